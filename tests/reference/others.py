"""Holds the functions of `methods.py` against statsmodels, lifelines and krippendorff, where Python has all three."""

import krippendorff
import numpy as np
from lifelines import KaplanMeierFitter
from lifelines.utils import median_survival_times
from scipy.stats import norm
from statsmodels.stats import inter_rater, proportion
from statsmodels.stats.nonparametric import rank_compare_2indep

CASES = 200


def jeffreys(x, n, level):
    low, high = proportion.proportion_confint(x, n, alpha=1 - level, method="jeffreys")
    return [x / n, 0.0 if x == 0 else low, 1.0 if x == n else high]


def newcombe(x, n, y, m, level):
    low, high = proportion.confint_proportions_2indep(x, n, y, m, method="newcomb", compare="diff", alpha=1 - level)
    return [x / n - y / m, low, high]


def kappa(pairs, level):
    table = np.zeros((5, 5))
    for one, other in pairs:
        table[one - 1, other - 1] += 1
    found = inter_rater.cohens_kappa(table, wt="quadratic")
    reach = norm.isf((1 - level) / 2) * found.std_kappa
    return [found.kappa, max(-1, found.kappa - reach), min(1, found.kappa + reach)]


def alpha(units):
    most = max(len(unit) for unit in units)
    table = [[unit[i] if i < len(unit) else np.nan for unit in units] for i in range(most)]
    return krippendorff.alpha(reliability_data=table, level_of_measurement="ordinal")


def kaplan_meier(a, a_open, level):
    fitted = KaplanMeierFitter(alpha=1 - level).fit(a, [not cut for cut in a_open])
    curve = fitted.survival_function_["KM_estimate"]
    ended = sorted({value for value, cut in zip(a, a_open) if not cut})
    low, high = median_survival_times(fitted.confidence_interval_survival_function_).iloc[0]
    finite = lambda t: None if np.isinf(t) else t
    return [[finite(low), finite(high)], [[t, curve.loc[t]] for t in ended]]


def effect(a, b):
    found = rank_compare_2indep(a, b)
    return [found.prob1, found.statistic, found.pvalue, found.df]


def check(methods, same, plain):
    """Returns how many data sets differ."""
    wrong = 0
    for name, other, usable, trim in [
        ("jeffreys", jeffreys, lambda asked, mine: True, None),
        ("newcombe", newcombe, lambda asked, mine: True, None),
        # No interval where the raters never disagreed or one of them told nothing apart.
        ("kappa", kappa, lambda asked, mine: mine[1] is not None, None),
        ("krippendorff", alpha, lambda asked, mine: mine is not None, None),
        # Where nothing survives, the two take another band; a bound that is 0 is not told apart from none.
        (
            "kaplan-meier",
            kaplan_meier,
            lambda asked, mine: not all(asked["a_open"]) and mine[1][-1][1] > 1e-9 and min(asked["a"]) > 0,
            lambda mine: [mine[0][1:], mine[1]],
        ),
        ("brunner-munzel", effect, lambda asked, mine: mine is not None and not isinstance(mine[3], list), None),
    ]:
        ask, mine_of, tolerance = methods[name]
        seen = differ = 0
        while seen < CASES:
            asked = ask()
            mine = plain(mine_of(**asked))
            if not usable(asked, mine):
                continue
            seen += 1
            theirs = plain(other(**asked))
            if not same(theirs, trim(mine) if trim else mine, max(tolerance, 1e-9), 1e-9):
                differ += 1
                if differ <= 3:
                    print(f"{name}: the other package has {theirs}, and not {mine}\n  of {asked}")
        print(f"{name}: {seen - differ} of {seen} data sets agree with another package")
        wrong += differ
    return wrong
