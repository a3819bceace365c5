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
portrait-key-collar = Collar
portrait-key-collar-means = pearls: every follow-up is done; else a bow tie: it was reviewed

### The page around them

yearbook-class = The Class of
yearbook-runner-up = Runner-up:
yearbook-key = How to read a portrait
yearbook-superlatives = Superlatives, awarded to incidents and never to people
yearbook-all = { $n ->
    [one] All { $n }~incident
   *[other] All { $n }~incidents
}
yearbook-rule = An incident wins one award. Where another one has a better number, it has won something already; ties go by id.

## Awards: names, reasons and kind lines

### Names, each with its kind line

award-name-never-again = Most likely to never occur again (or so we think)
award-line-never-again = Every promise kept. Goodbye, and we mean that kindly.
award-name-early-bird = Speediest catch
award-line-early-bird = Caught before the coffee had time to cool.
award-name-robots-best-friend = Robot's best friend
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
rubric-productivity-1 = Nobody's work was held up
rubric-productivity-2 = One team worked around it
rubric-productivity-3 = One team lost hours, or several worked around it
rubric-productivity-4 = Several teams lost hours
rubric-productivity-5 = Most people lost a day or more

## Pages: headings, lines and tables of the pages

## Incident: the page of a write-up

## Deck: buttons, help and overview of the slideshow

## Archive: filters, columns and what the script says

## Method: how this was counted

## Citations: names that prose may cite

## Cards: pictures to share
