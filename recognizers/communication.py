"""What was said: messages, chats and mails, text messages (SMS), requests for support.

A bare "message" is also what programs write into their logs, so errors, events and levels speak against.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import TEXT

AGAINST = (
    "id", "ids", "uid", "uuid", "guid", "key",
    "error", "err", "exception", "log", "system", "debug", "commit", "response", "result", "validation",
    "broker", "kafka", "queue", "template", "welcome", "default", "schema", "protocol", "digest", "hl7",
    "product", "banner",
    "ข้อผิดพลาด", "ระบบ",
)  # fmt: skip

RECOGNIZERS = (
    Recognizer(
        entity_type="COMMUNICATION_CONTENT",
        element="communication_content",
        headers=(
            "message", "messages", "message text", "message body", "message content", "message detail",
            "msg", "msg text", "msg body", "msg content", "chat", "chats", "chat message", "chat messages",
            "chat text", "chat log", "chat logs", "chat history", "chat content", "chat transcript",
            "chat body", "conversation", "conversations", "conversation log", "conversation text",
            "conversation history", "conversation content", "transcript call", "call transcript",
            "call note", "call notes", "call summary", "call text", "transcription", "email body",
            "email content", "email text", "email subject", "email message", "mail body", "mail content",
            "mail subject", "mail text", "message subject", "line message", "line chat",
            "line msg", "inbox message", "direct message", "dm text", "private message",
            "communication content", "communication log", "communication", "correspondence",
            "letter content", "reply text", "reply message", "reply", "body text", "inquiry message",
            "contact message", "messenger text", "whatsapp message", "post content", "post text",
            "agent message", "bot message",
            "ข้อความ", "ข้อความแชท", "ข้อความสนทนา", "ข้อความที่ส่ง", "เนื้อหาข้อความ", "เนื้อหา", "เนื้อหาอีเมล",
            "เนื้อหาการสนทนา", "บทสนทนา", "การสนทนา", "ประวัติการสนทนา", "ประวัติแชท", "แชท", "บันทึกการสนทนา",
            "หัวข้ออีเมล", "เนื้อหาการติดต่อ", "เนื้อหาจดหมาย", "ข้อความไลน์", "ข้อความตอบกลับ", "บันทึกการติดต่อ",
            "รายละเอียดการสนทนา", "ข้อความจากลูกค้า", "เนื้อหาแชท", "สรุปการสนทนา",
        ),
        against=AGAINST,
        fits=TEXT,
        in_text=False,
    ),
    Recognizer(
        entity_type="SMS_CONTENT",
        element="sms_content",
        headers=(
            "sms", "sms content", "sms text", "sms message", "sms messages", "sms body", "sms msg",
            "sms detail", "sms log", "text message", "text messages", "sms history", "mms content", "mms",
            "sms inbox", "sms sent text", "short message",
            "ข้อความsms", "ข้อความ sms", "เนื้อหาsms", "เอสเอ็มเอส", "ข้อความเอสเอ็มเอส", "ข้อความสั้น",
            "เนื้อหาข้อความสั้น",
        ),
        against=(
            "gateway", "provider", "template", "credit", "price", "fee", "id", "sender", "error", "cost",
        ),
        fits=TEXT,
        in_text=False,
    ),
    Recognizer(
        entity_type="SUPPORT_TICKET",
        element="support_ticket",
        headers=(
            "support ticket", "support tickets", "support request", "support case", "support issue",
            "support message", "support note", "support log", "ticket subject", "ticket description",
            "ticket detail", "ticket details", "ticket body", "ticket content", "ticket text",
            "ticket title", "ticket message", "ticket note", "ticket comment", "ticket summary",
            "helpdesk ticket", "helpdesk note", "complaint", "complaints", "complaint text",
            "complaint detail", "complaint details", "complaint description", "complaint subject",
            "complaint message", "complaint topic", "customer complaint", "issue description", "issue desc",
            "ticket desc", "problem desc", "complaint desc", "case desc", "request desc", "issue detail",
            "short description", "short desc", "incident description", "incident desc",
            "incident summary", "incident detail", "incident details", "issue summary",
            "fault description", "fault desc", "trouble description", "trouble ticket detail",
            "helpdesk description", "service desk description", "work notes", "close notes",
            "resolution notes", "ticket notes", "ticket comments", "case comment", "case comments",
            "request subject", "request summary", "request note", "complaint summary",
            "complaint category detail", "user request", "customer request", "help request",
            "ticket symptom", "ticket symptom desc", "trouble symptom", "trouble symptom desc",
            "incident symptom", "tt symptom", "fault symptom", "ticket symptom description",
            "issue details", "issue text", "issue reported", "problem description", "problem detail",
            "problem reported", "request description", "request detail", "request details",
            "case description", "case detail", "case details", "case subject", "case note", "case notes",
            "case summary", "inquiry", "inquiries", "inquiry text", "inquiry detail", "enquiry",
            "enquiry text", "inquiry subject", "service request", "service request detail",
            "resolution note",
            "คำร้อง", "คำร้องเรียน", "ข้อร้องเรียน", "เรื่องร้องเรียน", "รายละเอียดข้อร้องเรียน", "รายละเอียดการร้องเรียน",
            "เรื่องที่ร้องเรียน", "การร้องเรียน", "รายละเอียดปัญหา", "ปัญหาที่พบ", "ปัญหาที่แจ้ง", "รายละเอียดคำร้อง",
            "เรื่องที่แจ้ง", "รายละเอียดที่แจ้ง", "แจ้งปัญหา", "คำขอ", "คำขอรับบริการ", "คำขอการสนับสนุน", "คำถามลูกค้า",
            "คำถามจากลูกค้า", "คำร้องขอการสนับสนุน", "หัวข้อปัญหา", "รายละเอียดเคส",
        ),
        against=("concert", "event", "lottery", "flight", "price", "parking", "machine", "หวย"),
        fits=TEXT,
        in_text=False,
    ),
)  # fmt: skip
