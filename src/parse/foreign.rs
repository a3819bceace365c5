//! Keys of other templates, and which of ours they stand for.

use crate::model::keys::format::Format;
use crate::parse::squash::{has, squash};

/// Each of our keys with what other trackers and templates call it, in letters and digits alone.
///
/// # Source
/// The exports and templates of Jira, PagerDuty, Opsgenie, incident.io, FireHydrant, Rootly, Blameless and Jeli; the
/// postmortem templates of Google's SRE book and of Atlassian; cState, Upptime, Hugo and Jekyll.
const FOREIGN: &[(&str, &str)] = &[
    (
        "id",
        "incidentid incidentnumber incidentkey number key ref reference ticketid postmortemid uid slug",
    ),
    ("title", "name summary headline subject incidenttitle incidentname shortdescription titel"),
    ("kind", "type incidenttype eventtype recordtype incidentkind incidentclass class art"),
    (
        "severity",
        "sev sevlevel level severitylevel incidentseverity priority prio incidentpriority impactlevel urgency \
         criticality schweregrad priorität",
    ),
    (
        "services",
        "service servicename components component affected affects affectedservices affectedservice \
         impactedservices impactedservice systems system affectedsystems impactedsystems \
         affectedcomponents impactedcomponents affectedproducts products product functionalities \
         applications application apps app dienste dienst",
    ),
    (
        "teams",
        "team teamname teamsinvolved involvedteams owningteam owningteams owningsquad squad squads respondingteams respondingteam",
    ),
    ("tags", "labels label keywords category categories tag"),
    (
        "factors",
        "cause causes rootcause rootcauses rootcausecategory causecategory contributingfactors \
         contributingfactor contributingcauses ursache ursachen",
    ),
    ("trigger", "triggeredby triggertype causedby auslöser"),
    ("saved_by", "safeguards mitigators savedus caughtby"),
    (
        "started_at",
        "start started startat starttime startedtime startdate startedon startdatetime starttimestamp \
         timestarted date datetime time timestamp when day incidentdate incidentstart incidentstarttime \
         incidentstarted outagestart impactstart impactstarted impactstartedat impactstarttime \
         impactstartdate occurred occurredat occurredon happenedat happenedon begin began beganat beginat \
         begintime from datum beginn startzeit",
    ),
    (
        "detected_at",
        "detected detectedon detecttime detectiontime detectiondate timedetected timeofdetection \
         detectedtime identified identifiedat discovered discoveredat discoverytime noticed noticedat firstalert firstalertat \
         alertedat alerttime alertedon triggeredat pagedat entdeckt entdecktam",
    ),
    ("declared_at", "declared declaredon declarationtime timedeclared declaretime"),
    (
        "acknowledged_at",
        "acknowledged acknowledgedon acked ackedat ackat acktime acknowledgetime acknowledgedtime \
         timeacknowledged firstresponseat respondedat",
    ),
    (
        "mitigated_at",
        "mitigated mitigatedon mitigationtime mitigatedtime timemitigated contained containedat \
         stabilized stabilizedat stabilisedat impactend impactended impactendedat impactendtime \
         impactenddate",
    ),
    (
        "resolved_at",
        "resolved resolvedon resolvetime resolvedtime resolveddate resolvedwhen resolutiontime \
         resolutiondate timeresolved timeofresolution end ended endat endedat endedon endtime enddate \
         enddatetime timeended finish finishedat fixed fixedat outageend incidentend incidentendtime \
         incidentended until ende endzeit gelöst",
    ),
    (
        "recovered_at",
        "recovered recoveredon recoverytime timerecovered restored restoredat servicerestoredat \
         servicerestored restorationtime",
    ),
    (
        "recorded.opened_at",
        "created createdat createdon creationtime creationdate createddate opened openedon opendate \
         openedtime reportedat reportedon reportedtime filedat",
    ),
    ("recorded.closed_at", "closed closedon closeddate closedtime closetime completedat completed"),
    ("open", "ongoing isopen stillopen isongoing unresolved"),
    (
        "detected_by",
        "detectionmethod detectionsource detection detectedvia detectedthrough detectiontype \
         detectionchannel howdetected noticedby noticedvia discoveredvia discoveredby reportedvia source alertsource \
         identifiedby foundby",
    ),
    (
        "impact.users",
        "users usersaffected affectedusers usersimpacted impactedusers customersaffected \
         affectedcustomers customersimpacted impactedcustomers usercount",
    ),
    ("impact.hours", "hours impacthours outagehours"),
    (
        "impact.note",
        "userimpact customerimpact businessimpact impactdescription impactsummary impactnote",
    ),
    ("scores.confidence", "confidence confidencelevel confidencescore certainty"),
    ("scores.preventability", "preventability preventabilityscore preventable"),
    ("scores.productivity", "productivity productivityscore"),
    ("observations.covered", "covered iscovered"),
    ("observations.coverable", "coverable iscoverable"),
    ("review.held", "reviewed reviewheld postmortemheld retroheld retrospectiveheld"),
    (
        "review.date",
        "reviewdate reviewedat reviewedon postmortemdate retrodate retrospectivedate debriefdate pirdate",
    ),
    (
        "review.url",
        "postmortem postmortemurl postmortemlink postmortemdocument retrospective retrospectiveurl \
         retrourl reviewurl reviewlink pir pirurl rca rcaurl debriefurl reporturl",
    ),
    ("review.minutes", "reviewminutes reviewlength reviewduration"),
    (
        "follow_ups",
        "actionitems actionitem actions followup followups followupitems followupactions \
         correctiveactions preventativeactions preventiveactions remediationitems remediations tasks \
         todos nextsteps maßnahmen",
    ),
    ("responders", "respondercount responderscount numberofresponders numresponders"),
    ("cluster", "related relatedincidents relatedto parentincident duplicateof incidentseries"),
    (
        "links.ticket",
        "jira jiraissue jirakey jiraurl jiraticket ticket ticketurl ticketlink issue issueurl githubissue \
         incidenturl htmlurl",
    ),
    (
        "links.channel",
        "channel channelurl slack slackchannel slackchannelurl slackurl slackchannelname warroom chat",
    ),
    ("links.status_page", "statuspage statuspageurl statuspagelink"),
];

/// The keys of other files with what people call them there, in letters and digits alone.
const ELSEWHERE: &[(Format, &str, &str)] = &[
    (Format::Settings, "title", "name heading sitetitle"),
    (Format::Settings, "organisation", "organization org company"),
    (Format::Settings, "zone", "timezone tz"),
    (Format::Settings, "language", "lang locale sprache"),
    (Format::Settings, "working_hours", "businesshours officehours workhours"),
    (Format::Settings, "data_freeze", "freeze frozen cutoff asof snapshot"),
    (Format::Settings, "severities", "severitylevels sevs levels priorities"),
    (Format::Settings, "detection_targets", "targets slos slo slas detectiontarget"),
    (Format::Settings, "theme", "template style skin"),
    (Format::Settings, "notice", "disclaimer confidentiality classification footer"),
    (Format::Settings, "allow", "ignore ignored silence silenced suppress skip"),
    (Format::Hypothesis, "statement", "title hypothesis question"),
    (Format::Hypothesis, "registered", "date created writtenon"),
    (Format::Hypothesis, "measure", "metric outcome"),
    (Format::Hypothesis, "estimand", "statistic aggregation"),
    (Format::Hypothesis, "group", "where filter treatment"),
    (Format::Hypothesis, "against", "versus vs control comparedto baseline"),
    (Format::Hypothesis, "claim", "threshold expectation expected prediction"),
    (Format::Award, "title", "name heading"),
    (Format::Award, "where", "filter among group"),
    (Format::Award, "largest", "max maximum highest longest"),
    (Format::Award, "smallest", "min minimum lowest shortest least"),
    (Format::Award, "winner", "incident goesto recipient"),
    (Format::Slide, "title", "name heading"),
    (Format::Slide, "after", "position order weight behind follows"),
];

/// Keys that say how long, which nothing here reads.
const LENGTHS: &str = "duration durationminutes durationmin durationmins durationseconds durationhours totalduration \
         incidentduration impactduration outageduration downtime downtimeminutes length dauer ttd ttm ttr tta mttd mttr \
         mtta timetodetect timetodeclare timetomitigate timetoresolve timetoresolution timetorecover \
         timetorepair timetoacknowledge";

/// Keys that are kinds of ours, where they say yes.
const KINDS: &[(&str, &str)] = &[
    ("near-miss", "nearmiss isnearmiss"),
    ("security", "securityincident issecurity issecurityincident security"),
    ("gameday", "gameday isgameday drill exercise isdrill istest"),
    (
        "maintenance",
        "maintenance ismaintenance planned isplanned plannedmaintenance scheduled scheduledmaintenance",
    ),
];

/// What a key of another template stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// The key of this path.
    Key(&'static str),
    /// A kind of incident, where it says yes.
    Kind(&'static str),
    /// How long something took.
    Length,
}

/// Returns what a key of another template stands for.
///
/// # Example
/// `startTime`, `Start Time` and `start-time` are all `started_at`.
pub fn meant(key: &str) -> Option<Meant> {
    let plain = squash(key);
    let ours = FOREIGN.iter().find(|(_, theirs)| has(theirs, &plain));
    let kind = || KINDS.iter().find(|(_, theirs)| has(theirs, &plain));
    let length = || has(LENGTHS, &plain).then_some(Meant::Length);
    ours.map(|(ours, _)| Meant::Key(ours))
        .or_else(|| kind().map(|(kind, _)| Meant::Kind(kind)))
        .or_else(length)
}

/// Returns which key at the top of a file other than a write-up was meant.
pub fn meant_elsewhere(format: Format, key: &str) -> Option<&'static str> {
    let plain = squash(key);
    let mut of_format = ELSEWHERE.iter().filter(|(one, ..)| *one == format);
    let found = of_format.find(|(_, _, theirs)| has(theirs, &plain));
    found.map(|(_, ours, _)| *ours)
}

/// Returns whether a key of a slide stands for the notes, which are none of its keys.
pub fn is_notes(format: Format, key: &str) -> bool {
    let names =
        "notes note speakernotes speakernote presenternotes presenternote notizen sprechernotizen";
    format == Format::Slide && has(names, &squash(key))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_foreign_key_stands_for_one_of_ours_and_is_none_itself() {
        let mut seen = BTreeSet::new();
        for (ours, theirs) in FOREIGN {
            assert!(Format::WriteUp.reads(ours), "{ours}");
            for name in theirs.split_whitespace() {
                assert!(seen.insert(name), "{name} stands twice");
                assert_eq!(squash(name), name);
                let top = Format::WriteUp.below("");
                assert!(!top.contains(&name), "{name} is ours");
            }
        }
    }

    #[test]
    fn what_people_call_a_key_of_another_file_is_none_of_its_own() {
        let mut seen = BTreeSet::new();
        for (format, ours, theirs) in ELSEWHERE {
            assert!(format.reads(ours), "{ours}");
            for name in theirs.split(' ') {
                assert!(seen.insert((format, name)), "{name} stands twice");
                assert_eq!(squash(name), name);
                assert!(!format.below("").contains(&name), "{name} is ours");
            }
        }
        assert_eq!(meant_elsewhere(Format::Settings, "Time_Zone"), Some("zone"));
        assert_eq!(meant_elsewhere(Format::Slide, "timezone"), None);
    }

    #[test]
    fn case_and_what_stands_between_words_do_not_matter() {
        for key in ["start_time", "startTime", "Start Time", "START-TIME"] {
            assert_eq!(meant(key), Some(Meant::Key("started_at")));
        }
        assert_eq!(meant("weather"), None);
    }
}
