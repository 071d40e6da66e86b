// links: resources
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "resources/module/module.h"

static const struct module_switches off = {false, false}, residents = {true, false},
                                    professionals = {false, true}, both = {true, true};

static void each_administrator_throws_the_switch_of_the_own_part(void **state)
{
    (void)state;
    assert_true(module_may_switch(ADMIN_RESIDENTS, off, residents));
    assert_true(module_may_switch(ADMIN_PROFESSIONALS, off, professionals));
}

static void neither_throws_the_switch_of_the_other_part(void **state)
{
    (void)state;
    assert_false(module_may_switch(ADMIN_RESIDENTS, off, professionals));
    assert_false(module_may_switch(ADMIN_PROFESSIONALS, both, professionals));
    assert_false(module_may_switch(ADMIN_RESIDENTS, off, both));
}

static void who_administers_both_parts_throws_both(void **state)
{
    (void)state;
    assert_true(module_may_switch(ADMINS, off, both));
}

static void leaving_everything_as_it_is_needs_no_part(void **state)
{
    (void)state;
    assert_true(module_may_switch(ADMIN_RESIDENTS, professionals, professionals));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_administrator_throws_the_switch_of_the_own_part),
        cmocka_unit_test(neither_throws_the_switch_of_the_other_part),
        cmocka_unit_test(who_administers_both_parts_throws_both),
        cmocka_unit_test(leaving_everything_as_it_is_needs_no_part),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
