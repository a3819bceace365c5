# The words of the site in English.
#
# `~` is a space that does not break. Every id here is used by the program or a template, and every other language has the same ids with
# the same names in them: `tests/it/words.rs` holds that.

## Numbers and units

# What stands between the parts of a list.
list-of-two = { $before } and { $last }
choice-of-two = { $before } or { $last }

number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
# How many there are, in running text; `words` is the number from two on.
so-many = { $n ->
    [0] no
    [1] one
   *[other] { $words }
}
so-often = { $n ->
    [1] once
    [2] twice
   *[other] { $words } times
}
times = { $number }~times
between = between { $low } and { $high }

share = { $number }%
share-under = under~1%
share-over = over~99%
shares = { $low }–{ $high }%
part = { $x }~of~{ $n }
in-a-hundred = { $times ->
    [0] never
    [1] once in~100
   *[other] { $times } times in~100
}
in-a-hundred-seldom = less than once in~100

seconds = { $number }~s
minutes = { $number }~min
hours = { $number }~h
days = { $number }~d
seconds-in-words = { $form ->
    [one] a second
    [word] { $number } seconds
   *[figures] { $number }~seconds
}
minutes-in-words = { $form ->
    [one] a minute
    [word] { $number } minutes
   *[figures] { $number }~minutes
}
hours-in-words = { $form ->
    [one] an hour
    [word] { $number } hours
   *[figures] { $number }~hours
}
days-in-words = { $form ->
    [one] a day
    [word] { $number } days
   *[figures] { $number }~days
}
durations = { $low } to { $high }
within = within { $duration }
within-no-time = at once

from-to = { $low } to { $high }
# What stands in a table where there is no value.
value-none = none
quoted = “{ $text }”

## Days

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $day }~{ $month } { $year }
moment = { $date }, { $clock }

weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
# As on a calendar.
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun
days-in-a-row = { $first } to { $last }

month-of-year = { $month } { $year }
data-as-of = Data as of { $day }

## Counts

incidents = { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
}

near-misses = { $n ->
    [one] { $n }~near miss
   *[other] { $n }~near misses
}
exercises = { $n ->
    [one] { $n }~exercise
   *[other] { $n }~exercises
}
planned-jobs = { $n ->
    [one] { $n }~planned job
   *[other] { $n }~planned jobs
}
files = { $n ->
    [one] { $n }~file
   *[other] { $n }~files
}

## Findings: what is found, in sentences

### Names

finding-name-volume = Volume
finding-name-confidence = Confidence
finding-name-detection = Time to detect
finding-name-resolution = Time to resolve
finding-name-response = Response
finding-name-reviews = Reviews
finding-name-calendar = Calendar
finding-name-recorded-times = Recorded times
finding-name-factors = Factors
finding-name-follow-ups = Follow-ups
finding-name-preventability = Preventability
finding-name-productivity = Productivity
finding-name-near-misses = Near misses
finding-name-agreement = Agreement
finding-name-metric = Your metric
finding-name-verdicts = Claims and verdicts
finding-name = Finding

### Who is counted

counted-incidents = { $form ->
    [all] { $all ->
        [2] both incidents
       *[other] all { $all }~incidents
    }
    [plain] { $all ->
        [one] { $all }~incident
       *[other] { $all }~incidents
    }
   *[some] { $n } of { $all ->
        [one] { $all }~incident
       *[other] { $all }~incidents
    }
}
counted-near-misses = { $form ->
    [all] { $all ->
        [2] both near misses
       *[other] all { $all }~near misses
    }
    [plain] { $all ->
        [one] { $all }~near miss
       *[other] { $all }~near misses
    }
   *[some] { $n } of { $all ->
        [one] { $all }~near miss
       *[other] { $all }~near misses
    }
}
nobody-is-sure = No incident is recorded well enough to count yet. Add what is missing, and `scores.confidence`.

### What held

held = what held: { $names }
held-always-another = what held, each time something else
held-most-often = what held, most often { $names }

### Under a chart

footing-time = time { $span }
footing-ratio = ratio of the median times { $span }
span-time-to-detect = from the start to when somebody noticed
span-time-to-declare = from the start to when it was declared
span-response = from when somebody noticed to when it stopped hurting
span-time-to-mitigate = from the start to when it stopped hurting
span-time-to-resolve = from the start to when it was resolved
span-recovery = from when it stopped hurting to when all was as before

### On the command line, and in a few sentences

text-data-as-of = data as of { $day }
text-findings = Findings
text-claims = Claims
text-interval = interval
text-n = n of all
brief-declared = { $n ->
    [one] { $n }~incident was
   *[other] { $n }~incidents were
} declared{ $at } in { $year }, { $known } (data as of { $day }).
brief-at = {" "}at { $house }
brief-none = No incident was declared{ $at } in { $year } (data as of { $day }).
brief-counted = { $form ->
    [it] and it is recorded
    [it-not] and it is not recorded
    [none] none of them recorded
    [both] both recorded
    [all] all of them recorded
   *[some] { $counted } of them recorded
} well enough to count
brief-not-read = { $n ->
    [one] not yet read
   *[other] none of them read yet
}
brief-no-claim = No claim was written down
brief-claims = Of { $n ->
    [one] { $n }~claim
   *[other] { $n }~claims
}: { $verdicts }
brief-link = { $judged }; the whole report is at { $link }

### Everybody on one photograph

photo-title = The class of { $year }
photo-line = { $n ->
    [0] { $class }
    [one] { $class }, and one near miss looking in
   *[other] { $class }, and { $words } near misses looking in
}
photo-said = A class photo: { $class } in rows, in the order of their arrival{ $n ->
    [0] .
    [one] , and one near miss that looks in from the edge.
   *[other] , and { $words } near misses that look in from the edges.
}
photo-class = { $form ->
    [near-misses] { $n } of { $all } near misses
   *[incidents] { $n } of { $all } incidents
}
photo-line-some = { $n ->
    [0] { $class }
   *[other] { $class }, and { $n } of { $near } near misses looking in
}
photo-said-some = A class photo: { $class } in rows, in the order of their arrival, evenly taken{ $n ->
    [0] .
   *[other] , and { $n } of { $near } near misses that look in from the edges.
}
photo-away = { $form ->
    [none] Not pictured: { $n ->
        [1] one
       *[other] { $words }
    }
    [all] Not pictured: { $n ->
        [1] one
       *[other] { $words }
    } about security
   *[some] Not pictured: { $words }, { $security } of them about security
}

### The last slide

closing-title = Thank you for writing it down.
closing-invite = { $form ->
    [none] A quiet year also has a story. Bring yours.
    [not-read] Find your incident. Read it again. Bring the missing link.
   *[read] Find your incident. See how it was read. Bring the missing link.
}
closing-none = No incident was declared
closing-counted = { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
}, { $form ->
    [it] well enough recorded to count
    [it-not] not well enough recorded to count
    [none] none well enough recorded to count
    [both] both well enough recorded to count
    [all] all well enough recorded to count
   *[some] { $counted } well enough recorded to count
}
closing-not-read = { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
}, not yet read
closing-feedback = Something wrong? Tell us

### What is measured, and how far it could be luck

definition-time-to-detect = From when it started ({ $from }) to when it was noticed ({ $to }).
definition-time-to-declare = From when it started ({ $from }) to when it was declared ({ $to }).
definition-response = From when it was noticed ({ $from }) to when it was mitigated ({ $to }).
definition-time-to-mitigate = From when it started ({ $from }) to when it was mitigated ({ $to }).
definition-time-to-resolve = From when it started ({ $from }) to when it was resolved ({ $to }).
definition-recovery = From when it was mitigated ({ $from }) to when all was back to normal ({ $to }).
luck = The { $form ->
    [median] median
    [held] share of reviews held
    [median-correction] median correction
    [complete] share of incidents with every promise kept
   *[share] share
} could be { $range } ({ $level } interval{ $really }). That is how far this year’s pattern could be luck. It covers neither incidents that nobody declared or that are left out, nor mistakes in the records and the scores.
luck-between = anything from { $low } to { $high }
luck-upwards = anything from { $low } up, since too many are still open to tell more
luck-really = , which really covers { $share }

### Volume, confidence, reviews

volume-none = No incident was declared in { $year }.
volume-declared = { $n ->
    [one] { $n }~incident was
   *[other] { $n }~incidents were
} declared in { $year }.
volume-by-severity = { $n ->
    [one] { $n }~incident was
   *[other] { $n }~incidents were
} declared in { $year }: { $severities }.
severity-unknown = { $count } without a severity
confidence-not-read = Not yet read: nobody has scored how sure the records are. Add `scores.confidence`.
confidence-read = { $counted } { $n ->
    [one] was
   *[other] were
} read, and { $form ->
    [it] it is
    [it-not] it is not
    [none] none of them is
    [both] both of them are
    [all] all of them are
    [one] one of them is
   *[some] { $words } of them are
} recorded well enough to count.
reviews-none = No write-up says whether a review was held. Add `review.held`.
review-held = held
review-not-held = not held
reviews-all = A review was held for { $all ->
    [one] the one incident
    [2] both incidents
   *[other] all { $all } incidents
}{ $doubt }.
reviews-held = A review was held for { $x } of the { $all ->
    [one] { $all }~incident
   *[other] { $all }~incidents
}{ $doubt }.
reviews-of-those = A review was held for { $x } of the { $all ->
    [one] { $all }~incident
   *[other] { $all }~incidents
} that say{ $doubt }.

### The year in numbers

cover-near-misses = { $n ->
    [one] And one near miss.
   *[other] And { $words } near misses.
}
cover-bets = { $n ->
    [one] And one bet.
   *[other] And { $words } bets.
}
kicker-month = { $month } { $year }
kicker-months = { $first } to { $last } { $year }
stat-incidents = { $n ->
    [one] incident
   *[other] incidents
}
stat-near-misses = { $n ->
    [one] near miss
   *[other] near misses
}
stat-confident = recorded well enough to count
stat-half-noticed = until half of { $count } were noticed
stat-half-over = until half of { $count } were over
stat-claims = { $n ->
    [one] claim written down first
   *[other] claims written down first
}

### Calendar

calendar-none = No write-up says when it started. Add `started_at`.
calendar-started = { $x } of { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} started in working hours{ $doubt }{ $hours }{ $often }.
calendar-hours = , which were { $share } of the year’s hours
calendar-often = an hour of work saw { $times } as many as any other ({ $interval })
calendar-only = no other hour saw any, so at least { $times } as many ({ $level } interval, no upper end)
calendar-title = <2>{ $x } of { $all }</> kept office hours.
calendar-those = Office hours are { $share } of the year{ $often }.
calendar-rate = {" "}and see { $times } the rate ({ $low } to { $high })
calendar-question = When things break, or when we look?
calendar-busiest = { $n } on { $day }s
calendar-busiest-cell = Busiest: { $day }s from { $from } to { $to }, with { $n }.
calendar-alt = { $all ->
    [one] { $all } incident
   *[other] { $all } incidents
} by weekday and hour. { $x } began in office hours ({ $hours }), { $outside } outside.{ $busiest }
calendar-table = Starts by weekday and hour
calendar-chart = Starts by weekday and hour, in { $zone } time
calendar-outline = working hours: { $x } of { $all }
head-weekday = Weekday

### Recorded and corrected times

corrections-none = No write-up has a time both as the form said and as it was. Add `recorded` beside the corrected times.
corrections-without-hour = Where a time stands both as the form said and as it was, one of the two is a day. Add the hour.
corrections-right = as recorded
corrections-off-by = off by { $duration }
corrections-said = Of { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} with times in both forms, { $default ->
    [0] none
   *[other] { $default }
} kept a time that the form filled in{ $doubt }, { $off ->
    [0] { $default ->
        [0] none was
       *[other] no other was
    }
    [one] { $off } { $default ->
        [0] was
       *[other] more was
    }
   *[other] { $off } { $default ->
        [0] were
       *[other] more were
    }
} off by over 5~min and { $close ->
    [0] none was
    [one] { $close } was
   *[other] { $close } were
} close.
corrections-all-right = All { $n } incidents with times in both forms were when the form said, to within 5~min.
corrections-moved = Half moved by { $duration } or more{ $doubt }.
corrections-moved-alike = Each moved by { $duration }.
corrections-too-early = too early
corrections-too-late = too late
corrections-dart = { $form ->
    [right] { $name }: as the form said
    [early] { $name }: the form was { $size } too early
   *[late] { $name }: the form was { $size } too late
}
corrections-side = { $form ->
    [right] right
    [early] too early
   *[late] too late
}
corrections-why = { $form ->
    [default] { $side }, filled in by the form
   *[entered] { $side }, entered by hand
}
corrections-board = { $form ->
    [several] What the form said, several incidents a dart around when it was
   *[each] What the form said, each incident a dart around when it was
}
corrections-alt = A dartboard: the middle is when it was, each of { $n ->
    [one] { $n } dart
   *[other] { $n } darts
} what a form said. Off the middle: { $off }, { $early } too early and { $late } too late. In it: { $right }.
corrections-alt-farthest = The farthest is off by { $length }.
corrections-was = when it was
corrections-form = the form
corrections-title-right = All <1>{ $n }</> were when the form said.
corrections-bars = How many incidents the form was right about
corrections-bar-default = Kept the form’s own time
corrections-bar-off = Off by over 5~min
corrections-bar-close = Right to within 5~min
corrections-title-off = <2>{ $x } of { $all }</> { $x ->
    [one] was
   *[other] were
} not when the form said.
corrections-chart = How far the form was off, each incident a line
corrections-table = Recorded and corrected times
corrections-recorded = what the form said
corrections-corrected = when it was
corrections-early = the form was early
corrections-late = the form was late
corrections-same = { $x } of { $all } { $x ->
    [one] was
   *[other] were
} right to within 5~min
corrections-nothing = nothing
corrections-default = { $moment }, filled in by the form
head-as-the-form-said = As the form said
head-as-it-was = As it was
head-moved-by = Moved by
time-started = started at
time-detected = detected at
time-declared = declared at
time-acknowledged = acknowledged at
time-mitigated = mitigated at
time-resolved = resolved at
time-recovered = recovered at
time-opened = opened at
time-closed = closed at

### Factors, follow-ups, scores, near misses

factors-none = No write-up names what contributed, or what set it off. Add `factors` or `trigger`.
factors-named = { $x } of { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} { $x ->
    [one] names
   *[other] name
} { $form ->
    [factors] what contributed
   *[triggers] what set it off
}, most often { $names }.
follow-ups-none = No write-up counts its follow-ups. Add `follow_ups: {"{"}total: 3, done: 1{"}"}`.
follow-ups-kept = { $done } of { $total } done
follow-ups-promised = { $total ->
    [0] No follow-up was
    [one] { $total }~follow-up was
   *[other] { $total }~follow-ups were
} promised after { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
}{ $total ->
    [0] .
   *[other] , and { $form ->
        [it] it is
        [it-not] it is not
        [none] none of them is
        [both] both are
        [all] all of them are
        [one] one of them is
       *[some] { $done } of them are
    } done{ $percent }; all of them for { $all } of the { $n }{ $doubt }.
}
scores-none = { $form ->
    [preventability] No write-up has a score for preventability. Add `scores.preventability`.
   *[productivity] No write-up has a score for productivity. Add `scores.productivity`.
}
scores-high = { $x } of { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} scored 4 or 5 for { $form ->
    [preventability] preventability
   *[productivity] productivity
}{ $doubt }.
near-misses-none = No near miss was written down in { $year }. One that nearly happened? Add it with `kind: near-miss`.
near-misses-written = { $n ->
    [one] { $n }~near miss was
   *[other] { $n }~near misses were
} written down in { $year }.
near-misses-saved = { $n ->
    [one] { $n }~near miss was
   *[other] { $n }~near misses were
} written down in { $year }; { $form ->
    [it] it says
    [both] both say
    [all] each says
    [one] one says
   *[some] { $words } say
} { $held }.

### Under a chart: who, and what is measured

footing-as-recorded = { $counted }, { $recorded } as recorded
footing-share = share that matches: { $filter }
footing-difference = difference of the shares that match: { $filter }
footing-rates = ratio of the incidents per hour; holidays count like other days
footing-intervals = intervals at { $level }
footing-family = intervals at { $level }, since { $claims } claims are judged together
footing-exploratory = , exploratory ones at { $level }
footing-n-of-claims = n beside each claim
footing-n-of-readings = n beside each reading
footing-not-read = not yet read: nobody has scored confidence
footing-confidence-full = confidence 5 of 5
footing-confidence-four = confidence 4 or 5 of 5
footing-confidence = confidence { $minimum } or more of 5
footing-volume = incidents that started in { $year }, { $zone } time
footing-calendar = start in { $zone } time; working hours { $hours }, holidays count like other days
footing-read = read: has a score for confidence
footing-reviews = whether a review was held, of those that say
footing-recorded-times = each time as the form said against the same as it was; off: by more than 5~min
footing-factors = factors and trigger, as written; an incident may name several
footing-follow-ups = follow-ups done, of all that were agreed
footing-score = score for { $form ->
    [preventability] preventability
   *[productivity] productivity
}, 1 to 5
footing-near-misses = near misses, which need no score
footing-agreement = first reading against the second, scores 1 to 5
footing-freeze = data as of { $date }

## Durations: time to detect and to resolve, metric, agreement

### Moments

when-started = when it started
when-detected = when it was noticed
when-declared = when it was declared
when-acknowledged = when somebody took it on
when-mitigated = when it was mitigated
when-resolved = when it was resolved
when-recovered = when all was back to normal
when-opened = when its form was opened
when-closed = when its form was closed

### In sentences

too-few = Only { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} can be counted, too few to sum up: { $list }.
at-least = at least { $length }
durations-at-least = { $low } to at least { $high }
interval = { $level } interval { $bounds }
interval-wide = { $form ->
    [wide] { $interval }, wide with so few
   *[narrow] { $interval }
}
interval-at-once = at both ends of the { $level } interval too{ $form ->
    [wide] , wide with so few
   *[narrow] {""}
}
interval-upwards = { $level } interval from { $low } up, the upper end not reached
durations-few = { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} took { $range } { $form ->
    [time-to-detect] to be noticed
    [time-to-declare] to be declared
    [response] from being noticed to being mitigated
    [time-to-mitigate] to be mitigated
    [recovery] from being mitigated to being back to normal
   *[time-to-resolve] to be over
}{ $open }; too few for a median.
durations-all-same = All { $n }~incidents took { $time } { $form ->
    [time-to-detect] to be noticed
    [time-to-declare] to be declared
    [response] from being noticed to being mitigated
    [time-to-mitigate] to be mitigated
    [recovery] from being mitigated to being back to normal
   *[time-to-resolve] to be over
}.
durations-all-at-once = All { $n }~incidents were { $form ->
    [time-to-detect] noticed
    [time-to-declare] declared
    [response] mitigated
    [time-to-mitigate] mitigated
    [recovery] back to normal
   *[time-to-resolve] over
} at once.
durations-none-ended = None of { $n }~incidents was { $form ->
    [time-to-detect] noticed
    [time-to-declare] declared
    [response] mitigated
    [time-to-mitigate] mitigated
    [recovery] back to normal
   *[time-to-resolve] over
} by the freeze; it has been { $range } so far.
durations-longest = , the longest after { $length }
durations-no-median = Fewer than half of { $n }~incidents were { $form ->
    [time-to-detect] noticed
    [time-to-declare] declared
    [response] mitigated
    [time-to-mitigate] mitigated
    [recovery] back to normal
   *[time-to-resolve] over
} by the freeze, so there is no median yet{ $open }.
durations-half-time-to-detect = Half of { $n }~incidents were noticed { $within }{ $interval }{ $nine }{ $open }.
durations-half-time-to-declare = Half of { $n }~incidents were declared { $within }{ $interval }{ $nine }{ $open }.
durations-half-response = Half of { $n }~incidents were mitigated { $within }{ $form ->
    [later] {" "}of being noticed
   *[at-once] {""}
}{ $interval }{ $nine }{ $open }.
durations-half-time-to-mitigate = Half of { $n }~incidents were mitigated { $within }{ $interval }{ $nine }{ $open }.
durations-half-time-to-resolve = Half of { $n }~incidents were over { $within }{ $interval }{ $nine }{ $open }.
durations-half-recovery = Half of { $n }~incidents were back to normal { $within }{ $form ->
    [later] {" "}of being mitigated
   *[at-once] {""}
}{ $interval }{ $nine }{ $open }.
durations-nine-in-ten = , nine in ten { $within }
durations-open = { $n ->
    [1] ; one is still open
   *[other] ; { $words } are still open
}
durations-by-coverage = With a test watching, half { $watched } ({ $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
}); without one, { $unwatched } ({ $others }){ $rest ->
    [0] {""}
    [one] . For the other one no test was possible, or nobody wrote it down
   *[other] . For the other { $rest } no test was possible, or nobody wrote it down
}.
sure = { $interval }, from { $count }.
sure-by-coverage = { $level } intervals: { $watched } ({ $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
}), { $unwatched } ({ $others }).
sure-too-few = Too few for a median.
nobody-says = No write-up says { $when }. Add { $keys }.
nobody-says-the-hour = No write-up says at which hour, for the days of { $keys }. Add the time to the day.
nobody-who-counts-says = No incident that counts says { $when }. Add { $keys }.
nobody-who-counts-says-both = No incident that counts says all of it, with the hour: { $when }. Add what is missing of { $keys }.
nobody-in-order = Where an incident that counts says { $when }, the second is before the first. Correct { $keys }.

### Your metric

metric-few = Only { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} can be counted; two half-years take { $needs }.
metric-wrong = How often a half-year would have come out longer than another, although each of its incidents was { $percent } shorter: { $mean } by the mean, { $median } by the median (half-years drawn from the times to resolve of { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
}).
metric-title = Had everything been fixed { $percent } faster, <2>the mean</> would have said “slower” <2>{ $mean }</>.
metric-at-half = { $form ->
    [seldom] Fixed in half the time? The mean hardly errs.
   *[often] Fixed in half the time? The mean still errs { $times ->
        [one] once
       *[other] { $times } times
    }.
}
metric-mean = the mean
metric-median = the median
metric-coin = a coin
metric-alt = Everything { $percent } faster, of 100 pairs of half-years drawn from our own: the mean says slower { $mean }, the median { $median }; a coin is wrong { $coin } times.
metric-chart = How often the metric says that things got slower, of 100 times
metric-the-mean = The mean
metric-the-median = The median
metric-draws = { $definition }; { $draws } draws from a fixed seed
metric-size = { $drawn } ({ $form ->
    [twice] twice
    [ten-times] ten times
   *[this-year] this year
})
metric-table = How often the metric moves the wrong way
metric-larger = { $percent } shorter it is { $mean } and { $median }
metric-faster = { $percent } faster
head-drawn = Incidents drawn
head-shorter-by = Shorter by

### Agreement of readers

agreement-none = No incident has a second reading. Add `ratings: [{"{"}rater: r2, confidence: 4{"}"}]`.
agreement-read = A second reader scored { $form ->
    [all] all
   *[some] { $n } of the
} { $all ->
    [one] { $all }~incident
   *[other] { $all }~incidents
} that were read
agreement-kappas = { $read }. Kappa with its { $level } interval: { $kappas }.
agreement-same = { $read }; a coefficient takes { $needs }. The same score twice: { $same }.
agreement-twice = { $scale } { $first }, then { $second }
agreement-part = { $scale } { $x } of { $all }
agreement-few = { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} scored twice; a coefficient takes { $needs }.
agreement-words = { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
} scored twice: { $same } got the same score{ $doubt }, { $near } at most one step apart. { $coefficients }
agreement-takes = A coefficient takes { $needs }.
agreement-title = { $scale }: the first reading against the second
agreement-first = first { $score }
agreement-then = then { $score }
agreement-counted = { $scale }: { $n } of { $all ->
    [one] { $all }~incident
   *[other] { $all }~incidents
}
kappa = Kappa { $kappa } ({ $interval }).
kappa-undefined = undefined ({ $note })
kappa-is-undefined = Kappa is undefined: { $note }.
kappa-no-interval = no interval, { $note }
kappa-alpha = Over all readings, third ones too, alpha is { $alpha }.
kappa-disagree = The raters disagree, so no claim that asks for this score is judged.

## Claims: hypotheses, verdicts, readings, census and inference

### Sides, and what is compared

side-this-year = this year
side-in-year = in { $year }
points = { $n ->
    [one] { $n }~point
   *[other] { $n }~points
}
direction-at-least = at least
direction-at-most = at most

side-in-hours = { $n } in { $hours }~h
side-share = { $label }: { $x } of { $n }
side-more = { $form ->
    [fewer] fewer
    [more] more
    [often] as often
   *[long] as long
}

### Census: this year, exactly

census = { $among }: { $told }.
among-nobody = This year, no incident was { $form ->
    [read] read with enough confidence
   *[declared] declared and not yet read
}.
among-silent = This year, { $all ->
    [one] the one incident
   *[other] none of the { $all }
} { $form ->
    [read] read with enough confidence
   *[declared] declared and not yet read
} { $all ->
    [one] does not say
   *[other] says
} what it takes to be counted.
among-all = This year, { $n ->
    [one] for the one incident
   *[other] among the { $n }
} { $form ->
    [read] read with enough confidence
   *[declared] declared and not yet read
}
among-some = This year, { $n ->
    [one] for { $n }
   *[other] among { $n }
} of the { $all } { $form ->
    [read] read with enough confidence
   *[declared] declared and not yet read
}
census-nobody-then = { $count }, and none in { $year } to hold them against
census-against = { $group } against { $against }
census-against-by = { $group } against { $against }, { $more }
census-rate = { $count } in { $hours } hours ({ $label })
census-share = { $x } of { $all } ({ $label })
census-median = { $median } in { $count } ({ $label })
census-more = { $form ->
    [fewer] { $much } fewer
    [more] { $much } more
    [often] { $much } as often
   *[long] { $much } as long
}

### Inference: beyond this year

beyond = Beyond this year: { $told }
beyond-judged = { $verdict }, { $told }.
beyond-retired = not judged. Retired: { $reason }.
interval-and-threshold = { $interval }, threshold { $form ->
    [at-most] at most { $threshold }
   *[at-least] { $threshold }
}
interval-and-claim = { $interval }; the claim asks for { $form ->
    [at-most] at most
   *[at-least] at least
} { $threshold }
interval-open = at least { $times }, with no upper end
interval-none = without an interval

### Why a claim has no estimate

why-not-asked = not asked in { $year }
why-asked-otherwise = asked in another way in { $year }
why-no-durations = the edition of { $year } keeps counts and no durations
why-nobody-looked = nobody has looked for it yet
why-raters-disagree = the raters disagree on { $scales }
why-scale = { $scale } (kappa { $kappa } over { $n } incidents read twice)
why-too-few = { $form ->
    [each] { $sides }; it takes { $least } each
   *[one] { $sides }; it takes { $least }
}
why-few = { $n ->
    [0] no incident
    [1] only 1 incident
   *[other] only { $n } incidents
}
why-few-in-year = { $n ->
    [0] no incident in { $year }
    [1] only 1 incident in { $year }
   *[other] only { $n } incidents in { $year }
}
why-few-on-side = { $n ->
    [0] no incident in { $side }
    [1] only 1 incident in { $side }
   *[other] only { $n } incidents in { $side }
}
why-too-few-in-all = { $n ->
    [0] no incident in all; it takes { $least }
    [1] only 1 incident in all; it takes { $least }
   *[other] only { $n } incidents in all; it takes { $least }
}
why-no-hours = no hour of the year is in { $side }
why-no-spread = too many values in a group are the same to tell how far it spreads
why-too-many-open = too many still open

### Readings: the same, read in other ways

reading-own = as reported
reading-confidence = confidence~≥~{ $minimum }
reading-confidence-full = confidence~5
reading-one-per-cluster = one incident per cluster
reading-recorded-times = recorded times
reading-rater = rater~{ $rater }
readings-title = { $claim }: the same under other readings
readings-table = { $claim }, read in other ways
badge-silent-here = Not testable as reported
badge-not-in-one = Does not hold in the one other reading
badge-in-none = { $form ->
    [sentence] The verdict holds
   *[holds] Holds
} in none of { $all } other readings
badge-in-one = { $form ->
    [silent] Not testable
    [sentence] The verdict holds
   *[holds] Holds
} in the one other reading
badge-in-both = { $form ->
    [silent] Not testable
    [sentence] The verdict holds
   *[holds] Holds
} in both other readings
badge-in-all = { $form ->
    [silent] Not testable
    [sentence] The verdict holds
   *[holds] Holds
} in all { $all } other readings
badge-in-some = { $form ->
    [silent] Not testable
    [sentence] The verdict holds
   *[holds] Holds
} in { $held } of { $all } other readings
badge-with = with { $reading }
badge-but-with = but with { $readings }
badge-not-with = not with { $readings }

### Cards: what a claim's slide says of it

card-retired = A claim that was retired
card-in-time = Hypothesis { $place } of { $all }, written down before we looked
card-late = A question that came up after we had looked
caution-supported-comparison = A strong hint, not a cause: nobody dealt out the groups by lot.
caution-supported = A strong hint, for incidents that somebody wrote down.
caution-refuted-comparison = Not that much, it seems. A smaller difference may still be there.
caution-refuted = We were wrong, and wrote it down first. That is what a register is for.
caution-inconclusive = Yes and no both fit these data. Ask again with another year of them.
caution-raters-disagree = That is an answer too: the rubric wants clearer words. Then ask again.
caution-not-testable = That is an answer too: write down more, and ask again.
caution-exploratory = Asked after we had looked: a number, and no verdict.
caution-retired = It stays in the register, so that everybody can see it was asked.

### What so many incidents would have shown

seen-ratio = With { $group } and { $against } incidents we could have seen { $form ->
    [an] an
   *[a] a
} { $ratio }x difference.
seen-share = With { $group } incidents we could have told { $seen } from { $threshold }.
seen-difference = With { $group } and { $against } incidents we could have told a difference of { $seen } from one of { $threshold }.
could-have-seen = { $seen } A difference of that size would have shown in four of five such years; a smaller one, less often.
could-have-needed = So to clear the { $asked } that the claim asks for, the ratio would have had to be { $ratio }.

### Beside a verdict

beside-could-have-seen = What we could have seen
beside-logarithms = On logarithms
beside-pairs = In pairs
beside-log-normal = Log-normal?
beside-another-interval = Another interval
beside-no-threshold = Without a threshold
geometric-means = Geometric means instead of medians: { $times } as long, { $interval } at { $level } (Welch on logarithms).
in-pairs = Of one incident of each kind, drawn by lot, that of { $group } took longer than that of { $against } in { $pairs } of 100 pairs (Brunner-Munzel). By chance alone, pairs this uneven would turn up { $chance }.
log-normal-sides = { $sides }. The verdict rests on no shape.
jeffreys = { $interval } at { $level } (Jeffreys); the exact one at that level, which never covers less than it says, is { $exact }.
fisher = If both shares were the same, counts at least this uneven would turn up { $chance } (Fisher’s exact test).
chance = in { $n } of 100 years
chance-small = in { $n } of 1,000 years
chance-tiny = in fewer than 1 of 1,000 years

### Claims that stay open, and the next year

open-the-one = Our one claim stays open.
open-both = Both our claims stay open.
open-all = All { $claims } of our claims stay open.
open-some = <1>{ $open }</> of our { $claims } claims { $n ->
    [one] stays
   *[other] stay
} open.
open-lead = No answer is an answer too.
open-luck = Luck allows { $luck }. Our bet: { $form ->
    [at-most] at most
   *[at-least] at least
} { $bet }.
open-readers = Our readers do not agree.
open-few = Too few are written down.
next-title = In { $year } we ask <1>{ $n ->
    [1] one question
   *[other] { $words } questions
}</>.
next-lead = Written down before the reading begins.
next-in-time = in time, this time
next-another-year = with another year
next-clearer-rubric = with a clearer rubric
next-more-written = with more written down

## Slides: titles and lines of the deck

### Labels: filters, keys and verdicts as a reader would call them

test-watching = test watching
no-test-watching = no test watching
outside-working-hours = outside working hours
working-hours = { $days }, { $from } to { $to }

filter-all = all of them
filter-is = { $name } { $value }
filter-no = no { $name }
filter-truth = { $form ->
    [yes] yes
   *[no] no
} for “{ $name }”
filter-absent = no { $name } recorded
filter-at-least = { $name } of at least { $bound }
filter-at-most = { $name } of at most { $bound }
filter-above = { $name } above { $bound }
filter-below = { $name } below { $bound }
filter-else = something else

key-kind = kind
key-severity = severity
key-services = services
key-teams = teams
key-tags = tags
key-factors = factors
key-saved-by = saved by
key-trigger = trigger
key-detected-by = detected by
key-cluster = cluster
key-open = open
key-weekday = weekday
key-hour = hour
key-month = month
key-working-hours = working hours
key-confidence = confidence
key-preventability = preventability
key-productivity = productivity
key-time-to-detect = time to detect
key-time-to-declare = time to declare
key-time-to-mitigate = time to mitigate
key-time-to-resolve = time to resolve
key-response = response
key-recovery = recovery

verdict-supported = supported
verdict-refuted = refuted
verdict-inconclusive = inconclusive
verdict-not-testable = not testable
verdict-exploratory = exploratory
verdict-retired = retired

# Who noticed.
who-synthetic-test = synthetic test
who-alert = alert
who-dashboard = dashboard
who-engineer = engineer
who-support = support
who-customer = customer
who-social = social

### The awards

awards-title = And the awards go to <1>incidents</>.
awards-given = { $n ->
    [one] { $n }~award
   *[other] { $n }~awards
}

### Last year's numbers

last-year-asks = Last year’s numbers. { $form ->
    [promised] We promised better.
   *[plain] What became of them?
}
last-year-question = Hands up: did it change?
last-year-changed = Changed
last-year-tied = Too close to call
last-year-both = { $then } and { $now }
last-year-range = { $year }: { $value }; allowing for luck, { $low } to { $high }.
last-year-reviews = reviewed
last-year-detection = until noticed
last-year-response = until relief
last-year-resolution = until over
last-year-volume = incidents
last-year-reviews-same = As many reviews as before.
last-year-reviews-became = { $form ->
    [more] More reviews
   *[less] Fewer reviews
}: { $sure ->
    [sure] <1>surely</>
   *[open] maybe
}.
last-year-detection-same = Noticed no sooner.
last-year-detection-became = { $form ->
    [more] Noticed later
   *[less] Noticed sooner
}: { $sure ->
    [sure] <1>surely</>
   *[open] maybe
}.
last-year-response-same = Relief no sooner.
last-year-response-became = { $form ->
    [more] Relief came later
   *[less] Relief came sooner
}: { $sure ->
    [sure] <1>surely</>
   *[open] maybe
}.
last-year-resolution-same = Over no sooner.
last-year-resolution-became = { $form ->
    [more] Over later
   *[less] Over sooner
}: { $sure ->
    [sure] <1>surely</>
   *[open] maybe
}.
last-year-volume-same = As many incidents as before.
last-year-volume-became = { $form ->
    [more] More incidents
   *[less] Fewer incidents
}: { $sure ->
    [sure] <1>surely</>
   *[open] maybe
}.
head-value = Value
head-low = At least
head-high = At most

### The foot of a slide

foot-counted = { $form ->
    [all] All { $n }
    [both] Both
   *[some] { $n } of { $all }
}
foot-interval = { $level } interval
foot-both-times = with both times
foot-half-years = half-years drawn from our own
foot-each-dart = each dart up to { $n }
foot-zone = as they began in { $place }
foot-intervals = { $level } intervals

### What the edition before said

memory-title = What we said in { $year }, { $form ->
    [same] <1>and say again</>.
    [became] <1>and what became of it</>.
    [one-changed] <1>and one thing we now say otherwise</>.
   *[changed] <1>and { $words } things we now say otherwise</>.
}
memory-lead = A report that forgets is a newsletter.
memory-lead-asked-again = Asked again. Same answer?
memory-verdict-before = { $form ->
    [reworded] { $verdict } in { $year }, in other words
   *[same] { $verdict } in { $year }
}
memory-verdict-now = { $verdict } now
memory-returned = { $n ->
    [0] { $name } was to never occur again, and has not.
   *[other] { $name } was to never occur again. It did, { $often }.
}
memory-promise-kept = The one promise was kept.
memory-promises-kept = { $n ->
    [2] Both promises were kept.
   *[other] All { $words } promises were kept.
}
memory-promises = Kept: { $kept } of { $n ->
    [one] { $n }~promise
   *[other] { $n }~promises
}{ $unseen }.
memory-promises-unseen = { $n ->
    [one] ; nobody has looked at one
   *[other] ; nobody has looked at { $words }
}

### The year, and how much of it can be trusted

volume-title = <1>{ $n }</> { $n ->
    [one] incident
   *[other] incidents
} went around the sun with us.
volume-rays = The longer the ray, the longer nobody knew.
volume-rays-of-several = Each ray is up to { $n } incidents noticed alike. The longer it is, the longer nobody knew.
volume-then = { $form ->
    [last] { $n } last year
   *[earlier] { $n } in { $year }
}
volume-since = { $form ->
    [fewer] { $then }: fewer, or fewer written down?
    [same] { $then }: as many, or as many written down?
   *[more] { $then }: more, or more written down?
}
volume-circles = Each is a ring, at the day it began.
volume-circles-of-several = Each ring is up to { $n } incidents, at the day they began.
confidence-title = We read <2>{ $read }</> of { $declared } and trust <1>{ $n ->
    [0] none
   *[other] { $n }
}</>.
confidence-waiting = { $n ->
    [0] Every record is good enough to count. Take a bow.
    [1] The other one lacks a link or a moment. Know it? Come and tell.
   *[other] The other { $words } lack a link or a moment. Know one? Come and tell.
}

### How soon we knew, and how long it hurt

detection-title = { $form ->
    [same-at-once] With or without a test, we knew <1>{ $with }</>.
    [same-in] With or without a test, we knew in <1>{ $with }</>.
    [at-once] With a test, we knew <1>{ $with }</>. Without one, in <2>{ $without }</>.
   *[in] With a test, we knew in <1>{ $with }</>. Without one, in <2>{ $without }</>.
}
rain-with = with a test
rain-without = without
rain-all = all of them
rain-target = target
rain-times = { $number }×
rain-luck = luck allows { $low }~to~{ $high }
rain-alt = Time until somebody noticed, { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
} as dots{ $form ->
    [several] { " " }of several each.
   *[each] .
}
rain-alt-row = { $name }: half of { $n } { $within }.
rain-alt-few = { $name }: { $n }, { $range }.
detection-compared = A test goes with knowing early. Nobody dealt the tests out by lot.
detection-line = { $form ->
    [several] A dot is several incidents; the further right, the longer nobody knew.
   *[each] Every dot is an incident; the further right, the longer nobody knew.
}
half-noticed = { $form ->
    [none] <1>None</> of { $n } incidents was noticed by the freeze.
    [same] All { $n } incidents took <1>{ $time }</> to be noticed.
    [same-at-once] All { $n } incidents were noticed <1>{ $time }</>.
    [few] { $many } incidents took <1>{ $time }</> to be noticed.
    [fewer] <1>Fewer than half</> of { $n } incidents were noticed by the freeze.
    [at-once] Half of { $n } incidents were noticed <1>{ $time }</>.
   *[within] <1>{ $short }</>: typical time to notice ({ $n })
}
half-over = { $form ->
    [none] <1>None</> of { $n } incidents was over by the freeze.
    [same] All { $n } incidents took <1>{ $time }</> to be over.
    [same-at-once] All { $n } incidents were over <1>{ $time }</>.
    [few] { $many } incidents took <1>{ $time }</> to be over.
    [fewer] <1>Fewer than half</> of { $n } incidents were over by the freeze.
    [at-once] Half of { $n } incidents were over <1>{ $time }</>.
   *[within] <1>{ $short }</>: typical time from start to end ({ $n })
}
resolution-nine-in-ten = Nine in ten { $within }.
resolution-response = Once noticed, { $form ->
    [same] all { $n }
   *[half] half of { $n }
} had relief { $within }.
resolution-open = { $n ->
    [one] One is
   *[other] { $words } are
} still open.
reviews-title = <1>{ $held } of { $n }</> got their review.
reviews-line = That is where the good stories come from.
reviews-silent = { $n ->
    [one] One more does not say.
   *[other] Another { $words } do not say.
}

### Scores, factors and near misses

scores-title = { $form ->
    [productivity] <1>{ $x } of { $n }</> held up a lot of work.
   *[preventability] <1>{ $x } of { $n }</> could have been kept away.
}
scores-line = { $form ->
    [productivity] The quiet cost: colleagues who wait, and make more coffee.
   *[preventability] Scored afterwards, when everybody is wise. Counted, never held against anyone.
}
factors-title = { $form ->
    [trigger] <1>{ $names }</> set off { $most } of { $of } incidents.
    [triggers] <1>{ $names }</> set off { $most } of { $of } incidents each.
    [factor] <1>{ $names }</> had a hand in { $most } of { $of } incidents.
    [factors] <1>{ $names }</> had a hand in { $most } of { $of } incidents each.
   *[many] <1>No name stands out</>: { $many } of them come up { $often } each.
}
factors-line = Factors come in company; none of them did it alone.
factors-trigger = What set it off, most often: { $name } ({ $n }).
near-misses-told = <1>{ $often }</>, nothing happened. Somebody wrote it down anyway.
near-misses-before = { $form ->
    [more] { $n ->
        [0] none
        [1] one
       *[other] { $words }
    } { $when }: more luck, or more written down?
    [fewer] { $n ->
        [0] none
        [1] one
       *[other] { $words }
    } { $when }: less luck, or less written down?
   *[same] { $n ->
        [0] none
        [1] one
       *[other] { $words }
    } { $when } too
}
last-year = last year
in-year = in { $year }
umbrella-others = others
umbrella-luck = luck alone
umbrella-more = +~{ $n }
umbrella-held = { $name } held { $n ->
    [1] one
   *[other] { $words }
}
umbrellas-said = { $n ->
    [one] One near miss under an umbrella: { $held }.
   *[other] { $words } near misses under umbrellas: { $held }.
}
near-misses-line = The same lesson, at no charge.
near-misses-nothing-held = Nobody wrote what held. Luck deserves a name too.

### The teaser: a claim and its doubt in plain words

teaser-counted = Counted, not estimated.
teaser-no-verdict = Nobody had claimed it first, so there is no verdict.
teaser-awards = Prizes by fixed rules from { $among }; a bit of fun, no finding.
plain-inference = { $between }, allowing for luck; we had asked for { $direction } { $threshold }.
plain-difference = { $form ->
    [more] between { $low } and { $high } more
   *[either] between { $low } and { $high }
}
plain-ratio = { $form ->
    [often] { $times } as often
   *[long] { $times } as long
}
plain-ratio-at-least = { $form ->
    [often] at least { $times } as often
   *[long] at least { $times } as long
}
plain-twice = twice

## Speaker: what the speaker is told

speaker-asks = Ask, count the hands, and wait. The next key gives the answer.
speaker-last-year = { $label }: { $then } last year, { $now } this year.
speaker-counted = Counted: { $counted }.
speaker-measured = What is measured: { $measured }

## Charts: axes, labels and descriptions

### Drawings: what axes and keys say of themselves

axis-seconds = { $n } s
axis-minutes = { $n } min
axis-hours = { $n } h
axis-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
axis-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
axis-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
axis-share = { $number }%
axis-no-difference = no difference
axis-points = { $number } points
dots-stacked = dots stacked
dots-of-several = each dot up to { $n }
dumbbell-more = and { $n } more, in the table
forest-threshold = what the claim asks for
forest-plain = 95% interval
quantiles-thinned = one dot of { $n } drawn, the { $ends } outermost all

### Heads of tables

table-first = { $caption }: the first { $shown } of { $all } by their start; its page has all as CSV
table-longest = { $caption }: the { $shown } longest of { $all }; its page has all as CSV
head-incident = Incident
head-incidents = Incidents
head-near-misses = Near misses
head-title = Title
head-group = Group
head-time = Time
head-how-often = How often
head-matching = Matching
head-score = Score
head-stands-for = It stands for
head-began = Began
head-until-noticed = Until noticed
head-noticed-by = Noticed by

### Durations, each incident a dot

dots-title = { $form ->
    [several] { $name }, each dot several incidents
   *[each] { $name }, each incident a dot
}
dots-all = All incidents
dots-test = A test noticed
dots-alert = An alert noticed
dots-person = A person noticed
dots-not-recorded = Nobody wrote who
dots-not-coverable = No test possible
dots-coverage-not-recorded = Not recorded
dots-response = From noticing to relief
dots-resolution = From start to end
dots-as-long = { $times } as long
dots-interval = { $level } interval { $low } to { $high }
dots-target = target { $target }
dots-counted-beside = { $counted }; response { $response }
dots-definition-beside = { $definition }; response: { $response }

### Claims and their sides

forest-title = All claims with their intervals
forest-sides = { $name }: whom the claim is about
forest-others = All others
forest-often = { $n } in { $hours } hours: { $rate } in 1,000
forest-no-interval = none

### Scores and counts

scores-figure = { $name }: how often each score was given
scores-bracket = { $form ->
    [sure] { $x } of { $n }; luck allows { $bounds }
    [counted] { $x } of { $n } scored 4 or 5
   *[few] scored 4 or 5
}
tally-factor = What contributed
tally-trigger = What set it off
tally-safeguard = What held
tally-outcome = Follow-ups that were done
tally-month = Incidents by month
tally-more = { $n ->
    [one] { $words } more is in the table.
   *[other] { $words } more are in the table.
}
head-factor = Factor
head-trigger = Trigger
head-safeguard = Safeguard
head-outcome = Done
head-month = Month

### The year as a wheel

wheel-title = { $form ->
    [several] The incidents of { $year }, several a ray
   *[each] The incidents of { $year }, each a ray
}
wheel-table = Incidents around the year
wheel-rays = rays: from the start to when somebody noticed
wheel-without-start = { $n ->
    [one] one without the hour of its start has no ray
   *[other] { $words } without the hour of their start have no ray
}
wheel-by-test = a test
wheel-by-alert = an alert
wheel-by-person = a person
wheel-by-nobody = unknown
wheel-noticed-by = Noticed by
wheel-length-unknown = length unknown
wheel-day = { $day } { $month }
wheel-alt = { $n ->
    [one] One incident as a ray
   *[other] { $n } incidents as rays
} around a year, as long as nobody knew.
wheel-alt-several = { $n } incidents around a year, as rays of up to { $per_ray } each, as long as nobody knew of the middle one.
wheel-alt-silent = { $n ->
    [one] For one
   *[other] For { $words }
} nobody wrote who noticed.
wheel-alt-longest = The longest took { $length }.
wheel-alt-unknown = { $n ->
    [one] For one
   *[other] For { $words }
} nobody knows how long.
wheel-who-test = a test
wheel-who-alert = an alert
wheel-who-person = a person
wheel-noticed = { $who } noticed { $most } of { $all }{ $others }.
wheel-unknown = nobody knows how long
wheel-not-recorded = not recorded
wheel-poor = { $length }, too poorly recorded for findings

### Volume, the way to counting, reviews

volume-months = Incidents by the month they started in, { $year }
volume-months-table = Incidents by month
volume-severities = Incidents by severity
volume-services = Incidents by the service they hit
volume-no-severity = Without a severity
volume-without-day = { $definition }; { $n ->
    [one] one without the day of its start is
   *[other] { $words } without the day of their start are
} in no month
volume-without-service = { $definition }; { $n ->
    [one] one names none
   *[other] { $words } name none
}
volume-several = { $definition }; one incident may hit several services
funnel = From declared to counted
funnel-declared = Declared
funnel-read = Read
funnel-confident = Trusted ({ $minimum } or more of 5)
reviews-chart = How many incidents had a review
reviews-bar-held = Review held
reviews-bar-none = No review
reviews-bar-unknown = Nobody says
head-severity = Severity
head-service = Service
head-step = Step

### Whether durations look log-normal

shape-departs = departs from log-normal
shape-consistent = consistent with log-normal
shape-no-verdict = not tested for log-normal
shape-still-open = not tested while incidents are open: nobody knows yet how long those will be
shape-not-tested = not tested: { $why }
shape-statistic = Shapiro-Wilk W { $w }, p { $p }
shape-mean = The geometric mean is { $mean }.
shape-mean-beside = geometric mean { $mean }
shape-longest = The { $longest } longest of { $n } hold { $share } of all hours{ $open }.
shape-title = { $name }, against a log-normal year
shape-described = Each duration against the one that a log-normal year would have in its place: on the dotted line they are the same. { $said }
shape-across = in a log-normal year
shape-up = as it was
shape-line = on the dotted line: exactly log-normal
shape-open = { $n ->
    [one] { $words } is still open and has no dot, but a place
   *[other] { $words } are still open and have no dot, but a place
}
shape-short = { $n ->
    [one] { $words } under { $floor } counts as that, hollow
   *[other] { $words } under { $floor } count as that, hollow
}
head-in-a-log-normal-year = In a log-normal year

## Portraits: the key of the yearbook

### What a portrait shows, for those who do not see it

portrait = Portrait: { $features }
portrait-eyes = { $n ->
    [0] closed eyes
    [one] { $n } eye
   *[other] { $n } eyes
}
portrait-antennae = antennae
portrait-siren = a siren
portrait-headset = a headset
portrait-tuft = a tuft of hair
portrait-question = a question mark
portrait-cap = a graduation cap
portrait-wavy = a wavy mouth
portrait-round = a round mouth
portrait-smile = a smile
portrait-grin = a grin
portrait-flat = a flat mouth
portrait-pearls = pearls
portrait-bow-tie = a bow tie
portrait-buttons = an open collar
portrait-long = a long face
portrait-short = a short face

### How to read one

portrait-key-eyes = Eyes
portrait-key-eyes-mean = how many people answered, up to five; closed: nobody counted
portrait-key-headgear = Headgear
portrait-key-headgear-means = antennae: a test noticed; siren: an alert or a dashboard; headset: support, a customer or social media; tuft: somebody just saw it; question mark: nobody wrote it down
portrait-key-cap = cap: most likely to never occur again (or so we think)
portrait-key-mouth = Mouth
portrait-key-wavy = wavy: { $severity }
portrait-key-round = round: { $severity }
portrait-key-smiling = smiling: { $severity }
portrait-key-grinning = grinning: { $severity }
portrait-key-grinning-from = grinning: { $first } to { $last }
portrait-key-flat = flat: no severity
portrait-key-length = Length
portrait-key-length-means = the longer the face, the longer it took to resolve, from an hour to a week
portrait-key-shape = Shape
portrait-key-shape-means = the service
portrait-key-head-0 = round: { $service }
portrait-key-head-1 = bell: { $service }
portrait-key-head-2 = drop: { $service }
portrait-key-head-3 = pointed ears: { $service }
portrait-key-head-4 = round ears: { $service }
portrait-key-head-5 = block: { $service }
portrait-key-head-6 = bulb: { $service }
portrait-key-head-7 = gem: { $service }
portrait-key-heads-shared = the others take turns
portrait-key-collar = Collar
portrait-key-collar-means = pearls: every follow-up is done; else a bow tie: it was reviewed

### The page around them

yearbook-class = The Class of
yearbook-runner-up = Runner-up:
yearbook-key = How to read a portrait
yearbook-superlatives = Superlatives, awarded to incidents and never to people
yearbook-photo = The class photo, month by month
yearbook-photo-lead = Everyone in the order of arrival, near misses too. Each leads to its page.
yearbook-more = { $n } more
yearbook-away = { $n ->
    [one] One is not in the picture: it wants no award, or is about security.
   *[other] { $n } are not in the picture: they want no award, or are about security.
}
yearbook-all = { $n ->
    [one] The one incident
    [2] Both incidents
   *[other] All { $n }~incidents
}
yearbook-rule = An incident wins one award. Where another one has a better number, it has won something already; ties go by id.

## Awards: names, reasons and kind lines

### Names, each with its kind line

award-name-never-again = Most likely to never occur again (or so we think)
award-line-never-again = Every promise kept. Goodbye, and we mean that kindly.
award-name-early-bird = Speediest catch
award-line-early-bird = Caught before the coffee had time to cool.
award-name-robots-best-friend = Robot’s best friend
award-line-robots-best-friend = The robot barked, and it was right to.
award-name-community-choice = Community choice
award-line-community-choice = Voted for by its audience, one ticket at a time.
award-name-night-owl = Night owl
award-line-night-owl = It keeps the hours of bakers and backups.
award-name-friday-classic = Friday classic
award-line-friday-classic = It had the whole week, and it waited for the weekend.
award-name-plot-twist = Best plot twist
award-line-plot-twist = The timeline had an alternative ending all along.
award-name-largest-cast = Largest cast
award-line-largest-cast = A cast like this deserves a curtain call and an early night.
award-name-shortest-cameo = Shortest cameo
award-line-shortest-cameo = On stage, off stage. The credits ran longer.
award-name-page-turner = Page-turner
award-line-page-turner = We meant to skim it, and read it to the end.
award-name-closest-shave = Closest shave
award-line-closest-shave = Nothing happened, and it happened beautifully.
award-name-longest-peace = Ended the longest peace
award-line-longest-peace = All that quiet was lovely. Thank you for holding on so long.
award-name-ensemble = Best ensemble
award-line-ensemble = Every service wanted a part, and every service got one.
award-name-tidiest-paperwork = Tidiest paperwork
award-line-tidiest-paperwork = The form and the facts agree. Frame it.
award-name-follow-through = Follow-through
award-line-follow-through = Said, done, ticked. The list is at peace.
award-name-school-spirit = School spirit
award-line-school-spirit = Test, review, write-up: it turned up for everything.
award-name-safeguard = Best supporting safeguard
award-line-safeguard = It asks for no applause. It gets some anyway.
award-name-perfect-rating = The judges agree
award-line-perfect-rating = Separate readings, equal marks, no whispering.
award-name-useful-accident = Useful accident
award-line-useful-accident = It came with one bug and introduced us to another.
award-name-comeback = Comeback of the year
award-line-comeback = We had waved goodbye. It had only gone for a walk.
award-name-best-mystery = Best mystery
award-line-best-mystery = Somewhere there is a link that explains it. Bring it home.

### Why each was won

award-why-never-again = Reviewed, { $done } of { $total } { $total ->
    [one] follow-up
   *[other] follow-ups
} done, nothing related to it on record.
award-why-early-bird = Noticed after { $duration }.
award-why-noticed-by = { $form ->
    [support] Noticed by support after { $duration }.
    [customer] Noticed by a customer after { $duration }.
    [social] Noticed by social media after { $duration }.
   *[synthetic-test] Noticed by a synthetic test after { $duration }.
}
award-why-night-owl = Began at { $clock }.
award-why-friday-classic = Began on a Friday at { $clock }.
award-why-plot-twist = The form was off by { $duration }.
award-why-largest-cast = { $n ->
    [one] { $n }~person answered.
   *[other] { $n }~people answered.
}
award-why-shortest-cameo = Mitigated { $duration } after it was noticed.
award-why-page-turner = { $n ->
    [one] { $n }~word, reviewed, confidence 5 of 5.
   *[other] { $n }~words, reviewed, confidence 5 of 5.
}
award-why-closest-shave = { $n ->
    [0] It could have been { $severity }.
    [1] It could have been { $severity }, and one safeguard held.
   *[other] It could have been { $severity }, and { $many } safeguards held.
}
award-why-longest-peace = { $duration } without an incident came before it.
award-why-ensemble = { $many } services took part.
award-why-tidiest-paperwork = { $n ->
    [1] One moment on the form, right to the minute.
   *[other] { $many } moments on the form, all right to the minute.
}
award-why-follow-through = { $done } of { $total } follow-ups done.
award-why-school-spirit = A test noticed after { $duration }, the review was held, confidence is 5 of 5.
award-why-safeguard = { $name } held { $often } this year.
award-why-perfect-rating = { $many } readings, and the same score on every scale.
award-why-useful-accident = { $n ->
    [one] It found another bug, and left { $n }~follow-up.
   *[other] It found another bug, and left { $n }~follow-ups.
}
award-why-comeback = One of { $many } related incidents ({ $cluster }).
award-why-best-mystery = { $n ->
    [one] { $n }~word, and confidence is still { $score } of 5.
   *[other] { $n }~words, and confidence is still { $score } of 5.
}
award-why-chosen = The authors chose it.

### The number by which each was won, and the word below it

award-number-done = { $done }~of~{ $total }
award-done = done
award-many-largest-cast = { $n ->
    [one] person
   *[other] people
}
award-many-page-turner = { $n ->
    [one] word
   *[other] words
}
award-many-ensemble = services
award-many-tidiest-paperwork = exact
award-many-safeguard = { $n ->
    [one] time
   *[other] times
}
award-many-perfect-rating = readings
award-many-useful-accident = { $n ->
    [one] follow-up
   *[other] follow-ups
}
award-many-comeback = related
award-many-best-mystery = { $n ->
    [one] word
   *[other] words
}

## Scales: the rubrics of the scores

rubric-confidence-1 = Hardly anything is left of it: the times are guesses
rubric-confidence-2 = The story is there, most times are not
rubric-confidence-3 = The story holds, with a gap at one time that matters
rubric-confidence-4 = Times and story are borne out by a chat, a ticket or a graph
rubric-confidence-5 = Every time is borne out by two sources that agree
rubric-preventability-1 = Nothing that is known today would have kept it away
rubric-preventability-2 = Only a large change to how things are built would have
rubric-preventability-3 = A known change would have, at a real cost
rubric-preventability-4 = A small change that was already on a list would have
rubric-preventability-5 = A safeguard that exists elsewhere, switched on here, would have
rubric-productivity-1 = Nobody’s work was held up
rubric-productivity-2 = One team worked around it
rubric-productivity-3 = One team lost hours, or several worked around it
rubric-productivity-4 = Several teams lost hours
rubric-productivity-5 = Most people lost a day or more

## Pages: headings, lines and tables of the pages

nav-content = To the content
nav-report = Report
nav-slides = Slides
nav-findings = Findings
nav-yearbook = Yearbook
nav-incidents = Incidents
nav-method = Method
nav-data = Data

page-not-read = Not yet read: nobody has scored these write-ups.
page-feedback = Something wrong?
page-show-numbers = Show the numbers
page-numbers = The numbers
page-behind = The incidents behind it
page-title = Title
page-more = and { $n } more, in the CSV file
page-left-out = { $n } left out: { $reason }
page-csv = Data as CSV
page-why = Why we asked
page-on-this = On this page
page-counted = How this was counted
page-quoted = “{ $text }”

### The first page

cover-how = How we know
cover-teaser = { $n ->
    [one] In one slide
   *[other] In { $words } slides
}
cover-watch = Watch
cover-watch-what = { $n ->
    [one] The slideshow, in { $n } slide.
   *[other] The slideshow, in { $n } slides.
}
cover-read = Read
cover-read-what = Every finding, how sure we are, and who was left out.
cover-browse = Browse
cover-browse-what = { $n ->
    [0] No write-up yet.
    [one] The one write-up that there is.
    [2] Both write-ups, side by side.
   *[other] All { $n } write-ups, to search, filter and sort.
}

### Findings and claims

findings-described = What the year’s incidents say.
findings-title = What we found
findings-claims = What we claimed
findings-claims-lead = Every claim has a date, and a verdict that its own interval gives.
findings-year = What the year says
findings-late = What came up after we had looked
findings-late-lead = Whoever has seen the data can always find a true sentence about them. These have a number and no verdict; they are asked properly next year.
findings-silent = Nothing to count yet
finding-measured = What is measured
finding-sure = How sure
finding-log-normal = Log-normal?
finding-longest = The longest
finding-trial = With more incidents, and larger changes
finding-trial-says = { $size } incidents, { $drawn }, one half-year { $change } shorter: the mean moves the wrong way in { $mean } of all comparisons, the median in { $median }.
finding-doubt = With its doubt
finding-groups = Group by group
finding-method = How it is measured
left-out-not-read = nobody has scored { $n ->
    [one] it
   *[other] them
} yet
left-out-confidence-below-minimum = { $n ->
    [one] its record is
   *[other] their records are
} not sure enough
left-out-not-recorded = what is needed was not written down
left-out-negative-interval = one moment stands before the other
left-out-not-in-group = { $n ->
    [one] it belongs
   *[other] they belong
} to neither group

stamp-supported = Supported
stamp-refuted = Refuted
stamp-inconclusive = Inconclusive
stamp-not-testable = Not testable
stamp-exploratory = Exploratory
stamp-retired = Retired

claim-column = Claim
claim-verdict = Verdict
claim-estimate = Estimate
claim-estimate-at-a-level = { $value } ({ $low } to { $high }; level { $level })
claim-no-estimate = none
claim-groups = { $group } against { $against }
claim-readings = Read in other ways
claim-readings-lead = The same write-ups, as somebody else could have read them, held against the same threshold.
claim-readings-each = Each reading
claim-readings-table = The claim under each reading
claim-reading = Reading
claim-its-interval = Its interval
claim-beside = Beside the verdict
claim-shapes = Each side against a log-normal year
claim-registration = As it was registered
claim-registration-what = What
claim-registration-as = As registered
claim-registered = Registered
claim-not-dated = not dated
claim-measure = Measure
claim-estimand = Estimand
claim-estimand-ratio-of-medians = ratio of medians
claim-estimand-share = share
claim-estimand-difference-of-shares = difference of shares
claim-estimand-rate-ratio = rate ratio
claim-group = Group
claim-against = Against
claim-edition = the same group in the edition of { $year }
claim-among = Among
claim-threshold = Claim
claim-threshold-column = Threshold
claim-level = Level
claim-family = Claims judged together
claim-register = The register of claims

### Earlier editions

memory-before = What we said before
memory-no-test = Each year stands with its own interval. Nothing here tests the one against the other.
memory-years = This year and before
memory-in = In { $year }
memory-not-asked = not asked
memory-also-asked = Also asked in { $years }
memory-unknown = What it said then is not in this report’s memory.
memory-other-words = In { $year } it read
memory-asked-before = Asked before
memory-year = Year
memory-asked-again = Asked again: { $verdict }
memory-retired = Asked again, and retired
memory-not-asked-again = Not asked again
memory-said = In { $year }: { $said }

### Tables of values

value-found = What was found
value-what = What
value-value = Value
value-interval = Interval
value-how = How
value-finding = Finding
value-group = Group
value-n = n
value-interval-at-a-level = { $low } to { $high } (level { $level })
value-and-interval = { $value } ({ $low } to { $high })
value-from = from { $low } up
value-not-reached = not reached
value-too-few = too few
value-too-few-for-a-median = too few for a median
value-wide = { $interval }, wide with so few
value-tiny = under 0.001
value-per-hour = { $number } per hour
value-main = { $name } { $value }
value-main-confident = { $value } confident
value-main-held = { $value } held
value-main-factors = { $value } with a factor
value-main-read-twice = { $value } read twice
value-main-complete = { $value } all done
value-main-calendar = { $value } in working hours
value-main-scored = { $value } scored 4 or 5

value-by-source = By source
value-by-coverage = By coverage
value-by-month = By month
value-by-severity = By severity
value-by-service = By service
value-by-score = By score
value-by-hours = By working hours
value-by-weekday = By weekday
value-by-hour = By hour
value-by-weekday-hour = By weekday and hour
value-by-correction = By correction
value-by-factor = By factor
value-by-trigger = By trigger
value-by-outcome = By outcome
value-by-safeguard = By safeguard
value-by-scale = By scale
value-by-sample = By sample

group-test = test
group-alert = alert
group-person = person
group-covered = covered
group-not-covered = not covered
group-not-coverable = no test possible
group-coverage-not-recorded = not recorded
group-working-hours = working hours
group-other-hours = other hours
group-mon = mon
group-tue = tue
group-wed = wed
group-thu = thu
group-fri = fri
group-sat = sat
group-sun = sun
group-close = close
group-default = default
group-off = off
group-all-done = all done
group-some-done = some done
group-none-done = none done
group-twice = twice
group-ten-times = ten times

value-name-below-30s = under 30~s
value-name-hours = part of the year’s hours
value-name-p90 = nine in ten within (p90)
value-name-p95 = 19 in 20 within (p95)
value-name-shapiro-wilk = Shapiro-Wilk W
value-name-shapiro-wilk-p = Shapiro-Wilk p
value-name-five-longest = held by the five longest
value-name-count = count
value-name-share = share
value-name-per-hour = per hour
value-name-median = median
value-name-geometric-mean = geometric mean
value-name-rate-ratio = rate ratio
value-name-factors = factors
value-name-triggers = triggers
value-name-done = done
value-name-total = total
value-name-saved = saved
value-name-complete = complete
value-name-median-correction = median correction
value-name-held = held
value-name-open = open
value-name-drawn = drawn
value-name-draws = draws
value-name-mean-wrong = mean wrong { $percent }
value-name-median-wrong = median wrong { $percent }
value-name-confident = confident
value-name-confident-share = confident share
value-name-declared = declared
value-name-read = read
value-name-read-share = read share
value-name-read-twice = read twice
value-name-kappa = kappa
value-name-alpha = alpha
value-name-same = same
value-name-within-one = within one
value-name-missing = missing
value-name-close = close
value-name-default = default
value-name-off = off

value-how-median-order-statistic = exact, from the order of the values
value-how-kaplan-meier = survival curve (Kaplan-Meier), open ones included
value-how-quantile-type-7 = quantile, linear
value-how-log-t = t interval of the logarithms
value-how-wilson = Wilson interval
value-how-conditional-binomial = exact, from how the events fall on the hours of both
value-how-shapiro-wilk = Shapiro and Wilk’s test on logs (Royston)
value-how-concentration = a sum over a sum
value-how-garwood = exact (Garwood)
value-how-census = a count of all there are
value-how-hours-of-the-year = from the hours of the year
value-how-count = count
value-how-mean = mean
value-how-seeded-draws = seeded-draws
value-how-kappa-quadratic = kappa-quadratic
value-how-alpha-ordinal = alpha-ordinal

# What the statistics remark on a number.
note-same-ratings = all ratings are the same
note-no-ratings = no ratings
note-agreed-each-time = the raters agreed each time
note-one-score-throughout = a rater gave one score throughout
note-no-two-ratings = no unit has two ratings
note-no-values = no values
note-one-value = one value
note-same-values = all values are the same
note-share-of-none = a share of none
note-never-elsewhere = nothing happened on the other side
note-no-hours = no hours
note-no-events = no events
note-no-upper-bound = the upper bound is not reached
note-too-few = too few for an interval
note-too-few-of = too few for an interval: { $few }
note-wide = wide, from { $few } values
note-shape-needs = the shape needs { $needs } values, and here are { $has }
note-shape-copes = the test copes with { $most } values, and here are { $has }
note-below = { $n ->
    [one] { $n } value below { $floor } s counts as { $floor } s
   *[other] { $n } values below { $floor } s count as { $floor } s
}
note-open = open incidents
note-open-count = open incidents count up to the freeze

### Lists of incidents

list-label = Lists of incidents
list-all = All
list-services = By service
list-months = By month
list-severities = By severity
list-near-misses = Near misses
list-no-date = no date
list-months-title = The year, month by month
list-severities-title = All incidents, by severity
list-described = { $form ->
    [month] Every incident, by month.
   *[severity] Every incident, by severity.
}
list-without-start = Without a start
list-without-severity = Without a severity
list-noticed-after = noticed after { $length }

services = Services
services-described = Every service, and the incidents that hit it.
services-title = Where it hit us
services-none = No write-up names a service yet
services-lead = Every service that a write-up names, from A to Z. More marks may only mean that more was written down.
services-incident = an incident
services-near-miss = a near miss
services-exercise = an exercise or a planned job
services-without = { $n ->
    [one] One write-up names no service.
   *[other] { $words } write-ups name no service.
}
service-values = What the findings say of it
service-write-ups = What happened
service-archive = Search and sort them

near-misses-described = What nearly happened, and what saved us.
near-misses-title = What nearly happened, and what saved us
near-misses-said = { $form ->
    [nothing] No near miss was written down in { $year }.
    [one-says] { $misses } in { $year }; it says what held.
    [one-silent] { $misses } in { $year }; it does not say yet what held.
    [all] { $misses } in { $year }; all of them say what held.
    [none] { $misses } in { $year }; none of them says yet what held.
    [one-of-them] { $misses } in { $year }; one of them says what held.
   *[some] { $misses } in { $year }; { $named } of them say what held.
}
near-misses-add = One takes two minutes: `kind: near-miss`, and what held under `saved_by`.
near-misses-held = What held
near-misses-held-so-often = { $n ->
    [1] once
    [2] twice
   *[other] { $n } times
}
near-misses-list = What nearly happened
near-misses-unsaid = Nobody wrote down what held
near-misses-others = In other years

### The yearbook's page

yearbook-page = The class of { $year }
yearbook-described = Superlatives, awarded to incidents and never to people.

### The data

data-described = The report’s numbers, for machines.
data-title = The numbers, for machines
data-keys = What every key of findings.json means
data-findings = Every finding and every claim: values with interval, method and n, the incidents behind them, and those left out with the reason. Durations are in seconds, shares from 0 to 1.
data-schema = The JSON Schema of findings.json, format 2: what it holds, key by key, as below. The data of a single finding are on its page, as CSV.
data-incidents = Every incident with its known keys, moments in UTC and durations in seconds. No bodies, no links, no unknown keys.
data-table = The same as a table; lists are joined by a semicolon.
data-deck = The slideshow in one file, fonts and pictures inside: to mail, or to show without a network.
schema-of = { $name }: { $means }
schema-of-the-document = the document: { $means }
schema-key = Key
schema-what = What it is
schema-means = Means
schema-optional = { $form }, may be absent
schema-one-of = { $means } One of: { $words }.
schema-list = list of { $of }
schema-by-name = { $of } by name
schema-word = word

# What the schema of findings.json says in English, too: `src/render/data/schema.rs` holds them together.
schema-document = What a report found: every number with its interval, its method, how many it counts and who they are.
schema-document-format = The version of this document, and of nothing else; it grows when a reader of it would have to change.
schema-document-edition = The report.
schema-document-edition-title = Its title.
schema-document-edition-year = The year it looks back on.
schema-document-edition-zone = The time zone of its days and hours, an IANA name.
schema-document-edition-freeze = The last day of its data, as YYYY-MM-DD.
schema-document-edition-level = The usual level of its intervals.
schema-document-counts = How many incidents there are.
schema-document-counts-declared = Incidents and security incidents of the year.
schema-document-counts-read = Those with a score for confidence.
schema-document-counts-confident = Those at or above the report’s minimum, which most findings count.
schema-document-counts-near-misses = Near misses of the year.
schema-document-counts-account = What became of each file, key and link of the report folder.
schema-document-counts-account-files = How many files there are of each kind; each is of one kind.
schema-document-counts-account-files-all = All files of the folder that were looked at.
schema-document-counts-account-files-incidents = Write-ups of incidents and security incidents of the year.
schema-document-counts-account-files-near-misses = Write-ups of near misses of the year.
schema-document-counts-account-files-exercises = Write-ups of gamedays and maintenance windows of the year, which are in no figure.
schema-document-counts-account-files-other-years = Write-ups of what began in another year or after the freeze, which are in no figure.
schema-document-counts-account-files-held-back = Drafts, and what `wrapped: false` keeps out.
schema-document-counts-account-files-claims = Claims.
schema-document-counts-account-files-slides = Own slides.
schema-document-counts-account-files-awards = Own awards.
schema-document-counts-account-files-editions = Earlier editions.
schema-document-counts-account-files-theme = Files of an own theme.
schema-document-counts-account-files-static = Files that are copied as they are.
schema-document-counts-account-files-images = Images that a text shows, and that are nothing else.
schema-document-counts-account-files-settings = `wrapped.yaml`.
schema-document-counts-account-files-passed-over = Files that nothing reads.
schema-document-counts-account-files-refused = Files with an error: none in what is published.
schema-document-counts-account-keys = How many keys there are of each kind, each counted once a file.
schema-document-counts-account-keys-read = Those that a figure, a page or a setting takes.
schema-document-counts-account-keys-asked = Those that only a filter asks for.
schema-document-counts-account-keys-dropped = Those that name people.
schema-document-counts-account-keys-unread = Those that nothing reads.
schema-document-counts-account-links = How many links and images of the texts lead where.
schema-document-counts-account-links-somewhere = Those that lead to a page, an image, an address or a finding.
schema-document-counts-account-links-nowhere = Those that lead nowhere: their words stay.
schema-document-counts-account-links-refused = Those that no page may follow: their words stay.
schema-document-counts-account-waiting = Incidents that wait for a score of confidence while others have one, and so are in no duration.
schema-document-counts-account-undated = Incidents without any moment, which count in this year.
schema-document-incidents = Every write-up of the report, once; everywhere else is its place in this list, from 0. The order is that of incidents.json.
schema-document-findings = The findings, in the order of the deck.
schema-document-hypotheses = The registered claims, in the order of their registration.
schema-incident = One write-up.
schema-incident-id = Its id; its page is incidents/ID/.
schema-incident-title = Its title.
schema-finding = One finding.
schema-finding-id = Its id, such as `detection`; its page is findings/ID/.
schema-finding-sentence = What was found, in words.
schema-finding-unit = What its values are measured in, unless a value says otherwise.
schema-finding-from = The moment that its durations begin with; absent where it is of none.
schema-finding-to = The moment that they end with.
schema-finding-n = How many incidents it counts.
schema-finding-of = How many there are.
schema-finding-incidents = The places of those that it counts.
schema-finding-left-out = Those that are left out, each with its one reason; n and these are `of`.
schema-finding-values = What was found, by name: `median`, `p90`, `share`, `shapiro-wilk` (W of the logarithms) with `shapiro-wilk-p` (its p), and so on.
schema-finding-groups = The same for some of them.
schema-group = Some of a finding’s incidents.
schema-group-name = What they share: a month as 2025-03, a service, `covered`.
schema-group-by = What kind of thing that is: `month`, `severity`, `service`, `source` and so on.
schema-group-n = How many they are.
schema-group-incidents = Their places.
schema-group-values = What was found of them.
schema-estimate = A number with its doubt.
schema-estimate-unit = What it is measured in, where that is not what its finding is measured in.
schema-estimate-value = The number in full precision: seconds, shares from 0 to 1; null where it cannot be known, and `note` says why.
schema-estimate-low = The lower end of its interval; null where there is none.
schema-estimate-high = The upper end of its interval; null where there is none.
schema-estimate-level = The nominal level of the interval; absent where none was asked for.
schema-estimate-coverage = The level that the interval really has, where the method knows it.
schema-estimate-x = How many of the n match, for a share.
schema-estimate-method = How it was estimated, such as `median-order-statistic`; the method page says more.
schema-estimate-note = What a reader has to know besides.
schema-estimate-plain = The same interval at the usual level, for a claim: the one above is that of all claims together.
schema-estimate-plain-low = Its lower end.
schema-estimate-plain-high = Its upper end.
schema-estimate-plain-level = Its level.
schema-left-out = Incidents that are not counted, for one reason.
schema-left-out-reason = Why: the first that holds, in this order.
schema-left-out-n = How many they are.
schema-left-out-incidents = Their places.
schema-hypothesis = One registered claim.
schema-hypothesis-id = Its id; its page is findings/ID/.
schema-hypothesis-statement = The claim as a sentence.
schema-hypothesis-registered = The day it was written down, as YYYY-MM-DD; null where nobody said.
schema-hypothesis-claim = The threshold, as `>= 2`.
schema-hypothesis-measure = What is measured: a duration, `count`, or a filter as it was written.
schema-hypothesis-estimand = What is estimated.
schema-hypothesis-verdict = What the data say of it; null where it is retired.
schema-hypothesis-reason = Why it is not testable, or was retired; else null.
schema-hypothesis-census = What this year was, exactly.
schema-hypothesis-inference = What may be said beyond this year.
schema-hypothesis-estimate = What was estimated; `low` and `high` are the interval that decides. Null where there is none.
schema-hypothesis-groups = The group, and what it is held against.
schema-hypothesis-n = How many incidents it counts.
schema-hypothesis-of = How many there are.
schema-hypothesis-left-out = Those that are left out, each with its one reason; n and these are `of`.
schema-hypothesis-beside = What other methods say of the same groups; no verdict hangs on them.
schema-hypothesis-detectable = The smallest effect that groups of this size would have shown in four of five years.
schema-hypothesis-readings = The verdict under every other defensible reading.
schema-side = One side of a claim.
schema-side-name = Which side.
schema-side-label = What pages call it: as `names` of the claim says, else by its filter.
schema-side-n = How many are on it.
schema-side-incidents = Their places; none where an earlier edition is the other side.
schema-reading = A claim under another reading of the same write-ups.
schema-reading-name = What is read in another way, such as `confidence >= 3`.
schema-reading-verdict = The verdict under it.
schema-reading-reason = Why it is not testable under it; else null.
schema-reading-estimate = What is estimated under it; null where nothing can be.
schema-reading-n = How many it counts.

## Incident: the page of a write-up

incident-open = still open
incident-won = won:
incident-about = About this incident
incident-moments = What happened when
incident-moments-table = The moments of this incident
incident-moments-on-a-line = The moments of this incident, on a line of { $length }
incident-moment = Moment
incident-when = When
incident-form = As the form said
incident-no-body = Nothing more is written down.
incident-missing = Do you have the missing piece?
incident-nudge = Confidence { $score } of 5: this record was not sure enough to count. A link to a log, a graph or a conversation can change that.
incident-add = Add what is missing
incident-scores = How we read it
incident-not-read = Not yet read.
score-of-five = { $score } of 5
incident-facts = What else is known
incident-links = Elsewhere
incident-review-notes = notes of the review
incident-related = Related
incident-neighbours = By the day it started
incident-before = Before it
incident-after = After it

kind-incident = incident
kind-near-miss = near miss
kind-security = security
kind-gameday = gameday
kind-maintenance = maintenance

moment-started = Started
moment-detected = Detected
moment-declared = Declared
moment-acknowledged = Acknowledged
moment-mitigated = Mitigated
moment-resolved = Resolved
moment-recovered = Recovered
moment-opened = Form opened
moment-closed = Form closed
moment-later = { $length } later
moment-before-start = { $length } before it started
moment-only-day = the hour is not known
moment-form-said = the form said { $moment }
moment-form-same = the form said the same
moment-form-only = as recorded

incident-detected-by = Noticed by
incident-trigger = Set off by
incident-factors = Contributing factors
incident-saved-by = Saved by
incident-impact = Impact
incident-users = { $form ->
    [one] { $number } user
   *[many] { $number } users
}
incident-responders = Answered by
incident-people = { $n ->
    [one] { $n }~person
   *[other] { $n }~people
}
incident-review = Review
incident-review-held = held
incident-review-held-for = held, { $length }
incident-review-not-held = not held
incident-promises = Promises kept
incident-kept = { $done } of { $total }
incident-cluster = Cluster
incident-teams = Teams
incident-tags = Tags

incident-counted = counted
incident-counted-as = counted: { $value }
incident-left-out = left out: { $reason }
incident-at-least = at least { $length }, still open
incident-as-the-form-said = as the form said
incident-earlier-than-form = { $length } earlier than the form said
incident-later-than-form = { $length } later than the form said

related-cluster = same cluster: { $names }
related-service = same service: { $names }
related-factors = shared: { $names }

## Deck: buttons, help and overview of the slideshow

deck-described = The year’s incidents as a slideshow.
deck-file-described = The year’s incidents as a slideshow, in one file.
deck-teaser = In short
deck-teaser-described = The year’s incidents in a few slides.
deck-in-short = { $title }, in short
deck-first = To the first slide
deck-count = { $n ->
    [one] { $n } slide
   *[other] { $n } slides
}
# What a screen reader says of each slide.
deck-slide = slide
# Where a slide stands, in its corner.
slide-place = { $form ->
    [appendix] A { $number }/{ $count }
   *[stage] { $number }/{ $count }
}
# What a screen reader says where one arrives; a slide that asks first has two parts.
slide-place-said = { $form ->
    [appendix] Appendix, slide { $number } of { $count }{ $part ->
        [0] {""}
       *[other] , part { $part } of 2
    }
   *[stage] Slide { $number } of { $count }{ $part ->
        [0] {""}
       *[other] , part { $part } of 2
    }
}
deck-count-with-appendix = { $n ->
    [one] { $n } slide
   *[other] { $n } slides
}, { $appendix } in the appendix
deck-reveal = Reveal
deck-appendix = Appendix
deck-help-appendix = To the appendix and back
deck-whole-method = Method and memory
deck-overview = Overview
deck-overview-of-all = Overview of all slides
deck-back = Back to the slide
deck-full = Full screen
deck-keys = Keys
deck-keys-and-gestures = Keys and gestures
deck-previous = Previous slide
deck-next = Next slide
deck-whole-report = The whole report
deck-whole-finding = The whole finding
deck-whole-yearbook = The whole yearbook
deck-steer = Steer the slides
deck-key-space = Space
deck-key-home = Home
deck-key-end = End
deck-key-enter = Enter
deck-key-escape = Esc
deck-help-next = The next slide
deck-help-previous = The slide before
deck-help-ends = The first, the last
deck-help-number = Slide { $number }
deck-help-black = Black, until any key
deck-help-keys = These keys
deck-help-close = Close what is open
deck-touch = Touch
deck-help-touch = Swipe sideways, or tap the left or right third
deck-letters = Letters and digits steer
deck-close = Close
deck-black = Black screen; any key returns

closing-findings = Read the findings
closing-incidents = Find yours
closing-teaser = The short version
closing-file = One file to pass on

presenter-page = Speaker’s notes
presenter-described = What to say to each slide.
presenter-title = { $title }: speaker’s notes
presenter-again = Start again
presenter-open = Open the slides
presenter-this = This slide
presenter-next = Next:
presenter-end = the end
presenter-none = No notes.

## Archive: filters, columns and what the script says

archive-described = Every incident of the report.
archive-title = { $n ->
    [one] { $n } write-up with its story
   *[other] { $n } write-ups, each with its story
}
archive-count = { $n ->
    [one] { $n } write-up
   *[other] { $n } write-ups
}
# The script puts in how many are shown.
archive-some = { $n ->
    [one] { $shown } of { $n } write-up
   *[other] { $shown } of { $n } write-ups
}
archive-search = Search
archive-service = Service
archive-severity = Severity
archive-kind = Kind
archive-month = Month
archive-confidence = Confidence
archive-all = All
archive-not-read = not yet read
archive-show-all = Show all
archive-table = All incidents, the latest first
archive-day = Day
archive-incident = Incident
archive-detected = Detected after
archive-resolved = Resolved after
archive-reversed = reversed
archive-latest = Below are the latest { $n }; the lists by month, severity and service have all.
archive-unfetched = The others could not be fetched, as always from disk: search and order hold for these alone.
archive-nothing = Nothing matches. Take a filter away, or look for another word.

## Method: how this was counted

### The account: what became of the folder

account-incidents = { $n ->
    [one] { $n }~incident of { $year }
   *[other] { $n }~incidents of { $year }
}
account-near-misses = { $n ->
    [one] { $n }~near miss
   *[other] { $n }~near misses
}
account-exercises = { $n ->
    [one] { $n }~gameday or maintenance window
   *[other] { $n }~gamedays or maintenance windows
}
account-other-years = { $n ->
    [one] { $n } that began in another year or after the data were frozen
   *[other] { $n } that began in other years or after the data were frozen
}
account-held-back = { $n }~held back
account-claims = { $n ->
    [one] { $n }~claim
   *[other] { $n }~claims
}
account-slides = { $n ->
    [one] { $n }~slide
   *[other] { $n }~slides
}
account-awards = { $n ->
    [one] { $n }~own award
   *[other] { $n }~own awards
}
account-editions = { $n ->
    [one] { $n }~earlier edition
   *[other] { $n }~earlier editions
}
account-theme = { $n ->
    [one] { $n }~file of the theme
   *[other] { $n }~files of the theme
}
account-static = { $n ->
    [one] { $n }~file copied as it is
   *[other] { $n }~files copied as they are
}
account-images = { $n ->
    [one] { $n }~image of a text
   *[other] { $n }~images of texts
}
account-settings = the settings
account-passed-over = { $n ->
    [one] { $n }~file passed over
   *[other] { $n }~files passed over
}
account-refused = { $n ->
    [one] { $n }~file refused
   *[other] { $n }~files refused
}
account-files = { $files }: { $parts }
account-waiting = { $n ->
    [one] { $n }~incident waits for a score and is in no duration
   *[other] { $n }~incidents wait for a score and are in no duration
}
account-undated = { $n ->
    [one] { $n }~incident, counted in this year
   *[other] { $n }~incidents, counted in this year
}
account-unread-keys = { $n ->
    [one] { $n }~key of the files
   *[other] { $n }~keys of the files
}
account-lost-links = { $n ->
    [one] { $n }~link, whose words stay
   *[other] { $n }~links, whose words stay
}
method-files = Files
method-waiting = Waiting
method-undated = Without a date
method-unread-keys = Read by nothing
method-lost-links = Lead nowhere

method-described = How every number was made.
method-title = How every number was made
method-declared = declared
method-read = read and scored
method-confident = scored { $minimum } or more for confidence
method-edition = This edition
method-year = Year
method-zone = Time zone
method-reading = Reading began
method-freeze = Data frozen
method-freeze-day = at the end of { $day }
method-hours = Working hours
method-zoneless = Without an offset
method-moments = { $n ->
    [one] 1 moment
   *[other] { $n } moments
}, read in the report’s zone
method-people = People
method-keys = { $n ->
    [one] 1 key that names people
   *[other] { $n } keys that name people
}, dropped while reading
method-scales = The scales
method-two-readers = Two readers
method-register = Claims come first
method-before = What earlier years left us
method-frozen = frozen on { $day }
method-questions = { $n ->
    [one] { $n } question left open for the next edition
   *[other] { $n } questions left open for the next edition
}
method-chapters = How each finding is measured

## Citations: names that prose may cite

cited-points = { $form ->
    [one] { $number } point
   *[many] { $number } points
}

name-nothing = there is none
name-retired = retired: { $reason }
name-too-few = too few for a percentage: { $few }

## Cards: pictures to share

card-class = The class of { $year }
card-superlatives = Superlatives, awarded to incidents and never to people
card-awards = { $n ->
    [one] { $n }~award
   *[other] { $n }~awards
}
# How many an award could have gone to.
card-candidates = { $n ->
    [one] { $n }~candidate
   *[other] { $n }~candidates
}
# Beside the mark of a claim's threshold.
card-asked = asked for
card-more = and { $n } more
cards-title = Cards to share
cards-one = Card to share
cards-description = A picture of each finding, claim and award.
cards-lede = A picture of each finding, claim and award, to post where people talk. Each says how many it counts, and until when.
cards-no-png = Where <code>links.report</code> says where the report is published, each is a PNG too, and links to its page show it.
cards-report = The report
cards-findings = Findings
cards-claims = Claims
cards-awards = Awards
cards-yearbook = Yearbook
cards-svg = SVG of { $name }
cards-png = PNG of { $name }

### A bet: a claim on the stage, asked first and then revealed

bet-asked = In { $month }{ $form ->
    [earlier] {" "}{ $year }
   *[this-year] {""}
} we wrote down a bet:
bet-question = Hands up: were we right?
bet-times = { $number }×
bet-points-up = +{ $number }
bet-points-down = −{ $number }
bet-unit-rate = per hour
bet-unit-points = { $n ->
    [one] point
   *[other] points
}
bet-unit-too-few = it takes { $least }
bet-pill = our bet: { $threshold }
bet-line = our bet
bet-luck = luck allows
bet-no-end = no limit
bet-others = all others
# Why there is nothing to see, on the dotted line of a bet.
bet-too-few = { $n ->
    [0] nobody to compare
   *[other] { $words }: too few
}
bet-not-asked = not asked in { $year }
bet-asked-otherwise = asked differently in { $year }
bet-no-durations = no times from { $year }
bet-nobody-looked = nobody looked
bet-raters-disagree = our readers disagree
bet-no-hours = no such hours
bet-no-spread = all alike
bet-too-many-open = too many still open

# The one line of doubt.
bet-doubt-hint = Strong hint, no proof.
bet-doubt-year = More than luck alone.
bet-doubt-share-holds = Even with bad luck, { $form ->
    [at-most] no more than { $threshold }
   *[at-least] { $threshold } or more
}.
bet-doubt-share-not = Even with luck, { $form ->
    [at-most] more than { $threshold }
   *[at-least] not { $threshold }
}.
bet-doubt-not-open = Not { $threshold }. { $way }? Too close to call.
bet-doubt-not-but = Not { $threshold }, but { $way }.
bet-doubt-not-other = Not { $threshold }. { $way }, even with luck.
bet-doubt-other = Even with luck, { $way }.
bet-doubt-spot-on = Spot on, and still open.
bet-doubt-ours = Leaning our way, and still open.
bet-doubt-theirs = Leaning the other way, and still open.
bet-doubt-too-few = Write down more, and ask again.
bet-doubt-raters = We read them differently: no answer.
bet-doubt-no-answer = No answer this year.
bet-doubt-explored = Found while reading: a number, no bet.
bet-way-up = { $form ->
    [long] longer
    [often] more
   *[share] more
}
bet-way-down = { $form ->
    [long] shorter
    [often] fewer
   *[share] fewer
}
bet-threshold-twice = { $form ->
    [long] twice as long
   *[often] twice
}
bet-threshold-half = { $form ->
    [long] half as long
   *[often] half
}
bet-threshold-times = { $form ->
    [long] { $times } as long
   *[often] { $times }
}
bet-share-half = half
bet-share-quarter = a quarter
bet-share-three-quarters = three quarters

bet-alt = { $sides }. Our bet: { $asked }. We saw { $seen }; allowing for luck, { $range }: { $form ->
    [won] all of it on our side
    [lost] none of it on our side
   *[open] our bet is within it
}.
bet-alt-none = Our bet: { $asked }. Nothing to hold it against: { $words }.
bet-alt-explored = { $sides }. We saw { $seen }; allowing for luck, { $range }. It was no bet.
bet-agree = { $all ->
    [one] the one re-reading { $held ->
        [0] disagrees
       *[other] agrees
    }
   *[other] { $held } of { $all } re-readings agree
}

### The scoreboard: all bets on one slide

board-title = { $n ->
    [one] One bet
   *[other] { $words } bets
}: { $parts }.
board-won = <1>{ $words } won</>
board-lost = <2>{ $words } lost</>
board-open = <3>{ $words } open</>
board-counted = { $low } to { $high } of { $all }
board-intervals = { $level } intervals
board-alt = Every bet against one line: { $parts }.
board-alt-won = won: { $names }
board-alt-lost = lost: { $names }
board-alt-open = open: { $names }
