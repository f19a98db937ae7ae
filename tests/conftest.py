"""What all tests share: properties try the same examples each time, and may take as long as they need."""

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
