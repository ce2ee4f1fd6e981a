"""The elections in ../shared/data, beside the project; their licence is not known, so they are read from there or not at all."""
import csv
from pathlib import Path

from pref_voting.weighted_majority_graphs import MarginGraph

import profiles

# From the data's README: Schulze's order by margins, and twice the Borda score of options 1 to 5.
EXPECTED = {
    "debian2003-00002-00000002.soi": ("2>3>4>1>5", "954,2821,2572,2649,764"),
    "ers19-00007-00000019.soi": ("4>1>2>3>5", "451,451,328,469,301"),
}
# Debian's own result, by its own matrix; its ballots in PrefLib's file are not those that were cast.
OFFICIAL = ("debian2003-official-pairwise.csv", "4>2>3>1>5")


def ballots(path):
    options, read = 0, []
    for line in path.read_text().splitlines():
        if line.startswith("# NUMBER ALTERNATIVES:"):
            options = int(line.split(":")[1])
        if not line or line.startswith("#"):
            continue
        count, order = line.split(":")
        read += [" ".join(part.strip() for part in order.split(","))] * int(count)
    return options, read


def differences(folder):
    for name, (schulze, borda) in EXPECTED.items():
        options, read = ballots(folder / name)
        if (found := profiles.schulze(options, read)) != schulze:
            yield f"{name}: pref-voting finds {found}, the README {schulze}"
        if (found := profiles.borda(options, read)) != borda:
            yield f"{name}: whalrus finds {found}, the README {borda}"
    name, order = OFFICIAL
    rows = list(csv.reader((folder / name).open()))[1:]
    before = [[int(cell or 0) for cell in row[1:]] for row in rows]
    edges = [
        (a + 1, b + 1, before[a][b] - before[b][a])
        for a in range(5) for b in range(5) if before[a][b] > before[b][a]]
    if (found := profiles.layers(MarginGraph([1, 2, 3, 4, 5], edges), range(1, 6))) != order:
        yield f"{name}: pref-voting finds {found}, Debian {order}"


def folder(root):
    return Path(root).parent / "shared" / "data" / "elections"
