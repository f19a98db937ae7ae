"""The text of a policy: from a document to lines, tables and passages under their headings."""
