"""A paper becomes facts: readers, layout, the spaCy pipeline, relations."""
