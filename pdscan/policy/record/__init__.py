"""The record of processing (PDPA sections 39 and 40), as far as policies and findings fill it."""
