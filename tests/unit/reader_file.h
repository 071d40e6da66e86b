/* A file read as voordeur-reader reads it, on 24 November 2026 in Amsterdam. */
#ifndef UNIT_READER_FILE_H
#define UNIT_READER_FILE_H

#include <string.h>

#include "base/days.h"
#include "base/text.h"
#include "reader/read.h"

struct file {
    struct arena *mem;
    struct reader_options options;
    struct reader_result r;
};

static inline void file_begin(struct file *f)
{
    *f = (struct file){.mem = arena_new()};
    f->options.zones = zones_new(f->mem, "Europe/Amsterdam");
    f->options.today = days_from_date(2026, 11, 24);
    f->options.from = days_from_date(2026, 1, 1) * (int64_t)DAY_SECONDS;
    f->options.to = days_from_date(2028, 1, 1) * (int64_t)DAY_SECONDS;
}

static inline void file_end(struct file *f)
{
    zones_free(f->options.zones);
    arena_free(f->mem);
}

/* An iCalendar with these lines between BEGIN:VCALENDAR and END:VCALENDAR. */
static inline void file_calendar(struct file *f, const char *lines)
{
    char *text = arena_printf(
        f->mem, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%s\r\nEND:VCALENDAR\r\n", lines);

    f->r = (struct reader_result){0};
    read_calendar(f->mem, text, strlen(text), &f->options, &f->r);
}

/* One VEVENT with these lines, a title and a UID; it begins at line 3 of the file. */
static inline const struct reader_activity *file_event(struct file *f, const char *lines)
{
    file_calendar(f, arena_printf(f->mem,
                                  "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Koffie\r\n%s\r\nEND:VEVENT",
                                  lines));
    return f->r.nactivities ? &f->r.activity[0] : NULL;
}

static inline void file_table(struct file *f, const char *text)
{
    f->r = (struct reader_result){0};
    read_table(f->mem, text, strlen(text), &f->options, &f->r);
}

/* The row that a table with this heading and one line makes, or NULL. */
static inline const struct reader_activity *file_row(struct file *f, const char *heading,
                                                     const char *line)
{
    file_table(f, arena_printf(f->mem, "%s\n%s\n", heading, line));
    return f->r.nactivities ? &f->r.activity[0] : NULL;
}

/* A page, or data in JSON; its first row, or NULL. */
static inline const struct reader_activity *file_data(struct file *f, const char *text)
{
    f->r = (struct reader_result){0};
    read_structured(f->mem, text, strlen(text), &f->options, &f->r);
    return f->r.nactivities ? &f->r.activity[0] : NULL;
}

/* An event of schema.org with these members beside a name. */
static inline const struct reader_activity *file_told(struct file *f, const char *members)
{
    return file_data(f, arena_printf(f->mem,
                                     "{\"@context\":\"https://schema.org\",\"@type\":"
                                     "\"Event\",\"name\":\"Koffie\",%s}",
                                     members));
}

/* "2026-11-24T18:00:00Z" of each occurrence, one per line; '!' before a cancelled one and
 * '>' before a moved one. */
static inline const char *file_dates(struct file *f, const struct reader_activity *a)
{
    struct buffer b = {.mem = f->mem};

    buffer_add(&b, "", 0);
    for (size_t i = 0; a && i < a->noccurrences; i++) {
        char status = a->occurrence[i].status[0];

        buffer_printf(&b, "%s%s\n",
                      status == 'c'   ? "!"
                      : status == 'm' ? ">"
                                      : "",
                      a->occurrence[i].starts_at);
    }
    return b.text;
}

/* The file of the test that runs, and what comes before and after each. */
static struct file f;

static inline int begin(void **state)
{
    (void)state;
    file_begin(&f);
    return 0;
}

static inline int end(void **state)
{
    (void)state;
    file_end(&f);
    return 0;
}

#endif
