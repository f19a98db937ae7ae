"""Detection: from a column's values and name to evidence, and from evidence to findings."""
