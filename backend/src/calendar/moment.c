#include "calendar/moment.h"

#include <ctype.h>
#include <string.h>

#include "base/days.h"

/* Reads n digits and moves past them. */
static bool digits(const char **s, int n, int *out)
{
    *out = 0;
    for (int i = 0; i < n; i++, (*s)++) {
        if (!isdigit((unsigned char)**s))
            return false;
        *out = *out * 10 + (**s - '0');
    }
    return true;
}

static void skip(const char **s, char c)
{
    if (**s == c)
        (*s)++;
}

static bool read_time(const char **s, int *seconds)
{
    int hour, minute, second = 0;

    if (!digits(s, 2, &hour))
        return false;
    skip(s, ':');
    if (!digits(s, 2, &minute))
        return false;
    skip(s, ':');
    if (isdigit((unsigned char)**s) && !digits(s, 2, &second))
        return false;
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute || second)))
        *seconds = -1;
    else
        *seconds = (hour * 60 + minute) * 60 + (second == 60 ? 59 : second);
    return true;
}

/* "Z", "+0100" or nothing. */
static bool read_offset(const char **s, struct moment *m)
{
    int sign = **s == '-' ? -1 : 1;
    int hours, minutes;

    if (**s == 'Z' || **s == 'z') {
        (*s)++;
        m->kind = MOMENT_UTC;
        return true;
    }
    if (**s != '+' && **s != '-')
        return true;
    (*s)++;
    if (!digits(s, 2, &hours))
        return false;
    skip(s, ':');
    if (!digits(s, 2, &minutes))
        return false;
    m->kind = MOMENT_UTC;
    m->wall -= sign * (hours * 60 + minutes) * 60;
    return true;
}

enum moment_fault moment_read(const char *s, struct moment *m)
{
    int year, month, day, seconds;

    s += strspn(s, " \t");
    if (!digits(&s, 4, &year))
        return MOMENT_UNREADABLE;
    skip(&s, '-');
    if (!digits(&s, 2, &month))
        return MOMENT_UNREADABLE;
    skip(&s, '-');
    if (!digits(&s, 2, &day))
        return MOMENT_UNREADABLE;
    if (!days_exist(year, month, day))
        return MOMENT_NO_SUCH_DATE;
    *m = (struct moment){MOMENT_DATE, days_from_date(year, month, day) * DAY_SECONDS};
    if (*s == 'T' || *s == 't' || (*s == ' ' && isdigit((unsigned char)s[1]))) {
        s++;
        if (!read_time(&s, &seconds))
            return MOMENT_UNREADABLE;
        if (seconds < 0)
            return MOMENT_NO_SUCH_TIME;
        m->kind = MOMENT_FLOATING;
        m->wall += seconds;
        if (!read_offset(&s, m))
            return MOMENT_UNREADABLE;
    } else if (*s == 'Z')
        s++; /* Google puts it behind dates, too */
    return s[strspn(s, " \t")] == '\0' ? MOMENT_OK : MOMENT_UNREADABLE;
}

bool duration_read(const char *s, struct duration *d)
{
    enum { MOST = 100000000 };
    bool time = false, any = false;

    *d = (struct duration){0};
    s += strspn(s, " \t+");
    if (*s++ != 'P')
        return false;
    for (; *s && *s != ' '; s++) {
        int64_t n = 0;

        if (*s == 'T' && !time) {
            time = true;
            continue;
        }
        if (!isdigit((unsigned char)*s))
            return false;
        for (; isdigit((unsigned char)*s); s++)
            if ((n = n * 10 + (*s - '0')) > MOST)
                return false;
        if (*s == 'W')
            d->days += 7 * n;
        else if (*s == 'D' && !time)
            d->days += n;
        else if (*s == 'H' && time)
            d->seconds += 3600 * n;
        else if (*s == 'M' && time)
            d->seconds += 60 * n;
        else if (*s == 'S' && time)
            d->seconds += n;
        else
            return false;
        any = true;
    }
    return any;
}
