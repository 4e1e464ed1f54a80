"""What can be said: the vocabulary of safeguarding governance, in Turtle and in Python."""
