"""What the columns of a table are called: evidence from names."""
