/* Moments in the Netherlands: one hour ahead of UTC, two in summer (from the last Sunday of
 * March to the last of October, at one o'clock UTC; Directive 2000/84/EC). */
#include "announcement/announcement.h"
#include "base/days.h"

enum { HOUR = 3600 };

static int64_t last_sunday(int year, int month)
{
    int64_t last = days_from_date(year, month, 31);

    return last - (days_weekday(last) + 1) % 7;
}

static int offset_hours(int64_t wall)
{
    int year, month, day;
    int64_t begin, end;

    days_to_date(days_of_wall(wall), &year, &month, &day);
    begin = last_sunday(year, 3) * DAY_SECONDS + 2 * HOUR;
    end = last_sunday(year, 10) * DAY_SECONDS + 3 * HOUR;
    return wall >= begin && wall < end ? 2 : 1;
}

int64_t announcement_day(int64_t utc)
{
    int64_t winter = utc + HOUR;

    /* The hour before summer time ends is twice on the clock, but on one day. */
    return days_of_wall(utc + offset_hours(winter) * HOUR);
}

char *announcement_date(struct arena *mem, int64_t wall)
{
    int year, month, day;

    days_to_date(days_of_wall(wall), &year, &month, &day);
    return arena_printf(mem, "%04d-%02d-%02d", year, month, day);
}

char *announcement_moment(struct arena *mem, int64_t wall)
{
    int seconds = (int)(wall - days_of_wall(wall) * DAY_SECONDS);

    return arena_printf(mem, "%sT%02d:%02d:%02d+%02d:00", announcement_date(mem, wall),
                        seconds / HOUR, seconds / 60 % 60, seconds % 60, offset_hours(wall));
}
