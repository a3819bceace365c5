//! JSON with a row on each line: short enough to send, and still to be read and compared by people.

use serde::Serialize;

/// An object of JSON that is written key by key.
pub struct Rows(Vec<u8>);

impl Rows {
    /// Begins an object.
    pub fn new() -> Rows {
        Rows(b"{".to_vec())
    }

    /// Writes a key with a value on its line.
    pub fn one(&mut self, key: &str, value: &impl Serialize) {
        self.key(key);
        self.value(value);
    }

    /// Writes a key with a list that has a line for each of its values.
    pub fn list<T: Serialize>(&mut self, key: &str, values: impl Iterator<Item = T>) {
        self.key(key);
        self.0.push(b'[');
        for (place, value) in values.enumerate() {
            self.0.extend_from_slice(if place > 0 { b",\n  " } else { b"\n  " });
            self.value(&value);
        }
        self.0.push(b']');
    }

    /// Returns the whole object.
    pub fn end(mut self) -> String {
        self.0.extend_from_slice(b"\n}\n");
        String::from_utf8(self.0).expect("JSON is text")
    }

    fn key(&mut self, key: &str) {
        self.0.extend_from_slice(if self.0.len() > 1 { b",\n " } else { b"\n " });
        self.value(&key);
        self.0.extend_from_slice(b": ");
    }

    fn value(&mut self, value: &impl Serialize) {
        serde_json::to_writer(&mut self.0, value).expect("plain values are JSON");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_of_a_list_has_a_line() {
        let mut rows = Rows::new();
        rows.one("format", &2);
        rows.list("some", ["a", "b"].into_iter());
        rows.list("none", std::iter::empty::<u8>());
        let wanted = "{\n \"format\": 2,\n \"some\": [\n  \"a\",\n  \"b\"],\n \"none\": []\n}\n";
        assert_eq!(rows.end(), wanted);
    }
}
