/* One content line of iCalendar: NAME;PARAMETER=VALUE:VALUE. */
#ifndef CALENDAR_CONTENT_H
#define CALENDAR_CONTENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "calendar/lines.h"

enum { CONTENT_PARAMS = 24 }; /* more are read over */

struct content {
    const char *name;  /* upper case */
    const char *value; /* as it was written */
    int line;
    struct {
        const char *name; /* upper case; "" for vCalendar 1.0's bare words */
        const char *value;
    } param[CONTENT_PARAMS];
    size_t nparams;
};

/* false when there is no name or no value. */
bool content_read(struct arena *, const struct cal_line *, struct content *);

/* The value of a parameter (without its quotes), or NULL. */
const char *content_param(const struct content *, const char *name);

/* Is the bare word (vCalendar 1.0) or the value of ENCODING this one? */
bool content_encoded(const struct content *, const char *encoding);

/* The value as text: quoted-printable and backslashes undone, white space at both ends gone. */
char *content_text(struct arena *, const struct content *);

/* The parts of the value between separators (',' or ';') that no backslash guards, as text. */
size_t content_list(struct arena *, const struct content *, char separator, const char **out,
                    size_t max);

#endif
