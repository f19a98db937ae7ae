"""Secrets and access tokens: cloud keys, JSON web tokens, private keys, and what a header calls a token.

The issuers chose prefixes so that leaked keys can be found: AKIA and ASIA (AWS), ghp_ and kin (GitHub),
glpat- (GitLab), xox (Slack), AIza (Google), sk_live_ (Stripe), SG. (SendGrid), npm_. A JSON web token can
be read by anyone.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

PREFIXED = (
    r"(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_[0-9A-Za-z]{36,251}|github_pat_[0-9A-Za-z_]{22,255}|glpat-[0-9A-Za-z_-]{20,64}"
    r"|xox[abeprs]-[0-9A-Za-z-]{10,250}|AIza[0-9A-Za-z_-]{35}|ya29\.[0-9A-Za-z_-]{20,500}"
    r"|[srp]k_(?:live|test)_[0-9A-Za-z]{16,247}|sk-(?:ant-|proj-)?[0-9A-Za-z_-]{20,200}"
    r"|SG\.[0-9A-Za-z_-]{16,32}\.[0-9A-Za-z_-]{16,64}|npm_[0-9A-Za-z]{36}|pypi-[0-9A-Za-z_-]{50,250}"
    r"|s[kp]key_(?:test_)?[0-9a-z]{16,24}"
)
JWT = r"eyJ[0-9A-Za-z_-]+\.eyJ[0-9A-Za-z_-]+\.[0-9A-Za-z_-]*"
PRIVATE_KEY = r"-----BEGIN (?:[A-Z]{2,8} ){0,2}PRIVATE KEY(?: BLOCK)?-----"

SECRET = Recognizer(
    entity_type="API_SECRET",
    element="api_secret",
    pattern=PREFIXED,
    alone=0.99,
    named=0.99,
    headers=(
        "token", "tokens", "access token", "accesstoken", "refresh token", "refreshtoken", "auth token",
        "authtoken", "auth key", "bearer", "bearer token", "jwt", "jwt token", "id token", "api token",
        "apitoken", "api key", "apikey", "api keys", "api secret", "apisecret", "secret", "secrets",
        "secret key", "secretkey", "client secret", "clientsecret", "app secret", "appsecret",
        "shared secret", "consumer secret", "webhook secret", "signing key", "signing secret", "private key",
        "privatekey", "encryption key", "access key", "accesskey", "aws secret", "aws access key",
        "aws secret access key", "session token", "login token", "remember token", "reset token",
        "password reset token", "user token", "oauth token", "oauth secret", "line token",
        "line notify token", "channel access token", "channel secret", "totp secret", "otp secret",
        "mfa secret", "ssh key", "access token secret", "โทเค็น", "โทเคน", "โทเค่น", "กุญแจลับ", "คีย์ลับ",

    ),
    hints=("key", "credential", "credentials", "auth", "authorization"),
    against=(
        "expiry", "expire", "expires", "expired", "type", "count", "name", "symbol", "balance", "amount",
        "price", "used", "payment", "card", "length", "limit", "push", "device", "fcm", "apns", "หมดอายุ",
    ),
    context=("token", "secret", "key", "bearer", "authorization", "โทเค็น"),
    fits=r"(?s:[!-~]{12,}|.*-----BEGIN .*)",
    examples=(
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_" + "0Example" * 4 + "0000",
        "glpat-example0example0exam",
        "AIza" + "Example" * 5,
    ),
    counterexamples=("AKIAsomething", "ghp_short", "sk_live", "hello"),
)  # fmt: skip

RECOGNIZERS = (
    SECRET,
    replace(
        SECRET,
        entity_type="JSON_WEB_TOKEN",
        pattern=JWT,
        examples=(
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.",
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl",
        ),
        counterexamples=("eyJhbGciOiJub25lIn0", "a.b.c"),
    ),
    replace(
        SECRET,
        entity_type="PRIVATE_KEY",
        pattern=PRIVATE_KEY + r"(?:[0-9A-Za-z+/=\s,:-]+-----END [A-Z ]{3,30}-----)?",
        examples=(
            "-----BEGIN RSA PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----",
        ),
        counterexamples=("-----BEGIN PUBLIC KEY-----", "BEGIN PRIVATE KEY"),
    ),
    replace(
        SECRET,
        entity_type="TOKEN",
        pattern=r"[0-9A-Za-z+/_.=~:-]{16,}",
        alone=0.0,
        named=0.95,
        in_text=False,
        examples=("9f86d081884c7d659a2feaa0c55ad015", "dGhpcyBpcyBhbiBleGFtcGxl"),
        counterexamples=("short", "two words are not a token"),
    ),
)  # fmt: skip
