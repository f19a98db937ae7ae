"""Recordings of persons: video (วิดีโอ), voice (บันทึกเสียง) and CCTV (กล้องวงจรปิด), or where they lie."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import MEDIA, MEDIA_SUFFIX, NOT_A_PERSON

_PLACES = ("store", "shop", "branch", "room", "property", "ร้าน", "สาขา", "ห้อง")
"""Where a camera hangs: it films whoever comes there."""

CAMERAS = ("cctv", "camera", "cam", "nvr", "dvr")
FILMED = ("clip", "footage", "image", "img", "file", "snapshot", "video", "frame", "still", "recording")
"""What a camera on a wall leaves, and where it is kept: `clip_uri` of a `cctv_index`."""

RECOGNIZERS = (
    Recognizer(
        entity_type="VIDEO",
        element="video",
        pattern=(
            r"[^\n]*(?i:liveness|interview|video[_-]?kyc|ekyc|face[_-]?video"
            r"|selfie)[^\n]*\.(?i:mp4|mov|webm|avi|mkv|3gp)"
        ),
        alone=0.7,
        headers=(
            "liveness", "liveness path", "liveness url", "liveness check", "liveness capture",
            "liveness recording", "liveness media", "ekyc liveness", "exam video", "proctor video",
            "proctoring video", "proctor recording", "interview clip", "interview recording",
            "testimonial video", "doorbell clip", "class recording",
            "video", "video url", "video path", "video file", "video recording", "video link", "video clip",
            "selfie video", "interview video", "liveness video", "video interview", "kyc video",
            "video kyc", "video call recording", "ekyc video", "face video", "vdo", "vdo file",
            "meeting recording", "video statement",
            "วิดีโอ", "วีดีโอ", "คลิปวิดีโอ", "ไฟล์วิดีโอ", "วิดีโอสัมภาษณ์", "คลิป", "วิดีโอยืนยันตัวตน", "บันทึกวิดีโอ",
            "liveness vdo", "liveness clip", "liveness file", "vdo url", "vdo path", "vdo call", "vdo kyc",
            "video call rec", "video consult", "telemedicine video", "telemed video", "telehealth video",
            "body cam", "bodycam", "bodycam file", "dashcam driver", "meeting video", "meeting rec",
            "zoom recording", "onboarding video", "คลิปสัมภาษณ์", "วิดีโอคอล", "live clip", "live video",
            "live stream recording", "live recording",
            "selfie video id", "video selfie", "webcam recording", "webcam video", "meeting recording url",
            "proctor clip", "class video", "ekyc video ref", "stream replay", "live stream replay",
            "profile clip", "video intro", "video introduction", "video fn", "video file name",
            "dashcam video", "ภาพเคลื่อนไหว", "คลิปแนะนำตัว", "วิดีโอแนะนำตัว", "คลิปยืนยันตัวตน",
        ),
        against=(
            *NOT_A_PERSON, "course", "lesson", "ads", "ad", "tutorial", "codec", "resolution", "card",
            "game", "youtube", "คอร์ส", "บทเรียน",
            "bitrate", "duration", "title", "fps", "training", "advert", "quality", "gpu", "encoder",
            "length",
        ),
        fits=MEDIA,
        in_text=False,
        examples=("/kyc/liveness_81.mp4", "interview-9.webm"),
        counterexamples=("lesson1.mp4", "interview.txt"),
    ),
    Recognizer(
        entity_type="VOICE_RECORDING",
        element="voice_recording",
        pattern=(
            r"[^\n]*(?i:voice|call[_-]?rec|recording|conversation|บันทึกเสียง"
            r"|สนทนา)[^\n]*\.(?i:mp3|wav|m4a|ogg|opus|aac|amr|flac|wma)"
            r"|(?:[^\n]*[/\\])?(?i:rec|recs|record|records|recorded|calls?|monitor|ivr|asterisk|callcenter|pbx|vm)[/\\][^\n]*"
            r"\.(?i:wav|mp3|m4a|ogg|opus|amr|gsm)"
        ),
        alone=0.8,
        headers=(
            "voice note url", "voice note file", "voice note path", "voice message url", "voice msg url",
            "voicemail url", "voice memo", "voice memo url",
            "voice", "voice recording", "voice record", "voice recordings", "voice file", "voice url",
            "voice path", "voice message", "voice note", "voice sample", "voice mail", "voicemail",
            "voice clip", "audio recording", "audio", "audio file", "audio url", "audio path",
            "call recording", "call recording url", "call recording file", "call recording path",
            "call audio", "call record file", "recording", "recording url", "recording file",
            "recording path", "recorded call", "rec file", "sound file",
            "บันทึกเสียง", "ไฟล์เสียง", "ไฟล์บันทึกเสียง", "เสียงบันทึก", "เสียงสนทนา", "บันทึกเสียงสนทนา", "คลิปเสียง",
            "ข้อความเสียง", "การบันทึกเสียง", "ไฟล์เสียงสนทนา", "เสียงบันทึกการสนทนา", "เสียง",
            "call rec", "call rec url", "call rec file", "call record url", "audio rec",
            "voice message file", "vmail", "wav path", "mp 3 file call", "speech file", "voiceprint audio",
            "ivr recording",
        ),
        against=(
            *NOT_A_PERSON, "course", "lesson", "music", "song", "book", "codec", "over", "quality", "เพลง",
            "invoice",
            "plan", "minutes", "tariff", "package", "ivr", "prompt", "greeting", "gateway",
            "channel", "assistant",
        ),
        fits=MEDIA,
        in_text=False,
        examples=("/rec/voice_81.wav", "call-recording-9.mp3", "/rec/2025/05/2262971933.wav"),
        counterexamples=("song1.mp3", "voice.txt"),
    ),
    Recognizer(
        entity_type="AUDIO_FILE",
        element="voice_recording",
        pattern=r"[^\n]*[^\s/]\.(?i:mp3|wav|m4a|ogg|opus|aac|amr|flac|wma|3ga|gsm)",
        alone=0.2,
        named=0.93,
        headers=("wav", "wav file", "record file", "sound", "sound path"),
        hints=("call", "record", "rec", "recs"),
        against=(
            *NOT_A_PERSON, "course", "lesson", "music", "song", "book", "codec", "track", "ringtone",
            "hash",
            "เพลง",
        ),
        in_text=False,
        examples=("rec/2025/81.wav", "20250101-0800.mp3"),
        counterexamples=("rec/81.txt", "wav"),
    ),
    Recognizer(
        entity_type="CCTV",
        element="cctv",
        pattern=(
            r"(?:[^\n]*[/_. -])?(?:(?i:cctv|nvr|dvr)[0-9]*[/_. -]|กล้องวงจรปิด)"
            rf"[^\n]*(?:{MEDIA_SUFFIX}|/[^\s]+)"
            r"|rtsp://[^ ]+"
        ),
        alone=0.85,
        headers=(
            "footage", "footage url", "footage file", "footage path", "footage link", "gate snapshot",
            "snapshot gate", "entry snapshot", "snapshot entry", "exit snapshot", "door snapshot",
            "visitor snapshot", "gate image", "gate photo", "gate capture", "anpr photo", "lpr photo",
            "cctv", "cctv url", "cctv path",
            "cctv record", "surveillance",
            "surveillance video", "surveillance footage", "surveillance image", "security camera",
            "security footage",
            "กล้องวงจรปิด", "ภาพกล้องวงจรปิด", "ภาพจากกล้องวงจรปิด",
            "ภาพจากกล้อง",
            "วงจรปิด", "คลิปกล้องวงจรปิด", "ไฟล์กล้องวงจรปิด",
            "วิดีโอกล้องวงจรปิด", "ภาพวงจรปิด", "บันทึกกล้องวงจรปิด",
            "cctv link", "security video",
            "gate camera image", "lpr image", "anpr image",
            *(f"{camera} {what}" for camera in CAMERAS for what in FILMED),
            *(f"{camera} {what} {at}" for camera in CAMERAS for what in FILMED for at in ("url", "uri",
            "path")),
            *(f"{what}กล้อง" for what in ("ไฟล์", "คลิป", "ภาพ", "รูป", "วิดีโอ")), "คลิปใบหน้า", "คลิปหน้า",
        ),
        hints=("camera", "cam", "กล้อง"),
        against=tuple(word for word in NOT_A_PERSON if word not in _PLACES),
        fits=MEDIA,
        in_text=False,
        examples=("/cctv/cam1/2566.mp4", "cctv_gate_9.jpg"),
        counterexamples=("cctv", "/cam/9.jpg"),
    ),
)  # fmt: skip
