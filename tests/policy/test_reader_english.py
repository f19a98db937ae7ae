"""What English notices say in ways of their own: who they are, what they promise, when they hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from pdscan.policy.reader import read, read_text
from pdscan.policy.reading.contact import contact
from pdscan.policy.reading.dates import effective


def claimed(text: str) -> set[str]:
    return {claim.claim for claim in read_text(f"How we protect data\n\n{text}").policy.claims}


@pytest.mark.parametrize(
    ("said", "claims"),
    [
        (
            "We use a range of measures to keep it safe, such as encryption.",
            {"generic_measures", "encryption_at_rest"},
        ),
        ("Secure encryption techniques", {"encryption_at_rest"}),
        ("Encrypted network connections (HTTPS)", {"tls_in_transit"}),
        ("The processing of personal data is logged.", {"audit_log"}),
        ("Technical segregation of personal data", {"tenant_isolation"}),
        ("We do not authorise them to use your data except for our services.", {"contractor_bound"}),
        ("Our personnel are trained in data protection.", {"staff_training"}),
        ("Records are accessible only to the treating doctor.", {"access_restricted"}),
    ],
)
def test_a_promise_is_known_in_many_words(said: str, claims: set[str]) -> None:
    assert claimed(said) == claims


@pytest.mark.parametrize(
    "said",
    [
        "For staff training, ensuring quality, we record calls made to our call centres.",
        "E-mail is not encrypted.",
        "We maintain the integrity of our platform.",
        "We may provide log-in IDs to the user.",
        "If you need to access this notice in another format, write to us.",
    ],
)
def test_what_only_sounds_like_a_promise_is_none(said: str) -> None:
    assert claimed(said) == set()


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Hill Air Privacy Notice\n\nHow we handle data.", "Hill Air"),
        ("Privacy Notice - Bitlotus\n\nHow we handle data.", "Bitlotus"),
        ("Cedar Wallet (“Cedar”, “we”, or “us”) keeps your data.", "Cedar Wallet"),
        ("The data controller is Lotus Holdings plc, established in the UK.", "Lotus Holdings plc"),
        (
            "Site Example Ltd acts as processor. Mango Motor Co., LTD acts as data controller.",
            "Mango Motor Co., LTD",
        ),
    ],
)
def test_an_organisation_is_known_by_title_by_role_and_by_what_it_calls_itself(
    text: str, organisation: str
) -> None:
    assert read_text(text).policy.organisation == organisation


def test_a_list_of_earlier_versions_does_not_date_a_notice() -> None:
    text = "1.1 Updated text on analytics, 28 September 2020\nLast updated: 13 January 2026"
    assert effective(text) == "2026-01-13"
    assert effective("Published on 19 June 2026") == "2026-06-19"


def test_the_address_of_an_authority_is_no_contact_and_a_sentence_ends_one() -> None:
    text = (
        "Write to dpo@shop.example.Also ask at the desk.\n"
        "Office of the Data Protection Ombudsman, Hill 4. Email: office@ombud.example\n"
        "Before you go to the supervisory authority, please write to us: help@shop.example"
    )
    assert contact(text).email == ("dpo@shop.example", "help@shop.example")


def test_headings_underlined_in_markdown_are_headings(tmp_path: Path) -> None:
    page = tmp_path / "notice.md"
    page.write_text(
        "Shop notice\n===========\n\nYour rights\n-----------\n\nYou may ask for your phone number.\n\n"
        "* * *\n\n"
        "Data we collect\n---------------\n\n* E-mail address\n* Date of birth\n",
        encoding="utf-8",
    )
    assert {(one.element, one.section) for one in read(page).policy.declared} == {
        ("email", "Data we collect"),
        ("date_of_birth", "Data we collect"),
    }


def declared(text: str) -> set[str]:
    return {one.element for one in read_text(text).policy.declared}


def kept(text: str) -> list[str | None]:
    return [one.duration for one in read_text(text).policy.retention if one.duration]


def test_a_long_question_is_a_heading() -> None:
    text = (
        "Contacts and addresses\n\nHill Rail GmbH, Frankfurt\n\n"
        "What data do we collect, and how and why do we process them in connection with your account?\n\n"
        "When you register for a newsletter, we also store the IP address of your device.\n"
    )
    assert declared(text) == {"ip_address"}


def test_words_inside_an_address_are_no_data() -> None:
    text = "Data we collect\n\nYour name. See https://feedback-form.jobs.example/location, name@fax.example."
    assert declared(text) == {"name"}


def test_keeping_your_own_password_safe_declares_none() -> None:
    text = "Security\n\nYou are responsible for keeping your password confidential. Choose a strong password."
    assert declared(text) == set()


def test_the_country_of_a_recipient_is_nobodys_residence() -> None:
    text = "Sharing\n\nWhen we transfer your personal data outside of a country or region we use contracts."
    assert declared(text) == set()


def test_items_are_kept_as_long_as_the_sentence_above_them_deletes() -> None:
    text = (
        "Your rights\n\nSome data go earlier. For example, we will delete:\n"
        "• clothes sizes within 45 (forty-five) days after we send the award\n"
        "• error logs: within 7 days after their creation\n"
    )
    assert kept(text) == ["P45D", "P7D"]


def test_each_line_of_a_cell_has_its_own_period() -> None:
    text = (
        "How long do we keep it?\n\nType | Retention period\n"
        "Device data | We keep it for: • improvement: 5 years • analytics: 5 years • fairness: 10 years\n"
        "Half done | We will retain your details for a time (typically 1 year) to allow you to return\n"
    )
    assert kept(text) == ["P5Y", "P5Y", "P10Y", "P1Y"]


def test_a_delay_in_answering_is_no_period_of_keeping() -> None:
    text = "Retention\n\nThe process of erasing may be extended by a further two months."
    assert kept(text) == []


def test_a_date_alone_under_the_title_dates_the_notice() -> None:
    assert effective("Privacy Notice\n02 December 2020\n\nWe care.") == "2020-12-02"
    assert effective("Privacy Policy\nVersion 8.0 | July 23, 2025\n") == "2025-07-23"


def test_a_camera_in_a_shop_and_a_tape_of_a_call_are_recordings() -> None:
    text = "Data we collect\n\nSome stores have cameras installed. We collect a tape record of your call."
    assert declared(text) == {"cctv", "voice_recording"}


def test_what_verifies_an_identity_is_collected_where_the_list_is() -> None:
    text = (
        "Information we may collect about you\n\nThe information that we collect from you is as follows:\n\n"
        "• Verification information, which includes what is necessary to verify your identity"
        " such as a passport, driver’s licence or selfie (“Verification information and documents”)\n"
    )
    assert declared(text) == {"passport", "driving_licence", "photo"}


def test_what_can_be_done_without_giving_data_declares_none() -> None:
    text = "General\n\nYou can browse without providing any data such as your name or Social Security number."
    assert declared(text) == set()


def test_a_list_of_uses_is_no_list_of_data() -> None:
    text = (
        "Personal information\n\nPersonal information may be used to:\n\n"
        "• respond to comments and send brochures\n• process payments\n"
    )
    assert "opinion" not in declared(text)


def test_beacons_that_collect_information_about_a_viewer_declare_it() -> None:
    text = (
        "Web beacons\n\nThese allow us and others to collect certain information about the viewer,"
        " such as the type of browser and the device identifier."
    )
    assert {"browser", "device_id"} <= declared(text)


def test_an_age_in_words_is_an_age_and_its_quote_keeps_the_words() -> None:
    text = "Children\n\nWe do not knowingly collect data from children under the age of thirteen."
    ages = read_text(text).policy.minimum_age
    assert [(one.age, "thirteen" in one.quote) for one in ages] == [(13, True)]


@pytest.mark.parametrize(
    ("text", "element"),
    [
        ("Data we collect\n\nThe speed, direction and height of the device.", "health"),
        ("Data we collect\n\nThe number of pieces and the weight of your parcel.", "health"),
        ("Data we collect\n\nWe see when you interact with our social media accounts.", "social_account"),
        (
            "Data we collect\n\nThe website and its advertising, as we perform business functions.",
            "job_title",
        ),
        ("Data we collect\n\nThe product identification number of what you ordered.", "national_id"),
        ("Data we collect\n\nYou need a device with a web browser and internet connection.", "network_data"),
        ("Data we collect\n\nReview your choices in the User Settings menu.", "preferences"),
        ("Data we collect\n\nWe send codes through automated SMS text messages to you.", "sms_content"),
        ("Data we collect\n\nA number associated now or previously with such a business.", "employer"),
    ],
)
def test_words_that_only_sound_like_data_are_none(text: str, element: str) -> None:
    assert element not in declared(text)


def test_what_is_not_shared_is_not_declared_by_that() -> None:
    text = (
        "Information we collect\n\nWe do not provide third parties with your name, address or phone number."
    )
    assert declared(text) == set()


def test_a_long_column_title_is_a_header_too() -> None:
    text = (
        "Summary\n\n"
        "Category of personal information (and examples) | Sources | Categories of third parties"
        " to whom we may have disclosed personal information for advertising\n"
        "Characteristics • Gender | Directly from you | Partners\n"
        "Audio • Customer service call recordings | Automated means | None\n"
    )
    assert declared(text) == {"gender", "voice_recording"}


def test_notice_before_an_account_is_closed_is_no_period_of_keeping() -> None:
    text = "How long do we keep it\n\nWe write to you at least 30 days before we close your account."
    assert kept(text) == []


def test_minors_are_no_relatives_of_a_user() -> None:
    text = "Minor's privacy\n\nNobody under 18 may give us data without parental/legal guardian’s consent."
    assert declared(text) == set()


def test_a_copy_of_what_a_government_issued_is_a_picture_of_it() -> None:
    text = "Data we collect\n\nCopies of government-issued identification, and purchases or sales you make."
    assert declared(text) == {"national_id_image", "purchase_history"}


def test_a_device_before_a_browser_does_not_hide_the_language() -> None:
    text = "Data we collect\n\nThe type of computer or mobile device, browser language and IP address."
    assert declared(text) == {"device_model", "language", "ip_address"}


def test_a_date_is_in_force_by_its_own_sentence() -> None:
    text = "Last updated on June 30, 2022. This notice is effective January 1, 2020 for all."
    assert effective(text) == "2020-01-01"


@pytest.mark.parametrize(
    "said", ["Use 2 Factor Authentication (2FA) if possible.", "Enable multi-factor login."]
)
def test_advice_to_the_reader_is_no_promise(said: str) -> None:
    assert claimed(said) == set()
