"""How protected values are written: password hashes, ciphertexts, tokens, by their marks.

One row per scheme, the first that fits a whole cell wins. Patterns are RE2 bodies, so the same table
sifts an Arrow array and names a single value. Forms: passlib's and Django's documentation, the example
list of hashcat, RFC 7516 (JWE), RFC 7519 (JWT), the Fernet specification, the products' manuals.

A DES crypt hash is 13 letters without a mark, as many things are; it is not recognised.
"""

from __future__ import annotations

from dataclasses import dataclass

SLOW, SALTED, BARE, SECRET, TOKEN, OPEN = "slow", "salted", "bare", "secret", "token", "open"
"""What undoing takes: years a value, a search per value, one search for all, a key, a vault, nothing."""

STATES = {
    SLOW: "hashed",
    SALTED: "hashed",
    BARE: "hashed",
    SECRET: "encrypted",
    TOKEN: "tokenised",
    OPEN: "encoded",
}
REVERSIBLE = {SLOW: False, SALTED: None, BARE: None, SECRET: False, TOKEN: None, OPEN: True}


@dataclass(frozen=True, slots=True)
class Scheme:
    """One way to write a protected value."""

    name: str
    kind: str
    pattern: str


_B64 = "[A-Za-z0-9+/]"
_B64URL = "[A-Za-z0-9_-]"
_CRYPT = "[./A-Za-z0-9]"
_HEX = "[0-9A-Fa-f]"
_SALT = "[0-9A-Za-z._-]{8,64}[:$]"
"""A salt before its digest, longer than a digest's name (`sha256:`)."""
_UUID = rf"{_HEX}{{8}}-{_HEX}{{4}}-[1-8]{_HEX}{{3}}-[089abAB]{_HEX}{{3}}-{_HEX}{{12}}"

BARE_UUID = "uuid without dashes"
"""One digest in 64 looks like one: only a whole column of them is."""

SCHEMES = (
    Scheme("bcrypt", SLOW, rf"(?:\{{bcrypt\}}|bcrypt(?:_sha256)?\$)?\$2[abxy]?\$[0-9]{{2}}\${_CRYPT}{{53}}"),
    Scheme("argon2", SLOW, r"(?:\{argon2(?:@[A-Za-z_0-9.]+)?\}|argon2)?\$argon2(?:id|i|d)\$.{20,}"),
    Scheme(
        "scrypt",
        SLOW,
        r"\$scrypt\$.{20,}|\$7\$.{20,}|(?:\{scrypt\})?\$s[01]\$.{20,}|scrypt[:$][0-9]+[:$].{20,}",
    ),
    Scheme("yescrypt", SLOW, r"\$g?y\$.{20,}"),
    Scheme(
        "pbkdf2",
        SLOW,
        r"pbkdf2(?:_sha1|_sha256|_sha512)\$[0-9]+\$[^$]+\$.{20,}|pbkdf2:sha[0-9]+(?::[0-9]+)?\$.{20,}",
    ),
    Scheme("pbkdf2", SLOW, r"\$pbkdf2(?:-sha[0-9]+)?\$[0-9]+\$.{20,}|\{(?:PBKDF2|pbkdf2)[^}]*\}.{20,}"),
    Scheme("pbkdf2", SLOW, rf"AQAAAA[EI]AA[A-Za-z]{_B64}{{70,76}}={{0,2}}"),
    Scheme("scram-sha-256", SLOW, r"SCRAM-SHA-256\$[0-9]+:.{20,}"),
    Scheme(
        "sha512crypt", SLOW, rf"(?:\{{CRYPT\}})?\$6\$(?:rounds=[0-9]+\$)?{_CRYPT}{{1,16}}\${_CRYPT}{{86}}"
    ),
    Scheme(
        "sha256crypt", SLOW, rf"(?:\{{CRYPT\}})?\$5\$(?:rounds=[0-9]+\$)?{_CRYPT}{{1,16}}\${_CRYPT}{{43}}"
    ),
    Scheme("drupal", SLOW, rf"\$S\${_CRYPT}{{52}}"),
    Scheme("phpass", SALTED, rf"\$[PH]\${_CRYPT}{{31}}"),
    Scheme("md5crypt", SALTED, rf"(?:\{{CRYPT\}})?\$(?:1|apr1)\${_CRYPT}{{1,8}}\${_CRYPT}{{22}}"),
    Scheme("ldap-ssha", SALTED, rf"\{{(?:SSHA|SSHA256|SSHA384|SSHA512|SMD5)\}}{_B64}{{16,}}={{0,2}}"),
    Scheme("ldap-sha", BARE, rf"\{{(?:SHA|SHA256|SHA384|SHA512|MD5)\}}{_B64}{{16,}}={{0,2}}"),
    Scheme("mssql", SALTED, rf"0x0[12]00{_HEX}{{48,136}}"),
    Scheme("mysql", BARE, r"\*[0-9A-F]{40}"),
    Scheme("ntlm", BARE, rf"{_HEX}{{32}}:{_HEX}{{32}}|\$NT\${_HEX}{{32}}"),
    Scheme("magento", SALTED, rf"{_HEX}{{64}}:[^:\s]{{8,64}}:[0-9](?:_[0-9]+)*"),
    Scheme(
        "salted md5",
        SALTED,
        rf"(?:\$?md5\$[^$]+\$){_HEX}{{32}}|{_HEX}{{32}}:[^:\s]{{2,64}}|{_SALT}{_HEX}{{32}}",
    ),
    Scheme(
        "salted sha1", SALTED, rf"sha1\$[^$]+\${_HEX}{{40}}|{_HEX}{{40}}:[^:\s]{{2,64}}|{_SALT}{_HEX}{{40}}"
    ),
    Scheme(
        "salted sha256",
        SALTED,
        rf"sha256\$[^$]+\${_HEX}{{64}}|{_HEX}{{64}}:[^:\s]{{2,64}}|{_SALT}{_HEX}{{64}}",
    ),
    Scheme(
        "salted sha512",
        SALTED,
        rf"sha512\$[^$]+\${_HEX}{{128}}|{_HEX}{{128}}:[^:\s]{{2,64}}|{_SALT}{_HEX}{{128}}",
    ),
    Scheme("uuid", TOKEN, rf"\{{?{_UUID}\}}?|(?:urn:uuid:|[A-Za-z]{{2,12}}[_:-]){_UUID}"),
    Scheme(BARE_UUID, TOKEN, rf"{_HEX}{{12}}4{_HEX}{{3}}[89abAB]{_HEX}{{15}}"),
    Scheme("md5", BARE, rf"(?:0x|\\x|md5:?|\{{MD5\}})?{_HEX}{{32}}"),
    Scheme("sha1", BARE, rf"(?:0x|\\x|sha1:)?{_HEX}{{40}}"),
    Scheme("sha224", BARE, rf"(?:0x|\\x|sha224:)?{_HEX}{{56}}"),
    Scheme("sha256", BARE, rf"(?:0x|\\x|sha256[:$])?{_HEX}{{64}}"),
    Scheme("sha384", BARE, rf"(?:0x|\\x|sha384:)?{_HEX}{{96}}"),
    Scheme("sha512", BARE, rf"(?:0x|\\x|sha512[:$])?{_HEX}{{128}}"),
    Scheme("fernet", SECRET, rf"gAAAA{_B64URL}{{90,}}={{0,2}}"),
    Scheme("jwe", SECRET, rf"eyJ{_B64URL}+\.{_B64URL}*\.{_B64URL}+\.{_B64URL}+\.{_B64URL}+"),
    Scheme("jwt", OPEN, rf"eyJ{_B64URL}+\.eyJ{_B64URL}+\.{_B64URL}*"),
    Scheme("laravel", SECRET, rf"eyJpdiI6{_B64}{{40,}}={{0,2}}"),
    Scheme("vault", SECRET, rf"vault:v[0-9]+:{_B64}{{16,}}={{0,2}}"),
    Scheme("aws-kms", SECRET, rf"AQICAH{_B64}{{60,}}={{0,2}}"),
    Scheme("gcp-kms", SECRET, rf"Ci[QUY][A-D]{_B64}{{60,}}={{0,2}}"),
    Scheme("tink", SECRET, rf"AQAAAA{_B64}{{30,}}={{0,2}}"),
    Scheme("pgp", SECRET, rf"(?s:-----BEGIN PGP MESSAGE-----.*)|ww0E{_B64}{{40,}}={{0,2}}"),
    Scheme("pgp", SECRET, rf"(?:\\x|0x)?(?:c30d04|C30D04|c1c0|85010c){_HEX}{{40,}}"),
    Scheme("openssl", SECRET, rf"U2FsdGVkX1{_B64}{{12,}}={{0,2}}|53616c7465645f5f{_HEX}{{32,}}"),
    Scheme("jasypt", SECRET, r"ENC\([A-Za-z0-9+/=]{16,}\)"),
    Scheme("rails", SECRET, rf"{_B64}{{8,}}={{0,2}}--{_B64}{{12,}}={{0,2}}(?:--{_B64}{{16,}}={{0,2}})?"),
    Scheme("rails", SECRET, rf'\{{"p":"{_B64}+={{0,2}}","h":\{{.*'),
    Scheme("defuse", SECRET, rf"def50200{_HEX}{{128,}}"),
    Scheme("ansible-vault", SECRET, r"(?s:\$ANSIBLE_VAULT;.*)"),
    Scheme(
        "token",
        TOKEN,
        r"(?:tok|tkn|tk|token|pm|card|cus|ba|src|pii|vt|vlt|dtok|tokn|TOK|TKN|TK|TOKEN|PII|VLT)"
        rf"(?:_(?:live|test)|:[A-Za-z_]{{2,16}})?[_:-]{_B64URL}{{8,}}",
    ),
)

BLOCKS = frozenset({"md5", "sha256", "sha384", "sha512"})
"""Digests of whole 16-byte blocks: a column of several such lengths is ciphertext, not hashes."""
