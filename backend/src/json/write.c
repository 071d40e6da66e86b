#include "json/json.h"

#include <stdlib.h>
#include <string.h>

#include <yajl/yajl_gen.h>

struct json {
    yajl_gen gen;
    int depth;
    bool is_array[64];
    bool broken;
};

/* yajl's memory comes from the arena; nothing is given back. */
static void *take(void *mem, size_t size) { return arena_take(mem, size); }
static void release(void *mem, void *p) { (void)mem, (void)p; }
/* Only yajl's own buffer grows, and we print through a callback instead. */
static void *retake(void *mem, void *p, size_t size)
{
    (void)mem, (void)p, (void)size;
    abort();
}

static void print(void *out, const char *text, size_t len) { buffer_add(out, text, len); }

struct json *json_new(struct arena *mem, struct buffer *out)
{
    struct json *j = arena_take(mem, sizeof *j);
    yajl_alloc_funcs funcs = {take, retake, release, mem};

    j->gen = yajl_gen_alloc(&funcs);
    yajl_gen_config(j->gen, yajl_gen_print_callback, print, out);
    yajl_gen_config(j->gen, yajl_gen_validate_utf8, 1);
    return j;
}

static void check(struct json *j, yajl_gen_status status)
{
    if (status != yajl_gen_status_ok)
        j->broken = true;
}

static void put_text(struct json *j, const char *text)
{
    check(j, yajl_gen_string(j->gen, (const unsigned char *)text, strlen(text)));
}

static void put_key(struct json *j, const char *key)
{
    if (key)
        put_text(j, key);
}

static void enter(struct json *j, bool array)
{
    if (j->depth == COUNT(j->is_array)) {
        j->broken = true;
        return;
    }
    j->is_array[j->depth++] = array;
}

void json_object(struct json *j, const char *key)
{
    put_key(j, key);
    check(j, yajl_gen_map_open(j->gen));
    enter(j, false);
}

void json_array(struct json *j, const char *key)
{
    put_key(j, key);
    check(j, yajl_gen_array_open(j->gen));
    enter(j, true);
}

void json_end(struct json *j)
{
    if (j->depth == 0) {
        j->broken = true;
        return;
    }
    j->depth--;
    check(j, j->is_array[j->depth] ? yajl_gen_array_close(j->gen) : yajl_gen_map_close(j->gen));
}

void json_text(struct json *j, const char *key, const char *text)
{
    put_key(j, key);
    if (text)
        put_text(j, text);
    else
        check(j, yajl_gen_null(j->gen));
}

void json_bool(struct json *j, const char *key, bool truth)
{
    put_key(j, key);
    check(j, yajl_gen_bool(j->gen, truth));
}

void json_maybe(struct json *j, const char *key, int maybe)
{
    if (maybe < 0)
        json_null(j, key);
    else
        json_bool(j, key, maybe > 0);
}

void json_int(struct json *j, const char *key, int64_t n)
{
    put_key(j, key);
    check(j, yajl_gen_integer(j->gen, n));
}

void json_null(struct json *j, const char *key)
{
    put_key(j, key);
    check(j, yajl_gen_null(j->gen));
}

void json_texts(struct json *j, const char *key, const struct json_list *list)
{
    json_array(j, key);
    for (size_t i = 0; i < list->count; i++)
        json_text(j, NULL, list->item[i]);
    json_end(j);
}

/* yajl writes a number as it is given: the way to splice without a copy. */
void json_raw(struct json *j, const char *key, const char *value)
{
    put_key(j, key);
    if (value)
        check(j, yajl_gen_number(j->gen, value, strlen(value)));
    else
        check(j, yajl_gen_null(j->gen));
}

enum err json_done(struct json *j) { return j->broken || j->depth != 0 ? ERR_BROKEN : ERR_OK; }
