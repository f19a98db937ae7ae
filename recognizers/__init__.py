"""One file, one kind of personal data. Copy a neighbour to add the next; nothing else needs a touch."""
