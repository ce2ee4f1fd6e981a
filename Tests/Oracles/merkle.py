"""Merkle trees by pymerkle: roots and inclusion paths as RFC 6962 writes them."""
from hashlib import sha256

from pymerkle import InmemoryTree, verify_inclusion

ABOUT = "Made by Tests/Oracles with pymerkle. Leaf i is the SHA-256 of the decimal number i in ASCII (32 bytes)."
COUNTS = list(range(0, 18)) + [31, 32, 33, 63, 64, 65, 100, 129, 500]
ALL_PATHS_TO = 9


def leaf(index):
    return sha256(str(index).encode()).digest()


def tree(count):
    tree = InmemoryTree(algorithm="sha256")
    for index in range(count):
        tree.append_entry(leaf(index))
    return tree


def some(count):
    """Indices whose path stands in the fixture."""
    if count <= ALL_PATHS_TO:
        return range(count)
    return sorted({0, 1, count // 3, count // 2, count - 2, count - 1})


def fixture():
    trees, proofs = [], []
    for count in COUNTS:
        made = tree(count)
        root = made.get_root() if count else sha256(b"").digest()
        trees.append({"count": count, "root": root.hex()})
        for index in some(count):
            proof = made.prove_inclusion(index + 1, count)
            verify_inclusion(made.get_leaf(index + 1), root, proof)
            # The first of pymerkle's path is the leaf's own hash; the others are the siblings, the lowest first.
            assert proof.path[0] == made.get_leaf(index + 1) == sha256(b"\0" + leaf(index)).digest()
            proofs.append({"count": count, "index": index, "path": [step.hex() for step in proof.path[1:]]})
    return {"about": ABOUT, "trees": trees, "proofs": proofs}


def complaint(line):
    """What is wrong with an inclusion proof that Swift made: count, index, root, and the path joined by commas."""
    count, index, root, path = line.split("\t")
    made = tree(int(count))
    proof = made.prove_inclusion(int(index) + 1, int(count))
    expected = "\t".join([count, index, made.get_root().hex(), ",".join(step.hex() for step in proof.path[1:])])
    return None if expected == line else f"a proof: Swift {line!r}, here {expected!r}"
