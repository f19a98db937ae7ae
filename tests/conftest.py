"""What all tests share: properties have no deadline, for a machine may be slow."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
