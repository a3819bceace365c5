//! How many incidents a mark stands for where a picture has more than it can show one by one.

/// The most incidents that a picture shows one by one, each with its name and its link.
pub const MOST: usize = 300;

/// The most marks that each stand for several: stacks round up, so that a picture may have a few more.
const FULL: usize = 240;

/// How many incidents a mark may stand for: numbers that a reader can count with.
pub const STEPS: [usize; 13] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 10_000, 100_000];

/// Returns how many incidents each mark of a picture stands for, of the sizes of the groups that it keeps apart.
///
/// # Example
/// ```
/// use incident_wrapped::chart::per_mark;
/// assert_eq!(per_mark(&[100, 200]), 1);
/// assert_eq!(per_mark(&[300, 700]), 5);
/// ```
pub fn per_mark(groups: &[usize]) -> usize {
    if groups.iter().sum::<usize>() <= MOST {
        return 1;
    }
    let marks = |step: usize| groups.iter().map(|n| n.div_ceil(step)).sum::<usize>();
    let steps = STEPS.into_iter().skip(1);
    steps.into_iter().find(|step| marks(*step) <= FULL).unwrap_or(STEPS[STEPS.len() - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_never_has_more_marks_than_it_can_show() {
        for n in [1, 300, 301, 400, 1_000, 9_999, 10_000, 70_000, 1_000_000] {
            let step = per_mark(&[n]);
            assert!(n.div_ceil(step) <= MOST, "{n}: {step}");
            assert_eq!(step == 1, n <= MOST, "{n}");
        }
    }

    #[test]
    fn groups_that_are_kept_apart_count_their_last_mark_too() {
        assert_eq!(per_mark(&[478, 1, 1]), 5);
        assert_eq!(per_mark(&[480]), 2);
    }
}
