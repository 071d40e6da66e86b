#include <string.h>

#include "base/text.h"
#include "resources/look/look.h"

enum { NAME_MOST = 40, VALUE_MOST = 200 };
static const char prefix[] = "--brand-", white[] = " \t\r\n\f";

/* A brand file while it is read. */
struct file {
    struct arena *mem;
    const char *at;
    int line;
    struct fault *fault;
};

static enum err refuse(struct file *f, const char *code, const char *why, const char *what)
{
    fault_field(f->fault, "/css", code);
    f->fault->detail =
        arena_printf(f->mem, "line %d: %s%s%s", f->line, why, *what ? " " : "", what);
    return ERR_INVALID;
}

static void step(struct file *f, size_t n)
{
    for (; n; n--)
        f->line += *f->at++ == '\n';
}

/* Past white space and comments; false at a comment that does not end. */
static bool skip(struct file *f)
{
    for (;;) {
        const char *end;

        step(f, strspn(f->at, white));
        if (strncmp(f->at, "/*", 2) != 0)
            return true;
        end = strstr(f->at + 2, "*/");
        if (!end)
            return false;
        step(f, (size_t)(end + 2 - f->at));
    }
}

static bool take(struct file *f, const char *word)
{
    size_t len = strlen(word);

    if (strncmp(f->at, word, len) != 0)
        return false;
    step(f, len);
    return true;
}

/* ":root" or ":root[data-brand="…"]", perhaps twice, which is how we write it ourselves. */
static bool take_selector(struct file *f)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-";

    if (!take(f, ":root"))
        return false;
    (void)take(f, ":root");
    if (take(f, "[data-brand=\"")) {
        step(f, strspn(f->at, letters));
        return take(f, "\"]");
    }
    return true;
}

/* The value up to where it ends, on one line with single spaces; NULL when it is too long. */
static const char *take_value(struct file *f)
{
    size_t len = strcspn(f->at, ";{}");
    const char *value = arena_copy(f->mem, f->at, len);

    step(f, len);
    return len > VALUE_MOST ? NULL : text_line(f->mem, value, VALUE_MOST);
}

static enum err declaration(struct file *f, struct look *look)
{
    size_t len = strcspn(f->at, ":;{}");
    const char *name =
        text_trim(f->mem, arena_copy(f->mem, f->at, len < NAME_MOST ? len : NAME_MOST));
    const char *value;
    int property =
        strncmp(name, prefix, strlen(prefix)) == 0 ? look_find(name + strlen(prefix)) : -1;

    if (property < 0 || len > NAME_MOST || f->at[len] != ':')
        return refuse(f, "unknown", "this is no property of a brand", "");
    if (look->value[property])
        return refuse(f, "duplicate", "this property is there twice:", look_name(property));
    step(f, len + 1);
    if (!skip(f))
        return refuse(f, "invalid", "a comment does not end", "");
    value = take_value(f);
    look->value[property] = value ? look_value(f->mem, property, value) : NULL;
    if (!look->value[property])
        return refuse(f, "unsupported", "this property may not be that:", look_name(property));
    if (*f->at == ';')
        step(f, 1);
    return ERR_OK;
}

static enum err block(struct file *f, struct look *look)
{
    if (!take_selector(f) || !skip(f) || !take(f, "{"))
        return refuse(f, "invalid", "a brand file holds \":root { … }\" and nothing else", "");
    for (;;) {
        if (!skip(f))
            return refuse(f, "invalid", "a comment does not end", "");
        if (take(f, "}"))
            return ERR_OK;
        if (!*f->at)
            return refuse(f, "invalid", "a \"}\" is missing", "");
        TRY(declaration(f, look));
    }
}

enum err look_file_read(struct arena *mem, const char *css, struct look *look,
                        struct fault *fault)
{
    struct file f = {mem, css, 1, fault};
    int blocks = 0;

    *look = (struct look){0};
    for (; skip(&f) && *f.at; blocks++)
        TRY(block(&f, look));
    if (*f.at)
        return refuse(&f, "invalid", "a comment does not end", "");
    return blocks ? ERR_OK : refuse(&f, "required", "there is nothing in it", "");
}

void look_file_write(struct buffer *out, const struct look *look)
{
    buffer_text(out, ":root:root {\n"); /* before what tokens.css says of :root */
    for (int p = 0; p < LOOK_COUNT; p++)
        if (look->value[p])
            buffer_printf(out, "  %s%s: %s;\n", prefix, look_name(p),
                          look_css_value(p, look->value[p]));
    buffer_text(out, "}\n");
}
