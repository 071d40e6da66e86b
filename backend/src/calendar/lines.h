/* From a stranger's bytes to the content lines of iCalendar.
 *
 * Undoes what producers and mail programs do to text: a byte order mark,
 * UTF-16, latin-1 bytes among UTF-8, folds (also in the middle of a UTF-8
 * character), the soft line ends of quoted-printable, a line end that should
 * have been written as \n.  Each line remembers where it began in the file.
 */
#ifndef CALENDAR_LINES_H
#define CALENDAR_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct cal_line {
    const char *text; /* unfolded, well-formed UTF-8, NUL after it */
    size_t len;
    int number; /* in the file, from 1 */
};

struct cal_lines {
    struct cal_line *line;
    size_t n;
    bool mended;   /* some bytes were not UTF-8 and were taken for latin-1 */
    bool unfolded; /* some lines could only be continuations of the one before */
};

void lines_read(struct arena *, const char *bytes, size_t len, struct cal_lines *);

#endif
