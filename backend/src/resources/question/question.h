/* Vraagbaak: a professional asks colleagues, by theme and area; several answer, one answer is
 * accepted, and whoever was helped says thank you (decision 0420).
 *
 * question_http.c    routes and handlers of questions, and of the themes that somebody follows
 * question_answer.c  handlers of answers and thanks
 * question_look.c    what is said while somebody types: what looks alike, and whether a
 * resident can be known question_letter.c  what the letters say question_work.c    jobs:
 * telling of answers, passing on what nobody answered, the week question_store.c   the only
 * user of db/queries/question.sql question_json.c    the shape the world sees
 */
#ifndef QUESTION_H
#define QUESTION_H

#include "commons/cursor.h"

struct question_draft { /* the body of POST and PATCH */
    const char *title;
    const char *text; /* plain */
    struct json_list themes;
    const char *area;     /* code of the buurt; NULL: the whole neighbourhood */
    const char *accepted; /* id of an answer; only in PATCH */
};

struct question {
    const char *id;
    struct question_draft is;
    const char *area;      /* JSON */
    const char *author;    /* NULL: who asked is gone */
    const char *state;     /* "unanswered", "answered", "solved" */
    const char *answers;   /* JSON */
    const char *knowledge; /* JSON: what it became, or NULL */
    const char *passed_at, *raised_at, *created_at, *changed_at, *archived_at;
    const char *version;
    bool demonstration, mine, may_edit;
};

struct question_answer {
    const char *id;
    const char *text;
    const char *version;
    bool mine;
};

struct question_filter { /* NULL: any */
    const char *theme, *area, *state;
    bool mine;
};

/* ---- store: texts live as long as the request ---- */
MUST_USE enum err question_list(struct ctx *, const struct question_filter *,
                                const struct page *, pg_row_fn *, void *arg);
/* What waits for the asker. */
MUST_USE enum err question_waiting(struct ctx *, const struct page *, pg_row_fn *, void *arg);
/* Column card: what these words find, the best first. */
MUST_USE enum err question_found(struct ctx *, const char *words, pg_row_fn *, void *arg);
/* Columns kind and card: what looks like what somebody types. */
MUST_USE enum err question_alike(struct ctx *, const char *words, pg_row_fn *, void *arg);
MUST_USE enum err question_find(struct ctx *, const char *id, struct question *);
MUST_USE enum err question_insert(struct ctx *, const struct question_draft *, const char **id);
/* These two: ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err question_update(struct ctx *, const struct question *,
                                  const struct question_draft *);
MUST_USE enum err question_archive(struct ctx *, const struct question *);
MUST_USE enum err question_answer_find(struct ctx *, const char *question, const char *id,
                                       struct question_answer *);
MUST_USE enum err question_answer_insert(struct ctx *, const char *question, const char *text);
MUST_USE enum err question_answer_update(struct ctx *, const struct question_answer *,
                                         const char *text);
MUST_USE enum err question_answer_remove(struct ctx *, const struct question_answer *);
MUST_USE enum err question_answer_thank(struct ctx *, const char *id, bool thanks);
/* The themes that the asker follows. */
MUST_USE enum err question_themes(struct ctx *, struct json_list *);
MUST_USE enum err question_follow(struct ctx *, const struct json_list *);

/* ---- handlers ---- */

/* The whole answer to POST …/questions/_look. */
MUST_USE enum err question_look(struct ctx *);
/* Those of …/questions/{id}/answers. */
MUST_USE enum err question_answer_post(struct ctx *);
MUST_USE enum err question_answer_patch(struct ctx *);
MUST_USE enum err question_answer_delete(struct ctx *);
MUST_USE enum err question_answer_post_thanks(struct ctx *);
MUST_USE enum err question_answer_delete_thanks(struct ctx *);
/* The question as the asker sees it. */
MUST_USE enum err question_reply(struct ctx *, int status, const char *id);

/* ---- letters ---- */

/* A question that somebody is told about. */
struct question_news {
    const char *id, *slug, *title;
    const char *text;   /* of the question, or of the answer */
    const char *author; /* who answered, or NULL */
    const char *cause;  /* of an answer its id */
    const char *person, *language;
};

struct question_new { /* in a theme that somebody follows */
    const char *kind; /* "question", "knowledge" */
    const char *title, *address;
};

/* Each tells one person: a notice of the kind "question". */
MUST_USE enum err question_tell_answer(struct ctx *, const struct question_news *);
MUST_USE enum err question_tell_knower(struct ctx *, const struct question_news *);
MUST_USE enum err question_tell_week(struct ctx *, const struct question_news *,
                                     const struct question_new *, size_t n);

/* ---- jobs: of the login voordeur_work ---- */

/* Who asked hears of answers; what nobody answered goes to who know its theme, and after that
 * to the administrator. */
MUST_USE enum err question_tell(struct ctx *);
/* On Monday: what is new in the themes that somebody follows. */
MUST_USE enum err question_tell_themes(struct ctx *);

/* ---- json ---- */
enum { QUESTION_FIELDS = 5, QUESTION_NEW_FIELDS = 4 };
extern const struct json_field question_fields[QUESTION_FIELDS];
void question_json(struct json *, const struct question *);

extern const struct routes question_routes;
extern const struct pg_stmt *const question_statements[], *const question_work_statements[];

#endif
