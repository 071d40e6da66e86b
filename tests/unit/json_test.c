// links: json
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "own_arena.h"
#include "json/json.h"

struct body {
    const char *title;
    const char *text;
    const char *price;
    const char *start;
    const char *contact;
    struct json_list words;
    int maybe;
    bool flag;
};

static const char *const words[] = {"one", "two", NULL};
static const struct json_field part[] = {
    {.name = "name",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct body, contact),
     .max = 5},
};
static const struct json_field fields[] = {
    {.name = "title",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct body, title),
     .min = 2,
     .max = 5,
     .required = true},
    {.name = "text",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct body, text),
     .max = 100},
    {.name = "price", .kind = JSON_DECIMAL, .offset = offsetof(struct body, price), .max = 100},
    {.name = "start", .kind = JSON_MOMENT, .offset = offsetof(struct body, start)},
    {.name = "words",
     .kind = JSON_WORDS,
     .offset = offsetof(struct body, words),
     .max = 2,
     .words = words},
    {.name = "maybe", .kind = JSON_MAYBE, .offset = offsetof(struct body, maybe)},
    {.name = "flag", .kind = JSON_FLAG, .offset = offsetof(struct body, flag)},
    {.name = "contact", .kind = JSON_PART, .fields = part, .nfields = COUNT(part)},
};

static enum err parse(const char *text)
{
    const struct json_value *v;
    const char *why;

    return json_parse(mem, text, strlen(text), &v, &why);
}

static enum err bind(const char *text, enum json_mode mode, struct body *b, struct fault *f)
{
    const struct json_value *v;
    const char *why;

    assert_int_equal(ERR_OK, json_parse(mem, text, strlen(text), &v, &why));
    return json_bind(mem, v, fields, COUNT(fields), mode, b, f);
}

static void assert_blamed(const struct fault *f, const char *pointer, const char *code)
{
    for (int i = 0; i < f->nfields; i++)
        if (strcmp(f->field[i].pointer, pointer) == 0) {
            assert_string_equal(code, f->field[i].code);
            return;
        }
    fail_msg("%s is not blamed", pointer);
}

static void an_object_is_read_with_its_members(void **state)
{
    const char text[] = "{\"a\":{\"b\":[1,true,null,\"\\u20ac\"]},\"n\":12}";
    const struct json_value *v, *list;
    const char *why;
    int64_t n;

    (void)state;
    assert_int_equal(ERR_OK, json_parse(mem, text, strlen(text), &v, &why));
    list = json_member(json_member(v, "a"), "b");
    assert_int_equal(4, list->count);
    assert_string_equal("\xe2\x82\xac", list->child->next->next->next->text);
    assert_true(json_member_int(v, "n", 0, 12, &n));
    assert_int_equal(12, n);
    assert_false(json_member_int(v, "n", 0, 11, &n));
}

static void what_yajl_lets_through_is_refused(void **state)
{
    static const char *const bad[] = {
        "{\"a\":1,\"a\":2}",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800\\u0041\"",
        "\"\xc0\xaf\"",
        "\"\xed\xa0\x80\"",
        "\"\\u0000\"",
        "{\"\\u0000\":1}",
        "",
        "{",
        "1 2",
        "[1,]",
        "nul",
        "{\"a\":1}x",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++)
        if (parse(bad[i]) != ERR_BAD_JSON)
            fail_msg("accepted: %s", bad[i]);
    assert_int_equal(ERR_OK, parse("\"\\ud83d\\ude00 \\\\ud800\""));
}

static void every_faulty_member_is_named_at_once(void **state)
{
    struct body b = {0};
    struct fault f = {0};

    (void)state;
    assert_int_equal(ERR_INVALID,
                     bind("{\"extra/~\":1,\"title\":\"  "
                          "\",\"price\":\"1.234\",\"start\":\"2026-02-30T00:00:00Z\","
                          "\"words\":[\"one\",\"three\"],\"maybe\":2,\"contact\":{\"name\":"
                          "\"too long\"},\"text\":5}",
                          JSON_NEW, &b, &f));
    assert_int_equal(8, f.nfields);
    assert_blamed(&f, "/extra~1~0", "unknown");
    assert_blamed(&f, "/title", "required");
    assert_blamed(&f, "/price", "invalid");
    assert_blamed(&f, "/start", "invalid");
    assert_blamed(&f, "/words/1", "unknown");
    assert_blamed(&f, "/maybe", "type");
    assert_blamed(&f, "/contact/name", "too_long");
    assert_blamed(&f, "/text", "type");
}

static void a_good_body_is_normalised(void **state)
{
    struct body b = {.maybe = -1};
    struct fault f = {0};

    (void)state;
    assert_int_equal(ERR_OK,
                     bind("{\"title\":\" caf\xc3\xa9 "
                          "\",\"price\":4.5,\"start\":\"2026-12-01T10:00:00+01:00\","
                          "\"text\":\"a\\r\\nb\\rc\",\"words\":[\"two\"],\"maybe\":true}",
                          JSON_NEW, &b, &f));
    assert_string_equal("caf\xc3\xa9", b.title);
    assert_string_equal("4.50", b.price);
    assert_string_equal("2026-12-01T09:00:00Z", b.start);
    assert_string_equal("a\nb\nc", b.text);
    assert_int_equal(1, b.maybe);
}

static void a_merge_patch_changes_only_what_it_names(void **state)
{
    struct body b = {.title = "old", .text = "stays", .price = "1.00", .maybe = 1};
    struct fault f = {0};

    (void)state;
    assert_int_equal(ERR_OK, bind("{\"price\":null,\"maybe\":null}", JSON_MERGE, &b, &f));
    assert_string_equal("old", b.title);
    assert_string_equal("stays", b.text);
    assert_null(b.price);
    assert_int_equal(-1, b.maybe);
    assert_int_equal(ERR_INVALID, bind("{\"title\":null}", JSON_MERGE, &b, &f));
    assert_blamed(&f, "/title", "required");
}

static void the_writer_escapes_and_splices(void **state)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    (void)state;
    json_object(j, NULL);
    json_text(j, "a", "\"\n\xe2\x82\xac");
    json_raw(j, "card", "{\"x\":1}");
    json_array(j, "list");
    json_int(j, NULL, -5);
    json_maybe(j, NULL, -1);
    json_end(j);
    json_end(j);
    assert_int_equal(ERR_OK, json_done(j));
    assert_string_equal("{\"a\":\"\\\"\\n\xe2\x82\xac\",\"card\":{\"x\":1},\"list\":[-5,null]}",
                        out.text);
}

static void a_list_holds_as_many_values_as_its_reader_allows(void **state)
{
    const char list[] = "[1,2,3]"; /* four values: itself, too */
    const struct json_value *v;
    const char *detail;

    (void)state;
    assert_int_equal(ERR_OK, json_parse_large(mem, list, sizeof list - 1, 4, &v, &detail));
    assert_int_equal(3, v->count);
    assert_int_equal(ERR_TOO_LARGE,
                     json_parse_large(mem, list, sizeof list - 1, 3, &v, &detail));
    assert_null(v);
    assert_int_equal(ERR_BAD_JSON, json_parse_large(mem, "[1,", 3, 3, &v, &detail));
}

static void a_writer_left_open_or_fed_bad_bytes_says_so(void **state)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    (void)state;
    json_object(j, NULL);
    assert_int_equal(ERR_BROKEN, json_done(j));
    j = json_new(mem, &out);
    json_text(j, NULL, "\xff");
    assert_int_equal(ERR_BROKEN, json_done(j));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_object_is_read_with_its_members, begin, end),
        cmocka_unit_test_setup_teardown(what_yajl_lets_through_is_refused, begin, end),
        cmocka_unit_test_setup_teardown(every_faulty_member_is_named_at_once, begin, end),
        cmocka_unit_test_setup_teardown(a_good_body_is_normalised, begin, end),
        cmocka_unit_test_setup_teardown(a_merge_patch_changes_only_what_it_names, begin, end),
        cmocka_unit_test_setup_teardown(the_writer_escapes_and_splices, begin, end),
        cmocka_unit_test_setup_teardown(a_list_holds_as_many_values_as_its_reader_allows, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_writer_left_open_or_fed_bad_bytes_says_so, begin,
                                        end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
