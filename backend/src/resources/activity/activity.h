/* An activity: something that is done together, once or again and again.
 *
 * activity_http.c   routes and handlers of items
 * activity_list.c   the programme: which way in, filters, cursor
 * activity_fortnight.c  two weeks of it in one answer, to be read without a connection
 * activity_dates.c  dates: the preview of a series, one date cancelled or moved
 * activity_rules.c  what fits together and who confirms how: pure
 * activity_store.c  rows to structs and back: the only user of db/queries/activity.sql
 * activity_json.c   the shape the world sees
 *
 * activity_draft.h  what is still being written, and what comes again a year on
 */
#ifndef ACTIVITY_H
#define ACTIVITY_H

#include "commons/cursor.h"
#include "commons/extras.h"
#include "commons/life.h"
#include "commons/pattern.h"
#include "commons/pictures.h"
#include "web/ctx.h"

struct activity_draft { /* the body of POST and PATCH */
    const char *title;
    const char *summary;
    const char *text; /* Markdown */
    const char *organisation;
    const char *place;
    const char *location;
    struct json_list categories;
    struct json_list audience;
    struct json_list languages;
    int free; /* 1, 0, -1: not known */
    const char *price;
    const char *price_note;
    const char *sign_up;
    const char *sign_up_note;
    const char *contact_name;
    const char *contact_telephone;
    const char *contact_email;
    const char *url;
    struct pictures pictures;
    struct pattern when; /* skip is filled when skips_holidays */
    bool skips_holidays;
    const char *status;
    const char *status_note;
    const char *extras; /* JSON, of what is said of them now; NULL: nothing */
};

struct activity {
    const char *id;
    struct activity_draft is; /* as it stands */
    const char *time_zone;
    const char *uid;    /* of a calendar */
    const char *extras; /* JSON */
    struct life life;
};

struct activity_occurrence {
    const char *start; /* when it is now */
    const char *end;
    const char *occurrence; /* when the series has it: the key */
    const char *status;
    const char *note;
    const char *version;
};

/* rules */
extern const struct activity_draft activity_blank; /* the defaults of a new one */
extern const char *const activity_statuses[];
extern const char *const activity_audiences[];
/* Blames what does not fit together. */
void activity_check(const struct activity_draft *, struct fault *);
/* Blames a change of one date that cannot be; sets the status that follows from it. */
void activity_check_occurrence(const struct activity_occurrence *old,
                               struct activity_occurrence *changed, struct fault *);

/* What the world sees of one: JSON that the database rendered when it changed. */
struct activity_shown {
    const char *item;   /* without its closing brace */
    const char *next;   /* the dates to come, separated by commas */
    const char *extras; /* JSON */
    const char *version;
};

/* store: texts live as long as the request */
MUST_USE enum err activity_find(struct ctx *, const char *id, struct activity *);
MUST_USE enum err activity_show(struct ctx *, const char *id, struct activity_shown *);
/* ERR_NOT_FOUND when there is none of that id. */
MUST_USE enum err activity_may_edit(struct ctx *, const char *id, bool *may);
/* Both with their dates, in one statement; an update's dates count from a moment on. */
MUST_USE enum err activity_insert(struct ctx *, const struct activity_draft *,
                                  const struct pattern_dates *, const char **id);
MUST_USE enum err activity_update(struct ctx *, const struct activity *old,
                                  const struct activity_draft *, const struct pattern_dates *,
                                  const char *from);
/* The school holidays here as periods to skip: JSON for struct pattern. */
MUST_USE enum err activity_holidays(struct ctx *, const char **periods);
/* A series as the job extends it. */
struct activity_series {
    struct neighbourhood_setting here;
    const char *id;
    struct pattern when;
    bool skips_holidays;
};
/* Series of all neighbourhoods whose dates run out before a moment, or whose holidays changed:
 * the first ones. */
MUST_USE enum err activity_to_extend(struct ctx *, const char *before,
                                     struct activity_series **, size_t *n);
/* The dates from a moment on become these, and the series counts as extended. */
MUST_USE enum err activity_put_dates(struct ctx *, const char *id, const struct pattern_dates *,
                                     const char *from);
MUST_USE enum err activity_archive(struct ctx *, const struct activity *, const char *reason);
MUST_USE enum err activity_confirm(struct ctx *, const char *id);
MUST_USE enum err activity_occurrence_find(struct ctx *, const char *id, const char *start,
                                           struct activity_occurrence *);
MUST_USE enum err activity_occurrence_change(struct ctx *, const char *id, const char *version,
                                             struct activity_occurrence *);

/* A place that is known here; without id where there is none. */
struct activity_named_place {
    const char *id, *name;
};
/* The place of that name, or the one whose name the text holds. */
MUST_USE enum err activity_place_named(struct ctx *, const char *text,
                                       struct activity_named_place *);

/* json */
extern const struct json_field activity_fields[28];
extern const struct json_field activity_pattern_fields[7];
extern const struct json_field activity_occurrence_fields[4];
/* The reply's body; may_edit is 1, 0, or -1 for a visitor, who is not told. */
void activity_write(struct buffer *, const struct activity_shown *, int may_edit);
void activity_occurrence_json(struct json *, const struct activity_occurrence *);
void activity_dates_json(struct json *, const struct pattern_dates *);

/* Expands series whose dates run out within eleven months and a half, or whose school holidays
 * changed, a year from now on.
 * For the job of that name; ctx->here is set as it goes. */
MUST_USE enum err activity_extend(struct ctx *);

/* Which part of the programme is asked for; NULL is no filter. */
struct activity_filter {
    const char *from; /* moments as the database reads them */
    const char *to;
    const char *category;
    const char *place;
    const char *organisation;
    const char *free; /* "true" or "false" */
    const char *accessible;
    const char *audience;
    const char *freshness;
    const char *latitude;
    const char *longitude;
    const char *radius; /* metres */
    const char *words;
};

/* The dates that fit, in order, from the best way in; calls fn with columns at, id, start,
 * item. */
MUST_USE enum err activity_programme(struct ctx *, const struct activity_filter *,
                                     const struct page *, pg_row_fn *, void *arg);

/* Checks a new one and puts it on the site with its dates. */
MUST_USE enum err activity_make(struct ctx *, struct activity_draft *, const char **id);
/* The whole answer about one. */
MUST_USE enum err activity_reply(struct ctx *, int status, const char *id);
/* Until when two weeks of the programme reach, so that they have at most so many lines. */
MUST_USE enum err activity_fortnight_until(struct ctx *, int most, const char **until);
/* Its lines in order (column line), and the activities they are of (columns item and next). */
MUST_USE enum err activity_fortnight_lines(struct ctx *, const char *until, pg_row_fn *,
                                           void *);
MUST_USE enum err activity_fortnight_items(struct ctx *, const char *until, pg_row_fn *,
                                           void *);

/* handlers in other files than the table */
enum err activity_list(struct ctx *);
enum err activity_fortnight(struct ctx *);
enum err activity_preview_dates(struct ctx *);
enum err activity_read_text(struct ctx *);
enum err activity_get_occurrence(struct ctx *);
enum err activity_patch_occurrence(struct ctx *);

extern const struct routes activity_routes;
extern const struct pg_stmt *const activity_statements[];

#endif
