// links: reader
/* The dates that a form asks for, and the reader's words read again by who asked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reader/expand.h"
#include "reader_file.h"
#include "json/json.h"

/* Members with single quotes, for the eye. */
static const char *answer(const char *members)
{
    struct buffer out = {.mem = f.mem};
    char *question = arena_printf(f.mem, "{%s}", members);

    for (char *c = question; *c; c++)
        *c = *c == '\'' ? '"' : *c;
    if (reader_expand(f.mem, question, strlen(question), &out) != ERR_OK)
        return "refused";
    for (char *c = out.text; *c; c++)
        *c = *c == '"' ? '\'' : *c;
    return out.text;
}

static void a_weekly_series_gives_its_dates_and_what_falls_away(void **state)
{
    (void)state;
    assert_string_equal(
        answer("'start':'2026-12-15T10:00:00+01:00','end':'2026-12-15T12:00:00+01:00',"
               "'timeZone':'Europe/Amsterdam','rrule':'FREQ=WEEKLY;COUNT=4',"
               "'exdates':['2026-12-15T09:00:00Z'],"
               "'skip':[{'start':'2026-12-18T23:00:00Z','end':'2027-01-03T23:00:00Z','reason':'"
               "holiday'}]"),
        "{'items':[{'start':'2027-01-05T09:00:00Z','end':'2027-01-05T11:00:00Z'}],"
        "'left':[{'start':'2026-12-15T09:00:00Z','reason':'exdate'},"
        "{'start':'2026-12-22T09:00:00Z','reason':'holiday'},"
        "{'start':'2026-12-29T09:00:00Z','reason':'holiday'}],'fault':null}");
}

static void something_once_is_one_date(void **state)
{
    (void)state;
    assert_string_equal(
        answer("'start':'2026-12-15T09:00:00Z','allDay':false,'rrule':null"),
        "{'items':[{'start':'2026-12-15T09:00:00Z','end':null}],'left':[],'fault':null}");
}

static void rules_that_a_form_does_not_have_are_unsupported(void **state)
{
    static const char *const rules[] = {"FREQ=HOURLY", "FREQ=MINUTELY", "FREQ=SECONDLY"};

    (void)state;
    for (size_t i = 0; i < COUNT(rules); i++)
        assert_non_null(
            strstr(answer(arena_printf(f.mem, "'start':'2026-12-15T09:00:00Z','rrule':'%s'",
                                       rules[i])),
                   "'fault':{'field':'rrule','code':'unsupported'}"));
}

static void the_first_faulty_member_is_named(void **state)
{
    (void)state;
    assert_non_null(strstr(answer("'start':'2026-12-15T09:00:00Z','rrule':'elke week'"),
                           "{'field':'rrule','code':'invalid'}"));
    assert_non_null(strstr(answer("'rrule':null"), "{'field':'start','code':'required'}"));
    assert_non_null(strstr(answer("'start':'gisteren'"), "{'field':'start','code':'invalid'}"));
    assert_non_null(
        strstr(answer("'start':'2026-12-15T09:00:00Z','end':'2026-12-15T08:00:00Z'"),
               "{'field':'end','code':'before_start'}"));
    assert_non_null(strstr(answer("'start':'2026-12-15T09:00:00Z','timeZone':'Oss'"),
                           "{'field':'timeZone','code':'invalid'}"));
    assert_string_equal(answer("'start'"), "refused");
}

static void more_dates_than_asked_for_is_a_fault_and_the_first_are_given(void **state)
{
    const char *said = answer("'start':'2026-12-15T09:00:00Z','rrule':'FREQ=DAILY','max':2");

    (void)state;
    assert_non_null(strstr(said, "{'field':'rrule','code':'too_many'}"));
    assert_non_null(strstr(said, "2026-12-16T09:00:00Z"));
    assert_null(strstr(said, "2026-12-17T09:00:00Z"));
}

static void a_year_from_the_start_is_the_window_unless_told(void **state)
{
    (void)state;
    assert_null(
        strstr(answer("'start':'2026-12-15T09:00:00Z','rrule':'FREQ=MONTHLY'"), "2027-12-15"));
    assert_non_null(strstr(answer("'start':'2026-12-15T09:00:00Z','rrule':'FREQ=MONTHLY',"
                                  "'to':'2028-01-01T00:00:00Z'"),
                           "2027-12-15"));
}

static void what_the_reader_writes_can_be_read_again(void **state)
{
    struct buffer out = {.mem = f.mem};
    struct reader_result again;

    (void)state;
    file_calendar(
        &f, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie \"thuis\"\r\nGEO:51.77;5.53\r\n"
            "CATEGORIES:Koffie,Spel\r\nCONTACT:Jan\r\n"
            "DTSTART;TZID=Europe/Amsterdam:20261124T193000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
            "EXDATE:20261201T183000Z\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Stuk\r\nEND:VEVENT");
    assert_int_equal(reader_write(f.mem, &f.r, &out), ERR_OK);
    assert_int_equal(reader_parse(f.mem, out.text, out.len, &again), ERR_OK);
    assert_int_equal(again.kind, READER_ACTIVITIES);
    assert_true(again.complete);
    assert_int_equal(again.nactivities, 1);
    assert_string_equal(again.activity[0].title, "Koffie \"thuis\"");
    assert_string_equal(again.activity[0].latitude, "51.770000");
    assert_string_equal(again.activity[0].contact.name, "Jan");
    assert_int_equal(again.activity[0].free, -1);
    assert_int_equal(again.activity[0].categories.n, 2);
    assert_int_equal(again.activity[0].noccurrences, 1);
    assert_string_equal(again.activity[0].exdates.item[0], "2026-12-01T18:30:00Z");
    assert_int_equal(again.rejected.n, 1);
    assert_int_equal(reader_parse(f.mem, "{}", 2, &again), ERR_BROKEN);
    assert_int_equal(reader_parse(f.mem, "[", 1, &again), ERR_BROKEN);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_weekly_series_gives_its_dates_and_what_falls_away),
        TEST(something_once_is_one_date),
        TEST(rules_that_a_form_does_not_have_are_unsupported),
        TEST(the_first_faulty_member_is_named),
        TEST(more_dates_than_asked_for_is_a_fault_and_the_first_are_given),
        TEST(a_year_from_the_start_is_the_window_unless_told),
        TEST(what_the_reader_writes_can_be_read_again),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
