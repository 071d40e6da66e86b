/* Vraag en aanbod: asks and offers.  They are two sides of one thing, so they share a table,
 * a shape and these files; a route says which of the two it is about.
 *
 * exchange_http.c   routes and handlers
 * exchange_list.c   the lists: what is open, the own, what waits for a connector
 * exchange_text.c   what the rules hear and read in one
 * exchange_match.c  the fitting ones of the other side, as they are shown
 * exchange_mail.c   what a letter about an ask that fits says
 * exchange_owner.c  what who placed one is told: on the site, refused, unanswered, due
 * exchange_work.c   jobs: mailing new asks, telling and asking who placed one, reading again
 * exchange_rules.c  what goes with what, and which moves there are: pure
 * exchange_store.c  the only user of db/queries/exchange.sql
 * exchange_json.c   the shape the world sees
 */
#ifndef EXCHANGE_H
#define EXCHANGE_H

#include "commons/cursor.h"
#include "commons/extras.h"
#include "commons/fitting.h"
#include "commons/item.h"
#include "commons/pictures.h"

struct exchange_draft {     /* the body of POST and PATCH */
    const char *title;      /* in a few words */
    const char *text;       /* the story; plain text */
    const char *category;   /* slug, of the kind "exchange" */
    const char *moment;     /* when, in own words */
    struct json_list times; /* "tue-morning" */
    const char *area;       /* code of the buurt */
    const char *street;     /* without a number */
    struct json_list languages;
    const char *visibility; /* everyone, members; of an ask also quiet */
    const char *organisation;
    const char *form;         /* of an offer: help, lend, give, room, vacancy */
    const char *needs;        /* of an offer: what it takes */
    const char *radius;       /* of an offer: metres */
    const char *mail;         /* of an offer: now, daily, weekly, never */
    const char *paused_until; /* of an offer: a date */
    struct pictures pictures;
    const char *extras; /* JSON, of what is said of them now; NULL: nothing */
};

/* Who stands behind it, where that is not the asker's own account; only in the body of POST. */
struct exchange_party {
    const char *name;
    const char *telephone;
    const char *email;
    const char *consent; /* how somebody else gave it: then it is on behalf of them */
};

struct exchange_new {
    struct exchange_draft is;
    struct exchange_party party;
    const char *danger; /* what the rules hear in it, or NULL */
    const char *terms;  /* what it is about, for who looks for its counterpart */
};

struct exchange_item {
    const char *id;
    const char *kind;
    struct exchange_draft is;
    const char *first_name;   /* as others see it */
    const char *area;         /* JSON */
    const char *organisation; /* JSON */
    const char *picture;      /* JSON */
    const char *pictures;     /* JSON */
    const char *address;
    const char *published;
    const char *state;
    const char *state_reason; /* why it was refused */
    const char *danger;       /* what the rules heard in it */
    const char *asker;        /* JSON, for who may know; NULL for others */
    bool first;               /* the first of somebody */
    bool mine;
    const char *extras; /* JSON */
    struct life life;
};

/* One of the two sides. */
struct exchange_kind {
    const char *name; /* "ask", "offer" */
    const struct json_field *fields;
    size_t nfields; /* of a change */
    size_t nnew;    /* and of a new one: also who stands behind it */
    const struct item_kind *item;
};

/* ---- rules ---- */

/* Blames what does not go together in a new item: a visitor asks quietly and says where to be
 * reached; who asks for somebody else has their consent. */
void exchange_check_new(const struct exchange_new *, bool visitor, bool may_act_for,
                        struct fault *);

/* The state a move leads to, or NULL when it is not in the table. */
const char *exchange_move_to(const char *state, const char *move);

extern const char *const exchange_moves[];

/* Is it only for who looks at posts? */
bool exchange_move_looks(const char *move);

/* ---- store: texts live as long as the request ---- */
/* What is asked for in a list of what is open: NULL is whatever. */
struct exchange_wish {
    const char *category, *area, *words;
};
MUST_USE enum err exchange_newest(struct ctx *, const struct exchange_kind *,
                                  const struct exchange_wish *, const struct page *,
                                  pg_row_fn *, void *arg);
MUST_USE enum err exchange_own(struct ctx *, const struct exchange_kind *, const struct page *,
                               pg_row_fn *, void *arg);
MUST_USE enum err exchange_worklist(struct ctx *, const struct page *, pg_row_fn *, void *arg);
MUST_USE enum err exchange_find(struct ctx *, const struct exchange_kind *, const char *id,
                                struct exchange_item *);
/* May the asker place one more?  ERR_ENOUGH_TODAY (with when they may again) or
 * ERR_ENOUGH_OPEN when not; where limits are off, always. */
MUST_USE enum err exchange_check_allowance(struct ctx *);

MUST_USE enum err exchange_insert(struct ctx *, const struct exchange_kind *,
                                  const struct exchange_new *, const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err exchange_update(struct ctx *, const struct exchange_item *,
                                  const struct exchange_new *);
MUST_USE enum err exchange_move(struct ctx *, const struct exchange_item *, const char *state,
                                const char *reason, bool approved);

/* Columns id and card, in no order, of those that the asker may see. */
MUST_USE enum err exchange_cards(struct ctx *, const struct json_list *ids, pg_row_fn *,
                                 void *arg);

/* Columns category, asks and offers; fewer than five are null. */
MUST_USE enum err exchange_balance(struct ctx *, pg_row_fn *, void *arg);

/* ---- text ---- */

/* Fills in what the rules hear and read: danger and terms.  Own fields are heard, too: those
 * that are said now, and those that are kept (JSON; NULL for none). */
MUST_USE enum err exchange_read_text(struct ctx *, const struct exchange_kind *,
                                     const char *kept, struct exchange_new *);
/* What such a text is about, as PostgreSQL reads it. */
const char *exchange_terms(struct ctx *, const struct exchange_kind *, const char *title,
                           const char *text, const char *category);
/* The whole answers to POST …/asks/_look and GET …/{id}/matches. */
MUST_USE enum err exchange_look(struct ctx *);
MUST_USE enum err exchange_matches(struct ctx *, const struct exchange_kind *);

/* ---- letters ---- */

/* An ask that is to be mailed, for the first or the second time. */
struct exchange_due {
    const char *neighbourhood, *id, *slug, *title, *text, *moment, *area, *address;
    int64_t round;
};

/* What it says in this language to the one behind this offer, as commons/letter.h keeps it. */
MUST_USE enum err exchange_letter(struct ctx *, const struct exchange_due *,
                                  const struct fitting *, const char *language,
                                  const char **payload);

/* What became of an item, for who placed it. */
struct exchange_news {
    const char *what; /* "open", "refused", "unanswered", "due", "due-again" */
    const char *neighbourhood, *id, *language;
    const char *person;         /* NULL: somebody without an account, and then: */
    const char *email, *leaves; /* where it goes, and when */
    const char *kind;           /* "ask", "offer" */
    const char *title, *text;
    const char *reason; /* why it was refused, or NULL */
    const char *address;
};

/* Tells them: a notice of the kind "item", or a letter to who has no account. */
MUST_USE enum err exchange_tell_owner(struct ctx *, const struct exchange_news *);

/* ---- jobs: of the login voordeur_work ---- */

/* Mails new asks to the helpers who fit best. */
MUST_USE enum err exchange_mail_matches(struct ctx *);
/* Tells who placed them what was opened or refused. */
MUST_USE enum err exchange_tell_owners(struct ctx *);
/* Asks who placed them whether they are still right, twice at most, and puts away what nobody
 * answered about (decision 0320); who has no account and no address has to be called (0340). */
MUST_USE enum err exchange_ask_owners(struct ctx *);
/* Opens first posts that nobody has looked at for a day. */
MUST_USE enum err exchange_open_waiting(struct ctx *);
/* Reads what items are about that were read by another version of the rules, or never. */
MUST_USE enum err exchange_read_again(struct ctx *);

/* ---- json ---- */
extern const struct exchange_kind exchange_ask, exchange_offer;
void exchange_json(struct json *, const struct exchange_item *, bool with_token);

/* ---- lists ---- */
extern const struct item_kind exchange_ask_item, exchange_offer_item;
MUST_USE enum err exchange_list(struct ctx *, const struct exchange_kind *);
MUST_USE enum err exchange_list_waiting(struct ctx *);
/* Which kinds of asks and of helpers there are, per category. */
MUST_USE enum err exchange_show_balance(struct ctx *);
/* How much each thing counts in matching: what an administrator reads. */
MUST_USE enum err exchange_show_weights(struct ctx *);

extern const struct routes exchange_routes;
extern const struct pg_stmt *const exchange_statements[], *const exchange_work_statements[];

#endif
