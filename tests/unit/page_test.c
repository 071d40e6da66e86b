// links: resources
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "commons/when.h"
#include "own_arena.h"
#include "resources/page/page.h"

#define ID "33333333-3333-4333-8333-333333333333"

static void assert_when(const char *words, const char *start, const char *end)
{
    assert_string_equal(words, when_words(mem, "nl", start, end, false));
}

static void a_time_reads_as_dutch(void **state)
{
    (void)state;
    assert_when("dinsdag 1 december 2026, 13.00 tot 15.30 uur", "20261201T130000",
                "20261201T153000");
    assert_when("donderdag 29 februari 2024, 9.05 uur", "20240229T090500", NULL);
    assert_when("zondag 1 maart 2026, 0.00 tot 1.00 uur", "20260301T000000", "20260301T010000");
}

static void past_midnight_is_still_the_same_evening(void **state)
{
    (void)state;
    assert_when("zaterdag 28 november 2026, 21.00 tot 1.00 uur", "20261128T210000",
                "20261129T010000");
    assert_when("donderdag 31 december 2026, 22.00 tot 2.00 uur", "20261231T220000",
                "20270101T020000");
}

static void what_lasts_days_names_both(void **state)
{
    (void)state;
    assert_when("vrijdag 27 november 2026, 10.00 uur tot zondag 29 november 2026, 16.00 uur",
                "20261127T100000", "20261129T160000");
}

static void whole_days_have_no_hours(void **state)
{
    (void)state;
    assert_string_equal("dinsdag 1 december 2026, de hele dag",
                        when_words(mem, "nl", "20261201T000000", "20261201T235959", true));
    assert_string_equal("dinsdag 1 december 2026 tot en met donderdag 3 december 2026",
                        when_words(mem, "nl", "20261201T000000", "20261203T235959", true));
}

static void a_time_reads_as_english_for_who_reads_that(void **state)
{
    (void)state;
    assert_string_equal("Tuesday 1 December 2026, 13:00 to 15:30",
                        when_words(mem, "en", "20261201T130000", "20261201T153000", false));
    assert_string_equal("Tuesday 1 December 2026, all day",
                        when_words(mem, "en", "20261201T000000", NULL, true));
}

static void what_is_no_time_has_no_words(void **state)
{
    (void)state;
    assert_when("", NULL, NULL);
    assert_when("", "20261301T000000", NULL);
    assert_when("", "morgen", NULL);
    assert_string_equal("", when_day(mem, ""));
}

static void assert_kind(enum page_kind kind, const char *path)
{
    assert_int_equal(kind, page_find(mem, path).kind);
}

static void an_address_means_one_page(void **state)
{
    (void)state;
    assert_kind(PAGE_ROOT, "");
    assert_kind(PAGE_FRONT, "ruwaard");
    assert_kind(PAGE_FRONT, "ruwaard/");
    assert_kind(PAGE_PROGRAMME, "ruwaard/activiteiten");
    assert_kind(PAGE_DIRECTORY, "ruwaard/plekken");
    assert_kind(PAGE_PROJECTS, "ruwaard/projecten");
    assert_kind(PAGE_SCREEN, "ruwaard/zoeken");
    assert_kind(PAGE_SCREEN, "ruwaard/vraag-stellen");
    assert_kind(PAGE_SCREEN, "ruwaard/lid-worden");
    assert_kind(PAGE_SCREEN, "ruwaard/welkom");
    assert_kind(PAGE_SCREEN, "ruwaard/nieuw-wachtwoord");
    assert_kind(PAGE_SCREEN, "ruwaard/nieuw-adres");
    assert_kind(PAGE_SCREEN, "ruwaard/vragen/een-lift-" ID);
    assert_kind(PAGE_SCREEN, "ruwaard/gesprekken/" ID);
    assert_kind(PAGE_ACTIVITY, "ruwaard/activiteiten/koffie-inloop-" ID);
    assert_kind(PAGE_PLACE, "ruwaard/plekken/" ID);
}

static void the_id_at_the_end_decides(void **state)
{
    (void)state;
    assert_string_equal(ID, page_find(mem, "ruwaard/projecten/de-wijktuin-" ID).id);
}

static void other_addresses_are_unknown(void **state)
{
    static const char *const paths[] = {
        "ruwaard/niets",
        "ruwaard//activiteiten",
        "ruwaard/activiteiten/koffie",
        "ruwaard/activiteiten/koffie" ID,
        "ruwaard/activiteiten/" ID "/meer",
        "ruwaard/zoeken/" ID,
        "ruwaard/vragen",
        "ruwaard/vraag-stellen/" ID,
        "ruwaard/welkom/" ID,
        "ruwaard/sociale-kaart/" ID,
    };

    (void)state;
    for (size_t i = 0; i < COUNT(paths); i++)
        assert_kind(PAGE_UNKNOWN, paths[i]);
}

static void a_slash_too_many_is_seen(void **state)
{
    (void)state;
    assert_true(page_find(mem, "ruwaard/activiteiten/").slash);
    assert_false(page_find(mem, "ruwaard/activiteiten").slash);
    assert_false(page_find(mem, "ruwaard/").slash);
}

static void what_is_near_is_said_as_people_say_it(void **state)
{
    static const struct {
        const char *now, *start, *words;
    } cases[] = {
        {"20261130T080000", "20261130T100000", "vandaag 10.00 tot 12.00 uur"},
        {"20261130T080000", "20261201T100000", "morgen 10.00 tot 12.00 uur"},
        {"20261231T080000", "20270101T100000", "morgen 10.00 tot 12.00 uur"},
        {"20280228T080000", "20280301T100000", "woensdag 10.00 tot 12.00 uur"},
        {"20261130T080000", "20261206T100000", "zondag 10.00 tot 12.00 uur"},
        {"20261130T080000", "20261207T100000", "maandag 7 december 2026, 10.00 tot 12.00 uur"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char end[16];

        (void)snprintf(end, sizeof end, "%.8sT120000", cases[i].start);
        assert_string_equal(cases[i].words, when_near(mem, cases[i].now, cases[i].start, end));
    }
    assert_string_equal("", when_near(mem, "20261130T080000", NULL, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_near_is_said_as_people_say_it),
        cmocka_unit_test(a_time_reads_as_dutch),
        cmocka_unit_test(past_midnight_is_still_the_same_evening),
        cmocka_unit_test(what_lasts_days_names_both),
        cmocka_unit_test(whole_days_have_no_hours),
        cmocka_unit_test(a_time_reads_as_english_for_who_reads_that),
        cmocka_unit_test(what_is_no_time_has_no_words),
        cmocka_unit_test(an_address_means_one_page),
        cmocka_unit_test(the_id_at_the_end_decides),
        cmocka_unit_test(other_addresses_are_unknown),
        cmocka_unit_test(a_slash_too_many_is_seen),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
