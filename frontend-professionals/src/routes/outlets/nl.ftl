### Enter once, out everywhere: where the programme goes, and how often it was shown.

outlet-title = Uitzenden
outlet-under = U voert iets één keer in. Hier ziet u waar het allemaal te lezen is.
outlet-magazine = het wijkblad
outlet-days =
    { $days ->
        [0] Vandaag sluit { $name }
        [one] Nog één dag voor { $name }
       *[other] Nog { $days } dagen voor { $name }
    }
outlet-closed = { $name } is gesloten
outlet-closes = Wat op { $date } niet bevestigd is, wordt niet afgedrukt.
outlet-none-missing = Alles is bevestigd. Er ontbreekt niets.
outlet-missing =
    { $count ->
        [one] Dit staat er zonder bevestiging niet in:
       *[other] Deze { $count } staan er zonder bevestiging niet in:
    }
outlet-confirmed = Laatst bevestigd op { $date }
outlet-ways = Waar het te lezen is
outlet-screen = Het scherm
outlet-screen-what = Vandaag en morgen, voor in het wijkhuis
outlet-print = Drukwerk
outlet-print-what = Voor het wijkblad of aan de muur, A4 en A5
outlet-pdf-a4 = Drukwerk als PDF, A4
outlet-pdf-a4-what = Voor aan de muur of in het wijkhuis
outlet-pdf-a5 = Drukwerk als PDF, A5
outlet-pdf-a5-what = Voor de opmaker van het wijkblad
outlet-mail = De wekelijkse mail
outlet-mail-what = Bewoners vragen hem hier aan
outlet-calendar = Agenda
outlet-calendar-what = Voor de agenda op een telefoon of computer
outlet-rss = RSS
outlet-rss-what = Voor nieuwslezers en andere websites
outlet-atom = Atom
outlet-atom-what = Hetzelfde, in een andere vorm
outlet-copy-what = Het programma van deze week als bericht, om te plakken in een groep.
copy-message = Kopieer voor WhatsApp
copy-done = Gekopieerd, nu plakken
copy-nothing = Er is niets om te kopiëren
copy-by-hand = Kopieer deze tekst
outlet-reach = Hoe vaak het gezien werd
outlet-reach-own = Hoe vaak { $name } gezien werd
outlet-reach-what = In de laatste vier weken. Wij tellen alleen hoe vaak iets getoond is, en niet wie het zag. Dezelfde persoon kan vaker meetellen.
outlet-reach-none = Er is nog niets geteld.
outlet-where = Waar
outlet-shown = Hoe vaak
outlet-few = minder dan 5
outlet-of-mail = Wekelijkse mail
outlet-of-screen = Scherm
outlet-of-print = Drukwerk
outlet-of-widget = Andere websites
outlet-of-text = Tekst voor een bericht
outlet-of-feed = Agenda en RSS
outlet-times-mail = { $count } mails
outlet-times-screen = { $count } uur in beeld
outlet-times-print = { $count } keer geopend
outlet-times-widget = { $count } keer getoond
outlet-times-text = { $count } keer gekopieerd
outlet-times-feed = { $count } keer opgehaald
snippet-title = Op een andere website
snippet-what = Zet een van deze twee stukjes in de pagina van uw eigen website. Het programma is dan altijd bij. Er worden geen cookies geplaatst.
snippet-script = Met script: past zich aan in hoogte
snippet-frame = Zonder script: vaste hoogte
snippet-frame-title = Te doen in de buurt
setting-title = Instellen
setting-magazine = Naam van het wijkblad
setting-deadline = Sluitdag
setting-deadline-hint = Wat in de vier weken tot en met deze dag bevestigd is, wordt afgedrukt. Laat de drie dagen leeg als er geen wijkblad is.
setting-firstDay = Eerste dag in het blad
setting-lastDay = Laatste dag in het blad
setting-mailDay = De wekelijkse mail gaat op
setting-mailHour = Om
setting-hour = { $hour }.00 uur
setting-day-1 = maandag
setting-day-2 = dinsdag
setting-day-3 = woensdag
setting-day-4 = donderdag
setting-day-5 = vrijdag
setting-day-6 = zaterdag
setting-day-7 = zondag
setting-keep = Bewaar
setting-kept = Dit is bewaard.
setting-fault-firstDay-required = Vul de sluitdag, de eerste en de laatste dag alle drie in, of geen van drieën
setting-fault-lastDay-required = Vul de sluitdag, de eerste en de laatste dag alle drie in, of geen van drieën
setting-fault-lastDay-before_start = De laatste dag ligt voor de eerste
setting-fault-lastDay-out_of_range = Het blad heeft hoogstens vijf weken
