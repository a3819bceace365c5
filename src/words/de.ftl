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
    [1] einmal
    [2] zweimal
   *[other] { $words }-mal
}
times = { $number }-mal
between = zwischen { $low } und { $high }

share = { $number }~%
share-under = unter 1~%
share-over = über 99~%
shares = { $low }-{ $high }~%
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

## Anzahlen

incidents = { $n ->
    [one] { $n }~Vorfall
   *[other] { $n }~Vorfälle
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
    [all] alle { $all }~Vorfälle
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
    [all] alle { $all }~Beinahe-Vorfälle
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

## Folien

### Namen von Filtern, Schlüsseln und Urteilen

test-watching = mit Test
no-test-watching = ohne Test
outside-working-hours = außerhalb der Arbeitszeit
working-hours = { $days }, { $from } bis { $to } Uhr

filter-all = alle
filter-is = { $name } { $value }
filter-no = ohne { $name }
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
key-time-to-mitigate = Zeit bis zur Linderung
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

## Vortrag

## Diagramme

## Porträts

## Auszeichnungen

## Skalen

## Seiten

## Vorfall

## Präsentation

## Archiv

## Methode

## Zitate

## Karten
