// links: commons
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "commons/cursor.h"
#include "secret/secret.h"

#define ID "11111111-1111-4111-8111-111111111111"

static struct arena *mem;

static bool reads(const char *list, const char *kinds, const char *text)
{
    struct cursor c;

    return cursor_parse(mem, list, kinds, text, &c);
}

static const char *raw(const void *bytes, size_t len)
{
    return secret_base64url(mem, bytes, len);
}

static void a_cursor_comes_back_as_it_went_out(void **state)
{
    const struct cursor out = {{"2026-11-24T13:00:00Z", ID, "12", "caf\u00e9 de zon"}};
    struct cursor in;

    (void)state;
    assert_true(cursor_parse(mem, "listActivities", "mint",
                             cursor_text(mem, "listActivities", &out, 4), &in));
    for (int i = 0; i < 4; i++)
        assert_string_equal(out.part[i], in.part[i]);
}

static void a_cursor_of_another_list_is_refused(void **state)
{
    const struct cursor c = {{"zon", ID}};

    (void)state;
    assert_false(reads("listPlaces", "ti", cursor_text(mem, "listOrganisations", &c, 2)));
}

static void a_part_of_the_wrong_kind_is_refused(void **state)
{
    const struct cursor c = {{"zon", ID}};

    (void)state;
    assert_false(reads("list", "mi", cursor_text(mem, "list", &c, 2)));
    assert_false(reads("list", "ni", cursor_text(mem, "list", &c, 2)));
    assert_false(reads("list", "ii", cursor_text(mem, "list", &c, 2)));
}

static void a_moment_that_is_not_in_utc_is_refused(void **state)
{
    const struct cursor c = {{"2026-11-24T13:00:00+01:00"}};

    (void)state;
    assert_false(reads("list", "m", cursor_text(mem, "list", &c, 1)));
}

static void too_few_or_too_many_parts_are_refused(void **state)
{
    const struct cursor c = {{"zon", ID}};

    (void)state;
    assert_false(reads("list", "tit", cursor_text(mem, "list", &c, 2)));
    assert_false(reads("list", "t", cursor_text(mem, "list", &c, 2)));
}

static void what_we_never_wrote_is_refused(void **state)
{
    (void)state;
    assert_false(reads("list", "t", ""));
    assert_false(reads("list", "t", "!!!"));
    assert_false(reads("list", "t", raw("list", 4)));
    assert_false(reads("list", "t", raw("list\0zon", 8)));
    assert_false(reads("list", "t", raw("list\0\xff\xfe", 8)));
    assert_true(reads("list", "t", raw("list\0zon", 9)));
}

static void a_row_past_the_limit_says_that_there_is_more(void **state)
{
    struct page page = {.limit = 1};
    const struct cursor first = {{"a"}}, second = {{"b"}};

    (void)state;
    assert_true(page_take(&page, first));
    assert_false(page.more);
    assert_false(page_take(&page, second));
    assert_true(page.more);
    assert_string_equal("a", page.last.part[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cursor_comes_back_as_it_went_out),
        cmocka_unit_test(a_cursor_of_another_list_is_refused),
        cmocka_unit_test(a_part_of_the_wrong_kind_is_refused),
        cmocka_unit_test(a_moment_that_is_not_in_utc_is_refused),
        cmocka_unit_test(too_few_or_too_many_parts_are_refused),
        cmocka_unit_test(what_we_never_wrote_is_refused),
        cmocka_unit_test(a_row_past_the_limit_says_that_there_is_more),
    };
    int failed;

    mem = arena_new();
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(mem);
    return failed;
}
