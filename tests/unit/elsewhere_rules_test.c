// links: resources
/* What an answer says of a link, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "resources/elsewhere/elsewhere.h"

static bool works(int status, const char *reason)
{
    return elsewhere_works(&(struct fetched){.status = status, .reason = reason});
}

static void a_site_that_answers_is_there_also_where_it_wants_no_programs(void **state)
{
    const int there[] = {200, 304, 401, 403, 429, 500, 503};

    (void)state;
    for (size_t i = 0; i < COUNT(there); i++)
        assert_true(works(there[i], NULL));
    assert_true(works(0, "too-large"));
    assert_true(works(0, "too-slow"));
}

static void what_is_gone_or_is_not_reached_is_not(void **state)
{
    (void)state;
    assert_false(works(404, NULL));
    assert_false(works(410, NULL));
    assert_false(works(0, "unreachable"));
    assert_false(works(0, "expired"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_site_that_answers_is_there_also_where_it_wants_no_programs),
        cmocka_unit_test(what_is_gone_or_is_not_reached_is_not),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
