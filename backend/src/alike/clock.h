/* How far apart two may be told to begin, by what is said of it.  Only for alike/. */
#ifndef ALIKE_CLOCK_H
#define ALIKE_CLOCK_H

#include "alike/differ.h"

/* How many minutes apart two beginnings of one activity may be told. */
int clock_apart(const struct side *, const struct side *);

/* The same length, an hour apart and overlapping: a calendar that forgot the summer time. */
bool clock_hour_off(const struct alike_event *, const struct alike_event *);

/* One tells when the other begins: "zaal open 19.30, aanvang 20.11 uur". */
bool clock_told(const struct side *, const struct side *);

#endif
