"""Photograph of a person (รูปภาพ): the file itself (base64, hex, a data URI) or where it lies.

A product's picture looks the same, so the header has to say a person's, or the path has to
(`/uploads/selfie/81.jpg`).
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import MEDIA, MEDIA_BYTES, MEDIA_SUFFIX, NOT_A_PERSON

RECOGNIZERS = (
    Recognizer(
        entity_type="PHOTO",
        element="photo",
        pattern=(
            rf"[^\n]*(?i:selfie|avatar|profile[_-]?(?:pic|photo|image|img)|portrait|headshot"
            rf"|passport[_-]?photo|face[_-]?(?:photo|img|image)|member[_-]?photo"
            rf"|รูปถ่าย)[^\n]*{MEDIA_SUFFIX}"
        ),
        alone=0.85,
        headers=(
            "photo fn", "photofn", "pic fn", "picfn", "img fn", "photo file name", "photo filename",
            "pic filename", "portrait file", "portrait fn",
            "รูปบัตรนักศึกษา", "รูปบัตรนักเรียน", "รูปบัตรนิสิต", "รูปบัตรพนักงาน", "รูปบัตรสมาชิก",
            "foto", "foto file", "foto path", "photo ref", "photo key", "picture ref", "avatar ref",
            "selfie ref", "face ref", "portrait ref",
            "photo", "photos", "photograph", "photo url", "photo path", "photo file", "photo name",
            "photo link", "photo data", "photo base64", "photo id file", "photo blob", "avatar",
            "avatar url", "avatar path", "avatar image", "avatar file", "profile picture", "profile pic",
            "profile photo", "profile image", "profile img", "profile picture url", "profile image url",
            "profile photo url", "profile pic url", "profile img url", "picture", "picture url", "pic",
            "pict", "selfie", "selfie url", "selfie image", "selfie path", "selfie photo", "selfie img",
            "selfie file", "face image", "face photo", "face img", "face picture", "face pic",
            "face image url", "portrait", "headshot", "mugshot", "passport photo", "user image",
            "user image url", "user img", "member image", "member photo", "employee image",
            "employee photo", "staff photo", "staff image", "customer photo", "customer image",
            "patient photo", "patient image", "student photo", "student image", "person image",
            "person photo", "res picture", "kyc selfie", "kyc photo", "kyc image", "user photo",
            "user picture", "emp photo", "emp image", "id photo",
            "ถ่ายรูป", "รูปถ่าย", "รูป", "ภาพถ่าย", "รูปภาพ", "รูปโปรไฟล์", "ภาพโปรไฟล์", "รูปประจำตัว",
            "รูปถ่ายบุคคล", "ภาพใบหน้า",
            "รูปใบหน้า", "รูปหน้าตรง", "เซลฟี่", "รูปเซลฟี่", "ภาพเซลฟี่", "รูปพนักงาน", "รูปลูกค้า", "รูปสมาชิก", "รูปนักเรียน",
            "รูปนักศึกษา", "รูปผู้ป่วย", "ไฟล์รูป", "ภาพ",
            "thumbnail photo", "thumb photo", "person img", "img person", "cust photo", "cust img",
            "face capture", "face crop", "mug shot", "visitor photo", "visitor img", "badge photo",
            "prof pic", "user pic", "userpic", "avatar img", "photo b 64", "pic url", "pic file",
            "selfie with id", "รูปถ่ายหน้าตรง", "รูปถ่ายพนักงาน", "ไฟล์รูปถ่าย",
            "profile picture id", "photo fil", "picture id", "suspect image", "suspect photo", "image 1920",
            "image 1024", "image 512", "image 256", "image 128", "face shot", "id photo person",
            "student picture", "staff picture",
        ),
        hints=("image", "img", "image url", "image path"),
        against=NOT_A_PERSON,
        fits=MEDIA,
        in_text=False,
        examples=("/uploads/selfie/81.jpg", "avatar_123.png", "https://cdn.example.com/profile_pic/9.webp"),
        counterexamples=("/uploads/products/81.jpg", "avatar", "selfie stick"),
    ),
    Recognizer(
        entity_type="PHOTO_BYTES",
        element="photo",
        pattern=MEDIA_BYTES,
        alone=0.08,
        hints=("image", "img", "image data", "image base64", "file data"),
        against=NOT_A_PERSON,
        fits=MEDIA,
        in_text=False,
        examples=("data:image/jpeg;base64,/9j/4AAQSkZJRg", "/9j/4AAQSkZJRgABAQ", "ffd8ffe000104a46494600"),
        counterexamples=("/9j/", "ffd8ff", "SGVsbG8gd29ybGQ="),
    ),
)  # fmt: skip
