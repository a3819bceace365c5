use super::*;

const A: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];
const PERCENTS: [u32; 4] = [10, 20, 50, 80];

fn shares(estimates: Vec<Estimate>) -> Vec<f64> {
    estimates.into_iter().map(|one| one.value.unwrap()).collect()
}

/// Twice the median of every sample of `size`, each as likely as any other.
fn every_median(values: &[f64], size: u32) -> Vec<f64> {
    let all = values.len().pow(size);
    let sample = |mut number: usize| {
        let mut sample: Vec<f64> = (0..size)
            .map(|_| {
                let value = values[number % values.len()];
                number /= values.len();
                value
            })
            .collect();
        sample.sort_by(f64::total_cmp);
        let size = sample.len();
        sample[(size - 1) / 2] + sample[size / 2]
    };
    (0..all).map(sample).collect()
}

fn by_force(values: &[f64], size: u32, percent: u32) -> f64 {
    let medians = every_median(values, size);
    let mut wrong = 0usize;
    for before in &medians {
        let larger = |after: &&f64| kept(percent) * **after > 100.0 * before;
        wrong += medians.iter().filter(larger).count();
    }
    wrong as f64 / (medians.len() * medians.len()) as f64
}

#[test]
fn the_median_is_that_of_every_pair_of_samples() {
    let ties = [0.0, 0.0, 60.0, 100.0, 100.0, 90.0];
    let apart = [1.0, 2.0, 4.0, 7.0, 30.0];
    for values in [&ties[..], &apart[..]] {
        for size in 1..=4 {
            for percent in [0, 10, 50, 80] {
                let exact = shares(medians_wrong(values, 2 * size as usize, &[percent]))[0];
                let forced = by_force(values, size, percent);
                assert!((exact - forced).abs() < 1e-12, "{size} {percent}: {exact} {forced}");
            }
        }
    }
}

#[test]
fn the_chances_of_all_medians_make_one() {
    let many: Vec<f64> = (1..=700).map(|one| f64::from(one * one)).collect();
    for (values, size) in [(&A[..], 5), (&A[..], 50), (&many, 350), (&many, 3500), (&many, 3501)] {
        let sum: f64 = medians(values, size).iter().map(|one| one.1).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{size}: {sum}");
    }
}

#[test]
fn a_larger_change_is_never_missed_more_often() {
    for n in [10, 25, 101, 20_000] {
        for shares in
            [shares(means_wrong(&A, n, &PERCENTS)), shares(medians_wrong(&A, n, &PERCENTS))]
        {
            assert!(shares.is_sorted_by(|one, next| one >= next), "{n}: {shares:?}");
        }
    }
}

#[test]
fn more_values_notice_more() {
    let of = |n| shares(means_wrong(&A, n, &[50]))[0];
    assert!(of(10) > of(30) && of(30) > of(120));
    let of = |n| shares(medians_wrong(&A, n, &[50]))[0];
    assert!(of(10) > of(30) && of(30) > of(120));
}

#[test]
fn two_runs_and_another_order_say_the_same() {
    let backwards: Vec<f64> = A.into_iter().rev().collect();
    let first = means_wrong(&A, 30, &PERCENTS);
    assert_eq!(first, means_wrong(&A, 30, &PERCENTS));
    assert_eq!(first, means_wrong(&backwards, 30, &PERCENTS));
    assert_eq!(medians_wrong(&A, 30, &PERCENTS), medians_wrong(&backwards, 30, &PERCENTS));
}

#[test]
fn the_draws_are_those_that_were_published() {
    assert_eq!(wrong_means(&A, 10, &PERCENTS, 10_000), [4573, 4176, 3029, 1156]);
}

#[test]
fn another_unit_changes_nothing() {
    let seconds = A.map(|minutes| 60.0 * minutes);
    assert_eq!(means_wrong(&A, 30, &PERCENTS), means_wrong(&seconds, 30, &PERCENTS));
    assert_eq!(medians_wrong(&A, 30, &PERCENTS), medians_wrong(&seconds, 30, &PERCENTS));
}

#[test]
fn what_stays_put_has_not_moved_the_wrong_way() {
    for values in [[0.0; 12], [60.0; 12]] {
        for n in [12, 20_000] {
            assert_eq!(shares(means_wrong(&values, n, &PERCENTS)), [0.0; 4]);
            assert_eq!(shares(medians_wrong(&values, n, &PERCENTS)), [0.0; 4]);
        }
    }
    // 100 shortened by a tenth is 90, no more: a tie.
    assert_eq!(shares(medians_wrong(&[90.0, 100.0], 2, &[10])), [0.0]);
}

#[test]
fn the_normal_answer_goes_on_where_the_draws_end() {
    let drawn = wrong_means(&A, 200, &[10], 8_000)[0] as f64 / 8_000.0;
    assert!((drawn - normal(&A, 200, 10)).abs() < 0.02, "{drawn}");
}

/// Values as whole seconds, evenly spread over the chances of a log-normal with this mean and standard deviation.
fn log_normal(mean: f64, deviation: f64) -> Vec<f64> {
    let variance = (1.0 + (deviation / mean).powi(2)).ln();
    let middle = mean.ln() - variance / 2.0;
    let count = 1_000_000;
    let value = |place: i32| {
        let chance = (f64::from(place) + 0.5) / f64::from(count);
        (middle + variance.sqrt() * crate::stats::special::normal_quantile(chance)).exp().round()
    };
    (0..count).map(value).collect()
}

/// How often the mean moved the wrong way in the published data of three companies, as log-normals say it.
#[test]
#[ignore = "100,000 draws take half a minute: cargo test --lib -- --ignored oracle"]
fn the_mean_misses_as_often_as_the_oracle_says() {
    let minutes = |hours: f64, minutes: f64| (hours * 60.0 + minutes) * 60.0;
    for (mean, deviation, n, oracle) in [
        (minutes(2.0, 26.0), minutes(5.0, 16.0), 173, 0.368),
        (minutes(2.0, 31.0), minutes(5.0, 1.0), 103, 0.380),
        (minutes(4.0, 31.0), minutes(6.0, 53.0), 609, 0.195),
    ] {
        let wrong = wrong_means(&log_normal(mean, deviation), n, &[10], 100_000)[0];
        let share = wrong as f64 / 100_000.0;
        println!("n {n}: {:.1}%, oracle {:.1}%", share * 100.0, oracle * 100.0);
        assert!((share - oracle).abs() < 0.015, "n {n}: {share}, oracle {oracle}");
    }
}
