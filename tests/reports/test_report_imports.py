"""What a report costs before it is asked for: nothing heavy is imported with its module."""

import subprocess
import sys

PROGRAM = """
import sys
from pdscan import registry
registry.reports()
print(sorted({"jinja2", "xlsxwriter", "yaml", "pandas", "pyarrow", "sqlalchemy"} & set(sys.modules)))
"""


def test_importing_every_report_imports_nothing_heavy():
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
