"""The golden values that `cargo test` asserts, each recomputed; a star in the comment: it also stands in a published table."""

import math

import numpy as np
from scipy import stats

import methods as m

A = [60.0 * x for x in (4, 9, 12, 15, 22, 31, 40, 75, 180, 610)]
B = [60.0 * x for x in (1, 1, 2, 3, 3, 5, 8, 13)]
WEIGHTS = [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236]
PAIN = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1]
MORE_PAIN = [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4]
RATED = [[5, 2, 0, 0, 0], [1, 8, 3, 0, 0], [0, 2, 9, 2, 0], [0, 0, 3, 6, 1], [0, 0, 0, 1, 2]]
PAIRS = [(i + 1, j + 1) for i in range(5) for j in range(5) for _ in range(RATED[i][j])]
CODERS = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."]
UNITS = [[float(c[i]) for c in CODERS if c[i] != "."] for i in range(12)]
ENDED = [6, 6, 6, 7, 10, 13, 16, 22, 23]
OPEN = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]


def minutes(values):
    return [value / 60 for value in values]


def of_a_and_b():
    """The two groups of the examples, in minutes where they are times."""
    both = list(np.log(A)) + list(np.log(B))
    welch = stats.ttest_ind(np.log(A), np.log(B), equal_var=False)
    yield "medians of A and B", minutes([m.quantile(A, 0.5), m.quantile(B, 0.5)]), [26.5, 3], 0
    yield "median of A", minutes(m.median(A, 0.95)[:3]), [26.5, 9, 180], 0
    yield "its coverage", m.median(A, 0.95)[3], 0.9785, 5e-5
    yield "A against B, Price-Bonett", m.price_bonett(A, B, 0.95), [8.8333, 1.6100, 48.4652], 5e-5
    bounds = [m.price_bonett(A, B, 1 - 0.05 / family)[1] for family in range(1, 9)]
    yield "in families", bounds, [1.610, 1.261, 1.104, 1.009, 0.943, 0.893, 0.854, 0.822], 5e-4
    yield "A against B, Welch", m.welch(A, B, 0.95), [10.4688, 3.0879, 35.4919], 5e-5
    yield "its df and p", [welch.df, welch.pvalue], [15.1823, 0.000932941], 5e-5
    yield "geometric mean of A", minutes(m.log_t(A, 0.95)), [32.8328, 11.2871, 95.5069], 5e-5
    yield "Shapiro-Wilk of ln A", m.shapiro_wilk(np.log(A)), [0.964037, 0.830736], 5e-7
    yield "Shapiro-Wilk of ln A and ln B", m.shapiro_wilk(both), [0.961634, 0.633467], 5e-7
    permuted = m.brunner_munzel(A, B)
    yield "Brunner-Munzel, permuted", permuted[3], [27, 43758], 0
    yield "its p", permuted[2], 0.00061703, 5e-9
    yield "Kaplan-Meier, none open", m.kaplan_meier(A, [False] * 10, 0.95)[0][0] / 60, 26.5, 0
    yield "detectable, 18 against 22", m.detectable_medians(18, 22, 1.25, 0.95), 4.0, 0.05


def of_shares():
    for x, n, wanted in [
        (81, 263, [0.2553, 0.3662]),
        (15, 148, [0.0624, 0.1605]),
        (0, 20, [0, 0.1611]),
        (1, 29, [0.0061, 0.1718]),
    ]:
        yield f"Wilson {x}/{n} *", m.wilson(x, n, 0.95)[1:], wanted, 5e-5
    yield "Jeffreys 81/263", m.jeffreys(81, 263, 0.95)[1:], [0.25452, 0.36565], 5e-6
    yield "Jeffreys 0/20", m.jeffreys(0, 20, 0.95)[1:], [0, 0.11664], 5e-6
    yield "Clopper-Pearson 81/263", m.clopper_pearson(81, 263, 0.95)[1:], [0.25274, 0.36762], 5e-6
    for counts, wanted in [
        ((56, 70, 48, 80), [0.0524, 0.3339]),
        ((9, 10, 3, 10), [0.1705, 0.8090]),
        ((0, 10, 0, 20), [-0.1611, 0.2775]),
        ((10, 10, 0, 10), [0.6075, 1]),
    ]:
        yield f"Newcombe {counts} *", m.newcombe(*counts, 0.95)[1:], wanted, 5e-5
    yield "Newcombe 62 and 55 of 100", m.newcombe(62, 100, 55, 100, 0.95)[1:], [-0.066, 0.202], 5e-4
    yield "Fisher *", m.fisher(8, 10, 1, 6)[1], 0.034965, 5e-7


def of_counts():
    yield "Garwood 3", m.garwood(3, 1, 0.95)[1:], [0.6187, 8.7673], 5e-5
    yield "Garwood 10", m.garwood(10, 1, 0.95)[1:], [4.7954, 18.3904], 5e-5
    yield "rate ratio", m.rate_ratio(12, 3, 7, 5, 0.95), [2.857143, 1.037108, 8.565446], 5e-7
    for hours, part, times in [(50, 0.298, 9.4), (40, 0.238, 12.8)]:
        yield f"{hours} of 168 hours", hours / 168, part, 5e-4
        yield "80 % in them", m.rate_ratio(80, hours, 20, 168 - hours, 0.95)[0], times, 0.05


def of_ranks_and_shapes():
    found = m.brunner_munzel(MORE_PAIN, PAIN)
    yield "Brunner-Munzel", found[1], 3.1374674823029505, 1e-12
    yield "its p *", found[2], 0.005786208666151538, 1e-12
    yield "its effect", found[0], 0.788961, 5e-7
    yield "its df", found[3], 17.682842, 5e-7
    yield "Shapiro-Wilk", m.shapiro_wilk(WEIGHTS)[0], 0.788815, 5e-7
    yield "its p *", m.shapiro_wilk(WEIGHTS)[1], 0.0067038, 5e-8
    yield "Shapiro-Wilk of three", m.shapiro_wilk([1, 2, 4]), [0.964286, 0.636887], 5e-7
    ranks = [(6, 1), (9, 2), (12, 3), (15, 4), (20, 6), (30, 10), (50, 18), (100, 40)]
    found = [m.median(range(1, n + 1), 0.95)[1] for n, _ in ranks]
    yield "ranks of the median's interval", found, [k for _, k in ranks], 0
    yield "none for five", m.median(range(5), 0.95)[1], None, 0


def of_raters():
    yield "alpha, ordinal *", m.krippendorff(UNITS), 0.8154, 5e-5
    yield "kappa, quadratic", m.kappa(PAIRS, 0.95)[0], 0.869565, 5e-7


def of_remission():
    """Weeks in remission under 6-mercaptopurine, Freireich et al. (1963)."""
    weeks = ENDED + OPEN
    (value, low, high), steps = m.kaplan_meier(weeks, [False] * len(ENDED) + [True] * len(OPEN), 0.95)
    wanted = [[6, 0.8571], [7, 0.8067], [10, 0.7529], [13, 0.6902], [16, 0.6275], [22, 0.5378], [23, 0.4482]]
    yield "remission *", steps, wanted, 5e-5
    yield "its median", [value, low, high], [23, 13, None], 0


def of_coverage():
    """What the median's interval really covers, at 8, 20 and 50."""
    found = [m.median(range(n), 0.95)[3] for n in (8, 20, 50)]
    yield "coverage of the median", found, [0.992, 0.959, 0.967], 5e-4


def every():
    for part in (
        of_a_and_b,
        of_shares,
        of_counts,
        of_ranks_and_shapes,
        of_raters,
        of_remission,
        of_coverage,
    ):
        yield from part()
