"""Facts become a graph: resolving names, storing, networks, drawing, exports."""
