/* Text cut into words, and the words of dates and times.  Only for table/ and
 * announcement/. */
#ifndef TABLE_WORDS_H
#define TABLE_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum { WORDS_MAX = 64 };

struct words {
    const char
        *word[WORDS_MAX]; /* lower case, without remarks between brackets; NULL at the end */
    size_t n;
};

/* false when there are too many. */
bool words_cut(struct arena *, const char *text, struct words *);

bool word_in(const char *word, const char *const *list, size_t n);

/* 1..12, or 0. */
int word_month(const char *);

/* 0 is Monday; -1 for anything else. */
int word_weekday(const char *);

/* "1e", "eerste", "laatste" (-1); 0 for anything else. */
int word_ordinal(const char *);

/* "uur", "u" and the like. */
bool word_is_hour(const char *);

/* "2", "twee"; 0 for anything else. */
int word_number(const char *);

enum date_fault { DATE_READ, DATE_NONE, DATE_NO_SUCH };

/* A date at the beginning of words; *used says how many it took.  A year that is left out is
 * the one that brings the date nearest to today, rather later than earlier.
 * bare: "24-11" is a date, and not from 24 to 11 o'clock. */
enum date_fault words_date(const char *const *words, bool bare, int64_t today, int weekday,
                           int64_t *day, size_t *used);

struct span {
    int start, end; /* seconds since midnight; end is -1 where there is none */
};

/* A time or a time span at the beginning of words; *used says how many it took.
 * bare: "10" is a time.  false when there is none. */
bool words_time(const char *const *words, bool bare, struct span *, size_t *used);

#endif
