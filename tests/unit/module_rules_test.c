// links: resources
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "resources/module/module.h"

static const struct module_draft off = {.residents.on = false},
                                 residents = {.residents.on = true},
                                 professionals = {.professionals.on = true},
                                 both = {{.on = true}, {.on = true}},
                                 named = {.residents = {.name = "Samen doen", .ordinal = "5"}};

static void each_administrator_changes_the_own_part(void **state)
{
    (void)state;
    assert_true(module_may_change(ADMIN_RESIDENTS, &off, &residents));
    assert_true(module_may_change(ADMIN_RESIDENTS, &off, &named));
    assert_true(module_may_change(ADMIN_PROFESSIONALS, &off, &professionals));
}

static void neither_changes_the_other_part(void **state)
{
    (void)state;
    assert_false(module_may_change(ADMIN_RESIDENTS, &off, &professionals));
    assert_false(module_may_change(ADMIN_PROFESSIONALS, &both, &professionals));
    assert_false(module_may_change(ADMIN_PROFESSIONALS, &off, &named));
    assert_false(module_may_change(ADMIN_RESIDENTS, &off, &both));
}

static void who_administers_both_parts_changes_both(void **state)
{
    (void)state;
    assert_true(module_may_change(ADMINS, &off, &both));
}

static void leaving_everything_as_it_is_needs_no_part(void **state)
{
    (void)state;
    assert_true(module_may_change(ADMIN_RESIDENTS, &professionals, &professionals));
}

static void a_picture_has_a_plain_name(void **state)
{
    (void)state;
    assert_true(module_icon_valid(""));
    assert_true(module_icon_valid("door-2"));
    assert_false(module_icon_valid("../door"));
    assert_false(module_icon_valid("Door"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_administrator_changes_the_own_part),
        cmocka_unit_test(neither_changes_the_other_part),
        cmocka_unit_test(who_administers_both_parts_changes_both),
        cmocka_unit_test(leaving_everything_as_it_is_needs_no_part),
        cmocka_unit_test(a_picture_has_a_plain_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
