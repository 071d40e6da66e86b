/* The options of a command: a name and a text each, in any order. */
#ifndef APP_OPTIONS_H
#define APP_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

struct option_place {
    const char *name; /* "--slug" */
    const char **to;  /* is left alone when the option is not given */
};

/* Reads argv from the third word on; the texts are argv's.  False: an option that is none of
 * these, or one without its text. */
bool options_read(int argc, char **argv, const struct option_place *, size_t count);

#endif
