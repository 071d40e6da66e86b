#include "json/plain.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

enum { VALUE_TEXT_MAX = 2000, VALUE_MAX = 1000000000 };

bool plain_has_control(const char *s, bool lines)
{
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 && !(lines && (*s == '\n' || *s == '\t')))
            return true;
    return false;
}

/* CR LF and CR become LF, so that one text has one form. */
static char *with_plain_line_ends(struct arena *mem, const char *s)
{
    char *copy = arena_copy(mem, s, strlen(s));
    char *to = copy;

    for (; *s; s++)
        if (*s != '\r')
            *to++ = *s;
        else if (s[1] != '\n')
            *to++ = '\n';
    *to = '\0';
    return copy;
}

static const char *text_code(const struct json_field *f, const char *text)
{
    size_t n = utf8_length(text);

    if (plain_has_control(text, f->kind == JSON_TEXT_BLOCK))
        return "invalid";
    if (f->max && n > (size_t)f->max)
        return "too_long";
    if (n > 0 && n < (size_t)f->min)
        return "too_short";
    return NULL;
}

const char *plain_text(struct arena *mem, const struct json_field *f, const char *text,
                       const char **code)
{
    text = text_trim(mem, with_plain_line_ends(mem, text));
    *code = text_code(f, text);
    return *code ? NULL : text;
}

/* "~" and "/" in a name, as RFC 6901 writes them. */
const char *plain_pointer(struct arena *mem, const char *prefix, const char *name)
{
    struct buffer p = {.mem = mem};

    buffer_text(&p, prefix);
    buffer_text(&p, "/");
    for (; *name; name++)
        if (*name == '~')
            buffer_text(&p, "~0");
        else if (*name == '/')
            buffer_text(&p, "~1");
        else
            buffer_add(&p, name, 1);
    return p.text;
}

/* One of an object of plain values; the code of what is wrong with it, or NULL. */
static const char *write_value(struct arena *mem, struct json *j, const struct json_value *v)
{
    static const struct json_field block = {.kind = JSON_TEXT_BLOCK, .max = VALUE_TEXT_MAX};
    const char *text, *code;
    double real;

    switch (v->type) {
    case JSON_STRING:
        text = plain_text(mem, &block, v->text, &code);
        json_text(j, v->name, text && *text ? text : NULL);
        return text ? NULL : code;
    case JSON_NUMBER:
        json_raw(j, v->name, v->text);
        return text_decimal(v->text, -VALUE_MAX, VALUE_MAX, &real) ? NULL : "out_of_range";
    case JSON_BOOL:
        json_bool(j, v->name, v->truth);
        return NULL;
    case JSON_NULL:
        json_null(j, v->name);
        return NULL;
    default:
        json_null(j, v->name);
        return "type";
    }
}

void plain_values(struct arena *mem, const struct json_field *f, const struct json_value *v,
                  const char *pointer, void *target, struct fault *fault)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    if (v->type != JSON_OBJECT || v->count > (size_t)f->max) {
        fault_field(fault, pointer, v->type != JSON_OBJECT ? "type" : "too_many");
        return;
    }
    json_object(j, NULL);
    for (const struct json_value *c = v->child; c; c = c->next) {
        const char *code = write_value(mem, j, c);

        if (code)
            fault_field(fault, plain_pointer(mem, pointer, c->name), code);
    }
    json_end(j);
    *(const char **)target = json_done(j) ? NULL : out.text;
}
