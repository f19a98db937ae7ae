"""Running text: personal data as places in it, and the rows of a column that mention some."""
