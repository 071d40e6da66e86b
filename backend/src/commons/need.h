/* What somebody needs a colleague for: "schulden, Pools, dinsdag" (decision 0410), wherever at
 * the desk it is typed.  Pure. */
#ifndef COMMONS_NEED_H
#define COMMONS_NEED_H

#include "json/json.h"

enum { NEED_MOST = 16 }; /* that one question may have of each kind */

struct need {
    struct json_list days;
    struct json_list languages;
    const char *words; /* what is neither; NULL: nothing */
};

/* Reads "schulden, Pools, dinsdag".  Typing errors in the name of a day or a language are
 * forgiven; words that only make a sentence of it ("iemand die … spreekt") are left out. */
void need_read(struct arena *, const char *text, struct need *);
/* Is there anything to look for? */
bool need_is_something(const struct need *);
/* The code of a day or a language by its name, in small letters without accents; or NULL. */
const char *need_day(const char *word);
const char *need_language(const char *word);
/* What a day and a language are called; the code itself where that is not known. */
const char *need_day_name(const char *code);
const char *need_language_name(const char *code);

#endif
