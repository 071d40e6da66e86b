// links: resources
/* Which members go with which bulk change, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/days.h"
#include "own_arena.h"
#include "resources/bulk_change/bulk_change.h"

/* Everything that is blamed, on 28 November 2026: "/to before_start; …". */
static const char *blamed(struct bulk_change_draft d)
{
    struct fault fault = {0};
    const char *said = "";

    bulk_change_check(mem, &d, days_from_date(2026, 11, 28), &fault);
    for (int i = 0; i < fault.nfields; i++)
        said = arena_printf(mem, "%s%s%s %s", said, i ? "; " : "", fault.field[i].pointer,
                            fault.field[i].code);
    return said;
}

static const char *one[] = {"coffee"}, *two[] = {"music", "coffee"};

static void moving_needs_a_place_or_words_for_one(void **state)
{
    (void)state;
    assert_string_equal("/place required", blamed((struct bulk_change_draft){.what = "move"}));
    assert_string_equal(
        "", blamed((struct bulk_change_draft){.what = "move", .location = "bij de vijver"}));
    assert_string_equal("", blamed((struct bulk_change_draft){.what = "move", .place = "…"}));
}

static void a_category_cannot_come_and_go_at_once(void **state)
{
    (void)state;
    assert_string_equal(
        "", blamed((struct bulk_change_draft){.what = "categorise", .remove = {one, 1}}));
    assert_string_equal("/remove/1 invalid",
                        blamed((struct bulk_change_draft){
                            .what = "categorise", .add = {one, 1}, .remove = {two, 2}}));
}

static struct bulk_change_draft off(const char *from, const char *to)
{
    return (struct bulk_change_draft){
        .what = "cancel", .from = from, .to = to, .reason = "Carnaval."};
}

static void a_week_is_off_in_order_to_come_and_within_a_year(void **state)
{
    (void)state;
    assert_string_equal("", blamed(off("2027-02-08", "2027-02-14")));
    assert_string_equal("", blamed(off("2026-11-23", "2026-11-28")));
    assert_string_equal("/to out_of_range", blamed(off("2026-11-20", "2026-11-27")));
    assert_string_equal("/to before_start", blamed(off("2027-02-08", "2027-02-07")));
    assert_string_equal("", blamed(off("2027-01-01", "2028-01-02")));
    assert_string_equal("/to out_of_range", blamed(off("2027-01-01", "2028-01-03")));
}

static void what_is_needed_is_asked_for_and_the_rest_does_not_belong(void **state)
{
    (void)state;
    assert_string_equal("/from required; /to required; /reason required",
                        blamed((struct bulk_change_draft){.what = "cancel"}));
    assert_string_equal("/organisation required",
                        blamed((struct bulk_change_draft){.what = "hand-over"}));
    assert_string_equal("", blamed((struct bulk_change_draft){.what = "archive"}));
    assert_string_equal(
        "/place unsupported; /organisation unsupported; /contact unsupported",
        blamed((struct bulk_change_draft){
            .what = "archive", .place = "…", .organisation = "…", .contact_email = "a@b.nl"}));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moving_needs_a_place_or_words_for_one),
        cmocka_unit_test(a_category_cannot_come_and_go_at_once),
        cmocka_unit_test(a_week_is_off_in_order_to_come_and_within_a_year),
        cmocka_unit_test(what_is_needed_is_asked_for_and_the_rest_does_not_belong),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
