#include "base/text.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/utf8.h"

bool text_equal(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

bool text_blank(const char *s) { return !s || s[strspn(s, " \t\r\n\f\v")] == '\0'; }

bool text_ends(const char *s, const char *end)
{
    size_t n = strlen(s), m = strlen(end);

    return n > m && strcmp(s + n - m, end) == 0;
}

bool text_int(const char *s, int64_t min, int64_t max, int64_t *out)
{
    char *end;
    long long n;

    if (!s || !*s || s[strspn(s, "-0123456789")] != '\0' || strlen(s) > 19)
        return false;
    errno = 0;
    n = strtoll(s, &end, 10);
    if (errno || *end || n < min || n > max)
        return false;
    *out = n;
    return true;
}

bool text_decimal(const char *s, double min, double max, double *out)
{
    char *end;
    double n;

    if (!s || !*s || strlen(s) > 24 || s[strspn(s, "-.0123456789")] != '\0')
        return false;
    n = strtod(s, &end);
    if (*end || n < min || n > max)
        return false;
    *out = n;
    return true;
}

/* Exactly n digits at s as a number, or -1. */
static int digits(const char *s, int n)
{
    int value = 0;

    for (int i = 0; i < n; i++) {
        if (!isdigit((unsigned char)s[i]))
            return -1;
        value = value * 10 + (s[i] - '0');
    }
    return value;
}

static bool date_exists(int year, int month, int day)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return year >= 1 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days[month - 1] + (month == 2 && leap);
}

static bool read_date(const char *s, int *year, int *month, int *day)
{
    if (strnlen(s, 10) < 10 || s[4] != '-' || s[7] != '-')
        return false;
    *year = digits(s, 4);
    *month = digits(s + 5, 2);
    *day = digits(s + 8, 2);
    return date_exists(*year, *month, *day);
}

bool text_date(const char *s, int *year, int *month, int *day)
{
    return s && strlen(s) == 10 && read_date(s, year, month, day);
}

/* "Z" or "+01:00" to seconds east of UTC. */
static bool read_offset(const char *s, int *seconds)
{
    int hours, minutes;

    if ((s[0] == 'Z' || s[0] == 'z') && s[1] == '\0') {
        *seconds = 0;
        return true;
    }
    if ((s[0] != '+' && s[0] != '-') || strlen(s) != 6 || s[3] != ':')
        return false;
    hours = digits(s + 1, 2);
    minutes = digits(s + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return false;
    *seconds = (hours * 60 + minutes) * 60 * (s[0] == '-' ? -1 : 1);
    return true;
}

bool text_moment(const char *s, int64_t *out)
{
    struct tm tm = {0};
    int offset;

    if (!s || strnlen(s, 20) < 20 || !read_date(s, &tm.tm_year, &tm.tm_mon, &tm.tm_mday))
        return false;
    if ((s[10] != 'T' && s[10] != 't') || s[13] != ':' || s[16] != ':')
        return false;
    tm.tm_hour = digits(s + 11, 2);
    tm.tm_min = digits(s + 14, 2);
    tm.tm_sec = digits(s + 17, 2);
    if (tm.tm_hour < 0 || tm.tm_hour > 23 || tm.tm_min < 0 || tm.tm_min > 59 || tm.tm_sec < 0 ||
        tm.tm_sec > 59)
        return false;
    s += 19;
    if (*s == '.') {
        size_t n = strspn(s + 1, "0123456789");

        if (n == 0 || n > 9)
            return false;
        s += n + 1;
    }
    if (!read_offset(s, &offset))
        return false;
    tm.tm_year -= 1900;
    tm.tm_mon -= 1;
    *out = (int64_t)timegm(&tm) - offset;
    return true;
}

/* The letter under an accent, for the Latin letters that Dutch and its neighbours use. */
static char plain_letter(uint32_t cp)
{
    static const char under[] =
        "aaaaaaaceeeeiiiidnooooo-ouuuuybsaaaaaaaceeeeiiiidnooooo-ouuuuyby";

    if (cp < 0x80)
        return (char)tolower((int)cp);
    if (cp >= 0xC0 && cp <= 0xFF)
        return under[cp - 0xC0];
    return '-';
}

char *text_slug(struct arena *mem, const char *s)
{
    enum { MOST = 60 };
    const char *end = s + strlen(s);
    char *slug = arena_take(mem, MOST + 1);
    size_t n = 0;

    while (s < end && n < MOST) {
        char c = plain_letter(utf8_next(&s, end));

        if (isalnum((unsigned char)c))
            slug[n++] = c;
        else if (c != '\'' && n && slug[n - 1] != '-')
            slug[n++] = '-';
    }
    while (n && slug[n - 1] == '-')
        n--;
    slug[n] = '\0';
    return slug;
}

char *text_trim(struct arena *mem, const char *s)
{
    size_t n;

    s += strspn(s, " \t\r\n\f\v");
    n = strlen(s);
    while (n && strchr(" \t\r\n\f\v", s[n - 1]))
        n--;
    return arena_copy(mem, s, n);
}

char *text_cut(struct arena *mem, const char *s, size_t most)
{
    size_t n = strlen(s);

    if (n <= most)
        return arena_copy(mem, s, n);
    for (n = most; n && ((unsigned char)s[n] & 0xc0) == 0x80;)
        n--;
    return arena_printf(mem, "%.*s…", (int)n, s);
}

char *text_line(struct arena *mem, const char *s, size_t max)
{
    struct buffer b = {.mem = mem};
    const char *white = " \t\r\n\f\v";

    buffer_text(&b, "");
    for (s = text_trim(mem, s); *s; s += strspn(s, white)) {
        size_t len = strcspn(s, white);
        const char *word = arena_copy(mem, s, len);

        if (utf8_length(b.text) + (b.len > 0) + utf8_length(word) > max - (s[len] != '\0')) {
            buffer_text(&b, "…");
            break;
        }
        buffer_printf(&b, "%s%s", b.len ? " " : "", word);
        s += len;
    }
    return b.text;
}

char *text_pg_array(struct arena *mem, const char *const *list, size_t n)
{
    struct buffer b = {.mem = mem};

    if (!list)
        return NULL;
    buffer_text(&b, "{");
    for (size_t i = 0; i < n; i++) {
        buffer_text(&b, i ? ",\"" : "\"");
        for (const char *c = list[i]; *c; c++) {
            if (*c == '"' || *c == '\\')
                buffer_add(&b, "\\", 1);
            buffer_add(&b, c, 1);
        }
        buffer_text(&b, "\"");
    }
    buffer_text(&b, "}");
    return b.text;
}

/* Eight bytes at a time, multiplied and folded: FNV's idea at the width of a register. */
uint64_t text_hash(const char *bytes, size_t len)
{
    const uint64_t prime = 0x9E3779B97F4A7C15u;
    uint64_t h = prime ^ len;

    for (; len >= 8; bytes += 8, len -= 8) {
        uint64_t word;

        memcpy(&word, bytes, 8);
        h = (h ^ word) * prime;
        h ^= h >> 29;
    }
    for (; len > 0; bytes++, len--)
        h = (h ^ (unsigned char)*bytes) * prime;
    h ^= h >> 32;
    return h * prime;
}
