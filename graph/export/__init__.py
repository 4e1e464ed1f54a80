"""The graph written for other programs and for people, one module per format."""
