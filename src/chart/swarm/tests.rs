use super::*;

const ROOM: Room =
    Room { height: 120.0, around: false, radius: 9.5, smallest: 3.0, zero: (40.0, 60.0) };

fn items(n: usize, spread: f64) -> Vec<Item> {
    let at = |index: usize| 100.0 + (index * index * 37 % 1009) as f64 / 1009.0 * spread;
    (0..n).map(|index| Item { at: Some(at(index)), tail: index % 7 == 0 }).collect()
}

fn overlap(swarm: &Swarm) -> bool {
    let spots = &swarm.spots;
    (0..spots.len()).any(|a| {
        (0..a)
            .any(|b| (spots[a].x - spots[b].x).hypot(spots[a].y - spots[b].y) < 2.0 * swarm.radius)
    })
}

#[test]
fn no_two_dots_overlap_and_all_fit_at_any_number() {
    for n in [1, 2, 7, 33, 100, 150, 151, 400] {
        for spread in [0.0, 30.0, 1300.0] {
            let swarm = place(&items(n, spread), ROOM, 1);
            assert!(!overlap(&swarm), "{n} over {spread}");
            assert!(swarm.spots.iter().all(|spot| spot.y + swarm.radius <= ROOM.height));
            assert!(swarm.spots.len() * swarm.per_dot >= n, "{n} over {spread}");
        }
    }
}

#[test]
fn around_a_line_dots_stand_on_both_sides_of_it() {
    let around = Room { around: true, ..ROOM };
    for n in [3, 100, 400] {
        let swarm = place(&items(n, 30.0), around, 1);
        assert!(!overlap(&swarm), "{n}");
        assert!(swarm.spots.iter().all(|spot| spot.y.abs() + swarm.radius <= 60.0), "{n}");
        assert!(swarm.spots.iter().any(|spot| spot.y < 0.0), "{n}");
    }
}

#[test]
fn a_loose_dot_keeps_its_place_across() {
    let items = items(40, 900.0);
    let swarm = place(&items, ROOM, 1);
    assert!(!swarm.stacked);
    for spot in swarm.spots {
        assert_eq!(Some(spot.x), items[spot.item.unwrap()].at);
    }
}

#[test]
fn zeros_stand_in_their_own_column() {
    let swarm = place(&[Item { at: None, tail: false }; 30], ROOM, 1);
    assert!(swarm.spots.iter().all(|spot| (10.0..=70.0).contains(&spot.x)));
    assert!(!overlap(&swarm));
}

#[test]
fn a_dot_that_stands_for_several_is_no_single_incident() {
    let swarm = place(&items(400, 0.0), ROOM, 1);
    assert!(swarm.per_dot > 1);
    assert!(swarm.spots.iter().all(|spot| spot.item.is_none()));
}

#[test]
fn the_swarm_is_the_same_every_time() {
    assert_eq!(place(&items(90, 500.0), ROOM, 1), place(&items(90, 500.0), ROOM, 1));
}

#[test]
fn of_very_many_each_dot_stands_for_as_many_in_every_row() {
    for (one, other) in [(290, 20), (900, 100), (9_000, 1_000)] {
        let swarms = rows(&[items(one, 1300.0), items(other, 600.0)], ROOM);
        let dots: usize = swarms.iter().map(|swarm| swarm.spots.len()).sum();
        assert!((100..=300).contains(&dots), "{one} and {other}: {dots}");
        assert_eq!(swarms[0].per_dot, swarms[1].per_dot);
        assert_eq!(swarms[0].radius, swarms[1].radius);
        assert!(swarms.iter().all(|swarm| swarm.per_dot > 1 && !overlap(swarm)));
    }
}

#[test]
fn dots_that_stand_for_several_keep_the_shape_of_their_row() {
    let bell = |n: i32| (0..n).map(|i| 600.0 + 120.0 * (f64::from(i % 100) / 25.0 - 2.0).powi(3));
    let items: Vec<Item> = bell(4_000).map(|at| Item { at: Some(at), tail: false }).collect();
    let swarm = rows(&[items], ROOM).remove(0);
    let heights: Vec<usize> =
        swarm.spots.iter().map(|spot| (spot.y / swarm.radius) as usize).collect();
    let highest = heights.iter().max().unwrap();
    assert!(*highest >= 6, "the middle is higher than its ends: {highest}");
}
