// links: commons
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "commons/life.h"

static struct arena *mem;

static enum err checks(bool may_edit, const char *if_match)
{
    struct ctx ctx = {.mem = mem, .in = {.if_match = if_match}};
    const struct life life = {.version = "3", .may_edit = may_edit};

    return life_check(&ctx, &life);
}

static void whose_it_is_not_hears_that_before_any_version(void **state)
{
    (void)state;
    assert_int_equal(ERR_NOT_YOURS, checks(false, NULL));
    assert_int_equal(ERR_NOT_YOURS, checks(false, "\"3\""));
}

static void who_may_change_it_says_which_version(void **state)
{
    (void)state;
    assert_int_equal(ERR_NO_VERSION, checks(true, NULL));
    assert_int_equal(ERR_NO_VERSION, checks(true, " "));
    assert_int_equal(ERR_OK, checks(true, "\"3\""));
}

static void the_version_that_gzip_weakened_is_taken_too(void **state)
{
    (void)state;
    assert_int_equal(ERR_OK, checks(true, "W/\"3\""));
}

static void any_other_version_is_stale(void **state)
{
    static const char *const others[] = {"\"2\"", "\"30\"", "3",      "*",          "\"\"",
                                         "\"",    "W/3",    "\"03\"", "\"3\",\"4\""};

    (void)state;
    for (size_t i = 0; i < COUNT(others); i++)
        assert_int_equal(ERR_STALE, checks(true, others[i]));
}

static const char *written(const struct life *life, bool with_token)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    life_json(j, life, with_token);
    json_end(j);
    assert_int_equal(ERR_OK, json_done(j));
    return out.text;
}

static void only_who_came_with_a_token_reads_whether_they_may_edit(void **state)
{
    const struct life life = {.changed_at = "2026-11-24T13:00:00Z", .may_edit = true};

    (void)state;
    assert_null(strstr(written(&life, false), "mayEdit"));
    assert_non_null(strstr(written(&life, true), "\"mayEdit\":true"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whose_it_is_not_hears_that_before_any_version),
        cmocka_unit_test(who_may_change_it_says_which_version),
        cmocka_unit_test(the_version_that_gzip_weakened_is_taken_too),
        cmocka_unit_test(any_other_version_is_stale),
        cmocka_unit_test(only_who_came_with_a_token_reads_whether_they_may_edit),
    };
    int failed;

    mem = arena_new();
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(mem);
    return failed;
}
