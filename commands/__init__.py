"""The verbs of the command, in one file for each kind of work: arguments in, results shown."""
