"""Sets that grow together: the union-find that every kind of resolving uses."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


class Union(Generic[Item]):
    """A partition that begins with every item alone.

    Args:
        items: Everything that is partitioned.
        sides: For an item that must stay apart from others, the sides it is on: "1+" and "1-"
            never come together.
    """

    def __init__(
        self, items: Iterable[Item], sides: Mapping[Item, frozenset[str]] | None = None
    ) -> None:
        self._parent = {item: item for item in items}
        self._sides = dict(sides or {})

    def __contains__(self, item: Item) -> bool:
        """Say whether it is one of the items."""
        return item in self._parent

    def root(self, item: Item) -> Item:
        """Return the item that stands for the set of this one."""
        while (parent := self._parent[item]) != item:
            self._parent[item] = self._parent[parent]
            item = parent
        return item

    def join(self, first: Item, second: Item) -> None:
        """Make the sets of two items one, unless they are on two sides."""
        whole, part = self.root(first), self.root(second)
        if whole == part or self._against([whole, part]):
            return
        self._parent[part] = whole
        if self._sides and (both := self._on(whole) | self._on(part)):
            self._sides[whole] = both

    def join_all(self, items: Iterable[Item]) -> None:
        """Make the sets of these items one.

        Where some are on two sides, those on the same sides are joined, and no others: which
        side the rest belong to is not known.
        """
        whole = list(items)
        groups: dict[frozenset[str], list[Item]] = defaultdict(list)
        if self._against(whole):
            for item in whole:
                groups[self._on(item)].append(item)
        else:
            groups[frozenset()] = whole
        for group in groups.values():
            for item in group[1:]:
                self.join(group[0], item)

    def sets(self) -> list[list[Item]]:
        """Return the sets, each in the order in which its items were given."""
        found: dict[Item, list[Item]] = defaultdict(list)
        for item in self._parent:
            found[self.root(item)].append(item)
        return list(found.values())

    def _on(self, item: Item) -> frozenset[str]:
        return self._sides.get(self.root(item), frozenset())

    def _against(self, items: Iterable[Item]) -> bool:
        if not self._sides:
            return False
        sides = frozenset[str]().union(*(self._on(item) for item in items))
        return any(side.endswith("+") and f"{side[:-1]}-" in sides for side in sides)
