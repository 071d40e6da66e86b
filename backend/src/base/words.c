#include "base/words.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "base/plain.h"
#include "base/utf8.h"

enum { EURO = 0x20ac };

struct cutter {
    struct arena *mem;
    struct words *out;
    char *word; /* being read */
    size_t len, letters, capitals;
    struct word is;
    size_t room;            /* for words */
    int depth;              /* of brackets */
    uint32_t before, space; /* the two characters before the word */
};

static void end_word(struct cutter *c, uint32_t raw)
{
    if (c->len && c->out->n < c->room) {
        c->is.after = raw < 0x80 ? (char)raw : '\0';
        c->is.text = arena_copy(c->mem, c->word, c->len);
        c->is.letter = c->is.capital && c->letters == 1;
        c->is.short_form = c->is.capital && c->capitals == c->letters && c->letters > 1;
        c->is.name = c->is.name && c->letters > 2;
        c->out->word[c->out->n++] = c->is;
    }
    c->len = c->letters = c->capitals = 0;
}

static void add_letter(struct cutter *c, uint32_t raw, uint32_t letter)
{
    bool number = letter < 0x80 && isdigit((int)letter);

    if (c->len && number != c->is.number)
        end_word(c, raw);
    if (!c->len) {
        c->is =
            (struct word){.number = number,
                          .capital = raw < 0x80 && isupper((int)raw),
                          .amount = c->space == EURO || (c->space == ' ' && c->before == EURO),
                          .before = c->space < 0x80 ? (char)c->space : '\0',
                          .aside = c->depth > 0};
        c->is.name = c->is.capital && c->space == ' ' &&
                     (c->before == ',' || (c->before < 0x80 && islower((int)c->before)));
    }
    c->len += utf8_put(c->word + c->len, letter);
    c->letters++;
    c->capitals += raw < 0x80 && isupper((int)raw);
}

static void add_other(struct cutter *c, uint32_t raw)
{
    if (raw == '+' && c->len)
        c->is.plus = true;
    end_word(c, raw);
    if (raw == '(')
        c->depth++;
    if (raw == ')' && c->depth)
        c->depth--;
}

/* "19.00", "20:15": two numbers of which the second has two digits. */
static void find_times(struct words *w)
{
    for (size_t i = 0; i + 1 < w->n; i++)
        if (w->word[i].number && w->word[i + 1].number && strlen(w->word[i + 1].text) == 2 &&
            (w->word[i].after == '.' || w->word[i].after == ':') &&
            w->word[i + 1].before == w->word[i].after)
            w->word[i].amount = w->word[i + 1].amount = true;
}

struct words *words_of(struct arena *mem, const char *text)
{
    struct words *out = arena_take(mem, sizeof *out);
    size_t len = text ? strlen(text) : 0;
    struct cutter c = {.mem = mem, .out = out, .word = arena_take(mem, len + 4)};

    c.room = len < WORDS_MOST ? len : WORDS_MOST;
    out->word = arena_take(mem, (c.room + 1) * sizeof *out->word);

    for (const char *s = text, *end = text ? text + len : NULL; s && s < end;) {
        uint32_t raw = utf8_next(&s, end), letter = plain_letter(raw);

        if (plain_apostrophe(raw))
            continue;
        if (letter)
            add_letter(&c, raw, letter);
        else
            add_other(&c, raw);
        c.before = c.space;
        c.space = raw;
    }
    end_word(&c, 0);
    find_times(out);
    return out;
}

bool words_say(const struct words *w, size_t i, const char *text)
{
    return i < w->n && strcmp(w->word[i].text, text) == 0;
}
