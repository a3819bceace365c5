//! A value of the front matter, as filters see it.

use std::collections::BTreeMap;

/// A value of any type.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing, or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// Any other word, moments included, as it was written.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// A map.
    Map(BTreeMap<String, Value>),
}

impl Value {
    /// Returns the boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    /// Follows a dotted path through maps; `None` if any step is absent.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::model::Value;
    /// use std::collections::BTreeMap;
    /// let inner = BTreeMap::from([("covered".to_owned(), Value::Bool(true))]);
    /// let fields = BTreeMap::from([("observations".to_owned(), Value::Map(inner))]);
    /// assert_eq!(Value::at(&fields, "observations.covered"), Some(&Value::Bool(true)));
    /// assert_eq!(Value::at(&fields, "observations.coverable"), None);
    /// ```
    pub fn at<'a>(fields: &'a BTreeMap<String, Value>, path: &str) -> Option<&'a Value> {
        if let Some(value) = fields.get(path) {
            return Some(value);
        }
        let (head, rest) = path.split_once('.')?;
        match fields.get(head)? {
            Value::Map(inner) => Value::at(inner, rest),
            _ => None,
        }
    }
}
