"""Runs that a scheduler calls: their config, window and lock, what they leave behind and whom they tell."""
