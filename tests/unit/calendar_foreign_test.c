// links: reader
/* What producers of calendars do to dates, zones and whole files, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reader_file.h"

static const char *start_of(const char *lines)
{
    const struct reader_activity *a = file_event(&f, lines);

    return a ? a->start : f.r.rejected.n ? f.r.rejected.item[0].text : "";
}

static void a_windows_time_zone_is_known(void **state)
{
    (void)state;
    assert_string_equal(start_of("DTSTART;TZID=W. Europe Standard Time:20260701T200000"),
                        "2026-07-01T18:00:00Z");
    assert_string_equal(start_of("DTSTART;TZID=GMT Standard Time:20260701T200000"),
                        "2026-07-01T19:00:00Z");
    assert_string_equal(f.r.activity[0].time_zone, "Europe/London");
}

static void a_windows_zone_that_covers_the_neighbourhood_gets_its_name(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART;TZID=\"W. Europe Standard Time\":20260701T200000"));
    assert_string_equal(f.r.activity[0].time_zone, "Europe/Amsterdam");
}

static void a_producers_prefix_before_a_zone_is_taken_off(void **state)
{
    (void)state;
    assert_string_equal(start_of("DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/"
                                 "London:20260701T200000"),
                        "2026-07-01T19:00:00Z");
    assert_string_equal(
        start_of("DTSTART;TZID=/citadel.org/20210210_1/Europe/London:20260701T200000"),
        "2026-07-01T19:00:00Z");
    assert_string_equal(
        start_of("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260701T200000"),
        "2026-07-01T18:00:00Z");
}

static void an_unquoted_zone_with_a_colon_in_it_does_not_hide_the_date(void **state)
{
    (void)state;
    assert_string_equal(start_of("DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20260701T200000"),
                        "2026-07-01T18:00:00Z");
    assert_int_equal(f.r.warnings.n, 1);
}

static void a_vtimezone_since_1847_is_understood(void **state)
{
    (void)state;
    file_calendar(
        &f, "BEGIN:VTIMEZONE\r\nTZID:Eigen tijd\r\n"
            "BEGIN:STANDARD\r\nDTSTART:18471201T000000\r\nTZOFFSETFROM:+0019\r\n"
            "TZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
            "BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nTZOFFSETFROM:+0100\r\n"
            "TZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
            "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\n"
            "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
            "END:VTIMEZONE\r\n"
            "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\n"
            "DTSTART;TZID=Eigen tijd:20260701T200000\r\nEND:VEVENT");
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(f.r.activity[0].start, "2026-07-01T18:00:00Z");
    assert_string_equal(f.r.activity[0].time_zone, "Europe/Amsterdam");
}

static void a_vtimezone_of_summer_time_only_does_not_move_the_winter(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:DAYLIGHT\r\n"
                      "DTSTART:20230326T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n"
                      "END:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
                      "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\n"
                      "DTSTART;TZID=Europe/London:20260115T200000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].start, "2026-01-15T20:00:00Z");
}

static void a_vtimezone_by_the_second_is_not_followed(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VTIMEZONE\r\nTZID:Boos\r\nBEGIN:STANDARD\r\n"
                      "DTSTART:16010101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n"
                      "RRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                      "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\n"
                      "DTSTART;TZID=Boos:20260115T200000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].start, "2026-01-15T19:00:00Z");
    assert_int_equal(f.r.warnings.n, 1);
}

static void a_zone_name_opens_no_file_outside_the_zones(void **state)
{
    (void)state;
    assert_string_equal(start_of("DTSTART;TZID=../../../etc/passwd:20260115T200000"),
                        "2026-01-15T19:00:00Z");
    assert_int_equal(f.r.warnings.n, 1);
}

static void the_31st_of_april_is_rejected_with_its_line_and_the_others_go_in(void **state)
{
    (void)state;
    file_calendar(&f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\nDTSTART:20260431T100000\r\n"
                      "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Thee\r\n"
                      "DTSTART:20260430T100000\r\nEND:VEVENT");
    assert_true(f.r.complete);
    assert_int_equal(f.r.nactivities, 1);
    assert_int_equal(f.r.rejected.n, 1);
    assert_int_equal(f.r.rejected.item[0].line, 3);
    assert_string_equal(f.r.rejected.item[0].uid, "1");
    assert_string_equal(f.r.rejected.item[0].text,
                        "Het begin bestaat niet: de datum van \"20260431T100000\".");
}

static void a_date_with_a_time_behind_it_is_a_moment(void **state)
{
    (void)state;
    assert_string_equal(start_of("DTSTART;VALUE=DATE:20261124T190000"), "2026-11-24T18:00:00Z");
    assert_false(f.r.activity[0].all_day);
    assert_int_equal(f.r.warnings.n, 1);
}

static void a_whole_day_runs_from_midnight_to_midnight_in_amsterdam(void **state)
{
    (void)state;
    assert_string_equal(start_of("DTSTART;VALUE=DATE:20261124"), "2026-11-23T23:00:00Z");
    assert_true(f.r.activity[0].all_day);
    assert_string_equal(f.r.activity[0].end, "2026-11-24T23:00:00Z");
    assert_non_null(file_event(&f, "DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261127"));
    assert_string_equal(f.r.activity[0].end, "2026-11-26T23:00:00Z");
}

static void a_whole_day_of_a_calendar_elsewhere_is_a_day_here(void **state)
{
    (void)state;
    file_calendar(
        &f, "X-WR-TIMEZONE:America/New_York\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\n"
            "DTSTART;VALUE=DATE:20261124\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Thee\r\nDTSTART:20261124T100000\r\nEND:VEVENT");
    assert_string_equal(f.r.activity[0].start, "2026-11-23T23:00:00Z");
    assert_string_equal(f.r.activity[1].start, "2026-11-24T15:00:00Z");
}

static void outlooks_whole_day_of_midnights_is_one(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20261124T000000\r\nDTEND:20261125T000000\r\n"
                                   "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"));
    assert_true(f.r.activity[0].all_day);
}

static void an_end_before_the_start_is_rejected(void **state)
{
    (void)state;
    assert_string_equal(start_of("DTSTART:20261124T190000\r\nDTEND:20261124T180000"),
                        "Het einde ligt voor het begin.");
}

static void no_end_and_no_length_are_told_as_no_end(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20261124T190000"));
    assert_null(f.r.activity[0].end);
    assert_non_null(file_event(&f, "DTSTART:20261124T190000\r\nDTEND:20261124T190000"));
    assert_null(f.r.activity[0].end);
}

static void a_duration_gives_the_end(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20261124T190000\r\nDURATION:PT1H30M"));
    assert_string_equal(f.r.activity[0].end, "2026-11-24T19:30:00Z");
}

static void an_event_may_run_past_midnight(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART;TZID=Europe/Amsterdam:20261231T220000\r\n"
                                   "DTEND;TZID=Europe/Amsterdam:20270101T020000"));
    assert_string_equal(f.r.activity[0].end, "2027-01-01T01:00:00Z");
}

static void an_end_in_another_zone_is_the_same_moment(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART;TZID=Europe/Amsterdam:20261124T190000\r\n"
                                   "DTEND;TZID=Europe/London:20261124T190000"));
    assert_string_equal(f.r.activity[0].end, "2026-11-24T19:00:00Z");
}

static void something_once_in_utc_is_told_on_our_clock(void **state)
{
    (void)state;
    assert_string_equal(start_of("DTSTART:20261124T180000Z"), "2026-11-24T18:00:00Z");
    assert_string_equal(f.r.activity[0].time_zone, "Europe/Amsterdam");
}

static void rules_of_vcalendar_1_are_understood(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20261124T190000\r\nRRULE:W2 TU TH #4"));
    assert_string_equal(f.r.activity[0].rrule, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4");
    assert_int_equal(f.r.activity[0].noccurrences, 4);
    assert_non_null(
        file_event(&f, "DTSTART:20261106T190000\r\nRRULE:MP1 1+ FR 20270301T000000"));
    assert_string_equal(file_dates(&f, &f.r.activity[0]),
                        "2026-11-06T18:00:00Z\n2026-12-04T18:00:00Z\n2027-01-01T18:00:00Z\n"
                        "2027-02-05T18:00:00Z\n");
}

static void a_point_is_read_and_one_that_cannot_be_is_left(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20261124T190000\r\nGEO:+51.765;5.532"));
    assert_string_equal(f.r.activity[0].latitude, "51.765000");
    assert_non_null(file_event(&f, "DTSTART:20261124T190000\r\nGEO:91;5.5"));
    assert_null(f.r.activity[0].latitude);
}

static void a_cancelled_event_comes_in_as_cancelled(void **state)
{
    (void)state;
    assert_non_null(file_event(&f, "DTSTART:20261124T190000\r\nSTATUS:CANCELLED"));
    assert_string_equal(f.r.activity[0].status, "cancelled");
}

static void a_private_event_and_titles_of_the_callers_are_left_out(void **state)
{
    const char *patterns[] = {"private event", "empty*"};

    (void)state;
    f.options.leave_out = (struct reader_list){patterns, 2};
    file_calendar(
        &f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Private Event\r\nDTSTART:20261124T190000\r\n"
            "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Empty slot\r\n"
            "DTSTART:20261124T190000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:3\r\n"
            "SUMMARY:Dokter\r\nCLASS:PRIVATE\r\nDTSTART:20261124T190000\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:Yoga\r\nDTSTART:20261124T190000\r\nEND:VEVENT");
    assert_int_equal(f.r.left_out.n, 3);
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(f.r.activity[0].title, "Yoga");
}

static const char *reason_for(const char *bytes)
{
    f.r = (struct reader_result){0};
    read_calendar(f.mem, bytes, strlen(bytes), &f.options, &f.r);
    return f.r.reason ? f.r.reason : "";
}

static void no_calendar_a_web_page_and_cut_off_data_are_told_apart(void **state)
{
    (void)state;
    assert_string_equal(reason_for("zomaar wat tekst"),
                        "Dit is geen agenda: er staat geen BEGIN:VCALENDAR in.");
    assert_string_equal(reason_for(""), "Het bestand is leeg.");
    assert_non_null(strstr(reason_for("<!DOCTYPE html><html><form>Inloggen"), "webpagina"));
    assert_string_equal(
        reason_for("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\n"
                   "DTSTART:20261124T190000\r\nEND:VEVENT\r\n"),
        "De agenda is afgebroken: het einde ontbreekt (END:VCALENDAR).");
    assert_false(f.r.complete);
}

static void an_empty_calendar_is_complete_and_has_no_rows(void **state)
{
    (void)state;
    assert_string_equal(reason_for("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"), "");
    assert_true(f.r.complete);
    assert_int_equal(f.r.nactivities, 0);
}

static void an_event_that_is_not_closed_is_rejected_and_the_next_goes_in(void **state)
{
    (void)state;
    file_calendar(
        &f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Half\r\nDTSTART:20261124T190000\r\n"
            "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Heel\r\nDTSTART:20261124T190000\r\nEND:VEVENT");
    assert_int_equal(f.r.rejected.n, 1);
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(f.r.activity[0].title, "Heel");
}

static void an_alarms_own_lines_do_not_count_for_the_event(void **state)
{
    (void)state;
    assert_non_null(file_event(&f,
                               "DTSTART:20261124T190000\r\nBEGIN:VALARM\r\nSUMMARY:Wekker\r\n"
                               "DURATION:PT5M\r\nEND:VALARM"));
    assert_string_equal(f.r.activity[0].title, "Koffie");
    assert_null(f.r.activity[0].end);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_windows_time_zone_is_known),
        TEST(a_windows_zone_that_covers_the_neighbourhood_gets_its_name),
        TEST(a_producers_prefix_before_a_zone_is_taken_off),
        TEST(an_unquoted_zone_with_a_colon_in_it_does_not_hide_the_date),
        TEST(a_vtimezone_since_1847_is_understood),
        TEST(a_vtimezone_of_summer_time_only_does_not_move_the_winter),
        TEST(a_vtimezone_by_the_second_is_not_followed),
        TEST(a_zone_name_opens_no_file_outside_the_zones),
        TEST(the_31st_of_april_is_rejected_with_its_line_and_the_others_go_in),
        TEST(a_date_with_a_time_behind_it_is_a_moment),
        TEST(a_whole_day_runs_from_midnight_to_midnight_in_amsterdam),
        TEST(a_whole_day_of_a_calendar_elsewhere_is_a_day_here),
        TEST(outlooks_whole_day_of_midnights_is_one),
        TEST(an_end_before_the_start_is_rejected),
        TEST(no_end_and_no_length_are_told_as_no_end),
        TEST(a_duration_gives_the_end),
        TEST(an_event_may_run_past_midnight),
        TEST(an_end_in_another_zone_is_the_same_moment),
        TEST(something_once_in_utc_is_told_on_our_clock),
        TEST(rules_of_vcalendar_1_are_understood),
        TEST(a_point_is_read_and_one_that_cannot_be_is_left),
        TEST(a_cancelled_event_comes_in_as_cancelled),
        TEST(a_private_event_and_titles_of_the_callers_are_left_out),
        TEST(no_calendar_a_web_page_and_cut_off_data_are_told_apart),
        TEST(an_empty_calendar_is_complete_and_has_no_rows),
        TEST(an_event_that_is_not_closed_is_rejected_and_the_next_goes_in),
        TEST(an_alarms_own_lines_do_not_count_for_the_event),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
