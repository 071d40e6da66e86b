// links: reader
/* When an event of a page is, and whether it goes on, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reader_file.h"

static const struct reader_activity *event(const char *members)
{
    return file_told(&f, members);
}

static const char *rejected(void) { return f.r.rejected.n ? f.r.rejected.item[0].text : ""; }

static const char *warning(void) { return f.r.warnings.n ? f.r.warnings.item[0].text : ""; }

/* ---- when ---- */

static void a_time_without_a_zone_is_on_the_clock_of_the_neighbourhood(void **state)
{
    const struct reader_activity *a =
        event("\"startDate\":\"2026-12-01T19:30\",\"endDate\":\"2026-12-01T21:00:00\"");

    (void)state;
    assert_string_equal(a->start, "2026-12-01T18:30:00Z");
    assert_string_equal(a->end, "2026-12-01T20:00:00Z");
    assert_string_equal(a->time_zone, "Europe/Amsterdam");
}

static void an_offset_with_or_without_a_colon_and_fractions_are_read(void **state)
{
    (void)state;
    assert_string_equal(event("\"startDate\":\"2026-12-01T19:30:00+01:00\"")->start,
                        "2026-12-01T18:30:00Z");
    assert_string_equal(event("\"startDate\":\"2026-12-01T19:30+0100\"")->start,
                        "2026-12-01T18:30:00Z");
    assert_string_equal(event("\"startDate\":\"2026-12-01T18:30:00.000Z\"")->start,
                        "2026-12-01T18:30:00Z");
    assert_null(f.r.activity[0].end);
}

static void a_date_is_a_whole_day_and_the_last_date_counts_too(void **state)
{
    const struct reader_activity *a =
        event("\"startDate\":\"2026-12-01\",\"endDate\":\"2026-12-03\"");

    (void)state;
    assert_true(a->all_day);
    assert_string_equal(a->start, "2026-11-30T23:00:00Z");
    assert_string_equal(a->end, "2026-12-03T23:00:00Z");
}

static void from_the_first_minute_to_the_last_is_a_whole_day(void **state)
{
    const struct reader_activity *a = event("\"startDate\":\"2026-12-01T00:00:00+01:00\","
                                            "\"endDate\":\"2026-12-01T23:59:59+01:00\"");

    (void)state;
    assert_true(a->all_day);
    assert_string_equal(a->end, "2026-12-01T23:00:00Z");
}

static void a_duration_stands_for_an_end(void **state)
{
    (void)state;
    assert_string_equal(event("\"startDate\":\"2026-12-01T19:30\",\"duration\":\"PT90M\"")->end,
                        "2026-12-01T20:00:00Z");
}

static void what_has_no_date_or_a_wrong_one_is_rejected_with_a_sentence(void **state)
{
    (void)state;
    assert_null(event("\"url\":\"https://voorbeeld.nl\""));
    assert_string_equal(rejected(), "Er staat geen begindatum bij.");
    assert_null(event("\"startDate\":\"2026-02-30\""));
    assert_string_equal(rejected(), "Het begin bestaat niet: \"2026-02-30\".");
    assert_null(event("\"startDate\":\"binnenkort\""));
    assert_string_equal(rejected(), "Het begin is niet te lezen: \"binnenkort\".");
    assert_null(event("\"startDate\":\"2026-12-01T19:30\",\"endDate\":\"2026-11-01T19:30\""));
    assert_string_equal(rejected(), "Het einde ligt voor het begin.");
    assert_null(file_data(&f, "{\"@type\":\"Event\",\"startDate\":\"2026-12-01\"}"));
    assert_string_equal(rejected(), "Er staat geen naam bij.");
}

static void a_schedule_becomes_a_rule_that_begins_at_its_first_date(void **state)
{
    const struct reader_activity *a = event(
        "\"eventSchedule\":{\"@type\":\"Schedule\",\"startDate\":\"2026-11-23\",\"endDate\":"
        "\"2026-12-18\",\"repeatFrequency\":\"P1W\",\"byDay\":[\"https://schema.org/"
        "Thursday\"],\"startTime\":\"20:00\",\"endTime\":\"21:30:00\",\"exceptDate\":"
        "\"2026-12-10\"}");

    (void)state;
    assert_string_equal(a->start, "2026-11-26T19:00:00Z");
    assert_string_equal(a->end, "2026-11-26T20:30:00Z");
    assert_string_equal(a->rrule, "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261218T225959Z");
    assert_string_equal(file_dates(&f, a), "2026-11-26T19:00:00Z\n2026-12-03T19:00:00Z\n"
                                           "2026-12-17T19:00:00Z\n");
}

static void a_schedule_may_count_and_be_monthly(void **state)
{
    const struct reader_activity *a = event(
        "\"startDate\":\"2026-12-01T10:00\",\"eventSchedule\":[{\"repeatFrequency\":\"P1M\","
        "\"byDay\":\"2TU\",\"repeatCount\":2}]");

    (void)state;
    assert_string_equal(file_dates(&f, a), "2026-12-08T09:00:00Z\n2027-01-12T09:00:00Z\n");
}

static void a_schedule_that_ends_after_midnight_ends_the_next_day(void **state)
{
    const struct reader_activity *a =
        event("\"eventSchedule\":{\"startDate\":\"2026-12-04\",\"repeatFrequency\":\"P1W\","
              "\"startTime\":\"22:00\",\"endTime\":\"01:00\"}");

    (void)state;
    assert_string_equal(a->end, "2026-12-05T00:00:00Z");
}

static void two_schedules_are_two_rows_with_uids_of_their_own(void **state)
{
    (void)state;
    assert_non_null(event("\"@id\":\"koffie\",\"startDate\":\"2026-12-01\",\"eventSchedule\":["
                          "{\"byDay\":\"Tuesday\",\"startTime\":\"10:00\"},"
                          "{\"byDay\":\"Friday\",\"startTime\":\"14:00\"}]"));
    assert_int_equal(f.r.nactivities, 2);
    assert_string_equal(f.r.activity[0].uid, "koffie#1");
    assert_string_equal(f.r.activity[1].start, "2026-12-04T13:00:00Z");
}

static void parts_without_a_name_are_dates_and_a_cancelled_one_says_so(void **state)
{
    const struct reader_activity *a =
        event("\"startDate\":\"2026-12-01\",\"endDate\":\"2026-12-31\",\"subEvent\":["
              "{\"@type\":\"Event\",\"startDate\":\"2026-12-08T10:00\",\"endDate\":\"2026-12-"
              "08T12:00\"},"
              "{\"@type\":\"Event\",\"startDate\":\"2026-12-01T10:00\",\"endDate\":\"2026-12-"
              "01T12:00\"},"
              "{\"@type\":\"Event\",\"startDate\":\"2026-12-15T10:00\",\"endDate\":\"2026-12-"
              "15T12:00\","
              "\"eventStatus\":\"https://schema.org/EventCancelled\"}]");

    (void)state;
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(file_dates(&f, a), "2026-12-01T09:00:00Z\n2026-12-08T09:00:00Z\n"
                                           "!2026-12-15T09:00:00Z\n");
}

static void parts_with_a_name_are_activities_in_the_place_of_the_whole(void **state)
{
    (void)state;
    assert_non_null(
        event("\"startDate\":\"2026-12-01\",\"location\":\"De Haard\",\"subEvent\":["
              "{\"@type\":\"Event\",\"name\":\"Optreden\",\"startDate\":"
              "\"2026-12-01T20:00\"}]"));
    assert_int_equal(f.r.nactivities, 2);
    assert_string_equal(f.r.activity[1].title, "Optreden");
    assert_string_equal(f.r.activity[1].location, "De Haard");
}

/* ---- whether it goes on ---- */

static void cancelled_and_postponed_are_cancelled(void **state)
{
    (void)state;
    assert_string_equal(
        event("\"startDate\":\"2026-12-01\",\"eventStatus\":\"EventCancelled\"")->status,
        "cancelled");
    assert_string_equal(
        event("\"startDate\":\"2026-12-01\",\"eventStatus\":\"http://schema.org/"
              "EventPostponed\"")
            ->status,
        "cancelled");
    assert_non_null(strstr(warning(), "nog geen nieuwe datum"));
}

static void what_was_moved_says_from_when(void **state)
{
    const struct reader_activity *a =
        event("\"startDate\":\"2026-12-08T20:00\",\"endDate\":\"2026-12-08T22:00\","
              "\"previousStartDate\":\"2026-12-01T20:00\","
              "\"eventStatus\":\"https://schema.org/EventRescheduled\"");

    (void)state;
    assert_string_equal(file_dates(&f, a), ">2026-12-08T19:00:00Z\n");
    assert_string_equal(a->occurrence[0].start, "2026-12-01T19:00:00Z");
    assert_string_equal(a->occurrence[0].ends_at, "2026-12-08T21:00:00Z");
    assert_int_equal(a->nchanges, 1);
}

static void moved_online_is_online(void **state)
{
    const struct reader_activity *a =
        event("\"startDate\":\"2026-12-01\",\"location\":{\"@type\":\"Place\",\"name\":\"De "
              "Haard\",\"address\":\"Straat 1\"},\"eventStatus\":\"EventMovedOnline\"");

    (void)state;
    assert_string_equal(a->location, "Online");
    assert_null(a->street_address);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            a_time_without_a_zone_is_on_the_clock_of_the_neighbourhood, begin, end),
        cmocka_unit_test_setup_teardown(
            an_offset_with_or_without_a_colon_and_fractions_are_read, begin, end),
        cmocka_unit_test_setup_teardown(a_date_is_a_whole_day_and_the_last_date_counts_too,
                                        begin, end),
        cmocka_unit_test_setup_teardown(from_the_first_minute_to_the_last_is_a_whole_day, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_duration_stands_for_an_end, begin, end),
        cmocka_unit_test_setup_teardown(
            what_has_no_date_or_a_wrong_one_is_rejected_with_a_sentence, begin, end),
        cmocka_unit_test_setup_teardown(a_schedule_becomes_a_rule_that_begins_at_its_first_date,
                                        begin, end),
        cmocka_unit_test_setup_teardown(a_schedule_may_count_and_be_monthly, begin, end),
        cmocka_unit_test_setup_teardown(a_schedule_that_ends_after_midnight_ends_the_next_day,
                                        begin, end),
        cmocka_unit_test_setup_teardown(two_schedules_are_two_rows_with_uids_of_their_own,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            parts_without_a_name_are_dates_and_a_cancelled_one_says_so, begin, end),
        cmocka_unit_test_setup_teardown(
            parts_with_a_name_are_activities_in_the_place_of_the_whole, begin, end),
        cmocka_unit_test_setup_teardown(cancelled_and_postponed_are_cancelled, begin, end),
        cmocka_unit_test_setup_teardown(what_was_moved_says_from_when, begin, end),
        cmocka_unit_test_setup_teardown(moved_online_is_online, begin, end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
