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

## Vortrag

## Diagramme

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
portrait-key-cap = Doktorhut: auf Nimmerwiedersehen (glauben wir jedenfalls)
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
portrait-key-collar = Kragen
portrait-key-collar-means = Perlen: alle Folgeaufgaben sind erledigt; sonst eine Fliege: es gab eine Nachbesprechung

### Die Seite darum herum

yearbook-class = Der Jahrgang
yearbook-runner-up = Knapp dahinter:
yearbook-key = Wie man ein Porträt liest
yearbook-superlatives = Superlative, verliehen an Vorfälle und nie an Menschen
yearbook-all = { $n ->
    [one] Der eine Vorfall
   *[other] Alle { $n }~Vorfälle
}
yearbook-rule = Jeder Vorfall gewinnt höchstens eine Auszeichnung. Hat ein anderer die bessere Zahl, dann hat er schon eine; bei Gleichstand entscheidet die Kennung.

## Auszeichnungen

### Namen, jeder mit einer freundlichen Zeile

award-name-never-again = Auf Nimmerwiedersehen (glauben wir jedenfalls)
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
award-why-night-owl = Begann um { $clock } Uhr.
award-why-friday-classic = Begann an einem Freitag um { $clock } Uhr.
award-why-plot-twist = Das Formular lag um { $duration } daneben.
award-why-largest-cast = { $n ->
    [one] { $n }~Person war im Einsatz.
   *[other] { $n }~Personen waren im Einsatz.
}
award-why-shortest-cameo = Eingedämmt { $duration } nach dem Bemerken.
award-why-page-turner = { $n ->
    [one] { $n }~Wort, nachbesprochen, Verlässlichkeit 5 von 5.
   *[other] { $n }~Wörter, nachbesprochen, Verlässlichkeit 5 von 5.
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
award-why-school-spirit = Bemerkt von einem Test nach { $duration }, nachbesprochen, Verlässlichkeit 5 von 5.
award-why-safeguard = { $name } hielt dieses Jahr { $often }.
award-why-perfect-rating = { $many } Bewertungen, auf jeder Skala dieselbe.
award-why-useful-accident = { $n ->
    [one] Fand noch einen Bug und hinterließ { $n }~Folgeaufgabe.
   *[other] Fand noch einen Bug und hinterließ { $n }~Folgeaufgaben.
}
award-why-comeback = Einer von { $many } verwandten Vorfällen ({ $cluster }).
award-why-best-mystery = { $n ->
    [one] { $n }~Wort, und die Verlässlichkeit ist noch immer { $score } von 5.
   *[other] { $n }~Wörter, und die Verlässlichkeit ist noch immer { $score } von 5.
}
award-why-chosen = Von der Redaktion gewählt.

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

## Vorfall

## Präsentation

## Archiv

## Methode

## Zitate

## Karten
