// links: resources
/* What is missing in the coming weeks and what is collected first, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "resources/coverage/coverage.h"

static struct coverage_line categories[] = {{.key = "coffee", .activities = 8},
                                            {.key = "games", .activities = 8},
                                            {.key = "music", .activities = 8},
                                            {.key = "sports", .activities = 8}};
static struct coverage_line ages[] = {{.key = "children", .activities = 8},
                                      {.key = "youth", .activities = 8},
                                      {.key = "adults", .activities = 8},
                                      {.key = "seniors", .activities = 8},
                                      {.key = "carers", .activities = 0}};
static struct coverage_line languages[] = {{.key = "nl", .activities = 0},
                                           {.key = "tr", .activities = 2}};
static struct coverage_line areas[] = {{.key = "a", .name = "Grote buurt", .activities = -1},
                                       {.key = "b", .name = "Kleine buurt", .activities = 3}};

#define LINES(list)                                                                            \
    {                                                                                          \
        list, COUNT(list)                                                                      \
    }

/* Something at every part of every day, for everybody. */
static struct coverage full(void)
{
    struct coverage c = {.activities = 40,
                         .category = LINES(categories),
                         .audience = LINES(ages),
                         .language = LINES(languages),
                         .area = LINES(areas)};

    for (int d = 0; d < COVERAGE_DAYS; d++)
        for (int p = 0; p < COVERAGE_PARTS; p++)
            c.slot[d][p].times = 8;
    return c;
}

static void empty_day(struct coverage *c, int day)
{
    memset(c->slot[day], 0, sizeof c->slot[day]);
}

static struct coverage_advice next[COVERAGE_RULES];

static void advises(const struct coverage *c, size_t n, const char *first)
{
    assert_int_equal(coverage_missing(c, next), n);
    if (n > 0)
        assert_string_equal(next[0].rule, first);
}

static void where_nothing_is_missing_nothing_is_asked(void **state)
{
    const struct coverage c = full();

    (void)state;
    advises(&c, 0, NULL);
}

static void where_nothing_is_at_all_the_one_thing_is_to_begin(void **state)
{
    const struct coverage c = {0};

    (void)state;
    advises(&c, 1, "everything");
}

static void an_empty_weekend_is_one_thing_and_not_two_days(void **state)
{
    struct coverage c = full();

    (void)state;
    empty_day(&c, 5);
    empty_day(&c, 6);
    advises(&c, 1, "weekend");
    assert_int_equal(next[0].weekdays, 0x60);
    assert_true(next[0].nothing);
}

static void a_day_with_a_quarter_of_the_usual_is_little(void **state)
{
    struct coverage c = full();

    (void)state;
    empty_day(&c, 6);
    c.slot[6][0].times = 5;
    c.slot[6][1].times = 0;
    advises(&c, 1, "day");
    assert_false(next[0].nothing);
    assert_int_equal(next[0].count, 5);
    c.slot[6][1].times = 1;
    advises(&c, 1,
            "slot"); /* six of 150 on seven days is enough: now the empty evening shows */
    assert_int_equal(next[0].part, COVERAGE_EVENING);
}

static void an_empty_part_of_all_days_is_told_once(void **state)
{
    struct coverage c = full();

    (void)state;
    for (int d = 0; d < COVERAGE_DAYS; d++)
        c.slot[d][COVERAGE_EVENING].times = 0;
    advises(&c, 1, "daypart");
    assert_int_equal(next[0].part, COVERAGE_EVENING);
}

static void the_empty_slot_is_the_one_where_most_people_come_already(void **state)
{
    struct coverage c = full();

    (void)state;
    c.slot[1][COVERAGE_MORNING].times = 30;
    c.slot[1][COVERAGE_EVENING].times = 0;
    c.slot[4][COVERAGE_EVENING].times = 0;
    advises(&c, 1, "slot");
    assert_int_equal(next[0].weekdays, 1u << 1);
    c.slot[4][COVERAGE_EVENING].times = c.slot[1][COVERAGE_EVENING].times = 3;
    advises(&c, 0, NULL);
    c.slot[1][COVERAGE_EVENING].times = 1;
    advises(&c, 1, "slot");
    assert_false(next[0].nothing);
}

static void themes_without_anything_stand_together_three_at_most(void **state)
{
    struct coverage_line themes[5] = {
        {.key = "a"}, {.key = "b", .activities = 9}, {.key = "c"}, {.key = "d"}, {.key = "e"}};
    struct coverage c = full();

    (void)state;
    c.category = (struct coverage_lines)LINES(themes);
    advises(&c, 1, "category");
    assert_int_equal(next[0].nkeys, 3);
    assert_string_equal(next[0].key[2], "d");
}

static void only_ages_are_ages_and_an_age_nobody_thinks_of_is_missing(void **state)
{
    struct coverage_line said[] = {
        {.key = "children"}, {.key = "youth"}, {.key = "adults"}, {.key = "seniors"}};
    struct coverage c = full();

    (void)state;
    c.audience = (struct coverage_lines)LINES(said);
    advises(&c, 1, "age");
    said[0].activities = said[1].activities = said[2].activities = 20;
    said[3].activities = 1;
    advises(&c, 1, "age");
    assert_string_equal(next[0].key[0], "seniors");
}

static void a_language_is_missed_but_dutch_is_not_asked_for(void **state)
{
    struct coverage_line spoken[] = {{.key = "nl"}, {.key = "tr"}, {.key = "pl"}};
    struct coverage c = full();

    (void)state;
    c.language = (struct coverage_lines)LINES(spoken);
    advises(&c, 1, "language");
    assert_int_equal(next[0].nkeys, 2);
    assert_string_equal(next[0].key[0], "tr");
}

static void an_area_of_which_nothing_is_known_is_not_called_empty(void **state)
{
    struct coverage_line known[] = {{.key = "a", .name = "Onbekend", .activities = -1},
                                    {.key = "b", .name = "Witte Hoef", .activities = 0}};
    struct coverage c = full();

    (void)state;
    c.area = (struct coverage_lines)LINES(known);
    advises(&c, 1, "area");
    assert_int_equal(next[0].nkeys, 1);
    assert_string_equal(next[0].key[0], "b");
}

static void nothing_goes_before_little(void **state)
{
    struct coverage_line themes[] = {{.key = "a"}, {.key = "b", .activities = 9}};
    struct coverage_line spoken[] = {{.key = "nl"}, {.key = "tr"}};
    struct coverage_line known[] = {{.key = "b", .name = "Witte Hoef"}};
    struct coverage c = full();

    (void)state;
    empty_day(&c, 6);
    c.slot[6][0].times = 1;
    for (int d = 0; d < 6; d++)
        c.slot[d][COVERAGE_EVENING].times = 0;
    c.category = (struct coverage_lines)LINES(themes);
    c.language = (struct coverage_lines)LINES(spoken);
    c.area = c.street = c.place = (struct coverage_lines)LINES(known);
    advises(&c, 7, "daypart");
    assert_string_equal(next[1].rule, "category");
    assert_string_equal(next[2].rule, "area");
    assert_string_equal(next[3].rule, "language");
    assert_string_equal(next[4].rule, "street");
    assert_string_equal(next[5].rule, "place");
    assert_string_equal(next[6].rule, "day");
    c.language.n = c.street.n = c.place.n = 0;
    advises(&c, 4, "daypart");
    assert_string_equal(next[3].rule, "day");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(where_nothing_is_missing_nothing_is_asked),
        cmocka_unit_test(where_nothing_is_at_all_the_one_thing_is_to_begin),
        cmocka_unit_test(an_empty_weekend_is_one_thing_and_not_two_days),
        cmocka_unit_test(a_day_with_a_quarter_of_the_usual_is_little),
        cmocka_unit_test(an_empty_part_of_all_days_is_told_once),
        cmocka_unit_test(the_empty_slot_is_the_one_where_most_people_come_already),
        cmocka_unit_test(themes_without_anything_stand_together_three_at_most),
        cmocka_unit_test(only_ages_are_ages_and_an_age_nobody_thinks_of_is_missing),
        cmocka_unit_test(a_language_is_missed_but_dutch_is_not_asked_for),
        cmocka_unit_test(an_area_of_which_nothing_is_known_is_not_called_empty),
        cmocka_unit_test(nothing_goes_before_little),
    };

    return cmocka_run_group_tests_name("coverage_rules", tests, NULL, NULL);
}
