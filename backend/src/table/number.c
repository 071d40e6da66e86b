#include "table/number.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/days.h"

static struct number_format built_in(int id)
{
    bool date =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    bool time = (id >= 18 && id <= 22) || (id >= 45 && id <= 47);
    bool cents = id == 2 || id == 4 || id == 7 || id == 8 || id == 39 || id == 40 || id == 44;

    return (struct number_format){date, time, cents ? 2 : id == 1 || id == 3 ? 0 : -1};
}

/* Moves past what a format shows as it stands: "text", \x, _x, *x, and [Red] but not [h]. */
static const char *skip_shown(const char *s)
{
    if (*s == '"' || (*s == '[' && !strchr("hHmMsSuU", s[1]))) {
        const char *end = strchr(s + 1, *s == '"' ? '"' : ']');

        return end ? end : s + strlen(s) - 1;
    }
    return strchr("\\_*", *s) && s[1] ? s + 1 : s;
}

struct number_format number_format(int id, const char *code)
{
    struct number_format f = {.decimals = -1};
    bool month_or_minute = false;

    if (!code)
        return built_in(id);
    for (const char *s = code; *s && *s != ';'; s++) { /* what follows is for other signs */
        const char *next = skip_shown(s);

        if (next != s || strncasecmp(s, "general", 7) == 0) {
            s = next != s ? next : s + 6;
            continue;
        }
        f.date |= strchr("yYdDjJ", *s) != NULL; /* j and u: as Dutch programs write them */
        f.time |= strchr("hHsSuU", *s) != NULL;
        month_or_minute |= *s == 'm' || *s == 'M';
        if (*s == '.' && s[1] == '0')
            f.decimals = (int)strspn(s + 1, "0");
    }
    f.date |= month_or_minute && !f.time;
    return f;
}

/* Excel thinks that 1900 was a leap year: day 60 is the 29th of February that never was. */
static int64_t day_of(double whole, bool from_1904)
{
    if (from_1904)
        return days_from_date(1904, 1, 1) + (int64_t)whole;
    return days_from_date(1899, 12, whole < 60 ? 31 : 30) + (int64_t)whole;
}

static const char *time_text(struct arena *mem, int seconds)
{
    if (seconds % 60 == 0)
        return arena_printf(mem, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
    return arena_printf(mem, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

static const char *moment_text(struct arena *mem, double n, struct number_format f,
                               bool from_1904)
{
    enum { DAYS_MOST = 2958466 }; /* 31 December 9999 */
    double whole = floor(n);
    int seconds = (int)lround((n - whole) * DAY_SECONDS);
    int y, m, d;

    if (n < 0 || n >= DAYS_MOST)
        return NULL;
    if (f.time && seconds == DAY_SECONDS) {
        whole++;
        seconds = 0;
    }
    if (!f.date)
        return time_text(mem, seconds);
    days_to_date(day_of(whole, from_1904), &y, &m, &d);
    return arena_printf(mem, "%04d-%02d-%02d%s%s", y, m, d, f.time ? " " : "",
                        f.time ? time_text(mem, seconds) : "");
}

const char *number_text(struct arena *mem, const char *number, struct number_format f,
                        bool from_1904)
{
    char *end;
    double n = strtod(number, &end);

    if (end == number || *end || !isfinite(n) || fabs(n) >= 1e15)
        return NULL;
    if (f.date || f.time)
        return moment_text(mem, n, f, from_1904);
    if (f.decimals >= 0 && f.decimals <= 6)
        return arena_printf(mem, "%.*f", f.decimals, n);
    return arena_printf(mem, "%.15g", n);
}
