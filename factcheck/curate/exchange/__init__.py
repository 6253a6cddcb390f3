"""Claims in the formats of other tools: tables, JSON Lines, schema.org ClaimReview and W3C Web Annotations.

One module a format makes text of records or records of text; `intake` decides what of them may enter a base.
"""
