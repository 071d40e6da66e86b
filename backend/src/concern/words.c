#include "concern/words.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "base/plain.h"
#include "base/utf8.h"

static bool ends_sentence(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == '\n' || c == ';';
}

/* The third of "neeee", in a word that begins there and ends here. */
static bool drawn_out(const char *word, const char *end, uint32_t letter)
{
    return letter < 0x80 && isalpha((int)letter) && end - word >= 2 &&
           (uint32_t)end[-1] == letter && (uint32_t)end[-2] == letter;
}

struct words words_read(struct arena *mem, const char *text)
{
    size_t len = strlen(text), used = 0;
    const char *end = text + len;
    /* A letter is never longer than it was, and a word has at least a byte after it. */
    char *room = arena_take(mem, 2 * len + 2);
    struct words w = {.at = arena_take(mem, (len / 2 + 2) * sizeof *w.at)};
    bool open = false;

    for (const char *s = text; s < end;) {
        size_t from = (size_t)(s - text);
        uint32_t raw = utf8_next(&s, end), letter = plain_letter(raw);

        if (letter) {
            if (!open)
                w.at[w.n++] = (struct word){.text = room + used, .from = from};
            open = true;
            if (!drawn_out(w.at[w.n - 1].text, room + used, letter))
                used += utf8_put(room + used, letter);
            w.at[w.n - 1].to = (size_t)(s - text);
        } else if (!plain_apostrophe(raw)) {
            used += open;
            open = false;
            if (w.n && ends_sentence(raw))
                w.at[w.n - 1].stop = true;
        }
    }
    return w;
}

void word_fold(char *word)
{
    size_t n = strlen(word);

    if (n > 3 && word[n - 1] == 'n' && word[n - 2] == 'e')
        n--;
    else if (n > 3 && word[n - 1] == 't' && word[n - 2] == 'd')
        word[--n - 1] = 't';
    else if (n > 2 && word[n - 1] == 'd')
        word[n - 1] = 't';
    word[n] = '\0';
}
