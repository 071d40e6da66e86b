/* What an announcement says of when, word by word.  Only for announcement/. */
#ifndef ANNOUNCEMENT_SAID_H
#define ANNOUNCEMENT_SAID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "announcement/tokens.h"
#include "table/when.h"

enum day_part { PART_NONE, PART_MORNING, PART_AFTERNOON, PART_EVENING, PART_NIGHT };

/* An hour as it was written: "half acht" may be of the evening, "07.30" is not. */
struct hour {
    int seconds;
    bool spoken; /* in words, or without minutes */
    bool words;  /* in words: "half acht" */
    bool sure;   /* written as a clock with 24 hours shows it, or with "pm" */
    bool half;   /* with "am" or "pm" */
};

/* How much an hour is the beginning: less where it is of a day that is aside or the doors
 * open, more after "aanvang". */
enum hour_weight { HOUR_ASIDE, HOUR_DOORS, HOUR_SAID, HOUR_BEGINS };

struct said {
    struct tokens *t;
    const char **word; /* of t, and NULL after the last */
    int64_t today;

    struct when when; /* weekdays, ordinals, every, interval */
    bool series;      /* "elke", "dinsdags": not just the next one */
    bool again;       /* "per keer": a day of the week without a date is each of them */
    unsigned without; /* days of the week that it is not */
    int month_day;    /* "de 15e van de maand" */
    int count;        /* "6 lessen" */
    bool weeks;       /* "6 weken" */
    int parity;       /* of the number of the week: 1 odd, 2 even */

    bool has_first, has_last, range; /* range: "4 t/m 6 december" */
    int64_t first, last;
    size_t first_at, last_at; /* words */
    bool first_aside;         /* "Inbreng: vrijdag": another day that is told counts */
    bool listed;              /* "22 en 23 januari": the range, day by day */
    bool has_feast;           /* "tweede kerstdag", */
    int64_t feast;            /* which counts where no date is told */
    bool coming;              /* "a.s.": not today */
    int weeks_ahead;          /* "volgende week" */
    int days_later;           /* "zaterdag over een week" */

    bool has_hour, has_end;
    enum hour_weight weight;
    struct hour hour, end;
    size_t hour_at;
    int lasts;                     /* seconds, where no end is said: "duurt twee uur" */
    enum day_part part, soft_part; /* said; or within a word: "spelletjesavond" */
    bool skips_holidays;
};

/* Each looks at word i and says how many words it understood, 0 for none. */
size_t said_date(struct said *, size_t i);
size_t said_day(struct said *, size_t i);
size_t said_every(struct said *, size_t i);
size_t said_hour(struct said *, size_t i);
size_t said_duration(struct said *, size_t i);

/* Days by name, each as said_date has it: "morgen"; "t/m oktober"; "eerste zondag van mei";
 * "zaterdag de 5e"; "tweede kerstdag". */
size_t said_relative(struct said *, size_t i);
size_t said_whole_month(struct said *, size_t i);
size_t said_ordinal_of_month(struct said *, size_t i);
size_t said_day_with_weekday(struct said *, size_t i);
size_t said_feast(struct said *, size_t i);

/* Keeps the day that words at i name, as the beginning or the end. */
void said_keep_date(struct said *, size_t i, int64_t day);

/* "behalve op 23 en 30 december": an exception is no beginning. */
bool said_is_excepted(const struct said *, size_t i);

/* "26/11 geen repetitie", "volgende week is er geen": does it say from word i on, after a day,
 * that it is not then? */
bool said_is_off(const struct said *, size_t i);

/* An exception at word i. */
size_t said_exception(struct said *, size_t i);

/* How many words "van de maand" is at word i. */
size_t said_of_the_month(const struct said *, size_t i);

/* A day of the week in word i, and the part of the day and the plural that are in it; -1. */
int said_weekday(const struct said *, size_t i, enum day_part *, bool *plural);

/* "14 t/m vrijdag 18 december", "1, 8 en 15 december": does a date begin with word i? */
bool said_begins_dates(const struct said *, size_t i);

/* The day that words from i name, without keeping it; 0 for none. */
size_t said_date_at(const struct said *, size_t i, int64_t *day);

/* Is what stands before word i "tot en met" and the like? */
bool said_until_before(const struct said *, size_t i);

/* The hour of the day that is meant, in seconds. */
int said_clock(const struct said *, const struct hour *);

#endif
