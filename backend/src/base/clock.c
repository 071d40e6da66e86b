#include "base/clock.h"

#include <stdlib.h>
#include <string.h>

static time_t settable_now(void)
{
    const char *mode = getenv("VOORDEUR_CLOCK");
    const char *now = getenv("VOORDEUR_NOW");
    struct tm tm = {0};

    if (!mode || strcmp(mode, "settable") != 0 || !now)
        return 0;
    return strptime(now, "%Y-%m-%dT%H:%M:%SZ", &tm) ? timegm(&tm) : 0;
}

time_t clock_now(void)
{
    time_t set = settable_now();

    return set ? set : time(NULL);
}

static int64_t micros(clockid_t id)
{
    struct timespec t;

    clock_gettime(id, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

int64_t clock_ticks(void) { return micros(CLOCK_MONOTONIC); }

int64_t clock_ms(void) { return micros(CLOCK_REALTIME) / 1000; }

void clock_text(time_t t, char out[CLOCK_TEXT])
{
    struct tm tm;

    gmtime_r(&t, &tm);
    strftime(out, CLOCK_TEXT, "%Y-%m-%dT%H:%M:%SZ", &tm);
}
