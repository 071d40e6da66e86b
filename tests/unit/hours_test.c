// links: commons
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "commons/hours.h"
#include "own_arena.h"

static const char *monday[] = {"MO"};

static struct hours usual(void)
{
    return (struct hours){.frequency = "weekly",
                          .interval = 1,
                          .by_day = {monday, 1},
                          .opens = "09:00",
                          .closes = "12:30"};
}

/* What is blamed first, as "pointer code"; "" when nothing is. */
static const char *first(const struct fault *fault)
{
    return fault->nfields
               ? arena_printf(mem, "%s %s", fault->field[0].pointer, fault->field[0].code)
               : "";
}

static const char *hours(struct hours h)
{
    struct fault fault = {0};

    hours_judge(mem, "hours", &(struct json_rows){.item = &h, .count = 1}, &fault);
    return first(&fault);
}

static const char *times(struct hours h)
{
    struct fault fault = {0};

    hours_times_judge(mem, "walkInHours", &(struct json_rows){.item = &h, .count = 1}, &fault);
    return first(&fault);
}

static const char *exception(struct hours_exception e)
{
    struct fault fault = {0};

    hours_exceptions_judge(mem, "exceptions", &(struct json_rows){.item = &e, .count = 1},
                           &fault);
    return first(&fault);
}

static void opening_hours_are_times_of_a_day_and_end_after_they_begin(void **state)
{
    static const char *const wrong[] = {"9:00",  "09.00", "25:00", "12:60",
                                        "24:01", "",      "aa:bb"};
    struct hours h = usual();

    (void)state;
    assert_string_equal("", hours(h));
    h.closes = "24:00";
    assert_string_equal("", hours(h));
    h.closes = "09:00";
    assert_string_equal("/hours/0/closes before_start", hours(h));
    h.closes = NULL;
    assert_string_equal("/hours/0/closes required", hours(h));
    for (size_t i = 0; i < COUNT(wrong); i++) {
        h = usual();
        h.opens = wrong[i];
        assert_string_equal("/hours/0/opens invalid", hours(h));
    }
}

static void days_are_counted_in_a_month_and_not_in_a_week(void **state)
{
    static const char *first[] = {"1TU"}, *last[] = {"-1FR"}, *sixth[] = {"6TU"},
                      *none[] = {"XX"};
    struct hours h = usual();

    (void)state;
    h.by_day.item = first;
    assert_string_equal("/hours/0/byDay/0 invalid", hours(h));
    h.frequency = "monthly";
    assert_string_equal("", hours(h));
    h.by_day.item = last;
    assert_string_equal("", hours(h));
    h.by_day.item = sixth;
    assert_string_equal("/hours/0/byDay/0 invalid", hours(h));
    h.by_day.item = none;
    assert_string_equal("/hours/0/byDay/0 invalid", hours(h));
    h.by_day.count = 0;
    assert_string_equal("/hours/0/byDay required", hours(h));
}

static void without_times_somebody_has_to_say_how(void **state)
{
    struct hours h = usual();

    (void)state;
    h.opens = h.closes = NULL;
    assert_string_equal("/hours/0/opens required", hours(h));
    h.note = "Op afspraak";
    assert_string_equal("", hours(h));
    assert_string_equal("/walkInHours/0/opens required", times(h));
    assert_string_equal("", times(usual()));
    h.from = "2026-12-01";
    h.until = "2026-11-30";
    assert_string_equal("/hours/0/until before_start", hours(h));
}

static void every_second_week_is_counted_from_a_first_day(void **state)
{
    struct hours h = usual();

    (void)state;
    h.interval = 2;
    assert_string_equal("/hours/0/from required", hours(h));
    h.from = "2026-12-07";
    assert_string_equal("", hours(h));
}

static void an_exception_is_closed_or_open_at_other_times(void **state)
{
    struct hours_exception e = {.date = "2026-12-25"};

    (void)state;
    assert_string_equal("", exception(e));
    e.until = "2026-12-24";
    assert_string_equal("/exceptions/0/until before_start", exception(e));
    e.until = NULL;
    e.opens = "10:00";
    assert_string_equal("/exceptions/0/closes required", exception(e));
    e.closes = "12:00";
    assert_string_equal("", exception(e));
}

static void what_the_table_kept_is_what_a_body_said(void **state)
{
    struct hours h = usual();
    struct hours_exception e = {.date = "2026-12-25", .note = "Kerst"};
    const struct json_rows rows = {.item = &h, .count = 1}, others = {.item = &e, .count = 1};
    const char *kept = hours_text(mem, &rows), *days = hours_exceptions_text(mem, &others);
    struct json_rows back, other;

    (void)state;
    assert_int_equal(ERR_OK, hours_read(mem, kept, days, &back, &other));
    assert_string_equal(kept, hours_text(mem, &back));
    assert_string_equal(days, hours_exceptions_text(mem, &other));
    assert_int_equal(ERR_BROKEN, hours_read(mem, "[{}]", "[]", &back, &other));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opening_hours_are_times_of_a_day_and_end_after_they_begin),
        cmocka_unit_test(days_are_counted_in_a_month_and_not_in_a_week),
        cmocka_unit_test(without_times_somebody_has_to_say_how),
        cmocka_unit_test(every_second_week_is_counted_from_a_first_day),
        cmocka_unit_test(an_exception_is_closed_or_open_at_other_times),
        cmocka_unit_test(what_the_table_kept_is_what_a_body_said),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
