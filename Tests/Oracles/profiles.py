"""Orders and agreement by other people's programs: pref-voting, whalrus, krippendorff.

A profile is one line: number of options, ballots as people type them (`3 1=4 2`; what is left out is tied last) joined by
`/`, Schulze's order by margins (`3>1=4>2`), and tournament Borda in whole numbers. A table is one line: the five counts of
each cell (`0,0,2,7,1`) joined by `/`, and ordinal alpha, or `-` where it is not defined.
"""
import math
import random
from collections import Counter

import krippendorff
import networkx
import numpy
from pref_voting.margin_based_methods import beat_path, beat_path_defeat
from pref_voting.profiles_with_ties import ProfileWithTies
from whalrus import BallotOrder, RuleBorda

HEAD = "# Made by Tests/Oracles: "


def parse(ballot):
    return [[int(option) for option in tied.split("=")] for tied in ballot.split()]


def typed(order):
    return " ".join("=".join(map(str, sorted(tied))) for tied in order)


def schulze(options, ballots):
    """Layers of the defeat relation, each those whom none that is left defeats. The first are beat_path's winners."""
    counted = Counter(ballots)
    rankings = [{option: place for place, tied in enumerate(parse(ballot)) for option in tied} for ballot in counted]
    profile = ProfileWithTies(rankings, list(counted.values()), candidates=list(range(1, options + 1)))
    profile.use_extended_strict_preference()
    return layers(profile, range(1, options + 1))


def layers(profile, options):
    defeats = networkx.DiGraph(beat_path_defeat(profile))
    left, order = set(options), []
    while left:
        top = {a for a in left if not any(defeats.has_edge(b, a) for b in left)}
        order.append(sorted(top))
        left -= top
    assert order[0] == sorted(beat_path(profile)), (order, beat_path(profile))
    return ">".join("=".join(map(str, tied)) for tied in order)


def borda(options, ballots):
    """Twice whalrus's Borda score. Options that are absent from a ballot are left to it too: it ties them last."""
    counted = Counter(ballots)
    every = set(range(1, options + 1))
    rule = RuleBorda(
        [BallotOrder([set(tied) for tied in parse(ballot)], candidates=every) for ballot in counted],
        weights=list(counted.values()), candidates=every)
    doubled = [2 * rule.gross_scores_[option] for option in sorted(every)]
    assert all(score == int(score) for score in doubled)
    return ",".join(str(int(score)) for score in doubled)


def profile_line(options, ballots):
    return "\t".join([str(options), "/".join(ballots), schulze(options, ballots), borda(options, ballots)])


def alpha(cells):
    """Of a table of coders by units with holes, made of the counts, and of the counts themselves: both must agree."""
    counts = numpy.array(cells)
    pairable = counts[counts.sum(axis=1) > 1]
    if len(pairable) == 0 or (pairable.sum(axis=0) > 0).sum() < 2:
        return None
    most = counts.sum(axis=1).max()
    table = numpy.full((most, len(cells)), numpy.nan)
    for unit, cell in enumerate(cells):
        grades = [grade + 1 for grade, count in enumerate(cell) for _ in range(count)]
        # Coders are moved on from unit to unit, so that another one is missing each time.
        for place, grade in enumerate(grades):
            table[(place + unit) % most][unit] = grade
    one = krippendorff.alpha(reliability_data=table, level_of_measurement="ordinal", value_domain=[1, 2, 3, 4, 5])
    two = krippendorff.alpha(value_counts=counts, level_of_measurement="ordinal", value_domain=[1, 2, 3, 4, 5])
    assert math.isclose(one, two, abs_tol=1e-12), (one, two)
    return float(one)


def table_line(cells):
    found = alpha(cells)
    return "/".join(",".join(map(str, cell)) for cell in cells) + "\t" + ("-" if found is None else f"{found:.12f}")


def random_ballot(options, chance):
    order = []
    for option in chance.sample(range(1, options + 1), chance.randint(0, options)):
        if order and chance.random() < 0.3:
            order[-1].append(option)
        else:
            order.append([option])
    return typed(order)


def profiles(count, seed):
    """Many voters of few minds, few of many: ties at the top, cycles and blanks all come up."""
    chance = random.Random(seed)
    for _ in range(count):
        options = chance.randint(2, 7)
        minds = [random_ballot(options, chance) for _ in range(chance.randint(1, 9))]
        yield options, [chance.choice(minds) for _ in range(chance.randint(0, 12))]


def tables(count, seed):
    chance = random.Random(seed)
    for _ in range(count):
        spread = chance.randint(0, 4)
        cells = []
        for _ in range(chance.randint(1, 12)):
            centre, cell = chance.randrange(5), [0] * 5
            for _ in range(chance.randint(0, 15)):
                cell[min(4, max(0, centre + chance.randint(-spread, spread)))] += 1
            cells.append(cell)
        yield cells


def orders_fixture():
    lines = [profile_line(*profile) for profile in profiles(700, 2026) if profile[1]]
    return HEAD + "pref-voting (Schulze by margins, extended strict preference) and whalrus (Borda).\n" + "\n".join(lines) + "\n"


def alpha_fixture():
    lines = [table_line(cells) for cells in tables(250, 2026)]
    return HEAD + "krippendorff (ordinal).\n" + "\n".join(lines) + "\n"
