"""Text files: their encoding, layout and header, their bytes drawn at random, the rows in SQL dumps."""
