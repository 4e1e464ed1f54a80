"""Who and what is one: what people decided, what is left to ask, and why."""
