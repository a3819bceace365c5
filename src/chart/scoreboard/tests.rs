use super::*;
use crate::chart::layout::Piece;
use crate::chart::samples;
use crate::chart::spec::{Mark, Stake};

const SHAPES: [Shape; 2] = [Shape::Wide, Shape::Tall];

fn board() -> Scoreboard {
    let Mark::Scoreboard(board) = samples::bets::scoreboard().mark else { unreachable!() };
    board
}

fn place(row: &ScoreRow, shape: Shape) -> Place {
    Place::of(row, row.seen.as_ref().unwrap(), &Look::of(shape, 7))
}

#[test]
fn the_farther_end_of_every_range_is_equally_far_from_the_line() {
    for (shape, line, reach) in [(Shape::Wide, 1210.0, 455.0), (Shape::Tall, 182.0, 116.0)] {
        for row in board().rows.iter().filter(|row| row.seen.is_some()) {
            let place = place(row, shape);
            let farther = (line - place.left).max(place.right - line);
            assert!((farther - reach).abs() < 0.1, "{}: {farther}", row.name);
        }
    }
}

#[test]
fn what_wins_is_right_of_the_line_whichever_way_the_bet_points() {
    let mut row = board().rows[0].clone();
    let above = place(&row, Shape::Wide);
    assert!(above.left > 1210.0);
    row.bet = Stake { value: 200.0, wins: Wins::Below, ..row.bet };
    let below = place(&row, Shape::Wide);
    assert!(below.left > 1210.0 && below.left < below.at && below.at < below.right);
}

#[test]
fn rows_are_as_high_as_their_number_allows() {
    let row = board().rows[0].clone();
    for (n, pitch) in [(1, 120.0), (4, 120.0), (5, 92.0), (9, 92.0), (10, 570.0 / 9.0), (20, 46.0)]
    {
        let badges = badges(&vec![row.clone(); n], &Look::of(Shape::Wide, n));
        assert_eq!(badges.len(), n);
        assert!(badges.windows(2).all(|pair| (pair[1] - pair[0] - pitch).abs() < 0.01), "{n}");
    }
}

#[test]
fn groups_stand_apart() {
    let board = board();
    let badges = badges(&board.rows, &Look::of(Shape::Wide, board.rows.len()));
    let apart: Vec<f64> = badges.windows(2).map(|pair| (pair[1] - pair[0]).round()).collect();
    assert_eq!(apart, [92.0, 122.0, 92.0, 122.0, 92.0, 92.0]);
}

#[test]
fn a_long_name_has_two_lines_and_is_cut_only_beyond_them() {
    let mut board = board();
    board.rows[0].name = "Whether anybody reads what the pager says at night".to_owned();
    for shape in SHAPES {
        let layout = layout(&board, shape);
        let said: Vec<&str> = layout
            .front
            .iter()
            .filter_map(|piece| match piece {
                Piece::Words(words) => Some(words.spans[0].text.as_str()),
                _ => None,
            })
            .filter(|text| {
                board.rows[0].name.starts_with(text) || board.rows[0].name.ends_with(text)
            })
            .collect();
        assert!(said.len() == 2 || said.iter().any(|one| one.ends_with('…')), "{said:?}");
    }
}

#[test]
fn no_end_is_written_across_the_line() {
    for shape in SHAPES {
        let look = Look::of(shape, 7);
        for mut row in board().rows {
            for value in [1.9, 2.0, 2.1] {
                row.bet.value = value;
                let Some(seen) = &row.seen else { continue };
                let place = Place::of(&row, seen, &look);
                let canvas = Canvas::new(look.width, 400.0);
                ends(&canvas, &look, (seen, &place), &row, 100.0);
                for piece in canvas.finish().front {
                    let Piece::Words(words) = piece else { panic!() };
                    let wide = stake::width(&words.spans[0].text, look.end);
                    let (from, to) = match words.anchor {
                        Anchor::End => (words.at.0 - wide, words.at.0),
                        _ => (words.at.0, words.at.0 + wide),
                    };
                    assert!(to < look.line || from > look.line, "{}: {from} to {to}", row.name);
                }
            }
        }
    }
}
