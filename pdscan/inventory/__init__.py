"""The inventory: what was found where, how sure, how protected, and what the policy says of it."""
