#include "json/json.h"

#include <stdlib.h>
#include <string.h>

#include <yajl/yajl_parse.h>

#include "base/text.h"
#include "base/utf8.h"

enum { DEEPEST = 32, VALUES_MAX = 200000 };

/* An array or object that is still open, with where its next child goes. */
struct level {
    struct json_value *value;
    struct json_value *last;
    const char *key; /* of the member that comes next */
};

struct reading {
    struct arena *mem;
    yajl_handle parser;
    struct json_value *root;
    struct level open[DEEPEST];
    int depth;
    size_t values, most_values;
    const char *refused; /* why we stopped, when yajl would have gone on */
};

static int refuse(struct reading *r, const char *why)
{
    r->refused = why;
    return 0;
}

static struct json_value *add(struct reading *r, enum json_type type)
{
    struct json_value *v = arena_take(r->mem, sizeof *v);

    v->type = type;
    v->at = yajl_get_bytes_consumed(r->parser);
    if (++r->values > r->most_values) {
        refuse(r, "more values than we read");
        return NULL;
    }
    if (r->depth == 0) {
        r->root = v;
        return v;
    }
    struct level *level = &r->open[r->depth - 1];

    v->name = level->key;
    level->key = NULL;
    if (level->last)
        level->last->next = v;
    else
        level->value->child = v;
    level->last = v;
    level->value->count++;
    return v;
}

static int on_null(void *r) { return add(r, JSON_NULL) != NULL; }

static int on_bool(void *r, int truth)
{
    struct json_value *v = add(r, JSON_BOOL);

    if (v)
        v->truth = truth != 0;
    return v != NULL;
}

static int add_text(struct reading *r, enum json_type type, const char *text, size_t len)
{
    struct json_value *v = add(r, type);

    if (!v)
        return 0;
    if (memchr(text, '\0', len))
        return refuse(r, "a NUL in a text");
    v->text = arena_copy(r->mem, text, len);
    return 1;
}

static int on_number(void *r, const char *text, size_t len)
{
    return add_text(r, JSON_NUMBER, text, len);
}

static int on_string(void *r, const unsigned char *text, size_t len)
{
    return add_text(r, JSON_STRING, (const char *)text, len);
}

static int open_level(struct reading *r, enum json_type type)
{
    struct json_value *v = add(r, type);

    if (!v)
        return 0;
    if (r->depth == DEEPEST)
        return refuse(r, "nested deeper than 32");
    r->open[r->depth++] = (struct level){.value = v};
    return 1;
}

static int on_map(void *r) { return open_level(r, JSON_OBJECT); }
static int on_array(void *r) { return open_level(r, JSON_ARRAY); }

static int on_end(void *arg)
{
    ((struct reading *)arg)->depth--;
    return 1;
}

static int on_key(void *arg, const unsigned char *key, size_t len)
{
    struct reading *r = arg;
    struct level *level = &r->open[r->depth - 1];

    if (memchr(key, '\0', len))
        return refuse(r, "a NUL in a name");
    level->key = arena_copy(r->mem, (const char *)key, len);
    if (json_member(level->value, level->key))
        return refuse(r, "a member is named twice");
    return 1;
}

static const yajl_callbacks callbacks = {
    .yajl_null = on_null,
    .yajl_boolean = on_bool,
    .yajl_number = on_number,
    .yajl_string = on_string,
    .yajl_start_map = on_map,
    .yajl_map_key = on_key,
    .yajl_end_map = on_end,
    .yajl_start_array = on_array,
    .yajl_end_array = on_end,
};

static int hex4(const char *s, const char *end)
{
    char digits[5] = {0};
    char *stop;

    if (end - s < 4)
        return -1;
    memcpy(digits, s, 4);
    int n = (int)strtol(digits, &stop, 16);

    return stop == digits + 4 ? n : -1;
}

/* Half a surrogate pair in an escape: yajl would turn it into "?". */
static bool lone_surrogate(const char *s, size_t len)
{
    const char *end = s + len;

    for (; s < end; s++) {
        if (*s != '\\' || ++s >= end)
            continue;
        if (*s != 'u')
            continue;
        int unit = hex4(s + 1, end);

        if (unit >= 0xDC00 && unit <= 0xDFFF)
            return true;
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            if (end - s < 11 || s[5] != '\\' || s[6] != 'u')
                return true;
            int low = hex4(s + 7, end);

            if (low < 0xDC00 || low > 0xDFFF)
                return true;
            s += 10;
        }
    }
    return false;
}

enum err json_parse_large(struct arena *mem, const char *text, size_t len, size_t most_values,
                          const struct json_value **out, const char **detail)
{
    struct reading r = {.mem = mem, .most_values = most_values};
    yajl_status status;

    *out = NULL;
    if (!utf8_valid(text, len)) {
        *detail = "the body is not UTF-8";
        return ERR_BAD_JSON;
    }
    if (lone_surrogate(text, len)) {
        *detail = "half a surrogate pair";
        return ERR_BAD_JSON;
    }
    r.parser = yajl_alloc(&callbacks, NULL, &r);
    if (!r.parser)
        return ERR_BROKEN;
    status = yajl_parse(r.parser, (const unsigned char *)text, len);
    if (status == yajl_status_ok)
        status = yajl_complete_parse(r.parser);
    yajl_free(r.parser);
    if (status != yajl_status_ok || !r.root) {
        *detail = r.refused ? r.refused : "the body does not parse as JSON";
        return r.values > most_values ? ERR_TOO_LARGE : ERR_BAD_JSON;
    }
    *out = r.root;
    return ERR_OK;
}

enum err json_parse(struct arena *mem, const char *text, size_t len,
                    const struct json_value **out, const char **detail)
{
    enum err err = json_parse_large(mem, text, len, VALUES_MAX, out, detail);

    return err == ERR_TOO_LARGE ? ERR_BAD_JSON : err;
}

const struct json_value *json_member(const struct json_value *object, const char *name)
{
    if (!object || object->type != JSON_OBJECT)
        return NULL;
    for (const struct json_value *v = object->child; v; v = v->next)
        if (strcmp(v->name, name) == 0)
            return v;
    return NULL;
}

const char *json_member_text(const struct json_value *object, const char *name)
{
    const struct json_value *v = json_member(object, name);

    return v && v->type == JSON_STRING ? v->text : NULL;
}

bool json_member_int(const struct json_value *object, const char *name, int64_t min,
                     int64_t max, int64_t *out)
{
    const struct json_value *v = json_member(object, name);

    return v && v->type == JSON_NUMBER && text_int(v->text, min, max, out);
}

bool json_member_true(const struct json_value *object, const char *name)
{
    const struct json_value *v = json_member(object, name);

    return v && v->type == JSON_BOOL && v->truth;
}
