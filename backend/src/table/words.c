#include "table/words.h"

#include <ctype.h>
#include <string.h>

#include "base/days.h"
#include "base/err.h"

/* A word ends at white space, a comma or a semicolon. */
static bool ends_word(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == ',' || c == ';';
}

/* Lower case, every dash a hyphen, no-break spaces as spaces, remarks between brackets gone. */
static char *plain(struct arena *mem, const char *text)
{
    char *out = arena_take(mem, strlen(text) + 1);
    size_t n = 0;
    int depth = 0;

    for (const char *s = text; *s; s++) {
        if (*s == '(')
            depth++;
        if (depth == 0) {
            if (strncmp(s, "\xe2\x80\x93", 3) == 0 || strncmp(s, "\xe2\x80\x94", 3) == 0) {
                out[n++] = '-';
                s += 2;
            } else if (strncmp(s, "\xc2\xa0", 2) == 0) {
                out[n++] = ' ';
                s++;
            } else {
                out[n++] = (char)tolower((unsigned char)*s);
            }
        }
        if (*s == ')' && depth > 0)
            depth--;
    }
    return out;
}

bool words_cut(struct arena *mem, const char *text, struct words *out)
{
    char *s = plain(mem, text);

    *out = (struct words){0};
    while (*s) {
        char *begin = s;

        while (*s && !ends_word(*s))
            s++;
        if (s > begin) {
            if (out->n == WORDS_MAX - 4) /* a reader may look a few words ahead */
                return false;
            out->word[out->n++] = arena_copy(mem, begin, (size_t)(s - begin));
        }
        s += *s != '\0';
    }
    return true;
}

bool word_in(const char *word, const char *const *list, size_t n)
{
    for (size_t i = 0; word && i < n; i++)
        if (strcmp(word, list[i]) == 0)
            return true;
    return false;
}

/* Is word this one, or its first letters, so many of them, maybe with a full stop? */
static bool short_for(const char *word, const char *whole, size_t least, size_t most)
{
    size_t n = strlen(word);

    if (strcmp(word, whole) == 0)
        return true;
    if (n && word[n - 1] == '.')
        n--;
    return n >= least && n <= most && strncmp(word, whole, n) == 0;
}

int word_month(const char *word)
{
    static const char *const months[][2] = {
        {"januari", "january"}, {"februari", "february"}, {"maart", "march"},
        {"april", "april"},     {"mei", "may"},           {"juni", "june"},
        {"juli", "july"},       {"augustus", "august"},   {"september", "september"},
        {"oktober", "october"}, {"november", "november"}, {"december", "december"},
    };

    if (!word)
        return 0;
    if (strcmp(word, "mrt") == 0 || strcmp(word, "mrt.") == 0)
        return 3;
    for (int i = 0; i < 12; i++)
        if (short_for(word, months[i][0], 3, 4) || short_for(word, months[i][1], 3, 4))
            return i + 1;
    return 0;
}

int word_weekday(const char *word)
{
    static const char *const days[][2] = {
        {"maandag", "monday"},     {"dinsdag", "tuesday"}, {"woensdag", "wednesday"},
        {"donderdag", "thursday"}, {"vrijdag", "friday"},  {"zaterdag", "saturday"},
        {"zondag", "sunday"},
    };
    static const char *const tails[] = {"s", "en", "ochtend", "morgen", "middag", "avond"};

    for (int i = 0; word && i < 7; i++) {
        size_t n = strlen(days[i][0]);

        if (short_for(word, days[i][0], 2, 3) || short_for(word, days[i][1], 3, 3))
            return i;
        if (strncmp(word, days[i][0], n) == 0 && word_in(word + n, tails, COUNT(tails)))
            return i;
    }
    return -1;
}

int word_ordinal(const char *word)
{
    static const char *const whole[][5] = {{"eerste", "1e", "1ste", "1st", "first"},
                                           {"tweede", "2e", "2de", "2nd", "second"},
                                           {"derde", "3e", "3de", "3rd", "third"},
                                           {"vierde", "4e", "4de", "4th", "fourth"},
                                           {"vijfde", "5e", "5de", "5th", "fifth"}};

    if (word && (strcmp(word, "laatste") == 0 || strcmp(word, "last") == 0))
        return -1;
    for (int i = 0; i < (int)COUNT(whole); i++)
        if (word_in(word, whole[i], COUNT(whole[i])))
            return i + 1;
    return 0;
}

int word_number(const char *word)
{
    static const char *const names[] = {"een",   "twee", "drie",  "vier", "vijf", "zes",
                                        "zeven", "acht", "negen", "tien", "elf",  "twaalf"};

    if (!word)
        return 0;
    for (int i = 0; i < (int)COUNT(names); i++)
        if (strcmp(word, names[i]) == 0)
            return i + 1;
    if (strlen(word) > 2 || word[strspn(word, "0123456789")] != '\0' || !*word)
        return 0;
    return word[1] ? (word[0] - '0') * 10 + word[1] - '0' : word[0] - '0';
}

/* Reads between 1 and most digits and moves past them. */
static bool digits(const char **s, int most, int *out)
{
    int n = 0;

    *out = 0;
    for (; n < most && isdigit((unsigned char)**s); n++, (*s)++)
        *out = *out * 10 + (**s - '0');
    return n > 0 && !isdigit((unsigned char)**s);
}

/* The year that is nearest, rather later; one in which the weekday fits, where one is named. */
static int64_t nearest(int month, int day, int64_t today, int weekday)
{
    enum { LATE = 60 }; /* so long ago is still meant as this year */
    int year, m, d;
    int64_t best = INT64_MIN;

    days_to_date(today, &year, &m, &d);
    for (int y = year + 1; y >= year - 1; y--) {
        int64_t at = days_exist(y, month, day) ? days_from_date(y, month, day) : INT64_MIN;

        if (at == INT64_MIN || (weekday >= 0 && days_weekday(at) != weekday))
            continue;
        if (best == INT64_MIN || at >= today - LATE)
            best = at;
    }
    return best;
}

static enum date_fault make_date(int year, int month, int day, int64_t today, int weekday,
                                 int64_t *out)
{
    if (year == 0) {
        *out = nearest(month, day, today, weekday);
        if (*out == INT64_MIN && weekday >= 0)
            *out = nearest(month, day, today, -1);
        return *out == INT64_MIN ? DATE_NO_SUCH : DATE_READ;
    }
    if (year < 100)
        year += 2000;
    if (!days_exist(year, month, day))
        return DATE_NO_SUCH;
    *out = days_from_date(year, month, day);
    return DATE_READ;
}

/* "2026-11-24", "24-11-2026", "24/11/26", "24.11.2026", "24-11". */
static enum date_fault number_date(const char *s, bool bare, int64_t today, int weekday,
                                   int64_t *day)
{
    int part[3] = {0};
    int n = 0;
    char separator = '\0';

    while (n < 3 && digits(&s, 4, &part[n])) {
        n++;
        if (n == 3 || *s == '\0')
            break;
        if (!strchr("-/.", *s) || (separator && *s != separator))
            return DATE_NONE;
        separator = *s++;
    }
    if ((*s != '\0' && *s != '.') || n < 2 || (n == 2 && (!bare || separator == '.')))
        return DATE_NONE;
    if (part[0] > 31)
        return n == 3 ? make_date(part[0], part[1], part[2], today, weekday, day) : DATE_NONE;
    return make_date(part[2], part[1], part[0], today, weekday, day);
}

/* "24 november 2026", "24 nov". */
static enum date_fault word_date(const char *const *words, int64_t today, int weekday,
                                 int64_t *day, size_t *used)
{
    const char *s = words[0];
    int number, month = word_month(words[1]), year = 0;

    if (!digits(&s, 2, &number) || month == 0 ||
        !(*s == '\0' || strcmp(s, "e") == 0 || strcmp(s, ".") == 0))
        return DATE_NONE;
    *used = 2;
    if (words[2]) {
        s = words[2] + (words[2][0] == '\'');
        if (digits(&s, 4, &year) && *s == '\0' && (year > 2000 || s - words[2] == 3))
            *used = 3;
        else
            year = 0;
    }
    return make_date(year, month, number, today, weekday, day);
}

enum date_fault words_date(const char *const *words, bool bare, int64_t today, int weekday,
                           int64_t *day, size_t *used)
{
    enum date_fault fault = word_date(words, today, weekday, day, used);

    if (fault != DATE_NONE)
        return fault;
    *used = 1;
    return number_date(words[0], bare, today, weekday, day);
}

bool word_is_hour(const char *word)
{
    static const char *const words[] = {"uur", "u", "u.", "h", "uur."};

    return word_in(word, words, COUNT(words));
}

/* One time within a word: "19:30", "19.30", "19u30", "10u", "10". */
static bool one_time(const char **s, int *seconds, bool *bare)
{
    int hour, minute = 0, second = 0;

    *bare = false;
    if (!digits(s, 2, &hour) || hour > 24)
        return false;
    if (**s == ':' || **s == '.' ||
        ((**s == 'u' || **s == 'h') && isdigit((unsigned char)(*s)[1]))) {
        (*s)++;
        const char *from = *s;

        if (!digits(s, 2, &minute) || minute > 59)
            return false;
        if (from[-1] == '.' && *s - from == 1) { /* a number that lost its zero: 19.3 */
            if (minute > 4)
                return false; /* 19.5 could be half past seven */
            minute *= 10;
        }
        if (**s == ':') {
            (*s)++;
            if (!digits(s, 2, &second) || second > 59)
                return false;
        }
    } else if (strcmp(*s, "uur") == 0) {
        *s += 3;
    } else if (**s == 'u' || **s == 'h') {
        (*s)++;
    } else {
        *bare = true;
    }
    *seconds = (hour * 60 + minute) * 60 + second;
    return *seconds <= DAY_SECONDS;
}

static bool is_until_word(const char *word)
{
    static const char *const words[] = {"-", "tot", "t/m", "to", "until"};

    return word_in(word, words, COUNT(words));
}

bool words_time(const char *const *words, bool bare, struct span *out, size_t *used)
{
    const char *s = words[0];
    bool first_bare, last_bare = false, ranged = false;
    size_t n = 1;

    out->end = -1;
    if (!one_time(&s, &out->start, &first_bare))
        return false;
    if (*s == '-' && s[1]) {
        s++;
        ranged = one_time(&s, &out->end, &last_bare);
        if (!ranged)
            return false;
    }
    if (*s == '-' && !s[1] && words[1]) { /* "9:00- 12:00" */
        s = words[n++];
        ranged = one_time(&s, &out->end, &last_bare);
    }
    if (*s != '\0' && strcmp(s, ".") != 0)
        return false;
    bool said = word_is_hour(words[n]);

    n += said;
    if (!ranged && is_until_word(words[n]) && words[n + 1]) {
        s = words[n + 1];
        if (one_time(&s, &out->end, &last_bare) && *s == '\0') {
            n += 2;
            ranged = true;
            if (word_is_hour(words[n])) {
                n++;
                said = true;
            } else {
                said = said || !last_bare;
            }
        } else {
            out->end = -1;
        }
    }
    *used = n;
    return bare || said || !first_bare || (ranged && !last_bare);
}
