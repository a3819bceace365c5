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
shares = { $low }-{ $high }%
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

## Counts

incidents = { $n ->
    [one] { $n }~incident
   *[other] { $n }~incidents
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
    [all] all { $all }~incidents
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
    [all] all { $all }~near misses
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

## Slides: titles and lines of the deck

### Labels: filters, keys and verdicts as a reader would call them

test-watching = test watching
no-test-watching = no test watching
outside-working-hours = outside working hours
working-hours = { $days }, { $from } to { $to }

filter-all = all of them
filter-is = { $name } { $value }
filter-no = no { $name }
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

## Speaker: what the speaker is told

## Charts: axes, labels and descriptions

## Portraits: the key of the yearbook

## Awards: names, reasons and kind lines

## Scales: the rubrics of the scores

## Pages: headings, lines and tables of the pages

## Incident: the page of a write-up

## Deck: buttons, help and overview of the slideshow

## Archive: filters, columns and what the script says

## Method: how this was counted

## Citations: names that prose may cite

## Cards: pictures to share
