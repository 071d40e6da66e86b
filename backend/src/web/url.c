#include "web/url.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "base/utf8.h"

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)tolower((unsigned char)c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool allowed(const char *text, size_t len, bool lines)
{
    for (size_t i = 0; i < len; i++)
        if (((unsigned char)text[i] < 0x20 && !(lines && text[i] == '\n')) || text[i] == 0x7f)
            return false;
    return utf8_valid(text, len);
}

/* plus: a "+" is a space.  lines: line ends may stand in it, and become "\n". */
static char *decode(struct arena *mem, const char *s, size_t len, bool plus, bool lines)
{
    char *out = arena_take(mem, len + 1);
    size_t n = 0;

    for (size_t i = 0; i < len; i++) {
        if (s[i] == '%') {
            int high = i + 2 < len ? hex(s[i + 1]) : -1;
            int low = i + 2 < len ? hex(s[i + 2]) : -1;

            if (high < 0 || low < 0)
                return NULL;
            out[n++] = (char)(high << 4 | low);
            i += 2;
        } else {
            out[n++] = plus && s[i] == '+' ? ' ' : s[i];
        }
        if (lines && out[n - 1] == '\r')
            n--;
    }
    return allowed(out, n, lines) ? out : NULL;
}

char *url_decode(struct arena *mem, const char *s, size_t len, bool query)
{
    return decode(mem, s, len, query, false);
}

char *url_form(const struct ctx *ctx, const char *name)
{
    const char *at = ctx->in.body ? ctx->in.body : "", *end = at + ctx->in.body_len;
    const size_t head = strlen(name);

    while (at < end) {
        const char *stop = memchr(at, '&', (size_t)(end - at));
        const size_t len = (size_t)((stop ? stop : end) - at);

        if (len > head && memcmp(at, name, head) == 0 && at[head] == '=')
            return decode(ctx->mem, at + head + 1, len - head - 1, true, true);
        at = stop ? stop + 1 : end;
    }
    return NULL;
}

static enum err add_arg(struct ctx *ctx, const char *piece, size_t len)
{
    const char *equals = memchr(piece, '=', len);
    size_t key_len = equals ? (size_t)(equals - piece) : len;
    const char *key = url_decode(ctx->mem, piece, key_len, true);
    const char *value = equals ? url_decode(ctx->mem, equals + 1, len - key_len - 1, true) : "";

    if (!key || ctx->in.nargs == ARG_MAX)
        return ctx_fail_parameter(ctx, "query", "invalid");
    if (!value)
        return ctx_fail_parameter(ctx, key, "encoding");
    ctx->in.arg[ctx->in.nargs++] = (struct arg){key, value};
    return ERR_OK;
}

enum err url_query(struct ctx *ctx, const char *query)
{
    while (*query) {
        size_t len = strcspn(query, "&");

        if (len)
            TRY(add_arg(ctx, query, len));
        query += len + (query[len] == '&');
    }
    return ERR_OK;
}

static bool slug_like(const char *s)
{
    return *s && s[strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789-_")] == '\0';
}

/* Where a pattern goes on after its "}", as in "{id}.ics", the part has to as well: the value
 * is what stands before. */
static char *before_tail(struct arena *mem, const char *kind, size_t len, const char *part,
                         size_t part_len)
{
    const char *brace = memchr(kind, '}', len);
    size_t tail = brace ? len - (size_t)(brace + 1 - kind) : 0;

    if (part_len <= tail || memcmp(part + part_len - tail, kind + len - tail, tail) != 0)
        return NULL;
    return url_decode(mem, part, part_len - tail, false);
}

/* One "{…}" of a pattern against one part of a path. */
static bool fits(const char *kind, size_t len, const char *value)
{
    int64_t moment;

    if ((len >= 4 && strncmp(kind, "{id}", 4) == 0) ||
        (len == 6 && strncmp(kind, "{item}", 6) == 0))
        return id_valid(value, strlen(value));
    if (len == 7 && strncmp(kind, "{start}", 7) == 0)
        return text_moment(value, &moment);
    return slug_like(value);
}

bool url_match(struct arena *mem, const char *pattern, const char *path,
               const char *param[PARAM_MAX])
{
    int n = 0;

    while (*pattern == '/' && *path == '/') {
        size_t want = strcspn(++pattern, "/"), have = strcspn(++path, "/");

        /* What cannot be read is no address of ours, and gets the page that says so. */
        if (strcmp(pattern, "{rest}") == 0) {
            param[n] = url_decode(mem, path, strlen(path), false);
            if (!param[n])
                param[n] = "%";
            return true;
        }
        if (*pattern != '{') {
            if (want != have || strncmp(pattern, path, want) != 0)
                return false;
        } else {
            const char *value =
                n < PARAM_MAX ? before_tail(mem, pattern, want, path, have) : NULL;

            if (!value || !fits(pattern, want, value))
                return false;
            param[n++] = value;
        }
        pattern += want;
        path += have;
    }
    return *pattern == '\0' && *path == '\0';
}

char *url_encode(struct arena *mem, const char *s)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    for (; *s; s++) {
        char escape[4];

        if (isalnum((unsigned char)*s) || strchr("-._~", *s)) {
            buffer_add(&b, s, 1);
        } else {
            snprintf(escape, sizeof escape, "%%%02X", (unsigned char)*s);
            buffer_text(&b, escape);
        }
    }
    return b.text;
}
