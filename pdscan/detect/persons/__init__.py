"""Persons' names in running text."""
