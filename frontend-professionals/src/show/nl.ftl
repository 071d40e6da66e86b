### What is kept up to date: whether it is right, who said so, and the archive.

keep-fresh = Dit geldt tot { $date }.
keep-due = De termijn liep af op { $date }. Klopt het nog?
keep-doubtful = De termijn liep af op { $date }. Bewoners zien dat dit niet zeker is.
keep-save-table = Als CSV opslaan
keep-archived = Dit staat in het archief
keep-demonstration = Dit is een verzonnen voorbeeld.
keep-thanks = Bevestigd. Dank u wel.
keep-restore = Haal terug
keep-not-yours = Dit is van een andere organisatie. U kunt het lezen, niet veranderen.
keep-archive = Stopt: naar het archief
keep-archive-sure = In het archief staat het niet meer op de site. Er wordt niets gewist: met één druk haalt u het terug.
keep-archive-yes = Ja, naar het archief
keep-archive-no = Nee, laat staan
keep-right = Klopt
keep-right-busy = Bezig …
stand-archived = in het archief
stand-never = nog nooit
stand-due =
    { $days ->
        [0] wacht sinds vandaag
        [one] wacht 1 dag
       *[other] wacht { $days } dagen
    }
stand-doubtful = sinds { $date }
keep-confirmed-title = Bevestigd
keep-waiting = Een moment
keep-site = Bekijk op de site

undescribed = { $count ->
    [one] Eén foto nog niet beschreven
   *[other] { $count } foto's nog niet beschreven
}
