// links: json
/* The door to JSON.  What is read is written again and must read as the same; and it is bound
 * to a struct that has a member of every kind, as a new item and as a change. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "json/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const words[] = {"yes", "no", NULL};

struct everything {
    const char *line, *block, *id, *moment, *day, *decimal, *real, *whole, *word, *part;
    bool flag;
    int maybe, number;
    struct json_list list, chosen, moments, ids;
};

#define AT(member) .offset = offsetof(struct everything, member)

static const struct json_field part[] = {
    {.name = "line", .kind = JSON_TEXT_LINE, AT(part), .max = 9}};

static const struct json_field fields[] = {
    {.name = "line", .kind = JSON_TEXT_LINE, AT(line), .min = 2, .max = 20, .required = true},
    {.name = "block", .kind = JSON_TEXT_BLOCK, AT(block), .max = 100},
    {.name = "id", .kind = JSON_ID, AT(id)},
    {.name = "moment", .kind = JSON_MOMENT, AT(moment)},
    {.name = "day", .kind = JSON_DAY, AT(day)},
    {.name = "decimal", .kind = JSON_DECIMAL, AT(decimal), .max = 1000},
    {.name = "real", .kind = JSON_REAL, AT(real), .min = -90, .max = 90},
    {.name = "whole", .kind = JSON_WHOLE, AT(whole), .min = 1000, .max = 2200},
    {.name = "word", .kind = JSON_WORD, AT(word), .words = words},
    {.name = "flag", .kind = JSON_FLAG, AT(flag)},
    {.name = "maybe", .kind = JSON_MAYBE, AT(maybe)},
    {.name = "number", .kind = JSON_INT, AT(number), .min = 1, .max = 9},
    {.name = "list", .kind = JSON_LIST, AT(list), .max = 3},
    {.name = "chosen", .kind = JSON_WORDS, AT(chosen), .max = 2, .words = words},
    {.name = "moments", .kind = JSON_MOMENTS, AT(moments), .max = 3},
    {.name = "ids", .kind = JSON_IDS, AT(ids), .max = 3},
    {.name = "part", .kind = JSON_PART, .fields = part, .nfields = COUNT(part)},
};

static void write_value(struct json *j, const char *key, const struct json_value *v)
{
    switch (v->type) {
    case JSON_NULL:
        json_null(j, key);
        return;
    case JSON_BOOL:
        json_bool(j, key, v->truth);
        return;
    case JSON_NUMBER:
        json_raw(j, key, v->text);
        return;
    case JSON_STRING:
        json_text(j, key, v->text);
        return;
    case JSON_ARRAY:
        json_array(j, key);
        break;
    case JSON_OBJECT:
        json_object(j, key);
        break;
    }
    for (const struct json_value *c = v->child; c; c = c->next)
        write_value(j, v->type == JSON_OBJECT ? c->name : NULL, c);
    json_end(j);
}

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void check_same(const struct json_value *a, const struct json_value *b)
{
    const struct json_value *x = a->child, *y = b->child;

    must(a->type == b->type && a->count == b->count && a->truth == b->truth);
    must(!a->text == !b->text && (!a->text || strcmp(a->text, b->text) == 0));
    for (; x && y; x = x->next, y = y->next) {
        must(!x->name == !y->name && (!x->name || strcmp(x->name, y->name) == 0));
        check_same(x, y);
    }
    must(!x && !y);
}

static void check_round_trip(struct arena *mem, const struct json_value *v)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);
    const struct json_value *again;
    const char *detail;

    write_value(j, NULL, v);
    must(json_done(j) == ERR_OK);
    must(json_parse(mem, out.text, out.len, &again, &detail) == ERR_OK);
    check_same(v, again);
}

static void check_bind(struct arena *mem, const struct json_value *v, enum json_mode mode)
{
    struct everything target = {.line = "was"};
    struct fault fault = {0};
    enum err err = json_bind(mem, v, fields, COUNT(fields), mode, &target, &fault);

    must((err == ERR_OK) == (fault.nfields == 0));
    for (int i = 0; i < fault.nfields; i++)
        must(utf8_valid(fault.field[i].pointer, strlen(fault.field[i].pointer)));
    if (err != ERR_OK)
        return;
    must(target.line && utf8_length(target.line) <= 20);
    must(target.list.count <= 3 && target.ids.count <= 3 && target.chosen.count <= 2);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const struct json_value *v;
    const char *detail = NULL;

    if (json_parse(mem, (const char *)data, size, &v, &detail) == ERR_OK) {
        check_round_trip(mem, v);
        check_bind(mem, v, JSON_NEW);
        check_bind(mem, v, JSON_MERGE);
    } else {
        must(detail != NULL);
    }
    arena_free(mem);
    return 0;
}
