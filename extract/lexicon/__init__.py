"""Lexical knowledge as data: titles, body nouns, relation wording, national lists."""
