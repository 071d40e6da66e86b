/* Who answers an ask or an offer talks with who placed it.
 *
 * conversation_http.c   routes and handlers
 * conversation_live.c   tickets to hear that something changed
 * conversation_mail.c   what is said goes by mail
 * conversation_work.c   answers that come by mail, and asking how it went; the only user of
 *                       db/queries/conversation_work.sql
 * conversation_store.c  the only user of db/queries/conversation.sql
 */
#ifndef CONVERSATION_H
#define CONVERSATION_H

#include "commons/cursor.h"

struct conversation {
    const char *id;
    const char *version;
    const char *part; /* the asker's: "owner" or "responder" */
    const char *card; /* JSON: as the asker sees it */
    bool ended;
};

/* store: texts live as long as the request */

/* The asker's conversations, the last spoken first; item NULL: all of them. */
MUST_USE enum err conversation_latest(struct ctx *, const char *item, const struct page *,
                                      pg_row_fn *, void *arg);
MUST_USE enum err conversation_find(struct ctx *, const char *id, struct conversation *);

/* The one about an item, made when there is none.  ERR_NOT_FOUND: nothing is open there for
 * the asker. */
MUST_USE enum err conversation_open(struct ctx *, const char *item, const char **id);

/* From the newest message back; before is the id of one, or NULL. */
MUST_USE enum err conversation_messages(struct ctx *, const char *id, const char *before,
                                        const char *rows, pg_row_fn *, void *arg);
/* *message: its id. */
MUST_USE enum err conversation_say(struct ctx *, const char *id, const char *text,
                                   const char **message);

/* What a letter to the other one needs to say. */
struct conversation_told {
    const char *title; /* of the ask or offer */
    const char *kind;
    const char *slug;
    const char *from;     /* first name of who speaks, or NULL: not to be known yet */
    const char *language; /* of who reads it */
};
MUST_USE enum err conversation_told(struct ctx *, const char *id, const char *part,
                                    struct conversation_told *);
MUST_USE enum err conversation_send(struct ctx *, const char *id, const char *part,
                                    const char *cause, const char *payload);
MUST_USE enum err conversation_read(struct ctx *, const char *id);

/* ERR_CONFLICT: not a move that can be made now. */
MUST_USE enum err conversation_move(struct ctx *, const char *id, const char *move);

/* ---- live (decision 0207) ---- */

/* Handlers: a ticket for the conversation of the path, or for all of the asker's. */
MUST_USE enum err conversation_ticket(struct ctx *);
MUST_USE enum err conversation_ticket_for_all(struct ctx *);

/* ---- mail ---- */

/* A sentence of ours with at most two texts in the places of its "%s". */
const char *conversation_worded(struct arena *, const char *format, const char *one,
                                const char *two);

/* Tells the other one by mail what the one of this part has said. */
MUST_USE enum err conversation_tell(struct ctx *, const char *id, const char *part,
                                    const char *message, const char *text);

/* An answer that came by mail for the one with this reply id, in an open transaction of the
 * login voordeur_work.  ERR_NOT_FOUND: nothing is to be answered there, or another wrote it. */
MUST_USE enum err conversation_receive(struct ctx *, const char *reply, const char *from,
                                       const char *text);

/* Job: asks both, some days after the last word, whether it became help. */
MUST_USE enum err conversation_ask_outcomes(struct ctx *);

extern const struct routes conversation_routes;
extern const struct pg_stmt *const conversation_statements[],
    *const conversation_work_statements[];

#endif
