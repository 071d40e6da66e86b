#include "announcement/address.h"

#include <ctype.h>
#include <string.h>

#include "announcement/place_words.h"

static bool is_free(const struct tokens *t, size_t i)
{
    return i < t->n && t->at[i].use == USE_NONE;
}

/* "5", "18a", "12-14". */
static bool is_house_number(const struct tokens *t, size_t i)
{
    size_t n = strspn(t->at[i].word, "0123456789");

    return is_free(t, i) && n > 0 && n <= 4 &&
           (t->at[i].word[n] == '\0' ||
            (isalpha((unsigned char)t->at[i].word[n]) && !t->at[i].word[n + 1]));
}

/* Is nothing between the two but a comma or the end of a line? */
static bool are_side_by_side(const struct tokens *t, size_t i)
{
    return t->at[i].mark == MARK_COMMA ||
           (t->at[i].mark == MARK_STOP && i + 1 < t->n &&
            memchr(t->text + t->at[i].to, '\n', t->at[i + 1].from - t->at[i].to));
}

/* ", Elst": a name by itself after the number. */
static size_t town_end(const struct tokens *t, size_t last)
{
    size_t town = last + 1;

    return t->at[last].mark == MARK_COMMA && is_free(t, town) &&
                   (t->at[town].capital || t->at[town].small) &&
                   (t->at[town].mark != MARK_NONE || town + 1 == t->n)
               ? town
               : last;
}

size_t address_end(const struct tokens *t, size_t last)
{
    enum { WORDS = 4 };

    if (!are_side_by_side(t, last))
        return last;
    for (size_t i = last + 1; i < t->n && i <= last + WORDS && is_free(t, i); i++) {
        if (i > last + 1 && is_house_number(t, i))
            return town_end(t, i);
        if (!(t->at[i].capital || place_is_street(&t->at[i]) || i > last + 1) ||
            t->at[i].mark != MARK_NONE)
            break;
    }
    return last;
}

char *address_text(struct arena *mem, const struct tokens *t, size_t first, size_t last)
{
    char *text = tokens_text(mem, t, first, last), *next;
    struct buffer b = {.mem = mem};

    if (!strchr(text, '\n'))
        return text;
    for (char *line = strtok_r(text, "\n", &next); line; line = strtok_r(NULL, "\n", &next))
        buffer_printf(&b, "%s%s", b.len ? ", " : "", line);
    return b.text;
}
