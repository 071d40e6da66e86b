#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"

void log_event(const char *event, const char *fmt, ...)
{
    char line[1024];
    char now[CLOCK_TEXT];
    va_list ap;
    int head, body;

    clock_text(clock_now(), now);
    head = snprintf(line, sizeof line, "%s %s ", now, event);
    va_start(ap, fmt);
    body = vsnprintf(line + head, sizeof line - (size_t)head - 1, fmt, ap);
    va_end(ap);
    if (body < 0)
        return;
    size_t len = (size_t)head + (size_t)body;

    if (len > sizeof line - 2)
        len = sizeof line - 2;
    line[len++] = '\n';
    /* One write: lines of several workers do not mix.  A full disk loses the line, not the
     * request. */
    if (write(STDERR_FILENO, line, len) < 0)
        return;
}
