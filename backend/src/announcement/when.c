#include "announcement/when.h"

#include "announcement/place_words.h"
#include "announcement/said.h"
#include "base/days.h"

enum { EVERY_DAY = 0x7f, LATE_HOUR = 17 * 3600, NOON = 12 * 3600, WEEK = 7 };

/* "Stukken liggen vanaf 20 januari ter inzage": the clause says when to read them. */
static void leave_inspection(struct tokens *t)
{
    for (size_t i = 1; i < t->n; i++) {
        size_t first = i - 1, last = i;

        if (!token_in(&t->at[i], " inzage ") || !token_in(&t->at[first], " ter "))
            continue;
        while (first > 0 && t->at[first - 1].mark != MARK_STOP &&
               t->at[first - 1].mark != MARK_COMMA)
            first--;
        while (last + 1 < t->n && t->at[last].mark == MARK_NONE)
            last++;
        tokens_use(t, first, last - first + 1, USE_OTHER);
        i = last;
    }
}

/* Until when to say that one comes, and with whom: not when it is. */
static size_t sign_up(struct said *s, size_t i)
{
    struct token *t = s->t->at;
    size_t n = 1;

    if (!token_in(&t[i], " opgeven aanmelden aanmelding aanmeldingen inschrijven opgave "
                         "reserveren reserveer inlichtingen info informatie contact "
                         "bel bellen mail sms app appen whatsapp deadline bereikbaar ") &&
        !(token_in(&t[i], " zeg laat geef ") && t[i].mark == MARK_NONE &&
          token_in(&t[i + 1], " het even weten door me ")))
        return 0;
    while (i + n < s->t->n &&
           (t[i + n - 1].mark == MARK_NONE ||
            (n == 1 && t[i].mark == MARK_COLON && token_in(&t[i + 1], " uiterlijk voor tot "))))
        n++;
    if (t[i + n - 1].mark == MARK_COMMA && place_is_street(&t[i + n]))
        n += 2; /* "inschrijven bij de balie, Raadhuislaan 18": not where it is */
    tokens_use(s->t, i, n, USE_OTHER);
    return n;
}

static void read_words(struct said *s)
{
    for (size_t i = 0, used; i < s->t->n; i += used ? used : 1) {
        if (s->t->at[i].use != USE_NONE) {
            used = 1;
            continue;
        }
        if ((used = sign_up(s, i)) || (used = said_duration(s, i)) ||
            (used = said_date(s, i)) || (used = said_every(s, i)) || (used = said_day(s, i)) ||
            (used = said_hour(s, i)))
            tokens_use(s->t, i, used, USE_WHEN);
    }
}

/* "van", "op", "aanvang", "Datum": words before a day or an hour that belong to it. */
static void take_fillers(struct tokens *t)
{
    for (size_t i = t->n; i-- > 1;)
        if (t->at[i].use == USE_WHEN && t->at[i - 1].use == USE_NONE &&
            t->at[i - 1].mark != MARK_STOP &&
            token_in(&t->at[i - 1],
                     " - op om van vanaf tot t/m en met tussen rond ca circa aanvang start "
                     "starttijd begint begin datum tijd tijdstip wanneer dag dagen laat hoe "
                     "niet behalve 's + & in de het dit deze ingang einde eind eindtijd "
                     "per iedere elke "))
            t->at[i - 1].use = USE_WHEN;
    for (size_t i = 1; i < t->n; i++)
        if (t->at[i - 1].use == USE_WHEN && t->at[i - 1].mark == MARK_NONE &&
            t->at[i].use == USE_NONE && token_in(&t->at[i], " uur u "))
            t->at[i].use = USE_WHEN;
}

/* A date with another after it and no word of repeating: days in a row, each at those hours. */
static bool is_row_of_days(const struct said *s)
{
    return s->range && s->has_hour && s->has_end && !s->series && !s->when.weekdays &&
           !(s->hour_at > s->first_at && s->hour_at < s->last_at);
}

static void settle_days(struct said *s)
{
    struct when *w = &s->when;
    unsigned days = w->weekdays;

    if (days && s->has_first && s->has_last && s->last > s->first + WEEK)
        s->series = true; /* "van 13 januari t/m 24 maart op woensdag" */
    if (s->has_feast && !s->has_first && !days && w->every == WHEN_ONCE) {
        s->has_first = true;
        s->first = s->feast;
    }
    if (s->listed && s->has_hour)
        s->range = s->has_last = false; /* those hours, and the days after it are others */
    if (s->count && s->weeks && s->has_first && w->every == WHEN_ONCE)
        w->every = WHEN_WEEKLY; /* "start 13 januari, 10 weken lang" */
    if (is_row_of_days(s))
        w->every = WHEN_DAILY;
    if (days && (s->count || ((s->again || s->skips_holidays) && !s->has_first && !s->coming &&
                              !s->weeks_ahead)))
        s->series = true;
    if (s->without && (w->every == WHEN_DAILY || (days && days != s->without))) {
        w->weekdays = (days ? days : EVERY_DAY) & ~s->without;
        w->every = w->every == WHEN_DAILY ? WHEN_WEEKLY : w->every;
    }
    if (w->every == WHEN_ONCE && w->weekdays &&
        (s->series || (!s->has_first && !s->coming && (w->weekdays & (w->weekdays - 1)))))
        w->every = WHEN_WEEKLY;
    if (w->every == WHEN_WEEKLY && !w->weekdays && s->has_first)
        w->weekdays = 1u << days_weekday(s->first);
    if (w->every == WHEN_DAILY && w->weekdays)
        w->every = WHEN_WEEKLY;
    if (w->every == WHEN_MONTHLY && !w->nordinals)
        w->weekdays = 0;
}

static char *rule_of(struct arena *mem, struct said *s)
{
    struct when *w = &s->when;
    char *rule;

    if (w->every == WHEN_ONCE)
        return NULL;
    if (w->every == WHEN_MONTHLY && !w->nordinals && !s->month_day && !s->has_first)
        return NULL;
    w->has_last_day = s->has_last && !(s->has_first && s->last <= s->first);
    w->last_day = s->last;
    if (s->month_day) {
        w->weekdays = 0;
        rule = when_rule(mem, w);
        return arena_printf(mem, "%s;BYMONTHDAY=%d", rule, s->month_day);
    }
    rule = when_rule(mem, w);
    return s->count && !w->has_last_day ? arena_printf(mem, "%s;COUNT=%d", rule, s->count)
                                        : rule;
}

static bool week_is(int64_t day, int parity)
{
    int64_t thursday = day - days_weekday(day) + 3;
    int y, m, d;

    days_to_date(thursday, &y, &m, &d);
    return (((thursday - days_from_date(y, 1, 1)) / 7 + 1) % 2 == 1) == (parity == 1);
}

static int64_t day_of_month(int64_t from, int month_day)
{
    int y, m, d;

    for (int64_t day = from; day < from + 366; day++) {
        days_to_date(day, &y, &m, &d);
        if (d == month_day)
            return day;
    }
    return from;
}

/* The first day; false when the text does not say it. */
static bool first_day(const struct said *s, bool rule, int64_t *day)
{
    int64_t from = s->today + (s->coming ? 1 : 0);

    if (s->weeks_ahead)
        from = s->today - days_weekday(s->today) + 7;
    if (s->has_first)
        from = s->first;
    if (s->month_day && rule)
        *day = day_of_month(from, s->month_day);
    else if (s->has_first && !rule)
        *day = from;
    else if (s->when.weekdays)
        *day = when_first_day(&s->when, from) + s->days_later;
    else if (s->has_first || (rule && s->when.every == WHEN_DAILY))
        *day = from;
    else
        return false;
    if (s->parity && rule && !week_is(*day, s->parity))
        *day += 7;
    return true;
}

/* The end on the same day, or past midnight in the evening; "van 10 tot 2" is 14 o'clock. */
static bool end_after(const struct said *s, int start, int *end)
{
    *end = said_clock(s, &s->end);
    if (*end > start)
        return true;
    if (!s->end.sure && *end<NOON && * end + NOON> start) {
        *end += NOON;
        return true;
    }
    *end += DAY_SECONDS;
    return start >= LATE_HOUR;
}

static void set_moments(const struct said *s, int64_t day, bool rule, struct announcement *a)
{
    int start, end;
    bool lasts = s->range && !rule && s->last > day;

    a->has_start = true;
    a->all_day = !s->has_hour;
    if (!s->has_hour) {
        a->start = day * DAY_SECONDS;
        a->has_end = lasts;
        a->end = lasts ? s->last * DAY_SECONDS : 0;
        return;
    }
    start = said_clock(s, &s->hour);
    a->start = day * DAY_SECONDS + start;
    if (!s->has_end) {
        a->has_end = s->lasts > 0;
        a->end = a->start + s->lasts;
        return;
    }
    if (lasts && s->hour_at < s->last_at) {
        a->has_end = true;
        a->end = s->last * DAY_SECONDS + said_clock(s, &s->end);
    } else {
        a->has_end = end_after(s, start, &end);
        a->end = day * DAY_SECONDS + end;
    }
}

void announcement_when(struct arena *mem, struct tokens *t, int64_t today,
                       struct announcement *a)
{
    struct said s = {.t = t, .today = today};
    int64_t day;

    s.word = arena_take(mem, (t->n + TOKENS_AHEAD) * sizeof(*s.word));
    for (size_t i = 0; i < t->n; i++)
        s.word[i] = t->at[i].word;
    leave_inspection(t);
    read_words(&s);
    take_fillers(t);
    settle_days(&s);
    a->rrule = rule_of(mem, &s);
    a->skips_holidays = s.skips_holidays;
    if (first_day(&s, a->rrule != NULL, &day))
        set_moments(&s, day, a->rrule != NULL, a);
}
