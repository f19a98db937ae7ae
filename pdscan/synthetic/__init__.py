"""Synthetic data that belongs to nobody: Thai and English companies with labelled columns, by seed.

The generators know none of the recognizers' word lists or headers: what they measure would otherwise be the
recognizers' own memory. Every choice comes from the `random.Random` that a caller passes, so a seed gives the
same companies on every machine.
"""
