/* The names Windows has for time zones, which Outlook and Exchange write as TZID. */
#ifndef CALENDAR_WINDOWS_ZONES_H
#define CALENDAR_WINDOWS_ZONES_H

#include <stddef.h>

struct windows_zone {
    const char *windows;
    const char *iana; /* names between spaces; the first is meant where no land is known */
};

extern const struct windows_zone windows_zones[];
extern const size_t windows_zones_count;

#endif
