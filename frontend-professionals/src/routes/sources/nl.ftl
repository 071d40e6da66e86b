### Addresses that are followed.

source-title = Bronnen
source-under = Adressen die wij steeds opnieuw lezen. Wat daar verandert, verandert hier ook.
source-new = Volg een adres
source-ill =
    { $count ->
        [one] Eén bron vraagt aandacht
       *[other] { $count } bronnen vragen aandacht
    }
source-all = Alle bronnen
source-well = De andere bronnen
source-well-none = Er zijn geen andere bronnen op deze bladzijde.
source-none = Er wordt nog geen adres gevolgd
source-none-text = Heeft een club een agenda op een website? Lees die één keer in en kies voor volgen. Daarna gaat het vanzelf.
source-none-do = Lees een adres in
source-signs = In het lijntje ziet u hoeveel activiteiten er stonden. Een stip: veranderd. Een kruisje: mislukt. Een rondje: later terugkomen.

source-health-good = Goed
source-health-attention = Let op
source-health-broken = Stuk
source-health-paused = Pauze

source-changed = Veranderd
source-looked = Gelezen
source-next = Weer gelezen
source-rhythm = Hoe vaak
source-activities = Activiteiten
source-never = nog niet
source-soon = zo meteen
source-today = vandaag
source-paused = niet, tot u het zegt
source-rhythm-minutes =
    { $count ->
        [one] elke minuut
       *[other] elke { $count } minuten
    }
source-rhythm-hours =
    { $count ->
        [one] elk uur
       *[other] elke { $count } uur
    }
source-rhythm-days =
    { $count ->
        [one] elke dag
       *[other] elke { $count } dagen
    }

source-history-none = Sinds u dit adres volgt, is er nog niet gekeken.
source-history =
    { $looks ->
        [one] Eén keer gekeken, op { $since }.
       *[other] Sinds { $since } { $looks } keer gekeken.
    } { $changed ->
        [0] Nooit veranderd.
        [one] Eén keer veranderd.
       *[other] { $changed } keer veranderd.
    }
source-history-failed =
    { $failed ->
        [one] Eén keer mislukt.
       *[other] { $failed } keer mislukt.
    }
source-history-later =
    { $later ->
        [one] Eén keer gevraagd om later terug te komen.
       *[other] { $later } keer gevraagd om later terug te komen.
    }
source-history-now =
    { $activities ->
        [0] Nu staat er niets.
        [one] Nu staat er één activiteit.
       *[other] Nu staan er { $activities } activiteiten.
    }

source-alarm-failing = Lezen lukt niet.
source-alarm-still = Het staat stil.
source-alarm-empty = Het is leeg.
source-alarm-shape = Het is anders dan eerst.
source-alarm-robots = Wij mogen dit niet lezen.

source-look = Kijk nu opnieuw
source-looking = Bezig met kijken …
source-look-later = { $name }: er wordt zo snel mogelijk gekeken.
source-looked-good = { $name } is gelezen. Het gaat goed.
source-looked-attention = { $name } is gelezen. Let op.
source-looked-broken = { $name } is niet goed gelezen.
source-looked-paused = { $name } wacht tot u het zegt.
source-read-again = Bekijk en lees opnieuw in
source-other = Ander adres
source-pause = Pauzeer
source-paused-said = { $name } wacht tot u het zegt.
source-go-on = Ga verder
source-going-said = { $name } wordt weer gevolgd.
source-name = Andere naam
source-name-label = Hoe noemt u deze bron?
source-name-keep = Bewaar de naam
source-named = De naam is bewaard.
source-stop = Stop met volgen
source-stop-sure = Dit adres wordt dan niet meer gelezen. De activiteiten die het bracht, blijven staan.
source-stop-yes = Ja, stop met volgen
source-stop-no = Nee, blijf volgen
source-stopped = { $name } wordt niet meer gevolgd.
