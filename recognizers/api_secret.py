"""Secrets and access tokens: cloud keys, JSON web tokens, private keys, and what a header calls a token.

The issuers chose prefixes so that leaked keys can be found: AKIA and ASIA (AWS), ghp_ and kin (GitHub),
glpat- (GitLab), xox (Slack), AIza (Google), sk_live_ (Stripe), SG. (SendGrid), npm_. A JSON web token can
be read by anyone.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

PREFIXED = (
    r"A[KS]IA[0-9A-Z]{16}|(?:gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|AIza|ya29\.|[srp]k_(?:live|test)_|sk-|npm_"
    r"|pypi-|s[kp]key_|SG\.[0-9A-Za-z_-]+\.)[0-9A-Za-z_-]{16,}"
)
JWT = r"eyJ[0-9A-Za-z_-]+\.eyJ[0-9A-Za-z_-]+\.[0-9A-Za-z_-]*"
PRIVATE_KEY = r"-----BEGIN (?:[A-Z]{2,8} ){0,2}PRIVATE KEY(?: BLOCK)?-----"


def is_random(value: str) -> bool:
    """Tell whether digits are among the letters, as in all that is drawn at random and long.

    >>> is_random("glpat-example0example0exam"), is_random("sk-bratislava-hotel-center")
    (True, False)
    """
    return any(sign.isdigit() for sign in value)


def is_drawn(value: str) -> bool:
    """Tell whether a run of letters and digits in it was drawn at random: no words, path, date or version.

    >>> [is_drawn(value) for value in ("0onrw1wvdE1ar3AEOIYTzYSM", "primary_key_orders_2024")]
    [True, False]
    """
    runs = re.split("[^0-9A-Za-z]", value)
    return any(
        len(run) >= 12 and sum(map(str.isdigit, run)) >= 2 and sum(map(str.isalpha, run)) >= 2 for run in runs
    )


SECRET = Recognizer(
    entity_type="API_SECRET",
    element="api_secret",
    pattern=PREFIXED,
    validate=is_random,
    alone=0.99,
    named=0.99,
    headers=(
        "ftp key", "sftp key", "svc key", "svc secret", "sa key", "slack webhook", "slack webhook url",
        "teams webhook", "discord webhook", "smtp secret", "jwt secret", "session secret", "cookie secret",
        "cert key", "tls key", "ssl key", "vpn key", "preshared key",
        "totp seed", "otp seed", "mfa seed",
        "two factor secret", "authenticator secret",
        "reset password token", "password reset code hash", "confirmation token", "unlock token",
        "invitation token", "invite token", "authentication token", "authenticity token",
        "verification token", "verify token", "activation token", "magic link token",
        "csrf token", "device auth token", "push auth token", "personal access token", "pat token",
        "webhook signing secret", "hmac key", "hmac secret", "app key", "master key", "service key",
        "deploy key", "license secret", "kms key plaintext", "otp key", "twofactor secret",
        "tfa secret", "recovery code", "recovery codes", "backup code", "backup codes",
        "security token", "sso token", "saml assertion", "oauth refresh token", "oauth access token",
        "fb access token", "google refresh token", "plaid token", "bot token", "sas token",
        "connection string", "conn string", "dsn secret",
        "token", "tokens", "access token", "accesstoken", "refresh token", "refreshtoken", "auth token",
        "authtoken", "auth key", "bearer", "bearer token", "jwt", "jwt token", "id token", "api token",
        "apitoken", "api key", "apikey", "api keys", "api secret", "apisecret", "secret", "secrets",
        "secret key", "secretkey", "client secret", "clientsecret", "app secret", "appsecret",
        "shared secret", "consumer secret", "webhook secret", "whsec", "whsec key", "wh secret",
        "hook secret", "callback secret",
        "webhook sec", "hmac sec", "sign secret", "signing key", "signing secret", "private key",
        "privatekey", "encryption key", "access key", "accesskey", "aws secret", "aws access key",
        "aws secret access key", "session token", "login token", "remember token", "reset token",
        "password reset token", "user token", "oauth token", "oauth secret", "line token",
        "line notify token", "channel access token", "channel secret", "totp secret", "otp secret",
        "mfa secret", "ssh key", "access token secret", "โทเค็น", "โทเคน", "โทเค่น", "กุญแจลับ", "คีย์ลับ",
        "id token jwt", "sess tkn", "sess token", "session tkn", "access tkn", "acc token", "refresh tkn",
        "auth tkn", "client key secret", "app key secret", "consumer key", "api pass", "api password",
        "api credential", "webhook key", "signature key", "priv key", "ssh private key", "pem key",
        "secret value", "service account key", "conn str", "dsn", "db url", "db uri", "jdbc url",
        "xsrf token", "line channel secret", "slack token", "github token", "stripe key", "aws secret key",
        "gcp key", "azure key", "vault token", "room token", "room tok", "meeting token", "video token",
        "call token", "secure key",
        "chat token", "visit token", "join token",
        "กุญแจส่วนตัว", "คีย์api", "คีย์เอพีไอ", "รหัสลับapi", "รหัสลับเอพีไอ", "fcm server key",
        "gcm server key",
    ),
    hints=("key", "credential", "credentials", "auth", "authorization"),
    against=(
        "expiry", "expire", "expires", "expired", "type", "count", "name", "symbol", "balance", "amount",
        "price", "used", "payment", "pin", "pan", "national", "phone", "mobile", "email", "account",
        "password", "card", "acct", "acc", "cid", "nid", "tel", "passport", "citizen", "crd", "cd", "job",
        "batch", "run",
        "task", "etl", "pipeline", "page", "next", "continuation", "sync", "length", "limit", "push",
        "device", "fcm", "apns", "หมดอายุ",
        "santa", "prompt", "prompts", "completion", "shopper", "event", "max", "usage", "consumed", "per",
        "budget",
    ),
    context=("token", "secret", "key", "bearer", "authorization", "โทเค็น"),
    fits=r"(?s:[!-~]{12,}|.*-----BEGIN .*)",
    examples=(
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_" + "0Example" * 4 + "0000",
        "glpat-example0example0exam",
        "AIza" + "Exampl3" * 5,
    ),
    counterexamples=("AKIAsomething", "ghp_short", "sk_live", "hello", "sk-bratislava-hotel-center"),
)  # fmt: skip

RECOGNIZERS = (
    SECRET,
    replace(
        SECRET,
        entity_type="JSON_WEB_TOKEN",
        pattern=JWT,
        validate=None,
        examples=(
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.",
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl",
        ),
        counterexamples=("eyJhbGciOiJub25lIn0", "a.b.c"),
    ),
    replace(
        SECRET,
        entity_type="PRIVATE_KEY",
        pattern=PRIVATE_KEY + r"(?:[0-9A-Za-z+/=\s,:-]+-----END [A-Z ]+-----)?",
        validate=None,
        examples=(
            "-----BEGIN RSA PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----",
        ),
        counterexamples=("-----BEGIN PUBLIC KEY-----", "BEGIN PRIVATE KEY"),
    ),
    replace(
        SECRET,
        entity_type="AUTHORIZATION_HEADER",
        pattern=r"(?:Authorization: ?)?(?:Bearer|Basic|Token|bearer|basic) [0-9A-Za-z+/_.~-]{16,}={0,2}",
        alone=0.97,
        examples=("Bearer 0onrw1wvdE1ar3AEOIYTzYSM", "Basic c29tY2hhaTpwYXNzMTIzNA=="),
        counterexamples=("Bearer shares", "Basic understanding", "Bearer to-be-announced-soon"),
    ),
    replace(  # what one-time passwords are made of: RFC 6238 seeds in base32
        SECRET,
        entity_type="TOTP_SEED",
        pattern=r"(?:[A-Z2-7]{16}|[A-Z2-7]{26}|[A-Z2-7]{32}|[A-Z2-7]{52})",
        alone=0.1,
        named=0.97,
        headers=("totp", "totp key", "2fa secret", "mfa secret", "mfa key", "2fa key", "authenticator seed"),
        context=("totp", "authenticator", "2fa", "mfa"),
        needs_context=True,
        examples=("JBSWY3DPEHPK3PXP", "NB2W45DFOIZA2ZLYMFWXA3DFMV4GC3LQ"),
        counterexamples=("JBSWY3DP", "NB2W45DFOIZA1ZLYMFWXA3DFMV4GC3LQ", "ABCDEFGHIJKLMNOP"),
    ),
    replace(  # 48 digits that open an encrypted disk
        SECRET,
        entity_type="DISK_RECOVERY_KEY",
        pattern=r"[0-9]{6}(?:-[0-9]{6}){7}",
        validate=None,
        alone=0.97,
        headers=(
            "bitlocker key", "bitlocker recovery key", "filevault key", "disk recovery key",
            "disk encryption key", "luks key", "veracrypt key",
        ),
        hints=("recovery key",),
        fits=None,
        examples=("120131-240262-360393-480524-100155-200310-300465-400620",),
        counterexamples=("120131-240262", "1-2345-67890-12-3"),
    ),
    replace(
        SECRET,
        entity_type="TOKEN",
        pattern=r"[0-9A-Za-z+/_.=~:-]{16,}",
        validate=None,
        alone=0.0,
        named=0.95,
        in_text=False,
        examples=("9f86d081884c7d659a2feaa0c55ad015", "dGhpcyBpcyBhbiBleGFtcGxl"),
        counterexamples=("short", "two words are not a token"),
    ),
    Recognizer(
        entity_type="NETWORK_SECRET",
        element="api_secret",
        named=0.95,
        headers=(
            "snmp community", "snmp community string", "community string", "snmp comm", "snmp rw comm",
            "snmp ro comm", "snmp community rw", "snmp community ro", "read community", "write community",
            "rw community", "ro community", "rocommunity", "rwcommunity", "snmp secret", "radius secret",
            "radius key", "radius shared secret", "tacacs key", "tacacs secret",
        ),
        fits=r"[!-~]{4,64}",
        in_text=False,
    ),
    Recognizer(
        entity_type="TOKEN_SAID",
        element="api_secret",
        named=0.96,
        validate=is_drawn,
        said=said("api_secret"),
    ),
)  # fmt: skip
