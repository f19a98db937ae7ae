"""What lies in a folder: files found, told apart, put together into datasets, known again when unchanged."""
