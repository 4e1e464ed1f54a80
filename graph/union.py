"""Sets that grow together: the union-find that every kind of resolving uses."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


class Union(Generic[Item]):
    """A partition that begins with every item alone.

    Args:
        items: Everything that is partitioned.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self._parent = {item: item for item in items}

    def root(self, item: Item) -> Item:
        """Return the item that stands for the set of this one."""
        while (parent := self._parent[item]) != item:
            self._parent[item] = self._parent[parent]
            item = parent
        return item

    def join(self, first: Item, second: Item) -> None:
        """Make the sets of two items one."""
        self._parent[self.root(second)] = self.root(first)

    def join_all(self, items: Iterable[Item]) -> None:
        """Make the sets of these items one."""
        whole = list(items)
        for item in whole[1:]:
            self.join(whole[0], item)

    def sets(self) -> list[list[Item]]:
        """Return the sets, each in the order in which its items were given."""
        found: dict[Item, list[Item]] = defaultdict(list)
        for item in self._parent:
            found[self.root(item)].append(item)
        return list(found.values())
