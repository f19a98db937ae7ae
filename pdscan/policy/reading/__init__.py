"""What a policy says: its words looked up, each passage understood, a file for each thing that is read."""
