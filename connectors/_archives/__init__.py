"""What is packed: archives as folders, their members as bytes, streams and databases unpacked."""
