"""The values of a field, read in columns: the fast path."""
