// links: commons
/* "picture" and "pictures" of a body: what the two of them come to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "commons/pictures.h"
#include "own_arena.h"

#define A "00000000-0000-4000-8000-00000000000a"
#define B "00000000-0000-4000-8000-00000000000b"
#define C "00000000-0000-4000-8000-00000000000c"

struct item {
    struct pictures pictures;
};

static const struct json_field fields[] = {PICTURES_FIELDS(struct item, pictures)};

static struct fault fault;

/* What there is after a body was read over what there was, as PostgreSQL reads it; or the
 * pointer that is blamed. */
static const char *after(const struct pictures *old, const char *body)
{
    struct item item = {*old};
    const struct json_value *v;
    const char *detail;

    fault = (struct fault){0};
    assert_int_equal(ERR_OK, json_parse(mem, body, strlen(body), &v, &detail));
    if (json_bind(mem, v, fields, COUNT(fields), JSON_MERGE, &item, &fault) != ERR_OK ||
        pictures_settle(mem, old, &item.pictures, &fault) != ERR_OK)
        return fault.field[0].pointer;
    return pictures_text(mem, &item.pictures);
}

static struct pictures two(void)
{
    static struct picture_use use[] = {{A, "50", "20"}, {B, NULL, NULL}};

    return (struct pictures){A, {use, COUNT(use)}};
}

static const struct pictures none;

static void pictures_are_those_and_no_others(void **state)
{
    struct pictures old = two();

    (void)state;
    assert_string_equal("{\"(" A ",50,20)\",\"(" B ",,)\"}", after(&old, "{}"));
    assert_string_equal("{\"(" B ",,)\",\"(" C ",0,50)\"}",
                        after(&old, "{\"pictures\":[{\"id\":\"" B "\",\"focus\":null},"
                                    "{\"id\":\"" C "\",\"focus\":{\"x\":0,\"y\":50}}]}"));
    assert_string_equal("{}", after(&old, "{\"pictures\":[]}"));
}

static void picture_alone_is_the_first(void **state)
{
    struct pictures old = two();

    (void)state;
    assert_string_equal("{\"(" A ",50,20)\",\"(" B ",,)\"}",
                        after(&old, "{\"picture\":\"" A "\"}"));
    assert_string_equal("{\"(" C ",,)\",\"(" B ",,)\"}",
                        after(&old, "{\"picture\":\"" C "\"}"));
    assert_string_equal("{\"(" B ",,)\"}", after(&old, "{\"picture\":\"" B "\"}"));
    assert_string_equal("{}", after(&old, "{\"picture\":null}"));
    assert_string_equal("{\"(" C ",,)\"}", after(&none, "{\"picture\":\"" C "\"}"));
}

static void two_that_say_the_same_are_fine_and_two_that_do_not_are_a_fault(void **state)
{
    struct pictures old = two();

    (void)state;
    assert_string_equal("{\"(" C ",,)\"}", after(&old, "{\"picture\":\"" C "\",\"pictures\":"
                                                       "[{\"id\":\"" C "\"}]}"));
    assert_string_equal("/picture", after(&old, "{\"picture\":\"" C "\",\"pictures\":"
                                                "[{\"id\":\"" B "\"}]}"));
}

static void a_row_that_is_none_is_blamed_where_it_stands(void **state)
{
    static const char *const bad[][2] = {
        {"[{\"id\":\"" A "\"},{\"id\":\"x\"}]", "/pictures/1/id"},
        {"[{}]", "/pictures/0/id"},
        {"[{\"id\":null}]", "/pictures/0/id"},
        {"[\"" A "\"]", "/pictures/0"},
        {"[null]", "/pictures/0"},
        {"{\"id\":\"" A "\"}", "/pictures"},
        {"null", "/pictures"},
        {"[{\"id\":\"" A "\",\"alt\":\"x\"}]", "/pictures/0/alt"},
        {"[{\"id\":\"" A "\",\"focus\":{\"x\":10}}]", "/pictures/0/focus"},
        {"[{\"id\":\"" A "\",\"focus\":{\"x\":101,\"y\":1}}]", "/pictures/0/focus/x"},
        {"[{\"id\":\"" A "\",\"focus\":{\"x\":1,\"y\":-1}}]", "/pictures/0/focus/y"},
        {"[{\"id\":\"" A "\",\"focus\":{\"x\":1.5,\"y\":1}}]", "/pictures/0/focus/x"},
        {"[{},{},{},{},{},{},{},{},{}]", "/pictures"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++)
        assert_string_equal(bad[i][1],
                            after(&none, arena_printf(mem, "{\"pictures\":%s}", bad[i][0])));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pictures_are_those_and_no_others),
        cmocka_unit_test(picture_alone_is_the_first),
        cmocka_unit_test(two_that_say_the_same_are_fine_and_two_that_do_not_are_a_fault),
        cmocka_unit_test(a_row_that_is_none_is_blamed_where_it_stands),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
