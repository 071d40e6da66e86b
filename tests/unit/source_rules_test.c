// links: resources
/* When an address is looked at again, and what raises an alarm, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "own_arena.h"
#include "resources/source/source.h"

enum { HOUR = 3600, NOW = 100 * 24 * HOUR };

/* A healthy calendar of ten activities that changed a day ago. */
static struct source healthy(void)
{
    return (struct source){.format = "icalendar",
                           .rhythm = 360,
                           .activities = 10,
                           .changed_at = NOW - 24 * HOUR,
                           .now = NOW};
}

static const struct source_look same = {.outcome = SOURCE_SAME, .activities = 10};
static const struct source_look changed = {
    .outcome = SOURCE_CHANGED, .format = "icalendar", .activities = 10};
static const struct source_look failed = {
    .outcome = SOURCE_FAILED, .activities = 10, .reason = "Dit adres antwoordt niet."};

static struct source_next judged(const struct source *s, const struct source_look *look)
{
    struct source_next next;

    source_judge(mem, s, look, 0, &next);
    return next;
}

static void what_changed_is_looked_at_twice_as_often(void **state)
{
    struct source s = healthy();

    (void)state;
    assert_int_equal(judged(&s, &changed).rhythm, 180);
    s.rhythm = 20;
    assert_int_equal(judged(&s, &changed).rhythm, SOURCE_SOONEST);
}

static void what_did_not_change_is_looked_at_half_as_seldom_again(void **state)
{
    struct source s = healthy();

    (void)state;
    assert_int_equal(judged(&s, &same).rhythm, 540);
    s.rhythm = 9000;
    assert_int_equal(judged(&s, &same).rhythm, SOURCE_LATEST);
}

static void the_next_look_is_within_a_tenth_of_the_rhythm(void **state)
{
    struct source s = healthy();
    struct source_next next;

    (void)state;
    for (uint32_t chance = 0; chance < 100000; chance += 77) {
        source_judge(mem, &s, &changed, chance * 40503u, &next);
        assert_in_range(next.seconds, 180 * 54, 180 * 66);
    }
}

static void once_wrong_is_no_alarm_and_twice_is_one_that_says_what_to_do(void **state)
{
    struct source s = healthy();
    struct source_next next = judged(&s, &failed);

    (void)state;
    assert_null(next.alarm);
    s.fails = 1;
    next = judged(&s, &failed);
    assert_string_equal(next.alarm, "failing");
    assert_non_null(strstr(next.reason, "Dit adres antwoordt niet."));
    assert_non_null(strstr(next.reason, "Vraag de organisatie"));
    s.fails = 7;
    assert_null(judged(&s, &same).alarm);
    assert_int_equal(judged(&s, &same).fails, 0);
}

static void standing_still_is_measured_by_its_own_habit(void **state)
{
    struct source s = healthy();

    (void)state;
    s.changed_at = NOW - 30 * 24 * HOUR;
    assert_null(judged(&s, &same).alarm);
    s.usual = 7 * 24 * 60;
    assert_string_equal(judged(&s, &same).alarm, "still");
    s.usual = 11 * 24 * 60;
    assert_null(judged(&s, &same).alarm);
}

static void a_habit_is_learned_from_the_changes_there_were(void **state)
{
    struct source s = healthy();

    (void)state;
    assert_int_equal(judged(&s, &changed).usual, 24 * 60);
    s.usual = 30 * 24 * 60;
    assert_int_equal(judged(&s, &changed).usual, 20 * 24 * 60 + 8 * 60);
    assert_int_equal(judged(&s, &same).usual, 30 * 24 * 60);
}

static void an_empty_calendar_and_another_kind_of_file_raise_an_alarm(void **state)
{
    struct source s = healthy();
    const struct source_look empty = {.outcome = SOURCE_CHANGED, .format = "icalendar"};
    const struct source_look page = {
        .outcome = SOURCE_FAILED, .format = "page", .activities = 10, .reason = "Anders."};

    (void)state;
    assert_string_equal(judged(&s, &empty).alarm, "empty");
    assert_string_equal(judged(&s, &page).alarm, "shape");
    assert_true(source_other_shape(&s, "page"));
    s.format = "";
    assert_null(judged(&s, &page).alarm);
}

static void what_goes_wrong_once_says_nothing_about_what_was_the_matter(void **state)
{
    struct source s = healthy();

    (void)state;
    s.alarm = "empty";
    s.reason = "Leeg.";
    assert_string_equal(judged(&s, &failed).alarm, "empty");
    s.fails = 1;
    assert_string_equal(judged(&s, &failed).alarm, "failing");
    assert_null(judged(&s, &same).alarm);
}

static void who_asks_to_come_back_later_is_left_alone_for_so_long(void **state)
{
    struct source s = healthy();
    struct source_look later = {.outcome = SOURCE_LATER, .activities = 10, .wait = 40000};

    (void)state;
    s.good_at = NOW - HOUR;
    assert_int_equal(judged(&s, &later).seconds, 40000);
    assert_int_equal(judged(&s, &later).fails, 0);
    assert_null(judged(&s, &later).alarm);
    later.wait = INT32_MAX;
    assert_int_equal(judged(&s, &later).seconds, 7 * 24 * HOUR);
    later.wait = 60;
    assert_in_range(judged(&s, &later).seconds, 540 * 54, 540 * 66);
    s.good_at = NOW - 8 * 24 * HOUR;
    assert_string_equal(judged(&s, &later).alarm, "failing");
}

static void a_website_that_wants_no_programs_is_asked_again_a_day_later(void **state)
{
    struct source s = healthy();
    const struct source_look forbidden = {
        .outcome = SOURCE_FAILED, .activities = 10, .reason = "Nee.", .forbidden = true};
    struct source_next next = judged(&s, &forbidden);

    (void)state;
    assert_string_equal(next.alarm, "robots");
    assert_non_null(strstr(next.reason, "robots.txt"));
    assert_in_range(next.seconds, 24 * HOUR, 7 * 24 * HOUR);
    assert_null(judged(&s, &same).alarm);
}

static void health_is_a_word(void **state)
{
    (void)state;
    assert_string_equal(source_health(NULL, 0, false), "good");
    assert_string_equal(source_health(NULL, 1, false), "attention");
    assert_string_equal(source_health("still", 0, false), "attention");
    assert_string_equal(source_health("robots", 1, false), "broken");
    assert_string_equal(source_health("failing", 2, true), "paused");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_changed_is_looked_at_twice_as_often),
        cmocka_unit_test(what_did_not_change_is_looked_at_half_as_seldom_again),
        cmocka_unit_test(the_next_look_is_within_a_tenth_of_the_rhythm),
        cmocka_unit_test(once_wrong_is_no_alarm_and_twice_is_one_that_says_what_to_do),
        cmocka_unit_test(standing_still_is_measured_by_its_own_habit),
        cmocka_unit_test(a_habit_is_learned_from_the_changes_there_were),
        cmocka_unit_test(an_empty_calendar_and_another_kind_of_file_raise_an_alarm),
        cmocka_unit_test(what_goes_wrong_once_says_nothing_about_what_was_the_matter),
        cmocka_unit_test(who_asks_to_come_back_later_is_left_alone_for_so_long),
        cmocka_unit_test(a_website_that_wants_no_programs_is_asked_again_a_day_later),
        cmocka_unit_test(health_is_a_word),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
