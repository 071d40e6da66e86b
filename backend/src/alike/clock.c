#include "alike/clock.h"

#include <stdlib.h>

#include "alike/lexicon.h"
#include "base/days.h"
#include "base/err.h"

static bool is_one_of(const struct words *w, size_t i, const char *const *list)
{
    for (; *list; list++)
        if (words_say(w, i, *list))
            return true;
    return false;
}

/* "Zaal open 19.00", "inloop vanaf half acht". */
static bool says_doors(const struct words *w)
{
    static const char *const doors[] = {"zaal", "deur", "deuren", "kassa", "kerk", NULL};
    static const char *const open[] = {"open", "gaat", "gaan", NULL};
    static const char *const walk_in[] = {"inloop",    "inschrijven", "inschrijving",
                                          "aanmelden", "verzamelen",  NULL};

    for (size_t i = 0; i < w->n; i++)
        if ((is_one_of(w, i, doors) && is_one_of(w, i + 1, open)) ||
            (is_one_of(w, i, walk_in) && i + 1 < w->n &&
             (w->word[i + 1].number || (i + 2 < w->n && w->word[i + 2].number))))
            return true;
    return false;
}

/* "Keuken + eetzaal – Resto", "GR. ZAAL: …": a room is taken, for as long as it takes to cook.
 */
static bool says_taken(const struct words *title)
{
    enum { IN_FRONT = 3 };
    static const char *const rooms[] = {"keuken", "verhuur", "foyer", "aula",  "reserv",
                                        "podium", "atelier", "hal",   "balie", NULL};

    for (size_t i = 0; i < IN_FRONT && i < title->n; i++)
        if (is_one_of(title, i, rooms) || lexicon_is_room(title->word[i].text))
            return true;
    return false;
}

static bool lasts_as_long_as(const struct alike_event *a, const struct alike_event *b)
{
    return a->has_end && b->has_end && a->start % DAY_SECONDS <= b->start % DAY_SECONDS &&
           a->end % DAY_SECONDS >= b->end % DAY_SECONDS;
}

int clock_apart(const struct side *a, const struct side *b)
{
    enum { WALK_IN = 35, DOORS = 65, WITHIN = 75, TAKEN = 180 };
    bool in_a = lasts_as_long_as(a->event, b->event);
    bool in_b = lasts_as_long_as(b->event, a->event);

    if ((in_a && says_taken(a->title)) || (in_b && says_taken(b->title)))
        return TAKEN;
    if (in_a || in_b)
        return WITHIN;
    return says_doors(a->title) || says_doors(a->text) || says_doors(b->title) ||
                   says_doors(b->text)
               ? DOORS
               : WALK_IN;
}

bool clock_hour_off(const struct alike_event *a, const struct alike_event *b)
{
    enum { HOUR = 3600 };
    int64_t apart = a->start > b->start ? a->start - b->start : b->start - a->start;

    return a->has_start && b->has_start && a->has_end && b->has_end && !a->all_day &&
           !b->all_day && !a->rrule && !b->rrule && apart == HOUR &&
           a->end - a->start == b->end - b->start && a->end - a->start > HOUR;
}

/* ---- a time that is told ---- */

enum { NO_TIME = -1, HALF_DAY = 12 * 60 };

/* The hour that a word says, 1 to 12; 0: none. */
static int spelt_hour(const struct words *w, size_t i)
{
    static const char *const hours[] = {"een",   "twee", "drie",  "vier", "vijf", "zes",
                                        "zeven", "acht", "negen", "tien", "elf",  "twaalf"};

    for (size_t k = 0; k < COUNT(hours); k++)
        if (words_say(w, i, hours[k]))
            return (int)k + 1;
    return 0;
}

/* "20.11", "20 uur", "12u", "half negen"; NO_TIME where word i begins none.  *spelt: not
 * known whether before or after noon. */
static int time_at(const struct words *w, size_t i, bool *spelt)
{
    int number = w->word[i].number ? atoi(w->word[i].text) : 0;

    *spelt = words_say(w, i, "half") && spelt_hour(w, i + 1) > 0;
    if (*spelt)
        return 60 * spelt_hour(w, i + 1) - 30;
    if (!w->word[i].number || number > 24)
        return NO_TIME;
    if (w->word[i].amount && i + 1 < w->n && w->word[i + 1].amount)
        return 60 * number + atoi(w->word[i + 1].text);
    return words_say(w, i + 1, "uur") || words_say(w, i + 1, "u") ? 60 * number : NO_TIME;
}

static bool tells(const struct words *w, int minute)
{
    for (size_t i = 0; i < w->n; i++) {
        bool spelt;
        int time = time_at(w, i, &spelt);

        if (time != NO_TIME && (time == minute || (spelt && time + HALF_DAY == minute)))
            return true;
    }
    return false;
}

static bool tells_begin(const struct side *a, const struct side *b)
{
    int minute = (int)((b->event->start - days_of_wall(b->event->start) * DAY_SECONDS) / 60);

    return b->event->has_start && !b->event->all_day &&
           (tells(a->title, minute) || tells(a->text, minute));
}

bool clock_told(const struct side *a, const struct side *b)
{
    return tells_begin(a, b) || tells_begin(b, a);
}
