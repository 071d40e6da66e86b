/* Moments and days as RFC 3339 writes them. */
#include "announcement/announcement.h"
#include "base/days.h"

enum { HOUR = 3600 };

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
                        seconds / HOUR, seconds / 60 % 60, seconds % 60,
                        days_ahead(wall) / HOUR);
}
