#include "net/robots.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { PATTERN_MOST = 2000 };

struct span {
    const char *at;
    size_t len;
};

static struct span trimmed(struct span s)
{
    while (s.len && (*s.at == ' ' || *s.at == '\t')) {
        s.at++;
        s.len--;
    }
    while (s.len && (s.at[s.len - 1] == ' ' || s.at[s.len - 1] == '\t'))
        s.len--;
    return s;
}

static bool is(struct span s, const char *word)
{
    return s.len == strlen(word) && strncasecmp(s.at, word, s.len) == 0;
}

/* ---- a path or a pattern in one spelling ---- */

static bool plain(unsigned char c)
{
    return isalnum(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

static int hex(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

static void add_coded(struct buffer *out, unsigned char c)
{
    static const char digits[] = "0123456789ABCDEF";
    const char coded[3] = {'%', digits[c >> 4], digits[c & 15]};

    buffer_add(out, coded, sizeof coded);
}

/* What needs no code has none, what has one has capitals; '*' and '$' mean something in a
 * pattern only. */
static void add_spelled(struct buffer *out, struct span s, bool pattern)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        int high = i + 2 < s.len ? hex(s.at[i + 1]) : -1,
            low = high < 0 ? -1 : hex(s.at[i + 2]);

        if (c == '%' && low >= 0) {
            c = (unsigned char)(high << 4 | low);
            i += 2;
            if (plain(c))
                buffer_add(out, (const char *)&c, 1);
            else
                add_coded(out, c);
        } else if (c <= ' ' || c >= 0x7f || c == '%' || (c == '*' && !pattern) ||
                   (c == '$' && !(pattern && i + 1 == s.len))) {
            add_coded(out, c);
        } else {
            buffer_add(out, (const char *)&c, 1);
        }
    }
}

/* ---- keeping ---- */

struct keeping {
    const char *agent;
    struct buffer *ours, *all;
    int wait_ours, wait_all;
    bool named;           /* some group names us */
    bool in_names;        /* the last rule-like line was a name: the next one joins it */
    bool for_us, for_all; /* what the group at hand is about */
};

static void name(struct keeping *k, struct span value)
{
    size_t len = 0;

    if (!k->in_names)
        k->for_us = k->for_all = false;
    k->in_names = true;
    while (len < value.len && (isalpha((unsigned char)value.at[len]) || value.at[len] == '-' ||
                               value.at[len] == '_'))
        len++;
    if (value.len && *value.at == '*')
        k->for_all = true;
    if (is((struct span){value.at, len}, k->agent))
        k->for_us = k->named = true;
}

static void add_rule(struct buffer *out, char sign, struct span value)
{
    if (out->len > ROBOTS_MOST)
        return;
    buffer_add(out, &sign, 1);
    add_spelled(out, value, true);
    buffer_add(out, "\n", 1);
}

static void rule(struct keeping *k, char sign, struct span value)
{
    k->in_names = false;
    if (value.len == 0 || value.len > PATTERN_MOST || (*value.at != '/' && *value.at != '*'))
        return;
    if (k->for_us)
        add_rule(k->ours, sign, value);
    if (k->for_all)
        add_rule(k->all, sign, value);
}

/* Whole seconds, rounded up. */
static void wait_for(struct keeping *k, struct span value)
{
    int seconds = 0;
    size_t i = 0;

    for (; i < value.len && isdigit((unsigned char)value.at[i]) && seconds < ROBOTS_WAIT; i++)
        seconds = seconds * 10 + value.at[i] - '0';
    if (i == 0)
        return;
    seconds += i + 1 < value.len && value.at[i] == '.';
    seconds = seconds > ROBOTS_WAIT ? ROBOTS_WAIT : seconds;
    if (k->for_us && seconds > k->wait_ours)
        k->wait_ours = seconds;
    if (k->for_all && seconds > k->wait_all)
        k->wait_all = seconds;
}

static void read_line(struct keeping *k, struct span line)
{
    const char *hash = memchr(line.at, '#', line.len), *colon;
    struct span key, value;

    if (hash)
        line.len = (size_t)(hash - line.at);
    colon = memchr(line.at, ':', line.len);
    if (!colon)
        return;
    key = trimmed((struct span){line.at, (size_t)(colon - line.at)});
    value = trimmed((struct span){colon + 1, line.len - (size_t)(colon + 1 - line.at)});
    if (is(key, "user-agent"))
        name(k, value);
    else if (is(key, "allow"))
        rule(k, '+', value);
    else if (is(key, "disallow"))
        rule(k, '-', value);
    else if (is(key, "crawl-delay"))
        wait_for(k, value);
}

void robots_keep(const char *text, size_t len, const char *agent, struct buffer *out)
{
    struct buffer ours = {.mem = out->mem}, all = {.mem = out->mem};
    struct keeping k = {.agent = agent, .ours = &ours, .all = &all};
    size_t from = len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    const struct buffer *said;
    int wait;

    for (size_t i = from; i <= len; i++)
        if (i == len || text[i] == '\n' || text[i] == '\r') {
            read_line(&k, (struct span){text + from, i - from});
            from = i + 1;
        }
    said = k.named ? &ours : &all;
    wait = k.named ? k.wait_ours : k.wait_all;
    if (wait)
        buffer_printf(out, "=%d\n", wait);
    if (said->len)
        buffer_add(out, said->text, said->len);
}

/* ---- judging ---- */

/* The first place of part in text, or NULL. */
static const char *find(struct span text, struct span part)
{
    return part.len == 0 ? text.at : memmem(text.at, text.len, part.at, part.len);
}

/* Does pattern fit the beginning of path, or with "$" the whole of it?  What stands between
 * two stars is taken as early as it comes, which leaves most for the rest. */
static bool fits(struct span pattern, struct span path)
{
    bool whole = pattern.len && pattern.at[pattern.len - 1] == '$';
    bool first = true;

    pattern.len -= whole;
    for (;;) {
        const char *star = memchr(pattern.at, '*', pattern.len);
        struct span part = {pattern.at, star ? (size_t)(star - pattern.at) : pattern.len};
        const char *at = first ? path.at : find(path, part);

        if (!star && whole && !first && part.len <= path.len)
            at = path.at + (path.len - part.len);
        if (!at || (size_t)(path.at + path.len - at) < part.len ||
            memcmp(at, part.at, part.len) != 0)
            return false;
        path.len -= (size_t)(at + part.len - path.at);
        path.at = at + part.len;
        if (!star)
            return !whole || path.len == 0;
        pattern.len -= part.len + 1;
        pattern.at = star + 1;
        first = false;
    }
}

bool robots_allow(struct arena *mem, const char *kept, const char *path)
{
    struct buffer spelled = {.mem = mem};
    size_t longest = 0;
    bool allow = true;

    add_spelled(&spelled, (struct span){path, strlen(path)}, false);
    if (spelled.len == 0)
        buffer_text(&spelled, "/");
    for (const char *end; *kept; kept = *end ? end + 1 : end) {
        struct span pattern;

        end = strchr(kept, '\n');
        end = end ? end : kept + strlen(kept);
        if (*kept != '+' && *kept != '-')
            continue;
        pattern = (struct span){kept + 1, (size_t)(end - kept - 1)};
        if (pattern.len < longest || (pattern.len == longest && allow && longest) ||
            !fits(pattern, (struct span){spelled.text, spelled.len}))
            continue;
        allow = *kept == '+';
        longest = pattern.len;
    }
    return allow;
}

int robots_wait(const char *kept) { return *kept == '=' ? atoi(kept + 1) : 0; }
