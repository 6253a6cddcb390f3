"""factcheck: says of each statement of an article what a curated claim base says of it."""

__version__ = "0.1.0"
