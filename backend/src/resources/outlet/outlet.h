/* Enter once, out everywhere: the programme on a screen, in print, in another's site and as a
 * text to paste, what the neighbourhood sets of these, and how often each was shown (decision
 * 0270).
 *
 * outlet_http.c    routes and handlers of the API
 * outlet_pages.c   routes of the pages, which need no JavaScript to be read
 * outlet_screen.c  /scherm/…: what hangs in the community house
 * outlet_print.c   /print/…: for the magazine
 * outlet_guide.c   /print/…/gids: the social map on paper (decision 0431)
 * outlet_paper.c   the same as a PDF (decision 0310)
 * outlet_embed.c   /embed/…: for somebody else's site
 * outlet_text.c    a text to paste in a message
 * outlet_html.c    what the pages share
 * outlet_store.c   the only user of db/queries/outlet.sql
 */
#ifndef OUTLET_H
#define OUTLET_H

#include "commons/programme.h"
#include "web/ctx.h"

/* What a neighbourhood sets.  Days are dates; no deadline: none of the three. */
struct outlet_setting {
    const char *magazine;
    const char *deadline;
    const char *first_day;
    const char *last_day;
    int mail_day; /* 1 is Monday */
    int mail_hour;
    const char *version;
};

/* The issue that is being made. */
struct outlet_issue {
    const char *magazine; /* or "" */
    const char *deadline; /* wall clock, or NULL */
    const char *first, *last;
    const char *printed; /* now */
};

/* ---- store ---- */

MUST_USE enum err outlet_setting_find(struct ctx *, struct outlet_setting *);
/* ERR_STALE when somebody changed it meanwhile. */
MUST_USE enum err outlet_setting_change(struct ctx *, const struct outlet_setting *);
MUST_USE enum err outlet_issue_find(struct ctx *, struct outlet_issue *);
/* The name of a place that is shown; ERR_NOT_FOUND: there is none. */
MUST_USE enum err outlet_place(struct ctx *, const char *id, const char **name);
/* One activity as the outlets show it: its coming dates.  Doubtful ones have none. */
MUST_USE enum err outlet_activity(struct ctx *, const char *id, struct programme *);

/* What will not be printed unless it is confirmed before the deadline. */
struct outlet_missing {
    const char *id, *title, *confirmed;
};
typedef void outlet_missing_fn(const struct outlet_missing *, void *arg);
MUST_USE enum err outlet_missing(struct ctx *, const char *organisation, outlet_missing_fn *,
                                 void *arg);
/* How often an outlet was shown in the last four weeks; shown is -1 below five. */
typedef void outlet_reach_fn(const char *outlet, int64_t shown, void *arg);
MUST_USE enum err outlet_reach(struct ctx *, const char *organisation, outlet_reach_fn *,
                               void *arg);

/* A service under one of its themes, as it stands in the guide. */
struct outlet_guided {
    const char *theme;
    const char *number; /* where all of it stands */
    bool first;         /* here it does */
    const char *name, *summary, *organisation, *eligibility, *hours, *places, *cost;
    const char *application, *waiting_time, *languages, *accessibility;
    const char *telephone, *email, *url;
};
typedef void outlet_guided_fn(const struct outlet_guided *, void *arg);
MUST_USE enum err outlet_guide(struct ctx *, outlet_guided_fn *, void *arg);
/* Now, as a wall clock shows it. */
MUST_USE enum err outlet_today(struct ctx *, const char **moment);

/* Nobody else prints until this request ends; ERR_BUSY: somebody does. */
MUST_USE enum err outlet_paper_alone(struct ctx *);

/* ---- a PDF ---- */

/* Is there a browser on this machine that prints? */
bool outlet_paper_ready(struct ctx *);
/* Where that browser finds the style of the page. */
const char *outlet_paper_site(struct ctx *);
/* Makes the page that is the answer a PDF. */
MUST_USE enum err outlet_paper(struct ctx *);

/* ---- pages ---- */

void outlet_screen_page(struct ctx *, const char *place, const struct programme *);
/* site: where its style is, "" on this site. */
void outlet_print_page(struct ctx *, const struct outlet_issue *, bool small, const char *site,
                       const struct programme *);
/* Front page, themes, services and an index of what is right now. */
MUST_USE enum err outlet_guide_page(struct ctx *);
void outlet_embed_page(struct ctx *, const char *language, const struct programme *);

/* A text as people paste it in WhatsApp: *bold*, a line per date, the address of the site last.
 */
const char *outlet_text(struct ctx *, const char *language, const struct programme *);
/* The same of one activity; "" when it has no lines. */
const char *outlet_text_of_one(struct ctx *, const char *language, const struct programme *);

/* Up to and including <body class="…">; style and script are files of /api/outlets/ on the
 * site, script may be NULL. */
struct buffer *outlet_html_begin(struct ctx *, const char *language, const char *title,
                                 const char *site, const char *style, const char *script,
                                 const char *class);
void outlet_html_end(struct buffer *);
/* <name class="class">text</name>; nothing for a text that is NULL or "". */
void outlet_html_tag(struct buffer *, const char *name, const char *class, const char *text);
/* The text alone, escaped. */
void outlet_html_text(struct buffer *, const char *text);
/* "zondag 29 november", without the year. */
const char *outlet_day(struct arena *, const char *language, const char *moment);
/* "10.00" or "10.00–12.00" with between "–"; "hele dag" of whole days. */
const char *outlet_clock(struct arena *, const char *language, const struct programme_line *,
                         const char *between);

extern const struct routes outlet_routes;
extern const struct routes outlet_pages;
extern const struct pg_stmt *const outlet_statements[];

#endif
