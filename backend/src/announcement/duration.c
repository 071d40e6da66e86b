/* How long it takes, where the text says that instead of an end: "duurt twee uur", "anderhalf
 * uur". */
#include <string.h>

#include "announcement/said.h"
#include "table/words.h"

enum { HOUR = 3600, MINUTE = 60, LONGEST = 12 * HOUR };

/* Words that lead to it: how many there are from i on. */
static size_t leading(const struct token *t, size_t i)
{
    enum { MOST = 4 };
    size_t n = 1;

    if (!token_in(&t[i], " duurt duren duur tijdsduur "))
        return 0;
    while (n < MOST &&
           token_in(&t[i + n], " ongeveer circa ca zo'n ruim van is de les in totaal "))
        n++;
    return n;
}

/* "2", "1,5", "twee", "anderhalf", in sixtieths; 0 for anything else. */
static int amount(const char *word)
{
    size_t n = strspn(word, "0123456789");

    if (strcmp(word, "anderhalf") == 0 || strcmp(word, "anderhalve") == 0)
        return 90;
    if (n == 1 && (word[1] == ',' || word[1] == '.') && word[2] == '5' && !word[3])
        return (word[0] - '0') * 60 + 30;
    return n == strlen(word) || n == 0 ? word_number(word) * 60 : 0;
}

/* So many seconds in words from i on; *n: how many words that is. */
static int length(const struct token *t, size_t i, size_t *n)
{
    bool one = token_in(&t[i], " een ");
    int sixtieths = amount(t[i].word);

    *n = one ? 2 : 1;
    if (token_in(&t[i + one], " halfuur halfuurtje "))
        return 30 * MINUTE;
    *n = one ? 3 : 2;
    if (token_in(&t[i + one], " half ") && token_in(&t[i + one + 1], " uur uurtje "))
        return 30 * MINUTE;
    *n = 2;
    if (t[i].mark != MARK_NONE)
        return 0;
    if (token_in(&t[i + 1], " kwartier kwartiertje "))
        return sixtieths / 4 * MINUTE;
    if (token_in(&t[i + 1], " minuten min "))
        return sixtieths;
    return token_in(&t[i + 1], " uur uren u uurtje ") ? sixtieths * MINUTE : 0;
}

/* "anderhalf uur", "een uurtje": never an hour of the day, unless it is until then or since. */
static bool is_plain(const struct token *t, size_t i, size_t n)
{
    return (token_in(&t[i], " anderhalf anderhalve ") ||
            token_in(&t[i + n - 1], " uurtje halfuurtje ")) &&
           !token_in(&t[i + n], " voor na eerder later geleden per van ");
}

size_t said_duration(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    size_t lead = leading(t, i), n;
    int seconds = length(t, i + lead, &n);

    if (!seconds || seconds > LONGEST ||
        !(lead || is_plain(t, i, n) || token_in(&t[i + n], " lang durende ")) ||
        (!lead && i > 0 &&
         token_in(&t[i - 1], " na over per om binnen elke elk het paar ieder ")))
        return 0;
    s->lasts = seconds;
    n += lead;
    return n + token_in(&t[i + n], " lang ");
}
