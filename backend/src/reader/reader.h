// clang-format off
/* What voordeur-reader says about a foreign file: the child program that opens a stranger's
 * calendar or list, so that no stranger's byte reaches the programs that hold a connection.
 *
 *   voordeur-reader read [--format auto|ical|csv|xlsx|page|json] [--from DATE] [--to DATE]
 *                        [--zone NAME] [--address URL] [--leave-out PATTERN]...
 *                        [--map "HEADING=FIELD"]...
 *
 * reads the file on standard input and writes one JSON object; exit 0 whatever the file is
 * like, 2 for wrong use.  DATE is 2026-11-24; the window [--from, --to) is today and the
 * twelve months after it unless told otherwise.  PATTERN is a title, "*" in it any text, in
 * upper or lower case.  --map overrides what a column of a list is taken for ("HEADING=" means:
 * leave it; the fields: table/columns.h).  --zone is the clock of moments without one
 * (Europe/Amsterdam).  --address is where the file came from: what its links are relative to.
 *
 *   {"format": "ical"|"csv"|"xlsx"|"page"|"json",
 *    "kind": "activities"|"organisations"|"places"|"projects"|"services"|"none",
 *    "complete": bool,            read to its last line: rows that are gone have left
 *    "reason": null|"…",          Dutch; then nothing of it may be used
 *    "rows": […],
 *    "rejected": [{"line": n, "uid": null|"…", "title": null|"…", "reason": "…"}],
 *    "warnings": [{"line": n|null, "text": "…"}],
 *    "leftOut":  [{"line": n, "title": "…"}],      by pattern, or because they are private
 *    "columns":  [{"heading": "…", "field": null|"…"}]}     of a list
 *
 * What a file is, its bytes say: a workbook is read as one whatever it was called.  The line of
 * a row of a workbook is its number in the sheet.
 *
 * complete without a reason is a healthy file.  Not complete and without a reason (a VEVENT
 * without its VCALENDAR): rows may go in, none may be withdrawn.
 *
 * A row of kind "activities"; what is not known is null, lists are never null:
 *
 *   {"line": n, "uid", "title", "summary", "text", "location", "streetAddress", "postalCode",
 *    "locality", "latitude": number, "longitude": number, "url", "categories": ["…"],
 *    "audience": "…", "organisation", "contact": {"name", "telephone", "email"},
 *    "organizer": {"name", "email"},         of a calendar; not meant to be shown
 *    "free": bool, "price": "2.50", "priceNote", "start", "end", "allDay": bool,
 *    "timeZone": "Europe/Amsterdam", "rrule", "rdates": ["…"], "exdates": ["…"],
 *    "skipsHolidays": bool,      "behalve in de schoolvakantie"; occurrences still have them
 *    "status": "scheduled"|"cancelled",
 *    "occurrences": [{"start", "startsAt", "endsAt", "status": "scheduled"|"cancelled"|"moved",
 *                     "title"}],
 *    "own": {"heading": "…"},    of the columns that are mapped to "own"; "" where empty
 *    "truncated": bool,          there are more occurrences in the window than these
 *    "changes": [as occurrences]}    every date that the file itself changes, in the window or not
 *
 * text is Markdown, made of what the file has: plain text, or HTML.
 * Moments are RFC 3339 in UTC.  An occurrence's start is its key: when the rule has it;
 * startsAt is when it is.  start, timeZone, rrule, rdates and exdates are what `expand` takes.
 * Where a series cannot be told that way (two rules, an EXRULE, by the hour, changed from a
 * date onwards), rrule is null, rdates are its dates of this year and the next, and a warning
 * says so.  A uid is there once: where a file gives one to several activities, their start is
 * put behind it.
 *
 * A row of kind "organisations", "places", "projects" or "services":
 *
 *   {"line", "uid", "name", "kind", "text", "streetAddress", "postalCode", "locality",
 *    "latitude", "longitude", "telephone", "email", "url", "alsoKnownAs": ["…"],
 *    "summary", "organisation", "contact": {"name", "telephone", "email"},     of a project
 *    "eligibility", "costNote", "application", "waitingTime", "themes": ["…"],  of a service,
 *    "places": ["…"], "areas": ["…"], "minimumAge", "maximumAge", "languages": ["…"],
 *    "provision", "hours", "exceptions",     which has summary and organisation too
 *    "own": {"heading": "…"}}
 *
 *   voordeur-reader dates [--json] [the options of read]
 *
 * is what `voordeur occurrences` prints: a line per occurrence in order of time, on the clock
 * of its own series ("2026-11-24 19:30 - 21:00  Koffie (De Haard)"), and on lines that begin
 * with "#" what was not read; exit 1 when there is a reason.  With --json one object:
 *
 *   {"complete", "reason", "activities": n,
 *    "occurrences": [{"line", "uid", "title", "start", "startsAt", "endsAt",
 *                     "local": "2026-11-24T19:30:00", "timeZone", "allDay", "status"}],
 *    "rejected", "warnings", "leftOut"}      as above
 *
 *   voordeur-reader expand
 *
 * reads {"start", "end", "allDay", "timeZone", "rrule", "rdates", "exdates",
 *        "skip": [{"start", "end", "reason"}], "from", "to", "max"} and writes
 *   {"items": [{"start", "end"}], "left": [{"start", "reason"}],
 *    "fault": null|{"field": "…", "code": "invalid"|"unsupported"|"too_many"|…}}
 *
 * for the form in which a person makes a series: only DAILY, WEEKLY, MONTHLY and YEARLY are
 * supported.  skip are periods [start, end) in which no date is wanted (school holidays);
 * left are those that fell away, with the period's reason or "exdate".  from is where start
 * is and to a year later unless told; max is 400.  too_many: there are more than max; the
 * first max are given all the same.
 *
 *   voordeur-reader records
 *
 * is the rows of a CSV file or a workbook as they stand: see reader/records.h.
 *
 *   voordeur-reader package
 *
 * is a package of tables as one JSON object: see reader/package.h; exit 3 with a line that says
 * why not.
 */
// clang-format on
#ifndef READER_READER_H
#define READER_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum reader_format {
    READER_ICAL,
    READER_CSV,
    READER_XLSX,
    READER_PAGE,
    READER_JSON,
    READER_FORMATS
};

/* The word for a format: "ical", "csv", "xlsx", "page", "json" */
extern const char *const reader_formats[READER_FORMATS];

enum reader_kind {
    READER_NONE,
    READER_ACTIVITIES,
    READER_ORGANISATIONS,
    READER_PLACES,
    READER_PROJECTS,
    READER_SERVICES
};

struct reader_list {
    const char **item;
    size_t n;
};

struct reader_cell {
    const char *heading, *text;
};

struct reader_cells {
    struct reader_cell *item;
    size_t n;
};

struct reader_contact {
    const char *name, *telephone, *email;
};

struct reader_occurrence {
    const char *start, *starts_at, *ends_at; /* RFC 3339; ends_at may be NULL */
    const char *status;
    const char *title; /* NULL: the series' */
};

/* Texts are NULL where the file does not tell. */
struct reader_activity {
    int line;
    const char *uid, *title, *summary, *text;
    const char *location, *street_address, *postal_code, *locality;
    const char *latitude, *longitude; /* decimals */
    const char *url;
    struct reader_list categories; /* words of the file, not slugs */
    const char *audience;
    const char *organisation;
    struct reader_contact contact, organizer;
    int free;          /* 1, 0, or -1: not said */
    const char *price; /* "2.50" */
    const char *price_note;
    const char *start, *end;
    bool all_day;
    const char *time_zone;
    const char *rrule;
    struct reader_list rdates, exdates;
    bool skips_holidays;
    const char *status;
    struct reader_occurrence *occurrence;
    size_t noccurrences;
    bool truncated;
    struct reader_occurrence *change;
    size_t nchanges;
    struct reader_cells own;
    const char *extras; /* JSON, what these mean here; NULL until that is known */
};

/* An organisation, a place, a project or a service. */
struct reader_entry {
    int line;
    const char *uid, *name, *kind, *text;
    const char *street_address, *postal_code, *locality;
    const char *latitude, *longitude; /* decimals */
    const char *telephone, *email, *url;
    struct reader_list also_known_as;
    const char *summary, *organisation;                               /* of a project */
    struct reader_contact contact;                                    /* likewise */
    const char *eligibility, *cost_note, *application, *waiting_time; /* of a service */
    const char *minimum_age, *maximum_age, *provision;                /* likewise, as written */
    const char *hours, *exceptions;                                   /* likewise */
    struct reader_list themes, places, areas, languages;              /* likewise */
    struct reader_cells own;
    const char *extras; /* as that of an activity */
};

/* A line of the report; which members count depends on the list it is in. */
struct reader_note {
    int line; /* 0: the whole file */
    const char *uid;
    const char *title; /* of what was rejected */
    const char *text;  /* reason, warning or title */
};

struct reader_notes {
    struct reader_note *item;
    size_t n;
};

struct reader_column {
    const char *heading;
    const char *field; /* NULL: not used */
};

struct reader_result {
    enum reader_format format;
    enum reader_kind kind;
    bool complete;
    const char *reason;
    struct reader_activity *activity;
    size_t nactivities;
    struct reader_entry *entry;
    size_t nentries;
    struct reader_notes rejected, warnings, left_out;
    struct reader_column *column;
    size_t ncolumns;
};

/* Writes the object above. */
MUST_USE enum err reader_write(struct arena *, const struct reader_result *, struct buffer *);

/* Reads it again, in the program that started the child.  ERR_BROKEN when it is not one,
 * ERR_TOO_LARGE when it holds more than we read. */
MUST_USE enum err reader_parse(struct arena *, const char *json, size_t len,
                               struct reader_result *);

#endif
