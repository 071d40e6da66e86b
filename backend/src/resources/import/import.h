/* Reading in: a calendar or a list that somebody already keeps becomes activities,
 * organisations or places here, again and again.
 *
 * import_http.c   routes and handlers: preview, save, history, template
 * import_read.c   from bytes or an address to rows, by the children
 * import_rules.c  what becomes of each row: pure
 * import_own.c    the columns of what a neighbourhood asks itself: what their cells mean
 * import_row.c    a row as the table import_row keeps it
 * import_apply.c  carries out what the rules decided
 * import_table.c  the way out: what is here as a list that can be read in again
 * import_known.c  rows of such a list, by the id that they carry
 * import_store.c  the only user of db/queries/import.sql
 * import_json.c   the report
 */
#ifndef IMPORT_H
#define IMPORT_H

#include "commons/cursor.h"
#include "net/fetch.h"
#include "reader/reader.h"
#include "web/ctx.h"

enum import_outcome {
    IMPORT_ADDED,
    IMPORT_CHANGED,
    IMPORT_UNCHANGED,
    IMPORT_DOUBLED,   /* the same thing stands in the file twice */
    IMPORT_WITHDRAWN, /* was there, and has left a healthy calendar */
    IMPORT_OUTCOMES,
};

struct import_row {
    const struct reader_activity *read;
    const char *uid;  /* made from the row where the file has none */
    const char *json; /* as import_row keeps it: members named as columns */
    const struct json_value *value;
    enum import_outcome outcome;
    const char *id;         /* of what it changes */
    struct import_old *old; /* what it is the next version of, or NULL */
    const char **changed;   /* names of columns */
    size_t nchanged;
    bool known;   /* it carries the id of an activity here: a list that was saved from here */
    bool new_uid; /* the calendar calls it differently now: kept, told to nobody */
};

/* What the calendar brought before. */
struct import_old {
    const char *id;
    const char *uid;
    bool archived;
    bool put_away; /* archived by somebody, and not because it left the calendar */
    const struct json_value *value; /* its row */
    bool taken;                     /* some new row is this one */
    bool kept;                      /* its next version was rejected */
    bool withdrawn;
};

struct import_request {
    const char *organisation; /* UUID, or NULL */
    const char *calendar;     /* a name; one unless told otherwise */
    const char *source;       /* "file" or "url" */
    const char *address;      /* of a url */
    const char *format;       /* "auto", "ical", "csv", "xlsx" or "page" */
    const char **leave_out;   /* patterns of titles */
    size_t nleave_out;
    const char **column; /* "heading=field" */
    size_t ncolumns;
};

/* What is known of an address from the last time, and what it says now. */
struct import_tag {
    const char *etag, *last_modified;
    const char *digest; /* of the bytes */
};

/* A heading by which a list may have a field of the neighbourhood. */
struct import_heading {
    const char *text;
    const char *kind, *slug, *type; /* of the field */
};

struct import {
    const char *id;
    struct import_tag before, now; /* of an address */
    bool same;                     /* nothing changed since before: nothing was read */
    struct import_request asked;
    struct reader_result read;
    const char *content; /* what the reader said, for saving later */
    struct import_row *row;
    size_t nrows;
    struct import_old *old;
    size_t nold;
    bool has_known;
    struct import_heading *heading; /* of every kind that the asker may see */
    size_t nheadings;
    int count[IMPORT_OUTCOMES];
    const char **entry_outcome; /* of organisations and places, a word each */
    int occurrences;
};

extern const char import_calendar[]; /* the name of the one calendar */

/* read */
/* Fetches the address when there is one and reads what came, unless it is the same as before.
 * What cannot be fetched or read has read.reason. */
MUST_USE enum err import_read(struct ctx *, struct import *, const char *bytes, size_t len);
/* The same of what an address answered. */
MUST_USE enum err import_answered(struct ctx *, struct import *, const struct fetched *);
/* From the content of a preview. */
MUST_USE enum err import_read_again(struct ctx *, struct import *);

/* own */
/* By which headings a list may have the neighbourhood's own fields. */
MUST_USE enum err import_learn_headings(struct ctx *, struct import *);
/* What the cells of own fields mean, as the extras of each row.  A row with one that is nothing
 * for its field is rejected. */
MUST_USE enum err import_read_own(struct ctx *, struct import *);
/* The heading under which a list of ours has a field. */
const char *import_own_heading(struct arena *, const char *name);

/* row */
MUST_USE enum err import_make_rows(struct ctx *, struct import *);
/* What a row of organisations, places or projects says, and which cells its list has. */
const char *import_entry_json(struct ctx *, const struct reader_result *,
                              const struct reader_entry *);

/* known */
/* Finds the rows that carry the id of an activity here; those of another organisation are
 * rejected, unless the asker may change them too. */
MUST_USE enum err import_find_known(struct ctx *, struct import *);

/* rules */
/* Decides what becomes of every row, and of what was there. */
void import_decide(struct arena *, struct import *);

/* apply */
/* Compares with what is there; nothing is changed. */
MUST_USE enum err import_compare(struct ctx *, struct import *);
/* Carries out what import_compare decided. */
MUST_USE enum err import_apply(struct ctx *, struct import *);

/* store */
MUST_USE enum err import_load_old(struct ctx *, struct import *);
MUST_USE enum err import_name_places(struct ctx *, const char *const *locations, size_t n,
                                     const char **place);
MUST_USE enum err import_name_categories(struct ctx *, const char *const *words, size_t n,
                                         const char **slug);
/* The fields of one kind, or of all where it is NULL, in their order. */
MUST_USE enum err import_own_fields(struct ctx *, const char *kind, pg_row_fn *, void *arg);
/* What rows ([{"id", "cells": {slug: text}}]) mean, one answer for each: "extras", or the slug
 * and the "code" of a cell that is nothing for its field. */
MUST_USE enum err import_extras(struct ctx *, const char *kind, const char *rows, pg_row_fn *,
                                void *arg);
MUST_USE enum err import_add(struct ctx *, const struct import *, struct import_row *);
MUST_USE enum err import_change(struct ctx *, const struct import_row *);
/* By hand, in a list that was saved from here. */
MUST_USE enum err import_edit(struct ctx *, const struct import_row *);
MUST_USE enum err import_set_dates(struct ctx *, const struct import_row *);
MUST_USE enum err import_confirm(struct ctx *, const char *const *ids, size_t n);
MUST_USE enum err import_withdraw(struct ctx *, const char *const *ids, size_t n);
/* An organisation, a place, a project or a service by id or name; dry only says what it would
 * be.  "unknown_…": a service of an organisation, theme or place that is not here;
 * "wrong_…": with a cell that no service can have. */
MUST_USE enum err import_entry(struct ctx *, enum reader_kind, const char *json, bool dry,
                               const char **outcome);
/* ERR_INVALID when there is no such organisation, ERR_NOT_YOURS when it is another's. */
MUST_USE enum err import_check_owner(struct ctx *, const char *organisation);
/* The organisation of that name, made when there is none. */
MUST_USE enum err import_owner_named(struct ctx *, const char *name, const char **id);
/* The neighbourhood of that slug, for ctx->here. */
MUST_USE enum err import_here(struct ctx *, const char *slug, struct neighbourhood_setting *);
MUST_USE enum err import_keep(struct ctx *, struct import *, const char *report);
/* As import_keep, of something that was saved without a preview. */
MUST_USE enum err import_keep_saved(struct ctx *, struct import *);
MUST_USE enum err import_find(struct ctx *, const char *id, struct pg_row *);
MUST_USE enum err import_mark_saved(struct ctx *, const char *id, const char *version,
                                    const char *report);
MUST_USE enum err import_newest(struct ctx *, const char *organisation, const struct page *,
                                pg_row_fn *, void *arg);

/* The word for what was read: "icalendar", "csv" …; "" where nothing was. */
const char *import_format(const struct import *);

/* table */
enum import_table {
    IMPORT_TABLE_ACTIVITIES,
    IMPORT_TABLE_ORGANISATIONS,
    IMPORT_TABLE_PLACES,
    IMPORT_TABLE_PROJECTS,
    IMPORT_TABLE_SERVICES,
};
/* The list of these activities, archived ones too, as its file is now. */
MUST_USE enum err import_table_of(struct ctx *, const char *const *ids, size_t n,
                                  struct buffer *);
/* The rows of a table; of one organisation, or with these ids (an array), where given. */
MUST_USE enum err import_tabulate(struct ctx *, enum import_table, const char *organisation,
                                  const char *ids, pg_row_fn *, void *arg);

/* json */
const char *import_outcome_word(enum import_outcome);
/* The report of the API: counts and what becomes of every row. */
const char *import_report(struct ctx *, const struct import *);
/* The one object of the command line. */
const char *import_summary(struct arena *, const struct import *);
void import_card_json(struct json *, struct pg_row);
void import_json(struct json *, struct pg_row);

extern const struct routes import_routes, import_activity_table_routes,
    import_directory_table_routes, import_project_table_routes;
extern const struct pg_stmt *const import_statements[];

#endif
