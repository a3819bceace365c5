//! Quantiles and tails of the distributions that the methods use; the only module that uses statrs.

use std::f64::consts::SQRT_2;

use statrs::function::beta::{beta_reg, inv_beta_reg};
use statrs::function::erf::{erfc, erfc_inv};
use statrs::function::factorial::ln_binomial;
use statrs::function::gamma::gamma_lr;

/// Returns the standard normal value that a share `p` of the distribution lies below.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::normal_quantile;
///
/// assert!((normal_quantile(0.975) - 1.959964).abs() < 1e-6);
/// ```
pub fn normal_quantile(p: f64) -> f64 {
    -SQRT_2 * erfc_inv(2.0 * p)
}

/// Returns the share of the standard normal distribution that lies above `z`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::normal_above;
///
/// assert!((normal_above(1.959964) - 0.025).abs() < 1e-8);
/// ```
pub fn normal_above(z: f64) -> f64 {
    erfc(z / SQRT_2) / 2.0
}

/// Returns the share of Student's t, with `df` degrees of freedom, that lies at least as far out as `t` on either side.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::t_beyond;
///
/// assert!((t_beyond(2.262157, 9.0) - 0.05).abs() < 1e-7);
/// ```
pub fn t_beyond(t: f64, df: f64) -> f64 {
    beta_reg(0.5 * df, 0.5, df / (df + t * t))
}

/// Returns the value of Student's t, with `df` degrees of freedom, that a share `p` lies below.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::t_quantile;
///
/// assert!((t_quantile(0.975, 9.0) - 2.262157).abs() < 1e-6);
/// ```
pub fn t_quantile(p: f64, df: f64) -> f64 {
    let y = inv_beta_reg(0.5 * df, 0.5, 2.0 * p.min(1.0 - p));
    (df * (1.0 - y) / y).sqrt().copysign(p - 0.5)
}

/// Returns the value of the beta distribution with shapes `a` and `b` that a share `p` lies below.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::beta_quantile;
///
/// assert!((beta_quantile(0.3, 1.0, 1.0) - 0.3).abs() < 1e-12);
/// ```
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    inv_beta_reg(a, b, p)
}

/// Returns the value of the gamma distribution with this shape and scale 1 that a share `p` lies below.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::gamma_quantile;
///
/// assert!((gamma_quantile(0.5, 1.0) - 2f64.ln()).abs() < 1e-12);
/// ```
pub fn gamma_quantile(p: f64, shape: f64) -> f64 {
    let (mut low, mut high) = (0.0, shape + 1.0);
    while gamma_lr(shape, high) < p {
        (low, high) = (high, 2.0 * high);
    }
    // Halving ends when no number is left between the two.
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            return middle;
        }
        match gamma_lr(shape, middle) < p {
            true => low = middle,
            false => high = middle,
        }
    }
}

/// Returns the chance of at most `k` heads in `n` throws of a fair coin.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::fair_coin_cdf;
///
/// assert!((fair_coin_cdf(1, 4) - 5.0 / 16.0).abs() < 1e-12);
/// ```
pub fn fair_coin_cdf(k: usize, n: usize) -> f64 {
    if k >= n {
        return 1.0;
    }
    beta_reg((n - k) as f64, k as f64 + 1.0, 0.5)
}

/// Returns the chance of at least `k` hits, one or more, in `n` tries that each hit with the chance `p`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::hits_at_least;
///
/// assert!((hits_at_least(3, 4, 0.5) - 5.0 / 16.0).abs() < 1e-12);
/// ```
pub fn hits_at_least(k: usize, n: usize, p: f64) -> f64 {
    if k > n || p <= 0.0 {
        return 0.0;
    }
    if p >= 1.0 {
        return 1.0;
    }
    beta_reg(k as f64, (n - k) as f64 + 1.0, p)
}

/// Returns the natural logarithm of how many ways there are to choose `k` of `n`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::ln_choose;
///
/// assert!((ln_choose(4, 2) - 6f64.ln()).abs() < 1e-12);
/// ```
pub fn ln_choose(n: usize, k: usize) -> f64 {
    ln_binomial(n as u64, k as u64)
}

/// Returns how many standard errors a two-sided normal interval reaches at this level.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::normal_reach;
///
/// assert!((normal_reach(0.95) - 1.959964).abs() < 1e-6);
/// ```
pub fn normal_reach(level: f64) -> f64 {
    -normal_quantile(tail(level))
}

/// Returns how many standard errors a two-sided t interval reaches at this level.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::t_reach;
///
/// assert!((t_reach(0.95, 9.0) - 2.262157).abs() < 1e-6);
/// ```
pub fn t_reach(level: f64, df: f64) -> f64 {
    -t_quantile(tail(level), df)
}

/// Returns the probability that a two-sided interval leaves out on each side.
///
/// # Example
/// ```
/// use incident_wrapped::stats::special::tail;
///
/// assert!((tail(0.95) - 0.025).abs() < 1e-12);
/// ```
pub fn tail(level: f64) -> f64 {
    (1.0 - level) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative distance, for values that span many magnitudes.
    fn close(got: f64, scipy: f64) -> bool {
        (got / scipy - 1.0).abs() < 1e-9
    }

    #[test]
    fn normal_quantiles_agree_with_scipy() {
        assert!(close(normal_quantile(0.025), -1.9599639845400545));
        assert!(close(normal_quantile(0.99642857), 2.690109393678023));
        assert!(close(normal_quantile(5e-5), -3.890591886413094));
    }

    #[test]
    fn tails_agree_with_scipy() {
        assert!(close(normal_above(2.5), 0.006209665325776132));
        assert!(close(normal_above(-1.0), 0.8413447460685429));
        assert!(close(normal_above(9.0), 1.1285884059538324e-19));
        assert!(close(t_beyond(-3.1374674823, 17.682842), 0.005786208660000731));
        assert!(close(t_beyond(0.5, 1.0), 0.7048327646991335));
    }

    #[test]
    fn t_quantiles_agree_with_scipy() {
        assert!(close(t_quantile(0.975, 1.0), 12.706204736174694));
        assert!(close(t_quantile(0.005, 15.1823), -2.941699930004263));
        assert!(close(t_quantile(0.9999, 150.5), 3.81269296106755));
    }

    #[test]
    fn beta_quantiles_agree_with_scipy() {
        assert!(close(beta_quantile(0.025, 1.0, 29.0), 0.000872646883579922));
        assert!(close(beta_quantile(0.00625, 3.0, 4998.0), 7.3316300675853e-05));
        assert!(close(beta_quantile(0.975, 97.0, 1.0), 0.9997390257299757));
    }

    #[test]
    fn gamma_quantiles_agree_with_scipy() {
        assert!(close(gamma_quantile(0.025, 3.0), 0.6186721228956014));
        assert!(close(gamma_quantile(0.975, 401.0), 441.1866480966759));
        assert!(close(gamma_quantile(0.00625, 1.0), 0.006269613013595397));
    }

    #[test]
    fn binomial_tails_agree_with_scipy() {
        assert!(close(hits_at_least(15, 29, 0.4), 0.1362129486637891));
        assert_eq!(hits_at_least(5, 4, 0.5), 0.0);
        assert_eq!((hits_at_least(2, 4, 0.0), hits_at_least(2, 4, 1.0)), (0.0, 1.0));
    }

    #[test]
    fn coin_tails_agree_with_scipy() {
        assert!(close(fair_coin_cdf(39, 100), 0.017600100108852428));
        assert!(close(fair_coin_cdf(468, 1000), 0.02314559868024909));
        assert_eq!(fair_coin_cdf(3, 3), 1.0);
    }
}
