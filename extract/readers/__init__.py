"""Papers in: one module per format, each turning bytes into a `Document`."""
