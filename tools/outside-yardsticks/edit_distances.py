"""Edit distances under the names of the packages apted and rapidfuzz, which the evaluator of opendataloader-bench imports, for a machine that has neither.

The figures are those of the packages: a distance is a number that the method does not change. Trees are compared after Zhang and Shasha, "Simple fast
algorithms for the editing distance between trees and related problems" (1989); strings by bits, after Myers (1999) and Hyyrö (2004).
"""

import sys
from types import ModuleType


def levenshtein(left, right) -> int:
    """Fewest insertions, deletions and replacements that turn one sequence into the other."""
    if len(left) < len(right):
        left, right = right, left
    if not right:
        return len(left)
    places, bit = {}, 1
    for sign in right:
        places[sign] = places.get(sign, 0) | bit
        bit <<= 1
    everything, last = bit - 1, bit >> 1
    rises, falls, distance = everything, 0, len(right)
    for sign in left:
        match = places.get(sign, 0)
        diagonal = (((match & rises) + rises) ^ rises) | match | falls
        right_rises, right_falls = falls | (everything & ~(diagonal | rises)), rises & diagonal
        distance += 1 if right_rises & last else -1 if right_falls & last else 0
        right_rises = ((right_rises << 1) | 1) & everything
        right_falls = (right_falls << 1) & everything
        rises, falls = right_falls | (everything & ~(diagonal | right_rises)), right_rises & diagonal
    return distance


def ratio(left: str, right: str) -> float:
    """Share in percent of both strings that their longest common subsequence takes; 100 where both are empty."""
    if not left and not right:
        return 100.0
    places, bit = {}, 1
    for sign in left:
        places[sign] = places.get(sign, 0) | bit
        bit <<= 1
    everything = bit - 1
    rest = everything
    for sign in right:
        common = rest & places.get(sign, 0)
        rest = ((rest + common) | (rest - common)) & everything
    return 200.0 * (len(left) - rest.bit_count()) / (len(left) + len(right))


class Ordered:
    """A tree's nodes in post-order, with the leftmost leaf below each and the roots whose distances are computed."""

    def __init__(self, root):
        self.nodes, self.leaves = [], []
        self._add(root)
        self.roots = sorted({leaf: index for index, leaf in enumerate(self.leaves)}.values())

    def _add(self, node) -> int:
        firsts = [self._add(child) for child in node.children]
        self.nodes.append(node)
        self.leaves.append(firsts[0] if firsts else len(self.nodes) - 1)
        return self.leaves[-1]


class Config:
    """What edits cost; the evaluator says in a class of its own what a replacement costs."""

    def delete(self, node) -> int:
        return 1

    def insert(self, node) -> int:
        return 1


class APTED:
    """The distance of two trees whose nodes have children."""

    def __init__(self, left, right, config):
        self._left, self._right, self._config, self._renames = Ordered(left), Ordered(right), config, {}

    def compute_edit_distance(self) -> float:
        distances = [[0.0] * len(self._right.nodes) for _ in self._left.nodes]
        for i in self._left.roots:
            for j in self._right.roots:
                self._fill(distances, i, j)
        return distances[-1][-1]

    def _rename(self, i: int, j: int) -> float:
        if (i, j) not in self._renames:
            self._renames[i, j] = self._config.rename(self._left.nodes[i], self._right.nodes[j])
        return self._renames[i, j]

    def _fill(self, distances, i: int, j: int) -> None:
        first, second = self._left.leaves, self._right.leaves
        down, across = first[i], second[j]
        above = [float(column) for column in range(j - across + 2)]
        rows = [above]
        for x in range(down, i + 1):
            row = [above[0] + 1]
            for y in range(across, j + 1):
                column = y - across
                best = min(above[column + 1], row[column]) + 1
                if first[x] == down and second[y] == across:
                    best = min(best, above[column] + self._rename(x, y))
                    distances[x][y] = best
                else:
                    best = min(best, rows[first[x] - down][second[y] - across] + distances[x][y])
                row.append(best)
            rows.append(row)
            above = row


def stand_in() -> list[str]:
    """Puts these distances in the place of those of the two packages that are missing; says which."""
    missing = []
    try:
        import apted  # noqa: F401
    except ImportError:
        package, helpers = ModuleType("apted"), ModuleType("apted.helpers")
        package.APTED, package.Config, helpers.Tree, package.helpers = APTED, Config, type("Tree", (), {}), helpers
        sys.modules |= {"apted": package, "apted.helpers": helpers}
        missing.append("apted")
    try:
        import rapidfuzz  # noqa: F401
    except ImportError:
        package, fuzz, distance = ModuleType("rapidfuzz"), ModuleType("rapidfuzz.fuzz"), ModuleType("rapidfuzz.distance")
        fuzz.ratio, package.fuzz, package.distance = ratio, fuzz, distance
        distance.Levenshtein = type("Levenshtein", (), {"distance": staticmethod(levenshtein)})
        sys.modules |= {"rapidfuzz": package, "rapidfuzz.fuzz": fuzz, "rapidfuzz.distance": distance}
        missing.append("rapidfuzz")
    return missing
