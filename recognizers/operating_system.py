"""Operating systems (ระบบปฏิบัติการ) of users' devices, with or without version."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

SYSTEM = Recognizer(
    entity_type="OPERATING_SYSTEM",
    element="operating_system",
    pattern=(
        r"(?:[Aa]ndroid|ANDROID|iOS|IOS|ios|iPadOS|iPhone OS|Windows(?: (?:NT|Phone|Server))?|windows|WINDOWS"
        r"|[Mm]ac ?OS(?: X)?|macos|MACOS|OS X|[Ll]inux|LINUX"
        r"|Ubuntu|Debian|Fedora|Chrome ?OS|HarmonyOS|Tizen|KaiOS)"
        r"(?:[ /_-]?(?:[0-9]{1,2}(?:[._][0-9]{1,5}){0,3}|XP|Vista|[A-Z][a-z]{3,12}))?"
    ),
    alone=0.85,
    named=0.98,
    headers=(
        "platform version", "platform ver", "sdk int", "sdk version android", "android sdk int",
        "os api level", "osver", "os edition",
        "os", "operating system", "operatingsystem", "os name", "osname", "os version", "osversion",
        "os ver", "os type", "ostype", "device os", "deviceos", "mobile os", "platform os", "user os",
        "client os", "system os", "os family", "ระบบปฏิบัติการ", "เวอร์ชันระบบปฏิบัติการ",
        "รุ่นระบบปฏิบัติการ", "โอเอส",
        "ios version", "ios ver", "ios build", "android version", "android ver", "android build",
        "android api", "android sdk", "windows version", "windows ver", "mac os", "macos version",
        "os platform", "os build", "os release", "os info", "os vers", "os level", "device os ver",
        "device platform", "mobile os ver", "ua os", "ua platform", "client platform", "phone os",
        "handset os", "op sys", "opsys", "oper system", "operating sys", "ระบบปฏิบัติการมือถือ",
        "os patch", "os patch level", "security patch date",
        "kernel version", "kernel ver", "kernel release", "distro", "distro name",
        "linux distro", "oscpu", "navigator oscpu", "navigator platform", "sdk api level",
        "harmonyos version", "harmonyos ver", "miui version", "one ui version",
        "windows edition", "รุ่นวินโดวส์", "เวอร์ชันวินโดวส์", "เวอร์ชันแอนดรอยด์",
        "รุ่นแอนดรอยด์", "เวอร์ชันandroid", "เวอร์ชันios", "ระบบมือถือ", "ระบบของมือถือ",
    ),
    hints=("platform", "system version", "แพลตฟอร์ม"),
    against=(
        "docker", "container", "base", "image", "host", "vm", "balance", "outstanding", "server", "license",
        "price", "product",
    ),
    fits=r"[0-9A-Za-zก-๙][0-9A-Za-zก-๙ ._/-]{0,39}",
    in_text=False,
    examples=("Android", "Android 14", "iOS 17.2.1", "Windows 11", "macOS Sonoma", "Mac OS X 10_15_7"),
    counterexamples=("Androids", "17.2", "Window"),
)  # fmt: skip

RECOGNIZERS = (
    SYSTEM,
    replace(
        SYSTEM,
        entity_type="OPERATING_SYSTEM_OF_AGENT",
        pattern=(
            r"[A-Za-z][0-9A-Za-z._-]{1,40}/[0-9][0-9.]*[^\n(]{0,40}\([^)\n]*(?:Android|iPhone|iPad|iOS|Windows"
            r"|Mac OS X|Macintosh|Linux|CrOS|Darwin|HarmonyOS)[^\n]*"
        ),
        alone=0.97,
        headers=(),
        hints=(),
        against=(),
        fits=None,
        shares_cells=True,
        examples=(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36",
            "WalletApp/2.1 (iPhone; iOS 17.2; Scale/3.00)",
        ),
        counterexamples=("okhttp/4.9.3", "Mozilla/5.0 (compatible; bingbot/2.0)", "v1/2 (draft)"),
    ),
    replace(  # as web servers write it into their logs
        SYSTEM,
        entity_type="OPERATING_SYSTEM_IN_TEXT",
        pattern=(
            r"\((?:iPhone|iPad|Macintosh|Windows NT [0-9.]+|X11|Linux)(?:; [^();\n]{1,60}){1,6}\)"
            r"|\(Windows NT [0-9.]+\)"
        ),
        alone=0.97,
        headers=(),
        hints=(),
        against=(),
        fits=None,
        in_text=True,
        examples=("(iPhone; CPU iPhone OS 17_5 like Mac OS X)", "(Windows NT 10.0; Win64; x64)"),
        counterexamples=("(iPhone)", "(Windows)", "(draft; two)"),
    ),
)  # fmt: skip
