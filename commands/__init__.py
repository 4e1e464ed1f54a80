"""Commands that stand in files of their own, one for each part of the work."""
