// links: resources calendar
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <libical/ical.h>
#include <string.h>

#include "own_arena.h"
#include "resources/feed/feed.h"

static struct feed_activity sewing(void)
{
    return (struct feed_activity){
        .id = "33333333-3333-4333-8333-333333333333",
        .title = "Naaicafé; voor iedereen, ook beginners",
        .summary = "Samen naaien",
        .text = "Neem **stof** mee.\n\n- naald\n- draad",
        .status = "scheduled",
        .status_note = "",
        .version = "3",
        .location = "",
        .price_note = "",
        .sign_up_note = "",
        .contact_name = "Ans",
        .contact_telephone = "0412 123456",
        .place_name = "De Haard",
        .street_address = "Schadewijkstraat 6",
        .locality = "Oss",
        .address = "/ruwaard/activiteiten/naaicafe-33333333-3333-4333-8333-333333333333",
        .changed = "20261124T120000Z",
        .start = "20261124T130000",
        .end = "20261124T150000",
    };
}

static const char *calendar_of(const struct feed_activity *a)
{
    struct buffer out = {.mem = mem};

    feed_begin(&out, "De Ruwaard: activiteiten");
    feed_add(&out, "http://localhost:8080", a);
    feed_end(&out);
    return out.text;
}

/* libical finds nothing wrong with it, and no line is too long. */
static const char *valid(const struct feed_activity *a)
{
    const char *text = calendar_of(a);
    icalcomponent *c = icalparser_parse_string(text);

    assert_non_null(c);
    assert_int_equal(0, icalcomponent_count_errors(c));
    assert_true(icalrestriction_check(c));
    assert_int_equal(0, icalcomponent_count_errors(c));
    icalcomponent_free(c);
    for (const char *line = text; *line;) {
        size_t len = strcspn(line, "\r");

        assert_true(len <= 75);
        line += len + 2;
    }
    return text;
}

static void assert_holds(const char *text, const char *line)
{
    if (!strstr(text, arena_printf(mem, "\r\n%s\r\n", line)))
        fail_msg("no line %s in\n%s", line, text);
}

static void a_single_date_is_a_valid_event_without_a_method(void **state)
{
    struct feed_activity a = sewing();
    const char *text = valid(&a);

    (void)state;
    assert_holds(text, "DTSTART;TZID=Europe/Amsterdam:20261124T130000");
    assert_holds(text, "DTEND;TZID=Europe/Amsterdam:20261124T150000");
    assert_holds(text, "STATUS:CONFIRMED");
    assert_holds(text, "LOCATION:De Haard\\, Schadewijkstraat 6\\, Oss");
    assert_null(strstr(text, "METHOD"));
    assert_null(strstr(text, "**"));
}

static void what_is_doubtful_is_tentative_and_says_so(void **state)
{
    struct feed_activity a = sewing();
    const char *text;

    (void)state;
    a.title = "Samen naaien";
    a.doubtful = true;
    text = valid(&a);
    assert_holds(text, "SUMMARY:Samen naaien (niet bevestigd)");
    assert_holds(text, "STATUS:TENTATIVE");
    assert_null(strstr(text, "STATUS:CONFIRMED"));
    a.status = "cancelled";
    assert_holds(valid(&a), "STATUS:CANCELLED");
}

static void text_is_escaped_and_folded_between_characters(void **state)
{
    struct feed_activity a = sewing();
    struct buffer b = {.mem = mem};
    const char *text;

    (void)state;
    for (int i = 0; i < 100; i++)
        buffer_text(&b, "é€");
    a.title = b.text;
    text = valid(&a);
    for (const char *fold = strstr(text, "\r\n "); fold; fold = strstr(fold + 3, "\r\n "))
        assert_int_not_equal(0x80, (unsigned char)fold[3] & 0xc0);
    a.title = "a;b,c\\d\ne\x01";
    assert_holds(valid(&a), "SUMMARY:a\\;b\\,c\\\\d\\ne");
}

static void a_series_stays_a_series_with_its_exceptions(void **state)
{
    const char *exdates[] = {"20261229T130000", "20270105T130000"};
    const char *rdates[] = {"20261202T130000"};
    struct feed_activity a = sewing();
    const char *text;

    (void)state;
    a.rrule = "FREQ=WEEKLY;BYDAY=TU";
    a.exdate = exdates;
    a.nexdates = 2;
    a.rdate = rdates;
    a.nrdates = 1;
    text = valid(&a);
    assert_holds(text, "RRULE:FREQ=WEEKLY;BYDAY=TU");
    assert_holds(text, "EXDATE;TZID=Europe/Amsterdam:20261229T130000,20270105T130000");
    assert_holds(text, "RDATE;TZID=Europe/Amsterdam:20261202T130000");
}

static void a_moved_and_a_cancelled_date_are_events_of_the_same_series(void **state)
{
    const char *changes[] = {
        "20261201T130000|20261201T190000|20261201T210000|moved|'s avonds | eenmalig",
        "20261208T130000|20261208T130000|-|cancelled|Ans is ziek"};
    struct feed_activity a = sewing();
    const char *text;

    (void)state;
    a.rrule = "FREQ=WEEKLY";
    a.change = changes;
    a.nchanges = 2;
    text = valid(&a);
    assert_holds(text, "RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T130000");
    assert_holds(text, "DTSTART;TZID=Europe/Amsterdam:20261201T190000");
    assert_holds(text, "RECURRENCE-ID;TZID=Europe/Amsterdam:20261208T130000");
    assert_holds(text, "STATUS:CANCELLED");
    assert_non_null(strstr(text, "'s avonds | eenmalig"));
    assert_non_null(strstr(text, "Ans is ziek"));
}

static void a_single_date_that_was_moved_has_its_new_time(void **state)
{
    const char *changes[] = {"20261124T130000|20261125T190000|20261125T210000|moved|"};
    struct feed_activity a = sewing();
    const char *text;

    (void)state;
    a.change = changes;
    a.nchanges = 1;
    text = valid(&a);
    assert_holds(text, "DTSTART;TZID=Europe/Amsterdam:20261125T190000");
    assert_null(strstr(text, "RECURRENCE-ID"));
}

static void a_cancelled_series_says_so(void **state)
{
    struct feed_activity a = sewing();

    (void)state;
    a.status = "cancelled";
    a.rrule = "FREQ=WEEKLY";
    assert_holds(valid(&a), "STATUS:CANCELLED");
}

static void the_end_of_a_rule_is_of_the_kind_of_its_start(void **state)
{
    struct feed_activity a = sewing();

    (void)state;
    a.rrule = "FREQ=WEEKLY;UNTIL=20270131;BYDAY=TU";
    assert_holds(valid(&a), "RRULE:FREQ=WEEKLY;UNTIL=20270131T235959Z;BYDAY=TU");
    a.rrule = "FREQ=WEEKLY;UNTIL=20270131T120000";
    assert_holds(valid(&a), "RRULE:FREQ=WEEKLY;UNTIL=20270131T120000Z");
    a.all_day = true;
    a.start = "20261124T000000";
    a.end = "20261125";
    a.rrule = "FREQ=DAILY;UNTIL=20270131T120000Z";
    assert_holds(valid(&a), "RRULE:FREQ=DAILY;UNTIL=20270131");
}

static void a_whole_day_is_a_date(void **state)
{
    struct feed_activity a = sewing();
    const char *text;

    (void)state;
    a.all_day = true;
    a.start = "20261124T000000";
    a.end = "20261126";
    text = valid(&a);
    assert_holds(text, "DTSTART;VALUE=DATE:20261124");
    assert_holds(text, "DTEND;VALUE=DATE:20261126");
}

static void a_rule_cannot_bring_lines_of_its_own(void **state)
{
    struct feed_activity a = sewing();

    (void)state;
    a.rrule = "FREQ=DAILY\r\nATTACH:http://evil.example/";
    assert_null(strstr(valid(&a), "evil"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_doubtful_is_tentative_and_says_so),
        cmocka_unit_test(a_single_date_is_a_valid_event_without_a_method),
        cmocka_unit_test(text_is_escaped_and_folded_between_characters),
        cmocka_unit_test(a_series_stays_a_series_with_its_exceptions),
        cmocka_unit_test(a_moved_and_a_cancelled_date_are_events_of_the_same_series),
        cmocka_unit_test(a_single_date_that_was_moved_has_its_new_time),
        cmocka_unit_test(a_cancelled_series_says_so),
        cmocka_unit_test(the_end_of_a_rule_is_of_the_kind_of_its_start),
        cmocka_unit_test(a_whole_day_is_a_date),
        cmocka_unit_test(a_rule_cannot_bring_lines_of_its_own),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
