/* How a file becomes rows.  Only for reader/. */
#ifndef READER_READ_H
#define READER_READ_H

#include <stdint.h>

#include "calendar/schedule.h"
#include "calendar/zone.h"
#include "reader/reader.h"
#include "table/columns.h"

enum { READER_OCCURRENCES = 1000 }; /* most of one series */

struct reader_options {
    struct zones *zones;
    int64_t from, to;             /* UTC: the window of occurrences */
    int64_t today;                /* a day of base/days.h */
    struct reader_list leave_out; /* patterns of titles */
    const struct table_mapping *mapping;
    size_t nmappings;
    const char *address; /* where the file came from, or NULL */
};

void read_calendar(struct arena *, const char *bytes, size_t len, const struct reader_options *,
                   struct reader_result *);

void read_table(struct arena *, const char *bytes, size_t len, const struct reader_options *,
                struct reader_result *);

/* A page with data in it, or a file of data (structured/). */
void read_structured(struct arena *, const char *bytes, size_t len,
                     const struct reader_options *, struct reader_result *);

/* Fills in start, end, zone, rule and occurrences of the row. */
void read_dates(struct arena *, const struct schedule *, const struct reader_options *,
                struct reader_activity *, struct reader_notes *warnings);

void read_note(struct arena *, struct reader_notes *, struct reader_note);

/* Does a pattern of the caller match this title? */
bool read_left_out(const struct reader_options *, const char *title);

/* "Jan de Vries; jan@voorbeeld.nl; 0412 123456" in its parts. */
void read_contact(struct arena *, const char *text, struct reader_contact *);

/* Some producers give one UID to several activities: their start tells them apart. */
void read_part_uids(struct arena *, struct reader_result *);

/* The members "rejected", "warnings" and "leftOut" of an object that is open. */
struct json;
void reader_write_notes(struct json *, const struct reader_result *);

/* A stranger's description, plain or in HTML, as Markdown; NULL where nothing is left. */
const char *read_markdown(struct arena *, const char *);

/* A stranger's title or address as one line of plain text; NULL where nothing is left. */
const char *read_line(struct arena *, const char *);

/* An address on the web; NULL for anything else ("javascript:..."). */
const char *read_url(struct arena *, const char *);

/* RFC 3339 in UTC. */
const char *read_moment(struct arena *, int64_t utc);

#endif
