"""Sightline: who governs safeguarding, read from the papers that councils publish."""
