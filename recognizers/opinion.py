"""Opinion or feedback (ความคิดเห็น): comments, reviews, survey answers, satisfaction.

The rating of a product is an average, not an opinion; scores count only where the header says a person's.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import NUMBER, TEXT

RECOGNIZERS = (
    Recognizer(
        entity_type="OPINION_TEXT",
        element="opinion",
        headers=(
            "opinion", "opinions", "comment text", "comment body", "comment content",
            "user comment", "customer comment", "feedback", "feedback text", "feedback comment",
            "review score", "reviews score", "rating given", "stars given", "star rating given", "csat",
            "csat score", "csat rating", "nps", "nps score", "nps rating", "survey score",
            "feedback score", "feedback rating", "review rating", "review stars",
            "feedback message", "feedback detail", "customer feedback", "review", "reviews", "review text",
            "review comment", "review body", "review content", "review title", "review detail",
            "customer review", "user review", "suggestion", "suggestions", "suggestion text",
            "survey answer", "survey answers", "survey response", "survey responses", "survey comment",
            "survey result", "survey feedback", "questionnaire answer", "questionnaire response",
            "testimonial", "testimonials", "fdbk", "fdback", "comment th", "verbatim", "nps comment",
            "csat comment", "open ended answer", "free text answer", "impression",
            "ความคิดเห็น", "ความเห็น", "ความเห็นลูกค้า", "ความคิดเห็นลูกค้า", "ข้อเสนอแนะ", "ข้อคิดเห็น",
            "ข้อเสนอแนะเพิ่มเติม", "คำติชม", "รีวิว", "ข้อความรีวิว", "รีวิวสินค้า", "เสียงตอบรับ", "คำตอบแบบสอบถาม",
            "ผลตอบรับ", "ความคิดเห็นเพิ่มเติม", "คอมเมนต์", "คำแนะนำ", "ติชม",
            "vote reason", "voting reason", "reason for rating", "rating reason", "score reason",
            "nps reason", "survey text", "survey remark", "survey ans", "survey resp", "survey open",
            "open ended", "open answer", "free comment", "free text feedback", "voc text",
            "voice of customer", "review desc", "review msg", "product review", "guest review",
            "cust review", "cust feedback", "guest feedback", "guest comment", "cust comment",
            "feedback desc", "feedback note", "fdbk txt", "suggest text", "improvement idea",
            "opinion text", "exit interview", "exit interview note", "exit feedback", "evaluation comment",
            "course feedback", "teacher feedback", "คำชม", "ความเห็นเพิ่มเติม", "คำแนะนำเพิ่มเติม",
            "เหตุผลที่เลือก", "ความรู้สึก", "สิ่งที่ควรปรับปรุง",
            "cmt", "cmts", "cmt text", "comment txt", "star rating", "stars", "rating stars",
            "rate star", "rating star", "user comment text", "reviewer comment",
            "reviewer rating", "rating comment", "rating text", "rating remark", "feedback open",
            "open feedback", "feedback remark", "satisfaction comment", "why rating",
            "improvement suggestion", "what to improve", "likes and dislikes",
            "review pros", "review cons", "survey note", "survey verbatim", "poll answer", "poll response",
            "vote comment", "comment message", "post comment",
            "ความคิดเห็นผู้ใช้", "ความเห็นผู้ใช้", "ความเห็นผู้ใช้บริการ", "ความคิดเห็นผู้ใช้บริการ",
            "ความเห็นของลูกค้า", "ความคิดเห็นของลูกค้า", "ความเห็นนักเรียน", "ความเห็นผู้เรียน",
            "ความเห็นผู้เข้าร่วม", "ความคิดเห็นต่อ", "ความเห็นต่อ", "ความคิดเห็นอื่นๆ", "ข้อเสนอแนะอื่นๆ",
            "คำแนะนำติชม", "ข้อติชม", "คำติ", "ความประทับใจ", "สิ่งที่ประทับใจ", "สิ่งที่อยากให้ปรับปรุง",
            "ข้อควรปรับปรุง", "คะแนนที่ให้", "ดาวที่ให้", "จำนวนดาวที่ให้", "เสียงสะท้อน", "ฟีดแบค",
            "ฟีดแบ็ก",
        ),
        hints=("comment", "comments"),
        against=(
            "auditor", "audit", "counsel", "going concern", "target", "tgt", "hotel", "expert",
            "product", "code", "sql", "table", "column", "system", "internal", "commit", "schema",
            "performance", "legal", "policy", "contract", "document", "peer", "next", "last", "credit",
            "by", "cycle", "period", "round", "approved", "approval", "order",
            "สินค้าเฉลี่ย", "ระบบ", "เฉลี่ย",
        ),
        fits=TEXT,
        in_text=False,
    ),
    Recognizer(
        entity_type="SATISFACTION",
        element="opinion",
        headers=(
            "stars", "star rating", "star given", "rating star", "rating stars", "rate star", "rate stars",
            "stars given", "csat rating", "nps rating", "จำนวนดาวที่ให้", "คะแนนที่ให้", "ดาวที่ให้",
            "ให้คะแนน", "คะแนนประเมินบริการ",
            "satisfaction", "satisfaction score", "satisfaction rating", "satisfaction level",
            "customer satisfaction", "customer satisfaction score", "csat", "csat score", "nps",
            "nps score", "net promoter score", "ces score", "survey score", "survey rating",
            "feedback score", "feedback rating", "review rating", "review score", "rating given",
            "user rating", "customer rating", "service rating", "star rating given",
            "ความพึงพอใจ", "คะแนนความพึงพอใจ", "คะแนนพอใจ", "คะแนนความพอใจ", "ความพอใจ",
             "ระดับความพึงพอใจ", "คะแนนรีวิว", "ผลความพึงพอใจ",
        ),
        against=(
            "avg", "average", "overall", "mean", "product", "branch", "เฉลี่ย", "สาขา",
            "hotel", "target", "tgt", "goal", "energy", "michelin", "โรงแรม", "เป้าหมาย",
        ),
        fits=rf"{NUMBER}|{TEXT}",
        in_text=False,
    ),
)  # fmt: skip
