// links: announcement
/* What a pasted text says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "announcement/announcement.h"
#include "announcement/same.h"
#include "base/days.h"
#include "base/err.h"
#include "own_arena.h"
#include "read_text.h"

static void is_called(const char *text, const char *title)
{
    struct announcement a = read_text(text);

    assert_non_null(a.title);
    assert_string_equal(a.title, title);
}

static void the_example_of_the_working_group_fills_everything(void **state)
{
    const char *text =
        "Elke woensdag 10-12 uur koffie in De Haard, €1,50, niet in de schoolvakantie";

    (void)state;
    is_called(text, "koffie");
    starts_at(text, "2026-11-25T10:00:00+01:00");
    ends_at(text, "2026-11-25T12:00:00+01:00");
    comes_back(text, "FREQ=WEEKLY;BYDAY=WE");
    costs(text, "1.50");
    is_at(text, "De Haard");
    assert_true(read_text(text).skips_holidays);
}

static void hours_are_read_as_people_write_them(void **state)
{
    (void)state;
    starts_at("morgen om half elf koffie", "2026-11-24T10:30:00+01:00");
    starts_at("morgen kwart over negen koffie", "2026-11-24T09:15:00+01:00");
    starts_at("morgen 19u30 bingo", "2026-11-24T19:30:00+01:00");
    starts_at("morgenavond om half acht bingo", "2026-11-24T19:30:00+01:00");
    starts_at("morgen half acht bingo", "2026-11-24T19:30:00+01:00");
    starts_at("morgenochtend half acht gym", "2026-11-24T07:30:00+01:00");
    starts_at("'s ochtends om tien uur, morgen, gym", "2026-11-24T10:00:00+01:00");
    ends_at("morgen van 19.30 tot 21.30u koor", "2026-11-24T21:30:00+01:00");
    ends_at("morgen van 10 tot 2 open huis", "2026-11-24T14:00:00+01:00");
    ends_at("morgen 20.00 tot 00.30 uur feest", "2026-11-25T00:30:00+01:00");
}

static void an_hour_that_is_none_is_left_alone(void **state)
{
    (void)state;
    assert_true(read_text("5 december gym voor 4-12 jaar").all_day);
    assert_true(read_text("5 december eten, 2.50 euro").all_day);
    assert_true(read_text("5 december, vanaf 12 jaar").all_day);
    assert_false(read_text("koffie om 10 uur").has_start);
}

static void the_beginning_is_not_when_the_doors_open(void **state)
{
    (void)state;
    starts_at("Kienen 28/11, zaal open 18:30, aanvang 19:30", "2026-11-28T19:30:00+01:00");
}

static void summer_time_begins_and_ends_as_the_law_says(void **state)
{
    (void)state;
    starts_at("zondag 28 maart 2027 10 uur", "2027-03-28T10:00:00+02:00");
    starts_at("zaterdag 27 maart 2027 10 uur", "2027-03-27T10:00:00+01:00");
    starts_at("zondag 31 oktober 2027 10 uur", "2027-10-31T10:00:00+01:00");
}

static void a_day_of_the_week_is_the_first_from_today_on(void **state)
{
    (void)state;
    starts_at("maandag 20.00 uur", "2026-11-23T20:00:00+01:00");
    starts_at("a.s. maandag 20.00 uur", "2026-11-30T20:00:00+01:00");
    starts_at("volgende week dinsdag 20.00 uur", "2026-12-01T20:00:00+01:00");
    assert_null(read_text("donderdag 20.00 uur vergadering").rrule);
    starts_at("elke wo 10-12 koffie", "2026-11-25T10:00:00+01:00");
    starts_at("za 5-12 om 10 uur koffie", "2026-12-05T10:00:00+01:00");
    starts_at("donderdag 4 december om 10 uur koffie", "2026-12-04T10:00:00+01:00");
}

static void a_day_or_a_month_with_a_typing_error_is_still_that_day(void **state)
{
    (void)state;
    comes_back("elke woendsdag koffie", "FREQ=WEEKLY;BYDAY=WE");
    comes_back("elke dinsdg en vrijdga koffie", "FREQ=WEEKLY;BYDAY=TU,FR");
    starts_at("5 decemer 10 uur koffie", "2026-12-05T10:00:00+01:00");
    assert_null(read_text("maand van de kaart, dinner").rrule);
    is_called("Wonderdag", "Wonderdag");
}

static void what_comes_back_becomes_a_rule(void **state)
{
    (void)state;
    comes_back("om de week op dinsdag bingo", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    comes_back("iedere eerste vrijdag van de maand eten", "FREQ=MONTHLY;BYDAY=1FR");
    comes_back("1e en 3e dinsdag van de maand soos", "FREQ=MONTHLY;BYDAY=1TU,3TU");
    comes_back("ma t/m vr open", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    comes_back("dagelijks om 8 uur gym", "FREQ=DAILY");
    comes_back("elke dag behalve zondag gym", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA");
    comes_back("de 15e van elke maand soep", "FREQ=MONTHLY;BYMONTHDAY=15");
    comes_back("6 lessen, elke dinsdag vanaf 12 januari", "FREQ=WEEKLY;BYDAY=TU;COUNT=6");
    comes_back("elke maandag t/m 15 maart", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270315");
}

static void several_dates_begin_with_the_first(void **state)
{
    (void)state;
    starts_at("dinsdag 1, 8 en 15 december 10:00–12:00", "2026-12-01T10:00:00+01:00");
    assert_null(read_text("dinsdag 1, 8 en 15 december 10:00–12:00").rrule);
}

static void the_day_to_sign_up_before_is_not_the_day(void **state)
{
    (void)state;
    starts_at("16 december 10 uur bloemen. Opgeven voor 10 december",
              "2026-12-16T10:00:00+01:00");
    assert_false(read_text("Bloemen. Aanmelden voor 10 december").has_start);
}

static void prices_are_what_anybody_pays(void **state)
{
    (void)state;
    costs("Soep € 2,-", "2.00");
    costs("Soep, twee euro p.p.", "2.00");
    costs("Soep 50 cent", "0.50");
    costs("Soep, gratis", "0.00");
    costs("Soep, kost niks", "0.00");
    costs("Kerstmarkt, kraam 10 euro, toegang vrij", "0.00");
    costs("Elke woensdag 10 uur koffie in De Haard €1,50", "1.50");
    costs("Barbecue: kinderen 5 euro, volwassenen 10 euro", "10.00");
    costs("Kaarten: de eerste keer is gratis, daarna 3 euro", "3.00");
}

static void a_price_that_is_not_said_stays_empty(void **state)
{
    (void)state;
    costs("Concert, vrije gift", NULL);
    costs("Open dag, hapjes zijn gratis", NULL);
    costs("Koffie met gratis koffie", NULL);
    costs("Bijdrage naar draagkracht", NULL);
}

static void places_are_found_behind_words_and_by_themselves(void **state)
{
    (void)state;
    is_at("Soep in wijkcentrum De Schakel, morgen", "wijkcentrum De Schakel");
    is_at("Wandelen, verzamelen bij de grote vijver", "de grote vijver");
    is_at("Yoga\nLocatie: Buurthuis 't Hof\n", "Buurthuis 't Hof");
    is_at("Gym, elke maandag, sporthal de Rusheuvel, 4 euro", "sporthal de Rusheuvel");
    is_at("Feest 📍 Ruwaardplein", "Ruwaardplein");
    is_at("Feest @ Café De Buren", "Café De Buren");
}

static void what_is_no_place_stays_empty(void **state)
{
    (void)state;
    is_at("Wandelen in de wijk", NULL);
    is_at("Gym, meer weten? Vraag het bij Henk", NULL);
    is_at("Les in het Nederlands", NULL);
    is_at("Toneel, zaterdag 23 januari, 12 euro (CJP 10 euro)", NULL);
    is_at("Koken in de ochtend", NULL);
}

static void a_letter_says_its_title_after_the_greeting(void **state)
{
    (void)state;
    is_called("Hoi allemaal, morgenavond om half acht buurtoverleg bij de Sterrebos",
              "buurtoverleg");
    is_called("Nieuw! Elke maandag pilates om 19.00 uur", "pilates");
    is_called("Burendag", "Burendag");
    is_called("Op 16 december organiseert buurtvereniging De Brug een kerstdiner",
              "kerstdiner");
}

static void days_are_known_by_other_names_too(void **state)
{
    (void)state;
    starts_at("Tweede kerstdag om 11 uur kerstwandeling", "2026-12-26T11:00:00+01:00");
    starts_at("Koningsdag: vrijmarkt van 8 tot 13 uur", "2027-04-27T08:00:00+02:00");
    starts_at("Koor, zaterdag de 5e om 20 uur", "2026-12-05T20:00:00+01:00");
    starts_at("Koor, zaterdag over een week, 20 uur", "2026-12-05T20:00:00+01:00");
    starts_at("Koor, vr4 juni, halfacht", "2027-06-04T19:30:00+02:00");
    starts_at("Bridge is verplaatst van 1 december naar 3 december, 19.30 uur",
              "2026-12-03T19:30:00+01:00");
    starts_at("Yoga elke wonsdagavond 20 uur, behalve op 23 december",
              "2026-11-25T20:00:00+01:00");
    starts_at("Coffee every Friday 10 am at De Haard", "2026-11-27T10:00:00+01:00");
    comes_back("Elke zaterdag in december oliebollen", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231");
}

static void a_place_takes_its_address_and_needs_no_capital(void **state)
{
    (void)state;
    is_at("Bingo, 20 uur, De Kroon, Kerkstraat 18", "De Kroon, Kerkstraat 18");
    is_at("BINGO\n20 UUR\nCAFÉ DE KROON\nKERKSTRAAT 18", "CAFÉ DE KROON, KERKSTRAAT 18");
    is_at("rommelmarkt zo 29 nov in sporthal de kuil", "sporthal de kuil");
    is_at("Speeltuin Het Zonnetje: bouwdorp op 5 december", "Speeltuin Het Zonnetje");
}

static void what_is_called_off_is_told(void **state)
{
    (void)state;
    assert_true(read_text("De bingo van vrijdag gaat niet door.").cancelled);
    assert_true(read_text("Yoga van 3 december vervalt").cancelled);
    assert_false(read_text("Picknick zondag 14 uur. Bij regen gaat het niet door.").cancelled);
    assert_false(read_text("Elke dinsdag yoga. De les van 8 december vervalt.").cancelled);
    assert_false(read_text("De bingo gaat niet door, nieuwe datum: 12 december").cancelled);
}

static void a_text_that_says_nothing_fills_nothing(void **state)
{
    static const char *const texts[] = {"", " \n ", "!!!", "...", "-", "📍"};

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct announcement a = read_text(texts[i]);

        assert_null(a.title);
        assert_null(a.place);
        assert_null(a.price);
        assert_null(a.rrule);
        assert_false(a.has_start);
    }
}

static void rules_are_the_same_when_they_mean_the_same(void **state)
{
    const char *start = "2026-11-25T10:00:00+01:00";

    (void)state;
    assert_true(same_rule(mem, "FREQ=WEEKLY;BYDAY=WE,MO", start,
                          "RRULE:BYDAY=MO,WE;INTERVAL=1;FREQ=WEEKLY", start));
    assert_true(same_rule(mem, "FREQ=WEEKLY", start, "FREQ=WEEKLY;BYDAY=WE", start));
    assert_true(same_rule(mem, "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1", start,
                          "FREQ=MONTHLY;BYDAY=+1FR", start));
    assert_true(same_rule(mem, "FREQ=DAILY;UNTIL=20270315T225959Z", start,
                          "FREQ=DAILY;UNTIL=20270315", start));
    assert_false(same_rule(mem, "FREQ=WEEKLY;BYDAY=WE", start, "FREQ=WEEKLY;BYDAY=TH", start));
    assert_false(same_rule(mem, "FREQ=WEEKLY;BYDAY=WE", start, NULL, NULL));
}

static void names_moments_and_prices_are_the_same_when_they_mean_the_same(void **state)
{
    (void)state;
    assert_true(same_name(mem, "De Haard", "haard"));
    assert_true(same_name(mem, "REPAIR  CAFÉ", "Repair café"));
    assert_false(same_name(mem, "De Haard", "De Schakel"));
    assert_true(same_moment(mem, "2026-12-05", "2026-12-05T00:00:00+01:00"));
    assert_true(same_moment(mem, "2026-12-05T10:00", "2026-12-05T09:00:00Z"));
    assert_false(same_moment(mem, "2026-12-05", NULL));
    assert_true(same_price("1.5", "1.50"));
    assert_false(same_price("0.00", NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_example_of_the_working_group_fills_everything),
        cmocka_unit_test(hours_are_read_as_people_write_them),
        cmocka_unit_test(an_hour_that_is_none_is_left_alone),
        cmocka_unit_test(the_beginning_is_not_when_the_doors_open),
        cmocka_unit_test(summer_time_begins_and_ends_as_the_law_says),
        cmocka_unit_test(a_day_of_the_week_is_the_first_from_today_on),
        cmocka_unit_test(a_day_or_a_month_with_a_typing_error_is_still_that_day),
        cmocka_unit_test(what_comes_back_becomes_a_rule),
        cmocka_unit_test(several_dates_begin_with_the_first),
        cmocka_unit_test(the_day_to_sign_up_before_is_not_the_day),
        cmocka_unit_test(prices_are_what_anybody_pays),
        cmocka_unit_test(a_price_that_is_not_said_stays_empty),
        cmocka_unit_test(places_are_found_behind_words_and_by_themselves),
        cmocka_unit_test(what_is_no_place_stays_empty),
        cmocka_unit_test(a_letter_says_its_title_after_the_greeting),
        cmocka_unit_test(a_text_that_says_nothing_fills_nothing),
        cmocka_unit_test(days_are_known_by_other_names_too),
        cmocka_unit_test(a_place_takes_its_address_and_needs_no_capital),
        cmocka_unit_test(what_is_called_off_is_told),
        cmocka_unit_test(rules_are_the_same_when_they_mean_the_same),
        cmocka_unit_test(names_moments_and_prices_are_the_same_when_they_mean_the_same),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
