"""Measuring the verdicts: labelled articles, and sentences of known verdict made from the claim base."""
