"""Persons' decisions: into the workbook, back from it, checked, kept, learnt from."""
