"""Every method of `src/stats`, a second time: by scipy where it has it, else by the formula of its source.

Nothing here was carried over from the Rust code. Where statsmodels, lifelines or krippendorff are installed, `check.py`
holds these functions against theirs as well. None is an answer too: the method refuses.
"""

import itertools
import math

import numpy as np
from scipy import stats

FLOOR = 30.0
GROUP = 5
TOLERANCE = 1e-9


def z(level):
    return stats.norm.isf((1 - level) / 2)


def logs(values):
    return np.log(np.maximum(values, FLOOR))


# One group


def quantile(a, q):
    return float(np.quantile(a, q))


def median(a, level):
    a = np.sort(a)
    n = len(a)
    fitting = [k for k in range(1, n + 1) if stats.binom.cdf(k - 1, n, 0.5) <= (1 - level) / 2 + 1e-12]
    if not fitting:
        return [float(np.median(a)), None, None, None]
    k = max(fitting)
    return [float(np.median(a)), a[k - 1], a[n - k], 1 - 2 * stats.binom.cdf(k - 1, n, 0.5)]


def kaplan_meier(a, a_open, level):
    a, is_open = np.asarray(a, float), np.asarray(a_open, bool)
    if is_open.all():
        return [[None, None, None], []]
    survival = stats.ecdf(stats.CensoredData(uncensored=a[~is_open], right=a[is_open])).sf
    with np.errstate(divide="ignore", invalid="ignore"):
        band = survival.confidence_interval(level, method="log-log")
    ended = np.isin(survival.quantiles, a[~is_open])
    at, share = survival.quantiles[ended], survival.probabilities[ended]
    low, high = band.low.probabilities[ended], band.high.probabilities[ended]
    # Where nothing survives, the band is not defined, and scipy's is not one to read.
    low, high = np.where(share > 1e-12, low, np.nan), np.where(share > 1e-12, high, np.nan)

    def first(curve, slack=0.0):
        places = np.flatnonzero(curve <= 0.5 + slack)
        return places[0] if len(places) else None

    def time(place):
        return None if place is None else float(at[place])

    middle = first(share, TOLERANCE)
    value = time(middle)
    if middle is not None and abs(share[middle] - 0.5) <= TOLERANCE:
        following = at[middle + 1] if middle + 1 < len(at) else a.max()
        value = float(at[middle] + following) / 2
    steps = [[float(t), float(s)] for t, s in zip(at, share)]
    return [[value, time(first(low)), time(first(high))], steps]


def log_t(a, level):
    y = logs(a)
    centre = float(np.exp(np.mean(y)))
    if len(y) < 2 or np.ptp(y) == 0:
        return [centre, None, None]
    low, high = stats.t.interval(level, len(y) - 1, np.mean(y), stats.sem(y))
    return [centre, math.exp(low), math.exp(high)]


def log_spread(a, b):
    parts = [logs(x) for x in (a, b) if len(x)]
    freedom = sum(len(y) - 1 for y in parts)
    squares = sum(((y - y.mean()) ** 2).sum() for y in parts if np.ptp(y) > 0)
    return math.sqrt(squares / freedom) if squares > 0 else None


def shapiro_wilk(a):
    if len(a) < 3 or np.ptp(a) == 0:
        return None
    return list(map(float, stats.shapiro(a)))


def qq(a):
    y = logs(a)
    if len(y) < 3 or np.ptp(y) == 0:
        return None
    n = len(y)
    scores = stats.norm.ppf((np.arange(1, n + 1) - 3 / 8) / (n + 1 / 4))
    points = [[float(s), float(x)] for s, x in zip(scores, np.sort(np.maximum(a, FLOOR)))]
    return [points, float(y.mean()), float(y.std(ddof=1))]


# Two groups


def price_bonett(a, b, level, a_open=(), b_open=()):
    if min(len(a), len(b)) < GROUP:
        return None
    parts = []
    for values, is_open in ((a, a_open), (b, b_open)):
        x = np.maximum(values, FLOOR)
        y = np.sort(np.log(x))
        n = len(y)
        # numpy rounds halves to even, as the source does.
        c = max(1, int(np.round((n + 1) / 2 - math.sqrt(n))))
        if any(cut and math.log(value) <= y[n - c] for value, cut in zip(x, is_open)):
            return None
        if y[n - c] == y[c - 1]:
            return None
        at = stats.norm.isf(stats.binom.cdf(c - 1, n, 0.5))
        parts.append((np.median(x), ((y[n - c] - y[c - 1]) / (2 * at)) ** 2))
    (one, v1), (other, v2) = parts
    reach = z(level) * math.sqrt(v1 + v2)
    return [one / other, math.exp(math.log(one / other) - reach), math.exp(math.log(one / other) + reach)]


def welch(a, b, level):
    if min(len(a), len(b)) < GROUP:
        return None
    one, other = logs(a), logs(b)
    if np.ptp(one) == 0 and np.ptp(other) == 0:
        return None
    interval = stats.ttest_ind(one, other, equal_var=False).confidence_interval(level)
    return [math.exp(one.mean() - other.mean()), math.exp(interval.low), math.exp(interval.high)]


def brunner_munzel(a, b):
    """Effect, statistic, p, and the degrees of freedom or [splits as far out, all splits]."""
    n, m = len(a), len(b)
    if min(n, m) < GROUP or np.ptp(np.concatenate([a, b])) == 0:
        return None
    effect = float(np.mean(np.sign(np.subtract.outer(a, b)) / 2 + 0.5))
    apart = min(a) > max(b) or max(a) < min(b)
    if not apart and min(n, m) >= 10:
        statistic, p = stats.brunnermunzel(b, a)
        return [effect, float(statistic), float(p), freedom(b, a)]
    splits = math.comb(n + m, n)
    if apart:
        pooled = np.sort(np.concatenate([a, b]))
        # Upside down, the lower group is as large as the upper one is now.
        lower = n if min(a) > max(b) else m
        extreme = 2 if pooled[lower - 1] < pooled[lower] else 1
        return [effect, None, extreme / splits, [extreme, splits]]
    statistics = all_statistics(np.concatenate([a, b]), n)
    extreme = int(np.sum(np.abs(statistics) >= abs(statistics[0]) * (1 - 1e-9)))
    return [effect, float(statistics[0]), extreme / splits, [extreme, splits]]


def freedom(x, y):
    """The degrees of freedom that scipy uses and does not tell."""
    ranks = stats.rankdata(np.concatenate([x, y]))
    parts = []
    for own, values in ((ranks[: len(x)], x), (ranks[len(x) :], y)):
        n = len(values)
        spread = own - stats.rankdata(values) - own.mean() + (n + 1) / 2
        parts.append((n, n * (spread**2).sum() / (n - 1)))
    return float(sum(v for _, v in parts) ** 2 / sum(v**2 / (n - 1) for n, v in parts))


def all_statistics(pooled, n):
    """Brunner and Munzel's statistic of every split, that of the first `n` first; infinite where a split is apart."""
    ranks = stats.rankdata(pooled)
    everyone = range(len(pooled))
    mine = np.array(list(itertools.combinations(everyone, n)))
    others = np.array([sorted(set(everyone) - set(row)) for row in mine.tolist()])
    squares, means = [], []
    for places in (mine, others):
        size = places.shape[1]
        own = ranks[places]
        within = stats.rankdata(pooled[places], axis=1)
        spread = own - within - own.mean(axis=1, keepdims=True) + (size + 1) / 2
        squares.append(size * (spread**2).sum(axis=1) / (size - 1))
        means.append(own.mean(axis=1))
    m = len(pooled) - n
    error = np.sqrt(np.where(squares[0] + squares[1] < 1e-9, 0, squares[0] + squares[1]))
    with np.errstate(divide="ignore", invalid="ignore"):
        return n * m * (means[0] - means[1]) / ((n + m) * error)


# Counts


def wilson(x, n, level):
    interval = stats.binomtest(x, n).proportion_ci(level, method="wilson")
    low, high = 0.0 if x == 0 else interval.low, 1.0 if x == n else interval.high
    return [x / n, float(low), float(high)]


def clopper_pearson(x, n, level):
    interval = stats.binomtest(x, n).proportion_ci(level, method="exact")
    return [x / n, float(interval.low), float(interval.high)]


def jeffreys(x, n, level):
    low, high = stats.beta.interval(level, x + 0.5, n - x + 0.5)
    return [x / n, 0.0 if x == 0 else float(low), 1.0 if x == n else float(high)]


def newcombe(x, n, y, m, level):
    p, l1, u1 = wilson(x, n, level)
    q, l2, u2 = wilson(y, m, level)
    return [p - q, p - q - math.hypot(p - l1, u2 - q), p - q + math.hypot(u1 - p, q - l2)]


def fisher(x, n, y, m):
    chance = float(stats.hypergeom.pmf(x, n + m, n, x + y))
    return [chance, float(stats.fisher_exact([[x, n - x], [y, m - y]]).pvalue)]


def garwood(x, hours, level):
    tail = (1 - level) / 2
    low = stats.chi2.ppf(tail, 2 * x) / 2 if x else 0.0
    return [x / hours, float(low / hours), float(stats.chi2.isf(tail, 2 * x + 2) / 2 / hours)]


def rate_ratio(x, hours, y, other_hours, level):
    if x + y == 0:
        return [None, None, None]
    part = stats.binomtest(x, x + y).proportion_ci(level, method="exact")
    scale = other_hours / hours
    low = float(scale * part.low / (1 - part.low))
    if y == 0:
        return [None, low, None]
    return [scale * x / y, low, float(scale * part.high / (1 - part.high))]


# Raters


def kappa(pairs, level):
    pairs = np.asarray(pairs)
    n = len(pairs)
    w = np.subtract.outer(np.arange(1, 6), np.arange(1, 6)).astype(float) ** 2
    # Each pair of ratings against each other pair's: no table of counts.
    seen = w[pairs[:, 0] - 1, pairs[:, 1] - 1]
    chance = w[np.ix_(pairs[:, 0] - 1, pairs[:, 1] - 1)]
    if chance.mean() == 0:
        return [None, None, None]
    value = 1 - seen.mean() / chance.mean()
    if seen.mean() == 0 or (np.ptp(pairs, axis=0) == 0).any():
        return [value, None, None]
    # The delta method, rating by rating.
    pull = seen / chance.mean() - seen.mean() / chance.mean() ** 2 * (chance.mean(axis=1) + chance.mean(axis=0))
    reach = z(level) * pull.std() / math.sqrt(n)
    return [float(value), float(max(-1, value - reach)), float(min(1, value + reach))]


def krippendorff(units):
    """Disagreement within units over that among all ratings, pair by pair and without coincidences."""
    units = [unit for unit in units if len(unit) > 1]
    every = [value for unit in units for value in unit]
    levels, counts = np.unique(every, return_counts=True) if every else ([], [])
    often = dict(zip(levels, counts))

    def apart(c, k):
        if c == k:
            return 0.0
        low, high = min(c, k), max(c, k)
        between = sum(often[g] for g in levels if low <= g <= high)
        return (between - (often[c] + often[k]) / 2) ** 2

    n = len(every)
    expected = sum(apart(c, k) for c, k in itertools.permutations(every, 2))
    if expected == 0:
        return None
    observed = sum(sum(apart(c, k) for c, k in itertools.permutations(unit, 2)) / (len(unit) - 1) for unit in units)
    return float(1 - (n - 1) * observed / expected)


# Planning


def power_reach(level):
    return z(level) + 0.84


def detectable_geometric_means(n, m, sigma, level):
    return math.exp(power_reach(level) * sigma * math.sqrt(1 / n + 1 / m))


def detectable_medians(n, m, sigma, level):
    return math.exp(power_reach(level) * sigma * math.sqrt(math.pi / 2) * math.sqrt(1 / n + 1 / m))


def detectable_rates(n, m, level):
    return math.exp(power_reach(level) * math.sqrt(1 / n + 1 / m))


def arcsine(share, distance, above):
    angle = 2 * math.asin(math.sqrt(share)) + (distance if above else -distance)
    return math.sin(angle / 2) ** 2 if 0 <= angle <= math.pi else None


def detectable_share(threshold, n, level, above):
    return arcsine(threshold, power_reach(level) / math.sqrt(n), above)


def detectable_difference(base, threshold, n, m, level, above):
    if not 0 <= base + threshold <= 1:
        return None
    seen = arcsine(base + threshold, power_reach(level) * math.sqrt(1 / n + 1 / m), above)
    return None if seen is None else seen - base
