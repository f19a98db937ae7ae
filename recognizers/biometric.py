"""Biometric data (ข้อมูลชีวภาพ): face, finger, iris and voice templates; PDPA section 26.

ISO/IEC 19794 templates begin with the letters FMR, FIR, IIR or FAC and a zero byte, also in base64 and
hex. Vectors of numbers are telling under their header only: products and texts have them too.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import BLOB

PREFIXED = (
    r"[A-Z]{2,4}[0-9]?[:|][0-9A-Za-z+/=_-]{40,}|(?:FMR|FIR|IIR|FAC)[^A-Za-z\n][^\n]{15,}"
    r"|(?:[A-Za-z]{2,8}[_:-]){1,3}[0-9A-Fa-f]{16,}"
)
"""Templates with their kind before them: `FP:8c3e…`, `face_tpl_8c3e…`."""
VECTOR = (
    r"(?s:[\[({]? ?-?[0-9]+\.[0-9eE+-]+(?:[ ,;]+-?[0-9]+\.[0-9eE+-]+){7,}(?:[ ,;]*(?:\.\.\.|…))? ?[\])}]?)"
)
FILE = r"[^ ]+\.(?i:fmr|fir|iso|ist|dat|bin|bmp|wsq|png|jpe?g|jp2|wav|tpl|template|npy)"

TEMPLATE = Recognizer(
    entity_type="BIOMETRIC_TEMPLATE",
    element="biometric",
    pattern=(
        r"(?:Rk1S|RklS|SUlS|RkFD)A[A-Za-z0-9+/]{20,}={0,2}"
        r"|(?:0x|\\x)?(?:464[dD]52|464952|494952|464143)00(?:[0-9A-Fa-f]{2}){12,}"
    ),
    alone=0.97,
    named=0.97,
    headers=(
        "selfie vec", "selfie vector", "selfie embedding", "selfie embed", "selfie emb",
        "selfie descriptor", "selfie encoding", "photo vec", "photo vector", "photo embedding",
        "photo embed", "photo emb", "photo descriptor", "photo encoding", "portrait vec",
        "portrait vector", "portrait embedding", "portrait embed", "portrait emb",
        "portrait descriptor", "portrait encoding", "headshot vec", "headshot vector",
        "headshot embedding", "headshot embed", "headshot emb", "headshot descriptor",
        "headshot encoding", "speaker vec", "speaker vector", "speaker embedding", "speaker embed",
        "speaker emb", "speaker descriptor", "speaker encoding", "palm vector", "palm embedding",
        "palm embed", "palm emb", "palm descriptor", "palm encoding", "thumb vec", "thumb vector",
        "thumb embedding", "thumb embed", "thumb emb", "thumb descriptor", "thumb encoding",
        "iris embedding", "iris embed", "iris emb", "iris descriptor", "iris encoding", "voice embed",
        "voice emb", "voice descriptor", "voice encoding", "face emb", "arcface", "facenet",
        "arcface emb", "facenet emb", "เวกเตอร์เซลฟี่",
        "biometric", "biometrics", "biometric data", "biometric template", "biometric hash", "bio template",
        "biometric id", "fingerprint", "fingerprints", "finger print", "fingerprint template",
        "fingerprint data", "fingerprint image", "fingerprint img", "fingerprint hash", "finger template",
        "finger data", "finger", "finger scan", "fp template", "fp data", "thumbprint", "thumb print",
        "palm print", "palm vein", "vein template", "face template", "face data", "face encoding",
        "face encodings", "face embedding", "face embeddings", "face vector", "face descriptor",
        "face feature", "face features", "face scan", "face id template", "faceid", "face", "face print",
        "faceprint", "facial", "facial template", "facial features", "facial recognition",
        "facial recognition data", "facial embedding", "iris", "iris scan", "iris template", "iris code",
        "retina", "retina scan", "voice print", "voiceprint", "vprint", "v print", "voice prnt",
        "vp template", "fprint", "f print", "voice template", "voice embedding",
        "voice biometric", "gait",
        "ลายนิ้วมือ", "ลายนิ้ว", "ลายพิมพ์นิ้วมือ", "พิมพ์ลายนิ้วมือ", "ข้อมูลลายนิ้วมือ", "ลายนิ้วหัวแม่มือ", "ข้อมูลชีวภาพ", "ข้อมูลชีวมิติ",
        "ชีวมิติ", "ข้อมูลใบหน้า", "ใบหน้า", "สแกนใบหน้า",
        "สแกนหน้า",
        "สแกนนิ้ว", "สแกนลายนิ้วมือ", "ข้อมูลจำลองใบหน้า",
        "ข้อมูลจำลองลายนิ้วมือ", "ข้อมูลจำลองม่านตา", "ม่านตา", "จดจำใบหน้า", "แบบจำลองใบหน้า", "อัตลักษณ์เสียง",
        "ข้อมูลอัตลักษณ์เสียง",
        "minutiae", "fgprint", "fingerprint tmpl", "finger tmpl", "finger img", "fp image", "fp img",
        "fp tmpl", "template fmd", "wsq image", "iso template", "palm template", "iris data", "face tmpl",
        "face vec", "face vectors", "face embed", "face hash", "facial feature", "faceid data",
        "face match", "face match score", "face similarity", "liveness score", "liveness result",
        "gait data", "bio data scan", "bio tmpl", "ลายนิ้วมือซ้าย", "ลายนิ้วมือขวา", "แม่แบบลายนิ้วมือ",
        "เวกเตอร์ใบหน้า", "สแกนม่านตา",
        "thumb template", "thumb scan", "left thumb", "right thumb", "left index finger",
        "right index finger", "finger hash", "finger vector", "fp hash", "fp vec", "fp vector", "fp scan",
        "fp bin", "fp blob", "face scan data", "face bin", "face blob", "face code", "face signature",
        "face id hash", "facial hash", "facial vector", "facial vec", "facial scan", "iris vec",
        "iris hash", "iris vector", "palm data", "palm scan", "palm vec", "voice vec", "voice vector",
        "voice signature", "voice id template", "bio template hash", "bio vec", "bio hash", "biometric vec",
        "biometric blob", "biometric scan", "biometric token", "เทมเพลตลายนิ้วมือ",
        "เทมเพลตใบหน้า", "ข้อมูลสแกนนิ้ว", "ข้อมูลสแกนใบหน้า", "รหัสลายนิ้วมือ", "รหัสใบหน้า", "สแกนฝ่ามือ",
        "ฝ่ามือ", "ข้อมูลม่านตา", "ข้อมูลเสียงพูดชีวมิติ", "แฮชใบหน้า", "แฮชลายนิ้วมือ",
        "face temp", "face tmp", "fingerprint scan", "finger prt", "fng prt", "l thumb", "r thumb",
        "lthumb", "rthumb", "left index", "right index", "rindex", "lindex", "voice prt",
        "voice print template", "voiceprint template", "footprint scan", "footprint", "baby footprint",
        "newborn footprint", "hand geometry", "palm geometry", "keystroke dynamics", "keystroke",
        "typing dynamics", "gait template", "ลายหัวแม่มือ", "ลายฝ่ามือ", "แม่แบบใบหน้า", "เสียงอัตลักษณ์",
    ),
    against=("git", "commit", "repo", "build", "signing",
        "browser", "device", "ssh", "cert", "certificate", "key", "file", "tls", "ssl", "canvas", "value",
        "font", "type", "clock", "watch", "public", "book", "interface",
        "อุปกรณ์", "นาฬิกา",
    ),
    context=("ลายนิ้วมือ", "ใบหน้า", "fingerprint", "face", "biometric"),
    fits=(
        rf"{BLOB}|{VECTOR}|{PREFIXED}|{FILE}|-?[0-9]\.[0-9]{{2,}}(?:e-[0-9]+)?|(?s:-----BEGIN .*)|data:[^ ]+"
    ),
    in_text=False,
    examples=("Rk1SACAyMAAAAAEaAAABPAFiAMUAxQEA", "464d5200203230000000011a0000013c0162"),
    counterexamples=("Rk1S", "464d52", "0.1,0.2", "SHA256:abcdef"),
)  # fmt: skip

RECOGNIZERS = (
    TEMPLATE,
    Recognizer(  # of a letter or a message, a template is text
        entity_type="TEMPLATE_IN_BYTES",
        element="biometric",
        pattern=r"[A-Za-z0-9+/]{100,}={0,2}|(?:0x|\\x)?(?:[0-9A-Fa-f]{2}){100,}",
        named=0.9,
        headers=(
            "tpl",
            "tmpl",
            "tplt",
            "templ",
            "template data",
            "template blob",
            "template bin",
            "tpl data",
        ),
        against=(
            "email",
            "mail",
            "sms",
            "letter",
            "report",
            "page",
            "form",
            "print",
            "label",
            "document",
            "doc",
        ),
        in_text=False,
    ),
)
