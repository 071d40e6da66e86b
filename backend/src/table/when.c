#include "table/when.h"

#include <math.h>
#include <string.h>

#include "base/days.h"
#include "base/err.h"
#include "base/text.h"
#include "table/words.h"

/* A text as it is gone through. */
struct going {
    struct arena *mem;
    const char *const *at;
    enum when_cell cell;
    int64_t today;
    int weekday; /* named just before: "di 24 nov"; -1 */
    bool until;  /* "t/m" was just said */
    bool dash;   /* "-" was just said */
    bool dated;  /* this text has said a day */
    struct when *when;
};

/* Where a date goes.  "di 24 nov" names one day; "elke di vanaf 23 nov" does not. */
static const char *keep_date(struct going *g, int64_t day)
{
    struct when *w = g->when;

    if (g->dated && !g->until && !g->dash)
        return "Hier staan twee dagen. Schrijf 1-12-2026 t/m 8-12-2026, of noem elke dag in de "
               "kolom Datum en de tijd in een eigen kolom.";
    g->dated = true;
    if (g->until || g->cell == WHEN_CELL_END || w->has_day) {
        w->has_last_day = true;
        w->last_day = day;
        return NULL;
    }
    if (g->weekday >= 0 && w->every == WHEN_ONCE) {
        if (days_weekday(day) != g->weekday)
            return arena_printf(g->mem, "De datum %s is niet op die dag van de week.",
                                g->at[0]);
        w->weekdays &= ~(1u << g->weekday);
    }
    w->has_day = true;
    w->day = day;
    return NULL;
}

static const char *take_date(struct going *g, bool *taken)
{
    int64_t day = 0;
    size_t used = 0;
    bool bare = g->cell == WHEN_CELL_DATE && !word_is_hour(g->at[1]);
    const char *fault;

    switch (words_date(g->at, bare, g->today, g->weekday, &day, &used)) {
    case DATE_NO_SUCH:
        *taken = true;
        return arena_printf(g->mem, "De datum %s bestaat niet.", g->at[0]);
    case DATE_NONE:
        *taken = false;
        return NULL;
    default:
        *taken = true;
        fault = keep_date(g, day);
        g->at += used;
        return fault;
    }
}

static bool take_time(struct going *g)
{
    struct when *w = g->when;
    struct span span;
    size_t used;
    bool column = g->cell == WHEN_CELL_START || g->cell == WHEN_CELL_END;

    if (!words_time(g->at, column, &span, &used))
        return false;
    if (span.end < 0 && (g->until || g->cell == WHEN_CELL_END || w->has_start)) {
        w->has_end = true;
        w->end = span.start;
    } else {
        w->has_start = true;
        w->start = span.start;
        w->has_end = w->has_end || span.end >= 0;
        w->end = span.end >= 0 ? span.end : w->end;
    }
    g->at += used;
    return true;
}

/* A day as a workbook counts it, where its cell does not say that it is one. */
static bool take_day_number(struct going *g)
{
    enum { FROM = 36526, TO = 73050 }; /* this century */
    double n;

    if (g->cell != WHEN_CELL_DATE || !text_decimal(g->at[0], FROM, TO, &n) || n != floor(n) ||
        keep_date(g, days_from_date(1899, 12, 30) + (int64_t)n))
        return false;
    g->at++;
    return true;
}

/* "0.8125" is a part of a day, as a workbook counts a time: 19:30.  "0.15" is 0:15: of two
 * decimals only the quarters of a day are parts of it. */
static bool take_part_of_day(struct going *g)
{
    enum { MINUTES = 1440 };
    const char *parts[2] = {0}, *word = g->at[0], *const *next = g->at + 1;
    size_t n = strlen(word);
    double part;
    bool taken;

    if ((g->cell != WHEN_CELL_START && g->cell != WHEN_CELL_END) || n < 3 ||
        strncmp(word, "0.", 2) != 0 || word[n - 1] == '0' || !text_decimal(word, 0, 1, &part))
        return false;
    long minutes = lround(part * MINUTES);

    if (fabs(part * MINUTES - (double)minutes) > 0.02 || (n < 5 && minutes % 5 != 0))
        return false;
    parts[0] = arena_printf(g->mem, "%02ld:%02ld", minutes / 60, minutes % 60);
    g->at = parts;
    taken = take_time(g);
    g->at = taken ? next : next - 1;
    return taken;
}

/* "2026-11-24t19:30": as computers write it. */
static bool take_stamp(struct going *g)
{
    const char *word = g->at[0];
    const char *t = strchr(word, 't');
    const char *parts[4] = {0};
    char time[9] = {0};
    bool taken;

    if (!t || t - word != 10 || word[4] != '-' || strlen(t) < 6)
        return false;
    memcpy(time, t + 1, strcspn(t + 1, "z+.") < 8 ? strcspn(t + 1, "z+.") : 8);
    parts[0] = arena_copy(g->mem, word, 10);
    const char *const *next = g->at + 1;

    g->at = parts;
    if (take_date(g, &taken) || !taken) {
        g->at = next - 1;
        return false;
    }
    parts[0] = time;
    g->at = parts;
    taken = take_time(g);
    g->at = taken ? next : next - 1;
    return taken;
}

static void repeat(struct when *w, enum when_every every, int interval)
{
    w->every = every;
    w->interval = interval ? interval : w->interval;
}

/* "week", "weken", "dagen", "maand": with the number before it. */
static bool take_unit(struct going *g, int number)
{
    static const char *const weeks[] = {"week", "weken", "weeks"};
    static const char *const days[] = {"dag", "dagen", "day", "days"};
    static const char *const months[] = {"maand", "maanden", "month", "months"};
    static const char *const years[] = {"jaar", "jaren", "year", "years"};
    const char *word = g->at[0];

    if (word_in(word, weeks, COUNT(weeks)))
        repeat(g->when, WHEN_WEEKLY, number);
    else if (word_in(word, days, COUNT(days)) && number && number % 7 == 0)
        repeat(g->when, WHEN_WEEKLY, number / 7);
    else if (word_in(word, days, COUNT(days)))
        repeat(g->when, WHEN_DAILY, number);
    else if (word_in(word, months, COUNT(months)))
        repeat(g->when, WHEN_MONTHLY, number);
    else if (word_in(word, years, COUNT(years)))
        repeat(g->when, WHEN_YEARLY, number);
    else
        return false;
    g->at++;
    return true;
}

static const struct {
    const char *word;
    enum when_every every;
    int interval;
} every_words[] = {
    {"dagelijks", WHEN_DAILY, 0},      {"daily", WHEN_DAILY, 0},
    {"wekelijks", WHEN_WEEKLY, 0},     {"weekly", WHEN_WEEKLY, 0},
    {"maandelijks", WHEN_MONTHLY, 0},  {"monthly", WHEN_MONTHLY, 0},
    {"jaarlijks", WHEN_YEARLY, 0},     {"yearly", WHEN_YEARLY, 0},
    {"tweewekelijks", WHEN_WEEKLY, 2}, {"2-wekelijks", WHEN_WEEKLY, 2},
    {"veertiendaags", WHEN_WEEKLY, 2}, {"14-daags", WHEN_WEEKLY, 2},
    {"biweekly", WHEN_WEEKLY, 2},      {"driewekelijks", WHEN_WEEKLY, 3},
    {"vierwekelijks", WHEN_WEEKLY, 4}, {"tweemaandelijks", WHEN_MONTHLY, 2},
};

/* "elke 2 weken", "om de week", "om de andere week", "wekelijks", "eens per maand". */
static bool take_every(struct going *g)
{
    static const char *const every[] = {"elke", "elk", "iedere", "ieder", "every", "alle"};
    const char *const *at = g->at;
    int number;

    for (size_t i = 0; i < COUNT(every_words); i++) {
        if (strcmp(at[0], every_words[i].word) == 0) {
            repeat(g->when, every_words[i].every, every_words[i].interval);
            g->at++;
            return true;
        }
    }
    if (strcmp(at[0], "om") == 0 && at[1] && strcmp(at[1], "de") == 0 && at[2]) {
        number = word_number(at[2]);
        g->at += 2 + (number || strcmp(at[2], "andere") == 0);
        if (take_unit(g, number ? number : 2))
            return true;
        g->at = at;
        return false;
    }
    if (word_in(at[0], every, COUNT(every)) || strcmp(at[0], "per") == 0) {
        number = word_number(at[1]);
        g->at += 1 + (number > 0);
        if (g->at[0] && !take_unit(g, number) && g->when->every == WHEN_ONCE && !number)
            g->when->every = WHEN_WEEKLY; /* "elke dinsdag" */
        return true;
    }
    return false;
}

static bool take_day_word(struct going *g)
{
    static const char *const workdays[] = {"werkdagen", "werkdag", "doordeweeks", "weekdays"};
    int day = word_weekday(g->at[0]), ordinal = word_ordinal(g->at[0]);

    if (day >= 0) {
        g->when->weekdays |= 1u << day;
        g->weekday = day;
    } else if (ordinal && g->when->nordinals < WHEN_ORDINALS) {
        g->when->ordinal[g->when->nordinals++] = ordinal;
    } else if (word_in(g->at[0], workdays, COUNT(workdays))) {
        g->when->weekdays |= 0x1f;
    } else if (strcmp(g->at[0], "weekend") == 0) {
        g->when->weekdays |= 0x60;
    } else {
        return false;
    }
    g->at++;
    return true;
}

/* "behalve in de schoolvakantie(s)", "niet tijdens vakanties". */
static bool take_holidays(struct going *g)
{
    static const char *const except[] = {"behalve", "niet", "m.u.v.", "uitgezonderd", "geen"};
    static const char *const between[] = {"in", "de", "tijdens"};
    const char *const *at = g->at;

    if (!word_in(at[0], except, COUNT(except)))
        return false;
    do
        at++;
    while (word_in(at[0], between, COUNT(between)));
    if (!at[0] || !strstr(at[0], "vakantie"))
        return false;
    g->when->not_in_holidays = true;
    g->at = at + 1;
    return true;
}

/* Words that say nothing by themselves; *until is set by those before an end. */
static bool take_filler(struct going *g)
{
    static const char *const ends[] = {"t/m", "tot", "t.e.m.", "until", "to"};
    static const char *const fillers[] = {
        "-",     "op",     "de",      "om",       "van",   "vanaf",  "met", "en",    "&",
        "in",    "uur",    "het",     "from",     "at",    "on",     "and", "the",   "start",
        "begin", "start:", "aanvang", "aanvang:", "tijd:", "inloop", "ca.", "circa", "eens",
        "1x",    "of",     "+",       "/",        "'s",    "open"};

    if (word_in(g->at[0], ends, COUNT(ends))) {
        g->until = true;
        g->at++;
        /* "tot en met" */
        while (g->at[0] && (strcmp(g->at[0], "en") == 0 || strcmp(g->at[0], "met") == 0))
            g->at++;
        return true;
    }
    if (!word_in(g->at[0], fillers, COUNT(fillers)))
        return false;
    g->dash = g->dash || strcmp(g->at[0], "-") == 0;
    g->at++;
    return true;
}

static const char *take_word(struct going *g)
{
    bool taken;
    const char *fault = NULL;

    if (take_stamp(g) || take_day_number(g) || take_part_of_day(g) ||
        (!(fault = take_date(g, &taken)) && !taken && take_time(g)))
        taken = true;
    if (fault || taken) {
        g->weekday = -1;
        g->until = g->dash = false;
        return fault;
    }
    g->weekday = -1;
    if (take_holidays(g) || take_every(g) || take_day_word(g) || take_unit(g, 0) ||
        take_filler(g))
        return NULL;
    return arena_printf(g->mem,
                        "Dit is niet te begrijpen: \"%s\". Schrijf bijvoorbeeld 24-11-2026, "
                        "19:30 of elke dinsdag.",
                        text_cut(g->mem, g->at[0], 40));
}

const char *when_read(struct arena *mem, const char *text, enum when_cell cell, int64_t today,
                      struct when *w)
{
    struct words words;
    struct going g = {.mem = mem, .cell = cell, .today = today, .weekday = -1, .when = w};
    const char *fault = NULL;

    if (!words_cut(mem, text, &words))
        return "Hier staat te veel tekst voor een datum of tijd.";
    for (g.at = words.word; *g.at && !fault;)
        fault = take_word(&g);
    return fault;
}

static void add_days(struct buffer *b, const struct when *w)
{
    static const char *const names[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const char *comma = "";

    for (int o = 0; o < (w->nordinals ? w->nordinals : 1); o++)
        for (int day = 0; day < 7; day++) {
            if (!(w->weekdays & 1u << day))
                continue;
            buffer_text(b, comma);
            if (w->nordinals)
                buffer_printf(b, "%d", w->ordinal[o]);
            buffer_text(b, names[day]);
            comma = ",";
        }
}

char *when_rule(struct arena *mem, const struct when *w)
{
    static const char *const names[] = {"", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    enum when_every every = w->every;
    struct buffer b = {.mem = mem};
    int year, month, day;

    if (w->nordinals && w->weekdays)
        every = WHEN_MONTHLY;
    else if (every == WHEN_ONCE && w->weekdays && !w->has_day)
        every = WHEN_WEEKLY;
    if (every == WHEN_ONCE)
        return NULL;
    buffer_printf(&b, "FREQ=%s", names[every]);
    if (w->interval > 1 && (every == w->every))
        buffer_printf(&b, ";INTERVAL=%d", w->interval);
    if (w->weekdays && every != WHEN_YEARLY) {
        buffer_text(&b, ";BYDAY=");
        add_days(&b, w);
    }
    if (w->has_last_day) {
        days_to_date(w->last_day, &year, &month, &day);
        buffer_printf(&b, ";UNTIL=%04d%02d%02d", year, month, day);
    }
    return b.text;
}

static bool allowed(const struct when *w, int64_t day)
{
    int y, m, d;

    if (w->weekdays && !(w->weekdays & 1u << days_weekday(day)))
        return false;
    if (!w->nordinals || !w->weekdays)
        return true;
    days_to_date(day, &y, &m, &d);
    for (int o = 0; o < w->nordinals; o++)
        if (w->ordinal[o] == (d + 6) / 7 || (w->ordinal[o] == -1 && !days_exist(y, m, d + 7)))
            return true;
    return false;
}

int64_t when_first_day(const struct when *w, int64_t from)
{
    enum { ENOUGH = 400 }; /* a fifth Monday comes within a year */
    int64_t day = from;

    while (day < from + ENOUGH && !allowed(w, day))
        day++;
    return day;
}
