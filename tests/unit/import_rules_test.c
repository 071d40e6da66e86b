// links: resources
/* What becomes of each row of a calendar that is read again and again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "resources/import/import.h"
#include "json/json.h"

enum { MOST = 8 };

static struct arena *mem;
static struct import im;
static struct reader_activity read_as[MOST];
static struct reader_note rejected[MOST];

static int begin(void **state)
{
    (void)state;
    mem = arena_new();
    im = (struct import){.read = {.kind = READER_ACTIVITIES, .complete = true}};
    im.row = arena_take(mem, MOST * sizeof *im.row);
    im.old = arena_take(mem, MOST * sizeof *im.old);
    im.read.rejected.item = rejected;
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(mem);
    return 0;
}

/* Members with single quotes, for the eye. */
static const struct json_value *value(const char *members)
{
    char *text = arena_printf(mem, "{%s}", members);
    const struct json_value *v;
    const char *detail;

    for (char *c = text; *c; c++)
        *c = *c == '\'' ? '"' : *c;
    assert_int_equal(json_parse(mem, text, strlen(text), &v, &detail), ERR_OK);
    return v;
}

/* A row of the file, with a UID of its own or (NULL) one that is made up. */
static struct import_row *reads(const char *uid, const char *members)
{
    struct import_row *row = &im.row[im.nrows];

    read_as[im.nrows] = (struct reader_activity){.uid = uid};
    *row = (struct import_row){.read = &read_as[im.nrows],
                               .uid = uid ? uid : arena_printf(mem, "rij-%s", members),
                               .value = value(members)};
    im.nrows++;
    return row;
}

static struct import_old *was(const char *uid, const char *members)
{
    struct import_old *old = &im.old[im.nold++];

    *old = (struct import_old){.id = arena_printf(mem, "id-%zu", im.nold),
                               .uid = uid ? uid : arena_printf(mem, "rij-%s", members),
                               .value = value(members)};
    return old;
}

static void rejects(const char *uid, const char *title)
{
    rejected[im.read.rejected.n++] =
        (struct reader_note){.line = 9, .uid = uid, .title = title};
}

static void decides(int added, int changed, int unchanged, int withdrawn)
{
    import_decide(mem, &im);
    assert_int_equal(im.count[IMPORT_ADDED], added);
    assert_int_equal(im.count[IMPORT_CHANGED], changed);
    assert_int_equal(im.count[IMPORT_UNCHANGED], unchanged);
    assert_int_equal(im.count[IMPORT_WITHDRAWN], withdrawn);
}

#define COFFEE "'title':'Koffie','starts_at':'2026-12-01T09:00:00Z','location':'De Haard'"
#define COFFEE_LATER "'title':'Koffie','starts_at':'2026-12-01T10:00:00Z','location':'De Haard'"
#define COFFEE_ELSEWHERE                                                                       \
    "'title':'Koffie','starts_at':'2026-12-01T09:00:00Z','location':'De Brug'"
#define SOUP "'title':'Soep','starts_at':'2026-12-02T16:30:00Z','location':'De Haard'"
#define YOGA "'title':'Yoga','starts_at':'2026-12-03T10:00:00Z','rrule':'FREQ=WEEKLY'"
#define YOGA_NEXT "'title':'Yoga','starts_at':'2026-12-10T10:00:00Z','rrule':'FREQ=WEEKLY'"

static void what_is_new_is_added(void **state)
{
    (void)state;
    reads("a", COFFEE);
    reads("b", SOUP);
    decides(2, 0, 0, 0);
}

static void the_same_file_twice_changes_nothing(void **state)
{
    (void)state;
    was("a", COFFEE);
    was("b", YOGA);
    reads("a", COFFEE);
    reads("b", YOGA);
    decides(0, 0, 2, 0);
}

static void a_changed_row_names_what_changed(void **state)
{
    struct import_row *row;

    (void)state;
    was("a", COFFEE);
    row = reads("a", COFFEE_LATER);
    decides(0, 1, 0, 0);
    assert_string_equal(row->id, "id-1");
    assert_int_equal(row->nchanged, 1);
    assert_string_equal(row->changed[0], "starts_at");
}

static void what_left_a_healthy_calendar_is_withdrawn(void **state)
{
    (void)state;
    was("a", COFFEE);
    was("b", SOUP);
    reads("b", SOUP);
    decides(0, 0, 1, 1);
    assert_true(im.old[0].withdrawn);
}

static void an_empty_calendar_withdraws_nothing(void **state)
{
    (void)state;
    was("a", COFFEE);
    decides(0, 0, 0, 0);
}

static void a_calendar_that_is_not_complete_withdraws_nothing(void **state)
{
    (void)state;
    im.read.complete = false;
    was("a", COFFEE);
    reads("b", SOUP);
    decides(1, 0, 0, 0);
}

static void a_calendar_of_only_rejected_rows_withdraws_nothing(void **state)
{
    (void)state;
    was("a", COFFEE);
    rejects("x", NULL);
    decides(0, 0, 0, 0);
}

static void a_rejected_row_keeps_its_earlier_version(void **state)
{
    (void)state;
    was("a", COFFEE);
    was("b", SOUP);
    was("c", YOGA);
    reads("c", YOGA);
    rejects("a", "Koffie");
    decides(0, 0, 1, 1);
    assert_true(im.old[1].withdrawn);
}

static void a_rejected_row_without_a_known_uid_keeps_what_has_its_title(void **state)
{
    (void)state;
    was(NULL, COFFEE);
    was("b", SOUP);
    reads("b", SOUP);
    rejects(NULL, "KOFFIE");
    decides(0, 0, 1, 0);
}

static void new_uids_at_each_export_do_not_double_the_programme(void **state)
{
    (void)state;
    was("old-1", COFFEE);
    was("old-2", SOUP);
    was("old-3", YOGA);
    reads("new-1", SOUP);
    reads("new-2", COFFEE);
    reads("new-3", YOGA);
    decides(0, 0, 3, 0);
    assert_true(im.row[0].new_uid);
}

static void with_new_uids_a_title_that_is_there_once_has_moved(void **state)
{
    (void)state;
    was("old-1", COFFEE);
    was("old-2", SOUP);
    reads("new-1", COFFEE_LATER);
    reads("new-2", SOUP);
    decides(0, 1, 1, 0);
}

static void with_new_uids_a_series_that_begins_anew_is_the_same(void **state)
{
    (void)state;
    was("old-1", YOGA);
    was("old-2", "'title':'Yoga','starts_at':'2026-12-05T10:00:00Z','rrule':'FREQ=MONTHLY'");
    reads("new-1", "'title':'Yoga','starts_at':'2026-12-05T10:00:00Z','rrule':'FREQ=MONTHLY'");
    reads("new-2", YOGA_NEXT);
    decides(0, 1, 1, 0);
}

static void with_known_uids_a_new_one_of_the_same_title_is_another_activity(void **state)
{
    (void)state;
    was("a", COFFEE);
    was("b", SOUP);
    reads("a", COFFEE);
    reads("c", "'title':'Soep','starts_at':'2027-01-02T16:30:00Z','location':'De Haard'");
    decides(1, 0, 1, 1);
}

static void numbers_given_anew_do_not_swap_activities(void **state)
{
    (void)state;
    was("1", COFFEE);
    was("2", SOUP);
    reads("1", SOUP);
    reads("2", YOGA);
    decides(1, 0, 1, 1);
    assert_string_equal(im.row[0].id, "id-2");
}

static void a_known_uid_holds_through_a_new_title_and_a_new_time(void **state)
{
    (void)state;
    was("a", COFFEE);
    was("b", SOUP);
    reads("a", "'title':'Thee','starts_at':'2027-02-01T09:00:00Z','location':'De Haard'");
    reads("b", SOUP);
    decides(0, 1, 1, 0);
}

static void a_list_without_uids_follows_a_row_whose_time_changed(void **state)
{
    (void)state;
    was(NULL, COFFEE);
    was(NULL, SOUP);
    reads(NULL, COFFEE_LATER);
    reads(NULL, SOUP);
    decides(0, 1, 1, 0);
}

static void the_same_thing_twice_in_a_file_is_there_once(void **state)
{
    (void)state;
    reads("a", COFFEE);
    reads("b", "'title':'koffie ','starts_at':'2026-12-01T09:00:00Z','location':'de haard'");
    reads("c", COFFEE_ELSEWHERE);
    decides(2, 0, 0, 0);
    assert_int_equal(im.count[IMPORT_DOUBLED], 1);
    assert_int_equal(im.row[1].outcome, IMPORT_DOUBLED);
}

static void what_came_back_into_the_calendar_comes_back(void **state)
{
    (void)state;
    was("a", COFFEE)->archived = true;
    reads("a", COFFEE);
    decides(0, 1, 0, 0);
    assert_int_equal(im.row[0].nchanged, 0);
}

static void what_a_person_put_away_stays_away(void **state)
{
    struct import_old *old = was("a", COFFEE);

    (void)state;
    old->archived = old->put_away = true;
    reads("a", COFFEE_LATER);
    decides(0, 0, 1, 0);
    assert_false(im.row[0].new_uid);
}

static void what_had_left_before_is_not_withdrawn_again(void **state)
{
    (void)state;
    was("a", COFFEE)->archived = true;
    reads("b", SOUP);
    decides(1, 0, 0, 0);
}

static void nothing_said_and_null_are_the_same(void **state)
{
    (void)state;
    was("a", COFFEE ",'url':null");
    reads("a", COFFEE ",'price':null,'skips_holidays':null");
    decides(0, 0, 1, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_new_is_added),
        TEST(the_same_file_twice_changes_nothing),
        TEST(a_changed_row_names_what_changed),
        TEST(what_left_a_healthy_calendar_is_withdrawn),
        TEST(an_empty_calendar_withdraws_nothing),
        TEST(a_calendar_that_is_not_complete_withdraws_nothing),
        TEST(a_calendar_of_only_rejected_rows_withdraws_nothing),
        TEST(a_rejected_row_keeps_its_earlier_version),
        TEST(a_rejected_row_without_a_known_uid_keeps_what_has_its_title),
        TEST(new_uids_at_each_export_do_not_double_the_programme),
        TEST(with_new_uids_a_title_that_is_there_once_has_moved),
        TEST(with_new_uids_a_series_that_begins_anew_is_the_same),
        TEST(with_known_uids_a_new_one_of_the_same_title_is_another_activity),
        TEST(numbers_given_anew_do_not_swap_activities),
        TEST(a_known_uid_holds_through_a_new_title_and_a_new_time),
        TEST(a_list_without_uids_follows_a_row_whose_time_changed),
        TEST(the_same_thing_twice_in_a_file_is_there_once),
        TEST(what_came_back_into_the_calendar_comes_back),
        TEST(what_a_person_put_away_stays_away),
        TEST(what_had_left_before_is_not_withdrawn_again),
        TEST(nothing_said_and_null_are_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
