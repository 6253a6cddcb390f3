"""Ways of altering a true wording so that the verdict is known: one module a family, pure generators of sentences."""
