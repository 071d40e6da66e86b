/* Hours: "10-12 uur", "van 19.30 tot 21.30u", "half elf", "kwart over negen". */
#include <ctype.h>
#include <string.h>

#include "announcement/said.h"
#include "base/err.h"
#include "table/words.h"

enum { HOUR = 3600, MINUTE = 60, NOON = 12 };

static const char hour_units[] = " uur u h uren ";
/* What may follow a number that is no hour. */
static const char other_units[] =
    " jaar jaren jr jarige jarigen euro eur cent personen persoon pers deelnemers "
    "mensen plaatsen weken week keer x maanden maand dagen km m kilometer meter minuten min "
    "lessen les plekken stuks rondes p.p pp per + kinderen euro's gram kilo graden % ";

static int hour_word(const char *word)
{
    static const char *const names[] = {"een",   "twee", "drie",  "vier", "vijf", "zes",
                                        "zeven", "acht", "negen", "tien", "elf",  "twaalf"};

    for (int i = 0; i < (int)COUNT(names); i++)
        if (strcmp(word, names[i]) == 0)
            return i + 1;
    return strcmp(word, "\xc3\xa9\xc3\xa9n") == 0;
}

static int small_number(const char *word)
{
    size_t n = strspn(word, "0123456789");

    if (n == 0)
        return hour_word(word);
    return n <= 2 && word[n] == '\0'
               ? (n == 2 ? (word[0] - '0') * 10 + word[1] - '0' : word[0] - '0')
               : 0;
}

/* "10:30", "10.30", "10u30", "10u", "10uur", "10"; *bare for a number and no more. */
static bool digital(const char *s, struct hour *out, bool *bare)
{
    int hours = 0, minutes = 0;
    size_t n = strspn(s, "0123456789");

    if (n == 0 || n > 2)
        return false;
    for (size_t i = 0; i < n; i++)
        hours = hours * 10 + s[i] - '0';
    *out = (struct hour){.sure = s[0] == '0' || hours > NOON};
    s += n;
    *bare = *s == '\0';
    out->spoken = *bare;
    if (strchr(".:uh", *s) && isdigit((unsigned char)s[*s != '\0'])) {
        if (!isdigit((unsigned char)s[2]))
            return false;
        minutes = (s[1] - '0') * 10 + s[2] - '0';
        s += 3;
    }
    if (strcmp(s, "uur") == 0 || strcmp(s, "u") == 0 || strcmp(s, "h") == 0)
        s += strlen(s);
    if (strcmp(s, "am") == 0 || strcmp(s, "pm") == 0) {
        out->sure = out->half = true;
        out->spoken = *bare = false;
        hours += *s == 'p' && hours < NOON ? NOON : 0;
        s += strlen(s);
    }
    out->seconds = hours * HOUR + minutes * MINUTE;
    return *s == '\0' && hours <= 24 && minutes < 60;
}

/* "19,30" and "1930", which only "uur" after it makes an hour. */
static bool loose(const char *s, struct hour *out)
{
    size_t n = strspn(s, "0123456789");
    const char *minutes = n == 4 ? s + 2 : n == 2 && s[2] == ',' ? s + 3 : "";
    int hours, part;

    if (strlen(minutes) != 2 || strspn(minutes, "0123456789") != 2)
        return false;
    hours = (s[0] - '0') * 10 + s[1] - '0';
    part = (minutes[0] - '0') * 10 + minutes[1] - '0';
    *out = (struct hour){.seconds = hours * HOUR + part * MINUTE, .sure = true};
    return hours < 24 && part < 60;
}

/* "half elf", "kwart voor acht", "tien over half 3". */
static size_t spoken(const char *const *w, struct hour *out)
{
    int minutes = 0, hours;
    size_t n = 0;
    bool half;

    if (!w[0] || !w[1])
        return 0;
    if (strcmp(w[1], "over") == 0 || strcmp(w[1], "voor") == 0) {
        minutes = strcmp(w[0], "kwart") == 0 ? 15 : small_number(w[0]);
        if (minutes != 5 && minutes != 10 && minutes != 15)
            return 0;
        minutes = w[1][0] == 'v' ? -minutes : minutes;
        n = 2;
    }
    half = w[n] && strcmp(w[n], "half") == 0;
    n += half;
    hours = n && w[n] ? small_number(w[n]) : 0;
    if (hours < 1 || hours > NOON)
        return 0;
    minutes -= half ? 30 : 0;
    *out = (struct hour){
        .seconds = hours * HOUR + minutes * MINUTE, .spoken = true, .words = true};
    return n + 1;
}

/* "19 uur 30": how many words the minutes are. */
static size_t minutes_after(const struct token *uur, struct hour *out)
{
    const char *next = uur[1].word;

    if (uur->mark != MARK_NONE || uur[1].depth > uur->depth ||
        strspn(next, "0123456789") != 2 || next[2] || *next > '5' || out->seconds % HOUR ||
        strspn(uur[2].word, "0123456789"))
        return 0;
    out->seconds += ((next[0] - '0') * 10 + next[1] - '0') * MINUTE;
    return 1;
}

/* An hour at word i; how many words it is.  *bare: only the words round it say that it is. */
static size_t clock_at(const struct said *s, size_t i, struct hour *out, bool *bare)
{
    const struct token *t = s->t->at;
    size_t used;

    *bare = false;
    if (i >= s->t->n || t[i].use != USE_NONE)
        return 0;
    if (token_in(&t[i], " een ") && token_in(&t[i + 1], " uur ") &&
        token_in(&t[i + 2], " of ") && (used = clock_at(s, i + 1, out, bare)))
        return used + 1; /* "een uur of vijf" */
    if (token_in(&t[i], " uur ") && token_in(&t[i + 1], " of ") &&
        (digital(t[i + 2].word, out, bare) || hour_word(t[i + 2].word))) {
        if (hour_word(t[i + 2].word))
            *out = (struct hour){.seconds = hour_word(t[i + 2].word) * HOUR, .spoken = true};
        *bare = false;
        return 3;
    }
    used = spoken((const char *const *)s->word + i, out);
    if (used == 0 && t[i].mark == MARK_NONE && token_in(&t[i + 1], hour_units) &&
        loose(t[i].word, out))
        used = 1;
    if (used == 0 && digital(t[i].word, out, bare))
        used = 1;
    if (used == 0 && hour_word(t[i].word)) {
        *out = (struct hour){
            .seconds = hour_word(t[i].word) * HOUR, .spoken = true, .words = true};
        *bare = true;
        used = 1;
    }
    if (used && t[i + used - 1].mark == MARK_NONE && token_in(&t[i + used], " am pm ")) {
        if (t[i + used].word[0] == 'p' && out->seconds < NOON * HOUR)
            out->seconds += NOON * HOUR;
        out->sure = out->half = true;
        *bare = false;
        used++;
    } else if (used && t[i + used - 1].mark == MARK_NONE &&
               token_in(&t[i + used], hour_units)) {
        *bare = false;
        used += 1 + minutes_after(&t[i + used], out);
    }
    return used;
}

static bool is_other_number(const struct said *s, size_t i, size_t used)
{
    const struct token *t = s->t->at;

    if (i > 0 && token_in(&t[i - 1], " \xe2\x82\xac eur zaal lokaal kamer nr nummer groep bus "
                                     "lijn inleg kosten kost prijs entree bijdrage maximaal "
                                     "max minimaal nog ruim leeftijd duur duurt "))
        return true;
    if (i > 1 && token_in(&t[i - 1], " van ") &&
        token_in(&t[i - 2], " kinderen kids jeugd jongeren meiden jongens tieners "))
        return true;
    if (t[i + used - 1].mark != MARK_NONE)
        return false;
    return token_in(&t[i + used], other_units) || token_in(&t[i + used], " lang durende ") ||
           word_month(t[i + used].word) != 0;
}

/* How many words "tot" and the like are, after word i. */
static size_t until_words(const struct said *s, size_t i)
{
    const struct token *t = s->t->at;

    if (token_in(&t[i], " tot ") && token_in(&t[i + 1], " en ") && token_in(&t[i + 2], " met "))
        return 3;
    return token_in(&t[i], " - tot t/m tm t.e.m ") ? 1 : 0;
}

/* Is one of the words among the three before i, without a mark between? */
static bool near_before(const struct said *s, size_t i, const char *list)
{
    const struct token *t = s->t->at;

    for (size_t back = 1; back <= 3 && back <= i; back++) {
        if (t[i - back].mark != MARK_NONE && t[i - back].mark != MARK_COLON)
            return false;
        if (token_in(&t[i - back], list))
            return true;
    }
    return false;
}

/* "inloop vanaf 19.00 uur", "19.00 inloop": one may come in before it begins. */
static bool is_before_it_begins(const struct said *s, size_t i, size_t end)
{
    static const char coming[] = " inloop ontvangst welkom ontvangen ";
    const struct token *t = s->t->at;

    return (i > 1 && token_in(&t[i - 1], " vanaf ") && token_in(&t[i - 2], coming)) ||
           (token_in(&t[end], " inloop ontvangst ") && t[end - 1].mark == MARK_NONE);
}

static enum hour_weight weigh(const struct said *s, size_t i, size_t end, bool span)
{
    if (s->has_first && s->first_aside)
        return HOUR_ASIDE;
    if (near_before(s, i, " aanvang begint beginnen begin start starten starttijd "))
        return HOUR_BEGINS;
    return near_before(s, i, " open deuren deur ") || (!span && is_before_it_begins(s, i, end))
               ? HOUR_DOORS
               : HOUR_SAID;
}

/* Words from i to end say from when, and maybe to when. */
static void keep_span(struct said *s, size_t i, size_t end, const struct hour *from,
                      const struct hour *to)
{
    enum { WAIT = 2 * HOUR }; /* longer after the doors open it is something else */
    enum hour_weight weight = weigh(s, i, end, to != NULL);

    if (s->has_hour &&
        (weight <= s->weight || (s->weight == HOUR_DOORS && weight == HOUR_SAID &&
                                 from->seconds > s->hour.seconds + WAIT)))
        return;
    if (s->has_hour && s->weight == HOUR_ASIDE)
        s->has_end = false;
    s->has_hour = true;
    s->weight = weight;
    s->hour = *from;
    s->hour_at = i;
    if (to) {
        s->has_end = true;
        s->end = *to;
    }
}

/* "van vrijdag 20.00 uur tot zaterdag 01.00 uur": the hour of the last day. */
static bool ends_range(const struct said *s, size_t i)
{
    return s->range && s->has_hour && !s->has_end && s->hour_at < s->last_at && i > s->last_at;
}

/* "om 12 uur sluiten we af", "om 18.45 uur weer ophalen": words after the hour that end it. */
static bool is_ended_by(const struct said *s, size_t i)
{
    const struct token *t = s->t->at;

    for (size_t n = 0; n < 4 && t[i + n - 1].mark == MARK_NONE && i + n < s->t->n; n++)
        if (token_in(&t[i + n], " klaar afgelopen einde sluiten sluit stoppen stopt eindigen "
                                "eindigt opgehaald ophalen "))
            return s->has_hour || n == 0;
    return false;
}

/* "tot 12 uur", but not "maandag t/m donderdag om 10 uur". */
static bool is_end(const struct said *s, size_t i)
{
    enum day_part part;
    bool plural;
    size_t day = i - (i > 0 && token_in(&s->t->at[i - 1], " om "));

    if (near_before(s, i, " tot einde eind sluiting eindigt eindtijd afgelopen terug "))
        return true;
    return near_before(s, i, " t/m ") && said_weekday(s, day - (day > 0), &part, &plural) < 0;
}

/* "niet om half negen maar om kwart voor negen": is there a "maar" after it? */
static bool denies(const struct said *s, size_t i) { return token_in(&s->t->at[i], " maar "); }

/* That, "deuren dicht om 20.45" and "(was 21.00)". */
static bool is_no_beginning(const struct said *s, size_t i, size_t used)
{
    return (near_before(s, i, " niet ") && denies(s, i + used)) ||
           near_before(s, i, " dicht ") || (i > 0 && token_in(&s->t->at[i - 1], " was "));
}

/* Of "start tussen 9 en 10" the second hour is no end. */
static bool is_end_of_start(const struct said *s, size_t i)
{
    return token_in(&s->t->at[i - (i > 0)], " tussen ") &&
           near_before(s, i, " start starten vertrek vertrekken ");
}

/* "8-10 pm": what is said of the end goes for both. */
static void share_half(struct hour *from, const struct hour *to)
{
    enum { HALF = NOON * HOUR };

    if (!to->half || from->half)
        return;
    from->sure = true;
    if (to->seconds >= HALF && from->seconds < HALF && from->seconds + HALF < to->seconds)
        from->seconds += HALF;
}

size_t said_hour(struct said *s, size_t i)
{
    struct hour from, to;
    bool bare, to_bare = true;
    size_t used = clock_at(s, i, &from, &bare), until, more = 0;

    if (used == 0)
        return 0;
    until = until_words(s, i + used);
    if (until == 0 && i > 0 && token_in(&s->t->at[i - 1], " tussen ") &&
        token_in(&s->t->at[i + used], " en "))
        until = 1;
    if (until)
        more = clock_at(s, i + used + until, &to, &to_bare);
    if (is_other_number(s, i, used + (more ? until + more : 0)))
        return 0;
    if (more && !(bare && to_bare && from.seconds == to.seconds)) {
        share_half(&from, &to);
        keep_span(s, i, i + used + until + more, &from, is_end_of_start(s, i) ? NULL : &to);
        return used + until + more;
    }
    if (bare && !(i > 0 && token_in(&s->t->at[i - 1], " om vanaf rond tot aanvang ")))
        return 0;
    if (is_no_beginning(s, i, used))
        return used;
    if (is_end(s, i) || is_ended_by(s, i + used) || ends_range(s, i)) {
        s->has_end = true;
        s->end = from;
    } else {
        keep_span(s, i, i + used, &from, NULL);
    }
    return used;
}

/* Without a part of the day "half acht" is of the evening and "8 uur" of the morning: who
 * writes a number often writes it as a clock shows it. */
int said_clock(const struct said *s, const struct hour *hour)
{
    enum day_part part = s->part ? s->part : s->soft_part;
    int h = hour->seconds / HOUR;
    bool later = false;

    if (hour->sure || h >= NOON)
        return hour->seconds;
    if (part == PART_AFTERNOON)
        later = h < 7;
    else if (part == PART_EVENING)
        later = h >= (s->part ? 4 : 5) && (s->part || h <= 9);
    else if (part == PART_NONE)
        later = h <= (hour->words ? 8 : hour->spoken ? 6 : 5);
    return hour->seconds + (later ? NOON * HOUR : 0);
}
