/* The door to yajl: one strict reader, one writer.
 *
 * The reader refuses what yajl lets through: text that is not UTF-8, a member
 * named twice, half a surrogate pair, a NUL, nesting deeper than 32.  The
 * writer writes well-formed UTF-8 only and cannot be left half open unseen.
 */
#ifndef JSON_JSON_H
#define JSON_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

/* ---- reading ---- */

enum json_type { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

/* A value as read.  Lives in the arena it was read into. */
struct json_value {
    enum json_type type;
    const char *name;         /* in an object */
    const char *text;         /* of a string, or a number as it was written */
    bool truth;               /* of a boolean */
    struct json_value *child; /* first of an array or object */
    struct json_value *next;  /* the following one in the same array or object */
    size_t count;             /* of children */
    size_t at;                /* where in the text it was read to: for who tells a line */
};

/* Reads text[0..len).  ERR_BAD_JSON with a detail when it is not one strict JSON value. */
MUST_USE enum err json_parse(struct arena *, const char *text, size_t len,
                             const struct json_value **, const char **detail);
/* The same for what no request may be: ERR_TOO_LARGE when it holds more values. */
MUST_USE enum err json_parse_large(struct arena *, const char *text, size_t len,
                                   size_t most_values, const struct json_value **,
                                   const char **detail);

/* The member of an object, or NULL. */
const struct json_value *json_member(const struct json_value *, const char *name);

/* The text of a string member, or NULL when it is absent, null or something else. */
const char *json_member_text(const struct json_value *, const char *name);

/* A whole-number member within [min, max]; false when it is anything else. */
bool json_member_int(const struct json_value *, const char *name, int64_t min, int64_t max,
                     int64_t *);

/* A boolean member; false when it is absent or something else. */
bool json_member_true(const struct json_value *, const char *name);

/* ---- binding an object to a struct ---- */

struct json_list { /* of texts */
    const char **item;
    size_t count;
};

struct json_rows { /* of structs, each bound to an object */
    void *item;
    size_t count;
};

enum json_kind {
    JSON_TEXT_LINE,  /* const char *: one line */
    JSON_TEXT_BLOCK, /* const char *: may hold line ends */
    JSON_ID,         /* const char *: a UUID */
    JSON_MOMENT,     /* const char *: RFC 3339, kept as "2026-11-24T13:00:00Z" */
    JSON_DAY,        /* const char *: a date */
    JSON_DECIMAL,    /* const char *: "4.50", at most two decimals; text or number */
    JSON_REAL,       /* const char *: a number, as it was written */
    JSON_WHOLE,   /* const char *: a whole number, as it was written; unlike JSON_INT it may be
                     null */
    JSON_WORD,    /* const char *: one of words */
    JSON_FLAG,    /* bool */
    JSON_MAYBE,   /* int: 1, 0, or -1 for null */
    JSON_INT,     /* int */
    JSON_LIST,    /* struct json_list of texts of 1..200 */
    JSON_WORDS,   /* struct json_list, each one of words */
    JSON_MOMENTS, /* struct json_list, each a moment */
    JSON_IDS,     /* struct json_list, each a UUID */
    JSON_PART,    /* a nested object; its fields write into the same struct */
    JSON_ROWS,    /* struct json_rows of objects; each has the fields, in a struct of size */
    JSON_VALUES,  /* const char *: an object of texts, numbers, truths and null, as JSON */
};

/* One member of a body: where it goes and what it may be.  min and max are
 * code points of a text, values of a number, members of a list. */
struct json_field {
    const char *name;
    size_t offset;
    const char *const *words; /* ends in NULL */
    const struct json_field *fields;
    size_t nfields;
    size_t size;
    enum json_kind kind;
    int min;
    int max;
    bool required;
};

enum json_mode {
    JSON_NEW,   /* every required field must be there */
    JSON_MERGE, /* RFC 7396: what is absent stays as it is; null empties */
};

/* Writes the members of an object into the struct at target and blames every
 * faulty or unknown one in fault (pointers live in the arena).  The struct
 * holds its defaults, or in JSON_MERGE its present values, beforehand.
 * ERR_INVALID when anything is blamed. */
MUST_USE enum err json_bind(struct arena *, const struct json_value *,
                            const struct json_field *, size_t n, enum json_mode mode,
                            void *target, struct fault *);

/* ---- writing ---- */

struct json;

/* A writer that adds to out. */
struct json *json_new(struct arena *, struct buffer *out);

/* key is NULL inside an array and for the outermost value. */
void json_object(struct json *, const char *key);
void json_array(struct json *, const char *key);
void json_end(struct json *); /* closes the innermost object or array */
void json_text(struct json *, const char *key, const char *text); /* NULL is null */
void json_bool(struct json *, const char *key, bool truth);
void json_maybe(struct json *, const char *key, int maybe); /* -1 is null */
void json_int(struct json *, const char *key, int64_t n);
void json_null(struct json *, const char *key);
void json_texts(struct json *, const char *key, const struct json_list *);

/* Splices a JSON value that is known to be well-formed (a card, a number); NULL is null. */
void json_raw(struct json *, const char *key, const char *value);

/* ERR_OK when exactly one whole value was written; ERR_BROKEN otherwise. */
MUST_USE enum err json_done(struct json *);

#endif
