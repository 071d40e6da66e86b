/* Calendars of the neighbourhood for whoever subscribes, outside the API.
 *
 * feed_http.c   routes and handlers
 * feed_store.c  rows to structs: the only user of db/queries/feed.sql
 * feed_ical.c   one activity as iCalendar (RFC 5545): a series stays a series
 * feed_lines.c  content lines: escaping and folding
 * feed_syndication.c  the coming two weeks as RSS and Atom
 */
#ifndef FEED_H
#define FEED_H

#include "commons/programme.h"
#include "web/ctx.h"

/* Times are wall clock in Europe/Amsterdam: "20261124T130000", and of an all-day
 * activity only the first eight characters count. */
struct feed_activity {
    const char *id;
    const char *title;
    const char *summary;
    const char *text; /* Markdown */
    const char *status;
    const char *status_note;
    bool doubtful; /* nobody confirmed it in time */
    bool all_day;
    const char *version;
    const char *location;
    const char *price;
    const char *price_note;
    bool free;
    const char *sign_up_note;
    const char *contact_name;
    const char *contact_telephone;
    const char *place_name;
    const char *street_address;
    const char *locality;
    const char *latitude; /* NULL where the place is not known to the metre */
    const char *longitude;
    const char **category;
    size_t ncategories;
    const char *address; /* path of its page */
    const char *changed; /* UTC: "20261124T120000Z" */
    const char *start;
    const char *end; /* NULL: not known */
    const char *rrule;
    const char **rdate;
    size_t nrdates;
    const char **exdate;
    size_t nexdates;
    const char *
        *change; /* "original|start|end or -|status|note" of each date changed by hand */
    size_t nchanges;
};

typedef void feed_fn(const struct feed_activity *, void *arg);

/* What of the neighbourhood somebody follows; NULL: all of it. */
struct feed_wish {
    const char *category; /* slug */
    const char *place, *organisation;
};

/* store */
MUST_USE enum err feed_all(struct ctx *, const struct feed_wish *, feed_fn *, void *arg);
MUST_USE enum err feed_find(struct ctx *, const char *id, struct feed_activity *);

/* iCalendar */
void feed_begin(struct buffer *, const char *name);
void feed_add(struct buffer *, const char *origin, const struct feed_activity *);
void feed_end(struct buffer *);

/* RSS and Atom; self is the address of the feed. */
void feed_rss(struct ctx *, const char *name, const char *self, const struct programme *);
void feed_atom(struct ctx *, const char *name, const char *self, const struct programme *);

/* One content line.  The value is text and is escaped; with _raw it is as the grammar has
 * it already.  A value that is NULL or "" makes no line. */
void feed_text(struct buffer *, const char *name, const char *value);
void feed_raw(struct buffer *, const char *name, const char *value);

/* Commas, semicolons, backslashes and line ends as iCalendar writes them in a text. */
char *feed_escape(struct arena *, const char *);

extern const struct routes feed_routes;
extern const struct pg_stmt *const feed_statements[];

#endif
