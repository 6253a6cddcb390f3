"""Making and keeping a claim base: from a source document to curated claims."""
