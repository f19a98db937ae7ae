"""pdscan: finds personal data, Thai and English, and holds it against the privacy policy."""

__version__ = "0.1.0"
