"""How many random lives are lived: a hundred on each backend, a thousand at night."""

from hypothesis import settings

settings.register_profile("nightly", max_examples=1000)
