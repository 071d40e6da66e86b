#include "hint/tokens.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "base/plain.h"
#include "base/utf8.h"

enum { DASH_FIRST = 0x2010, DASH_LAST = 0x2015, NO_BREAK = 0xa0 };

struct cutter {
    struct arena *mem;
    struct tokens *out;
    char *room; /* for words and gaps, each with a NUL */
    size_t used;
    bool open; /* within a word */
};

static bool is_digit(uint32_t c) { return c < 0x80 && isdigit((int)c); }
static bool is_capital(uint32_t c)
{
    return (c < 0x80 && isupper((int)c)) || (c >= 0xc0 && c <= 0xde);
}

/* Ends what is being written; what comes next begins after its NUL. */
static const char *end_piece(struct cutter *c)
{
    const char *next;

    c->used++;
    next = c->room + c->used;
    return next;
}

static void add_letter(struct cutter *c, uint32_t raw, uint32_t letter, size_t from, size_t to)
{
    struct token *t = &c->out->at[c->out->n];
    bool number = is_digit(letter);

    if (c->open && t[-1].number != number) {
        t->gap = end_piece(c);
        c->open = false;
    }
    if (!c->open) {
        t->text = end_piece(c);
        t->from = from;
        t->number = number;
        t->capital = is_capital(raw);
        t->shout = true;
        c->out->n++;
        c->open = true;
        t++;
    }
    t[-1].to = to;
    t[-1].shout = t[-1].shout && is_capital(raw);
    c->used += utf8_put(c->room + c->used, letter);
}

static void add_other(struct cutter *c, uint32_t raw)
{
    if (c->open) {
        c->out->at[c->out->n].gap = end_piece(c);
        c->open = false;
    }
    if (raw >= DASH_FIRST && raw <= DASH_LAST)
        raw = '-';
    if (raw == NO_BREAK || raw == '\t')
        raw = ' ';
    c->room[c->used++] = raw < 0x80 ? (char)raw : '~';
}

void hint_tokens(struct arena *mem, const char *text, struct tokens *out)
{
    size_t len = strlen(text);
    const char *end = text + len;
    /* At worst every letter is a word: itself, an empty gap, and a NUL for each. */
    struct cutter c = {.mem = mem, .out = out, .room = arena_take(mem, 4 * len + 8)};

    out->mem = mem;
    out->n = 0;
    out->at = arena_take(mem, (len + 2) * sizeof *out->at);
    out->at[0].gap = c.room;
    for (const char *s = text; s < end;) {
        size_t from = (size_t)(s - text);
        uint32_t raw = utf8_next(&s, end), letter = plain_letter(raw);

        if (letter)
            add_letter(&c, raw, letter, from, (size_t)(s - text));
        else if (!plain_apostrophe(raw))
            add_other(&c, raw);
    }
    if (c.open)
        out->at[out->n].gap = end_piece(&c);
    out->at[out->n].text = "";
    for (size_t i = 0; i < out->n; i++)
        out->at[i].said =
            out->at[i].number ? out->at[i].text : number_words(mem, out->at[i].text);
}

/* Is the word this one of a list, or does it begin as that says? */
static bool is_entry(const char *word, const char *entry)
{
    while (*word && *word == *entry) {
        word++;
        entry++;
    }
    return *entry == '*' || (!*word && (*entry == ' ' || !*entry));
}

bool hint_token_is(const struct token *t, const char *list)
{
    /* Lists are long and most words are on none: no function of the library is as quick. */
    while (*t->text && *list) {
        if (*list == *t->text && is_entry(t->text, list))
            return true;
        while (*list && *list != ' ')
            list++;
        while (*list == ' ')
            list++;
    }
    return false;
}

bool token_begins_sentence(const struct tokens *t, size_t i)
{
    const char *gap = t->at[i].gap;

    return i == 0 || strpbrk(gap, "!?\n;") || (t->at[i].capital && strstr(gap, ". "));
}

bool token_had(const struct tokens *t, size_t i, size_t far, const char *list)
{
    for (; i > 0 && far > 0 && !token_begins_sentence(t, i); far--)
        if (hint_token_is(&t->at[--i], list))
            return true;
    return false;
}

bool token_gap(const struct token *t, const char *characters, size_t most)
{
    size_t len = strlen(t->gap);

    return len <= most && strspn(t->gap, characters) == len;
}
