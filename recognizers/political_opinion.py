"""Political opinion (ความคิดเห็นทางการเมือง): PDPA section 26; a party, a camp, a vote."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL
from pdscan.vocabulary.words import words

OTHERS = frozenset({
    "ไม่สนใจการเมือง", "ไม่เลือกพรรคใด", "สมาชิกพรรค", "สมาชิกพรรคการเมือง", "ไม่สังกัดพรรค", "ไม่สังกัดพรรคการเมือง",
    "ไม่เป็นสมาชิกพรรคการเมือง", "แกนนำชุมนุม", "แกนนำผู้ชุมนุม", "ผู้ชุมนุมทางการเมือง", "apolitical", "undecided voter",
    "party member", "not a party member",
})  # fmt: skip

OPINION = Recognizer(
    entity_type="POLITICAL_OPINION",
    element="political_opinion",
    words=words("political_parties") | OTHERS,
    alone=0.93,
    headers=(
        "applicant party", "voter party",
        "ballot choice", "ballot cast", "election choice", "election vote", "election pref", "poll vote",
        "poll choice", "voted candidate", "vote for", "votes for", "vote choice party", "ฝักใฝ่พรรค",
        "ฝักใฝ่การเมือง", "ลงคะแนนให้", "การลงคะแนนเสียง", "การออกเสียง", "ออกเสียงลงคะแนน", "โหวตให้",
        "political opinion", "party pref", "party preference", "pref party", "political view",
        "political views", "political party",
        "political affiliation", "political", "political belief", "political leaning",
        "political orientation", "political stance", "political membership", "party affiliation",
        "party membership", "party member", "voted party", "vote choice", "voting intention",
        "voting preference", "political donation", "supported party", "favourite party",
        "ความคิดเห็นทางการเมือง", "ความเห็นทางการเมือง", "ทัศนคติทางการเมือง", "พรรคการเมือง", "สังกัดพรรค",
        "สังกัดพรรคการเมือง", "แนวคิดทางการเมือง", "อุดมการณ์ทางการเมือง", "พรรคที่สนับสนุน", "พรรคที่เลือก", "สมาชิกพรรค",
        "สมาชิกพรรคการเมือง", "การเมือง", "ความนิยมทางการเมือง",
        "voted for", "vote cast", "vote intention", "voting intent", "voter choice", "voter leaning",
        "candidate voted", "candidate supported", "preferred candidate", "preferred party",
        "party supported", "party support", "support party", "party aff", "party member no",
        "party name voter", "party card no", "party id voter", "political aff", "political attitude",
        "political activity", "political interest", "pol view", "pol affil", "pol party", "pol leaning",
        "campaign donation", "donation party", "canvass result", "canvasser note", "protest participation",
        "พรรคที่ชอบ", "พรรคการเมืองที่สังกัด", "เลขสมาชิกพรรค", "ผู้สมัครที่เลือก", "ผู้สมัครที่สนับสนุน",
        "ทัศนคติการเมือง", "ฝ่ายการเมือง", "บริจาคพรรค",
        "party favored", "party favoured", "favored party", "party liked", "liked party", "party like",
        "party choice", "party vote", "vote party", "party voted", "party voted for", "party leaning",
        "party lean", "question party", "q party", "question political party", "q vote",
        "vote last election", "last vote", "vote pref", "party member flag", "former party",
        "previous party", "party history", "political support", "political side", "political camp",
        "political group", "opinion on constitution", "referendum vote", "referendum opinion",
        "protest opinion",
        "พรรคที่เคยสังกัด", "พรรคเดิม", "พรรคที่สังกัด", "พรรคที่เป็นสมาชิก", "พรรคที่นิยม",
        "พรรคที่ชื่นชอบ", "พรรคในใจ", "พรรคที่จะเลือก", "พรรคที่เลือกครั้งก่อน", "เคยเลือกพรรค",
        "เลือกพรรค", "เลือกพรรคใด", "ความเห็นการเมือง", "ความคิดเห็นการเมือง", "มุมมองการเมือง",
        "มุมมองทางการเมือง", "จุดยืนทางการเมือง", "จุดยืนการเมือง", "แนวคิดการเมือง", "กลุ่มการเมือง",
        "กลุ่มการเมืองที่สนับสนุน", "ความเห็นต่อร่างรัฐธรรมนูญ", "ความเห็นต่อรัฐธรรมนูญ",
        "ความเห็นต่อรัฐบาล", "ความเห็นต่อการเลือกตั้ง", "ความเห็นต่อประชามติ",
        "ท่าทีทางการเมือง", "ประวัติทางการเมือง", "การร่วมชุมนุม",
        "party reg", "party registration", "registered party", "party affil",
        "party branch member", "spouse party", "donor party", "delegate party",
        "household party", "primary ballot", "primary ballot party", "political donor", "pol donation",
        "pol lean", "politics", "ideology", "ideology score",
        "canvass support", "canvass support level", "voter support",
        "voter tag", "voter preference", "vote int", "candidate choice",
        "politically active", "politically active member",
        "approval of government", "petition signed", "petition signer", "petition cause", "party donation",
        "พรรคสนับสนุน", "พรรคของ", "อุดมการณ์", "ผู้สมัครที่จะเลือก", "ผู้สมัครที่ชอบ", "แนวทางการเมือง",
    ),
    hints=(
        "party", "พรรค",
        "vote", "voted",
    ),
    against=(
        "station", "stations", "polling", "type", "role", "size", "third", "guest", "birthday", "counter",
    ),
    context=("พรรค", "การเมือง", "เลือกตั้ง", "political", "party", "vote"),
    fits=CODE_OR_LABEL,
    needs_context=True,
    examples=("พรรคก้าวไกล", "เพื่อไทย", "Move Forward", "conservative"),
    counterexamples=("พรรค", "third party", "12"),
)  # fmt: skip

RECOGNIZERS = (
    OPINION,
    replace(
        OPINION,
        entity_type="POLITICAL_ACTIVITY",
        words=frozenset(),
        pattern=(
            r"(?:อดีต)?(?:สมาชิก|ผู้ช่วยหาเสียง|ผู้สมัคร[ก-๙. ]{0,12}|แกนนำ|หัวคะแนน|ผู้สนับสนุน"
            r"|กรรมการบริหาร|อาสาสมัคร|ตัวแทน) ?พรรค[ก-๙ ]{2,40}"
            r"|(?:แกนนำ|เคยร่วม|ร่วม|เข้าร่วม)(?:การ)?(?:ชุมนุม|ม็อบ)[ก-๙0-9 ]{0,40}"
        ),
        alone=0.93,
        headers=(),
        hints=(),
        fits=None,
        needs_context=False,
        in_text=False,
        examples=("สมาชิกพรรคตัวอย่าง", "ผู้ช่วยหาเสียงพรรคสมมติ", "แกนนำชุมนุม"),
        counterexamples=("สมาชิกสหกรณ์", "พรรคพวก", "แกนนำชุมชน"),
    ),
    replace(  # parties are founded and dissolved faster than any list
        OPINION,
        entity_type="POLITICAL_PARTY",
        words=frozenset(),
        pattern=(
            r"พรรค[ก-๎A-Za-z]{2,}[ก-๎A-Za-z ]{0,40}|(?:ไม่|ยังไม่|เคย)?(?:เลือก|สนับสนุน|สังกัด|ชอบ)พรรค[ก-๎ ]{0,40}"
            r"|(?:[0-9A-Z]{1,2} ?[=:.)-] ?)?(?:ไม่|ยังไม่)?สนับสนุน(?:รัฐบาล|ฝ่ายค้าน)"
        ),
        alone=0.6,
        in_text=False,
        examples=("พรรคก้าวใหม่", "พรรครวมแผ่นดิน", "ไม่สนับสนุนพรรคใด", "1=สนับสนุนรัฐบาล"),
        counterexamples=("พรรค", "ฝ่ายบัญชี", "สนับสนุนการขาย"),
    ),
)
