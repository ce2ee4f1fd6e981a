#!/usr/bin/env python3
"""Counts with other people's programs, and compares. In both directions:

1. The fixtures, which `swift test` compares its own counting with, are made anew: not one byte may differ.
2. `swift test` writes thousands of random votes with what it makes of them, and these are counted here.

And the elections beside the project, where they are. Ends with 1 on any difference; says so and ends with 0 where Python's
packages cannot be had.

    python3 Tests/Oracles/oracles.py            compares
    python3 Tests/Oracles/oracles.py make       writes the fixtures
    python3 Tests/Oracles/oracles.py check DIR  compares what `RONDETAFEL_ORACLES=DIR swift test --filter Oracle` wrote
"""
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VENV = ROOT / ".build" / "oracles"
PACKAGES = ["pref_voting", "whalrus", "pymerkle", "krippendorff"]
MERKLE = ROOT / "Tests" / "LedgerTests" / "Fixtures" / "merkle.json"


def skip(why):
    print(f"oracles: SKIPPED, nothing was compared: {why}")
    sys.exit(0)


def packages():
    """Goes on in an environment that has the packages: this one, or one of its own under .build."""
    if all(importlib.util.find_spec(name) for name in PACKAGES):
        return
    python = VENV / "bin" / "python"
    if os.environ.get("RONDETAFEL_ORACLES_INSIDE"):
        skip("the packages were installed but cannot be loaded")
    try:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True, capture_output=True, timeout=300)
        subprocess.run(
            [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", str(HERE / "requirements.txt")],
            check=True, capture_output=True, timeout=900)
    except (OSError, subprocess.SubprocessError) as problem:
        said = getattr(problem, "stderr", None) or b""
        skip(f"{problem} {said.decode(errors='replace')[-300:].strip()}")
    os.environ["RONDETAFEL_ORACLES_INSIDE"] = "1"
    sys.stdout.flush()
    os.execv(str(python), [str(python), str(HERE / "oracles.py"), *sys.argv[1:]])


def merkle_text(made):
    def rows(values):
        return ",\n".join(json.dumps(value) for value in values)

    return f'{{"about": {json.dumps(made["about"])},\n"trees": [{rows(made["trees"])}],\n"proofs": [{rows(made["proofs"])}]}}\n'


def fixtures():
    import merkle
    import profiles

    yield HERE / "Fixtures" / "orders.tsv", profiles.orders_fixture()
    yield HERE / "Fixtures" / "alpha.tsv", profiles.alpha_fixture()
    yield MERKLE, merkle_text(merkle.fixture())


def written(folder):
    """What Swift wrote: each line is made anew from its own left part."""
    import merkle
    import profiles

    def lines(name):
        path = Path(folder) / name
        return path.read_text().splitlines() if path.exists() else []

    orders, tables, trees = lines("orders.tsv"), lines("alpha.tsv"), lines("merkle.tsv")
    for line in orders:
        options, ballots = line.split("\t")[:2]
        anew = profiles.profile_line(int(options), ballots.split("/"))
        if anew != line:
            yield f"an order: Swift {line!r}, here {anew!r}"
    for line in tables:
        cells, found = line.split("\t")
        alpha = profiles.alpha([[int(count) for count in cell.split(",")] for cell in cells.split("/")])
        if (alpha is None) != (found == "-") or (alpha is not None and abs(alpha - float(found)) > 1e-9):
            yield f"an alpha: Swift {line!r}, here {alpha}"
    for line in trees:
        if complaint := merkle.complaint(line):
            yield complaint
    print(f"oracles: {len(orders)} votes, {len(tables)} tables and {len(trees)} inclusion proofs by Swift were counted again")
    if not orders or not tables:
        yield f"Swift wrote no votes or no tables into {folder}"


def swift():
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["swift", "test", "--package-path", str(ROOT), "--filter", "Oracle"], env={**os.environ, "RONDETAFEL_ORACLES": folder},
            capture_output=True, text=True)
        if done.returncode != 0:
            yield "swift test --filter Oracle failed:\n" + (done.stdout + done.stderr)[-3000:]
        yield from written(folder)


def main():
    arguments = sys.argv[1:]
    if sys.version_info < (3, 10):
        skip(f"Python {sys.version.split()[0]} is older than 3.10")
    packages()
    warnings.filterwarnings("ignore")
    sys.path.insert(0, str(HERE))
    sys.dont_write_bytecode = True
    if arguments == ["make"]:
        for path, text in fixtures():
            path.write_text(text)
        return
    differences = []
    if arguments[:1] == ["check"]:
        differences += written(arguments[1])
    else:
        differences += [f"{path} is not what the packages say now" for path, text in fixtures() if path.read_text() != text]
        import elections

        if (folder := elections.folder(ROOT)).exists():
            differences += elections.differences(folder)
        else:
            print(f"oracles: no elections in {folder}, left out")
        differences += swift()
    for difference in differences[:20]:
        print(f"oracles: {difference}")
    if differences:
        sys.exit(f"oracles: {len(differences)} differences")
    print("oracles: no difference")


main()
