"""Running a scan: which sources and datasets, how much of each, and what comes out."""
