"""From paths to documents: which files are articles, and the prose in them with its place in the file."""

from factcheck.documents.reading import find_articles, read_document

__all__ = ["find_articles", "read_document"]
