/* How a neighbourhood looks: its own values of the brand layer of
 * shared-ui/src/tokens/tokens.css.
 *
 * What is no colour is one of a few words, so that nothing of a stranger's reaches a style
 * sheet as it came.  What cannot be read is refused (WCAG 2.2, 1.4.3 and 1.4.11; decision
 * 0402).
 *
 * look_http.c      routes and handlers
 * look_rules.c     which values there are, and whether they can be read together: pure
 * look_contrast.c  what stands on what, and the ratio of two colours: pure
 * look_file.c      brand files, in and out: pure
 * look_icon.c      the door of the masthead in its colours, for a phone: pure
 * look_store.c     the only user of db/queries/look.sql
 * look_json.c      the shape the world sees
 */
#ifndef LOOK_H
#define LOOK_H

#include "web/ctx.h"

enum look_kind { LOOK_COLOUR, LOOK_WORD };

/* Property, its name after "--brand-", and what it may be. */
// clang-format off
#define LOOK_TABLE(X)                                    \
    X(FONT_TEXT,        "font-text",        LOOK_WORD)   \
    X(FONT_DISPLAY,     "font-display",     LOOK_WORD)   \
    X(DISPLAY_WEIGHT,   "display-weight",   LOOK_WORD)   \
    X(DISPLAY_TRACKING, "display-tracking", LOOK_WORD)   \
    X(RADIUS,           "radius",           LOOK_WORD)   \
    X(DOOR_TOP,         "door-top",         LOOK_WORD)   \
    X(DOOR,             "door",             LOOK_COLOUR) \
    X(DOOR_2,           "door-2",           LOOK_COLOUR) \
    X(DOOR_3,           "door-3",           LOOK_COLOUR) \
    X(DOOR_SOFT,        "door-soft",        LOOK_COLOUR) \
    X(DOOR_MIST,        "door-mist",        LOOK_COLOUR) \
    X(LAMP,             "lamp",             LOOK_COLOUR) \
    X(LAMP_SOFT,        "lamp-soft",        LOOK_COLOUR) \
    X(LAMP_MIST,        "lamp-mist",        LOOK_COLOUR) \
    X(BRICK,            "brick",            LOOK_COLOUR) \
    X(BRICK_SOFT,       "brick-soft",       LOOK_COLOUR) \
    X(GROUND,           "ground",           LOOK_COLOUR) \
    X(SURFACE,          "surface",          LOOK_COLOUR) \
    X(INK,              "ink",              LOOK_COLOUR) \
    X(INK_SOFT,         "ink-soft",         LOOK_COLOUR) \
    X(LINE,             "line",             LOOK_COLOUR) \
    X(EDGE,             "edge",             LOOK_COLOUR) \
    X(NIGHT_GROUND,     "night-ground",     LOOK_COLOUR) \
    X(NIGHT_SURFACE,    "night-surface",    LOOK_COLOUR) \
    X(NIGHT_RAISED,     "night-raised",     LOOK_COLOUR) \
    X(NIGHT_INK,        "night-ink",        LOOK_COLOUR) \
    X(NIGHT_INK_SOFT,   "night-ink-soft",   LOOK_COLOUR) \
    X(NIGHT_LINE,       "night-line",       LOOK_COLOUR) \
    X(NIGHT_EDGE,       "night-edge",       LOOK_COLOUR) \
    X(NIGHT_DOOR,       "night-door",       LOOK_COLOUR) \
    X(NIGHT_LAMP_SOFT,  "night-lamp-soft",  LOOK_COLOUR) \
    X(NIGHT_BRICK,      "night-brick",      LOOK_COLOUR) \
    X(NIGHT_BRICK_SOFT, "night-brick-soft", LOOK_COLOUR)
// clang-format on

#define LOOK_ENUM(name, word, kind) LOOK_##name,
enum look_property { LOOK_TABLE(LOOK_ENUM) LOOK_COUNT };
#undef LOOK_ENUM
/* Not a property: the white that stands on doors. */
enum { LOOK_WHITE = LOOK_COUNT };

/* A value of each property, or NULL: colours as "#17433b", others as one of their words. */
struct look {
    const char *value[LOOK_COUNT];
};

struct look_kept {
    struct look is;
    bool own;       /* or the house's own */
    const char *by; /* who changed it last, or NULL */
    const char *changed;
    const char *version; /* "1" where nobody changed it yet */
};

/* What stands on what, and how much it has to differ. */
struct look_pair {
    int above, below; /* properties, or LOOK_WHITE */
    double least;     /* 4.5 for text, 3 for parts */
};

/* ---- rules ---- */

const char *look_name(int property); /* "door", "white" */
int look_find(const char *name);     /* -1: none of ours */
/* The words of a property that is no colour; NULL at the end. */
const char *const *look_words(int property);
/* The value as it is kept, or NULL when the property may not be that. */
const char *look_value(struct arena *, int property, const char *value);
/* What a style sheet gets for a kept value. */
const char *look_css_value(int property, const char *value);
/* Makes every value the one that is kept and blames those that cannot be, in pointers under
 * "/values"; ERR_INVALID when any is blamed. */
MUST_USE enum err look_check_values(struct arena *, struct look *, struct fault *);
/* Blames what cannot be read, and says which pairs and their ratios in the detail. */
MUST_USE enum err look_check_contrast(struct arena *, const struct look *, struct fault *);

/* ---- contrast ---- */

extern const struct look_pair look_pairs[];
extern const size_t look_npairs;
/* 1 to 21, of two colours as they are kept (WCAG 2.2). */
double look_ratio(const char *one, const char *other);
/* Of a pair in a look that has all its colours. */
double look_pair_ratio(const struct look *, const struct look_pair *);

/* ---- files ---- */

/* Reads a brand file: comments, and ":root { --brand-…: …; }" with known properties and values.
 * ERR_INVALID with the line in the detail for anything else. */
MUST_USE enum err look_file_read(struct arena *, const char *css, struct look *,
                                 struct fault *);
/* The same as a style sheet that goes before tokens.css. */
void look_file_write(struct buffer *, const struct look *);

/* ---- icon ---- */

/* As shared-ui/brands.vite.ts draws those of the build. */
struct look_shape {
    const char *name; /* the last part of its path */
    int size;
    double scale; /* how much of the square the door's own square takes */
    int corner;   /* of the ground, in parts of 32; 0: the phone cuts what it likes */
};

/* An SVG, of a look that has all its values. */
void look_icon_write(struct buffer *, const struct look *, const struct look_shape *);

/* ---- store ---- */

MUST_USE enum err look_kept_find(struct ctx *, struct look_kept *);
/* A look without any value is the house's own.  ERR_STALE when it is not that version any more.
 */
MUST_USE enum err look_keep(struct ctx *, const char *version, const struct look *);

/* ---- json ---- */

extern const struct json_field look_fields[1];
void look_values_json(struct json *, const char *key, const struct look *);
void look_json(struct json *, const struct look_kept *);

extern const struct routes look_routes, look_pages;
extern const struct pg_stmt *const look_statements[];

#endif
