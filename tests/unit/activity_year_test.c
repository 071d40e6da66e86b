// links: resources
/* When something would be again, a year on, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/days.h"
#include "base/err.h"
#include "base/text.h"
#include "own_arena.h"
#include "resources/activity/activity_year.h"

static int64_t day(const char *date)
{
    int year, month, of_month;

    assert_true(text_date(date, &year, &month, &of_month));
    return days_from_date(year, month, of_month);
}

/* When it would be again, asked on 28 November 2026: "2026-11-14 week". */
static const char *again(const char *title, const char *date, const char *rrule)
{
    const struct activity_holiday holidays[] = {
        {"Zomervakantie", day("2025-07-05"), day("2025-08-17")},
        {"Herfstvakantie", day("2025-10-11"), day("2025-10-19")},
        {"Voorjaarsvakantie", day("2026-02-14"), day("2026-02-22")},
        {"Zomervakantie", day("2026-07-11"), day("2026-08-23")},
        {"Herfstvakantie", day("2026-10-17"), day("2026-10-25")},
        {"Voorjaarsvakantie", day("2027-02-13"), day("2027-02-21")},
        {"Zomervakantie", day("2027-07-24"), day("2027-09-05")},
        {"Herfstvakantie", day("2027-10-23"), day("2027-10-31")},
    };
    const struct activity_once once = {title, NULL, rrule, day(date)};
    const struct activity_again a =
        activity_a_year_on(&once, day("2026-11-28"), holidays, COUNT(holidays));
    int year, month, of_month;

    days_to_date(a.day, &year, &month, &of_month);
    return arena_printf(mem, "%04d-%02d-%02d %s", year, month, of_month, a.because);
}

static void the_same_weekday_of_the_same_week(void **state)
{
    (void)state;
    assert_string_equal("2026-12-12 week", again("Wintermarkt", "2025-12-13", NULL));
    assert_string_equal("2027-03-08 week", again("Schoonmaak", "2026-03-02", NULL));
    assert_string_equal("2027-11-27 week", again("Bingo", "2025-11-22", NULL));
}

static void week_53_is_the_last_one_where_there_is_none(void **state)
{
    (void)state;
    assert_string_equal("2028-01-02 week", again("Wandeling", "2027-01-03", NULL));
}

static void what_is_over_for_this_year_too_is_the_next_one(void **state)
{
    (void)state;
    assert_string_equal("2027-06-12 week", again("Buurtfeest", "2024-06-08", NULL));
}

static void a_feast_that_moves_takes_along_what_is_named_after_it(void **state)
{
    (void)state;
    assert_string_equal("2027-02-07 feast", again("Carnavalsoptocht", "2026-02-15", NULL));
    assert_string_equal("2027-03-28 feast", again("Paasbrunch", "2026-04-05", NULL));
    assert_string_equal("2027-03-27 feast", again("Paaseieren zoeken", "2026-04-04", NULL));
    assert_string_equal("2027-05-17 feast", again("Pinkstermarkt", "2026-05-25", NULL));
    assert_string_equal("2027-02-21 week", again("Koffie", "2026-02-15", NULL));
}

static void a_feast_with_a_date_stays_on_it(void **state)
{
    (void)state;
    assert_string_equal("2027-04-27 feast", again("Koningsdag", "2026-04-27", NULL));
    assert_string_equal("2027-04-27 feast", again("Koningsdag in de wijk", "2025-04-26", NULL));
    assert_string_equal("2026-12-24 feast", again("Kerstavond", "2025-12-24", NULL));
    assert_string_equal("2026-12-12 week", again("Kerstmarkt", "2025-12-13", NULL));
    assert_string_equal("2027-11-11 feast", again("Sint Maarten", "2026-11-11", NULL));
}

static void a_school_holiday_takes_along_what_is_for_it(void **state)
{
    (void)state;
    assert_string_equal("2027-02-17 holiday",
                        again("Knutselen in de vakantie", "2026-02-18", NULL));
    assert_string_equal("2027-10-27 holiday", again("Herfstvakantie", "2026-10-21", NULL));
}

static void a_season_begins_as_many_weeks_after_the_summer(void **state)
{
    (void)state;
    assert_string_equal("2027-09-07 season",
                        again("Naaien", "2025-08-19", "FREQ=WEEKLY;BYDAY=TU"));
    assert_string_equal("2027-09-15 season", again("Zang", "2026-09-02", "FREQ=WEEKLY"));
    assert_string_equal("2027-09-08 week", again("Zang", "2026-09-02", NULL));
}

static void what_goes_by_the_month_stays_at_its_weekday_or_its_date(void **state)
{
    (void)state;
    assert_string_equal("2027-01-12 month",
                        again("Repair", "2026-01-13", "FREQ=MONTHLY;BYDAY=2TU"));
    assert_string_equal("2027-01-26 month",
                        again("Repair", "2026-01-27", "FREQ=MONTHLY;BYDAY=-1TU"));
    assert_string_equal("2027-01-15 date",
                        again("Soep", "2026-01-15", "FREQ=MONTHLY;BYMONTHDAY=15"));
    assert_string_equal("2027-02-28 date", again("Schrikkel", "2024-02-29", "FREQ=YEARLY"));
}

static void moments_keep_their_hour_on_the_clock(void **state)
{
    (void)state;
    assert_string_equal("2027-04-03T08:00:00Z",
                        activity_days_later(mem, "2026-03-28T09:00:00Z", 371));
    assert_null(activity_days_later(mem, NULL, 7));
}

static void the_last_day_of_a_rule_goes_along(void **state)
{
    (void)state;
    assert_string_equal(
        "FREQ=WEEKLY;UNTIL=20270629T215959Z;BYDAY=TU",
        activity_rule_later(mem, "FREQ=WEEKLY;UNTIL=20260630T215959Z;BYDAY=TU", 364));
    assert_string_equal("FREQ=WEEKLY;COUNT=10",
                        activity_rule_later(mem, "FREQ=WEEKLY;COUNT=10", 364));
    assert_string_equal("UNTIL=2026", activity_rule_later(mem, "UNTIL=2026", 364));
    assert_null(activity_rule_later(mem, NULL, 364));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_weekday_of_the_same_week),
        cmocka_unit_test(week_53_is_the_last_one_where_there_is_none),
        cmocka_unit_test(what_is_over_for_this_year_too_is_the_next_one),
        cmocka_unit_test(a_feast_that_moves_takes_along_what_is_named_after_it),
        cmocka_unit_test(a_feast_with_a_date_stays_on_it),
        cmocka_unit_test(a_school_holiday_takes_along_what_is_for_it),
        cmocka_unit_test(a_season_begins_as_many_weeks_after_the_summer),
        cmocka_unit_test(what_goes_by_the_month_stays_at_its_weekday_or_its_date),
        cmocka_unit_test(moments_keep_their_hour_on_the_clock),
        cmocka_unit_test(the_last_day_of_a_rule_goes_along),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
