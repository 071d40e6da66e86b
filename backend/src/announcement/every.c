/* What comes back: "elke woensdag", "om de week op dinsdag", "1e en 3e dinsdag van de maand".
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "announcement/said.h"
#include "base/err.h"
#include "table/words.h"

enum { WORKDAYS = 0x1f, WEEKEND = 0x60 };

static const struct {
    const char *word;
    enum when_every every;
    int interval;
} every_words[] = {
    {"dagelijks", WHEN_DAILY, 0},         {"wekelijks", WHEN_WEEKLY, 0},
    {"wekelijkse", WHEN_WEEKLY, 0},       {"maandelijks", WHEN_MONTHLY, 0},
    {"maandelijkse", WHEN_MONTHLY, 0},    {"tweewekelijks", WHEN_WEEKLY, 2},
    {"tweewekelijkse", WHEN_WEEKLY, 2},   {"2-wekelijks", WHEN_WEEKLY, 2},
    {"veertiendaags", WHEN_WEEKLY, 2},    {"14-daags", WHEN_WEEKLY, 2},
    {"driewekelijks", WHEN_WEEKLY, 3},    {"vierwekelijks", WHEN_WEEKLY, 4},
    {"tweemaandelijks", WHEN_MONTHLY, 2},
};

static void repeat(struct said *s, enum when_every every, int interval)
{
    s->when.every = every;
    s->when.interval = interval ? interval : s->when.interval;
    s->series = true;
}

/* "week", "14 dagen": with the number before it. */
static bool unit(struct said *s, size_t i, int number)
{
    const struct token *t = &s->t->at[i];

    if (token_in(t, " week weken "))
        repeat(s, WHEN_WEEKLY, number);
    else if (token_in(t, " dag dagen ") && number && number % 7 == 0)
        repeat(s, WHEN_WEEKLY, number / 7);
    else if (token_in(t, " dag dagen "))
        repeat(s, WHEN_DAILY, number);
    else if (token_in(t, " maand maanden "))
        repeat(s, WHEN_MONTHLY, number);
    else
        return false;
    return true;
}

/* "om de week", "om de andere week", "om de drie weken". */
static size_t alternating(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    size_t n = 2;
    int number;

    if (!token_in(&t[i], " om ") || !token_in(&t[i + 1], " de het "))
        return 0;
    number = word_number(t[i + 2].word);
    n += number > 0 || token_in(&t[i + 2], " andere ");
    return unit(s, i + n, number ? number : 2) ? n + 1 : 0;
}

/* "eens per maand", "1x in de twee weken". */
static size_t once_per(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    size_t n = 1;
    int number;

    if (token_in(&t[i], " een \xc3\xa9\xc3\xa9n 1 ") && token_in(&t[i + 1], " keer x maal "))
        n = 2;
    else if (!token_in(&t[i], " eens 1x "))
        return 0;
    if (token_in(&t[i + n], " per "))
        n++;
    else if (token_in(&t[i + n], " in ") && token_in(&t[i + n + 1], " de "))
        n += 2;
    else
        return 0;
    number = word_number(t[i + n].word);
    n += number > 0;
    return unit(s, i + n, number) ? n + 1 : 0;
}

/* "2x per maand", "3 euro per keer", "kwartaalbijdrage": it is not once, and that is all it
 * says. */
static size_t often(struct said *s, size_t i)
{
    const struct token *t = s->t->at;

    if (token_in(&t[i], " 2x 3x 4x ") && token_in(&t[i + 1], " per ") &&
        token_in(&t[i + 2], " week maand jaar "))
        return 3;
    if (token_in(&t[i], " per ") &&
        token_in(&t[i + 1], " keer les x ochtend middag avond seizoen kwartaal "))
        s->again = true;
    if (token_ends_in(&t[i], " kwartaalbijdrage seizoensbijdrage kwartaalcontributie "))
        s->again = true; /* who pays as a member comes each time */
    return 0;
}

/* "elke", before a day, a number of weeks or an ordinal; "elke deelnemer" is something else. */
static size_t each(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;
    int number = word_number(t[i + 1].word);

    if (!token_in(&t[i], " elke elk iedere ieder alle ledere "))
        return 0;
    if (number && unit(s, i + 2, number))
        return 3;
    if (token_in(&t[i + 1], " andere ") && unit(s, i + 2, 2))
        return 3;
    if (unit(s, i + 1, 0))
        return 2;
    if (token_in(&t[i + 1], " ochtend middag avond ")) {
        repeat(s, WHEN_DAILY, 0);
        return 1;
    }
    if (said_weekday(s, i + 1, &part, &plural) >= 0 || word_ordinal(t[i + 1].word) ||
        token_in(&t[i + 1], " werkdag schooldag weekend weekdag ")) {
        s->series = true;
        return 1;
    }
    return 0;
}

/* "zes keer op dinsdag", "in totaal 5 keer": how often in all, and not in a week. */
static bool is_times(const struct token *t, size_t i)
{
    return token_in(&t[i], " keer maal ") &&
           (t[i].mark != MARK_NONE || token_in(&t[i + 1], " op elke iedere vanaf te om ")) &&
           !(i > 1 && token_in(&t[i - 2], " minstens minimaal al "));
}

/* "6 lessen", "8 dinsdagavonden": how often it is, and not what ten of them cost. */
static size_t count(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;
    int number = word_number(t[i].word);
    int weekday;

    if (number < 2 ||
        (i > 1 && token_in(&t[i - 1], " van ") && token_ends_in(&t[i - 2], " kaart ")) ||
        (i > 0 &&
         token_in(&t[i - 1], " voor om de elke iedere over na max maximaal \xe2\x82\xac ")))
        return 0;
    weekday = said_weekday(s, i + 1, &part, &plural);
    if (weekday >= 0 && plural) {
        s->when.weekdays |= 1u << weekday;
        s->part = part ? part : s->part;
        repeat(s, WHEN_WEEKLY, 0);
    } else if (!token_in(&t[i + 1], " lessen avonden bijeenkomsten middagen ochtenden "
                                    "keren sessies weken ") &&
               !is_times(t, i + 1)) {
        return 0;
    }
    s->count = number;
    s->weeks = token_in(&t[i + 1], " weken ");
    return 2;
}

/* "oneven weken". */
static size_t parity(struct said *s, size_t i)
{
    const struct token *t = s->t->at;

    if (!token_in(&t[i], " even oneven ") || !token_in(&t[i + 1], " week weken "))
        return 0;
    s->parity = t[i].word[0] == 'o' ? 1 : 2;
    repeat(s, WHEN_WEEKLY, 2);
    return 2;
}

/* "de 15e van de maand". */
static size_t day_of_month(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    size_t digits = strspn(t[i].word, "0123456789");
    int day = digits && digits < 3 ? atoi(t[i].word) : 0;

    if (day < 1 || day > 31 || !t[i].word[digits] || !token_in(&t[i + 1], " van v.d vd ") ||
        !(token_in(&t[i + 2], " de elke iedere ") ? token_in(&t[i + 3], " maand ")
                                                  : token_in(&t[i + 2], " maand ")))
        return 0;
    s->month_day = day;
    repeat(s, WHEN_MONTHLY, 0);
    return token_in(&t[i + 2], " maand ") ? 3 : 4;
}

size_t said_every(struct said *s, size_t i)
{
    size_t used;

    for (size_t k = 0; k < COUNT(every_words); k++)
        if (strcmp(s->t->at[i].word, every_words[k].word) == 0) {
            repeat(s, every_words[k].every, every_words[k].interval);
            return 1;
        }
    if ((used = alternating(s, i)) || (used = once_per(s, i)) || (used = each(s, i)) ||
        (used = parity(s, i)) || (used = day_of_month(s, i)) || (used = often(s, i)))
        return used;
    return count(s, i);
}

/* "1e en 3e dinsdag van de maand". */
static size_t ordinals(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    int found[WHEN_ORDINALS], nfound = 0, weekday = -1;
    enum day_part part = PART_NONE;
    bool plural;
    size_t n = 0;

    while (nfound < WHEN_ORDINALS && word_ordinal(t[i + n].word)) {
        found[nfound++] = word_ordinal(t[i + n++].word);
        n += token_in(&t[i + n], " en & + ") && word_ordinal(t[i + n + 1].word);
        if (n > 8)
            return 0;
    }
    if (nfound)
        weekday = said_weekday(s, i + n, &part, &plural);
    if (weekday < 0)
        return 0;
    for (int k = 0; k < nfound && s->when.nordinals < WHEN_ORDINALS; k++)
        s->when.ordinal[s->when.nordinals++] = found[k];
    s->when.weekdays |= 1u << weekday;
    s->part = part ? part : s->part;
    repeat(s, WHEN_MONTHLY, 0);
    return n + 1 + said_of_the_month(s, i + n + 1);
}

/* "ma t/m vr": all days between, in words after i; 0 where it is one day. */
static size_t day_range(struct said *s, size_t i, int from)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;
    size_t n = token_in(&t[i + 1], " - t/m tm ")                             ? 2
               : token_in(&t[i + 1], " tot ") && token_in(&t[i + 2], " en ") ? 4
                                                                             : 0;
    int to = n ? said_weekday(s, i + n, &part, &plural) : -1;
    int64_t day;

    if (to < 0 || said_date_at(s, i + n + 1, &day))
        return 0;
    for (int d = from; d != (to + 1) % 7; d = (d + 1) % 7)
        s->when.weekdays |= 1u << d;
    s->series = true;
    return n + 1;
}

/* "zaterdag over een week". */
static bool a_week_later(struct said *s, size_t i)
{
    const struct token *t = s->t->at;

    if (!token_in(&t[i], " over ") || !token_in(&t[i + 1], " een 1 ") ||
        !token_in(&t[i + 2], " week "))
        return false;
    s->days_later = 7;
    return true;
}

static size_t weekday(struct said *s, size_t i)
{
    enum day_part part;
    bool plural;
    int day = said_weekday(s, i, &part, &plural);
    int64_t date;
    size_t used;

    if (day < 0)
        return 0;
    s->part = part ? part : s->part;
    if (said_date_at(s, i + 1, &date) || said_begins_dates(s, i + 1))
        return 1; /* the date says it */
    used = day_range(s, i, day);
    if (used)
        return used;
    s->when.weekdays |= 1u << day;
    if (a_week_later(s, i + 1))
        return 4;
    s->series = s->series || plural ||
                (s->t->at[i].mark == MARK_COLON && /* "Maandag: 13-15 uur" */
                 isdigit((unsigned char)s->t->at[i + 1].word[0]));
    return 1;
}

/* "woensdagmiddagbiljart": what bears the name of a day is held on each; it is a name yet. */
static void named_after_day(struct said *s, size_t i)
{
    static const char *const parts[] = {"ochtend", "middag", "avond"};
    const char *word = s->t->at[i].word, *rest = strstr(word, "dag");

    for (size_t k = 0; rest && k < COUNT(parts); k++) {
        size_t n = strlen(parts[k]);
        char day[10] = "";

        if (strncmp(rest + 3, parts[k], n) != 0 || strlen(rest + 3 + n) < 3 ||
            (size_t)(rest + 3 - word) >= sizeof(day))
            continue;
        memcpy(day, word, (size_t)(rest + 3 - word));
        if (word_weekday(day) < 0)
            return;
        s->when.weekdays |= 1u << word_weekday(day);
        s->part = s->part ? s->part : PART_MORNING + (enum day_part)k;
        s->again = true;
    }
}

/* "Afgelopen zaterdag was het druk": it is over. */
static size_t past(const struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;

    return token_in(&t[i], " afgelopen vorige vorig ") &&
                   (said_weekday(s, i + 1, &part, &plural) >= 0 ||
                    token_in(&t[i + 1], " week weekend maand jaar "))
               ? 2
               : 0;
}

/* "a.s.", "volgende week", before a day. */
static size_t coming(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;

    if (!token_in(&t[i], " a.s as aanstaande aanstaand komende komend aankomende deze dit "
                         "volgende volgend "))
        return 0;
    if (token_in(&t[i + 1], " weekend ")) {
        s->coming = true;
        s->when.weekdays |= WEEKEND;
        return 2;
    }
    if (token_in(&t[i + 1], " week ")) {
        s->weeks_ahead = (t[i].word[0] == 'v' || t[i].word[0] == 'k') && !said_is_off(s, i + 2);
        return 2;
    }
    if (said_weekday(s, i + 1, &part, &plural) < 0)
        return 0;
    s->coming = true;
    return 1;
}

static size_t part_of_day(struct said *s, size_t i)
{
    static const struct {
        const char *words, *tails;
        enum day_part part;
    } parts[] = {
        {" ochtends morgens ochtend voormiddag sochtends smorgens ", " ochtend ", PART_MORNING},
        {" middags middag namiddag smiddags ", " middag ", PART_AFTERNOON},
        {" avonds avond savonds ", " avond ", PART_EVENING},
        {" nachts ", " nacht ", PART_NIGHT},
    };
    const struct token *t = &s->t->at[i];

    for (size_t k = 0; k < COUNT(parts); k++) {
        if (token_in(t, parts[k].words)) {
            if (i > 0 && token_in(t - 1, " per "))
                return 0;
            s->part = parts[k].part;
            return 1;
        }
        if (token_ends_in(t, parts[k].tails) && !s->soft_part)
            s->soft_part = parts[k].part;
    }
    return 0;
}

size_t said_day(struct said *s, size_t i)
{
    const struct token *t = &s->t->at[i];
    size_t used;

    if ((used = said_exception(s, i)) || (used = past(s, i)) || (used = coming(s, i)) ||
        (used = ordinals(s, i)) || (used = weekday(s, i)))
        return used;
    if (token_in(t, " werkdag werkdagen doordeweeks weekdagen schooldag schooldagen ")) {
        s->when.weekdays |= WORKDAYS;
        s->series = true;
        s->skips_holidays = s->skips_holidays || t->word[0] == 's';
        return 1;
    }
    if (s->series && token_in(t, " weekend ")) {
        s->when.weekdays |= WEEKEND;
        return 1;
    }
    named_after_day(s, i);
    return part_of_day(s, i);
}
