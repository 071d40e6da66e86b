#include "announcement/english.h"

#include <string.h>

#include "base/err.h"
#include "table/words.h"

static const struct {
    const char *english, *dutch;
} words[] = {{"every", "elke"},
             {"each", "elke"},
             {"weekly", "wekelijks"},
             {"monthly", "maandelijks"},
             {"daily", "dagelijks"},
             {"monday", "maandag"},
             {"tuesday", "dinsdag"},
             {"wednesday", "woensdag"},
             {"thursday", "donderdag"},
             {"friday", "vrijdag"},
             {"saturday", "zaterdag"},
             {"sunday", "zondag"},
             {"mondays", "maandags"},
             {"tuesdays", "dinsdags"},
             {"wednesdays", "woensdags"},
             {"thursdays", "donderdags"},
             {"fridays", "vrijdags"},
             {"saturdays", "zaterdags"},
             {"sundays", "zondags"},
             {"mon", "maandag"},
             {"tue", "dinsdag"},
             {"tues", "dinsdag"},
             {"wed", "woensdag"},
             {"thu", "donderdag"},
             {"thurs", "donderdag"},
             {"fri", "vrijdag"},
             {"sat", "zaterdag"},
             {"sun", "zondag"},
             {"january", "januari"},
             {"february", "februari"},
             {"march", "maart"},
             {"may", "mei"},
             {"june", "juni"},
             {"july", "juli"},
             {"august", "augustus"},
             {"october", "oktober"},
             {"first", "eerste"},
             {"second", "tweede"},
             {"third", "derde"},
             {"fourth", "vierde"},
             {"last", "laatste"},
             {"month", "maand"},

             {"from", "van"},
             {"until", "tot"},
             {"till", "tot"},
             {"to", "tot"},
             {"and", "en"},
             {"at", "bij"},
             {"of", "van"},
             {"the", "de"},
             {"on", "op"},
             {"o'clock", "uur"},
             {"morning", "ochtend"},
             {"afternoon", "middag"},
             {"evening", "avond"},
             {"tonight", "vanavond"},
             {"today", "vandaag"},
             {"tomorrow", "morgen"},
             {"free", "gratis"},
             {"euros", "euro"},
             {"except", "behalve"},
             {"then", "daarna"},
             {"starts", "begint"},
             {"price", "prijs"},
             {"class", "les"},
             {"classes", "lessen"},
             {"entrance", "entree"},
             {"person", "persoon"},
             {"persons", "personen"},
             {"people", "mensen"},
             {"participants", "deelnemers"},
             {"between", "tussen"},
             {"lasts", "duurt"},
             {"hour", "uur"},
             {"hours", "uur"},
             {"minutes", "minuten"},
             {"one", "een"},
             {"two", "twee"},
             {"three", "drie"},
             {"four", "vier"},
             {"times", "keer"}};

/* Words that no Dutch text has, and an English one seldom lacks. */
static bool is_english(const struct tokens *t)
{
    size_t found = 0;

    for (size_t i = 0; i < t->n; i++)
        found += token_in(
            &t->at[i],
            " the every with and at for you your we our this please free "
            "tue thu wed join first from monday tuesday wednesday thursday friday saturday "
            "sunday ");
    return found >= 2;
}

/* "5th": "5". */
static void read_ordinal(struct arena *mem, struct token *t)
{
    size_t n = strspn(t->word, "0123456789");

    if (n && n < 3 && strlen(t->word) == n + 2 && strstr("st nd rd th", t->word + n))
        t->word = arena_copy(mem, t->word, n);
}

/* "Last Saturday" was; "the last Saturday of the month" comes back. */
static void read_past(struct token *t)
{
    if (token_in(t, " laatste ") && word_weekday(t[1].word) >= 0 &&
        !token_in(&t[2], " van in "))
        t->word = "afgelopen";
}

static bool is_day_number(const struct token *t)
{
    size_t n = strspn(t->word, "0123456789");

    return n > 0 && n <= 2 && !t->word[n];
}

/* "december 5": "5 december", as Dutch has it; not "12 december, 1 pm". */
static void turn_date(struct token *t, size_t i)
{
    const char *month = t[i].word;

    if (!word_month(month) || !is_day_number(&t[i + 1]) || (i > 0 && is_day_number(&t[i - 1])))
        return;
    t[i].word = t[i + 1].word;
    t[i + 1].word = month;
}

void english_read(struct arena *mem, struct tokens *t)
{
    if (!is_english(t))
        return;
    for (size_t i = 0; i < t->n; i++)
        read_ordinal(mem, &t->at[i]);
    for (size_t i = 0; i < t->n; i++)
        for (size_t k = 0; k < COUNT(words); k++)
            if (strcmp(t->at[i].word, words[k].english) == 0) {
                t->at[i].word = words[k].dutch;
                break;
            }
    for (size_t i = 0; i < t->n; i++) {
        read_past(&t->at[i]);
        turn_date(t->at, i);
    }
}
