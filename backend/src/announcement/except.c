/* When it is not: "behalve in het weekend", "niet in de schoolvakantie". */
#include <string.h>

#include "announcement/said.h"
#include "base/err.h"
#include "table/words.h"

enum { WEEKEND = 0x60 };

static bool is_negation(const struct token *t)
{
    return token_in(t, " niet behalve geen m.u.v uitgezonderd buiten zonder ");
}

/* Is there a "niet" or "behalve" shortly before or after word i? */
static bool is_negated(const struct said *s, size_t i)
{
    for (size_t back = 1; back <= 4 && back <= i; back++)
        if (is_negation(&s->t->at[i - back]))
            return true;
    return is_negation(&s->t->at[i + 1]) || is_negation(&s->t->at[i + 2]);
}

bool said_is_off(const struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    size_t n = i;

    if (i == 0 || i >= s->t->n || t[i - 1].mark != MARK_NONE)
        return false;
    while (n < i + 3 && token_in(&t[n], " is zijn er we wij hebben dan "))
        n++;
    if (token_in(&t[n], " gesloten dicht "))
        return true;
    if (token_in(&t[n], " geen g\xc3\xa9\xc3\xa9n "))
        return !token_in(&t[n + 1], " kosten entree toegang zin tijd idee plannen school ");
    return token_in(&t[n], " niet ") &&
           (t[n].mark != MARK_NONE || token_in(&t[n + 1], " door "));
}

/* "van de maand", "v.d. maand", after an ordinal with its day. */
size_t said_of_the_month(const struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    size_t n = 0;

    while (n < 3 && token_in(&t[i + n], " van v.d vd v/d vh de elke iedere per in "))
        n++;
    return token_in(&t[i + n], " maand ") ? n + 1 : 0;
}

/* "behalve in het weekend", "niet op vrijdag", "niet in de schoolvakantie". */
size_t said_exception(struct said *s, size_t i)
{
    static const char between[] = " in de het op tijdens alle ";
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;
    size_t n = 1;
    int weekday;

    if (strstr(t[i].word, "vakantie") && is_negated(s, i)) {
        s->skips_holidays = true;
        return 1;
    }
    if (!is_negation(&t[i]) || t[i].mark != MARK_NONE)
        return 0;
    while (n < 4 && token_in(&t[i + n], between))
        n++;
    weekday = said_weekday(s, i + n, &part, &plural);
    if (strstr(t[i + n].word, "vakantie"))
        s->skips_holidays = true;
    else if (token_in(&t[i + n], " weekend weekeinde weekenden "))
        s->without |= WEEKEND;
    else if (weekday >= 0)
        s->without |= 1u << weekday;
    else if (word_ordinal(t[i + n].word) &&
             said_weekday(s, i + n + 1, &part, &plural) >= 0) { /* a rule cannot say that */
        s->series = true;
        return n + 2 + said_of_the_month(s, i + n + 2);
    } else {
        return 0;
    }
    return n + 1;
}
