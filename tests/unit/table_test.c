// links: reader
/* Lists in CSV: what Excel and people make of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reader_file.h"

static void semicolons_commas_and_tabs_all_separate(void **state)
{
    (void)state;
    assert_non_null(file_row(&f, "Titel;Datum;Tijd", "Koffie;24-11-2026;10:00"));
    assert_non_null(file_row(&f, "Titel,Datum,Tijd", "Koffie,24-11-2026,10:00"));
    assert_non_null(file_row(&f, "Titel\tDatum\tTijd", "Koffie\t24-11-2026\t10:00"));
    assert_non_null(file_row(&f, "sep=;\nTitel;Datum;Tijd", "Koffie;24-11-2026;10:00"));
    assert_string_equal(f.r.activity[0].start, "2026-11-24T09:00:00Z");
}

static void quotes_hold_separators_line_ends_and_quotes(void **state)
{
    (void)state;
    file_table(
        &f,
        "Titel;Datum;Omschrijving\r\n\"Koffie; \"\"en\"\" thee\";24-11-2026;\"een\r\ntwee\"\r\n"
        "Soep;25-11-2026;x\r\n");
    assert_int_equal(f.r.nactivities, 2);
    assert_string_equal(f.r.activity[0].title, "Koffie; \"en\" thee");
    assert_string_equal(f.r.activity[0].text, "een  \ntwee");
    assert_int_equal(f.r.activity[1].line, 4);
}

static void a_byte_order_mark_old_mac_lines_and_latin_1_are_read(void **state)
{
    (void)state;
    file_table(&f, "\xef\xbb\xbfTitel;Datum\rCaf\xe9;24-11-2026\r");
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(f.r.activity[0].title, "Café");
    assert_int_equal(f.r.warnings.n, 1);
}

static void english_headings_are_known_too(void **state)
{
    const struct reader_activity *a =
        file_row(&f, "Title,Start Date,Start Time,End Time,Location,Price,E-mail",
                 "Coffee,2026-11-24,10:00,12:00,De Haard,2.50,jan@voorbeeld.nl");

    (void)state;
    assert_non_null(a);
    assert_string_equal(a->start, "2026-11-24T09:00:00Z");
    assert_string_equal(a->end, "2026-11-24T11:00:00Z");
    assert_string_equal(a->location, "De Haard");
    assert_string_equal(a->price, "2.50");
    assert_string_equal(a->contact.email, "jan@voorbeeld.nl");
}

static void an_unknown_column_is_a_warning_and_a_mapping_mends_it(void **state)
{
    const struct table_mapping mapping[] = {{"Wat gaan we doen", FIELD_TITLE}};

    (void)state;
    assert_null(file_row(&f, "Wat gaan we doen;Datum", "Koffie;24-11-2026"));
    assert_non_null(strstr(f.r.reason, "Wat gaan we doen"));
    assert_non_null(file_row(&f, "Titel;Datum;Raar", "Koffie;24-11-2026;x"));
    assert_non_null(strstr(f.r.warnings.item[0].text, "\"Raar\""));
    f.options.mapping = mapping;
    f.options.nmappings = 1;
    assert_non_null(file_row(&f, "Wat gaan we doen;Datum", "Koffie;24-11-2026"));
    assert_string_equal(f.r.activity[0].title, "Koffie");
}

static const char *start_of(const char *date, const char *time)
{
    const struct reader_activity *a =
        file_row(&f, "Titel;Datum;Tijd", arena_printf(f.mem, "Koffie;%s;%s", date, time));

    return a ? a->start : f.r.rejected.item[0].text;
}

static void dates_are_read_as_dutch_people_write_them(void **state)
{
    static const char *const dates[] = {"24-11-2026",   "24/11/2026", "24.11.2026",
                                        "24-11-26",     "2026-11-24", "24 november 2026",
                                        "24 nov. 2026", "di 24 nov",  "dinsdag 24 november",
                                        "24e november", "24-11"};

    (void)state;
    for (size_t i = 0; i < COUNT(dates); i++)
        assert_string_equal(start_of(dates[i], "19:30"), "2026-11-24T18:30:00Z");
}

static void a_date_without_a_year_is_the_next_one(void **state)
{
    (void)state;
    assert_string_equal(start_of("3 feb", "19:30"), "2027-02-03T18:30:00Z");
    assert_string_equal(start_of("20 nov", "19:30"), "2026-11-20T18:30:00Z");
}

static void a_date_that_does_not_exist_is_rejected_with_its_line(void **state)
{
    (void)state;
    file_table(&f, "Titel;Datum\nKoffie;31-4-2026\nThee;30-4-2026\n");
    assert_int_equal(f.r.rejected.n, 1);
    assert_int_equal(f.r.rejected.item[0].line, 2);
    assert_string_equal(f.r.rejected.item[0].text, "De datum 31-4-2026 bestaat niet.");
    assert_int_equal(f.r.nactivities, 1);
}

static void a_weekday_that_does_not_fit_its_date_is_rejected(void **state)
{
    (void)state;
    assert_string_equal(start_of("wo 24-11-2026", "19:30"),
                        "De datum 24-11-2026 is niet op die dag van de week.");
}

static void times_are_read_as_dutch_people_write_them(void **state)
{
    static const char *const times[] = {
        "19:30",         "19.30",           "19.30 uur",           "19u30",
        "19:30 - 21:00", "19.30-21.00 uur", "van 19:30 tot 21:00", "19:30 (zaal open 19:00)",
        "om 19:30 u",    "19:30–21:00"};

    (void)state;
    for (size_t i = 0; i < COUNT(times); i++)
        assert_string_equal(start_of("24-11-2026", times[i]), "2026-11-24T18:30:00Z");
    assert_string_equal(start_of("24-11-2026", "10 uur"), "2026-11-24T09:00:00Z");
    assert_string_equal(start_of("24-11-2026", "10-12 uur"), "2026-11-24T09:00:00Z");
    assert_string_equal(f.r.activity[0].end, "2026-11-24T11:00:00Z");
    assert_string_equal(start_of("24-11-2026", "9 tot 12 uur"), "2026-11-24T08:00:00Z");
    assert_string_equal(f.r.activity[0].end, "2026-11-24T11:00:00Z");
}

static void a_time_that_could_be_two_things_is_asked_for_again(void **state)
{
    (void)state;
    assert_non_null(strstr(start_of("24-11-2026", "half acht"), "niet te begrijpen"));
    assert_non_null(strstr(start_of("24-11-2026", "25:00"), "niet te begrijpen"));
}

static void an_end_after_midnight_is_the_next_day(void **state)
{
    (void)state;
    assert_non_null(start_of("24-11-2026", "22:00 - 01:30"));
    assert_string_equal(f.r.activity[0].end, "2026-11-25T00:30:00Z");
}

static void a_date_without_a_time_is_a_whole_day_and_two_dates_are_several(void **state)
{
    (void)state;
    assert_string_equal(start_of("24-11-2026", ""), "2026-11-23T23:00:00Z");
    assert_true(f.r.activity[0].all_day);
    assert_string_equal(f.r.activity[0].end, "2026-11-24T23:00:00Z");
    assert_non_null(start_of("24-11-2026 t/m 26-11-2026", ""));
    assert_string_equal(f.r.activity[0].end, "2026-11-26T23:00:00Z");
}

static void several_days_in_one_cell_are_dates_of_one_activity(void **state)
{
    static const char *const days[] = {
        "1-12-2026, 8-12-2026 en 22-12-2026", "1/12, 8/12 EN 22/12",
        "di 1 dec; di 8 dec; di 22 dec",      "1, 8 & 22 december",
        "22 dec, 8 dec, 1 dec, 8 dec",        "1-12 + 8-12 + 22-12",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(days); i++) {
        /* A comma or semicolon within a cell needs its quotes. */
        assert_string_equal(start_of(arena_printf(f.mem, "\"%s\"", days[i]), "19:30"),
                            "2026-12-01T18:30:00Z");
        assert_int_equal(f.r.activity[0].rdates.n, 2);
        assert_string_equal(f.r.activity[0].rdates.item[0], "2026-12-08T18:30:00Z");
        assert_string_equal(f.r.activity[0].rdates.item[1], "2026-12-22T18:30:00Z");
    }
}

static void a_list_of_days_is_whole_or_says_which_day_cannot_be(void **state)
{
    (void)state;
    assert_string_equal(start_of("\"1-12, 31-11\"", ""), "De datum 31-11 bestaat niet.");
    assert_string_equal(start_of("di 1 dec en di 9 dec", ""),
                        "De datum di 9 dec is niet op die dag van de week.");
    assert_non_null(strstr(start_of("30 en 31 maart en 31", ""), "niet te begrijpen"));
    assert_non_null(strstr(start_of("1-12-2026 en 8-12-2026 19:30", ""), "twee dagen"));
}

static void a_weekday_in_another_column_must_fit_too(void **state)
{
    (void)state;
    assert_null(file_row(&f, "Titel;Dag;Datum", "Koffie;woensdag;24-11-2026"));
    assert_string_equal(f.r.rejected.item[0].text, "De datum is niet op die dag van de week.");
    assert_non_null(file_row(&f, "Titel;Dag;Datum", "Koffie;dinsdag;24-11-2026"));
    assert_non_null(file_row(&f, "Titel;Dag;Datum", "Koffie;elke woensdag;24-11-2026"));
}

static void a_date_with_its_time_in_one_cell_is_read(void **state)
{
    (void)state;
    assert_string_equal(start_of("24-11-2026 19:30", ""), "2026-11-24T18:30:00Z");
    assert_string_equal(start_of("2026-11-24T19:30", ""), "2026-11-24T18:30:00Z");
    assert_string_equal(start_of("2026-11-24T19:30:00", ""), "2026-11-24T18:30:00Z");
}

static const char *rule_of(const char *text)
{
    const struct reader_activity *a =
        file_row(&f, "Titel;Wanneer", arena_printf(f.mem, "Koffie;\"%s\"", text));

    return !a ? f.r.rejected.item[0].text : a->rrule ? a->rrule : "once";
}

static void text_times_become_rules(void **state)
{
    (void)state;
    assert_string_equal(rule_of("1e vrijdag van de maand, 9:00 - 12:00"),
                        "FREQ=MONTHLY;BYDAY=1FR");
    assert_string_equal(f.r.activity[0].occurrence[0].starts_at, "2026-01-02T08:00:00Z");
    assert_string_equal(f.r.activity[0].occurrence[0].ends_at, "2026-01-02T11:00:00Z");
    assert_string_equal(rule_of("1e en 3e woensdag van de maand 14 uur"),
                        "FREQ=MONTHLY;BYDAY=1WE,3WE");
    assert_string_equal(rule_of("laatste zondag van de maand"), "FREQ=MONTHLY;BYDAY=-1SU");
    assert_string_equal(rule_of("elke dinsdag 10-12 uur"), "FREQ=WEEKLY;BYDAY=TU");
    assert_string_equal(rule_of("iedere maandag en donderdag om 10.00 uur"),
                        "FREQ=WEEKLY;BYDAY=MO,TH");
    assert_string_equal(rule_of("dinsdagavond 19:30 - 21:00"), "FREQ=WEEKLY;BYDAY=TU");
    assert_string_equal(rule_of("om de week op woensdag"), "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE");
    assert_string_equal(rule_of("woensdag om de 2 weken 10 uur"),
                        "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE");
    assert_string_equal(rule_of("elke 4 weken op ma"), "FREQ=WEEKLY;INTERVAL=4;BYDAY=MO");
    assert_string_equal(rule_of("werkdagen 9:00 - 17:00"), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    assert_string_equal(rule_of("dagelijks 10 uur"), "FREQ=DAILY");
    assert_string_equal(rule_of("di 24 nov 10 uur"), "once");
}

static void a_rule_without_a_first_date_starts_at_the_same_day_whenever_it_is_read(void **state)
{
    const char *first;

    (void)state;
    assert_non_null(rule_of("elke dinsdag 10-12 uur"));
    first = f.r.activity[0].start;
    f.options.today += 3;
    assert_non_null(rule_of("elke dinsdag 10-12 uur"));
    assert_string_equal(f.r.activity[0].start, first);
}

static void a_rule_begins_on_its_first_fitting_day_and_ends_on_its_last(void **state)
{
    const struct reader_activity *a =
        file_row(&f, "Activiteit;Begindatum;Einddatum;Van;Tot;Herhaling",
                 "Yoga;23-11-2026;8-12-2026;10:00;11:00;elke dinsdag");

    (void)state;
    assert_non_null(a);
    assert_string_equal(a->rrule, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T225959Z");
    assert_string_equal(file_dates(&f, a),
                        "2026-11-24T09:00:00Z\n2026-12-01T09:00:00Z\n2026-12-08T09:00:00Z\n");
}

static void except_names_dates_or_the_school_holidays(void **state)
{
    const struct reader_activity *a =
        file_row(&f, "Activiteit;Datum;Tijd;Herhaling;Behalve",
                 "Yoga;24-11-2026;10:00;wekelijks t/m 15-12-2026;1-12-2026, schoolvakantie");

    (void)state;
    assert_non_null(a);
    assert_true(a->skips_holidays);
    assert_string_equal(file_dates(&f, a),
                        "2026-11-24T09:00:00Z\n2026-12-08T09:00:00Z\n2026-12-15T09:00:00Z\n");
    assert_string_equal(rule_of("elke dinsdag 10:00, behalve in de schoolvakantie"),
                        "FREQ=WEEKLY;BYDAY=TU");
    assert_true(f.r.activity[0].skips_holidays);
}

static void a_price_is_an_amount_free_or_a_remark(void **state)
{
    static const struct {
        const char *text;
        int free;
        const char *price, *note;
    } cases[] = {
        {"gratis", 1, NULL, NULL},
        {"Gratis!", 1, NULL, NULL},
        {"2,50", 0, "2.50", NULL},
        {"€ 5,00", 0, "5.00", NULL},
        {"€2,-", 0, "2.00", NULL},
        {"5 euro", 0, "5.00", NULL},
        {"0", 1, NULL, NULL},
        {"2.5", 0, "2.50", NULL},
        {"€ 3 per keer", 0, "3.00", "€ 3 per keer"},
        {"vrijwillige bijdrage", -1, NULL, "vrijwillige bijdrage"},
        {"", -1, NULL, NULL},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct reader_activity *a =
            file_row(&f, "Titel;Datum;Kosten",
                     arena_printf(f.mem, "Koffie;24-11-2026;%s", cases[i].text));

        assert_non_null(a);
        assert_int_equal(a->free, cases[i].free);
        assert_true(text_equal(a->price, cases[i].price));
        assert_true(text_equal(a->price_note, cases[i].note));
    }
}

static void faulty_rows_say_why_and_the_others_go_on(void **state)
{
    (void)state;
    file_table(&f, "Titel;Datum;Tijd\n;24-11-2026;10:00\nThee;;\nSoep;morgen;\nKoffie;24-11-"
                   "2026;10:00;te veel\n"
                   "\nYoga;24-11-2026;10:00\n");
    assert_int_equal(f.r.nactivities, 1);
    assert_int_equal(f.r.rejected.n, 4);
    assert_string_equal(f.r.rejected.item[0].text, "De titel ontbreekt.");
    assert_string_equal(f.r.rejected.item[1].text, "De datum ontbreekt.");
    assert_non_null(strstr(f.r.rejected.item[2].text, "\"morgen\""));
    assert_string_equal(f.r.rejected.item[3].text, "Deze rij heeft meer kolommen dan de kop.");
    assert_int_equal(f.r.activity[0].line, 7);
}

static void a_list_of_organisations_is_known_by_its_headings(void **state)
{
    (void)state;
    file_table(&f, "naam;soort;adres;postcode;plaats;telefoon;website;ook_bekend_als\n"
                   "De Haard;wijkcentrum;Brederostraat 46;5344 "
                   "VA;Oss;;https://voorbeeld.nl;Iemhof, Huis\n");
    assert_int_equal(f.r.kind, READER_ORGANISATIONS);
    assert_int_equal(f.r.nentries, 1);
    assert_string_equal(f.r.entry[0].locality, "Oss");
    assert_string_equal(f.r.entry[0].kind, "wijkcentrum");
    assert_int_equal(f.r.entry[0].also_known_as.n, 2);
}

static void a_list_of_places_is_known_by_its_headings(void **state)
{
    (void)state;
    file_table(&f,
               "locatie;adres;postcode;woonplaats\nDe Haard;Brederostraat 46;5344 VA;Oss\n");
    assert_int_equal(f.r.kind, READER_PLACES);
    file_table(&f, "naam;adres;latitude;longitude\nDe Haard;Brederostraat 46;51.77;5.51\n");
    assert_int_equal(f.r.kind, READER_PLACES);
    assert_string_equal(f.r.entry[0].latitude, "51.77");
}

static void a_table_of_hsds_is_refused_with_what_it_is(void **state)
{
    (void)state;
    file_table(&f, "id,organization_id,name,alternate_name\n1,1,Hulp,\n");
    assert_int_equal(f.r.kind, READER_NONE);
    assert_non_null(strstr(f.r.reason, "HSDS"));
    assert_int_equal(f.r.nentries, 0);
}

static void other_kinds_of_files_say_what_they_are(void **state)
{
    (void)state;
    file_table(&f, "<!DOCTYPE html><html>");
    assert_non_null(strstr(f.r.reason, "webpagina"));
    file_table(&f, "");
    assert_string_equal(f.r.reason, "Het bestand is leeg.");
    file_table(&f, "Titel;Datum\n\"Koffie;24-11-2026\n");
    assert_non_null(strstr(f.r.reason, "afgebroken"));
}

static void a_last_row_that_stops_halfway_makes_the_list_incomplete(void **state)
{
    (void)state;
    file_table(&f, "Titel;Datum;Tijd;Plaats\nKoffie;24-11-2026;10:00;De Haard\nThee;24-11");
    assert_false(f.r.complete);
    assert_null(f.r.reason);
    file_table(&f, "Titel;Datum;Tijd;Plaats\nKoffie;24-11-2026;10:00;De Haard");
    assert_true(f.r.complete);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(semicolons_commas_and_tabs_all_separate),
        TEST(quotes_hold_separators_line_ends_and_quotes),
        TEST(a_byte_order_mark_old_mac_lines_and_latin_1_are_read),
        TEST(english_headings_are_known_too),
        TEST(an_unknown_column_is_a_warning_and_a_mapping_mends_it),
        TEST(dates_are_read_as_dutch_people_write_them),
        TEST(a_date_without_a_year_is_the_next_one),
        TEST(a_date_that_does_not_exist_is_rejected_with_its_line),
        TEST(a_weekday_that_does_not_fit_its_date_is_rejected),
        TEST(times_are_read_as_dutch_people_write_them),
        TEST(a_time_that_could_be_two_things_is_asked_for_again),
        TEST(an_end_after_midnight_is_the_next_day),
        TEST(a_date_without_a_time_is_a_whole_day_and_two_dates_are_several),
        TEST(several_days_in_one_cell_are_dates_of_one_activity),
        TEST(a_list_of_days_is_whole_or_says_which_day_cannot_be),
        TEST(a_weekday_in_another_column_must_fit_too),
        TEST(a_date_with_its_time_in_one_cell_is_read),
        TEST(text_times_become_rules),
        TEST(a_rule_without_a_first_date_starts_at_the_same_day_whenever_it_is_read),
        TEST(a_rule_begins_on_its_first_fitting_day_and_ends_on_its_last),
        TEST(except_names_dates_or_the_school_holidays),
        TEST(a_price_is_an_amount_free_or_a_remark),
        TEST(faulty_rows_say_why_and_the_others_go_on),
        TEST(a_list_of_organisations_is_known_by_its_headings),
        TEST(a_list_of_places_is_known_by_its_headings),
        TEST(a_table_of_hsds_is_refused_with_what_it_is),
        TEST(other_kinds_of_files_say_what_they_are),
        TEST(a_last_row_that_stops_halfway_makes_the_list_incomplete),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
