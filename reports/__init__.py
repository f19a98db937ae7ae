"""One file, one report. Copy a neighbour to add the next; nothing else needs a touch."""
