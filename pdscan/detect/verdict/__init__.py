"""From evidence to findings. Pure: no value, no I/O, no clock."""
