// links: announcement
/* What a text of somebody else says: how people announce things who never saw the rules. */
#include <string.h>

#include "announcement/announcement.h"
#include "base/err.h"
#include "read_text.h"

static void a_day_that_lies_behind_us_gives_way_to_one_that_comes(void **state)
{
    (void)state;
    starts_at("Op 17 november is besloten over de wijk. De inloop is op maandag 14 december, "
              "16.00 uur.",
              "2026-12-14T16:00:00+01:00");
    starts_at("Straatfeest, pas op zaterdag 9 januari en niet 5 dec. Vanaf 15.00 uur.",
              "2027-01-09T15:00:00+01:00");
}

static void days_of_something_else_are_no_beginning_and_no_end(void **state)
{
    (void)state;
    starts_at("De vergadering is gepland voor 3 februari om 20.00 uur. Stukken liggen vanaf 20 "
              "januari ter inzage.",
              "2027-02-03T20:00:00+01:00");
    starts_at("Kledingbeurs. Inbreng: vrijdag 5 maart 18.30-20.30 uur. Verkoop: zaterdag 6 "
              "maart 9.00 uur",
              "2027-03-06T09:00:00+01:00");
    starts_at("Huisconcert, Kastanjelaan 8, zondag 29 november 15.00 uur",
              "2026-11-29T15:00:00+01:00");
    starts_at("Etsen aan de Oude Delft 8, zaterdag 9 januari 10-16 uur",
              "2027-01-09T10:00:00+01:00");
    starts_at("Spelotheek: woensdag 14-16, Jan Steenstraat 4", "2026-11-25T14:00:00+01:00");
    ends_at("Informatieavond 2 december 19.30 tot 21.30 uur. Reageren kan tot en met 18 "
            "december.",
            "2026-12-02T21:30:00+01:00");
    assert_null(read_text("Bel Ria, bereikbaar op werkdagen tussen 9 en 12").rrule);
}

static void a_day_that_it_is_not_is_no_beginning(void **state)
{
    (void)state;
    starts_at("do 26/11 geen repetitie, wel volgende week do (3/12) om 20u",
              "2026-12-03T20:00:00+01:00");
    starts_at("Dinsdag: hachee, 12.00 uur. Volgende week is er geen eettafel.",
              "2026-11-24T12:00:00+01:00");
    starts_at("De inloop is op 25 december gesloten. Vrijdag 8 januari weer, 10.00 uur",
              "2027-01-08T10:00:00+01:00");
    comes_back("Rummikub. Dag: maandag. Tijd: 13.15 uur. Niet op 28 december.",
               "FREQ=WEEKLY;BYDAY=MO");
}

static void who_may_come_in_is_not_yet_when_it_begins(void **state)
{
    (void)state;
    starts_at("Do 21 januari: 19:00 inloop, 19:30 - 21:30 programma",
              "2027-01-21T19:30:00+01:00");
    starts_at("13 december, welkom vanaf 18.00 uur, de kaarsen gaan aan om 19.00 uur",
              "2026-12-13T19:00:00+01:00");
    starts_at("13 december, welkom vanaf 10.00 uur, lunch om 12.30 uur",
              "2026-12-13T10:00:00+01:00");
    starts_at("Elke vrijdag dansen, 20.30h-22.30h. Deuren dicht om 20.45!",
              "2026-11-27T20:30:00+01:00");
    assert_false(read_text("7 maart, start tussen 9.00 en 10.00 uur").has_end);
}

static void hours_are_read_between_brackets_and_days_on_end(void **state)
{
    (void)state;
    starts_at("Zaterdag 9 januari, 10:30-12:00 uur (15 min. per kind)",
              "2027-01-09T10:30:00+01:00");
    starts_at("Maandag t/m donderdag om kwart voor acht 's ochtends meditatie",
              "2026-11-23T07:45:00+01:00");
    starts_at("za 28/11 burendag, half3 smiddags", "2026-11-28T14:30:00+01:00");
    starts_at("zaterdagnacht 16 op 17 januari, 23.00 uur", "2027-01-16T23:00:00+01:00");
    ends_at("dinsdags van 20.30 tot 22.00 (was 21.00)", "2026-11-24T22:00:00+01:00");
}

static void what_comes_back_is_known_by_how_it_is_called_and_paid(void **state)
{
    (void)state;
    comes_back("Er is ruimte op de woensdagmiddagbiljart! 13.30 uur", "FREQ=WEEKLY;BYDAY=WE");
    comes_back("Gym voor kleuters, woe 9.00-9.45, kwartaalbijdrage 42 euro",
               "FREQ=WEEKLY;BYDAY=WE");
    comes_back("Kookclub elke 2e dinsdag van de maand. Aanmelden: uiterlijk de zaterdag ervoor",
               "FREQ=MONTHLY;BYDAY=2TU");
    comes_back("Van maandag 14 t/m vrijdag 18 december dagelijks 14.00 uur",
               "FREQ=DAILY;UNTIL=20261218");
    comes_back("Elke derde woensdag van de maand (niet in juli en augustus)",
               "FREQ=MONTHLY;BYDAY=3WE");
    assert_null(read_text("Komend weekend molendag: za en zo van 11 tot 16 uur").rrule);
    starts_at("Koersbal elke dinsdag 10.00 uur, van september t/m mei",
              "2026-11-24T10:00:00+01:00");
}

static void a_price_is_what_somebody_pays_who_is_no_member(void **state)
{
    (void)state;
    costs("Ontbijt. BIZ-leden € 0, overige ondernemers € 12,50", "12.50");
    costs("Bridge. Contributie € 60 per jaar, gasten € 3", "3.00");
    costs("Wandeling. Na afloop snert (€ 4,50 voor wie wil)", NULL);
    costs("Beurs. Inbreng: vrijdag 5 maart (inschrijfgeld € 3)", NULL);
    costs("Wijkavond. Geen toegangsprijs", "0.00");
    costs("Meidenavond, niks betalen", "0.00");
    costs("Biljart. Tafelgeld anderhalve euro", "1.50");
    costs("Barbecue, 8 eurootjes de man", "8.00");
    costs("Volleybal, contributie is 13 p/m", "13.00");
    costs("Debatavond 1 december gaat niet door, entree 5 euro krijgt u terug", NULL);
}

static void a_town_is_less_of_a_place_than_a_house(void **state)
{
    (void)state;
    is_at("Bijeenkomst in Tilburg, 11.00 uur. We zitten in MFA De Poorten", "MFA De Poorten");
    is_at("De klucht, zaterdag 23 januari, 20u, De Harmonie te Grou", "De Harmonie");
    is_at("Vertrek 9.30 uur bij de watertoren in Goes", "de watertoren in Goes");
    is_at("Om 20u in de muziekzaal vh Griftland", "de muziekzaal vh Griftland");
    is_at("Eetcafé Onder de Toren - donderdag dagschotel, Kerkplein 2",
          "Eetcafé Onder de Toren");
}

static void a_place_is_found_by_what_points_at_it(void **state)
{
    (void)state;
    is_at("Tai chi in het Park, elke zaterdag, verzamelpunt de Witte Villa", "de Witte Villa");
    is_at("Folder bij de VVV\nStartpunt: de Ruïnekerk", "de Ruïnekerk");
    is_at("Bingo\nWaar?\nDe Klimop", "De Klimop");
    is_at("Thema-avond. Locatie De Bolder, Den Helder.", "De Bolder");
    is_at("Om 13.30 uur staan ze voor de Coop", "de Coop");
    is_at("De vergadering is in ons eigen clubgebouw.", "clubgebouw");
    is_at("Schaken op woensdag (19.30 uur, De Burcht)", "De Burcht");
    is_at("Vlooienmarkt Sporthal De Veur\n16 januari", "Sporthal De Veur");
}

static void somebody_a_cry_and_a_play_are_no_places(void **state)
{
    (void)state;
    is_at("De avond van 1 december gaat niet door. Het bestuur", NULL);
    is_at("Concert. Pianiste Eline Groot (conservatorium) speelt Schubert", NULL);
    is_at("3 dec feest om 14.30 uur. NIETS Zeggen!!", NULL);
    is_at("Concert 15 januari. Kaarten verkrijgbaar bij boekhandel Plukker", NULL);
    is_at("Onze voedselbank in Roosendaal zoekt chauffeurs", NULL);
    is_at("Toneel, 15 januari: \"De Gelukszoeker\", 20.15 uur", NULL);
    is_at("Film 20:00 De Lantaarn \"Intouchables\" toegang 5,-", "De Lantaarn");
    is_at("Op Burendag waren er veel mensen. Wandeling zondag 13.30 uur, vanaf speeltuin "
          "Elzeneind.",
          "speeltuin Elzeneind");
    is_at("Cursus dinsdag 9.30 uur. Inschrijven bij de balie, Raadhuislaan 18. In buurthuis De "
          "Hille.",
          "buurthuis De Hille");
    is_at("Schrijf op: 25 januari 2027, 20:00 uur, grote zaal van Het Zwaantje.",
          "grote zaal van Het Zwaantje");
    is_at("Mosselavond zaterdag 18.00 uur in de kantine van korfbalvereniging OKV.",
          "de kantine van korfbalvereniging OKV");
}

static void how_long_it_takes_says_when_it_ends(void **state)
{
    (void)state;
    ends_at("Wandeling, elke zaterdag om 14u vanaf de VVV. Duurt twee uur.",
            "2026-11-28T16:00:00+01:00");
    ends_at("Dinsdag 1 december 14.00 uur, anderhalf uur", "2026-12-01T15:30:00+01:00");
    ends_at("Woensdag 15:00 leest juf Els voor. Het duurt ongeveer een halfuur.",
            "2026-11-25T15:30:00+01:00");
    ends_at("Clean-up on Saturday 19 December, 10.30 am, lasts two hours, with you",
            "2026-12-19T12:30:00+01:00");
    ends_at("Les dinsdag 19.00-20.00 uur, duurt een uur", "2026-11-24T20:00:00+01:00");
    assert_false(read_text("Dinsdag 10 uur. Na anderhalf uur is er koffie.").has_end);
    assert_false(read_text("Dinsdag 10 uur, 4 euro per uur").has_end);
}

static void an_english_text_says_pm_once_and_what_is_past(void **state)
{
    (void)state;
    starts_at("Join us every Friday 8-10 pm", "2026-11-27T20:00:00+01:00");
    starts_at("Free workshop with us on Saturday 12 December, 1 pm till 4 pm",
              "2026-12-12T13:00:00+01:00");
    starts_at("Thanks to you for coming last Saturday! Next one on Saturday 19 December, 10 am",
              "2026-12-19T10:00:00+01:00");
    starts_at("Afgelopen zaterdag was het druk. De volgende keer is op vrijdag 11 december, "
              "20.00 uur.",
              "2026-12-11T20:00:00+01:00");
}

static void how_often_in_all_is_a_count_and_in_a_week_is_none(void **state)
{
    (void)state;
    comes_back("Zes keer op dinsdagavond, te beginnen op 12 januari, 19.30 uur",
               "FREQ=WEEKLY;BYDAY=TU;COUNT=6");
    comes_back("Gespreksgroep: woensdag 20 januari, daarna elke drie weken, in totaal 5 keer, "
               "19.30 uur",
               "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE;COUNT=5");
    comes_back("Elke dinsdag 10 uur, 2 keer per maand met taart", "FREQ=WEEKLY;BYDAY=TU");
}

static void money_that_is_won_or_raised_is_no_price(void **state)
{
    (void)state;
    costs("Bingo, prijzenpot van â¬ 250", NULL);
    costs("Trekking. Hoofdprijs: een fiets t.w.v. â¬ 899", NULL);
    costs("Taalles, er is gratis kinderopvang", NULL);
    costs("Begeleiders gratis, deelnemers â¬ 3,50", "3.50");
    costs("Wat kost het? Niks!", "0.00");
    costs("Kosten 1 euro 25 per middag", "1.25");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_that_lies_behind_us_gives_way_to_one_that_comes),
        cmocka_unit_test(days_of_something_else_are_no_beginning_and_no_end),
        cmocka_unit_test(a_day_that_it_is_not_is_no_beginning),
        cmocka_unit_test(who_may_come_in_is_not_yet_when_it_begins),
        cmocka_unit_test(hours_are_read_between_brackets_and_days_on_end),
        cmocka_unit_test(what_comes_back_is_known_by_how_it_is_called_and_paid),
        cmocka_unit_test(a_price_is_what_somebody_pays_who_is_no_member),
        cmocka_unit_test(a_town_is_less_of_a_place_than_a_house),
        cmocka_unit_test(a_place_is_found_by_what_points_at_it),
        cmocka_unit_test(somebody_a_cry_and_a_play_are_no_places),
        cmocka_unit_test(how_long_it_takes_says_when_it_ends),
        cmocka_unit_test(an_english_text_says_pm_once_and_what_is_past),
        cmocka_unit_test(how_often_in_all_is_a_count_and_in_a_week_is_none),
        cmocka_unit_test(money_that_is_won_or_raised_is_no_price),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
