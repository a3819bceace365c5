//! What a stencil is filled with: the values of a view, laid side by side.
//!
//! A page of an incident has some 300 values. A tree of owned maps and strings costs more than the page itself.

use serde::ser::{self, Serialize};

/// The place of a value.
pub type Place = u32;

/// A value; texts, entries and fields lie in the view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    None,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// Where its bytes begin and end.
    Text(u32, u32),
    /// Where its entries begin and end.
    List(u32, u32),
    /// Where its fields begin and end.
    Fields(u32, u32),
}

/// The values of a view.
#[derive(Debug, Default)]
pub struct View {
    text: String,
    values: Vec<Value>,
    /// The places of the entries of all lists.
    entries: Vec<Place>,
    fields: Vec<(&'static str, Place)>,
    /// Entries and fields of what is not complete yet.
    open_entries: Vec<Place>,
    open_fields: Vec<(&'static str, Place)>,
}

/// A view that a stencil cannot read; the template is then filled by tera.
#[derive(Debug)]
pub struct Unfit;

impl View {
    /// Reads a view, and returns it with the place of its root.
    ///
    /// # Errors
    /// Where it holds a map whose keys are not the names of fields, bytes, or four gigabytes of text.
    pub fn of(view: &impl Serialize) -> Result<(View, Place), Unfit> {
        let mut read = View::default();
        let root = view.serialize(&mut read)?;
        Ok((read, root))
    }

    /// Returns the value at a place.
    pub fn at(&self, place: Place) -> Value {
        self.values[place as usize]
    }

    /// Returns a text.
    pub fn text(&self, start: u32, end: u32) -> &str {
        &self.text[start as usize..end as usize]
    }

    /// Returns the places of the entries of a list.
    pub fn entries(&self, start: u32, end: u32) -> &[Place] {
        &self.entries[start as usize..end as usize]
    }

    /// Returns the place of a field.
    pub fn field(&self, start: u32, end: u32, name: &str) -> Option<Place> {
        let fields = &self.fields[start as usize..end as usize];
        fields.iter().find(|(one, _)| *one == name).map(|(_, place)| *place)
    }

    fn put(&mut self, value: Value) -> Result<Place, Unfit> {
        let place = short(self.values.len())?;
        self.values.push(value);
        Ok(place)
    }
}

fn short(length: usize) -> Result<u32, Unfit> {
    u32::try_from(length).map_err(|_| Unfit)
}

impl ser::Error for Unfit {
    fn custom<T: std::fmt::Display>(_: T) -> Unfit {
        Unfit
    }
}

impl std::error::Error for Unfit {}

impl std::fmt::Display for Unfit {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("a stencil cannot read this view")
    }
}

/// Collects the entries of a list, or the fields of a struct.
#[derive(Debug)]
pub struct Open<'a> {
    view: &'a mut View,
    entries: usize,
    fields: usize,
}

impl<'a> Open<'a> {
    fn new(view: &'a mut View) -> Open<'a> {
        let (entries, fields) = (view.open_entries.len(), view.open_fields.len());
        Open { view, entries, fields }
    }
}

/// Writes the methods that take a whole number.
macro_rules! whole {
    ($($take:ident: $number:ty),* $(,)?) => {$(
        fn $take(self, value: $number) -> Result<Place, Unfit> {
            self.put(Value::Int(value.try_into().map_err(|_| Unfit)?))
        }
    )*};
}

/// Writes the traits of what has entries and no names: to a view all of it is a list.
macro_rules! list {
    ($($kind:ident: $take:ident),* $(,)?) => {$(
        impl ser::$kind for Open<'_> {
            type Ok = Place;
            type Error = Unfit;

            fn $take<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
                let place = value.serialize(&mut *self.view)?;
                self.view.open_entries.push(place);
                Ok(())
            }

            fn end(self) -> Result<Place, Unfit> {
                let start = short(self.view.entries.len())?;
                let mine = self.view.open_entries.drain(self.entries..);
                self.view.entries.extend(mine);
                let end = short(self.view.entries.len())?;
                self.view.put(Value::List(start, end))
            }
        }
    )*};
}

impl<'a> ser::Serializer for &'a mut View {
    type Ok = Place;
    type Error = Unfit;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Open<'a>;
    type SerializeTupleStruct = Open<'a>;
    type SerializeTupleVariant = ser::Impossible<Place, Unfit>;
    type SerializeMap = ser::Impossible<Place, Unfit>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = ser::Impossible<Place, Unfit>;

    fn serialize_bool(self, value: bool) -> Result<Place, Unfit> {
        self.put(Value::Bool(value))
    }

    whole! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
    }

    fn serialize_f32(self, value: f32) -> Result<Place, Unfit> {
        self.put(Value::Float(f64::from(value)))
    }

    fn serialize_f64(self, value: f64) -> Result<Place, Unfit> {
        self.put(Value::Float(value))
    }

    fn serialize_char(self, value: char) -> Result<Place, Unfit> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<Place, Unfit> {
        let start = short(self.text.len())?;
        self.text.push_str(value);
        let end = short(self.text.len())?;
        self.put(Value::Text(start, end))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Place, Unfit> {
        Err(Unfit)
    }

    fn serialize_none(self) -> Result<Place, Unfit> {
        self.put(Value::None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Place, Unfit> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Place, Unfit> {
        self.put(Value::None)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Place, Unfit> {
        self.put(Value::None)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
    ) -> Result<Place, Unfit> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Place, Unfit> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Place, Unfit> {
        Err(Unfit)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Unfit> {
        Ok(Open::new(self))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'a>, Unfit> {
        Ok(Open::new(self))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Unfit> {
        Ok(Open::new(self))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unfit> {
        Err(Unfit)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unfit> {
        Err(Unfit)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Unfit> {
        Ok(Open::new(self))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unfit> {
        Err(Unfit)
    }
}

list! {
    SerializeSeq: serialize_element, SerializeTuple: serialize_element, SerializeTupleStruct: serialize_field,
}

impl ser::SerializeStruct for Open<'_> {
    type Ok = Place;
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        let place = value.serialize(&mut *self.view)?;
        self.view.open_fields.push((name, place));
        Ok(())
    }

    fn end(self) -> Result<Place, Unfit> {
        let start = short(self.view.fields.len())?;
        let mine = self.view.open_fields.drain(self.fields..);
        self.view.fields.extend(mine);
        let end = short(self.view.fields.len())?;
        self.view.put(Value::Fields(start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Serialize)]
    struct Page {
        title: &'static str,
        scores: Vec<u8>,
        rows: Vec<Row>,
        note: Option<f64>,
    }

    #[derive(serde::Serialize)]
    struct Row {
        wide: bool,
    }

    #[test]
    fn values_are_found_by_their_names_and_places() {
        let rows = vec![Row { wide: true }, Row { wide: false }];
        let page = Page { title: "Cold cache", scores: vec![3, 5], rows, note: None };
        let (view, root) = View::of(&page).unwrap();
        let Value::Fields(start, end) = view.at(root) else { panic!("a struct has fields") };
        let of = |name| view.at(view.field(start, end, name).unwrap());
        let Value::Text(from, to) = of("title") else { panic!("a title is a text") };
        assert_eq!(view.text(from, to), "Cold cache");
        let Value::List(from, to) = of("scores") else { panic!("scores are a list") };
        let scores: Vec<Value> = view.entries(from, to).iter().map(|one| view.at(*one)).collect();
        assert_eq!(scores, [Value::Int(3), Value::Int(5)]);
        let Value::List(from, to) = of("rows") else { panic!("rows are a list") };
        let Value::Fields(from, to) = view.at(view.entries(from, to)[1]) else { panic!("a row") };
        assert_eq!(view.at(view.field(from, to, "wide").unwrap()), Value::Bool(false));
        assert_eq!(of("note"), Value::None);
        assert_eq!(view.field(start, end, "length"), None);
    }

    #[test]
    fn a_map_of_any_keys_is_left_to_tera() {
        let map = std::collections::BTreeMap::from([("key", 1)]);
        assert!(View::of(&map).is_err());
    }
}
