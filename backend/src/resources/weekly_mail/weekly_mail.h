/* The weekly mail: what is on in the coming week, complete in itself, for who wants it, with an
 * account or with an e-mail address alone (decision 0270).
 *
 * weekly_mail_http.c    routes and handlers
 * weekly_mail_store.c   the only user of db/queries/weekly_mail.sql
 * weekly_mail_letter.c  what the letters say
 * weekly_mail_work.c    the job that writes them; the only user of
 * db/queries/weekly_mail_work.sql
 *
 * What the links of the letters do is resources/link's.
 */
#ifndef WEEKLY_MAIL_H
#define WEEKLY_MAIL_H

#include "commons/programme.h"
#include "web/ctx.h"

enum { WEEKLY_CHOICES = 40 }; /* at most so many categories, areas, and streets */

struct weekly_choices {
    struct json_list categories; /* slugs; none: all, as with areas */
    struct json_list areas;      /* CBS codes; what is there adds to what is in */
    struct json_list streets;    /* "Coornhertstraat" */
};

/* Whom a letter is for. */
struct weekly_reader {
    const char *id;
    const char *neighbourhood; /* UUID */
    const char *slug;
    const char *name; /* of the neighbourhood */
    const char *language;
    const char *address;
    const char *categories; /* arrays of PostgreSQL */
    const char *areas;
    const char *streets;
    const char *week; /* "2026-49" */
};

/* ---- store ---- */

/* Somebody without an account asks for it; ERR_TOO_MANY: too often. */
MUST_USE enum err weekly_ask(struct ctx *, const char *email, const char *language,
                             const struct weekly_choices *, const char **id);
/* The asker's own; ERR_NOT_FOUND: they do not have it. */
MUST_USE enum err weekly_find(struct ctx *, struct weekly_choices *);
MUST_USE enum err weekly_put(struct ctx *, const struct weekly_choices *);
MUST_USE enum err weekly_end(struct ctx *);
/* Calls fn with the code and name of each area that can be chosen. */
typedef void weekly_area_fn(const char *code, const char *name, void *arg);
MUST_USE enum err weekly_areas(struct ctx *, weekly_area_fn *, void *arg);
/* The streets that can be chosen: those in which we know a place. */
MUST_USE enum err weekly_streets(struct ctx *, struct json_list *);

/* ---- letters ---- */

/* Asks whether this address wants it. */
MUST_USE enum err weekly_write_question(struct ctx *, const char *email, const char *language,
                                        const char *id);
/* The letter of a week, with at least one line, as it is kept. */
MUST_USE enum err weekly_letter(struct ctx *, const struct weekly_reader *,
                                const struct programme *, const char **payload);

/* ---- jobs of the login voordeur_work ---- */

/* Writes the letters that are due, once per address and week; in a quiet week none. */
MUST_USE enum err weekly_write(struct ctx *);
/* Forgets who never answered, and counts of years ago. */
MUST_USE enum err weekly_forget(struct ctx *);

extern const struct routes weekly_mail_routes;
extern const struct pg_stmt *const weekly_mail_statements[];
extern const struct pg_stmt *const weekly_mail_work_statements[];

#endif
