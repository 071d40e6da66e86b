/* What professionals know: an answer kept as knowledge, with who keeps it right and until when
 * it holds (decision 0421).
 *
 * knowledge_item_http.c    routes and handlers
 * knowledge_item_store.c   the only user of db/queries/knowledge_item.sql
 * knowledge_item_json.c    the shape the world sees
 */
#ifndef KNOWLEDGE_ITEM_H
#define KNOWLEDGE_ITEM_H

#include "commons/cursor.h"
#include "commons/item.h"

struct knowledge_draft { /* the body of POST and PATCH */
    const char *title;
    const char *text; /* Markdown */
    struct json_list themes;
    const char *area;     /* code of the buurt; NULL: the whole neighbourhood */
    const char *question; /* that it answers; only in POST */
};

struct knowledge_item {
    const char *id;
    struct knowledge_draft is;
    const char *html;
    const char *area;     /* JSON */
    const char *question; /* JSON, or NULL */
    const char *owner;    /* NULL: nobody keeps it now */
    const char *wrong;    /* JSON: what a colleague said is not right, or NULL */
    const char *created_at;
    bool mine;
    struct life life;
};

struct knowledge_filter { /* NULL: any */
    const char *theme, *freshness;
    bool mine;
};

/* ---- store: texts live as long as the request ---- */
MUST_USE enum err knowledge_item_list(struct ctx *, const struct knowledge_filter *,
                                      const struct page *, pg_row_fn *, void *arg);
/* Column card: what these words find, the best first. */
MUST_USE enum err knowledge_item_found(struct ctx *, const char *words, pg_row_fn *, void *arg);
MUST_USE enum err knowledge_item_find(struct ctx *, const char *id, struct knowledge_item *);
MUST_USE enum err knowledge_item_insert(struct ctx *, const struct knowledge_draft *,
                                        const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err knowledge_item_update(struct ctx *, const struct knowledge_item *,
                                        const struct knowledge_draft *);
/* Makes the asker its owner. */
MUST_USE enum err knowledge_item_own(struct ctx *, const char *id);
extern const struct item_kind knowledge_item_kind;

/* ---- json ---- */
enum { KNOWLEDGE_FIELDS = 4, KNOWLEDGE_NEW_FIELDS = 5 };
extern const struct json_field knowledge_item_fields[KNOWLEDGE_NEW_FIELDS];
void knowledge_item_json(struct json *, const struct knowledge_item *);

extern const struct routes knowledge_item_routes;
extern const struct pg_stmt *const knowledge_item_statements[];

#endif
