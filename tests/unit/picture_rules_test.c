// links: resources
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "resources/picture/picture.h"

static void every_reason_has_an_answer_with_a_code_and_a_sentence(void **state)
{
    (void)state;
    for (enum picture_reason r = PICTURE_FINE + 1; r <= PICTURE_TOO_MUCH; r++) {
        const char *code, *detail;
        enum err err = picture_refusal(r, &code, &detail);

        assert_true(err == ERR_INVALID || err == ERR_TOO_LARGE);
        assert_non_null(code);
        assert_non_null(detail);
    }
}

static void a_damaged_file_and_another_kind_are_told_apart(void **state)
{
    const char *broken, *other, *detail;

    (void)state;
    assert_int_equal(ERR_INVALID, picture_refusal(PICTURE_BROKEN, &broken, &detail));
    assert_int_equal(ERR_INVALID, picture_refusal(PICTURE_UNSUPPORTED, &other, &detail));
    assert_string_not_equal(broken, other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_reason_has_an_answer_with_a_code_and_a_sentence),
        cmocka_unit_test(a_damaged_file_and_another_kind_are_told_apart),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
