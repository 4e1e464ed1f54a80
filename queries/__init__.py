"""Questions: .rq files with a name, a description and parameters, and what runs them."""
