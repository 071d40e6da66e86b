#include "announcement/same.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "announcement/announcement.h"
#include "base/days.h"
#include "base/err.h"
#include "base/text.h"
#include "base/utf8.h"

enum { PARTS = 16, DAYS = 16, WORDS = 64, TOWN = 2 };

/* A moment as text, or a day: its wall time, and whether that is already a moment. */
static bool read_moment(struct arena *mem, const char *s, int64_t *moment)
{
    int y, m, d, hour = 0, minute = 0, second = 0;

    if (text_moment(s, moment))
        return true;
    if (!text_date(arena_copy(mem, s, strlen(s) < 10 ? strlen(s) : 10), &y, &m, &d))
        return false;
    if (s[10] != '\0' && sscanf(s + 10, "T%2d:%2d:%2d", &hour, &minute, &second) < 2)
        return false;
    return text_moment(announcement_moment(mem, days_from_date(y, m, d) * DAY_SECONDS +
                                                    (hour * 60 + minute) * 60 + second),
                       moment);
}

bool same_moment(struct arena *mem, const char *a, const char *b)
{
    int64_t at_a, at_b;

    if (!a || !b)
        return a == b;
    if (!read_moment(mem, a, &at_a) || !read_moment(mem, b, &at_b))
        return strcmp(a, b) == 0;
    return at_a == at_b;
}

bool same_price(const char *a, const char *b)
{
    double x, y;

    if (!a || !b)
        return a == b;
    return text_decimal(a, 0, 1e6, &x) && text_decimal(b, 0, 1e6, &y) && fabs(x - y) < 0.005;
}

/* Lower case, one space between words, no article in front and no marks at the end. */
static const char *name_of(struct arena *mem, const char *s)
{
    static const char *const articles[] = {"de ", "het ", "een ", "'t "};
    /* From U+00E0 on, without accents. */
    static const char plain[] = "aaaaaaaceeeeiiii-nooooo-ouuuuy-y";
    struct buffer b = {.mem = mem};
    const char *end = s + strlen(s);
    char put[4];

    buffer_text(&b, "");
    while (s < end) {
        uint32_t cp = utf8_next(&s, end);

        if (cp < 0x80 && isspace((int)cp)) {
            if (b.len && b.text[b.len - 1] != ' ')
                buffer_text(&b, " ");
            continue;
        }
        if (cp < 0x80)
            cp = (uint32_t)tolower((int)cp);
        else if ((cp >= 0xC0 && cp <= 0xDE && cp != 0xD7))
            cp += 0x20;
        if (cp >= 0xE0 && cp <= 0xFF && plain[cp - 0xE0] != '-')
            cp = (uint32_t)plain[cp - 0xE0];
        buffer_add(&b, put, utf8_put(put, cp == 0x2019 || cp == 0x2018 ? '\'' : cp));
    }
    while (b.len && strchr(" .,;:!?", b.text[b.len - 1]))
        b.text[--b.len] = '\0';
    for (size_t i = 0; i < COUNT(articles); i++)
        if (strncmp(b.text, articles[i], strlen(articles[i])) == 0)
            return b.text + strlen(articles[i]);
    return b.text;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The words of a name: lower case, without marks, quotes and the small ones that come and go.
 */
static size_t words_of(struct arena *mem, const char *s, const char *small, const char **word)
{
    char *text = arena_text(mem, name_of(mem, s)), *next;
    size_t n = 0;

    for (char *at = text; *at; at++)
        if ((unsigned char)*at < 0x80 && !isalnum((unsigned char)*at) && *at != '+')
            *at = ' ';
    for (char *at = strtok_r(text, " ", &next); at && n < WORDS;
         at = strtok_r(NULL, " ", &next))
        if (!strstr(small, arena_printf(mem, " %s ", at)))
            word[n++] = at;
    return n;
}

bool same_name(struct arena *mem, const char *a, const char *b)
{
    static const char articles[] = " de het een t the ";
    const char *x[WORDS], *y[WORDS];
    size_t n, m;

    if (!a || !b)
        return a == b;
    n = words_of(mem, a, articles, x);
    m = words_of(mem, b, articles, y);
    if (n != m)
        return false;
    for (size_t i = 0; i < n; i++)
        if (strcmp(x[i], y[i]) != 0)
            return false;
    return true;
}

bool same_place(struct arena *mem, const char *a, const char *b)
{
    static const char small[] = " de het een t the aan in via ";
    const char *x[WORDS], *y[WORDS];
    size_t n, m, address;

    if (!a || !b)
        return a == b;
    if (same_name(mem, a, b))
        return true;
    n = words_of(mem, a, small, x);
    m = words_of(mem, b, small, y);
    if (n > m)
        return same_place(mem, b, a);
    for (size_t i = 0; i < n; i++)
        if (strcmp(x[i], y[i]) != 0)
            return false;
    for (address = 0; address < m && !isdigit((unsigned char)*y[address]);)
        address++;
    /* A number in what is more: the address; before it: that is there, and this is the town. */
    return n > 0 && (n == m || (address < m && (address >= n || m - n <= TOWN)));
}

bool same_title(struct arena *mem, const char *a, const char *b)
{
    static const char small[] = " de het een t van voor met in op en bij aan ";
    const char *x[WORDS], *y[WORDS];
    size_t n, m;

    if (!a || !b)
        return a == b;
    n = words_of(mem, a, small, x);
    m = words_of(mem, b, small, y);
    if (n != m || n == 0)
        return same_name(mem, a, b);
    qsort(x, n, sizeof(*x), by_text);
    qsort(y, m, sizeof(*y), by_text);
    for (size_t i = 0; i < n; i++)
        if (strcmp(x[i], y[i]) != 0)
            return false;
    return true;
}

/* Sorts what stands between separators. */
static char *sorted(struct arena *mem, const char *list, const char *separator)
{
    const char *part[PARTS + DAYS] = {0};
    struct buffer b = {.mem = mem};
    char *next = arena_text(mem, list);
    size_t n = 0;

    for (char *s = strsep(&next, separator); s && n < COUNT(part); s = strsep(&next, separator))
        if (*s)
            part[n++] = *s == '+' ? s + 1 : s;
    qsort(part, n, sizeof(*part), by_text);
    buffer_text(&b, "");
    for (size_t i = 0; i < n; i++)
        buffer_printf(&b, "%s%s", i ? separator : "", part[i]);
    return b.text;
}

/* The parts of a rule that matter. */
struct rule {
    const char *freq, *interval, *days, *month_days, *position, *until, *rest;
};

static void read_part(struct arena *mem, char *part, struct rule *r)
{
    char *value = strchr(part, '=');

    if (!value)
        return;
    *value++ = '\0';
    if (strcmp(part, "FREQ") == 0)
        r->freq = value;
    else if (strcmp(part, "INTERVAL") == 0)
        r->interval = strcmp(value, "1") == 0 ? "" : value;
    else if (strcmp(part, "BYDAY") == 0)
        r->days = sorted(mem, value, ",");
    else if (strcmp(part, "BYMONTHDAY") == 0)
        r->month_days = sorted(mem, value, ",");
    else if (strcmp(part, "BYSETPOS") == 0)
        r->position = value;
    else if (strcmp(part, "UNTIL") == 0)
        r->until = arena_copy(mem, value, strlen(value) < 8 ? strlen(value) : 8);
    else if (strcmp(part, "WKST") != 0)
        r->rest = sorted(mem, arena_printf(mem, "%s;%s=%s", r->rest, part, value), ";");
}

/* What the rule leaves to its beginning, in words of the rule. */
static void fill_from_start(struct arena *mem, struct rule *r, const char *start)
{
    static const char *const names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    int y, m, d;

    if (strcmp(r->freq, "DAILY") == 0 && *r->days)
        r->freq = "WEEKLY";
    if (*r->position && strlen(r->days) == 2) { /* BYDAY=FR;BYSETPOS=1 */
        r->days = arena_printf(mem, "%s%s", r->position, r->days);
        r->position = "";
    }
    if (!start || *r->days || *r->month_days || strlen(start) < 10 ||
        !text_date(arena_copy(mem, start, 10), &y, &m, &d))
        return;
    if (strcmp(r->freq, "WEEKLY") == 0)
        r->days = names[days_weekday(days_from_date(y, m, d))];
    else if (strcmp(r->freq, "MONTHLY") == 0)
        r->month_days = arena_printf(mem, "%d", d);
}

static const char *rule_of(struct arena *mem, const char *text, const char *start)
{
    struct rule r = {"", "", "", "", "", "", ""};
    char *next = arena_text(mem, text);

    for (char *s = next; *s; s++)
        *s = (char)toupper((unsigned char)*s);
    if (strncmp(next, "RRULE:", 6) == 0)
        next += 6;
    for (char *part = strsep(&next, ";"); part; part = strsep(&next, ";"))
        read_part(mem, part, &r);
    fill_from_start(mem, &r, start);
    return arena_printf(mem, "%s|%s|%s|%s|%s|%s|%s", r.freq, r.interval, r.days, r.month_days,
                        r.position, r.until, r.rest);
}

bool same_rule(struct arena *mem, const char *a, const char *start_a, const char *b,
               const char *start_b)
{
    if (!a || !b)
        return a == b;
    return strcmp(rule_of(mem, a, start_a), rule_of(mem, b, start_b)) == 0;
}
