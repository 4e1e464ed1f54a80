"""A malformed entry of a lexicon file stops the load, and says which file and entry it is."""

import importlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sightline.extract import lexicon, relations, sections, tables
from sightline.extract.lexicon import LexiconError
