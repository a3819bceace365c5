//! Names of people where what noticed an incident should stand: it is published.

use crate::diagnostic::Diagnostic;
use crate::model::keys::format::Format;
use crate::parse::spots::Spot;
use crate::source::text::{has, squash};

/// Words of what notices incidents, and of the tools and teams that do; a name has none of them.
const NO_NAMES: &str = "accident agent alarm alarmierung alarms alert alerting alertmanager alerts analytics app \
     appdynamics argus automatic automation aws azure betrieb betterstack betteruptime bot \
     browser bugsnag business call canary catchpoint center centre chance check checkly checks \
     client cloud cloudflare cloudwatch community competitor contractor customer customers \
     dashboard data database datadog deploy deployment desk dev developer developers director \
     dog dynatrace elastic elk engineer engineering engineers executive external fastly finance \
     firehydrant forum github gitlab google grafana graphite guest health healthchecks help \
     honeycomb hotline human icinga influx inspection instana internal internet it jaeger \
     jenkins jira kibana kubernetes kunde kunden law leadership legal leitstelle librato \
     lightstep log loggly logicmonitor logs loki management manager marketing media metrics \
     mimir monitor monitoring munin nagios netdata network new newrelic nutzer observation \
     observium on opentelemetry operations operator ops opsgenie opsview other others page \
     pagerduty papertrail partner party partners payments pingdom pingometer platform press probe \
     probes process product prometheus prtg public qa random regulator release report reports \
     reviewer rollbar rootly sales script security self sensu sentry service signalfx site \
     slack social solarwinds splunk squadcast stackdriver staff statsd status statuscake \
     statuspage student sumologic supplier support synthetic synthetics system teacher team \
     telegraf telemetry tempo test tester tests thanos third tooling twitter unknown updown upptime \
     uptime uptimerobot uptrends user users vector vendor vendors victorops watchdog web \
     xmatters zabbix zendesk zufall überwachung";

/// Words between the parts of what somebody is.
const BETWEEN: &str = "and at by da de der di du for from im in le of on the van via von";

/// Complains where `detected_by` looks like a person's name or address.
pub fn complaint(spot: &Spot, format: Format) -> Option<Diagnostic> {
    if spot.path != "detected_by" || format != Format::WriteUp || !looks_like_a_name(spot.text) {
        return None;
    }
    Some(
        Diagnostic::warning("looks-like-a-name", "`detected_by` looks like a name")
            .at(spot.node.span, "it would be published, as who noticed")
            .note("no page should name people")
            .hint("write what they are: `detected_by: engineer`, `support`, `customer`, or a word of yours")
            .hint("not a person? write it in lower case, with `-` for the spaces"),
    )
}

/// Returns whether a text is a handle, a mail address, a name as in a directory, or words that begin large and name no tool or team.
pub fn looks_like_a_name(text: &str) -> bool {
    if text.contains('@') {
        return true;
    }
    let parts = text.split(|c: char| c.is_whitespace() || ",&+/;".contains(c));
    let words: Vec<&str> = parts.filter(|word| !word.is_empty()).collect();
    let mut bare = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    if words.len() > 5 || bare.any(|word| has(NO_NAMES, &word)) || has(NO_NAMES, &squash(text)) {
        return false;
    }
    let large: Vec<&&str> = words.iter().filter(|word| is_large(word)).collect();
    let others = words.iter().filter(|word| !is_large(word));
    let is_acronym = |word: &str| word.chars().all(|c| c.is_uppercase());
    let mut others = others.filter(|word| !has(BETWEEN, word) && !is_acronym(word));
    let begins = words.first().is_some_and(|word| is_large(word));
    (begins && large.iter().any(|word| word.len() > 2) && others.next().is_none())
        || is_listed(text)
}

/// Returns whether a word begins large and is no acronym; an initial counts.
fn is_large(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let rest = letters.as_str();
    let is_initial = matches!(rest, "" | ".");
    first
        && (is_initial || rest.contains(char::is_lowercase))
        && !rest.contains(|c: char| c.is_ascii_digit())
}

/// Returns whether a text is two small words with a comma or a point between them: `smith, alice`, `alice.smith`.
fn is_listed(text: &str) -> bool {
    let parts: Vec<&str> = text.split([',', '.']).map(str::trim).collect();
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_lowercase());
    parts.len() == 2 && parts.iter().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_from_a_tool_and_a_team() {
        for text in [
            "Anna Example",
            "A. Example",
            "Example, Anna",
            "@anna",
            "anna@mail.example",
            "Ove Å. Lund",
            "Alice",
            "O'Brien",
            "alice.smith",
            "smith, alice",
            "Bob from SRE",
            "Anna and Bob",
            "Ludwig van Example",
        ] {
            assert!(looks_like_a_name(text), "{text}");
        }
        for text in [
            "alert",
            "Datadog",
            "Customer Support",
            "New Relic",
            "synthetic test",
            "QA Team",
            "AWS Health",
            "engineer",
            "NOC",
            "Sentry alert",
            "alert, customer",
            "third.party",
            "Customers in the EU",
            "SRE on call",
            "synthetic-test",
            "Pingdom",
        ] {
            assert!(!looks_like_a_name(text), "{text}");
        }
    }
}
