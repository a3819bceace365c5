//! The types of a report, one file each.

/// Declares an enum with a word for each variant: `key()` returns the word, and `ALL` lists the variants in order.
macro_rules! keyed {
    (
        $(#[$meta:meta])* $name:ident, $all:literal, $key:literal;
        $($(#[$doc:meta])* $variant:ident = $word:literal,)*
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            #[doc = $all]
            pub const ALL: [$name; [$($word),*].len()] = [$($name::$variant),*];

            #[doc = $key]
            pub fn key(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }
    };
}

pub mod account;
pub mod award;
pub mod beside;
pub mod edition;
pub mod filter;
pub mod hypothesis;
pub mod image;
pub mod incident;
pub mod keys;
pub mod measure;
pub mod memory;
pub mod sample;
pub mod score;
pub mod settings;
pub mod severity;
pub mod slide;
pub mod timeline;
pub mod value;
