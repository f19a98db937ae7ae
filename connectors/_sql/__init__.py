"""Databases: what a listing knows of tables, how rows are chosen, and each server's own ways."""
