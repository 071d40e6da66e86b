/* Pages that can be read, shared and found before any program runs in the browser.
 *
 * An address outside the API that is no file gets the residents' built
 * index.html, with a head (title, Open Graph, JSON-LD) and a readable body
 * filled in; the program takes over where there is JavaScript.
 *
 * page_http.c   the one route: from an address to a page
 * page_find.c   which page an address means: pure
 * page_list.c   the bodies of the front door and the lists
 * page_item.c   the bodies of items
 * page_data.c   JSON-LD (schema.org)
 * page_shell.c  the two marks in index.html
 * page_manifest.c  what a phone needs to keep it among its programs
 * page_store.c  rows to structs: the only user of db/queries/page.sql
 */
#ifndef PAGE_H
#define PAGE_H

#include "web/ctx.h"

/* ---- which page ---- */

enum page_kind {
    PAGE_UNKNOWN,
    PAGE_ROOT, /* "/": the neighbourhood of the host */
    PAGE_FRONT,
    PAGE_PROGRAMME,
    PAGE_DIRECTORY,
    PAGE_PROJECTS,
    PAGE_FRESHNESS,
    PAGE_PROFESSIONALS,
    PAGE_MANIFEST,
    PAGE_SCREEN, /* only the program has something to show there */
    PAGE_ACTIVITY,
    PAGE_ORGANISATION,
    PAGE_PLACE,
    PAGE_PROJECT,
    PAGE_SERVICE,
};

struct page_address {
    enum page_kind kind;
    const char *neighbourhood; /* slug */
    const char *id;            /* of an item */
    const char *title;         /* of a screen or list */
    const char *module;        /* which switch closes it; NULL: always open */
    bool slash;                /* a "/" too many at its end */
};

/* What a path (decoded, without its first "/") means. */
struct page_address page_find(struct arena *, const char *path);

/* ---- what is shown ---- */

struct page_item {
    const char *id;
    const char *name;
    const char *summary;
    const char *text; /* Markdown */
    const char *html;
    const char *address;
    const char *picture; /* id of the first, or NULL */
    const char *alt;
    const char *crop_x; /* the piece of it that is shown elsewhere; NULL where there is none */
    const char *crop_y;
    const char **pictures; /* "id|width|height|alt" of each */
    size_t npictures;
    const char *place_name;
    const char *place_address;
    const char *street_address;
    const char *postal_code;
    const char *locality;
    const char *latitude; /* NULL where it is not known to the metre */
    const char *longitude;
    const char *wheelchair;
    const char *accessibility_note;
    const char *organisation_name;
    const char *organisation_address;
    const char *contact_name;
    const char *telephone;
    const char *email;
    const char *url;
    bool archived;
    bool doubtful;
    const char *confirmed; /* wall clock */
    const char *confirmed_by;
    const char **facts; /* what the neighbourhood asks: name, type and value of each */
    size_t nfacts;
    /* of an activity or a service */
    int free;
    const char *price;
    const char *price_note;
    const char *sign_up_note;
    /* of an activity */
    const char *status;
    const char *status_note;
    bool all_day;
    const char *start; /* of its next date, RFC 3339 */
    const char *end;
    const char *original; /* when the series had it */
    const char *first_status;
    const char **next; /* "start|end or -|status|note" */
    size_t nnext;
};

struct page_line { /* one of a programme */
    const char *title;
    const char *address;
    const char *place;
    const char *start;
    const char *end;
    bool all_day;
    const char *status;
};

struct page_professional { /* to whom one walks in */
    const char *name;
    const char *what;
    const char *times;             /* in words */
    const char *now, *start, *end; /* the next time; NULL: not known */
    const char *place;
    const char *address; /* of the place */
    const char *holiday; /* a day of the coming two weeks on which it is not */
    const char *back;    /* who is away: since when not any more */
    const char *replaced_by;
};

struct page_document { /* while it is made */
    const char *title;
    const char *description;
    const char *path; /* its true address */
    const char *picture;
    const char *picture_alt;
    const char *feed;    /* path of a calendar, or NULL */
    const char *og_type; /* "website" or "article" */
    bool no_index;
    struct buffer body;
    struct buffer data; /* JSON-LD, or empty */
};

/* ---- its parts ---- */

void page_front_body(struct ctx *, struct page_document *, const struct page_line *, size_t n);
void page_programme_body(struct ctx *, struct page_document *, const struct page_line *,
                         size_t n);
void page_names_body(struct ctx *, struct page_document *, const struct page_line *, size_t n);
void page_professionals_body(struct ctx *, struct page_document *,
                             const struct page_professional *, size_t n);
void page_plain_body(struct ctx *, struct page_document *, const char *sentence);
void page_item_body(struct ctx *, struct page_document *, enum page_kind,
                    const struct page_item *, const struct page_line *, size_t n);

/* How much of it is right; shares in whole percents, NULL where none is told. */
struct page_share {
    const char *kind;
    const char *share;
};
void page_freshness_body(struct ctx *, struct page_document *, const struct page_share *,
                         size_t n);

/* A list of a programme, and the way home; shared by the bodies. */
void page_lines(struct buffer *, const struct page_line *, size_t n);
void page_home(struct ctx *, struct buffer *);
/* <name>text</name>; nothing for a text that is NULL or "". */
void page_tag(struct buffer *, const char *name, const char *text);

/* The next date in words, or NULL. */
const char *page_next(struct arena *, const struct page_item *);

MUST_USE enum err page_item_data(struct ctx *, struct page_document *, enum page_kind,
                                 const struct page_item *);
MUST_USE enum err page_site_data(struct ctx *, struct page_document *);

/* Where its icon is in a shape ("192", "512-maskable"). */
const char *page_icon(struct ctx *, const char *shape);
/* The web app manifest of the neighbourhood, in ctx->out. */
MUST_USE enum err page_manifest(struct ctx *);

/* The whole document in ctx->out; ERR_BROKEN when there is no shell. */
MUST_USE enum err page_write(struct ctx *, const struct page_document *, int status);

/* ---- store ---- */

enum { PAGE_LINES = 60 };

MUST_USE enum err page_programme(struct ctx *, int most, struct page_line *, size_t *n);
/* Of a place or an organisation. */
MUST_USE enum err page_programme_of(struct ctx *, enum page_kind, const char *id, int most,
                                    struct page_line *, size_t *n);
/* Names and addresses of a directory or the projects; *lines is in the arena. */
MUST_USE enum err page_names(struct ctx *, enum page_kind, struct page_line **lines, size_t *n);
enum { PAGE_PROFESSIONALS_MOST = 100 };
MUST_USE enum err page_professionals(struct ctx *, struct page_professional *, size_t *n);
MUST_USE enum err page_item_find(struct ctx *, enum page_kind, const char *id,
                                 struct page_item *);

/* The shares of everything and of each kind. */
enum { PAGE_SHARES = 8 };
MUST_USE enum err page_shares(struct ctx *, struct page_share *, size_t *n);

extern const struct routes page_routes;
extern const struct pg_stmt *const page_statements[];

#endif
