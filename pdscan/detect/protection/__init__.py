"""How values are kept: plain, masked, encoded, hashed, encrypted, tokenised."""
