// links: reader
/* Which dates a series has, where programs differ. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "reader_file.h"

#define AMSTERDAM "DTSTART;TZID=Europe/Amsterdam:"

static const char *dates_of(const char *lines) { return file_dates(&f, file_event(&f, lines)); }

/* A series with one more VEVENT that changes a date of it. */
static const char *changed(const char *lines, const char *change)
{
    file_calendar(&f,
                  arena_printf(f.mem,
                               "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\n%s\r\nEND:VEVENT\r\n"
                               "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\n%s\r\nEND:VEVENT",
                               lines, change));
    return f.r.nactivities == 1 ? file_dates(&f, &f.r.activity[0]) : "not one series";
}

static void the_first_date_counts_even_where_the_rule_does_not_make_it(void **state)
{
    (void)state;
    assert_string_equal(
        dates_of(AMSTERDAM "20261124T100000\r\nRRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=3"),
        "2026-11-24T09:00:00Z\n2026-11-26T09:00:00Z\n2026-12-03T09:00:00Z\n");
}

static void a_left_out_first_date_still_counts_for_count(void **state)
{
    (void)state;
    assert_string_equal(dates_of(AMSTERDAM "20261124T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
                                           "EXDATE;TZID=Europe/Amsterdam:20261124T100000"),
                        "2026-12-01T09:00:00Z\n2026-12-08T09:00:00Z\n");
}

static void both_clock_changes_keep_the_time_on_the_wall(void **state)
{
    (void)state;
    assert_string_equal(dates_of(AMSTERDAM "20261020T193000\r\nRRULE:FREQ=WEEKLY;COUNT=2"),
                        "2026-10-20T17:30:00Z\n2026-10-27T18:30:00Z\n");
    assert_string_equal(dates_of(AMSTERDAM "20270323T193000\r\nRRULE:FREQ=WEEKLY;COUNT=2"),
                        "2027-03-23T18:30:00Z\n2027-03-30T17:30:00Z\n");
}

static void a_time_that_the_spring_skips_is_an_hour_later(void **state)
{
    (void)state;
    assert_string_equal(dates_of(AMSTERDAM "20270327T023000\r\nRRULE:FREQ=DAILY;COUNT=3"),
                        "2027-03-27T01:30:00Z\n2027-03-28T01:30:00Z\n2027-03-29T00:30:00Z\n");
}

static void a_time_that_the_autumn_has_twice_is_the_first(void **state)
{
    (void)state;
    assert_string_equal(dates_of(AMSTERDAM "20261024T023000\r\nRRULE:FREQ=DAILY;COUNT=3"),
                        "2026-10-24T00:30:00Z\n2026-10-25T00:30:00Z\n2026-10-26T01:30:00Z\n");
}

static void a_night_over_the_clock_change_ends_at_its_time_on_the_wall(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, AMSTERDAM "20261024T230000\r\n"
                                             "DTEND;TZID=Europe/Amsterdam:20261025T060000"));
    assert_string_equal(f.r.activity[0].end, "2026-10-25T05:00:00Z");
    assert_non_null(file_event(&f, AMSTERDAM "20261024T230000\r\nDURATION:PT7H"));
    assert_string_equal(f.r.activity[0].end, "2026-10-25T04:00:00Z");
}

static void what_starts_in_the_hour_that_the_spring_skips_keeps_its_length(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, AMSTERDAM "20270327T023000\r\n"
                                             "DTEND;TZID=Europe/Amsterdam:20270327T030000\r\n"
                                             "RRULE:FREQ=DAILY;COUNT=2"));
    assert_string_equal(f.r.activity[0].occurrence[1].starts_at, "2027-03-28T01:30:00Z");
    assert_string_equal(f.r.activity[0].occurrence[1].ends_at, "2027-03-28T02:00:00Z");
}

static void a_series_of_nights_and_of_several_days_keeps_its_length(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, AMSTERDAM "20261023T220000\r\n"
                                             "DTEND;TZID=Europe/Amsterdam:20261024T020000\r\n"
                                             "RRULE:FREQ=WEEKLY;COUNT=2"));
    assert_string_equal(f.r.activity[0].occurrence[1].ends_at, "2026-10-31T01:00:00Z");
    assert_non_null(file_event(&f,
                               "DTSTART;VALUE=DATE:20261023\r\nDTEND;VALUE=DATE:20261026\r\n"
                               "RRULE:FREQ=WEEKLY;COUNT=2"));
    assert_string_equal(f.r.activity[0].occurrence[0].ends_at, "2026-10-25T23:00:00Z");
    assert_string_equal(f.r.activity[0].occurrence[1].ends_at, "2026-11-01T23:00:00Z");
}

static void until_as_a_date_holds_that_whole_day(void **state)
{
    (void)state;
    assert_string_equal(
        dates_of(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;UNTIL=20261201"),
        "2026-11-24T18:30:00Z\n2026-12-01T18:30:00Z\n");
    assert_string_equal(f.r.activity[0].rrule, "FREQ=WEEKLY;UNTIL=20261201T225959Z");
}

static void until_as_a_moment_holds_that_moment(void **state)
{
    (void)state;
    assert_string_equal(
        dates_of(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;UNTIL=20261201T183000Z"),
        "2026-11-24T18:30:00Z\n2026-12-01T18:30:00Z\n");
    assert_string_equal(
        dates_of(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;UNTIL=20261201T182959Z"),
        "2026-11-24T18:30:00Z\n");
}

static void a_series_of_days_ends_on_the_day_that_until_names(void **state)
{
    (void)state;
    assert_string_equal(
        dates_of("DTSTART;VALUE=DATE:20261124\r\nRRULE:FREQ=DAILY;UNTIL=20261125"),
        "2026-11-23T23:00:00Z\n2026-11-24T23:00:00Z\n");
    assert_string_equal(
        dates_of("DTSTART;VALUE=DATE:20261124\r\nRRULE:FREQ=DAILY;UNTIL=20261125T000000Z"),
        "2026-11-23T23:00:00Z\n2026-11-24T23:00:00Z\n");
}

static void a_date_left_out_by_its_day_is_left_out(void **state)
{
    (void)state;
    assert_string_equal(dates_of(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
                                           "EXDATE;VALUE=DATE:20261201"),
                        "2026-11-24T18:30:00Z\n2026-12-08T18:30:00Z\n");
}

static void a_date_left_out_in_utc_or_without_a_zone_is_left_out(void **state)
{
    (void)state;
    assert_string_equal(dates_of(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n"
                                           "EXDATE:20261201T183000Z,20261208T183000Z\r\n"
                                           "EXDATE:20261215T193000"),
                        "2026-11-24T18:30:00Z\n");
}

static void extra_dates_and_periods_are_added(void **state)
{
    (void)state;
    assert_string_equal(
        dates_of(AMSTERDAM
                 "20261124T193000\r\nDURATION:PT1H\r\n"
                 "RDATE;TZID=Europe/Amsterdam:20261126T100000\r\n"
                 "RDATE;VALUE=PERIOD:20261127T090000Z/20261127T120000Z,20261128T090000Z/PT2H"),
        "2026-11-24T18:30:00Z\n2026-11-26T09:00:00Z\n2026-11-27T09:00:00Z\n2026-11-28T09:00:"
        "00Z\n");
    assert_string_equal(f.r.activity[0].occurrence[1].ends_at, "2026-11-26T10:00:00Z");
    assert_string_equal(f.r.activity[0].occurrence[2].ends_at, "2026-11-27T12:00:00Z");
    assert_string_equal(f.r.activity[0].occurrence[3].ends_at, "2026-11-28T11:00:00Z");
}

static void an_extra_date_that_the_rule_makes_too_is_there_once(void **state)
{
    (void)state;
    assert_string_equal(dates_of(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
                                           "RDATE;TZID=Europe/Amsterdam:20261201T193000"),
                        "2026-11-24T18:30:00Z\n2026-12-01T18:30:00Z\n");
}

static void one_date_moves_and_keeps_its_key(void **state)
{
    (void)state;
    assert_string_equal(
        changed(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=3",
                "RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T193000\r\n" AMSTERDAM
                "20261202T200000"),
        "2026-11-24T18:30:00Z\n>2026-12-02T19:00:00Z\n2026-12-08T18:30:00Z\n");
    assert_string_equal(f.r.activity[0].occurrence[1].start, "2026-12-01T18:30:00Z");
}

static void one_date_is_cancelled(void **state)
{
    (void)state;
    assert_string_equal(
        changed(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=2",
                "RECURRENCE-ID:20261201T183000Z\r\nSTATUS:CANCELLED\r\n" AMSTERDAM
                "20261201T193000"),
        "2026-11-24T18:30:00Z\n!2026-12-01T18:30:00Z\n");
}

static void a_change_named_by_its_day_finds_its_date(void **state)
{
    (void)state;
    assert_string_equal(changed(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=2",
                                "RECURRENCE-ID;VALUE=DATE:20261201\r\n" AMSTERDAM
                                "20261201T203000"),
                        "2026-11-24T18:30:00Z\n>2026-12-01T19:30:00Z\n");
}

static void a_date_moves_into_the_window_from_outside_it(void **state)
{
    (void)state;
    f.options.from = days_from_date(2026, 12, 2) * (int64_t)DAY_SECONDS;
    f.options.to = days_from_date(2026, 12, 3) * (int64_t)DAY_SECONDS;
    assert_string_equal(
        changed(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=9",
                "RECURRENCE-ID;TZID=Europe/Amsterdam:20270105T193000\r\n" AMSTERDAM
                "20261202T193000"),
        ">2026-12-02T18:30:00Z\n");
}

static void a_change_from_a_date_onwards_moves_all_later_ones(void **state)
{
    (void)state;
    assert_string_equal(changed(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=4",
                                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/"
                                "Amsterdam:20261208T193000\r\n" AMSTERDAM "20261208T203000"),
                        "2026-11-24T18:30:00Z\n2026-12-01T18:30:00Z\n>2026-12-08T19:30:00Z\n>"
                        "2026-12-15T19:30:00Z\n");
    assert_null(f.r.activity[0].rrule);
}

static void a_change_of_a_date_that_no_rule_makes_is_a_date_of_its_own(void **state)
{
    (void)state;
    assert_string_equal(
        changed(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=1",
                "RECURRENCE-ID;TZID=Europe/Amsterdam:20261225T193000\r\n" AMSTERDAM
                "20261225T193000"),
        "2026-11-24T18:30:00Z\n2026-12-25T18:30:00Z\n");
}

static void changes_without_their_series_are_one_series(void **state)
{
    (void)state;
    file_calendar(
        &f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\nRECURRENCE-ID:20261201T183000Z\r\n"
            "DTSTART:20261201T183000Z\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\nRECURRENCE-ID:20261208T183000Z\r\n"
            "DTSTART:20261208T183000Z\r\nEND:VEVENT");
    assert_int_equal(f.r.nactivities, 1);
    assert_int_equal(f.r.activity[0].noccurrences, 2);
}

static void the_newest_of_two_versions_counts(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Nieuw\r\nSEQUENCE:2\r\n"
                      "DTSTART:20261201T183000Z\r\nEND:VEVENT\r\n"
                      "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Oud\r\nSEQUENCE:1\r\n"
                      "DTSTART:20261202T183000Z\r\nEND:VEVENT");
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(f.r.activity[0].title, "Nieuw");
    assert_int_equal(f.r.rejected.n, 1);
}

static void two_rules_are_told_as_their_dates(void **state)
{
    (void)state;
    assert_string_equal(dates_of(AMSTERDAM "20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
                                           "RRULE:FREQ=MONTHLY;COUNT=2"),
                        "2026-11-24T18:30:00Z\n2026-12-01T18:30:00Z\n2026-12-24T18:30:00Z\n");
    assert_null(f.r.activity[0].rrule);
    assert_int_equal(f.r.activity[0].rdates.n, 2);
    assert_int_equal(f.r.warnings.n, 1);
}

static void a_rule_by_the_second_is_rejected_at_once(void **state)
{
    int64_t before = clock_ms();

    (void)state;
    assert_null(file_event(&f, "DTSTART:20200101T000000Z\r\nRRULE:FREQ=SECONDLY"));
    assert_non_null(strstr(f.r.rejected.item[0].text, "te fijn"));
    assert_null(file_event(
        &f, "DTSTART:20200101T000000Z\r\nRRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30"));
    assert_true(clock_ms() - before < 2000);
}

static void a_rule_by_the_minute_stops_at_its_limit(void **state)
{
    int64_t before = clock_ms();

    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20260101T000000Z\r\nRRULE:FREQ=MINUTELY"));
    assert_true(f.r.activity[0].truncated);
    assert_int_equal(f.r.activity[0].noccurrences, READER_OCCURRENCES);
    assert_true(clock_ms() - before < 5000);
}

static void a_rule_that_never_comes_true_ends(void **state)
{
    (void)state;
    assert_string_equal(
        dates_of("DTSTART:20261124T180000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
        "2026-11-24T18:00:00Z\n");
}

static void a_rule_that_cannot_be_read_rejects_the_row(void **state)
{
    static const char *const rules[] = {"FREQ=WEKELIJKS",        "INTERVAL=2",
                                        "FREQ=WEEKLY;BYDAY=XX",  "FREQ=DAILY;COUNT=0",
                                        "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;UNTIL=20260431",
                                        "FREQ=DAILY;RAAR=1"};

    (void)state;
    for (size_t i = 0; i < COUNT(rules); i++) {
        assert_null(file_event(
            &f, arena_printf(f.mem, "DTSTART:20261124T180000Z\r\nRRULE:%s", rules[i])));
        assert_non_null(strstr(f.r.rejected.item[0].text, "De herhaling"));
    }
}

static void an_old_series_has_the_same_dates_seen_from_near_and_from_far(void **state)
{
    static const char *const rules[] = {
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=DAILY;BYMONTH=2,5;BYDAY=MO,TH",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
        "FREQ=WEEKLY;INTERVAL=5",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE;BYSETPOS=-1",
        "FREQ=HOURLY;INTERVAL=17",
        "FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR",
        "FREQ=YEARLY;BYMONTH=2,5",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rules); i++) {
        const char *lines =
            arena_printf(f.mem, AMSTERDAM "20220104T193000\r\nRRULE:%s", rules[i]);
        const char *far, *near;

        f.options.from = days_from_date(2022, 1, 1) * (int64_t)DAY_SECONDS;
        f.options.to = days_from_date(2022, 12, 1) * (int64_t)DAY_SECONDS;
        far = dates_of(lines);
        f.options.from = days_from_date(2022, 4, 1) * (int64_t)DAY_SECONDS;
        near = dates_of(lines);
        while (strncmp(far, "2022-04-01", 10) < 0)
            far = strchr(far, '\n') + 1;
        assert_string_equal(far, near);
        assert_true(strlen(near) > 0);
    }
}

static void a_past_series_is_a_row_without_dates(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20180101T180000Z\r\nRRULE:FREQ=WEEKLY;COUNT=5"));
    assert_int_equal(f.r.activity[0].noccurrences, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_first_date_counts_even_where_the_rule_does_not_make_it),
        TEST(a_left_out_first_date_still_counts_for_count),
        TEST(both_clock_changes_keep_the_time_on_the_wall),
        TEST(a_time_that_the_spring_skips_is_an_hour_later),
        TEST(a_time_that_the_autumn_has_twice_is_the_first),
        TEST(a_night_over_the_clock_change_ends_at_its_time_on_the_wall),
        TEST(what_starts_in_the_hour_that_the_spring_skips_keeps_its_length),
        TEST(a_series_of_nights_and_of_several_days_keeps_its_length),
        TEST(until_as_a_date_holds_that_whole_day),
        TEST(until_as_a_moment_holds_that_moment),
        TEST(a_series_of_days_ends_on_the_day_that_until_names),
        TEST(a_date_left_out_by_its_day_is_left_out),
        TEST(a_date_left_out_in_utc_or_without_a_zone_is_left_out),
        TEST(extra_dates_and_periods_are_added),
        TEST(an_extra_date_that_the_rule_makes_too_is_there_once),
        TEST(one_date_moves_and_keeps_its_key),
        TEST(one_date_is_cancelled),
        TEST(a_change_named_by_its_day_finds_its_date),
        TEST(a_date_moves_into_the_window_from_outside_it),
        TEST(a_change_from_a_date_onwards_moves_all_later_ones),
        TEST(a_change_of_a_date_that_no_rule_makes_is_a_date_of_its_own),
        TEST(changes_without_their_series_are_one_series),
        TEST(the_newest_of_two_versions_counts),
        TEST(two_rules_are_told_as_their_dates),
        TEST(a_rule_by_the_second_is_rejected_at_once),
        TEST(a_rule_by_the_minute_stops_at_its_limit),
        TEST(a_rule_that_never_comes_true_ends),
        TEST(a_rule_that_cannot_be_read_rejects_the_row),
        TEST(an_old_series_has_the_same_dates_seen_from_near_and_from_far),
        TEST(a_past_series_is_a_row_without_dates),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
