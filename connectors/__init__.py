"""One file, one kind of source or file format. Copy a neighbour to add the next, and touch nothing else."""
