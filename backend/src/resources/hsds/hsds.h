/* The social map as others keep it: HSDS 3 (Open Referral) in and out (decision 0432).  A
 * package is a set of tables, each with rows; how rows become organisations, places and
 * services, and these rows, is the database's business (hsds_import, hsds_tables).
 *
 * hsds_http.c     routes and handlers
 * hsds_store.c    the only user of db/queries/hsds.sql
 * hsds_package.c  a package as files: from a zip or texts to its JSON, by the child, and back
 */
#ifndef HSDS_H
#define HSDS_H

#include "table/pack.h"
#include "web/ctx.h"
#include "json/json.h"

enum { HSDS_BODY_MAX = 4 * 1024 * 1024, HSDS_VALUES_MAX = 400000 };

/* What became of one row.  added, changed, unchanged: an organisation, place or service; kept:
 * another row; refused: it has a fault; noted: it was taken, but a link of it leads nowhere. */
struct hsds_line {
    const char *file;
    int line;
    const char *id;
    const char *name; /* what people call it, where the row tells */
    const char *outcome;
    const char *member; /* of a fault */
    const char *code;
};
typedef void hsds_line_fn(const struct hsds_line *, void *arg);

/* Reads in what a package says, as JSON.  With refused rows nothing is kept, unless skip; with
 * dry nothing is at all. */
MUST_USE enum err hsds_import(struct ctx *, const char *json, bool skip, bool dry,
                              hsds_line_fn *, void *arg);
/* All tables, as JSON: {"services.csv": [row]}. */
MUST_USE enum err hsds_tables(struct ctx *, const char **json);
/* A page of services with all that hangs on them, as JSON. */
MUST_USE enum err hsds_services(struct ctx *, int page, int size, const char **json);
/* For the command line, which has no token: a neighbourhood, and that who asks keeps it. */
MUST_USE enum err hsds_here(struct ctx *, const char *slug, struct neighbourhood_setting *);

/* What a stranger's zip or texts of tables say, as JSON for hsds_import; or why they cannot be
 * read (Dutch). */
MUST_USE enum err hsds_read(struct ctx *, const char *bytes, size_t len, const char **json,
                            const char **reason);
/* All tables as CSV files, with a file that says which there are. */
MUST_USE enum err hsds_files(struct ctx *, struct pack_file **, size_t *n);

extern const struct routes hsds_routes;
extern const struct routes hsds_open_routes;
extern const struct pg_stmt *const hsds_statements[];

#endif
