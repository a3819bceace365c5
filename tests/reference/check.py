#!/usr/bin/env python3
"""Holds the statistics of this project against scipy: every golden value, and 250 random data sets a method.

    python3 tests/reference/check.py

README.md beside it says how. Ends with 1 where anything differs.
"""

import json
import math
import pathlib
import subprocess
import sys
import warnings

import numpy as np
import scipy

import golden
import methods as m

CASES = 250
SEED = 2026
ROOT = pathlib.Path(__file__).resolve().parents[2]
rng = np.random.default_rng(SEED)


# Data sets: whole and broken seconds, ties from rounding, zeros, few values


def durations(low, high, spread=1.25):
    n = int(rng.integers(low, high + 1))
    seconds = np.exp(rng.normal(rng.uniform(4, 9), spread, n))
    style = rng.integers(5)
    if style == 1:
        seconds = np.round(seconds / 60) * 60
    elif style == 2:
        seconds = np.round(seconds / 300) * 300
    elif style == 3:
        seconds = np.where(rng.random(n) < 0.3, 0, np.round(seconds))
    elif style == 4:
        seconds = rng.integers(0, 4, n) * 60.0
    return seconds.tolist()


def level():
    return float(rng.choice([0.9, 0.95, 0.99, 1 - 0.05 / 7]))


def share():
    """A count of so many, with none and all more often than chance gives them."""
    n = int(rng.choice([rng.integers(1, 12), rng.integers(1, 400)]))
    return int(rng.choice([0, n, rng.integers(0, n + 1), rng.integers(0, n + 1)])), n


def groups(low, high):
    return {"a": durations(low, high), "b": durations(low, high)}


def watched(key, low, high, part):
    values = durations(low, high)
    return {key: values, f"{key}_open": [bool(x < part) for x in rng.random(len(values))]}


def compared():
    """Two groups for a comparison; in every second case the longest of each are open."""
    case = groups(4, 40)
    for key in ("a", "b"):
        values = sorted(case[key])
        cut = int(rng.integers(0, 3)) if rng.random() < 0.5 else 0
        case[key] = values
        case[f"{key}_open"] = [i >= len(values) - cut for i in range(len(values))]
    return case | {"level": level()}


def ranked():
    """Small groups, whose splits are all counted; large ones; and some that lie wholly apart."""
    style = rng.integers(4)
    if style == 0:
        return groups(10, 60)
    if style == 1:
        n = int(rng.integers(5, 30))
        a = rng.integers(0, 20, n) * 1.0
        b = rng.integers(25, 45, int(rng.integers(4, 30))) * 1.0
        return {"a": a.tolist(), "b": b.tolist()} if rng.random() < 0.5 else {"a": b.tolist(), "b": a.tolist()}
    n = int(rng.integers(4, 8))
    high = 3 if rng.random() < 0.2 else 12
    a, b = rng.integers(0, high, n) * 60.0, rng.integers(0, high, int(rng.integers(5, 14 - n))) * 60.0
    return {"a": a.tolist(), "b": b.tolist()}


def two_shares():
    (x, n), (y, k) = share(), share()
    return {"x": x, "n": n, "y": y, "m": k}


def rates():
    x, y = (int(rng.choice([0, rng.integers(0, 8), rng.integers(0, 200)])) for _ in range(2))
    hours, other = (float(np.round(rng.uniform(1, 5000), 2)) for _ in range(2))
    return {"x": x, "hours": hours, "y": y, "other_hours": other, "level": level()}


def rated():
    n = int(rng.choice([rng.integers(2, 8), rng.integers(8, 80)]))
    levels = int(rng.integers(1, 6))
    one = rng.integers(1, levels + 1, n)
    other = np.where(rng.random(n) < rng.uniform(0, 1), one, rng.integers(1, levels + 1, n))
    return {"pairs": np.column_stack([one, other]).tolist(), "level": level()}


def coded():
    raters, levels = int(rng.integers(2, 6)), int(rng.integers(1, 6))
    units = []
    for _ in range(int(rng.integers(2, 25))):
        true = rng.integers(0, levels)
        given = np.where(rng.random(raters) < 0.6, true, rng.integers(0, levels, raters))
        units.append([float(x) for x, there in zip(given, rng.random(raters) < 0.75) if there])
    return {"units": units}


def planned(**more):
    n, k = (int(x) for x in rng.integers(1, 200, 2))
    return {"n": n, "m": k, "level": level()} | more


def shaped():
    values = durations(2, 300)
    return {"a": np.log(np.maximum(values, 30)).tolist() if rng.random() < 0.5 else values}


# What is asked, of whom, and how far apart the answers may be: relative, and absolute near zero

METHODS = {
    "quantile": (lambda: {"a": durations(1, 60), "q": float(rng.random())}, m.quantile, 1e-9),
    "median": (lambda: {"a": durations(1, 120), "level": level()}, m.median, 1e-9),
    "kaplan-meier": (lambda: watched("a", 1, 60, rng.uniform(0, 0.6)) | {"level": level()}, m.kaplan_meier, 1e-9),
    "log-t": (lambda: {"a": durations(1, 60), "level": level()}, m.log_t, 1e-8),
    "log-spread": (lambda: groups(1, 30), m.log_spread, 1e-9),
    "shapiro-wilk": (shaped, m.shapiro_wilk, 1e-6),
    "qq": (lambda: {"a": durations(2, 60)}, m.qq, 1e-8),
    "price-bonett": (compared, m.price_bonett, 1e-8),
    "welch": (lambda: groups(4, 40) | {"level": level()}, m.welch, 1e-8),
    "brunner-munzel": (ranked, m.brunner_munzel, 1e-9),
    "wilson": (lambda: dict(zip("xn", share()), level=level()), m.wilson, 1e-9),
    "clopper-pearson": (lambda: dict(zip("xn", share()), level=level()), m.clopper_pearson, 1e-8),
    "jeffreys": (lambda: dict(zip("xn", share()), level=level()), m.jeffreys, 1e-8),
    "newcombe": (lambda: two_shares() | {"level": level()}, m.newcombe, 1e-9),
    "fisher": (two_shares, m.fisher, 1e-8),
    "garwood": (lambda: {k: v for k, v in rates().items() if k in ("x", "hours", "level")}, m.garwood, 1e-8),
    "rate-ratio": (rates, m.rate_ratio, 1e-8),
    "kappa": (rated, m.kappa, 1e-8),
    "krippendorff": (coded, m.krippendorff, 1e-9),
    "detectable-medians": (lambda: planned(sigma=float(rng.uniform(0.1, 2))), m.detectable_medians, 1e-9),
    "detectable-geometric-means": (
        lambda: planned(sigma=float(rng.uniform(0.1, 2))),
        m.detectable_geometric_means,
        1e-9,
    ),
    "detectable-rates": (planned, m.detectable_rates, 1e-9),
    "detectable-share": (
        lambda: {
            "n": int(rng.integers(1, 300)),
            "threshold": float(rng.random()),
            "above": bool(rng.random() < 0.5),
            "level": level(),
        },
        m.detectable_share,
        1e-8,
    ),
    "detectable-difference": (
        lambda: planned(
            base=float(rng.random()), threshold=float(rng.uniform(-0.2, 0.2)), above=bool(rng.random() < 0.5)
        ),
        m.detectable_difference,
        1e-8,
    ),
}


def same(got, wanted, tolerance, absolute=1e-12):
    if wanted is None or got is None:
        return got is None and wanted is None
    if isinstance(wanted, (list, tuple)):
        return (
            isinstance(got, list)
            and len(got) == len(wanted)
            and all(same(g, w, tolerance, absolute) for g, w in zip(got, wanted))
        )
    return abs(got - wanted) <= max(tolerance * abs(wanted), absolute)


def plain(value):
    """Numbers as Python's own, so that they can be written and compared."""
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(one) for one in value]
    return None if value is None or (isinstance(value, float) and math.isnan(value)) else float(value)


def answers(cases):
    """Asks our functions, all at once."""
    command = ["cargo", "test", "--quiet", "--locked", "--test", "reference", "--", "--answer"]
    lines = "".join(json.dumps(case) + "\n" for case in cases)
    done = subprocess.run(command, cwd=ROOT, input=lines, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"our side did not answer:\n{done.stderr[-3000:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith(tuple("[-0123456789n"))]


def check_golden():
    wrong = seen = 0
    for name, got, wanted, tolerance in golden.every():
        seen += 1
        if not same(plain(got), plain(wanted), 0, tolerance or 1e-9):
            wrong += 1
            print(f"golden: {name}: {got}, and not {wanted}")
    print(f"golden values: {seen - wrong} of {seen} are as scipy gives them")
    return wrong


def check_random():
    cases = [{"method": name} | ask() for name, (ask, _, _) in METHODS.items() for _ in range(CASES)]
    found = answers(cases)
    if len(found) != len(cases):
        sys.exit(f"{len(cases)} cases were asked and {len(found)} answered")
    wrong = dict.fromkeys(METHODS, 0)
    refused = dict.fromkeys(METHODS, 0)
    for case, got in zip(cases, found):
        name = case["method"]
        _, reference, tolerance = METHODS[name]
        asked = {key: value for key, value in case.items() if key != "method"}
        wanted = plain(reference(**asked))
        refused[name] += wanted is None
        if not same(got, wanted, tolerance):
            wrong[name] += 1
            if wrong[name] <= 3:
                print(f"{name}: {got}, and not {wanted}\n  of {json.dumps(asked)}")
    for name, often in wrong.items():
        aside = f", {refused[name]} refused by both" if refused[name] else ""
        print(f"{name}: {CASES - often} of {CASES} data sets agree{aside}")
    return sum(wrong.values())


def main():
    # Small and tied samples: scipy warns, and the answers are compared all the same.
    warnings.simplefilter("ignore")
    wrong = check_golden() + check_random()
    try:
        import others
    except ImportError as lacking:
        print(f"not held against the other packages: Python has no {lacking.name}")
    else:
        wrong += others.check(METHODS, same, plain)
    print(f"scipy {scipy.__version__}: " + ("everything agrees" if not wrong else f"{wrong} differ"))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
