# Die Wörter der Seiten auf Deutsch.
#
# `~` ist ein Leerzeichen, an dem nicht umbrochen wird. Jede Kennung steht auch in `en.ftl`, mit denselben Namen darin.

## Zahlen und Einheiten

list-of-two = { $before } und { $last }
choice-of-two = { $before } oder { $last }

number-2 = zwei
number-3 = drei
number-4 = vier
number-5 = fünf
number-6 = sechs
number-7 = sieben
number-8 = acht
number-9 = neun
so-many = { $n ->
    [0] keine
    [1] eine
   *[other] { $words }
}
so-often = { $n ->
    [0] kein Mal
    [1] einmal
    [2] zweimal
    [3] dreimal
    [4] viermal
    [5] fünfmal
    [6] sechsmal
    [7] siebenmal
    [8] achtmal
    [9] neunmal
   *[other] { $words }-mal
}
times = { $number }-mal
between = zwischen { $low } und { $high }

share = { $number }~%
share-under = unter 1~%
share-over = über 99~%
shares = { $low }–{ $high }~%
part = { $x }~von~{ $n }
in-a-hundred = { $times ->
    [0] nie
    [1] einmal in~100
   *[other] { $times }-mal in~100
}
in-a-hundred-seldom = weniger als einmal in~100

seconds = { $number }~s
minutes = { $number }~min
hours = { $number }~h
days = { $number }~d
seconds-in-words = { $form ->
    [one] eine Sekunde
    [word] { $number } Sekunden
   *[figures] { $number }~Sekunden
}
minutes-in-words = { $form ->
    [one] eine Minute
    [word] { $number } Minuten
   *[figures] { $number }~Minuten
}
hours-in-words = { $form ->
    [one] eine Stunde
    [word] { $number } Stunden
   *[figures] { $number }~Stunden
}
days-in-words = { $form ->
    [one] ein Tag
    [word] { $number } Tage
   *[figures] { $number }~Tage
}
durations = { $low } bis { $high }
within = in { $duration }
within-no-time = sofort

from-to = { $low } bis { $high }
value-none = keine Angabe
quoted = „{ $text }“

## Tage

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date = { $day }.~{ $month } { $year }
moment = { $date }, { $clock }

weekday-mon = Montag
weekday-tue = Dienstag
weekday-wed = Mittwoch
weekday-thu = Donnerstag
weekday-fri = Freitag
weekday-sat = Samstag
weekday-sun = Sonntag
# Wie auf einem Kalender.
day-mon = Mo
day-tue = Di
day-wed = Mi
day-thu = Do
day-fri = Fr
day-sat = Sa
day-sun = So
days-in-a-row = { $first } bis { $last }

month-of-year = { $month } { $year }
data-as-of = Stand der Daten: { $day }

## Anzahlen

incidents = { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfälle
}

near-misses = { $n ->
    [one] { $n }~Beinahe-Vorfall
   *[other] { $n }~Beinahe-Vorfälle
}
exercises = { $n ->
    [one] { $n }~Übung
   *[other] { $n }~Übungen
}
planned-jobs = { $n ->
    [one] { $n }~geplante Arbeit
   *[other] { $n }~geplante Arbeiten
}
files = { $n ->
    [one] { $n }~Datei
   *[other] { $n }~Dateien
}

## Befunde

### Namen

finding-name-volume = Anzahl
finding-name-confidence = Verlässlichkeit
finding-name-detection = Zeit bis zum Bemerken
finding-name-resolution = Zeit bis zur Behebung
finding-name-response = Reaktion
finding-name-reviews = Nachbesprechungen
finding-name-calendar = Kalender
finding-name-recorded-times = Festgehaltene Zeiten
finding-name-factors = Faktoren
finding-name-follow-ups = Folgeaufgaben
finding-name-preventability = Vermeidbarkeit
finding-name-productivity = Arbeitsausfall
finding-name-near-misses = Beinahe-Vorfälle
finding-name-agreement = Übereinstimmung
finding-name-metric = Eure Kennzahl
finding-name-verdicts = Behauptungen und Urteile
finding-name = Befund

### Wer gezählt ist

counted-incidents = { $form ->
    [all] { $all ->
        [2] beide Vorfälle
       *[other] alle { $all }~Vorfälle
    }
    [plain] { $all ->
        [one] { $all }~Vorfall
       *[other] { $all }~Vorfälle
    }
   *[some] { $n } von { $all ->
        [one] { $all }~Vorfall
       *[other] { $all }~Vorfällen
    }
}
counted-near-misses = { $form ->
    [all] { $all ->
        [2] beide Beinahe-Vorfälle
       *[other] alle { $all }~Beinahe-Vorfälle
    }
    [plain] { $all ->
        [one] { $all }~Beinahe-Vorfall
       *[other] { $all }~Beinahe-Vorfälle
    }
   *[some] { $n } von { $all ->
        [one] { $all }~Beinahe-Vorfall
       *[other] { $all }~Beinahe-Vorfällen
    }
}
nobody-is-sure = Noch ist kein Vorfall gut genug festgehalten, um zu zählen. Tragt nach, was fehlt, und `scores.confidence`.

### Was hielt

held = was hielt: { $names }
held-always-another = was hielt, jedes Mal etwas anderes
held-most-often = was hielt, am häufigsten { $names }

### Unter einem Diagramm

footing-time = Zeit { $span }
footing-ratio = Verhältnis der mittleren Zeiten (Mediane) { $span }
span-time-to-detect = vom Beginn bis zum Bemerken
span-time-to-declare = vom Beginn bis zum Ausrufen
span-response = vom Bemerken bis zum Ende der Auswirkungen
span-time-to-mitigate = vom Beginn bis zum Ende der Auswirkungen
span-time-to-resolve = vom Beginn bis zur Behebung
span-recovery = vom Ende der Auswirkungen, bis alles wie vorher war

### Auf der Kommandozeile und in ein paar Sätzen

text-data-as-of = Stand der Daten: { $day }
text-findings = Befunde
text-claims = Behauptungen
text-interval = Intervall
text-n = gezählt
brief-declared = { $n ->
    [one] { $n }~Vorfall wurde
   *[other] { $n }~Vorfälle wurden
} { $year } ausgerufen{ $at }, { $known } (Stand der Daten: { $day }).
brief-at = {" "}({ $house })
brief-none = { $year } wurde kein Vorfall ausgerufen{ $at } (Stand der Daten: { $day }).
brief-counted = { $form ->
    [it] und er ist
    [it-not] und er ist nicht
    [none] keiner davon
    [both] beide
    [all] alle
   *[some] { $counted } davon
} gut genug festgehalten, um zu zählen
brief-not-read = { $n ->
    [one] noch nicht gelesen
   *[other] noch keiner davon gelesen
}
brief-no-claim = Keine Behauptung wurde aufgeschrieben
brief-claims = Von { $n ->
    [one] { $n }~Behauptung
   *[other] { $n }~Behauptungen
}: { $verdicts }
brief-link = { $judged }; der ganze Rückblick: { $link }

### Alle auf einem Foto

photo-title = Der Jahrgang { $year }
photo-line = { $n ->
    [0] { $class }
    [one] { $class }; ein Beinahe-Vorfall schaut herein
   *[other] { $class }; { $words } Beinahe-Vorfälle schauen herein
}
photo-said = Ein Klassenfoto: { $class } in Reihen, in der Reihenfolge ihrer Ankunft{ $n ->
    [0] .
    [one] , und ein Beinahe-Vorfall, der vom Rand hereinschaut.
   *[other] , und { $words } Beinahe-Vorfälle, die von den Rändern hereinschauen.
}
photo-class = { $form ->
    [near-misses] { $n } von { $all } Beinahe-Vorfällen
   *[incidents] { $n } von { $all } Vorfällen
}
photo-line-some = { $n ->
    [0] { $class }
   *[other] { $class }; { $n } von { $near } Beinahe-Vorfällen schauen herein
}
photo-said-some = Ein Klassenfoto: { $class } in Reihen, in der Reihenfolge ihrer Ankunft, gleichmäßig ausgewählt{ $n ->
    [0] .
   *[other] , und { $n } von { $near } Beinahe-Vorfällen, die von den Rändern hereinschauen.
}
photo-away = { $form ->
    [none] Nicht im Bild: { $n ->
        [1] einer
       *[other] { $words }
    }
    [all] Nicht im Bild: { $n ->
        [1] einer
       *[other] { $words }
    } zum Thema Sicherheit
   *[some] Nicht im Bild: { $words }, davon { $security } zum Thema Sicherheit
}

### Die letzte Folie

closing-title = Danke fürs Aufschreiben.
closing-invite = { $form ->
    [none] Auch ein ruhiges Jahr hat eine Geschichte. Bringt eure mit.
    [not-read] Findet euren Vorfall. Lest ihn noch einmal. Bringt den fehlenden Link.
   *[read] Findet euren Vorfall. Seht nach, wie er gelesen wurde. Bringt den fehlenden Link.
}
closing-none = Kein Vorfall wurde ausgerufen
closing-counted = { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfälle
}, { $form ->
    [it] gut genug zum Zählen festgehalten
    [it-not] nicht gut genug zum Zählen festgehalten
    [none] keiner gut genug zum Zählen festgehalten
    [both] beide gut genug zum Zählen festgehalten
    [all] alle gut genug zum Zählen festgehalten
   *[some] { $counted } gut genug zum Zählen festgehalten
}
closing-not-read = { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfälle
}, noch nicht gelesen
closing-feedback = Stimmt etwas nicht? Sagt es uns

### Was gemessen wird, und wie weit es Glück sein könnte

definition-time-to-detect = Vom Beginn ({ $from }) bis zum Bemerken ({ $to }).
definition-time-to-declare = Vom Beginn ({ $from }) bis zum Ausrufen ({ $to }).
definition-response = Vom Bemerken ({ $from }) bis zum Eindämmen ({ $to }).
definition-time-to-mitigate = Vom Beginn ({ $from }) bis zum Eindämmen ({ $to }).
definition-time-to-resolve = Vom Beginn ({ $from }) bis zur Behebung ({ $to }).
definition-recovery = Vom Eindämmen ({ $from }), bis alles wieder normal war ({ $to }).
luck = { $form ->
    [median] Der Median
    [held] Der Anteil mit Nachbesprechung
    [median-correction] Die Korrektur im Median
    [complete] Der Anteil der Vorfälle, zu denen jedes Versprechen gehalten wurde,
   *[share] Der Anteil
} könnte { $range } sein (Intervall zu { $level }{ $really }). So weit könnte das Muster dieses Jahres Zufall sein. Nicht darin sind Vorfälle, die niemand ausgerufen hat oder die ausgelassen sind, und Fehler in den Aufzeichnungen und den Punkten.
luck-between = alles von { $low } bis { $high }
luck-upwards = alles ab { $low }, denn für mehr sind zu viele noch offen,
luck-really = , das in Wahrheit { $share } abdeckt

### Anzahl, Verlässlichkeit, Nachbesprechungen

volume-none = { $year } wurde kein Vorfall ausgerufen.
volume-declared = { $n ->
    [one] { $n }~Vorfall wurde
   *[other] { $n }~Vorfälle wurden
} { $year } ausgerufen.
volume-by-severity = { $n ->
    [one] { $n }~Vorfall wurde
   *[other] { $n }~Vorfälle wurden
} { $year } ausgerufen: { $severities }.
severity-unknown = { $count } ohne Schweregrad
confidence-not-read = Noch nicht gelesen: Niemand hat Punkte dafür gegeben, wie verlässlich die Aufzeichnungen sind. Tragt `scores.confidence` nach.
confidence-read = { $counted } { $n ->
    [one] wurde
   *[other] wurden
} gelesen, und { $form ->
    [it] er ist
    [it-not] er ist nicht
    [none] keiner davon ist
    [both] beide sind
    [all] alle sind
    [one] einer davon ist
   *[some] { $words } davon sind
} gut genug festgehalten, um zu zählen.
reviews-none = In keinem Bericht steht, ob es eine Nachbesprechung gab. Tragt `review.held` nach.
review-held = gehalten
review-not-held = nicht gehalten
reviews-all = { $all ->
    [one] Zu dem einen Vorfall
    [2] Zu beiden Vorfällen
   *[other] Zu allen { $all } Vorfällen
} gab es eine Nachbesprechung{ $doubt }.
reviews-held = Zu { $x } von { $all ->
    [one] { $all }~Vorfall
   *[other] { $all }~Vorfällen
} gab es eine Nachbesprechung{ $doubt }.
reviews-of-those = Zu { $x } von { $all ->
    [one] { $all }~Vorfall, der es sagt,
   *[other] { $all }~Vorfällen, die es sagen,
} gab es eine Nachbesprechung{ $doubt }.

### Das Jahr in Zahlen

cover-near-misses = { $n ->
    [one] Und ein Beinahe-Vorfall.
   *[other] Und { $words } Beinahe-Vorfälle.
}
cover-bets = { $n ->
    [one] Und eine Wette.
   *[other] Und { $words } Wetten.
}
kicker-month = { $month } { $year }
kicker-months = { $first } bis { $last } { $year }
stat-incidents = { $n ->
    [one] Vorfall
   *[other] Vorfälle
}
stat-near-misses = { $n ->
    [one] Beinahe-Vorfall
   *[other] Beinahe-Vorfälle
}
stat-confident = gut genug zum Zählen festgehalten
stat-half-noticed = bis die Hälfte von { $count } bemerkt war
stat-half-over = bis die Hälfte von { $count } vorbei war
stat-claims = { $n ->
    [one] Behauptung, vorab aufgeschrieben
   *[other] Behauptungen, vorab aufgeschrieben
}

### Kalender

calendar-none = In keinem Bericht steht, wann der Vorfall begann. Tragt `started_at` nach.
calendar-started = { $x } von { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfällen
} { $x ->
    [one] begann
   *[other] begannen
} in der Arbeitszeit{ $doubt }{ $hours }{ $often }.
calendar-hours = , auf die { $share } der Stunden des Jahres entfallen
calendar-often = je Arbeitsstunde begannen { $times } so viele wie je anderer Stunde ({ $interval })
calendar-only = in keiner anderen Stunde begann einer, also mindestens { $times } so viele (Intervall zu { $level }, ohne oberes Ende)
calendar-title = <2>{ $x } von { $all }</> hielten sich an Bürozeiten.
calendar-those = Bürozeiten sind { $share } des Jahres{ $often }.
calendar-rate = {" "}und sehen { $times } so viele je Stunde ({ $low } bis { $high })
calendar-question = Geht dann mehr kaputt, oder sehen wir dann hin?
calendar-busiest = { $n } an { $day }en
calendar-busiest-cell = Am meisten an { $day }en von { $from } bis { $to } Uhr: { $n }.
calendar-alt = { $all ->
    [one] { $all } Vorfall
   *[other] { $all } Vorfälle
} nach Wochentag und Stunde. In der Bürozeit ({ $hours }): { $x }, außerhalb: { $outside }.{ $busiest }
calendar-table = Beginn nach Wochentag und Stunde
calendar-chart = Beginn nach Wochentag und Stunde, Zeitzone { $zone }
calendar-outline = Arbeitszeit: { $x } von { $all }
head-weekday = Wochentag

### Festgehaltene und berichtigte Zeiten

corrections-none = In keinem Bericht steht eine Zeit so, wie das Formular sie hatte, und so, wie sie war. Tragt neben den berichtigten Zeiten `recorded` nach.
corrections-without-hour = Wo eine Zeit so steht, wie das Formular sie hatte, und so, wie sie war, ist eine davon nur ein Tag. Tragt die Uhrzeit nach.
corrections-right = wie festgehalten
corrections-off-by = { $duration } daneben
corrections-said = Von { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfällen
} mit beiderlei Zeiten { $default ->
    [0] behielt keiner
    [one] behielt { $default }
   *[other] behielten { $default }
} eine Zeit, die das Formular eingesetzt hatte{ $doubt }, { $off ->
    [0] { $default ->
        [0] keiner lag
       *[other] kein weiterer lag
    }
    [one] { $off } { $default ->
        [0] lag
       *[other] weiterer lag
    }
   *[other] { $off } { $default ->
        [0] lagen
       *[other] weitere lagen
    }
} um mehr als 5~min daneben, und { $close ->
    [0] keiner war
    [one] { $close } war
   *[other] { $close } waren
} nah dran.
corrections-all-right = Alle { $n } Vorfälle mit beiderlei Zeiten waren, wann das Formular es sagte, auf 5~min genau.
corrections-moved-alike = Jeder lag um { $duration } daneben.
corrections-too-early = zu früh
corrections-too-late = zu spät
corrections-dart = { $form ->
    [right] { $name }: wie das Formular sagte
    [early] { $name }: das Formular war { $size } zu früh
   *[late] { $name }: das Formular war { $size } zu spät
}
corrections-side = { $form ->
    [right] richtig
    [early] zu früh
   *[late] zu spät
}
corrections-why = { $form ->
    [default] { $side }, vom Formular eingesetzt
   *[entered] { $side }, von Hand eingetragen
}
corrections-board = { $form ->
    [several] Was das Formular sagte, je mehrere Vorfälle ein Pfeil um den Zeitpunkt, an dem es war
   *[each] Was das Formular sagte, jeder Vorfall ein Pfeil um den Zeitpunkt, an dem es war
}
corrections-alt = Eine Zielscheibe: Die Mitte ist, wann es war, jeder Pfeil, was ein Formular sagte ({ $n }). Daneben: { $off }, davon { $early } zu früh, { $late } zu spät. In der Mitte: { $right }.
corrections-alt-farthest = Der weiteste liegt um { $length } daneben.
corrections-was = wann es war
corrections-form = das Formular
corrections-title-right = Alle <1>{ $n }</> waren, wann das Formular es sagte.
corrections-bars = Bei wie vielen Vorfällen das Formular recht hatte
corrections-bar-default = Vom Formular eingesetzt
corrections-bar-off = Über 5~min daneben
corrections-bar-close = Auf 5~min genau
corrections-moved = Die Hälfte lag um { $duration } oder mehr daneben{ $doubt }.
corrections-title-off = <2>{ $x } von { $all }</> { $x ->
    [one] war
   *[other] waren
} nicht, wann das Formular es sagte.
corrections-chart = Wie weit das Formular danebenlag, jeder Vorfall eine Linie
corrections-table = Festgehaltene und berichtigte Zeiten
corrections-recorded = was das Formular sagte
corrections-corrected = wann es war
corrections-early = das Formular war zu früh
corrections-late = das Formular war zu spät
corrections-same = { $x } von { $all } { $x ->
    [one] stimmte
   *[other] stimmten
} auf 5~min genau
corrections-nothing = nichts
corrections-default = { $moment }, vom Formular eingesetzt
head-as-the-form-said = Wie das Formular sagte
head-as-it-was = Wie es war
head-moved-by = Verschoben um
time-started = begonnen
time-detected = bemerkt
time-declared = ausgerufen
time-acknowledged = übernommen
time-mitigated = eingedämmt
time-resolved = behoben
time-recovered = alles wieder normal
time-opened = Formular geöffnet
time-closed = Formular geschlossen

### Faktoren, Folgeaufgaben, Punkte, Beinahe-Vorfälle

factors-none = In keinem Bericht steht, was beitrug oder was der Auslöser war. Tragt `factors` oder `trigger` nach.
factors-named = { $x } von { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfällen
} { $x ->
    [one] nennt
   *[other] nennen
}, { $form ->
    [factors] was beitrug
   *[triggers] was der Auslöser war
}, am häufigsten { $names }.
follow-ups-none = Kein Bericht zählt seine Folgeaufgaben. Tragt `follow_ups: {"{"}total: 3, done: 1{"}"}` nach.
follow-ups-kept = { $done } von { $total } erledigt
follow-ups-promised = { $total ->
    [0] Keine Folgeaufgabe wurde
    [one] { $total }~Folgeaufgabe wurde
   *[other] { $total }~Folgeaufgaben wurden
} nach { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfällen
} versprochen{ $total ->
    [0] .
   *[other] , { $form ->
        [it] sie ist
        [it-not] sie ist nicht
        [none] keine davon ist
        [both] beide sind
        [all] alle sind
        [one] eine davon ist
       *[some] { $done } davon sind
    } erledigt{ $percent }; alle sind es bei { $all } der { $n }{ $doubt }.
}
scores-none = { $form ->
    [preventability] Kein Bericht hat Punkte für Vermeidbarkeit. Tragt `scores.preventability` nach.
   *[productivity] Kein Bericht hat Punkte für Arbeitsausfall. Tragt `scores.productivity` nach.
}
scores-high = { $x } von { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfällen
} { $x ->
    [one] bekam
   *[other] bekamen
} 4 oder 5 für { $form ->
    [preventability] Vermeidbarkeit
   *[productivity] Arbeitsausfall
}{ $doubt }.
near-misses-none = { $year } wurde kein Beinahe-Vorfall aufgeschrieben. Ist doch fast etwas passiert? Schreibt es auf, mit `kind: near-miss`.
near-misses-written = { $n ->
    [one] { $n }~Beinahe-Vorfall wurde
   *[other] { $n }~Beinahe-Vorfälle wurden
} { $year } aufgeschrieben.
near-misses-saved = { $n ->
    [one] { $n }~Beinahe-Vorfall wurde
   *[other] { $n }~Beinahe-Vorfälle wurden
} { $year } aufgeschrieben; { $form ->
    [it] er sagt,
    [both] beide sagen,
    [all] jeder sagt,
    [one] einer sagt,
   *[some] { $words } sagen,
} { $held }.

### Unter einem Diagramm: wer, und was gemessen wird

footing-as-recorded = { $counted }, { $recorded } wie festgehalten
footing-share = Anteil, auf den zutrifft: { $filter }
footing-difference = Unterschied der Anteile, auf die zutrifft: { $filter }
footing-rates = Verhältnis der Vorfälle je Stunde; Feiertage zählen wie andere Tage
footing-intervals = Intervalle zu { $level }
footing-family = Intervalle zu { $level } für { $claims } Behauptungen zusammen
footing-exploratory = , explorative zu { $level }
footing-n-of-claims = n neben jeder Behauptung
footing-n-of-readings = n neben jeder Lesart
footing-not-read = noch nicht gelesen: keine Punkte für Verlässlichkeit
footing-confidence-full = Verlässlichkeit 5 von 5
footing-confidence-four = Verlässlichkeit 4 oder 5 von 5
footing-confidence = Verlässlichkeit { $minimum } oder mehr von 5
footing-volume = Vorfälle, die { $year } begannen, Zeitzone { $zone }
footing-calendar = Beginn in Zeitzone { $zone }; Arbeitszeit { $hours }, Feiertage zählen wie andere Tage
footing-read = gelesen: hat Punkte für Verlässlichkeit
footing-reviews = ob es eine Nachbesprechung gab, wo es jemand sagt
footing-recorded-times = jede Zeit, wie das Formular sie hatte, gegen dieselbe, wie sie war; daneben: um mehr als 5~min
footing-factors = Faktoren und Auslöser, wie geschrieben; ein Vorfall kann mehrere nennen
footing-follow-ups = erledigte Folgeaufgaben, von allen verabredeten
footing-score = Punkte für { $form ->
    [preventability] Vermeidbarkeit
   *[productivity] Arbeitsausfall
}, 1 bis 5
footing-near-misses = Beinahe-Vorfälle, die keine Punkte brauchen
footing-agreement = erste Lektüre gegen die zweite, Punkte 1 bis 5
footing-freeze = Stand: { $date }

## Dauern

### Zeitpunkte

when-started = wann der Vorfall begann
when-detected = wann er bemerkt wurde
when-declared = wann er ausgerufen wurde
when-acknowledged = wann ihn jemand übernahm
when-mitigated = wann er eingedämmt war
when-resolved = wann er behoben war
when-recovered = wann alles wieder normal war
when-opened = wann sein Formular geöffnet wurde
when-closed = wann sein Formular geschlossen wurde

### In Sätzen

too-few = Nur { $n ->
    [one] { $n }~Vorfall lässt
   *[other] { $n }~Vorfälle lassen
} sich zählen, zu wenige für ein Gesamtbild: { $list }.
at-least = mindestens { $length }
durations-at-least = { $low } bis mindestens { $high }
interval = Intervall zu { $level }: { $bounds }
interval-wide = { $form ->
    [wide] { $interval }, weit bei so wenigen
   *[narrow] { $interval }
}
interval-at-once = auch an beiden Enden des Intervalls zu { $level }{ $form ->
    [wide] , weit bei so wenigen
   *[narrow] {""}
}
interval-upwards = Intervall zu { $level }: ab { $low }, das obere Ende nicht erreicht
durations-few = { $n ->
    [one] Bei { $n }~Vorfall
   *[other] Bei { $n }~Vorfällen
} vergingen { $form ->
    [time-to-detect] bis zum Bemerken
    [time-to-declare] bis zum Ausrufen
    [response] vom Bemerken bis zum Eindämmen
    [time-to-mitigate] bis zum Eindämmen
    [recovery] vom Eindämmen bis zum Normalzustand
   *[time-to-resolve] bis zum Ende
} { $range }{ $open }; zu wenige für einen Median.
durations-all-same = Bei allen { $n }~Vorfällen vergingen { $form ->
    [time-to-detect] bis zum Bemerken
    [time-to-declare] bis zum Ausrufen
    [response] vom Bemerken bis zum Eindämmen
    [time-to-mitigate] bis zum Eindämmen
    [recovery] vom Eindämmen bis zum Normalzustand
   *[time-to-resolve] bis zum Ende
} { $time }.
durations-all-at-once = Alle { $n }~Vorfälle waren sofort { $form ->
    [time-to-detect] bemerkt
    [time-to-declare] ausgerufen
    [response] eingedämmt
    [time-to-mitigate] eingedämmt
    [recovery] wieder beim Alten
   *[time-to-resolve] vorbei
}.
durations-none-ended = Keiner von { $n }~Vorfällen war zum Datenstand { $form ->
    [time-to-detect] bemerkt
    [time-to-declare] ausgerufen
    [response] eingedämmt
    [time-to-mitigate] eingedämmt
    [recovery] wieder beim Alten
   *[time-to-resolve] vorbei
}; bisher sind es { $range }.
durations-longest = , der längste nach { $length }
durations-no-median = Weniger als die Hälfte von { $n }~Vorfällen war zum Datenstand { $form ->
    [time-to-detect] bemerkt
    [time-to-declare] ausgerufen
    [response] eingedämmt
    [time-to-mitigate] eingedämmt
    [recovery] wieder beim Alten
   *[time-to-resolve] vorbei
}, also gibt es noch keinen Median{ $open }.
durations-half-time-to-detect = Die Hälfte von { $n }~Vorfällen war { $within } bemerkt{ $interval }{ $nine }{ $open }.
durations-half-time-to-declare = Die Hälfte von { $n }~Vorfällen war { $within } ausgerufen{ $interval }{ $nine }{ $open }.
durations-half-response = Die Hälfte von { $n }~Vorfällen war { $form ->
    [later] vom Bemerken an { $within } eingedämmt
   *[at-once] { $within } eingedämmt
}{ $interval }{ $nine }{ $open }.
durations-half-time-to-mitigate = Die Hälfte von { $n }~Vorfällen war { $within } eingedämmt{ $interval }{ $nine }{ $open }.
durations-half-time-to-resolve = Die Hälfte von { $n }~Vorfällen war { $within } vorbei{ $interval }{ $nine }{ $open }.
durations-half-recovery = Die Hälfte von { $n }~Vorfällen war { $form ->
    [later] vom Eindämmen an { $within } wieder beim Alten
   *[at-once] { $within } wieder beim Alten
}{ $interval }{ $nine }{ $open }.
durations-nine-in-ten = , neun von zehn { $within }
durations-open = { $n ->
    [1] ; einer ist noch offen
   *[other] ; { $words } sind noch offen
}
durations-by-coverage = Mit Test die Hälfte { $watched } ({ $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfälle
}), ohne Test { $unwatched } ({ $others }){ $rest ->
    [0] {""}
    [one] . Beim übrigen war kein Test möglich, oder niemand schrieb es auf
   *[other] . Bei den übrigen { $rest } war kein Test möglich, oder niemand schrieb es auf
}.
sure = { $interval }, aus { $count }.
sure-by-coverage = Intervalle zu { $level }: { $watched } ({ $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfälle
}), { $unwatched } ({ $others }).
sure-too-few = Zu wenige für einen Median.
nobody-says = In keinem Bericht steht, { $when }. Tragt { $keys } nach.
nobody-says-the-hour = In keinem Bericht steht die Uhrzeit zum Tag von { $keys }. Tragt sie beim Tag nach.
nobody-who-counts-says = Bei keinem Vorfall, der zählt, steht, { $when }. Tragt { $keys } nach.
nobody-who-counts-says-both = Bei keinem Vorfall, der zählt, steht beides mit Uhrzeit: { $when }. Tragt von { $keys } nach, was fehlt.
nobody-in-order = Wo bei einem Vorfall, der zählt, steht, { $when }, liegt das zweite vor dem ersten. Berichtigt { $keys }.

### Eure Kennzahl

metric-few = Nur { $n ->
    [one] { $n }~Vorfall lässt
   *[other] { $n }~Vorfälle lassen
} sich zählen; für zwei Halbjahre braucht es { $needs }.
metric-wrong = So oft wäre ein Halbjahr länger ausgefallen als ein anderes, obwohl jeder seiner Vorfälle { $percent } kürzer war: nach dem Mittelwert { $mean }, nach dem Median { $median } (Halbjahre aus den Zeiten bis zur Behebung von { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfällen
} gezogen).
metric-title = Alles { $percent } schneller behoben, und <2>der Mittelwert</> hätte trotzdem <2>{ $mean }</> „langsamer“ gesagt.
metric-at-half = { $form ->
    [seldom] In der halben Zeit behoben? Der Mittelwert irrt kaum.
   *[often] In der halben Zeit behoben? Der Mittelwert irrt noch { $times ->
        [one] einmal
       *[other] { $times }-mal
    }.
}
metric-mean = der Mittelwert
metric-median = der Median
metric-coin = eine Münze
metric-alt = Alles { $percent } schneller, bei 100 Paaren von Halbjahren aus unseren eigenen Vorfällen: Der Mittelwert sagt { $mean } langsamer, der Median { $median }; eine Münze irrt { $coin }-mal.
metric-chart = Wie oft die Kennzahl von 100 Malen sagt, es sei langsamer geworden
metric-the-mean = Der Mittelwert
metric-the-median = Der Median
metric-draws = { $definition }; { $draws } Ziehungen mit festem Startwert
metric-size = { $drawn } ({ $form ->
    [twice] doppelt so viele
    [ten-times] zehnmal so viele
   *[this-year] dieses Jahr
})
metric-table = Wie oft die Kennzahl in die falsche Richtung geht
metric-larger = bei { $percent } Kürzung sind es { $mean } und { $median }
metric-faster = { $percent } schneller
head-drawn = Gezogene Vorfälle
head-shorter-by = Kürzer um

### Übereinstimmung der Lesenden

agreement-none = Kein Vorfall hat eine zweite Lektüre. Tragt `ratings: [{"{"}rater: r2, confidence: 4{"}"}]` nach.
agreement-read = Ein zweites Mal mit Punkten gelesen { $form ->
    [all] sind alle
   *[some] sind { $n } von
} { $all ->
    [one] { $all }~gelesenen Vorfall
   *[other] { $all }~gelesenen Vorfällen
}
agreement-kappas = { $read }. Kappa mit seinem Intervall zu { $level }: { $kappas }.
agreement-same = { $read }; ein Koeffizient braucht { $needs }. Zweimal dieselben Punkte: { $same }.
agreement-twice = { $scale } { $first }, dann { $second }
agreement-part = { $scale } { $x } von { $all }
agreement-few = { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfälle
} zweimal mit Punkten; ein Koeffizient braucht { $needs }.
agreement-words = { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfälle
} zweimal mit Punkten: { $same } mit denselben{ $doubt }, { $near } höchstens eine Stufe auseinander. { $coefficients }
agreement-takes = Ein Koeffizient braucht { $needs }.
agreement-title = { $scale }: die erste Lektüre gegen die zweite
agreement-first = zuerst { $score }
agreement-then = dann { $score }
agreement-counted = { $scale }: { $n } von { $all ->
    [one] { $all }~Vorfall
   *[other] { $all }~Vorfällen
}
kappa = Kappa { $kappa } ({ $interval }).
kappa-undefined = nicht bestimmt ({ $note })
kappa-is-undefined = Kappa ist nicht bestimmt: { $note }.
kappa-no-interval = ohne Intervall, { $note }
kappa-alpha = Über alle Lektüren, auch dritte, ist Alpha { $alpha }.
kappa-disagree = Die Lesenden sind sich nicht einig, deshalb wird keine Behauptung beurteilt, die nach diesen Punkten fragt.

## Behauptungen

### Seiten, und was verglichen wird

side-this-year = dieses Jahr
side-in-year = { $year }
points = { $n ->
    [one] { $n }~Prozentpunkt
   *[other] { $n }~Prozentpunkte
}
direction-at-least = mindestens
direction-at-most = höchstens

side-in-hours = { $n } in { $hours }~h
side-share = { $label }: { $x } von { $n }
side-more = { $form ->
    [fewer] weniger
    [more] mehr
    [often] so oft
   *[long] so lange
}

### Zählung: dieses Jahr, genau

census = { $among }: { $told }.
among-nobody = Dieses Jahr gibt es keinen Vorfall, der { $form ->
    [read] verlässlich genug gelesen
   *[declared] ausgerufen und noch nicht gelesen
} ist.
among-silent = Dieses Jahr sagt { $all ->
    [one] der eine { $form ->
        [read] verlässlich genug gelesene
       *[declared] ausgerufene und noch nicht gelesene
    } Vorfall nicht
   *[other] keiner der { $all } { $form ->
        [read] verlässlich genug gelesenen
       *[declared] ausgerufenen und noch nicht gelesenen
    } Vorfälle
}, was es zum Zählen braucht.
among-all = Dieses Jahr, bei { $n ->
    [one] dem einen
   *[other] { $n }
} { $form ->
    [read] verlässlich genug gelesenen
   *[declared] ausgerufenen und noch nicht gelesenen
} { $n ->
    [one] Vorfall
   *[other] Vorfällen
}
among-some = Dieses Jahr, bei { $n } von { $all } { $form ->
    [read] verlässlich genug gelesenen
   *[declared] ausgerufenen und noch nicht gelesenen
} Vorfällen
census-nobody-then = { $count }, und { $year } keiner zum Vergleich
census-against = { $group } gegen { $against }
census-against-by = { $group } gegen { $against }, { $more }
census-rate = { $count } in { $hours } Stunden ({ $label })
census-share = { $x } von { $all } ({ $label })
census-median = { $median } bei { $count } ({ $label })
census-more = { $form ->
    [fewer] { $much } weniger
    [more] { $much } mehr
    [often] { $much } so oft
   *[long] { $much } so lange
}

### Schluss: über dieses Jahr hinaus

beyond = Über dieses Jahr hinaus: { $told }
beyond-judged = { $verdict }, { $told }.
beyond-retired = nicht beurteilt. Zurückgezogen: { $reason }.
interval-and-threshold = { $interval }, Schwelle { $form ->
    [at-most] höchstens { $threshold }
   *[at-least] { $threshold }
}
interval-and-claim = { $interval }; verlangt: { $form ->
    [at-most] höchstens
   *[at-least] mindestens
} { $threshold }
interval-open = mindestens { $times }, ohne oberes Ende
interval-none = ohne Intervall

### Warum es keinen Schätzwert gibt

why-not-asked = { $year } nicht gefragt
why-asked-otherwise = { $year } auf andere Weise gefragt
why-no-durations = die Ausgabe { $year } bewahrt Anzahlen und keine Dauern
why-nobody-looked = danach hat noch niemand gesehen
why-raters-disagree = die Lesenden sind sich nicht einig: { $scales }
why-scale = { $scale } (Kappa { $kappa } bei { $n } doppelt gelesenen Vorfällen)
why-too-few = { $form ->
    [each] { $sides }; es braucht je { $least }
   *[one] { $sides }; es braucht { $least }
}
why-few = { $n ->
    [0] kein Vorfall
    [1] nur 1 Vorfall
   *[other] nur { $n } Vorfälle
}
why-few-in-year = { $n ->
    [0] kein Vorfall im Jahr { $year }
    [1] nur 1 Vorfall im Jahr { $year }
   *[other] nur { $n } Vorfälle im Jahr { $year }
}
why-few-on-side = { $n ->
    [0] kein Vorfall in { $side }
    [1] nur 1 Vorfall in { $side }
   *[other] nur { $n } Vorfälle in { $side }
}
why-too-few-in-all = { $n ->
    [0] insgesamt kein Vorfall; es braucht { $least }
    [1] insgesamt nur 1 Vorfall; es braucht { $least }
   *[other] insgesamt nur { $n } Vorfälle; es braucht { $least }
}
why-no-hours = keine Stunde des Jahres liegt in { $side }
why-no-spread = zu viele Werte einer Gruppe sind gleich, um zu sagen, wie weit sie streut
why-too-many-open = zu viele noch offen

### Lesarten: dasselbe, anders gelesen

reading-own = wie berichtet
reading-confidence = Verlässlichkeit~≥~{ $minimum }
reading-confidence-full = Verlässlichkeit~5
reading-one-per-cluster = ein Vorfall je Gruppe
reading-recorded-times = Zeiten des Formulars
reading-rater = Punkte von~{ $rater }
readings-title = { $claim }: dasselbe in anderen Lesarten
readings-table = { $claim }, anders gelesen
badge-silent-here = Nicht prüfbar, wie berichtet
badge-not-in-one = Hält nicht in der einen anderen Lesart
badge-in-none = { $form ->
    [sentence] Das Urteil hält
   *[holds] Hält
} in keiner von { $all } anderen Lesarten
badge-in-one = { $form ->
    [silent] Nicht prüfbar
    [sentence] Das Urteil hält
   *[holds] Hält
} in der einen anderen Lesart
badge-in-both = { $form ->
    [silent] Nicht prüfbar
    [sentence] Das Urteil hält
   *[holds] Hält
} in beiden anderen Lesarten
badge-in-all = { $form ->
    [silent] Nicht prüfbar
    [sentence] Das Urteil hält
   *[holds] Hält
} in allen { $all } anderen Lesarten
badge-in-some = { $form ->
    [silent] Nicht prüfbar
    [sentence] Das Urteil hält
   *[holds] Hält
} in { $held } von { $all } anderen Lesarten
badge-with = { $reading }
badge-but-with = wohl aber in: { $readings }
badge-not-with = nicht in: { $readings }

### Karten: was die Folie einer Behauptung sagt

card-retired = Eine zurückgezogene Behauptung
card-in-time = Hypothese { $place } von { $all }, aufgeschrieben, bevor wir nachsahen
card-late = Eine Frage, die erst kam, als wir nachgesehen hatten
caution-supported-comparison = Ein starker Hinweis, keine Ursache: Nichts wurde ausgelost.
caution-supported = Ein starker Hinweis, für Vorfälle, die jemand aufgeschrieben hat.
caution-refuted-comparison = So viel ist es wohl nicht. Ein kleinerer Unterschied kann dennoch da sein.
caution-refuted = Wir lagen falsch, und hatten es vorher aufgeschrieben. Dafür ist ein Register da.
caution-inconclusive = Ja und Nein passen beide zu diesen Daten. Fragt mit einem weiteren Jahr noch einmal.
caution-raters-disagree = Auch das ist eine Antwort: Die Skala braucht klarere Worte. Fragt dann noch einmal.
caution-not-testable = Auch das ist eine Antwort: Schreibt mehr auf, und fragt noch einmal.
caution-exploratory = Gefragt, als wir schon nachgesehen hatten: eine Zahl, und kein Urteil.
caution-retired = Sie bleibt im Register, damit alle sehen, dass danach gefragt wurde.

### Was so viele Vorfälle gezeigt hätten

seen-ratio = Mit { $group } und { $against } Vorfällen hätten wir einen { $ratio }-fachen Unterschied sehen können.
seen-share = Mit { $group } Vorfällen hätten wir { $seen } von { $threshold } unterscheiden können.
seen-difference = Mit { $group } und { $against } Vorfällen hätten wir zwei Unterschiede auseinanderhalten können: { $seen } und { $threshold }.
could-have-seen = { $seen } Ein Unterschied dieser Größe hätte sich in vier von fünf solchen Jahren gezeigt, ein kleinerer seltener.
could-have-needed = Um über die { $asked } zu kommen, die die Behauptung verlangt, hätte das Verhältnis so groß sein müssen: { $ratio }.

### Neben einem Urteil

beside-could-have-seen = Was wir hätten sehen können
beside-logarithms = Auf Logarithmen
beside-pairs = In Paaren
beside-log-normal = Log-normal?
beside-another-interval = Ein anderes Intervall
beside-no-threshold = Ohne Schwelle
geometric-means = Geometrische Mittel statt Medianen: { $times } so lange, { $interval } bei { $level } (Welch auf Logarithmen).
in-pairs = Von je einem Vorfall jeder Art, durch das Los gezogen, dauerte der aus { $group } länger als der aus { $against }, und zwar in { $pairs } von 100 Paaren (Brunner-Munzel). Durch Zufall allein kämen so ungleiche Paare { $chance } vor.
log-normal-sides = { $sides }. Das Urteil ruht auf keiner Form.
jeffreys = { $interval } bei { $level } (Jeffreys); das exakte zum selben Niveau, das nie weniger abdeckt, als es sagt, ist { $exact }.
fisher = Wären beide Anteile gleich, kämen mindestens so ungleiche Zahlen { $chance } vor (exakter Test nach Fisher).
chance = in { $n } von 100 Jahren
chance-small = in { $n } von 1.000 Jahren
chance-tiny = in weniger als 1 von 1.000 Jahren

### Behauptungen, die offen bleiben, und das nächste Jahr

open-the-one = Unsere eine Behauptung bleibt offen.
open-both = Unsere beiden Behauptungen bleiben offen.
open-all = Alle { $claims } Behauptungen bleiben offen.
open-some = <1>{ $open }</> unserer { $claims } Behauptungen { $n ->
    [one] bleibt
   *[other] bleiben
} offen.
open-lead = Auch keine Antwort ist eine Antwort.
open-luck = Zufall erlaubt { $luck }. Unsere Wette: { $form ->
    [at-most] höchstens
   *[at-least] mindestens
} { $bet }.
open-readers = Unsere Lesenden sind sich nicht einig.
open-few = Zu wenige sind aufgeschrieben.
next-title = { $year } stellen wir <1>{ $n ->
    [1] eine Frage
   *[other] { $words } Fragen
}</>.
next-lead = Aufgeschrieben, bevor die Lektüre beginnt.
next-in-time = diesmal rechtzeitig
next-another-year = mit einem weiteren Jahr
next-clearer-rubric = mit einer klareren Skala
next-more-written = mit mehr Aufgeschriebenem

## Folien

### Namen von Filtern, Schlüsseln und Urteilen

test-watching = mit Test
no-test-watching = ohne Test
outside-working-hours = außerhalb der Arbeitszeit
working-hours = { $days }, { $from } bis { $to } Uhr

filter-all = alle
filter-is = { $name } { $value }
filter-no = ohne { $name }
filter-truth = { $form ->
    [yes] ja
   *[no] nein
} bei „{ $name }“
filter-absent = { $name } nicht festgehalten
filter-at-least = { $name } von mindestens { $bound }
filter-at-most = { $name } von höchstens { $bound }
filter-above = { $name } über { $bound }
filter-below = { $name } unter { $bound }
filter-else = etwas anderes

key-kind = Art
key-severity = Schweregrad
key-services = Dienst
key-teams = Team
key-tags = Schlagwort
key-factors = Faktor
key-saved-by = bewahrt durch
key-trigger = Auslöser
key-detected-by = bemerkt von
key-cluster = Gruppe
key-open = offen
key-weekday = Wochentag
key-hour = Stunde
key-month = Monat
key-working-hours = in der Arbeitszeit
key-confidence = Verlässlichkeit
key-preventability = Vermeidbarkeit
key-productivity = Arbeitsausfall
key-time-to-detect = Zeit bis zum Bemerken
key-time-to-declare = Zeit bis zum Ausrufen
key-time-to-mitigate = Zeit bis zur Eindämmung
key-time-to-resolve = Zeit bis zur Behebung
key-response = Reaktion
key-recovery = Erholung

verdict-supported = gestützt
verdict-refuted = widerlegt
verdict-inconclusive = nicht entschieden
verdict-not-testable = nicht prüfbar
verdict-exploratory = explorativ
verdict-retired = zurückgezogen

# Wer es bemerkt hat.
who-synthetic-test = synthetischer Test
who-alert = Alarm
who-dashboard = Dashboard
who-engineer = Technik
who-support = Support
who-customer = Kundschaft
who-social = soziale Medien

### Die Auszeichnungen

awards-title = Und die Auszeichnungen gehen an <1>Vorfälle</>.
awards-given = { $n ->
    [one] { $n }~Auszeichnung
   *[other] { $n }~Auszeichnungen
}

### Zahlen des Vorjahres

last-year-asks = Die Zahlen vom letzten Jahr. { $form ->
    [promised] Wir haben Besserung versprochen.
   *[plain] Was ist daraus geworden?
}
last-year-question = Hand hoch: Hat sich etwas geändert?
last-year-changed = Geändert
last-year-tied = Zu knapp
last-year-both = { $then } und { $now }
last-year-range = { $year }: { $value }; mit Glück oder Pech { $low } bis { $high }.
last-year-reviews = besprochen
last-year-detection = bis bemerkt
last-year-response = bis Linderung
last-year-resolution = bis vorbei
last-year-volume = Vorfälle
last-year-reviews-same = Ebenso oft besprochen.
last-year-reviews-became = { $form ->
    [more] Mehr besprochen
   *[less] Weniger besprochen
}: { $sure ->
    [sure] <1>sicher</>
   *[open] vielleicht
}.
last-year-detection-same = Gleich spät bemerkt.
last-year-detection-became = { $form ->
    [more] Später bemerkt
   *[less] Früher bemerkt
}: { $sure ->
    [sure] <1>sicher</>
   *[open] vielleicht
}.
last-year-response-same = Linderung gleich spät.
last-year-response-became = { $form ->
    [more] Später gelindert
   *[less] Früher gelindert
}: { $sure ->
    [sure] <1>sicher</>
   *[open] vielleicht
}.
last-year-resolution-same = Gleich spät vorbei.
last-year-resolution-became = { $form ->
    [more] Später vorbei
   *[less] Früher vorbei
}: { $sure ->
    [sure] <1>sicher</>
   *[open] vielleicht
}.
last-year-volume-same = Ebenso viele Vorfälle.
last-year-volume-became = { $form ->
    [more] Mehr Vorfälle
   *[less] Weniger Vorfälle
}: { $sure ->
    [sure] <1>sicher</>
   *[open] vielleicht
}.
head-value = Wert
head-low = Mindestens
head-high = Höchstens

### Der Fuß einer Folie

foot-counted = { $form ->
    [all] Alle { $n }
    [both] Beide
   *[some] { $n } von { $all }
}
foot-interval = { $level }-Intervall
foot-both-times = mit beiderlei Zeiten
foot-half-years = Halbjahre aus unserem eigenen gezogen
foot-each-dart = ein Pfeil für bis zu { $n }
foot-zone = wie sie in { $place } begannen
foot-intervals = { $level }-Intervalle

### Was die Ausgabe davor sagte

memory-title = Was wir { $year } sagten { $form ->
    [same] <1>und wieder sagen</>.
    [became] <1>und was daraus wurde</>.
    [one-changed] <1>und in einem Punkt nun anders sagen</>.
   *[changed] <1>und in { $words } Punkten nun anders sagen</>.
}
memory-lead = Ein Rückblick, der vergisst, ist ein Newsletter.
memory-lead-asked-again = Noch einmal gefragt. Dieselbe Antwort?
memory-verdict-before = { $form ->
    [reworded] { $year } { $verdict }, in anderen Worten
   *[same] { $year } { $verdict }
}
memory-verdict-now = jetzt { $verdict }
memory-returned = { $n ->
    [0] { $name } sollte nie wieder vorkommen, und dabei blieb es.
   *[other] { $name } sollte nie wieder vorkommen. Und kam doch wieder, { $often }.
}
memory-promise-kept = Das eine Versprechen wurde gehalten.
memory-promises-kept = { $n ->
    [2] Beide Versprechen wurden gehalten.
   *[other] Alle { $words } Versprechen wurden gehalten.
}
memory-promises = Gehalten: { $kept } von { $n ->
    [one] { $n }~Versprechen
   *[other] { $n }~Versprechen
}{ $unseen }.
memory-promises-unseen = { $n ->
    [one] ; nach einem hat niemand gesehen
   *[other] ; nach { $words } hat niemand gesehen
}

### Das Jahr, und wie viel davon verlässlich ist

volume-title = <1>{ $n }</> { $n ->
    [one] Vorfall reiste
   *[other] Vorfälle reisten
} mit uns um die Sonne.
volume-rays = Je länger der Strahl, desto länger wusste es niemand.
volume-rays-of-several = Jeder Strahl steht für bis zu { $n } Vorfälle, die auf gleiche Art bemerkt wurden. Je länger er ist, desto länger wusste es niemand.
volume-then = { $form ->
    [last] { $n } im Vorjahr
   *[earlier] { $n } im Jahr { $year }
}
volume-since = { $form ->
    [fewer] { $then }: weniger, oder weniger aufgeschrieben?
    [same] { $then }: gleich viele, oder gleich viele aufgeschrieben?
   *[more] { $then }: mehr, oder mehr aufgeschrieben?
}
volume-circles = Jeder ist ein Ring, an dem Tag, an dem er begann.
volume-circles-of-several = Jeder Ring steht für bis zu { $n } Vorfälle, an dem Tag, an dem sie begannen.
confidence-title = Wir haben <2>{ $read }</> von { $declared } gelesen und verlassen uns auf <1>{ $n ->
    [0] keinen
   *[other] { $n }
}</>.
confidence-waiting = { $n ->
    [0] Jeder ist gut genug festgehalten, um zu zählen. Verbeugt euch.
    [1] Dem anderen fehlt ein Link oder ein Zeitpunkt. Ihr kennt ihn? Kommt und erzählt.
   *[other] Den anderen { $words } fehlt ein Link oder ein Zeitpunkt. Ihr kennt einen? Kommt und erzählt.
}

### Wie bald wir es wussten, und wie lange es wehtat

detection-title = { $form ->
    [same-at-once] Ob mit oder ohne Test, wir wussten es <1>{ $with }</>.
    [same-in] Ob mit oder ohne Test, wir wussten es nach <1>{ $with }</>.
    [at-once] Mit Test wussten wir es <1>{ $with }</>. Ohne Test nach <2>{ $without }</>.
   *[in] Mit Test wussten wir es nach <1>{ $with }</>. Ohne Test nach <2>{ $without }</>.
}
rain-with = mit Test
rain-without = ohne Test
rain-all = alle
rain-target = Ziel
rain-times = { $number }×
rain-luck = Zufall erlaubt { $low }~bis~{ $high }
rain-alt = Zeit, bis es jemand bemerkte, { $n ->
    [one] { $n } Vorfall als Punkt
   *[other] { $n } Vorfälle als Punkte
}{ $form ->
    [several] { " " }für je mehrere.
   *[each] .
}
rain-alt-row = { $name }: die Hälfte von { $n } { $within }.
rain-alt-few = { $name }: { $n }, { $range }.
detection-compared = Mit einem Test weiß man es eher früh. Niemand hat die Tests ausgelost.
detection-line = { $form ->
    [several] Ein Punkt steht für mehrere Vorfälle; je weiter rechts, desto länger wusste es niemand.
   *[each] Jeder Punkt ist ein Vorfall; je weiter rechts, desto länger wusste es niemand.
}
half-noticed = { $form ->
    [none] <1>Keiner</> von { $n } Vorfällen war bis zum Datenstand bemerkt.
    [same] Alle { $n } Vorfälle, bis sie bemerkt waren: <1>{ $time }</>.
    [same-at-once] Alle { $n } Vorfälle waren <1>{ $time }</> bemerkt.
    [few] { $many } Vorfälle, bis sie bemerkt waren: <1>{ $time }</>.
    [fewer] <1>Weniger als die Hälfte</> von { $n } Vorfällen war bis zum Datenstand bemerkt.
    [at-once] Die Hälfte von { $n } Vorfällen war <1>{ $time }</> bemerkt.
   *[within] <1>{ $short }</>: übliche Zeit bis zum Bemerken ({ $n })
}
half-over = { $form ->
    [none] <1>Keiner</> von { $n } Vorfällen war bis zum Datenstand vorbei.
    [same] Alle { $n } Vorfälle, bis sie vorbei waren: <1>{ $time }</>.
    [same-at-once] Alle { $n } Vorfälle waren <1>{ $time }</> vorbei.
    [few] { $many } Vorfälle, bis sie vorbei waren: <1>{ $time }</>.
    [fewer] <1>Weniger als die Hälfte</> von { $n } Vorfällen war bis zum Datenstand vorbei.
    [at-once] Die Hälfte von { $n } Vorfällen war <1>{ $time }</> vorbei.
   *[within] <1>{ $short }</>: übliche Zeit vom Beginn bis zum Ende ({ $n })
}
resolution-nine-in-ten = Neun von zehn { $within }.
resolution-response = Einmal bemerkt, { $form ->
    [same] waren alle { $n }
   *[half] war die Hälfte von { $n }
} { $within } eingedämmt.
resolution-open = { $n ->
    [one] Einer ist
   *[other] { $words } sind
} noch offen.
reviews-title = <1>{ $held } von { $n }</> wurden nachbesprochen.
reviews-line = Von dort kommen die guten Geschichten.
reviews-silent = { $n ->
    [one] Ein weiterer sagt nichts dazu.
   *[other] Weitere { $words } sagen nichts dazu.
}

### Werte, Faktoren und Beinahe-Vorfälle

scores-title = { $form ->
    [productivity] <1>{ $x } von { $n }</> hielten viel Arbeit auf.
   *[preventability] <1>{ $x } von { $n }</> hätten sich fernhalten lassen.
}
scores-line = { $form ->
    [productivity] Die stillen Kosten: Alle warten und kochen noch einen Kaffee.
   *[preventability] Hinterher bewertet, wenn alle klüger sind. Gezählt und niemandem vorgehalten.
}
factors-title = { $form ->
    [trigger] <1>{ $names }</> war bei { $most } von { $of } Vorfällen der Auslöser.
    [triggers] <1>{ $names }</> waren bei je { $most } von { $of } Vorfällen der Auslöser.
    [factor] <1>{ $names }</> spielte bei { $most } von { $of } Vorfällen mit.
    [factors] <1>{ $names }</> spielten bei je { $most } von { $of } Vorfällen mit.
   *[many] <1>Kein Name sticht heraus</>: { $many } kommen je { $often } vor.
}
factors-line = Faktoren kommen in Gesellschaft; keiner von ihnen war es allein.
factors-trigger = Der häufigste Auslöser: { $name } ({ $n }).
near-misses-told = <1>{ $often }</> ist nichts passiert. Aufgeschrieben wurde es trotzdem.
near-misses-before = { $form ->
    [more] { $when } { $n ->
        [0] keiner
        [1] einer
       *[other] { $words }
    }: mehr Glück, oder mehr aufgeschrieben?
    [fewer] { $when } { $n ->
        [0] keiner
        [1] einer
       *[other] { $words }
    }: weniger Glück, oder weniger aufgeschrieben?
   *[same] { $when } auch { $n ->
        [1] einer
       *[other] { $words }
    }
}
last-year = im Vorjahr
in-year = { $year }
umbrella-others = andere
umbrella-luck = nur Glück
umbrella-more = +~{ $n }
umbrella-held = { $name }: { $n ->
    [1] einer
   *[other] { $words }
}
umbrellas-said = { $n ->
    [one] Ein Beinahe-Vorfall unter einem Schirm: { $held }.
   *[other] { $words } Beinahe-Vorfälle unter Schirmen: { $held }.
}
near-misses-line = Dieselbe Lehre, ganz ohne Lehrgeld.
near-misses-nothing-held = Was hielt, steht nirgends. Auch Glück verdient einen Namen.

### Die Kurzfassung: eine Behauptung und ihr Zweifel in einfachen Worten

teaser-counted = Gezählt, nicht geschätzt.
teaser-no-verdict = Niemand hatte es vorher behauptet, also gibt es kein Urteil.
teaser-awards = Preise nach festen Regeln für { $among }; ein Spaß, kein Befund.
plain-inference = { $between }, den Zufall eingerechnet; gefragt hatten wir nach { $direction } { $threshold }.
plain-difference = { $form ->
    [more] { $low } bis { $high } mehr
   *[either] { $low } bis { $high }
}
plain-ratio = { $form ->
    [often] { $times } so oft
   *[long] { $times } so lange
}
plain-ratio-at-least = { $form ->
    [often] mindestens { $times } so oft
   *[long] mindestens { $times } so lange
}
plain-twice = 2-mal

## Vortrag

speaker-asks = Fragen, Hände zählen, warten. Die nächste Taste gibt die Antwort.
speaker-last-year = { $label }: { $then } im Vorjahr, { $now } in diesem Jahr.
speaker-counted = Gezählt: { $counted }.
speaker-measured = Was gemessen wird: { $measured }

## Diagramme

### Was Achsen und Legenden von sich aus sagen

axis-seconds = { $n } s
axis-minutes = { $n } min
axis-hours = { $n } h
axis-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
axis-weeks = { $n ->
    [one] { $n } Woche
   *[other] { $n } Wochen
}
axis-years = { $n ->
    [one] { $n } Jahr
   *[other] { $n } Jahre
}
axis-share = { $number } %
axis-no-difference = kein Unterschied
axis-points = { $number } Punkte
dots-stacked = Punkte gestapelt
dots-of-several = ein Punkt für bis zu { $n }
dumbbell-more = und { $n } weitere, in der Tabelle
forest-threshold = was die Behauptung verlangt
forest-plain = Intervall zu 95 %
quantiles-thinned = gezeichnet: jeder { $n }. Punkt, die { $ends } äußersten alle

### Köpfe von Tabellen

table-first = { $caption }: die ersten { $shown } von { $all } nach ihrem Beginn; alle stehen als CSV auf der Seite dazu
table-longest = { $caption }: die { $shown } längsten von { $all }; alle stehen als CSV auf der Seite dazu
head-incident = Vorfall
head-incidents = Vorfälle
head-near-misses = Beinahe-Vorfälle
head-title = Titel
head-group = Gruppe
head-time = Zeit
head-how-often = Wie oft
head-matching = Trifft zu
head-score = Punkte
head-stands-for = Sie stehen für
head-began = Begonnen
head-until-noticed = Bis zum Bemerken
head-noticed-by = Bemerkt von

### Dauern, jeder Vorfall ein Punkt

dots-title = { $form ->
    [several] { $name }, je mehrere Vorfälle ein Punkt
   *[each] { $name }, jeder Vorfall ein Punkt
}
dots-all = Alle Vorfälle
dots-test = Ein Test hat es bemerkt
dots-alert = Ein Alarm hat es bemerkt
dots-person = Ein Mensch hat es bemerkt
dots-not-recorded = Nicht aufgeschrieben
dots-not-coverable = Kein Test möglich
dots-coverage-not-recorded = Nicht aufgeschrieben
dots-response = Vom Bemerken bis zur Eindämmung
dots-resolution = Vom Beginn bis zum Ende
dots-as-long = { $times } so lange
dots-interval = Intervall zu { $level }: { $low } bis { $high }
dots-target = Ziel { $target }
dots-counted-beside = { $counted }; Reaktion { $response }
dots-definition-beside = { $definition }; Reaktion: { $response }

### Behauptungen und ihre Seiten

forest-title = Alle Behauptungen mit ihren Intervallen
forest-sides = { $name }: um wen es geht
forest-others = Alle anderen
forest-often = { $n } in { $hours } Stunden: { $rate } in 1.000
forest-no-interval = keines

### Werte und Anzahlen

scores-figure = { $name }: wie oft es welche Punkte gab
scores-bracket = { $form ->
    [sure] { $x } von { $n }; Zufall erlaubt { $bounds }
    [counted] { $x } von { $n } mit 4 oder 5
   *[few] mit 4 oder 5
}
tally-factor = Was dazu beitrug
tally-trigger = Was es auslöste
tally-safeguard = Was hielt
tally-outcome = Erledigte Folgeaufgaben
tally-month = Vorfälle nach Monat
tally-more = { $n ->
    [one] Ein weiterer Eintrag steht in der Tabelle.
   *[other] { $words } weitere stehen in der Tabelle.
}
head-factor = Faktor
head-trigger = Auslöser
head-safeguard = Schutz
head-outcome = Erledigt
head-month = Monat

### Das Jahr als Rad

wheel-title = { $form ->
    [several] Die Vorfälle des Jahres { $year }, je mehrere ein Strahl
   *[each] Die Vorfälle des Jahres { $year }, jeder ein Strahl
}
wheel-table = Vorfälle rund um das Jahr
wheel-rays = Strahlen: vom Beginn bis zum Bemerken
wheel-without-start = { $n ->
    [one] einer ohne Uhrzeit des Beginns hat keinen Strahl
   *[other] { $words } ohne Uhrzeit des Beginns haben keinen Strahl
}
wheel-by-test = ein Test
wheel-by-alert = ein Alarm
wheel-by-person = ein Mensch
wheel-by-nobody = unbekannt
wheel-noticed-by = Bemerkt hat es
wheel-length-unknown = Länge unbekannt
wheel-day = { $day }. { $month }
wheel-alt = { $n ->
    [one] Ein Vorfall als Strahl
   *[other] { $n } Vorfälle als Strahlen
} um ein Jahr, so lang, wie es niemand wusste.
wheel-alt-several = { $n } Vorfälle um ein Jahr, als Strahlen für je bis zu { $per_ray }, so lang, wie es beim mittleren niemand wusste.
wheel-alt-silent = { $n ->
    [one] Bei einem
   *[other] Bei { $words }
} steht nirgends, wer ihn bemerkte.
wheel-alt-longest = Der längste brauchte { $length }.
wheel-alt-unknown = { $n ->
    [one] Bei einem
   *[other] Bei { $words }
} weiß niemand, wie lange.
wheel-who-test = ein Test
wheel-who-alert = ein Alarm
wheel-who-person = ein Mensch
wheel-noticed = { $who } bemerkte { $most } von { $all }{ $others }.
wheel-unknown = niemand weiß, wie lange
wheel-not-recorded = nicht festgehalten
wheel-poor = { $length }, zu lückenhaft für Befunde

### Anzahl, der Weg zum Zählen, Nachbesprechungen

volume-months = Vorfälle nach dem Monat, in dem sie begannen, { $year }
volume-months-table = Vorfälle nach Monat
volume-severities = Vorfälle nach Schweregrad
volume-services = Vorfälle nach dem Dienst, den sie trafen
volume-no-severity = Ohne Schwere
volume-without-day = { $definition }; { $n ->
    [one] einer ohne den Tag seines Beginns ist
   *[other] { $words } ohne den Tag ihres Beginns sind
} in keinem Monat
volume-without-service = { $definition }; { $n ->
    [one] einer nennt keinen
   *[other] { $words } nennen keinen
}
volume-several = { $definition }; ein Vorfall kann mehrere Dienste treffen
funnel = Vom Ausrufen zum Zählen
funnel-declared = Ausgerufen
funnel-read = Gelesen
funnel-confident = Verlässlich ({ $minimum } oder mehr von 5)
reviews-chart = Wie viele Vorfälle eine Nachbesprechung hatten
reviews-bar-held = Nachbesprechung
reviews-bar-none = Keine
reviews-bar-unknown = Niemand sagt es
head-severity = Schweregrad
head-service = Dienst
head-step = Schritt

### Ob Dauern log-normal aussehen

shape-departs = weicht von log-normal ab
shape-consistent = mit log-normal vereinbar
shape-no-verdict = nicht auf log-normal geprüft
shape-still-open = nicht geprüft, solange Vorfälle offen sind: Noch weiß niemand, wie lang sie werden
shape-not-tested = nicht geprüft: { $why }
shape-statistic = Shapiro-Wilk W { $w }, p { $p }
shape-mean = Das geometrische Mittel ist { $mean }.
shape-mean-beside = geometrisches Mittel { $mean }
shape-longest = Die { $longest } längsten von { $n } machen { $share } aller Stunden aus{ $open }.
shape-title = { $name } neben einem log-normalen Jahr
shape-described = Jede Dauer gegen die, die ein log-normales Jahr an ihrer Stelle hätte: Auf der gepunkteten Linie sind beide gleich. { $said }
shape-across = in einem log-normalen Jahr
shape-up = wie es war
shape-line = auf der gepunkteten Linie: genau log-normal
shape-open = { $n ->
    [one] einer ist noch offen und hat keinen Punkt, aber einen Platz
   *[other] { $words } sind noch offen und haben keinen Punkt, aber einen Platz
}
shape-short = { $n ->
    [one] einer unter { $floor } zählt als so lang, hohl
   *[other] { $words } unter { $floor } zählen als so lang, hohl
}
head-in-a-log-normal-year = In einem log-normalen Jahr

## Porträts

### Was ein Porträt zeigt, für alle, die es nicht sehen

portrait = Porträt: { $features }
portrait-eyes = { $n ->
    [0] geschlossene Augen
    [one] { $n } Auge
   *[other] { $n } Augen
}
portrait-antennae = Antennen
portrait-siren = ein Warnlicht
portrait-headset = ein Headset
portrait-tuft = ein Haarschopf
portrait-question = ein Fragezeichen
portrait-cap = ein Doktorhut
portrait-wavy = ein welliger Mund
portrait-round = ein runder Mund
portrait-smile = ein Lächeln
portrait-grin = ein Grinsen
portrait-flat = ein gerader Mund
portrait-pearls = Perlen
portrait-bow-tie = eine Fliege
portrait-buttons = ein offener Kragen
portrait-long = ein langes Gesicht
portrait-short = ein kurzes Gesicht

### Wie man eines liest

portrait-key-eyes = Augen
portrait-key-eyes-mean = wie viele Menschen im Einsatz waren, höchstens fünf; geschlossen: niemand hat gezählt
portrait-key-headgear = Kopfputz
portrait-key-headgear-means = Antennen: ein Test hat es bemerkt; Warnlicht: ein Alarm oder ein Dashboard; Headset: Support, Kundschaft oder soziale Medien; Haarschopf: jemand hat es einfach gesehen; Fragezeichen: niemand hat es aufgeschrieben
portrait-key-cap = Doktorhut: den sehen wir nie wieder (glauben wir)
portrait-key-mouth = Mund
portrait-key-wavy = wellig: { $severity }
portrait-key-round = rund: { $severity }
portrait-key-smiling = lächelnd: { $severity }
portrait-key-grinning = grinsend: { $severity }
portrait-key-grinning-from = grinsend: { $first } bis { $last }
portrait-key-flat = gerade: ohne Schweregrad
portrait-key-length = Länge
portrait-key-length-means = je länger das Gesicht, desto länger die Zeit bis zur Behebung, von einer Stunde bis zu einer Woche
portrait-key-shape = Form
portrait-key-shape-means = der Dienst
portrait-key-head-0 = rund: { $service }
portrait-key-head-1 = Glocke: { $service }
portrait-key-head-2 = Tropfen: { $service }
portrait-key-head-3 = spitze Ohren: { $service }
portrait-key-head-4 = runde Ohren: { $service }
portrait-key-head-5 = Block: { $service }
portrait-key-head-6 = Birne: { $service }
portrait-key-head-7 = Edelstein: { $service }
portrait-key-heads-shared = die übrigen wechseln sich ab
portrait-key-collar = Kragen
portrait-key-collar-means = Perlen: alle Folgeaufgaben sind erledigt; sonst eine Fliege: es gab eine Nachbesprechung

### Die Seite darum herum

yearbook-class = Der Jahrgang
yearbook-runner-up = Knapp dahinter:
yearbook-key = Wie man ein Porträt liest
yearbook-superlatives = Superlative, verliehen an Vorfälle und nie an Menschen
yearbook-photo = Das Klassenfoto, Monat für Monat
yearbook-photo-lead = Alle in der Reihenfolge ihrer Ankunft, auch die Beinahe-Vorfälle. Jeder Kopf führt zu seiner Seite.
yearbook-more = { $n } weitere
yearbook-away = { $n ->
    [one] Einer fehlt auf dem Bild: Er will keine Auszeichnung oder betrifft die Sicherheit.
   *[other] { $n } fehlen auf dem Bild: Sie wollen keine Auszeichnung oder betreffen die Sicherheit.
}
yearbook-all = { $n ->
    [one] Der eine Vorfall
    [2] Beide Vorfälle
   *[other] Alle { $n }~Vorfälle
}
yearbook-rule = Jeder Vorfall gewinnt höchstens eine Auszeichnung. Hat ein anderer die bessere Zahl, dann hat er schon eine; bei Gleichstand entscheidet die Kennung.

## Auszeichnungen

### Namen, jeder mit einer freundlichen Zeile

award-name-never-again = Den sehen wir nie wieder (glauben wir)
award-line-never-again = Jedes Versprechen gehalten. Leb wohl, und das ist nett gemeint.
award-name-early-bird = Der frühe Vogel
award-line-early-bird = Der Wurm war gefangen, bevor der Kaffee kalt wurde.
award-name-robots-best-friend = Des Roboters bester Freund
award-line-robots-best-friend = Der Roboter hat angeschlagen, und das zu Recht.
award-name-community-choice = Publikumspreis
award-line-community-choice = Vom Publikum gewählt, Ticket für Ticket.
award-name-night-owl = Nachteule
award-line-night-owl = Unterwegs, wenn sonst nur Backstuben und Backups wach sind.
award-name-friday-classic = Freitagsklassiker
award-line-friday-classic = Fünf Tage Anlauf, Landung pünktlich zum Wochenende.
award-name-plot-twist = Schönste Wendung
award-line-plot-twist = Diese Geschichte hatte von Anfang an ein zweites Ende.
award-name-largest-cast = Größte Besetzung
award-line-largest-cast = So viele auf der Bühne: Applaus, Vorhang, früher Feierabend.
award-name-shortest-cameo = Kürzester Auftritt
award-line-shortest-cameo = Auftritt, Abgang. Der Abspann dauerte länger.
award-name-page-turner = Schmöker des Jahres
award-line-page-turner = Wir wollten nur kurz hineinblättern und lasen bis zum Ende.
award-name-closest-shave = Um Haaresbreite
award-line-closest-shave = Es ist nichts passiert, und zwar formvollendet.
award-name-longest-peace = Nach der längsten Ruhe
award-line-longest-peace = Die Stille war herrlich. Danke, dass sie so lange dauern durfte.
award-name-ensemble = Bestes Ensemble
award-line-ensemble = Alle Dienste wollten eine Rolle, und alle bekamen eine.
award-name-tidiest-paperwork = Tadellose Aktenlage
award-line-tidiest-paperwork = Formular und Tatsachen sind sich einig. Bitte einrahmen.
award-name-follow-through = Gesagt, getan
award-line-follow-through = Versprochen, erledigt, abgehakt. Die Liste hat ihren Frieden.
award-name-school-spirit = Eins mit Sternchen
award-line-school-spirit = Test, Nachbesprechung, Bericht: immer anwesend, nie abgeschrieben.
award-name-safeguard = Bester Schutz in einer Nebenrolle
award-line-safeguard = Applaus war nicht verlangt. Es gibt ihn trotzdem.
award-name-perfect-rating = Die Jury ist sich einig
award-line-perfect-rating = Getrennt gelesen, gleich benotet, nicht getuschelt.
award-name-useful-accident = Glück im Unglück
award-line-useful-accident = Kam mit einem Bug und machte uns gleich mit dem nächsten bekannt.
award-name-comeback = Comeback des Jahres
award-line-comeback = Wir hatten schon Abschied genommen. Dabei war es nur ein Spaziergang.
award-name-best-mystery = Bestes Rätsel
award-line-best-mystery = Irgendwo gibt es einen Link, der alles erklärt. Bringt ihn heim.

### Wofür es sie gab

award-why-never-again = Nachbesprochen, { $done } von { $total } { $total ->
    [one] Folgeaufgabe
   *[other] Folgeaufgaben
} erledigt, nichts Verwandtes verzeichnet.
award-why-early-bird = Bemerkt nach { $duration }.
award-why-noticed-by = { $form ->
    [support] Bemerkt vom Support nach { $duration }.
    [customer] Bemerkt von der Kundschaft nach { $duration }.
    [social] Bemerkt in sozialen Medien nach { $duration }.
   *[synthetic-test] Bemerkt von einem synthetischen Test nach { $duration }.
}
award-why-night-owl = Begann um { $clock }~Uhr.
award-why-friday-classic = Begann an einem Freitag um { $clock }~Uhr.
award-why-plot-twist = Das Formular lag um { $duration } daneben.
award-why-largest-cast = { $n ->
    [one] { $n }~Person war im Einsatz.
   *[other] { $n }~Personen waren im Einsatz.
}
award-why-shortest-cameo = Eingedämmt { $duration } nach dem Bemerken.
award-why-page-turner = { $n ->
    [one] { $n }~Wort, nachbesprochen, Verlässlichkeit 5~von~5.
   *[other] { $n }~Wörter, nachbesprochen, Verlässlichkeit 5~von~5.
}
award-why-closest-shave = { $n ->
    [0] Es hätte { $severity } werden können.
    [1] Es hätte { $severity } werden können, aber ein Schutz hielt.
   *[other] Es hätte { $severity } werden können, aber { $many } Schutzvorkehrungen hielten.
}
award-why-longest-peace = Davor: { $duration } ohne Vorfall.
award-why-ensemble = { $many } Dienste wirkten mit.
award-why-tidiest-paperwork = { $n ->
    [1] Ein Zeitpunkt im Formular, auf die Minute richtig.
   *[other] { $many } Zeitpunkte im Formular, alle auf die Minute richtig.
}
award-why-follow-through = { $done } von { $total } Folgeaufgaben erledigt.
award-why-school-spirit = Bemerkt von einem Test nach { $duration }, nachbesprochen, Verlässlichkeit 5~von~5.
award-why-safeguard = { $name } hielt dieses Jahr { $often }.
award-why-perfect-rating = { $many } Bewertungen, auf jeder Skala dieselbe.
award-why-useful-accident = { $n ->
    [one] Fand noch einen Bug und hinterließ { $n }~Folgeaufgabe.
   *[other] Fand noch einen Bug und hinterließ { $n }~Folgeaufgaben.
}
award-why-comeback = Einer von { $many } verwandten Vorfällen ({ $cluster }).
award-why-best-mystery = { $n ->
    [one] { $n }~Wort, und die Verlässlichkeit ist noch immer { $score }~von~5.
   *[other] { $n }~Wörter, und die Verlässlichkeit ist noch immer { $score }~von~5.
}
award-why-chosen = Von der Redaktion gewählt.

### Die Zahl, mit der jede gewonnen wurde, und das Wort darunter

award-number-done = { $done }~von~{ $total }
award-done = erledigt
award-many-largest-cast = { $n ->
    [one] Person
   *[other] Personen
}
award-many-page-turner = { $n ->
    [one] Wort
   *[other] Wörter
}
award-many-ensemble = Dienste
award-many-tidiest-paperwork = genau
award-many-safeguard = mal
award-many-perfect-rating = Urteile
award-many-useful-accident = { $n ->
    [one] Aufgabe
   *[other] Aufgaben
}
award-many-comeback = verwandt
award-many-best-mystery = { $n ->
    [one] Wort
   *[other] Wörter
}

## Skalen

rubric-confidence-1 = Kaum etwas ist davon übrig: Die Zeiten sind geraten
rubric-confidence-2 = Der Hergang ist da, die meisten Zeiten fehlen
rubric-confidence-3 = Der Hergang stimmt, mit einer Lücke bei einer Zeit, auf die es ankommt
rubric-confidence-4 = Zeiten und Hergang sind durch Chat, Ticket oder Kurve belegt
rubric-confidence-5 = Jede Zeit ist durch zwei übereinstimmende Quellen belegt
rubric-preventability-1 = Nichts, was man heute weiß, hätte ihn verhindert
rubric-preventability-2 = Nur ein großer Umbau hätte ihn verhindert
rubric-preventability-3 = Eine bekannte Änderung hätte ihn verhindert, zu einem spürbaren Preis
rubric-preventability-4 = Eine kleine Änderung, die schon auf einer Liste stand, hätte ihn verhindert
rubric-preventability-5 = Ein Schutz, den es anderswo gibt, hätte ihn verhindert, hier eingeschaltet
rubric-productivity-1 = Niemand wurde von der Arbeit abgehalten
rubric-productivity-2 = Ein Team behalf sich
rubric-productivity-3 = Ein Team verlor Stunden, oder mehrere behalfen sich
rubric-productivity-4 = Mehrere Teams verloren Stunden
rubric-productivity-5 = Die meisten verloren einen Tag oder mehr

## Seiten

nav-content = Zum Inhalt
nav-report = Rückblick
nav-slides = Folien
nav-findings = Befunde
nav-yearbook = Jahrbuch
nav-incidents = Vorfälle
nav-method = Methode
nav-data = Daten

page-not-read = Noch nicht gelesen: Niemand hat diese Berichte bewertet.
page-feedback = Stimmt etwas nicht?
page-show-numbers = Zahlen zeigen
page-numbers = Die Zahlen
page-behind = Die Vorfälle dahinter
page-title = Titel
page-more = und { $n } weitere, in der CSV-Datei
page-left-out = { $n } ausgelassen: { $reason }
page-csv = Daten als CSV
page-why = Warum wir gefragt haben
page-on-this = Auf dieser Seite
page-counted = Wie das gezählt wurde
page-quoted = „{ $text }“

### Die erste Seite

cover-how = Woher wir das wissen
cover-teaser = { $n ->
    [one] Auf einer Folie
   *[other] Auf { $words } Folien
}
cover-watch = Ansehen
cover-watch-what = { $n ->
    [one] Die Präsentation, auf { $n } Folie.
   *[other] Die Präsentation, auf { $n } Folien.
}
cover-read = Lesen
cover-read-what = Jeder Befund, wie sicher er ist und wer ausgelassen wurde.
cover-browse = Stöbern
cover-browse-what = { $n ->
    [0] Noch kein Bericht.
    [one] Der eine Bericht, den es gibt.
    [2] Beide Berichte, nebeneinander.
   *[other] Alle { $n } Berichte, zum Suchen, Filtern und Sortieren.
}

### Befunde und Behauptungen

findings-described = Was die Vorfälle des Jahres sagen.
findings-title = Was wir gefunden haben
findings-claims = Was wir behauptet haben
findings-claims-lead = Jede Behauptung hat ein Datum und ein Urteil, das ihr eigenes Intervall fällt.
findings-year = Was das Jahr sagt
findings-late = Was uns erst beim Lesen auffiel
findings-late-lead = Wer die Daten gesehen hat, findet immer einen wahren Satz über sie. Diese hier haben eine Zahl und kein Urteil; richtig gefragt wird im nächsten Jahr.
findings-silent = Noch nichts zu zählen
finding-measured = Was gemessen wird
finding-sure = Wie sicher
finding-log-normal = Log-normal?
finding-longest = Die längsten
finding-trial = Mit mehr Vorfällen und größeren Änderungen
finding-trial-says = { $size } Vorfälle, { $drawn }, ein Halbjahr um { $change } kürzer: Der Mittelwert bewegt sich in { $mean } aller Vergleiche falsch herum, der Median in { $median }.
finding-doubt = Mit seinem Zweifel
finding-groups = Gruppe für Gruppe
finding-method = Wie gemessen wird
left-out-not-read = noch nicht bewertet
left-out-confidence-below-minimum = nicht gut genug festgehalten
left-out-not-recorded = das Nötige ist nicht aufgeschrieben
left-out-negative-interval = ein Zeitpunkt steht vor dem anderen
left-out-not-in-group = in keiner der beiden Gruppen

stamp-supported = Gestützt
stamp-refuted = Widerlegt
stamp-inconclusive = Nicht entschieden
stamp-not-testable = Nicht prüfbar
stamp-exploratory = Explorativ
stamp-retired = Zurückgezogen

claim-column = Behauptung
claim-verdict = Urteil
claim-estimate = Schätzung
claim-estimate-at-a-level = { $value } ({ $low } bis { $high }; Niveau { $level })
claim-no-estimate = keine
claim-groups = { $group } gegen { $against }
claim-readings = Anders gelesen
claim-readings-lead = Dieselben Berichte, wie jemand anders sie hätte lesen können, an derselben Schwelle gemessen.
claim-readings-each = Jede Lesart
claim-readings-table = Die Behauptung in jeder Lesart
claim-reading = Lesart
claim-its-interval = Ihr Intervall
claim-beside = Neben dem Urteil
claim-shapes = Jede Seite neben einem log-normalen Jahr
claim-registration = So wurde sie angemeldet
claim-registration-what = Was
claim-registration-as = Wie angemeldet
claim-registered = Angemeldet
claim-not-dated = ohne Datum
claim-measure = Maß
claim-estimand = Schätzgröße
claim-estimand-ratio-of-medians = Verhältnis der Mediane
claim-estimand-share = Anteil
claim-estimand-difference-of-shares = Unterschied der Anteile
claim-estimand-rate-ratio = Verhältnis der Raten
claim-group = Gruppe
claim-against = Dagegen
claim-edition = dieselbe Gruppe in der Ausgabe von { $year }
claim-among = Unter
claim-threshold = Behauptung
claim-threshold-column = Schwelle
claim-level = Niveau
claim-family = Gemeinsam beurteilte Behauptungen
claim-register = Das Register der Behauptungen

### Frühere Ausgaben

memory-before = Was wir früher gesagt haben
memory-no-test = Jedes Jahr steht mit seinem eigenen Intervall da. Nichts hier prüft das eine gegen das andere.
memory-years = Dieses Jahr und davor
memory-in = { $year }
memory-not-asked = nicht gefragt
memory-also-asked = Auch gefragt: { $years }
memory-unknown = Was die Antwort war, steht nicht im Gedächtnis dieses Rückblicks.
memory-other-words = { $year } lautete sie
memory-asked-before = Schon einmal gefragt
memory-year = Jahr
memory-asked-again = Wieder gefragt: { $verdict }
memory-retired = Wieder gefragt und zurückgezogen
memory-not-asked-again = Nicht wieder gefragt
memory-said = { $year }: { $said }

### Tabellen der Werte

value-found = Was gefunden wurde
value-what = Was
value-value = Wert
value-interval = Intervall
value-how = Wie
value-finding = Befund
value-group = Gruppe
value-n = n
value-interval-at-a-level = { $low } bis { $high } (Niveau { $level })
value-and-interval = { $value } ({ $low } bis { $high })
value-from = ab { $low }
value-not-reached = nicht erreicht
value-too-few = zu wenige
value-too-few-for-a-median = zu wenige für einen Median
value-wide = { $interval }, weit bei so wenigen
value-tiny = unter 0,001
value-per-hour = { $number } je Stunde
value-main = { $name } { $value }
value-main-confident = { $value } verlässlich
value-main-held = { $value } abgehalten
value-main-factors = { $value } mit Faktor
value-main-read-twice = { $value } zweimal gelesen
value-main-complete = { $value } ganz erledigt
value-main-calendar = { $value } in der Arbeitszeit
value-main-scored = { $value } mit 4 oder 5

value-by-source = Nach Quelle
value-by-coverage = Nach Abdeckung
value-by-month = Nach Monat
value-by-severity = Nach Schweregrad
value-by-service = Nach Dienst
value-by-score = Nach Punktzahl
value-by-hours = Nach Arbeitszeit
value-by-weekday = Nach Wochentag
value-by-hour = Nach Stunde
value-by-weekday-hour = Nach Wochentag und Stunde
value-by-correction = Nach Korrektur
value-by-factor = Nach Faktor
value-by-trigger = Nach Auslöser
value-by-outcome = Nach Ausgang
value-by-safeguard = Nach Schutz
value-by-scale = Nach Skala
value-by-sample = Nach Ziehung

group-test = Test
group-alert = Alarm
group-person = Mensch
group-covered = abgedeckt
group-not-covered = nicht abgedeckt
group-not-coverable = kein Test möglich
group-coverage-not-recorded = nicht aufgeschrieben
group-working-hours = Arbeitszeit
group-other-hours = übrige Zeit
group-mon = Mo
group-tue = Di
group-wed = Mi
group-thu = Do
group-fri = Fr
group-sat = Sa
group-sun = So
group-close = nah dran
group-default = Vorbelegung
group-off = daneben
group-all-done = alle erledigt
group-some-done = einige erledigt
group-none-done = keine erledigt
group-twice = doppelt so viele
group-ten-times = zehnmal so viele

value-name-below-30s = unter 30~s
value-name-hours = Anteil an den Stunden des Jahres
value-name-p90 = neun von zehn binnen (p90)
value-name-p95 = 19 von 20 binnen (p95)
value-name-shapiro-wilk = Shapiro-Wilk W
value-name-shapiro-wilk-p = Shapiro-Wilk p
value-name-five-longest = Anteil der fünf längsten
value-name-count = Anzahl
value-name-share = Anteil
value-name-per-hour = je Stunde
value-name-median = Median
value-name-geometric-mean = geometrisches Mittel
value-name-rate-ratio = Verhältnis der Raten
value-name-factors = Faktoren
value-name-triggers = Auslöser
value-name-done = erledigt
value-name-total = insgesamt
value-name-saved = bewahrt
value-name-complete = ganz erledigt
value-name-median-correction = Median-Korrektur
value-name-held = abgehalten
value-name-open = offen
value-name-drawn = gezogen
value-name-draws = Ziehungen
value-name-mean-wrong = Mittelwert falsch { $percent }
value-name-median-wrong = Median falsch { $percent }
value-name-confident = verlässlich
value-name-confident-share = Anteil verlässlicher
value-name-declared = ausgerufen
value-name-read = gelesen
value-name-read-share = Anteil gelesener
value-name-read-twice = zweimal gelesen
value-name-kappa = Kappa
value-name-alpha = Alpha
value-name-same = gleich
value-name-within-one = höchstens eins auseinander
value-name-missing = fehlend
value-name-close = nah dran
value-name-default = Vorbelegung
value-name-off = daneben

value-how-median-order-statistic = exakt, aus der Reihenfolge der Werte
value-how-kaplan-meier = Überlebenskurve (Kaplan-Meier), offene eingeschlossen
value-how-quantile-type-7 = Quantil, linear
value-how-log-t = t-Intervall der Logarithmen
value-how-wilson = Wilson-Intervall
value-how-conditional-binomial = exakt, daraus, wie sich die Ereignisse auf beider Stunden verteilen
value-how-shapiro-wilk = Test von Shapiro und Wilk auf Logarithmen (Royston)
value-how-concentration = eine Summe durch eine Summe
value-how-garwood = exakt (Garwood)
value-how-census = alle gezählt, die es gibt
value-how-hours-of-the-year = aus den Stunden des Jahres
value-how-count = gezählt
value-how-mean = Mittelwert
value-how-seeded-draws = Ziehungen mit festem Startwert
value-how-kappa-quadratic = Kappa, quadratisch gewichtet
value-how-alpha-ordinal = Alpha, ordinal

# Was die Statistik zu einer Zahl anmerkt.
note-same-ratings = alle Wertungen sind gleich
note-no-ratings = keine Wertungen
note-agreed-each-time = beide Lesenden stimmten jedes Mal überein
note-one-score-throughout = jemand gab durchweg dieselbe Punktzahl
note-no-two-ratings = nichts wurde zweimal bewertet
note-no-values = keine Werte
note-one-value = ein Wert
note-same-values = alle Werte sind gleich
note-share-of-none = ein Anteil an nichts
note-never-elsewhere = auf der anderen Seite geschah nichts
note-no-hours = keine Stunden
note-no-events = keine Ereignisse
note-no-upper-bound = die obere Grenze ist nicht erreicht
note-too-few = zu wenige für ein Intervall
note-too-few-of = zu wenige für ein Intervall: { $few }
note-wide = weit, aus { $few } Werten
note-shape-needs = für die Form braucht es { $needs } Werte, und hier sind { $has }
note-shape-copes = der Test verträgt { $most } Werte, und hier sind { $has }
note-below = { $n ->
    [one] { $n } Wert unter { $floor }~s zählt als { $floor }~s
   *[other] { $n } Werte unter { $floor }~s zählen als { $floor }~s
}
note-open = offene Vorfälle
note-open-count = offene Vorfälle zählen bis zum Datenstand

### Listen der Vorfälle

list-label = Listen der Vorfälle
list-all = Alle
list-services = Nach Dienst
list-months = Nach Monat
list-severities = Nach Schweregrad
list-near-misses = Beinahe-Vorfälle
list-no-date = ohne Datum
list-months-title = Das Jahr, Monat für Monat
list-severities-title = Alle Vorfälle, nach Schweregrad
list-described = { $form ->
    [month] Jeder Vorfall, nach Monat.
   *[severity] Jeder Vorfall, nach Schweregrad.
}
list-without-start = Ohne Beginn
list-without-severity = Ohne Schweregrad
list-noticed-after = bemerkt: { $length } nach Beginn

services = Dienste
services-described = Jeder Dienst und die Vorfälle, die ihn trafen.
services-title = Wo es uns getroffen hat
services-none = Noch nennt kein Bericht einen Dienst
services-lead = Jeder Dienst, den ein Bericht nennt, von A bis Z. Mehr Marken heißen vielleicht nur, dass mehr aufgeschrieben wurde.
services-incident = ein Vorfall
services-near-miss = ein Beinahe-Vorfall
services-exercise = eine Übung oder eine geplante Arbeit
services-without = { $n ->
    [one] Ein Bericht nennt keinen Dienst.
   *[other] { $words } Berichte nennen keinen Dienst.
}
service-values = Was die Befunde über ihn sagen
service-write-ups = Was geschah
service-archive = Suchen und sortieren

near-misses-described = Was beinahe geschah und was uns bewahrt hat.
near-misses-title = Was beinahe geschah und was uns bewahrt hat
near-misses-said = { $form ->
    [nothing] { $year } wurde kein Beinahe-Vorfall aufgeschrieben.
    [one-says] { $misses } im Jahr { $year }; was hielt, steht dabei.
    [one-silent] { $misses } im Jahr { $year }; was hielt, steht noch nicht dabei.
    [all] { $misses } im Jahr { $year }; bei allen steht, was hielt.
    [none] { $misses } im Jahr { $year }; bei keinem steht schon, was hielt.
    [one-of-them] { $misses } im Jahr { $year }; bei einem steht, was hielt.
   *[some] { $misses } im Jahr { $year }; bei { $named } steht, was hielt.
}
near-misses-add = Einer kostet zwei Minuten: `kind: near-miss`, und was hielt, unter `saved_by`.
near-misses-held = Was hielt
near-misses-held-so-often = { $n ->
    [1] einmal
    [2] zweimal
   *[other] { $n }-mal
}
near-misses-list = Was beinahe geschah
near-misses-unsaid = Niemand hat aufgeschrieben, was hielt
near-misses-others = In anderen Jahren

### Die Seite des Jahrbuchs

yearbook-page = Der Jahrgang { $year }
yearbook-described = Superlative, verliehen an Vorfälle und nie an Menschen.

### Die Daten

data-described = Die Zahlen des Rückblicks, für Maschinen.
data-title = Die Zahlen, für Maschinen
data-keys = Was jeder Schlüssel von findings.json bedeutet
data-findings = Jeder Befund und jede Behauptung: Werte mit Intervall, Methode und n, die Vorfälle dahinter und die ausgelassenen mit dem Grund. Dauern in Sekunden, Anteile von 0 bis 1.
data-schema = Das JSON-Schema von findings.json, Format 2: was darin steht, Schlüssel für Schlüssel, auf Englisch; unten steht es auf Deutsch. Die Daten eines einzelnen Befundes stehen auf seiner Seite, als CSV.
data-incidents = Jeder Vorfall mit seinen bekannten Schlüsseln, Zeitpunkte in UTC und Dauern in Sekunden. Keine Texte, keine Links, keine unbekannten Schlüssel.
data-table = Dasselbe als Tabelle; Listen sind mit Semikolon verbunden.
data-deck = Die Präsentation in einer Datei, samt Schriften und Bildern: zum Verschicken oder zum Zeigen ohne Netz.
schema-of = { $name }: { $means }
schema-of-the-document = das Dokument: { $means }
schema-key = Schlüssel
schema-what = Was es ist
schema-means = Bedeutet
schema-optional = { $form }, kann fehlen
schema-one-of = { $means } Eines von: { $words }.
schema-list = Liste: { $of }
schema-by-name = { $of }, nach Namen
schema-word = Wort

# Was das Schema von findings.json auf Englisch sagt.
schema-document = Was ein Rückblick gefunden hat: jede Zahl mit ihrem Intervall, ihrer Methode, wie viele sie zählt und welche das sind.
schema-document-format = Die Version dieses Dokuments und von sonst nichts; sie wächst, wenn wer es liest sich ändern müsste.
schema-document-edition = Der Rückblick.
schema-document-edition-title = Sein Titel.
schema-document-edition-year = Das Jahr, auf das er zurückblickt.
schema-document-edition-zone = Die Zeitzone seiner Tage und Stunden, ein IANA-Name.
schema-document-edition-freeze = Der letzte Tag seiner Daten, als YYYY-MM-DD.
schema-document-edition-level = Das übliche Niveau seiner Intervalle.
schema-document-counts = Wie viele Vorfälle es gibt.
schema-document-counts-declared = Vorfälle und Sicherheitsvorfälle des Jahres.
schema-document-counts-read = Die mit einer Punktzahl für Verlässlichkeit.
schema-document-counts-confident = Die am Mindestwert des Rückblicks oder darüber; diese zählen die meisten Befunde.
schema-document-counts-near-misses = Beinahe-Vorfälle des Jahres.
schema-document-counts-account = Was aus jeder Datei, jedem Schlüssel und jedem Link des Ordners wurde.
schema-document-counts-account-files = Wie viele Dateien es von jeder Art gibt; jede ist von einer Art.
schema-document-counts-account-files-all = Alle Dateien des Ordners, die angesehen wurden.
schema-document-counts-account-files-incidents = Berichte über Vorfälle und Sicherheitsvorfälle des Jahres.
schema-document-counts-account-files-near-misses = Berichte über Beinahe-Vorfälle des Jahres.
schema-document-counts-account-files-exercises = Berichte über Übungen und Wartung des Jahres, die in keiner Zahl sind.
schema-document-counts-account-files-other-years = Berichte über das, was in einem anderen Jahr oder nach dem Datenstand begann, die in keiner Zahl sind.
schema-document-counts-account-files-held-back = Entwürfe, und was `wrapped: false` heraushält.
schema-document-counts-account-files-claims = Behauptungen.
schema-document-counts-account-files-slides = Eigene Folien.
schema-document-counts-account-files-awards = Eigene Auszeichnungen.
schema-document-counts-account-files-editions = Frühere Ausgaben.
schema-document-counts-account-files-theme = Dateien eines eigenen Themes.
schema-document-counts-account-files-static = Dateien, die kopiert werden, wie sie sind.
schema-document-counts-account-files-images = Bilder, die ein Text zeigt und die nichts anderes sind.
schema-document-counts-account-files-settings = `wrapped.yaml`.
schema-document-counts-account-files-passed-over = Dateien, die nichts liest.
schema-document-counts-account-files-refused = Dateien mit einem Fehler: in Veröffentlichtem keine.
schema-document-counts-account-keys = Wie viele Schlüssel es von jeder Art gibt, jeder einmal je Datei gezählt.
schema-document-counts-account-keys-read = Die eine Zahl, eine Seite oder eine Einstellung nimmt.
schema-document-counts-account-keys-asked = Nach denen nur ein Filter fragt.
schema-document-counts-account-keys-dropped = Die Menschen nennen.
schema-document-counts-account-keys-unread = Die nichts liest.
schema-document-counts-account-links = Wie viele Links und Bilder der Texte wohin führen.
schema-document-counts-account-links-somewhere = Die zu einer Seite, einem Bild, einer Adresse oder einem Befund führen.
schema-document-counts-account-links-nowhere = Die nirgendwohin führen: Ihre Worte bleiben.
schema-document-counts-account-links-refused = Denen keine Seite folgen darf: Ihre Worte bleiben.
schema-document-counts-account-waiting = Vorfälle, die auf eine Punktzahl für Verlässlichkeit warten, während andere eine haben, und darum in keiner Dauer sind.
schema-document-counts-account-undated = Vorfälle ohne jeden Zeitpunkt, die in diesem Jahr zählen.
schema-document-incidents = Jeder Bericht über einen Vorfall, einmal; überall sonst steht sein Platz in dieser Liste, ab 0. Die Reihenfolge ist die von incidents.json.
schema-document-findings = Die Befunde, in der Reihenfolge der Präsentation.
schema-document-hypotheses = Die angemeldeten Behauptungen, in der Reihenfolge ihrer Anmeldung.
schema-incident = Ein Bericht über einen Vorfall.
schema-incident-id = Seine Id; seine Seite ist incidents/ID/.
schema-incident-title = Sein Titel.
schema-finding = Ein Befund.
schema-finding-id = Seine Kennung, etwa `detection`; seine Seite ist findings/ID/.
schema-finding-sentence = Was gefunden wurde, in Worten.
schema-finding-unit = Worin seine Werte gemessen sind, wenn ein Wert nichts anderes sagt.
schema-finding-from = Der Zeitpunkt, mit dem seine Dauern beginnen; fehlt, wo es keine gibt.
schema-finding-to = Der Zeitpunkt, mit dem sie enden.
schema-finding-n = Wie viele Vorfälle er zählt.
schema-finding-of = Wie viele es gibt.
schema-finding-incidents = Die Plätze derer, die er zählt.
schema-finding-left-out = Die ausgelassenen, jeder mit seinem einen Grund; n und diese zusammen sind `of`.
schema-finding-values = Was gefunden wurde, nach Namen: `median`, `p90`, `share`, `shapiro-wilk` (W der Logarithmen) mit `shapiro-wilk-p` (sein p) und so weiter.
schema-finding-groups = Dasselbe für einige von ihnen.
schema-group = Einige der Vorfälle eines Befundes.
schema-group-name = Was sie gemeinsam haben: ein Monat als 2025-03, ein Dienst, `covered`.
schema-group-by = Von welcher Art das ist: `month`, `severity`, `service`, `source` und so weiter.
schema-group-n = Wie viele es sind.
schema-group-incidents = Ihre Plätze.
schema-group-values = Was bei ihnen gefunden wurde.
schema-estimate = Eine Zahl mit ihrem Zweifel.
schema-estimate-unit = Worin sie gemessen ist, wo das etwas anderes ist als bei ihrem Befund.
schema-estimate-value = Die Zahl in voller Genauigkeit: Sekunden, Anteile von 0 bis 1; null, wo man sie nicht wissen kann, und `note` sagt, warum.
schema-estimate-low = Das untere Ende ihres Intervalls; null, wo es keines gibt.
schema-estimate-high = Das obere Ende ihres Intervalls; null, wo es keines gibt.
schema-estimate-level = Das nominelle Niveau des Intervalls; fehlt, wo keines verlangt war.
schema-estimate-coverage = Das Niveau, das das Intervall wirklich hat, wo die Methode es kennt.
schema-estimate-x = Wie viele von den n passen, bei einem Anteil.
schema-estimate-method = Wie geschätzt wurde, etwa `median-order-statistic`; die Seite zur Methode sagt mehr.
schema-estimate-note = Was man sonst noch wissen muss.
schema-estimate-plain = Dasselbe Intervall auf dem üblichen Niveau, bei einer Behauptung: Das obige ist das aller Behauptungen zusammen.
schema-estimate-plain-low = Sein unteres Ende.
schema-estimate-plain-high = Sein oberes Ende.
schema-estimate-plain-level = Sein Niveau.
schema-left-out = Vorfälle, die aus einem Grund nicht gezählt werden.
schema-left-out-reason = Warum: der erste Grund, der zutrifft, in dieser Reihenfolge.
schema-left-out-n = Wie viele es sind.
schema-left-out-incidents = Ihre Plätze.
schema-hypothesis = Eine angemeldete Behauptung.
schema-hypothesis-id = Ihre Kennung; ihre Seite ist findings/ID/.
schema-hypothesis-statement = Die Behauptung als Satz.
schema-hypothesis-registered = Der Tag, an dem sie aufgeschrieben wurde, als YYYY-MM-DD; null, wo es niemand sagte.
schema-hypothesis-claim = Die Schwelle, als `>= 2`.
schema-hypothesis-measure = Was gemessen wird: eine Dauer, `count` oder ein Filter, wie er geschrieben wurde.
schema-hypothesis-estimand = Was geschätzt wird.
schema-hypothesis-verdict = Was die Daten dazu sagen; null, wo sie zurückgezogen ist.
schema-hypothesis-reason = Warum sie nicht prüfbar ist oder zurückgezogen wurde; sonst null.
schema-hypothesis-census = Was dieses Jahr war, genau.
schema-hypothesis-inference = Was über dieses Jahr hinaus gesagt werden darf.
schema-hypothesis-estimate = Was geschätzt wurde; `low` und `high` sind das Intervall, das entscheidet. Null, wo es keines gibt.
schema-hypothesis-groups = Die Gruppe und das, woran sie gemessen wird.
schema-hypothesis-n = Wie viele Vorfälle sie zählt.
schema-hypothesis-of = Wie viele es gibt.
schema-hypothesis-left-out = Die ausgelassenen, jeder mit seinem einen Grund; n und diese zusammen sind `of`.
schema-hypothesis-beside = Was andere Methoden über dieselben Gruppen sagen; kein Urteil hängt daran.
schema-hypothesis-detectable = Der kleinste Effekt, den Gruppen dieser Größe in vier von fünf Jahren gezeigt hätten.
schema-hypothesis-readings = Das Urteil in jeder anderen vertretbaren Lesart.
schema-side = Eine Seite einer Behauptung.
schema-side-name = Welche Seite.
schema-side-label = Wie die Seiten sie nennen: wie `names` der Behauptung es sagt, sonst nach ihrem Filter.
schema-side-n = Wie viele auf ihr stehen.
schema-side-incidents = Ihre Plätze; keine, wo eine frühere Ausgabe die andere Seite ist.
schema-reading = Eine Behauptung in einer anderen Lesart derselben Berichte.
schema-reading-name = Was anders gelesen wird, etwa `confidence >= 3`.
schema-reading-verdict = Das Urteil in dieser Lesart.
schema-reading-reason = Warum sie darin nicht prüfbar ist; sonst null.
schema-reading-estimate = Was darin geschätzt wird; null, wo nichts geschätzt werden kann.
schema-reading-n = Wie viele sie zählt.

## Vorfall

incident-open = noch offen
incident-won = ausgezeichnet:
incident-about = Über diesen Vorfall
incident-moments = Was wann geschah
incident-moments-table = Die Zeitpunkte dieses Vorfalls
incident-moments-on-a-line = Die Zeitpunkte dieses Vorfalls, auf einer Linie von { $length }
incident-moment = Zeitpunkt
incident-when = Wann
incident-form = Was das Formular sagte
incident-no-body = Mehr ist nicht aufgeschrieben.
incident-missing = Habt ihr das fehlende Stück?
incident-nudge = Verlässlichkeit { $score } von 5: Das ist nicht gut genug festgehalten, um zu zählen. Ein Link zu einem Log, einer Grafik oder einem Gespräch kann das ändern.
incident-add = Ergänzen, was fehlt
incident-scores = Wie wir ihn gelesen haben
incident-not-read = Noch nicht gelesen.
score-of-five = { $score } von 5
incident-facts = Was sonst bekannt ist
incident-links = Anderswo
incident-review-notes = Notizen der Nachbesprechung
incident-related = Verwandt
incident-neighbours = Nach dem Tag des Beginns
incident-before = Davor
incident-after = Danach

kind-incident = Vorfall
kind-near-miss = Beinahe-Vorfall
kind-security = Sicherheitsvorfall
kind-gameday = Übung
kind-maintenance = geplante Arbeit

moment-started = Begonnen
moment-detected = Bemerkt
moment-declared = Ausgerufen
moment-acknowledged = Übernommen
moment-mitigated = Eingedämmt
moment-resolved = Behoben
moment-recovered = Erholt
moment-opened = Formular auf
moment-closed = Formular zu
moment-later = { $length } später
moment-before-start = { $length } vor Beginn
moment-only-day = die Uhrzeit ist nicht bekannt
moment-form-said = im Formular: { $moment }
moment-form-same = im Formular steht dasselbe
moment-form-only = wie festgehalten

incident-detected-by = Bemerkt von
incident-trigger = Ausgelöst durch
incident-factors = Beitragende Faktoren
incident-saved-by = Bewahrt durch
incident-impact = Auswirkung
incident-users = { $number } betroffen
incident-responders = Im Einsatz
incident-people = { $n ->
    [one] { $n }~Mensch
   *[other] { $n }~Menschen
}
incident-review = Nachbesprechung
incident-review-held = abgehalten
incident-review-held-for = abgehalten, { $length }
incident-review-not-held = nicht abgehalten
incident-promises = Gehaltene Versprechen
incident-kept = { $done } von { $total }
incident-cluster = Gruppe
incident-teams = Teams
incident-tags = Schlagwörter

incident-counted = gezählt
incident-counted-as = gezählt: { $value }
incident-left-out = ausgelassen: { $reason }
incident-at-least = mindestens { $length }, noch offen
incident-as-the-form-said = wie im Formular
incident-earlier-than-form = { $length } früher als im Formular
incident-later-than-form = { $length } später als im Formular

related-cluster = gleiche Gruppe: { $names }
related-service = gleicher Dienst: { $names }
related-factors = gemeinsam: { $names }

## Präsentation

deck-described = Die Vorfälle des Jahres als Präsentation.
deck-file-described = Die Vorfälle des Jahres als Präsentation, in einer Datei.
deck-teaser = Kurzfassung
deck-teaser-described = Die Vorfälle des Jahres auf wenigen Folien.
deck-in-short = { $title }, kurz gefasst
deck-first = Zur ersten Folie
deck-count = { $n ->
    [one] { $n } Folie
   *[other] { $n } Folien
}
# Was ein Vorleseprogramm zu jeder Folie sagt.
deck-slide = Folie
# Wo eine Folie steht, in ihrer Ecke.
slide-place = { $form ->
    [appendix] A { $number }/{ $count }
   *[stage] { $number }/{ $count }
}
# Was ein Vorleseprogramm beim Ankommen sagt; eine Folie, die erst fragt, hat zwei Teile.
slide-place-said = { $form ->
    [appendix] Anhang, Folie { $number } von { $count }{ $part ->
        [0] {""}
       *[other] , Teil { $part } von 2
    }
   *[stage] Folie { $number } von { $count }{ $part ->
        [0] {""}
       *[other] , Teil { $part } von 2
    }
}
deck-count-with-appendix = { $n ->
    [one] { $n } Folie
   *[other] { $n } Folien
}, { $appendix } im Anhang
deck-reveal = Auflösen
deck-appendix = Anhang
deck-help-appendix = Zum Anhang und zurück
deck-whole-method = Methode und Gedächtnis
deck-overview = Übersicht
deck-overview-of-all = Übersicht aller Folien
deck-back = Zurück zur Folie
deck-full = Vollbild
deck-keys = Tasten
deck-keys-and-gestures = Tasten und Gesten
deck-previous = Vorige Folie
deck-next = Nächste Folie
deck-whole-report = Der ganze Rückblick
deck-whole-finding = Der ganze Befund
deck-whole-yearbook = Das ganze Jahrbuch
deck-steer = Durch die Folien
deck-key-space = Leertaste
deck-key-home = Pos 1
deck-key-end = Ende
deck-key-enter = Eingabe
deck-key-escape = Esc
deck-help-next = Die nächste Folie
deck-help-previous = Die Folie davor
deck-help-ends = Die erste, die letzte
deck-help-number = Folie { $number }
deck-help-black = Schwarz, bis zur nächsten Taste
deck-help-keys = Diese Tasten
deck-help-close = Schließen, was offen ist
deck-touch = Finger
deck-help-touch = Seitlich wischen oder links oder rechts außen tippen
deck-letters = Buchstaben und Ziffern steuern
deck-close = Schließen
deck-black = Schwarzer Bildschirm; jede Taste führt zurück

closing-findings = Befunde lesen
closing-incidents = Eigene finden
closing-teaser = Kurzfassung
closing-file = Eine Datei zum Weitergeben

presenter-page = Notizen zum Vortrag
presenter-described = Was zu jeder Folie zu sagen ist.
presenter-title = { $title }: Notizen zum Vortrag
presenter-again = Neu beginnen
presenter-open = Folien öffnen
presenter-this = Diese Folie
presenter-next = Danach:
presenter-end = Ende
presenter-none = Keine Notizen.

## Archiv

archive-described = Jeder Vorfall des Rückblicks.
archive-title = { $n ->
    [one] { $n } Bericht und seine Geschichte
   *[other] { $n } Berichte, jeder mit seiner Geschichte
}
archive-count = { $n ->
    [one] { $n } Bericht
   *[other] { $n } Berichte
}
# Das Skript setzt ein, wie viele zu sehen sind.
archive-some = { $shown } von { $n } Berichten
archive-search = Suche
archive-service = Dienst
archive-severity = Schweregrad
archive-kind = Art
archive-month = Monat
archive-confidence = Verlässlichkeit
archive-all = Alle
archive-not-read = noch nicht gelesen
archive-show-all = Alle zeigen
archive-table = Alle Vorfälle, die neuesten zuerst
archive-day = Tag
archive-incident = Vorfall
archive-detected = Bemerkt nach
archive-resolved = Behoben nach
archive-reversed = vertauscht
archive-latest = Hier stehen die neuesten { $n }; die Listen nach Monat, Schweregrad und Dienst haben alle.
archive-unfetched = Die übrigen ließen sich nicht laden, von der Festplatte nie: Suche und Reihenfolge gelten nur für diese.
archive-nothing = Nichts passt. Ein Filter weniger hilft, oder ein anderes Wort.

## Methode

### The account: what became of the folder

account-incidents = { $n ->
    [one] { $n }~Vorfall von { $year }
   *[other] { $n }~Vorfälle von { $year }
}
account-near-misses = { $n ->
    [one] { $n }~Beinahe-Vorfall
   *[other] { $n }~Beinahe-Vorfälle
}
account-exercises = { $n ->
    [one] { $n }~Übung oder Wartung
   *[other] { $n }~Übungen und Wartungen
}
account-other-years = { $n ->
    [one] { $n }, der in einem anderen Jahr oder nach dem Datenstand begann
   *[other] { $n }, die in anderen Jahren oder nach dem Datenstand begannen
}
account-held-back = { $n }~zurückgehalten
account-claims = { $n ->
    [one] { $n }~Behauptung
   *[other] { $n }~Behauptungen
}
account-slides = { $n ->
    [one] { $n }~Folie
   *[other] { $n }~Folien
}
account-awards = { $n ->
    [one] { $n }~eigene Auszeichnung
   *[other] { $n }~eigene Auszeichnungen
}
account-editions = { $n ->
    [one] { $n }~frühere Ausgabe
   *[other] { $n }~frühere Ausgaben
}
account-theme = { $n ->
    [one] { $n }~Datei des Themes
   *[other] { $n }~Dateien des Themes
}
account-static = { $n ->
    [one] { $n }~Datei, unverändert kopiert
   *[other] { $n }~Dateien, unverändert kopiert
}
account-images = { $n ->
    [one] { $n }~Bild eines Textes
   *[other] { $n }~Bilder aus Texten
}
account-settings = die Einstellungen
account-passed-over = { $n ->
    [one] { $n }~Datei übergangen
   *[other] { $n }~Dateien übergangen
}
account-refused = { $n ->
    [one] { $n }~Datei abgelehnt
   *[other] { $n }~Dateien abgelehnt
}
account-files = { $files }: { $parts }
account-waiting = { $n ->
    [one] { $n }~Vorfall wartet auf eine Punktzahl und ist in keiner Dauer
   *[other] { $n }~Vorfälle warten auf eine Punktzahl und sind in keiner Dauer
}
account-undated = { $n ->
    [one] { $n }~Vorfall, in diesem Jahr gezählt
   *[other] { $n }~Vorfälle, in diesem Jahr gezählt
}
account-unread-keys = { $n ->
    [one] { $n }~Schlüssel der Dateien
   *[other] { $n }~Schlüssel der Dateien
}
account-lost-links = { $n ->
    [one] { $n }~Link, dessen Worte bleiben
   *[other] { $n }~Links, deren Worte bleiben
}
method-files = Dateien
method-waiting = Es warten
method-undated = Ohne Datum
method-unread-keys = Von nichts gelesen
method-lost-links = Führen nirgendwohin

method-described = Wie jede Zahl entstanden ist.
method-title = Wie jede Zahl entstanden ist
method-declared = ausgerufen
method-read = gelesen und bewertet
method-confident = mit { $minimum } oder mehr für Verlässlichkeit
method-edition = Diese Ausgabe
method-year = Jahr
method-zone = Zeitzone
method-reading = Lektüre begonnen
method-freeze = Datenstand
method-freeze-day = { $day }, am Ende des Tages
method-hours = Arbeitszeit
method-zoneless = Ohne Zeitversatz
method-moments = { $n ->
    [one] 1 Zeitpunkt
   *[other] { $n } Zeitpunkte
}, in der Zone des Rückblicks gelesen
method-people = Menschen
method-keys = { $n ->
    [one] 1 Schlüssel, der Menschen nennt,
   *[other] { $n } Schlüssel, die Menschen nennen,
} beim Lesen fallen gelassen
method-scales = Die Skalen
method-two-readers = Zweimal gelesen
method-register = Erst die Behauptung, dann die Daten
method-before = Was frühere Jahre offen ließen
method-frozen = Datenstand: { $day }
method-questions = { $n ->
    [one] { $n } Frage blieb für die nächste Ausgabe offen
   *[other] { $n } Fragen blieben für die nächste Ausgabe offen
}
method-chapters = Wie jeder Befund gemessen wird

## Zitate

cited-points = { $form ->
    [one] { $number } Prozentpunkt
   *[many] { $number } Prozentpunkte
}

name-nothing = es gibt keinen Wert
name-retired = zurückgezogen: { $reason }
name-too-few = zu wenige für einen Prozentsatz: { $few }

## Karten

card-class = Der Jahrgang { $year }
card-superlatives = Auszeichnungen für Vorfälle, nie für Menschen
card-awards = { $n ->
    [one] { $n }~Auszeichnung
   *[other] { $n }~Auszeichnungen
}
card-candidates = { $n ->
    [one] { $n }~Anwärter
   *[other] { $n }~Anwärter
}
card-asked = verlangt
card-more = und { $n } weitere
cards-title = Karten zum Teilen
cards-one = Karte zum Teilen
cards-description = Ein Bild zu jedem Befund, jeder Behauptung und jeder Auszeichnung.
cards-lede = Ein Bild zu jedem Befund, jeder Behauptung und jeder Auszeichnung, zum Verschicken. Auf jedem steht, wie viele gezählt sind und bis wann.
cards-no-png = Sagt <code>links.report</code>, wo der Bericht veröffentlicht ist, gibt es jede auch als PNG, und Links auf ihre Seite zeigen sie.
cards-report = Der Bericht
cards-findings = Befunde
cards-claims = Behauptungen
cards-awards = Auszeichnungen
cards-yearbook = Jahrbuch
cards-svg = SVG: { $name }
cards-png = PNG: { $name }

### Eine Wette: eine Behauptung auf der Bühne, erst gefragt und dann aufgedeckt

bet-asked = Im { $month }{ $form ->
    [earlier] {" "}{ $year }
   *[this-year] {""}
} haben wir eine Wette notiert:
bet-question = Hand hoch: Hatten wir recht?
bet-times = { $number }×
bet-points-up = +{ $number }
bet-points-down = −{ $number }
bet-unit-rate = je Stunde
bet-unit-points = { $n ->
    [one] Punkt
   *[other] Punkte
}
bet-unit-too-few = nötig sind { $least }
bet-pill = unsere Wette: { $threshold }
bet-line = unsere Wette
bet-luck = der Zufall erlaubt
bet-no-end = ohne Grenze
bet-others = alle anderen
bet-too-few = { $n ->
    [0] keine zum Vergleich
    [one] einer: zu wenig
   *[other] { $words }: zu wenige
}
bet-not-asked = { $year } nicht gefragt
bet-asked-otherwise = { $year } anders gefragt
bet-no-durations = keine Zeiten von { $year }
bet-nobody-looked = niemand sah nach
bet-raters-disagree = wir lesen verschieden
bet-no-hours = keine solchen Stunden
bet-no-spread = alle gleich
bet-too-many-open = zu viele noch offen

bet-doubt-hint = Ein starker Hinweis, kein Beweis.
bet-doubt-year = Mehr als nur Zufall.
bet-doubt-share-holds = Auch mit Pech { $form ->
    [at-most] höchstens { $threshold }
   *[at-least] mindestens { $threshold }
}.
bet-doubt-share-not = Auch mit Glück { $form ->
    [at-most] mehr als { $threshold }
   *[at-least] nicht { $threshold }
}.
bet-doubt-not-open = Nicht { $threshold }. { $way }? Zu knapp.
bet-doubt-not-but = Nicht { $threshold }, aber { $way }.
bet-doubt-not-other = Nicht { $threshold }. { $way }, auch mit Glück.
bet-doubt-other = Auch mit Glück { $way }.
bet-doubt-spot-on = Genau getroffen, und doch offen.
bet-doubt-ours = Es sieht danach aus, und ist doch offen.
bet-doubt-theirs = Es sieht nicht danach aus, und ist doch offen.
bet-doubt-too-few = Mehr aufschreiben, und noch einmal fragen.
bet-doubt-raters = Wir lesen sie verschieden: keine Antwort.
bet-doubt-no-answer = Dieses Jahr keine Antwort.
bet-doubt-explored = Beim Lesen gefunden: eine Zahl, keine Wette.
bet-way-up = { $form ->
    [long] länger
    [often] öfter
   *[share] mehr
}
bet-way-down = { $form ->
    [long] kürzer
    [often] seltener
   *[share] weniger
}
bet-threshold-twice = { $form ->
    [long] doppelt so lang
   *[often] doppelt so oft
}
bet-threshold-half = { $form ->
    [long] halb so lang
   *[often] halb so oft
}
bet-threshold-times = { $form ->
    [long] { $times } so lang
   *[often] { $times } so oft
}
bet-share-half = die Hälfte
bet-share-quarter = ein Viertel
bet-share-three-quarters = drei Viertel

bet-alt = { $sides }. Unsere Wette: { $asked }. Gesehen haben wir { $seen }; der Zufall erlaubt { $range }: { $form ->
    [won] alles auf unserer Seite
    [lost] nichts davon auf unserer Seite
   *[open] unsere Wette liegt darin
}.
bet-alt-none = Unsere Wette: { $asked }. Nichts, woran sie zu messen wäre: { $words }.
bet-alt-explored = { $sides }. Gesehen haben wir { $seen }; der Zufall erlaubt { $range }. Es war keine Wette.
bet-agree = { $all ->
    [one] die eine andere Lesart stimmt { $held ->
        [0] nicht zu
       *[other] zu
    }
   *[other] { $held } von { $all } anderen Lesarten stimmen zu
}

### Die Tafel: alle Wetten auf einer Folie

board-title = { $n ->
    [one] Eine Wette
   *[other] { $words } Wetten
}: { $parts }.
board-won = <1>{ $words } gewonnen</>
board-lost = <2>{ $words } verloren</>
board-open = <3>{ $words } offen</>
board-counted = { $low } bis { $high } von { $all }
board-intervals = { $level }-Intervalle
board-alt = Jede Wette an einer Linie: { $parts }.
board-alt-won = gewonnen: { $names }
board-alt-lost = verloren: { $names }
board-alt-open = offen: { $names }
