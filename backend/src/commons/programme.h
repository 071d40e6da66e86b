/* The programme as the outlets show it: the weekly mail, the screen, print, the widget, a text
 * to paste and feeds.  What is doubtful is not in it (decision 0270).
 */
#ifndef COMMONS_PROGRAMME_H
#define COMMONS_PROGRAMME_H

#include "web/ctx.h"

enum { PROGRAMME_MOST = 1000 };

/* One line: what is on at one time.  Moments are those of commons/when.h. */
struct programme_line {
    const char *id; /* of the activity */
    const char *title;
    const char *summary;
    const char *address; /* path of its page */
    const char *start;
    const char *end; /* or NULL: not known; of whole days on the last day */
    int64_t over;    /* seconds since 1970: from then on it is not to be shown any more */
    bool all_day;
    const char *status; /* "scheduled", "moved", "cancelled" */
    const char *note;
    const char *place; /* or NULL, as its street */
    const char *street;
    int free; /* -1: nobody said */
    const char *price;
    const char *price_note;
    const char *sign_up_note;
    const char *organisation_id;
    const char *organisation;
    const char *changed; /* RFC 3339 */
};

struct programme {
    struct programme_line *line;
    size_t n;
};

/* Which days, and of them what. */
struct programme_wish {
    const char *neighbourhood;   /* UUID */
    int from, until;             /* days from today: its midnight, and that which ends it */
    const char *categories;      /* an array as PostgreSQL writes it; NULL: all */
    const char *areas, *streets; /* the same; what is in one of either */
    const char *place, *organisation; /* UUID, or NULL */
};

MUST_USE enum err programme_days(struct ctx *, const struct programme_wish *,
                                 struct programme *);
/* What the magazine of the neighbourhood prints next. */
MUST_USE enum err programme_issue(struct ctx *, const char *neighbourhood, struct programme *);

/* What another statement gives, with the columns of those of db/queries/programme.sql. */
MUST_USE enum err programme_read(struct ctx *, const struct pg_stmt *, struct pg_args,
                                 struct programme *);

/* Counts that an outlet showed these once more: "mail", "screen", "print", "widget", "text",
 * "feed". */
MUST_USE enum err programme_shown(struct ctx *, const char *outlet, const struct programme *);

/* Its organisations, each once or more, as an array of PostgreSQL. */
const char *programme_organisations(struct arena *, const struct programme *);

/* "zondag 29 november 2026" of a moment, in a language ("nl", "en"). */
const char *programme_day(struct arena *, const char *language, const char *moment);
/* "10.00 tot 12.00 uur" in a language ("nl", "en"); "" of what lasts the whole day. */
const char *programme_hours(struct arena *, const char *language,
                            const struct programme_line *);
/* "Rucrea, Coornhertstraat 4", or NULL. */
const char *programme_where(struct arena *, const struct programme_line *);
/* "gratis", "€ 4,50 per keer", or NULL when nobody said. */
const char *programme_cost(struct arena *, const char *language, const struct programme_line *);
/* "Gaat niet door", "Op een ander moment dan anders", or NULL. */
const char *programme_status(const char *language, const struct programme_line *);
/* Do two lines begin on the same day? */
bool programme_same_day(const struct programme_line *, const struct programme_line *);

extern const struct pg_stmt *const programme_statements[];

#endif
