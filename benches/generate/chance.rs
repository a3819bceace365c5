//! Random numbers that are the same everywhere.

/// SplitMix64.
#[derive(Clone, Copy)]
pub struct Chance(u64);

impl Chance {
    /// Begins anew for each write-up, so that one can be made without those before it.
    pub fn new(seed: u64, number: usize) -> Chance {
        let mut chance = Chance(seed ^ (number as u64).rotate_left(32));
        chance.next();
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Returns a number from 0 to before `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// Returns whether something happens that happens so many times in a hundred.
    pub fn hits(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Returns one of several.
    pub fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// Returns minutes that are spread as durations are: many short ones, few very long.
    pub fn minutes(&mut self, middle: f64) -> usize {
        let bell: f64 = (0..6).map(|_| self.below(1000) as f64 / 500.0 - 1.0).sum::<f64>() / 1.4;
        (middle * bell.exp()).round().max(1.0) as usize
    }
}
