"""Trade union membership (ข้อมูลสหภาพแรงงาน): PDPA section 26; a union's name, a number, a fee, yes or no."""

from __future__ import annotations

from dataclasses import replace

from pdscan.at_large import is_of_anybody
from pdscan.phrases import said
from pdscan.recognizer import Recognizer

UNION = Recognizer(
    entity_type="UNION_MEMBERSHIP",
    element="union_membership",
    pattern=(
        r"(?:สมาชิก)?(?:สหภาพ(?:แรงงาน)?|สหพันธ์แรงงาน)[ก-๙A-Za-z .()&-]*|ไม่เป็นสมาชิกสหภาพ(?:แรงงาน)?"
        r"|[A-Z][A-Za-z .&-]{2,} (?:[Ll]abou?r|[Tt]rade|[Ww]orkers'?|[Ee]mployees'?) [Uu]nion"
        r"|(?i:(?:non-?)?union(?:ized| member)|non-?member of union)"
    ),
    alone=0.93,
    headers=(
        "union", "trade union", "labor union", "labour union", "union membership", "union member",
        "union name", "union id", "union no", "union member no", "union member id", "union status",
        "union flag", "union member flag", "is union member", "union dues", "union fee", "union code",
        "union local", "labor union member", "trade union membership", "union membership status",
        "is union", "union joined date", "union join date", "union role",
        "สหภาพ", "สหภาพแรงงาน", "สมาชิกสหภาพ", "สมาชิกสหภาพแรงงาน", "สถานะสมาชิกสหภาพ", "ค่าบำรุงสหภาพ",
        "เลขสมาชิกสหภาพ", "การเป็นสมาชิกสหภาพ", "การเป็นสมาชิกสหภาพแรงงาน", "ข้อมูลสหภาพแรงงาน", "สังกัดสหภาพ",
        "ชื่อสหภาพแรงงาน",
        "union mbr", "union mem", "union mem no", "union due", "union fee deduction", "union deduction",
        "union rep", "in union", "unionized", "labour union member", "labour union no",
        "trade union member", "trade union no", "trade union name", "collective bargaining member",
        "shop steward", "สมาชิกสหภาพฯ", "เป็นสมาชิกสหภาพ", "เลขที่สมาชิกสหภาพ", "ค่าสมาชิกสหภาพ",
        "หักค่าสหภาพ", "ชื่อสหภาพ", "สหภาพแรงงานที่สังกัด",
        "union member number", "union member status", "union join year", "union joined",
        "union roster member no", "union roster join year", "union roster member flag", "union roster flag",
        "union fee paid", "union fee amt", "union branch", "union position", "union since",
        "union joined year", "union card no",
        "un dues", "union local no", "union local number", "bargaining unit", "bargaining unit member",
        "barg unit", "collective agreement", "collective agreement member", "collective bargaining",
        "works council", "works council member", "union seniority", "union seniority date", "union card",
        "union card number", "union flg", "un member no", "strike participation", "took part in strike",
        "ded union", "deduct union", "union ded", "shop stwd", "shop steward flag", "grievant",
        "ค่าสหภาพ", "บัตรสหภาพ",
    ),
    against=("json", "typescript", "soviet", "eu",
        "square", "station", "city", "pacific",
        "credit", "western", "sql", "query", "select", "all", "jack", "pay", "european", "student", "card",
        "เครดิต", "ยุโรป",
    ),
    context=("สหภาพ", "union"),
    in_text=False,
    fits=r"(?s:.+)",
    examples=("สหภาพแรงงานธนาคารไทย", "Metal Workers Union", "union member", "ไม่เป็นสมาชิกสหภาพแรงงาน"),
    counterexamples=("UnionPay", "European", "สมาชิก"),
)  # fmt: skip

RECOGNIZERS = (
    UNION,
    replace(
        UNION,
        entity_type="UNION_MEMBER_SAID",
        pattern=(
            r"สมาชิก(?:ของ)?(?:สหภาพ|สหพันธ์)แรงงาน"
            r"|[Mm]ember of (?:the |an? |our )?(?:[A-Za-z]+ ){0,3}(?:[Ll]abou?r|[Tt]rade|[Ww]orkers'?)"
            r" [Uu]nion"
        ),
        fits=None,
        in_text=True,
        examples=("สมาชิกสหภาพแรงงาน", "member of the trade union"),
        counterexamples=("สมาชิกสหภาพยุโรป", "member of the European Union"),
    ),
    Recognizer(
        entity_type="UNION_OFFICE_SAID",
        element="union_membership",
        named=0.93,
        said=said("union_membership"),
        denied=is_of_anybody,
    ),
)
