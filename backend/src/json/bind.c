#include "json/plain.h"

#include <string.h>

#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"
#include "base/utf8.h"

enum { LIST_ITEM_MAX = 200 };

static const int64_t MOMENT_MAX = 7258118400; /* 2200-01-01T00:00:00Z */

struct binding {
    struct arena *mem;
    enum json_mode mode;
    char *target;
    struct fault *fault;
};

static void blame(struct binding *b, const char *pointer, const char *code)
{
    fault_field(b->fault, pointer, code);
}

static bool is_word(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(text, *words) == 0)
            return true;
    return false;
}

/* "4.5" and "4" become "4.50": one spelling of an amount. */
static const char *decimal(struct arena *mem, const char *text, const struct json_field *f)
{
    const char *point = strchr(text, '.');
    double n;

    if (text[0] == '-' || (point && strlen(point + 1) > 2) ||
        !text_decimal(text, f->min, f->max, &n))
        return NULL;
    return arena_printf(mem, "%.2f", n);
}

/* 1970 to 2200: what lies outside is a slip of the hand, and some sums with it leave RFC 3339.
 */
static const char *moment(struct arena *mem, const char *text, const char **code)
{
    int64_t t;
    char *out;

    if (!text_moment(text, &t))
        return NULL;
    *code = "out_of_range";
    if (t < 0 || t > MOMENT_MAX)
        return NULL;
    out = arena_take(mem, CLOCK_TEXT);
    clock_text((time_t)t, out);
    return out;
}

/* One text value of the kind of f, normalised; NULL with *code when it is faulty. */
static const char *accept(struct binding *b, const struct json_field *f,
                          const struct json_value *v, const char **code)
{
    int year, month, day;
    const char *text = v->text;

    *code = "type";
    if (v->type != JSON_STRING && !(v->type == JSON_NUMBER && f->kind == JSON_DECIMAL))
        return NULL;
    *code = "invalid";
    switch (f->kind) {
    case JSON_ID:
    case JSON_IDS:
        return id_valid(text, strlen(text)) ? text : NULL;
    case JSON_MOMENT:
    case JSON_MOMENTS:
        return moment(b->mem, text, code);
    case JSON_DAY:
        return text_date(text, &year, &month, &day) ? text : NULL;
    case JSON_DECIMAL:
        return decimal(b->mem, text, f);
    case JSON_WORD:
    case JSON_WORDS:
        *code = "unknown";
        return is_word(text, f->words) ? text : NULL;
    case JSON_LIST:
        text = text_trim(b->mem, text);
        if (plain_has_control(text, false) || *text == '\0')
            return NULL;
        *code = "too_long";
        return utf8_length(text) <= LIST_ITEM_MAX ? text : NULL;
    default:
        return plain_text(b->mem, f, text, code);
    }
}

static void bind_text(struct binding *b, const struct json_field *f, const struct json_value *v,
                      const char *pointer)
{
    const char *code;
    const char *text = accept(b, f, v, &code);

    if (!text)
        blame(b, pointer, code);
    else if (f->required && *text == '\0')
        blame(b, pointer, "required");
    else
        *(const char **)(void *)(b->target + f->offset) = *text ? text : NULL;
}

static void bind_list(struct binding *b, const struct json_field *f, const struct json_value *v,
                      const char *pointer)
{
    struct json_list list = {0};

    if (v->type != JSON_ARRAY) {
        blame(b, pointer, "type");
        return;
    }
    if (v->count > (size_t)f->max || v->count < (size_t)f->min) {
        blame(b, pointer, v->count > (size_t)f->max ? "too_many" : "too_few");
        return;
    }
    list.item = arena_take(b->mem, (v->count + 1) * sizeof *list.item);
    for (const struct json_value *c = v->child; c; c = c->next) {
        const char *code;
        const char *text = accept(b, f, c, &code);

        if (!text)
            blame(b, arena_printf(b->mem, "%s/%zu", pointer, list.count), code);
        list.item[list.count++] = text ? text : "";
    }
    *(struct json_list *)(void *)(b->target + f->offset) = list;
}

/* A number that goes out as it came in. */
static void bind_number(struct binding *b, const struct json_field *f,
                        const struct json_value *v, const char *pointer)
{
    int64_t whole;
    double real;

    if (v->type != JSON_NUMBER ||
        (f->kind == JSON_WHOLE && !text_int(v->text, INT32_MIN, INT32_MAX, &whole)))
        blame(b, pointer, "type");
    else if (!text_decimal(v->text, f->min, f->max, &real))
        blame(b, pointer, "out_of_range");
    else
        *(const char **)(void *)(b->target + f->offset) = v->text;
}

static void bind_int(struct binding *b, const struct json_field *f, const struct json_value *v,
                     const char *pointer)
{
    int64_t n;

    if (v->type != JSON_NUMBER || !text_int(v->text, INT32_MIN, INT32_MAX, &n))
        blame(b, pointer, "type");
    else if (n < f->min || n > f->max)
        blame(b, pointer, "out_of_range");
    else
        *(int *)(void *)(b->target + f->offset) = (int)n;
}

static void bind_members(struct binding *, const struct json_value *, const struct json_field *,
                         size_t n, const char *prefix);

/* Each object stands by itself: it is new, also where the list replaces another. */
static void bind_rows(struct binding *b, const struct json_field *f, const struct json_value *v,
                      const char *pointer)
{
    struct json_rows rows = {.item = arena_take(b->mem, (v->count + 1) * f->size)};

    if (v->type != JSON_ARRAY || v->count > (size_t)f->max) {
        blame(b, pointer, v->type != JSON_ARRAY ? "type" : "too_many");
        return;
    }
    for (const struct json_value *c = v->child; c; c = c->next) {
        struct binding one = {b->mem, JSON_NEW, (char *)rows.item + rows.count * f->size,
                              b->fault};
        const char *at = arena_printf(b->mem, "%s/%zu", pointer, rows.count++);

        if (c->type == JSON_OBJECT)
            bind_members(&one, c, f->fields, f->nfields, at);
        else
            blame(b, at, "type");
    }
    *(struct json_rows *)(void *)(b->target + f->offset) = rows;
}

/* null, or in JSON_NEW a member that is absent and required. */
static void bind_nothing(struct binding *b, const struct json_field *f, const char *pointer)
{
    if (f->required) {
        blame(b, pointer, "required");
        return;
    }
    switch (f->kind) {
    case JSON_MAYBE:
        *(int *)(void *)(b->target + f->offset) = -1;
        break;
    case JSON_FLAG:
    case JSON_INT:
    case JSON_WORD:
    case JSON_LIST: /* an empty list is said by an empty list */
    case JSON_WORDS:
    case JSON_MOMENTS:
    case JSON_IDS:
    case JSON_ROWS:
    case JSON_VALUES:
        blame(b, pointer, "type");
        break;
    case JSON_PART:
        for (size_t i = 0; i < f->nfields; i++)
            bind_nothing(b, &f->fields[i], pointer);
        break;
    default:
        *(const char **)(void *)(b->target + f->offset) = NULL;
    }
}

static void bind_one(struct binding *b, const struct json_field *f, const struct json_value *v,
                     const char *pointer)
{
    if (v->type == JSON_NULL) {
        bind_nothing(b, f, pointer);
        return;
    }
    switch (f->kind) {
    case JSON_FLAG:
    case JSON_MAYBE:
        if (v->type != JSON_BOOL)
            blame(b, pointer, "type");
        else if (f->kind == JSON_FLAG)
            *(bool *)(b->target + f->offset) = v->truth;
        else
            *(int *)(void *)(b->target + f->offset) = v->truth;
        break;
    case JSON_INT:
        bind_int(b, f, v, pointer);
        break;
    case JSON_REAL:
    case JSON_WHOLE:
        bind_number(b, f, v, pointer);
        break;
    case JSON_LIST:
    case JSON_WORDS:
    case JSON_MOMENTS:
    case JSON_IDS:
        bind_list(b, f, v, pointer);
        break;
    case JSON_ROWS:
        bind_rows(b, f, v, pointer);
        break;
    case JSON_VALUES:
        plain_values(b->mem, f, v, pointer, b->target + f->offset, b->fault);
        break;
    case JSON_PART:
        if (v->type == JSON_OBJECT)
            bind_members(b, v, f->fields, f->nfields, pointer);
        else
            blame(b, pointer, "type");
        break;
    default:
        bind_text(b, f, v, pointer);
    }
}

static const struct json_field *field_named(const struct json_field *fields, size_t n,
                                            const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(fields[i].name, name) == 0)
            return &fields[i];
    return NULL;
}

static void bind_members(struct binding *b, const struct json_value *object,
                         const struct json_field *fields, size_t n, const char *prefix)
{
    for (const struct json_value *v = object->child; v; v = v->next) {
        const struct json_field *f = field_named(fields, n, v->name);
        const char *pointer = plain_pointer(b->mem, prefix, v->name);

        if (f)
            bind_one(b, f, v, pointer);
        else
            blame(b, pointer, "unknown");
    }
    for (size_t i = 0; i < n && b->mode == JSON_NEW; i++)
        if (fields[i].required && !json_member(object, fields[i].name))
            blame(b, plain_pointer(b->mem, prefix, fields[i].name), "required");
}

enum err json_bind(struct arena *mem, const struct json_value *v,
                   const struct json_field *fields, size_t n, enum json_mode mode, void *target,
                   struct fault *fault)
{
    struct binding b = {mem, mode, target, fault};
    int before = fault->nfields;

    if (v->type != JSON_OBJECT)
        blame(&b, "", "type");
    else
        bind_members(&b, v, fields, n, "");
    return fault->nfields > before ? ERR_INVALID : ERR_OK;
}
