// links: resources
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "own_arena.h"
#include "resources/look/look.h"

static const char brand[] = SOURCE_DIR "/shared-ui/src/tokens/brands/zeehelden.css";

/* The look of the file, with what it leaves to the house. */
static struct look zeehelden(void)
{
    struct fault fault = {0};
    struct look look;

    assert_int_equal(look_file_read(mem, file_read(mem, brand, NULL), &look, &fault), ERR_OK);
    look.value[LOOK_FONT_TEXT] = "overpass";
    return look;
}

static void a_brand_file_is_read_as_it_was_written(void **state)
{
    struct look look = zeehelden(), again;
    struct buffer out = {.mem = mem};
    struct fault fault = {0};

    (void)state;
    assert_string_equal(look.value[LOOK_DOOR], "#1d3f7c");
    assert_string_equal(look.value[LOOK_FONT_DISPLAY], "serif");
    assert_string_equal(look.value[LOOK_DOOR_TOP], "999px");
    look_file_write(&out, &look);
    assert_int_equal(look_file_read(mem, out.text, &again, &fault), ERR_OK);
    for (int p = 0; p < LOOK_COUNT; p++)
        assert_string_equal(again.value[p], look.value[p]);
    assert_int_equal(look_check_values(mem, &again, &fault), ERR_OK);
    assert_int_equal(look_check_contrast(mem, &again, &fault), ERR_OK);
}

static void nothing_but_a_brand_is_read(void **state)
{
    static const struct {
        const char *css, *code;
    } hostile[] = {
        {"", "required"},
        {"/* nothing */", "required"},
        {"/* no end", "invalid"},
        {"body { --brand-door: #000000; }", "invalid"},
        {":root, body { --brand-door: #000000; }", "invalid"},
        {"@import url(https://evil.example/x.css);", "invalid"},
        {"@media screen { :root { --brand-door: #000000; } }", "invalid"},
        {":root { --brand-door: #000000; ", "invalid"},
        {":root { color: red; }", "unknown"},
        {":root { --brand-doors: #000000; }", "unknown"},
        {":root { --vd-ground: #000000; }", "unknown"},
        {":root { --brand-door #000000; }", "unknown"},
        {":root { --brand-door: #000000; --brand-door: #111111; }", "duplicate"},
        {":root { --brand-door: url(https://evil.example/); }", "unsupported"},
        {":root { --brand-door: red; }", "unsupported"},
        {":root { --brand-door: #00000; }", "unsupported"},
        {":root { --brand-door: expression(alert(1)); }", "unsupported"},
        {":root { --brand-door: #000000} body{display:none", "invalid"},
        {":root { --brand-door: var(--x); }", "unsupported"},
        {":root { --brand-door: \\23 000000; }", "unsupported"},
        {":root { --brand-radius: 100vw; }", "unsupported"},
        {":root { --brand-font-display: \"Evil\"; }", "unsupported"},
        {":root { --brand-door: /* */ }", "unsupported"},
        {":root[data-brand=\"x\"]] { }", "invalid"},
        {"</style><script>alert(1)</script>", "invalid"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(hostile); i++) {
        struct fault fault = {0};
        struct look look;

        assert_int_equal(look_file_read(mem, hostile[i].css, &look, &fault), ERR_INVALID);
        assert_string_equal(fault.field[0].code, hostile[i].code);
        assert_string_equal(fault.field[0].pointer, "/css");
    }
}

static void a_refusal_says_in_which_line(void **state)
{
    struct fault fault = {0};
    struct look look;

    (void)state;
    assert_int_equal(
        look_file_read(mem, "/* a\n b */\n:root {\n  --brand-lamp: pink;\n}", &look, &fault),
        ERR_INVALID);
    assert_string_equal(fault.detail, "line 4: this property may not be that: lamp");
}

static void ratios_are_those_of_wcag(void **state)
{
    (void)state;
    assert_float_equal(look_ratio("#000000", "#ffffff"), 21, 0.001);
    assert_float_equal(look_ratio("#777777", "#ffffff"), 4.478, 0.001);
    assert_float_equal(look_ratio("#17433b", "#17433b"), 1, 0.001);
}

static void what_cannot_be_read_is_named_with_its_ratio(void **state)
{
    struct look look = zeehelden();
    struct fault fault = {0};

    (void)state;
    look.value[LOOK_INK_SOFT] = "#9aa3b3";
    look.value[LOOK_DOOR_3] = "#ffffff";
    assert_int_equal(look_check_contrast(mem, &look, &fault), ERR_INVALID);
    assert_string_equal(fault.field[0].pointer, "/values/ink-soft");
    assert_string_equal(fault.field[0].code, "contrast");
    assert_non_null(strstr(fault.detail, "ink-soft on ground is 2.35:1 and has to be 4.5:1"));
    assert_non_null(strstr(fault.detail, "white on door-3 is 1.00:1 and has to be 4.5:1"));
    assert_string_equal(fault.field[1].pointer, "/values/door-3");
}

static void capitals_become_small_and_all_faults_are_named(void **state)
{
    struct look look = zeehelden();
    struct fault fault = {0};

    (void)state;
    look.value[LOOK_DOOR] = "#1D3F7C";
    assert_int_equal(look_check_values(mem, &look, &fault), ERR_OK);
    assert_string_equal(look.value[LOOK_DOOR], "#1d3f7c");
    look.value[LOOK_DOOR] = "#1d3f7c;";
    look.value[LOOK_RADIUS] = "12px";
    assert_int_equal(look_check_values(mem, &look, &fault), ERR_INVALID);
    assert_int_equal(fault.nfields, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_brand_file_is_read_as_it_was_written),
        cmocka_unit_test(nothing_but_a_brand_is_read),
        cmocka_unit_test(a_refusal_says_in_which_line),
        cmocka_unit_test(ratios_are_those_of_wcag),
        cmocka_unit_test(what_cannot_be_read_is_named_with_its_ratio),
        cmocka_unit_test(capitals_become_small_and_all_faults_are_named),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
