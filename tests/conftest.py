"""What all tests share: properties try the same examples each time, and have no deadline on a slow machine."""

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
