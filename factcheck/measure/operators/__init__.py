"""Ways of altering a true wording whose verdict is known beforehand: one module a family, pure generators of sentences."""
