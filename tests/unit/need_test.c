// links: commons
/* What somebody asks of Wie is wie, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "commons/need.h"
#include "own_arena.h"

static struct need need_of(const char *text)
{
    struct need need;

    need_read(mem, text, &need);
    return need;
}

static void days_and_languages_are_told_from_words(void **state)
{
    const char *const asked[] = {
        "schulden, Pools, dinsdag",
        "Iemand die Pools spreekt en weet van schulden, dinsdagmiddag",
        "poolse SCHULDEN (di)",
        "dinsdga: pools; schulden",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(asked); i++) {
        struct need need = need_of(asked[i]);

        assert_int_equal(need.days.count, 1);
        assert_string_equal(need.days.item[0], "tue");
        assert_int_equal(need.languages.count, 1);
        assert_string_equal(need.languages.item[0], "pl");
        assert_non_null(strstr(need.words, "schulden"));
    }
    assert_string_equal(need_of("schulden, Pools, dinsdag").words, "schulden");
    assert_string_equal(need_language("oekrainse"), "uk");
}

static void what_is_no_day_and_no_language_stays_a_word(void **state)
{
    (void)state;
    assert_null(need_day("dinsel"));
    assert_null(need_language("fran"));
    assert_null(need_language("polsstok"));
    assert_string_equal(need_of("Marokko").words, "marokko");
    assert_int_equal(need_of("di, dinsdag en tuesday").days.count, 1);
    assert_false(need_is_something(&(struct need){0}));
    assert_null(need_of(" ,.").words);
    assert_null(need_of(NULL).words);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_and_languages_are_told_from_words),
        cmocka_unit_test(what_is_no_day_and_no_language_stays_a_word),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
