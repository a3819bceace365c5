//! Arguments and help of the commands that help authors to write.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::schema;

pub const SCHEMA_HELP: &str = "\
An editor that knows the schema of a file completes its keys, says what each means, and marks what
`wrapped check` would refuse, as far as one file alone shows it. For `wrapped.yaml` the YAML language
server reads it: put this line first.

  # yaml-language-server: $schema=.wrapped/schemas/settings.json

Examples:
  wrapped schema settings                   the schema of wrapped.yaml
  wrapped schema write-up | jq '.else.properties | keys'
  wrapped schema --out .wrapped/schemas     all of them, each in a file, such as settings.json";

#[derive(Args)]
pub struct Schema {
    /// Which format
    #[arg(value_name = "NAME", required_unless_present = "out", conflicts_with = "out")]
    #[arg(value_parser = PossibleValuesParser::new(schema::names()))]
    pub name: Option<String>,
    /// Write the schemas of all formats into a folder
    #[arg(short, long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}
