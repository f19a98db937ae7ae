"""Language used (ภาษาที่ใช้): a name, an ISO 639 code or a locale (th-TH)."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.vocabulary.words import words

NAME = (
    r"(?:ภาษา)?(?i:thai|english|chinese|mandarin|japanese|korean|burmese|lao|khmer|vietnamese|malay"
    r"|french|german|spanish|russian|arabic|hindi"
    r"|ไทย|อังกฤษ|จีน|ญี่ปุ่น|เกาหลี|พม่า|ลาว|เขมร|เวียดนาม|มลายู|ฝรั่งเศส|เยอรมัน|สเปน|อาหรับ)"
)
SKILL = rf"{NAME}(?: \([A-Za-zก-๙ ]+\))?"
SEVERAL = rf"{SKILL}(?:[ ,;|/+]+(?:and |และ)?{SKILL})*|[a-z]{{2}}(?:[,;|] ?[a-z]{{2}})+"

LANGUAGE = Recognizer(
    entity_type="LANGUAGE",
    element="language",
    pattern=SEVERAL,
    words=words("languages"),
    alone=0.3,
    headers=(
        "language", "preferred language", "language preference", "language preferred", "language spoken",
        "spoken language", "languages spoken", "mother tongue", "native language", "first language",
        "second language", "contact language", "communication language", "correspondence language",
        "user language", "pref lang", "preferred lang", "lang pref", "lang preference", "language code",
        "language id", "language name", "language skill", "language skills", "foreign language",
        "app language", "ui language", "interface language", "home language", "lang", "lang code", "locale",
        "user locale", "browser language", "accept language",
        "ภาษา", "ภาษาที่ใช้", "ภาษาแม่", "ภาษาที่พูด", "ภาษาที่ต้องการ", "ภาษาหลัก", "ภาษาที่ใช้ติดต่อ", "ภาษาที่ถนัด",
        "ความสามารถทางภาษา", "ภาษาต่างประเทศ", "ภาษาที่เลือก",
        "comm lang", "contact lang", "mother language", "native lang", "spoken languages",
        "ภาษาในการติดต่อ", "ภาษาที่สื่อสาร", "ภาษาถิ่น",
        "speaks english", "speaks thai", "speaks language", "speak at home", "language at home",
        "language you speak", "language speak at home", "language do you speak", "native lg", "nat lang",
        "mother tounge", "language of correspondence", "document language preference", "doc language",
        "ภาษาในการรับเอกสาร", "ภาษาที่รับเอกสาร", "ภาษาที่พูดที่บ้าน", "พูดภาษา",
    ),
    against=(
        "country", "nation", "product", "book", "subtitle", "audio", "programming", "document",
        "template", "movie", "film",
        "course", "menu", "content", "page", "article", "site", "coding", "source", "target", "file",
        "sound", "dub", "title", "system",
        "สินค้า", "หนังสือ", "หนัง", "บรรยาย", "โปรแกรม", "เอกสาร",
        "query", "markup", "script", "sql", "rule", "pack", "model",
    ),
    in_text=False,
    examples=("ไทย", "English", "th", "en-US", "ภาษาอังกฤษ", "ไทย, อังกฤษ", "th,en"),
    counterexamples=("python", "L", "2566"),
)  # fmt: skip

RECOGNIZERS = (
    LANGUAGE,
    Recognizer(  # SAP writes a language as one sign
        entity_type="LANGUAGE_KEY",
        element="language",
        pattern="[A-Z0-9]",
        named=0.95,
        headers=("language key", "sap language", "logon language"),
        in_text=False,
        examples=("E", "2"),
        counterexamples=("EN", "-"),
    ),
)
