#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/child.h"
#include "base/days.h"
#include "base/text.h"
#include "base/utf8.h"
#include "own_arena.h"

static void a_reset_arena_gives_zeroed_memory_again(void **state)
{
    (void)state;
    for (int round = 0; round < 3; round++) {
        char *big = arena_take(mem, 200000), *small = arena_take(mem, 3);

        assert_int_equal(0, big[199999]);
        assert_int_equal(0, small[0]);
        memset(big, 'x', 200000);
        memset(small, 'x', 3);
        arena_reset(mem);
    }
}

static void a_long_text_is_printed_whole(void **state)
{
    char *text = arena_printf(mem, "%0300d", 7);

    (void)state;
    assert_int_equal(300, strlen(text));
    assert_int_equal('7', text[299]);
}

static void utf8_is_what_rfc_3629_says(void **state)
{
    (void)state;
    assert_true(utf8_valid("d\xc3\xa9 \xf0\x9f\x98\x80", 8));
    assert_false(utf8_valid("\xc0\x80", 2));
    assert_false(utf8_valid("\xed\xa0\x80", 3));
    assert_false(utf8_valid("\xf4\x90\x80\x80", 4));
    assert_false(utf8_valid("a\0b", 3));
    assert_false(utf8_valid("\xe2\x82", 2));
    assert_true(utf8_valid("\xef\xbf\xbd", 3)); /* U+FFFD itself is well-formed */
    assert_int_equal(2, utf8_length("\xc3\xa9\xe2\x82\xac"));
}

static void moments_carry_any_offset(void **state)
{
    int64_t a, b;

    (void)state;
    assert_true(text_moment("2026-11-24T13:00:00Z", &a));
    assert_true(text_moment("2026-11-24T14:00:00.250+01:00", &b));
    assert_int_equal(a, b);
    assert_false(text_moment("2026-11-24T13:00:00", &a));
    assert_false(text_moment("2026-02-29T13:00:00Z", &a));
    assert_false(text_moment("2026-11-24T24:00:00Z", &a));
    assert_false(text_moment("2026-11-24T13:00:00+1:00", &a));
}

static void dates_exist_or_are_refused(void **state)
{
    int y, m, d;

    (void)state;
    assert_true(text_date("2028-02-29", &y, &m, &d));
    assert_false(text_date("2026-04-31", &y, &m, &d));
    assert_false(text_date("2026-4-3", &y, &m, &d));
}

static void numbers_are_whole_and_within_bounds(void **state)
{
    int64_t n;
    double x;

    (void)state;
    assert_true(text_int("-7", -10, 10, &n));
    assert_int_equal(-7, n);
    assert_false(text_int("7x", 0, 10, &n));
    assert_false(text_int("", 0, 10, &n));
    assert_false(text_int("99999999999999999999", 0, INT64_MAX, &n));
    assert_true(text_decimal("51.77", -90, 90, &x));
    assert_false(text_decimal("1e3", -90, 9000, &x));
    assert_false(text_decimal("nan", -90, 90, &x));
}

static void a_slug_reads_as_the_title_sounds(void **state)
{
    (void)state;
    assert_string_equal("taalcafe-in-de-haard", text_slug(mem, "Taalcafé in 'de Haard'!"));
    assert_string_equal("", text_slug(mem, "…"));
}

static void a_long_line_is_cut_between_words(void **state)
{
    (void)state;
    assert_string_equal("een lange titel", text_line(mem, "  een\n lange  titel ", 15));
    assert_string_equal("een lange…", text_line(mem, "een lange titel", 14));
    assert_string_equal("…", text_line(mem, "onafgebroken", 5));
}

static void an_array_for_the_database_is_quoted(void **state)
{
    const char *const list[] = {"a", "b \"c\" \\", ""};

    (void)state;
    assert_string_equal("{\"a\",\"b \\\"c\\\" \\\\\",\"\"}", text_pg_array(mem, list, 3));
    assert_string_equal("{}", text_pg_array(mem, list, 0));
}

static const struct child_limits limits = {.seconds = 2, .max_output = 1000};

static enum err shell(const char *script, const char *input, struct child_result *r)
{
    const char *const argv[] = {"sh", "-c", script, NULL};

    return child_run(mem, argv, input, strlen(input), &limits, r);
}

static void a_child_gets_its_input_and_gives_its_output(void **state)
{
    struct child_result r;

    (void)state;
    assert_int_equal(ERR_OK, shell("cat; exit 3", "hello", &r));
    assert_int_equal(3, r.exit_code);
    assert_string_equal("hello", r.output);
}

static void a_child_that_hangs_is_ended_at_its_deadline(void **state)
{
    struct child_result r;

    (void)state;
    assert_int_equal(ERR_OK, shell("exec sleep 60", "", &r));
    assert_int_equal(-1, r.exit_code);
    assert_int_equal(ERR_OK, shell("exec sleep 60 >&-", "", &r)); /* and says nothing more */
    assert_int_equal(-1, r.exit_code);
}

static void a_child_that_talks_without_end_is_ended(void **state)
{
    struct child_result r;

    (void)state;
    assert_int_equal(ERR_OK, shell("exec yes", "", &r));
    assert_int_equal(-1, r.exit_code);
}

static void a_child_cannot_write_files_or_see_our_secrets(void **state)
{
    struct child_result r;

    (void)state;
    assert_int_equal(
        ERR_OK,
        shell(
            "echo \"${VOORDEUR_DATABASE-none}\"; echo x 2>/dev/null >/tmp/voordeur-child-test",
            "", &r));
    assert_memory_equal("none", r.output, 4);
    assert_int_not_equal(0, r.exit_code);
}

static void a_program_that_is_not_there_is_told_apart(void **state)
{
    const char *const argv[] = {"no-such-program", NULL};
    struct child_result r;

    (void)state;
    assert_int_equal(ERR_OK, child_run(mem, argv, "", 0, &limits, &r));
    assert_int_equal(127, r.exit_code);
}

static int64_t moment(const char *text)
{
    int64_t out;

    assert_true(text_moment(text, &out));
    return out;
}

static void clocks_in_the_netherlands_change_at_one_utc_on_two_sundays(void **state)
{
    (void)state;
    assert_int_equal(moment("2027-01-15T13:00:00Z"), days_wall(moment("2027-01-15T12:00:00Z")));
    assert_int_equal(moment("2027-07-15T14:00:00Z"), days_wall(moment("2027-07-15T12:00:00Z")));
    assert_int_equal(moment("2027-03-28T01:59:59Z"), days_wall(moment("2027-03-28T00:59:59Z")));
    assert_int_equal(moment("2027-03-28T03:00:00Z"), days_wall(moment("2027-03-28T01:00:00Z")));
    assert_int_equal(moment("2027-10-31T02:59:59Z"), days_wall(moment("2027-10-31T00:59:59Z")));
    assert_int_equal(moment("2027-10-31T02:00:00Z"), days_wall(moment("2027-10-31T01:00:00Z")));
    assert_int_equal(3600, days_ahead(moment("2027-03-28T01:59:59Z")));
    assert_int_equal(7200, days_ahead(moment("2027-03-28T03:00:00Z")));
    assert_int_equal(7200, days_ahead(moment("2027-10-31T02:30:00Z")));
    assert_int_equal(3600, days_ahead(moment("2027-10-31T03:00:00Z")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clocks_in_the_netherlands_change_at_one_utc_on_two_sundays),
        cmocka_unit_test_setup_teardown(a_reset_arena_gives_zeroed_memory_again, begin, end),
        cmocka_unit_test_setup_teardown(a_long_text_is_printed_whole, begin, end),
        cmocka_unit_test_setup_teardown(utf8_is_what_rfc_3629_says, begin, end),
        cmocka_unit_test_setup_teardown(moments_carry_any_offset, begin, end),
        cmocka_unit_test_setup_teardown(dates_exist_or_are_refused, begin, end),
        cmocka_unit_test_setup_teardown(numbers_are_whole_and_within_bounds, begin, end),
        cmocka_unit_test_setup_teardown(a_slug_reads_as_the_title_sounds, begin, end),
        cmocka_unit_test_setup_teardown(a_long_line_is_cut_between_words, begin, end),
        cmocka_unit_test_setup_teardown(an_array_for_the_database_is_quoted, begin, end),
        cmocka_unit_test_setup_teardown(a_child_gets_its_input_and_gives_its_output, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_child_that_hangs_is_ended_at_its_deadline, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_child_that_talks_without_end_is_ended, begin, end),
        cmocka_unit_test_setup_teardown(a_child_cannot_write_files_or_see_our_secrets, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_program_that_is_not_there_is_told_apart, begin, end),
    };

    setenv("VOORDEUR_LIBEXEC", "/bin", 1);
    setenv("VOORDEUR_DATABASE", "secret", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
