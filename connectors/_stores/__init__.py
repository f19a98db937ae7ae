"""Stores of documents and of objects: how their records become columns, and the way into each."""
