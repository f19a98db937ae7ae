"""Nationality and citizenship (สัญชาติ): not in PDPA section 26, unlike race (เชื้อชาติ).

Demonyms are also languages and, in Thai, country names, so alone they are weak evidence. The Thai health
data sets write a three-digit code (099 = Thai); others an ISO 3166 country code.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL
from pdscan.vocabulary.words import words

NAMES = words("nationalities") | words("countries")

RECOGNIZERS = (
    Recognizer(
        entity_type="NATIONALITY",
        element="nationality",
        words=words("nationalities"),
        alone=0.6,
        headers=(
            "nationality", "natio", "nationalities", "nationality id", "nationality code", "nationality name",
            "nation", "nation id", "nation code", "natn", "natl", "nat cd", "nationalty", "national origin",
            "passport nationality",
            "สัญชาติ", "รหัสสัญชาติ", "ชื่อสัญชาติ",
            "nationality desc", "nlty", "nlty cd", "ntly", "natlty", "natl cd", "nationality th",
            "guest nationality", "สัญชาติผู้ถือ", "สัญชาติเดิม", "สัญชาติกำเนิด",
            "nationality at birth", "birth nationality", "natl code", "nationality of", "nation of origin",
            "thai or foreigner", "nationality specify", "สัญชาติเมื่อเกิด", "สัญชาติโดยกำเนิด",
            "ถือสัญชาติใด", "คนไทยหรือต่างชาติ",
        ),
        against=("product", "brand", "team", "origin country", "สินค้า"),
        context=("สัญชาติ", "nationality", "national"),
        fits=CODE_OR_LABEL,
        needs_context=True,
        examples=("ไทย", "Thai", "Burmese", "เมียนมา"),
        counterexamples=("2566", "กรุงเทพ", "blue"),
    ),
    Recognizer(
        entity_type="NATIONALITY_CODE",
        element="nationality",
        words=words("country_codes"),
        alone=0.06,
        hints=("nat", "nats", "ntn"),
        in_text=False,
        examples=("THA", "th", "CHN"),
        counterexamples=("2566", "blue", "กรุงเทพ"),
    ),
    Recognizer(
        entity_type="CITIZENSHIP",
        element="citizenship",
        words=NAMES,
        headers=(
            "citizenship", "country of citizenship", "citizenship country", "second citizenship",
            "dual citizenship", "citizenship code", "citizenship status", "citizen status",
            "ความเป็นพลเมือง", "สถานะพลเมือง", "ประเทศที่ถือสัญชาติ", "พลเมือง",
            "ctzn", "ctzn cd", "ctzn desc", "ctzn status", "citizen country", "citizen of", "us citizen",
            "is us citizen", "us person", "us person flag", "fatca flag", "fatca status", "dual citizen",
            "citizenship 1", "citizenship 2", "citizenship type", "naturalized", "naturalization status",
            "ถือสัญชาติ", "ความเป็นพลเมืองสหรัฐ",
            "citizen flag", "citizenship acquired", "citizenship acquired date", "naturalization",
            "naturalisation", "naturalization date", "naturalisation date", "naturalized date", "eu citizen",
            "citizen or permanent resident", "permanent resident status", "citizen type", "citz",
            "citz code", "citz stat", "citz status", "citz type", "uscitz", "pr status", "american status",
            "สถานะบุคคลอเมริกัน", "การแปลงสัญชาติ", "แปลงสัญชาติ", "ได้สัญชาติโดย", "ได้สัญชาติไทยโดย",
            "สถานะทางทะเบียนบุคคล", "พลเมืองประเทศ", "เป็นพลเมือง", "พลเมืองสหรัฐ",
        ),
        fits=CODE_OR_LABEL,
        in_text=False,
        examples=("Thailand", "Thai", "ไทย"),
        counterexamples=("2566", "blue"),
    ),
    Recognizer(
        entity_type="COUNTRY_OF_RESIDENCE",
        element="country_of_residence",
        words=words("countries") | words("country_codes"),
        alone=0.08,
        headers=(
            "from country", "country from", "reviewer country",
            "traveller country", "traveler country",
            "resides in", "residing in", "resident in", "lives in", "domiciled in",
            "user country", "customer country", "cust country", "member country", "player country",
            "client country", "guest country", "profile country", "subscriber country",
            "contact country", "home country code", "country of home", "resident of", "living in",
            "lives in country", "mailing country", "address country code",
            "ctryrs", "ctryres", "ctry res", "res ctry", "resctry", "country res",
            "country of residence", "residence country", "residency country", "resident country",
            "home country", "country residence", "residence", "residency", "country of domicile",
            "domicile", "billing country", "address country", "country address", "tax residence",
            "country of tax residence", "living country",
            "ประเทศที่อยู่", "ประเทศที่พำนัก", "ประเทศที่อาศัย", "ประเทศที่อยู่อาศัย", "ประเทศถิ่นที่อยู่", "ถิ่นที่อยู่",
            "ประเทศที่พักอาศัย",
            "tax residency", "tax residence country", "crs country", "domicile country",
            "habitual residence", "live in country", "country living", "current country",
            "ถิ่นที่อยู่ทางภาษี", "ประเทศปัจจุบัน", "ประเทศที่อาศัยอยู่", "ประเทศภูมิลำเนา",
            "residing country", "country of living", "country live", "country residing",
            "country currently living", "is thai resident", "thai resident", "tax resident country",
            "resident country code", "resid cd", "resid country", "country resid", "landres", "res cnt",
            "res country", "country where you live", "country you live", "currently live country",
            "currently residing", "อาศัยอยู่ประเทศ", "พำนักอยู่ในประเทศ", "พำนักประเทศ",
            "ประเทศที่มีภูมิลำเนา", "ประเทศที่มีถิ่นที่อยู่", "ประเทศที่ท่านอาศัย", "ประเทศที่ท่านพำนัก",
        ),
        hints=("country", "ctry", "country name", "country code", "ประเทศ"),
        against=(
            "origin", "manufacture", "made", "product", "brand", "supplier", "vendor", "currency", "bank",
            "branch", "destination", "ship", "shipping", "store", "market", "site", "bin", "card", "issuer",
            "issuing", "acquirer", "acquiring", "server", "hosting", "region code", "dialling", "calling",
            "tax table", "tariff",
            "ผลิต", "สินค้า", "ต้นทาง", "ปลายทาง", "สาขา",
        ),
        fits=r"[A-Z]{2,3}|[a-z]{2,3}|[0-9]{1,3}|[A-Za-zÀ-ɏก-๙][A-Za-zÀ-ɏก-๙ .,&()'’-]{2,59}",
        in_text=False,
        examples=("Thailand", "ประเทศไทย", "ญี่ปุ่น"),
        counterexamples=("2566", "กรุงเทพ", "blue"),
    ),
)  # fmt: skip
