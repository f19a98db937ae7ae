"""Sexual orientation or behaviour (พฤติกรรมทางเพศ): PDPA section 26."""

from __future__ import annotations

from dataclasses import replace

from pdscan.at_large import is_of_anybody
from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL

ORIENTATION = Recognizer(
    entity_type="SEXUAL_ORIENTATION",
    element="sexual_orientation",
    words=frozenset({
        "heterosexual", "homosexual", "bisexual", "pansexual", "asexual", "demisexual", "gay", "lesbian",
        "queer", "straight", "bi", "lgbt", "lgbtq", "lgbtq+", "lgbtqia+", "questioning", "gay or lesbian",
        "gay/lesbian", "straight/heterosexual", "heterosexual/straight", "msm", "fsw", "msw",
        "รักต่างเพศ", "รักเพศเดียวกัน", "รักร่วมเพศ", "รักสองเพศ", "ชอบเพศตรงข้าม", "ชอบเพศเดียวกัน", "ชอบทั้งสองเพศ",
        "ชายรักชาย", "หญิงรักหญิง", "ชายรักหญิง", "หญิงรักชาย", "เกย์", "เลสเบี้ยน", "ไบเซ็กชวล", "ไบเซ็กชวล/ไบ", "ไบ",
        "ทอม", "ดี้", "เควียร์", "แพนเซ็กชวล", "เอเซ็กชวล", "ไม่ฝักใฝ่ทางเพศ", "ตรงเพศ", "เลสเบียน",
        "ไบเซ็กชวล (bisexual)", "tgw", "transgender women", "pwid", "pwud", "idu", "male sex worker",
        "female sex worker",
        "sex worker", "sex workers", "คู่ผลเลือดต่าง", "คู่ต่าง", "พนักงานบริการหญิง", "พนักงานบริการชาย", "หญิงขายบริการ",
        "ชายขายบริการ", "ไม่เคยมีเพศสัมพันธ์", "ชายที่มีเพศสัมพันธ์กับชาย", "หญิงข้ามเพศ", "สาวประเภทสอง",
    }),
    alone=0.95,
    headers=(
        "partner orient", "partner orientation", "orientation of partner", "couple orientation",
        "couple orient",
        "sexual orientation", "sexual preference", "sexual pref", "sexuality", "sex orientation",
        "sexual identity", "sexual behavior", "sexual behaviour", "sexual practice", "sexual history",
        "sexual partner", "sexual partners", "sex preference", "sexual orient", "sex orient",
        "sexual orientation code", "sexual orientation id", "lgbtq",
        "รสนิยมทางเพศ", "พฤติกรรมทางเพศ", "เพศวิถี", "เพศวิธี", "อัตลักษณ์ทางเพศ", "ความชอบทางเพศ", "ประวัติทางเพศ",
        "ความหลากหลายทางเพศ",
        "lgbt", "lgbt flag", "lgbtq flag", "lgbtqi", "lgbtqia", "is lgbt", "is lgbtq",
        "interested in gender", "gender interested in", "gender preference partner", "partner gender",
        "sex behav", "sex behavior", "sex behaviour", "sex partner", "sex partners", "sex partner type",
        "sex life", "sex history", "sex hist", "sexual behav", "sexual hist", "num sexual partners",
        "sexual activity", "sexual risk", "sexually active", "so gi", "sogi", "sogie",
        "orientation sexual", "msm", "msm flag", "is msm", "key population", "kp type",
        "risk behavior sexual", "condom use", "sex worker", "sw flag", "dating preference", "จำนวนคู่นอน",
        "คู่นอน", "คู่เพศสัมพันธ์", "เพศสัมพันธ์", "การมีเพศสัมพันธ์", "พฤติกรรมเสี่ยงทางเพศ", "ชายรักชาย",
        "การใช้ถุงยางอนามัย",
        "interested in men", "interested in women", "lgbt status",
        "sex orientation code", "seeking gender", "seeking sex", "looking for gender",
        "gender of partners", "sex of partners", "partner sex", "gender sought", "sex sought",
        "partners gender", "partner gender preference", "sexual exposure", "sexual contact",
        "sexual activity status", "sexual debut", "first intercourse", "age at first intercourse",
        "sex work", "extramarital",
        "extramarital affair", "contraceptive use", "kink", "kinks", "kink preference", "fetish",
        "เพศที่สนใจ", "เพศที่ชอบ", "เพศที่ต้องการพบ", "เพศของคู่นอน", "เพศคู่นอน", "พฤติกรรมเพศ",
        "รสนิยมเพศ", "ความหลากหลายเพศ", "หลากหลายทางเพศ", "ใช้ถุงยางอนามัย", "ใช้ถุงยาง", "ถุงยางอนามัย",
    ),
    hints=("orientation",),
    against=("page", "screen", "device", "image", "photo", "paper", "print", "layout", "camera", "new"),
    context=(
        "รสนิยมทางเพศ", "เพศวิถี", "เขาเป็น", "เธอเป็น", "sexual orientation", "orientation", "identifies as",
    ),
    fits=rf"(?:{CODE_OR_LABEL}|[A-Z]{{1,3}})",
    needs_context=True,
    examples=("heterosexual", "Gay", "รักต่างเพศ", "ชายรักชาย", "Bisexual"),
    counterexamples=("landscape", "portrait", "ชาย", "หญิง"),
)  # fmt: skip

RECOGNIZERS = (
    ORIENTATION,
    replace(
        ORIENTATION,
        entity_type="SEXUAL_BEHAVIOUR_TOLD",
        words=frozenset(),
        pattern=(
            r"(?:[^\n]{0,20} )?(?:MSM|TGW|FSW|MSW|ชายรักชาย|หญิงรักหญิง)(?:[ /,(][^\n]{1,60})"
            r"|(?:ไม่)?(?:เคย)?(?:มี)?(?:คู่นอน|เพศสัมพันธ์)[^\n]{2,80}|[^\n]{0,40}(?:ใช้ถุงยาง|ขายบริการทางเพศ)[^\n]{0,40}"
            r"|(?i:[^\n]{0,30}(?:unprotected sex|(?:multiple|same[ -]sex|casual) (?:sexual )?partners?"
            r"|sex work)"
            r"[^\n]{0,40})"
        ),
        alone=0.93,
        headers=(
            "kp group", "key pop", "key population group", "hiv risk", "hiv risk group", "sti risk",
            "กลุ่มประชากรหลัก", "กลุ่มเสี่ยงเอชไอวี",
        ),
        hints=(),
        needs_context=False,
        in_text=False,
        fits=None,
        examples=("MSM ป้องกันทุกครั้ง", "มีคู่นอนหลายคน", "unprotected sex"),
        counterexamples=("MSM", "คู่", "same sex ward"),
    ),
    replace(
        ORIENTATION,
        entity_type="KEY_POPULATION",
        words=frozenset({"tg", "sw", "ทั่วไป", "general", "general population", "prisoner", "migrant"}),
        alone=0.5,
        headers=(),
        hints=(),
        complement=True,
        needs_context=False,
        in_text=False,
        examples=("TG", "SW", "ทั่วไป"),
        counterexamples=("sweets", "tgif"),
    ),
    Recognizer(
        entity_type="SEXUAL_ORIENTATION_SAID",
        element="sexual_orientation",
        named=0.93,
        said=said("sexual_orientation"),
        denied=is_of_anybody,
    ),
)  # fmt: skip
