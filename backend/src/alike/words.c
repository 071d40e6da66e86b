#include "alike/words.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "alike/lexicon.h"
#include "base/utf8.h"

enum { LATIN_FIRST = 0xc0, LATIN_LAST = 0x17f, UNREADABLE = 0xfffd };

/* The letters from U+00C0 to U+017F without what stands on, under or through them. */
static const char latin[] = "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
                            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                            "lllnnnnnn-nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* As a plain letter or digit, never longer than it was; 0 for what is neither or cannot be
 * read, the character itself in other scripts. */
static uint32_t plain(uint32_t c)
{
    if (c < 0x80)
        return isalnum((int)c) ? (uint32_t)tolower((int)c) : 0;
    if (c >= LATIN_FIRST && c <= LATIN_LAST)
        return latin[c - LATIN_FIRST] == '-' ? 0 : (uint32_t)latin[c - LATIN_FIRST];
    return c >= 0x370 && (c < 0x2000 || c > 0x206f) && c != UNREADABLE ? c : 0;
}

static bool is_apostrophe(uint32_t c) { return c == '\'' || c == 0x2019 || c == 0x2018; }

struct cutter {
    struct arena *mem;
    struct words *out;
    char *word; /* being read */
    size_t len, letters;
    struct word is;
    int depth;              /* of brackets */
    uint32_t before, space; /* the two characters before the word */
};

static void end_word(struct cutter *c)
{
    if (c->len && c->out->n < WORDS_MOST) {
        c->is.text = arena_copy(c->mem, c->word, c->len);
        c->is.letter = c->is.capital && c->letters == 1;
        c->is.name = c->is.name && c->letters > 2;
        c->out->word[c->out->n++] = c->is;
    }
    c->len = c->letters = 0;
}

static void add_letter(struct cutter *c, uint32_t raw, uint32_t letter)
{
    bool number = letter < 0x80 && isdigit((int)letter);

    if (c->len && number != c->is.number)
        end_word(c);
    if (!c->len) {
        c->is = (struct word){.number = number,
                              .capital = raw < 0x80 && isupper((int)raw),
                              .aside = c->depth > 0};
        c->is.name = c->is.capital && c->space == ' ' &&
                     (c->before == ',' || (c->before < 0x80 && islower((int)c->before)));
    }
    c->len += utf8_put(c->word + c->len, letter);
    c->letters++;
}

static void add_other(struct cutter *c, uint32_t raw)
{
    if (raw == '+' && c->len)
        c->is.plus = true;
    end_word(c);
    if (raw == '(')
        c->depth++;
    if (raw == ')' && c->depth)
        c->depth--;
}

struct words *words_of(struct arena *mem, const char *text)
{
    struct words *out = arena_take(mem, sizeof *out);
    size_t len = text ? strlen(text) : 0;
    struct cutter c = {.mem = mem, .out = out, .word = arena_take(mem, len + 4)};

    for (const char *s = text, *end = text ? text + len : NULL; s && s < end;) {
        uint32_t raw = utf8_next(&s, end), letter = plain(raw);

        if (is_apostrophe(raw))
            continue;
        if (letter)
            add_letter(&c, raw, letter);
        else
            add_other(&c, raw);
        c.before = c.space;
        c.space = raw;
    }
    end_word(&c);
    return out;
}

void list_add(struct list *l, const char *word)
{
    if (l->n < WORDS_MOST)
        l->text[l->n++] = word;
}

bool list_has(const struct list *l, const char *word)
{
    for (size_t i = 0; i < l->n; i++)
        if (strcmp(l->text[i], word) == 0)
            return true;
    return false;
}

static void add_part(struct list *l, const char *part)
{
    if (!lexicon_small(part))
        list_add(l, part);
}

/* "mannenkook": "mannen", "kook". */
static void add_by_audience(struct arena *mem, struct list *l, const char *word)
{
    size_t head = lexicon_audience_before(word);

    if (head) {
        add_part(l, arena_copy(mem, word, head));
        add_part(l, word + head);
    } else {
        list_add(l, word);
    }
}

void list_add_parts(struct arena *mem, struct list *l, const char *word)
{
    size_t len, tail;

    word += lexicon_neutral_head(word);
    len = strlen(word);
    while ((tail = lexicon_neutral_tail(word)) && len - tail >= 3) {
        len -= tail;
        word = arena_copy(mem, word, len);
    }
    tail = lexicon_kind_tail(word);
    if (tail && len - tail >= 3) {
        size_t head = len - tail;

        while (len - tail > 5 && head > 1 && word[head - 1] == 's')
            head--;
        add_by_audience(mem, l, arena_copy(mem, word, head));
        list_add(l, word + len - tail);
    } else {
        add_by_audience(mem, l, word);
    }
}

struct list *list_of_content(struct arena *mem, const struct words *words)
{
    struct list *out = arena_take(mem, sizeof *out);

    for (size_t i = 0; i < words->n; i++) {
        const struct word *w = &words->word[i];

        if (!w->number && (!w->text[1] || lexicon_small(w->text)))
            continue;
        list_add_parts(mem, out, w->text);
    }
    return out;
}

struct list *list_of_name(struct arena *mem, const struct words *words)
{
    struct list *out = arena_take(mem, sizeof *out);

    for (size_t i = 0; i < words->n; i++)
        if (!words->word[i].number && !lexicon_in_names(words->word[i].text))
            list_add(out, lexicon_full_name(words->word[i].text));
    return out;
}
