"""The privacy policy: read from a document, checked, and held against what was found."""
