/* What the columns of a list are for, by their headings in Dutch and English. */
#ifndef TABLE_COLUMNS_H
#define TABLE_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* Field and the name by which a mapping calls it. */
#define TABLE_FIELDS(X)                                                                        \
    X(TITLE, "title")                                                                          \
    X(SUMMARY, "summary")                                                                      \
    X(TEXT, "text")                                                                            \
    X(MARKDOWN, "markdown")                                                                    \
    X(WHEN, "when")                                                                            \
    X(DATE, "date")                                                                            \
    X(END_DATE, "endDate")                                                                     \
    X(DAY, "day")                                                                              \
    X(START_TIME, "startTime")                                                                 \
    X(END_TIME, "endTime")                                                                     \
    X(REPEAT, "repeat")                                                                        \
    X(UNTIL, "until")                                                                          \
    X(EXCEPT, "except")                                                                        \
    X(LOCATION, "location")                                                                    \
    X(ADDRESS, "streetAddress")                                                                \
    X(POSTAL_CODE, "postalCode")                                                               \
    X(LOCALITY, "locality")                                                                    \
    X(LATITUDE, "latitude")                                                                    \
    X(LONGITUDE, "longitude")                                                                  \
    X(PRICE, "price")                                                                          \
    X(CATEGORY, "category")                                                                    \
    X(AUDIENCE, "audience")                                                                    \
    X(ORGANISATION, "organisation")                                                            \
    X(CONTACT, "contact")                                                                      \
    X(TELEPHONE, "telephone")                                                                  \
    X(EMAIL, "email")                                                                          \
    X(URL, "url")                                                                              \
    X(STATUS, "status")                                                                        \
    X(UID, "uid")                                                                              \
    X(KIND, "kind")                                                                            \
    X(ALSO_KNOWN_AS, "alsoKnownAs")                                                            \
    X(PROJECT, "project")                                                                      \
    X(SERVICE, "service")                                                                      \
    X(APPLICATION, "application")                                                              \
    X(WAITING_TIME, "waitingTime")                                                             \
    X(AREAS, "areas")                                                                          \
    X(MINIMUM_AGE, "minimumAge")                                                               \
    X(MAXIMUM_AGE, "maximumAge")                                                               \
    X(LANGUAGES, "languages")                                                                  \
    X(PROVISION, "provision")                                                                  \
    X(HOURS, "hours")                                                                          \
    X(EXCEPTIONS, "exceptions")                                                                \
    X(OWN, "own") /* columns that the caller has a use for, by their heading */

#define TABLE_FIELD_ENUM(name, word) FIELD_##name,
enum table_field { TABLE_FIELDS(TABLE_FIELD_ENUM) FIELD_COUNT, FIELD_NONE = FIELD_COUNT };
#undef TABLE_FIELD_ENUM

enum table_kind {
    TABLE_NONE,
    TABLE_ACTIVITIES,
    TABLE_ORGANISATIONS,
    TABLE_PLACES,
    TABLE_PROJECTS,
    TABLE_SERVICES,
};

struct table_column {
    const char *heading;
    enum table_field field;
};

/* A column that the caller knows better than its heading tells. */
struct table_mapping {
    const char *heading;
    enum table_field field;
};

struct columns {
    struct table_column *column;
    size_t n;
    enum table_kind kind;
    bool hsds; /* one table of an Open Referral set */
};

void columns_read(struct arena *, const char *const *headings, size_t n,
                  const struct table_mapping *, size_t nmappings, struct columns *);

/* How many of these are the name of a column, by themselves or by the mapping. */
size_t columns_known(struct arena *, const char *const *headings, size_t n,
                     const struct table_mapping *, size_t nmappings);

/* The word for a field; NULL for FIELD_NONE. */
const char *columns_field_name(enum table_field);

/* FIELD_NONE for a word that is none. */
enum table_field columns_field(const char *name);

#endif
