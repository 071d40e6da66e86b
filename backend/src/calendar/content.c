#include "calendar/content.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/mend.h"
#include "base/text.h"

/* Values of these never hold a colon, but a TZID that somebody forgot to quote may:
 * DTSTART;TZID=(UTC+01:00) Amsterdam:20261124T190000. */
static bool is_date_name(const char *name)
{
    static const char *const names[] = {"DTSTART", "DTEND", "RECURRENCE-ID",
                                        "EXDATE",  "RDATE", "DTSTAMP"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

static char *upper(struct arena *mem, const char *s, size_t len)
{
    char *out = arena_copy(mem, s, len);

    for (char *c = out; *c; c++)
        *c = (char)toupper((unsigned char)*c);
    return out;
}

/* The value of a parameter without quotes, and with RFC 6868's ^n ^' ^^ undone. */
static char *param_value(struct arena *mem, const char *s, size_t len)
{
    char *out = arena_copy(mem, s, len);
    char *to = out;

    for (const char *from = s; from < s + len; from++) {
        if (*from == '"')
            continue;
        if (*from == '^' && from + 1 < s + len && strchr("n'^", from[1])) {
            from++;
            *to++ = *from == 'n' ? '\n' : *from == '\'' ? '"' : '^';
            continue;
        }
        *to++ = *from;
    }
    *to = '\0';
    return out;
}

/* The end of a parameter: ';' or ':' outside quotes. */
static const char *param_end(const char *s)
{
    bool quoted = false;

    for (; *s; s++) {
        if (*s == '"')
            quoted = !quoted;
        else if (!quoted && (*s == ';' || *s == ':'))
            break;
    }
    return s;
}

static void add_param(struct arena *mem, struct content *c, const char *s, const char *end)
{
    const char *equals = memchr(s, '=', (size_t)(end - s));

    if (c->nparams == CONTENT_PARAMS)
        return;
    c->param[c->nparams].name = equals ? upper(mem, s, (size_t)(equals - s)) : "";
    s = equals ? equals + 1 : s;
    c->param[c->nparams].value = param_value(mem, s, (size_t)(end - s));
    c->nparams++;
}

bool content_read(struct arena *mem, const struct cal_line *line, struct content *c)
{
    size_t name = strcspn(line->text, ":;");
    const char *s = line->text + name;

    *c = (struct content){.line = line->number};
    if (name == 0 || *s == '\0')
        return false;
    c->name = upper(mem, line->text, name);
    if (is_date_name(c->name)) {
        const char *last = strrchr(s, ':');

        if (!last)
            return false;
        while (s < last && *s == ';') {
            const char *end = param_end(s + 1);

            while (end < last && *end == ':')
                end = param_end(end + 1);
            add_param(mem, c, s + 1, end < last ? end : last);
            s = end < last ? end : last;
        }
        c->value = last + 1;
        return true;
    }
    while (*s == ';') {
        const char *end = param_end(s + 1);

        add_param(mem, c, s + 1, end);
        s = end;
    }
    c->value = *s == ':' ? s + 1 : NULL;
    return c->value != NULL;
}

const char *content_param(const struct content *c, const char *name)
{
    for (size_t i = 0; i < c->nparams; i++)
        if (strcmp(c->param[i].name, name) == 0)
            return c->param[i].value;
    return NULL;
}

bool content_encoded(const struct content *c, const char *encoding)
{
    for (size_t i = 0; i < c->nparams; i++)
        if ((c->param[i].name[0] == '\0' || strcmp(c->param[i].name, "ENCODING") == 0) &&
            strcasecmp(c->param[i].value, encoding) == 0)
            return true;
    return false;
}

static int hex(char c)
{
    if (isdigit((unsigned char)c))
        return c - '0';
    c = (char)toupper((unsigned char)c);
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static char *undo_quoted_printable(struct arena *mem, const char *s)
{
    char *out = arena_take(mem, strlen(s) + 1);
    size_t n = 0;
    bool mended = false;

    while (*s) {
        if (s[0] == '=' && hex(s[1]) >= 0 && hex(s[2]) >= 0) {
            char byte = (char)(hex(s[1]) * 16 + hex(s[2]));

            s += 3;
            if (byte != '\r')
                out[n++] = byte;
        } else {
            out[n++] = *s++;
        }
    }
    return mend_text(mem, out, n, &mended);
}

/* RFC 5545 3.3.11: \n \N are line ends, any other guarded character is itself. */
static char *undo_backslashes(struct arena *mem, const char *s, size_t len)
{
    char *out = arena_copy(mem, s, len);
    char *to = out;

    for (const char *from = s; from < s + len; from++) {
        if (*from == '\\' && from + 1 < s + len) {
            from++;
            *to++ = *from == 'n' || *from == 'N' ? '\n' : *from;
        } else {
            *to++ = *from;
        }
    }
    *to = '\0';
    return text_trim(mem, out);
}

static const char *decoded(struct arena *mem, const struct content *c)
{
    return content_encoded(c, "QUOTED-PRINTABLE") ? undo_quoted_printable(mem, c->value)
                                                  : c->value;
}

char *content_text(struct arena *mem, const struct content *c)
{
    const char *s = decoded(mem, c);

    return undo_backslashes(mem, s, strlen(s));
}

size_t content_list(struct arena *mem, const struct content *c, char separator,
                    const char **out, size_t max)
{
    const char *s = decoded(mem, c);
    size_t n = 0;

    while (n < max) {
        const char *end = s;

        while (*end && *end != separator)
            end += *end == '\\' && end[1] ? 2 : 1;
        char *part = undo_backslashes(mem, s, (size_t)(end - s));

        if (*part)
            out[n++] = part;
        if (!*end)
            break;
        s = end + 1;
    }
    return n;
}
