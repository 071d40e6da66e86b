/* Only for structured/. */
#ifndef STRUCTURED_FIND_H
#define STRUCTURED_FIND_H

#include "structured/structured.h"
#include "structured/value.h"

/* What looking through the data needs to know and adds to. */
struct finding {
    struct arena *mem;
    struct structured *out;
    struct value_index index;
    size_t room;
    const char *text;  /* the JSON that is looked through, for its lines; NULL for microdata */
    int line;          /* where that begins in the file */
    size_t counted_at; /* how far lines were counted, */
    int counted;       /* and how many there were */
    const char *hint;  /* Dutch: what it is when it holds no event, or NULL */
};

/* Adds every event in the data. */
void find_events(struct finding *, const struct json_value *);

/* Room for one more event, with its line; NULL when there are more than we read. */
struct structured_event *find_add(struct finding *, const struct json_value *);

/* One event of schema.org; whole is what it is a part of, or NULL. */
void schema_event_read(struct finding *, const struct json_value *,
                       const struct json_value *whole);
bool schema_event_is(const struct json_value *);

/* Several rules of one activity are rows of their own: says so in their uids. */
void find_number(struct finding *, size_t first);

/* Fills in the rule of one Schedule; fallback is where it begins when it does not say. */
void schema_schedule_read(struct finding *, const struct json_value *, const char *fallback,
                          struct structured_event *);

/* "Thursday", "Th", "TH", "1MO" as "TH"; NULL for anything else. */
const char *schema_day(const char *);

void place_read(struct finding *, const struct json_value *location, struct structured_event *);
void offer_read(struct finding *, const struct json_value *, struct structured_event *);

/* "12.5" of euros as "12.50"; NULL for nothing and for what is no amount. */
const char *offer_amount(struct arena *, double);

/* "kinderen" for "6-12", or for a word in Dutch or English; NULL for anything else. */
const char *audience_word(struct arena *, const char *);
void audience_read(struct finding *, const struct json_value *, struct structured_event *);

/* A page of a feed (RPDE), of which only the first is here. */
bool openactive_page(const struct json_value *);
/* An item of one, or something it cannot hold an event in; false when it is another thing. */
bool openactive_read(struct finding *, const struct json_value *);

bool uitdatabank_read(struct finding *, const struct json_value *);
bool activitypub_read(struct finding *, const struct json_value *);

#endif
