#include "base/days.h"

bool days_exist(int year, int month, int day)
{
    static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= length[month - 1] + (month == 2 && leap);
}

/* Counts years from March, so that the leap day is a year's last. */
int64_t days_from_date(int year, int month, int day)
{
    int64_t y = month <= 2 ? year - 1 : year;
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t of_era = y - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void days_to_date(int64_t days, int *year, int *month, int *day)
{
    int64_t z = days + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t of_era = z - era * 146097;
    int64_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * y + y / 4 - y / 100);
    int64_t m = (5 * of_year + 2) / 153;

    *day = (int)(of_year - (153 * m + 2) / 5 + 1);
    *month = (int)(m < 10 ? m + 3 : m - 9);
    *year = (int)(y + era * 400 + (*month <= 2));
}

int days_weekday(int64_t days)
{
    int64_t from_monday = (days + 3) % 7; /* 1970-01-01 was a Thursday */

    return (int)(from_monday < 0 ? from_monday + 7 : from_monday);
}

int64_t days_of_wall(int64_t wall)
{
    return (wall >= 0 ? wall : wall - (DAY_SECONDS - 1)) / DAY_SECONDS;
}

enum { HOUR = 3600, MARCH = 3, OCTOBER = 10 };

static int64_t last_sunday(int year, int month)
{
    int64_t last = days_from_date(year, month, 31);

    return last - (days_weekday(last) + 1) % 7;
}

/* Summer begins and ends at one o'clock UTC on the last Sunday of March and October. */
static bool in_summer(int64_t moment)
{
    int year, month, day;

    days_to_date(days_of_wall(moment), &year, &month, &day);
    return moment >= last_sunday(year, MARCH) * DAY_SECONDS + HOUR &&
           moment < last_sunday(year, OCTOBER) * DAY_SECONDS + HOUR;
}

int64_t days_wall(int64_t moment) { return moment + (in_summer(moment) ? 2 * HOUR : HOUR); }

int days_ahead(int64_t wall)
{
    return in_summer(wall - 2 * HOUR) || in_summer(wall - HOUR) ? 2 * HOUR : HOUR;
}
