#include "alike/words.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "alike/lexicon.h"
#include "alike/near.h"
#include "base/utf8.h"

enum { LATIN_FIRST = 0xc0, LATIN_LAST = 0x17f, EURO = 0x20ac, UNREADABLE = 0xfffd };

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
    end_word(&c, 0);
    find_times(out);
    return out;
}

bool words_say(const struct words *w, size_t i, const char *text)
{
    return i < w->n && strcmp(w->word[i].text, text) == 0;
}

struct list *list_new(struct arena *mem)
{
    struct list *l = arena_take(mem, sizeof *l);

    l->mem = mem;
    return l;
}

void list_add_term(struct list *l, const struct term *term)
{
    enum { FIRST_ROOM = 16 };

    if (l->n == WORDS_MOST)
        return;
    if (l->n == l->room) {
        struct term *more;

        l->room = l->room ? 4 * l->room : FIRST_ROOM;
        more = arena_take(l->mem, l->room * sizeof *more);
        if (l->n)
            memcpy(more, l->at, l->n * sizeof *more);
        l->at = more;
    }
    l->at[l->n++] = *term;
}

void list_add(struct list *l, const char *word)
{
    const char *stem = near_stem(l->mem, word);

    list_add_term(l, &(struct term){word, stem, lexicon_topic(stem), false, false});
}

void list_append(struct list *to, const struct list *from)
{
    for (size_t i = 0; i < from->n; i++)
        list_add_term(to, &from->at[i]);
}

bool list_has(const struct list *l, const char *word)
{
    for (size_t i = 0; i < l->n; i++)
        if (strcmp(l->at[i].text, word) == 0)
            return true;
    return false;
}

static void add_part(struct list *l, const char *part)
{
    if (!lexicon_small(part))
        list_add(l, part);
}

/* "mannenkook": "mannen", "kook"; "kerstkien": "kerst", "kien". */
static void add_by_head(struct list *l, const char *word)
{
    size_t head = lexicon_audience_before(word);

    if (!head)
        head = lexicon_season_before(word);
    if (head) {
        add_part(l, arena_copy(l->mem, word, head));
        add_part(l, word + head);
    } else {
        list_add(l, word);
    }
}

void list_add_parts(struct list *l, const char *word)
{
    size_t len, head, tail;

    if (lexicon_is_choir(word) ||
        (!lexicon_kind_tail(word) && lexicon_topic(near_stem(l->mem, word)))) {
        list_add(l, word);
        return;
    }
    head = lexicon_neutral_head(word);
    if (head && lexicon_in_names(word)) /* "dorpshuis" */
        return;
    word += head;
    len = strlen(word);
    while ((tail = lexicon_neutral_tail(word)) && len - tail >= 3) {
        len -= tail;
        word = arena_copy(l->mem, word, len);
        if (lexicon_small(word)) /* "zondagmiddag": before "zondag" loses its "dag" too */
            return;
    }
    tail = lexicon_kind_tail(word);
    if (!tail)
        tail = lexicon_sort_tail(word);
    if (tail && len - tail >= 3) {
        head = len - tail;
        while (len - tail > 5 && head > 1 && word[head - 1] == 's')
            head--;
        add_by_head(l, arena_copy(l->mem, word, head));
        list_add(l, word + len - tail);
    } else {
        add_by_head(l, word);
    }
}

/* What word i and the next, or the one after "op de", are together; *next: that one. */
static const char *phrase(const struct words *w, size_t i, size_t *next)
{
    enum { BETWEEN = 2 };

    for (*next = i + 1; *next < w->n && *next <= i + 1 + BETWEEN; ++*next) {
        const char *one = lexicon_phrase(w->word[i].text, w->word[*next].text);

        if (one || !lexicon_small(w->word[*next].text))
            return one;
    }
    return NULL;
}

/* Where all words are small they are what it is called: "Huiskamer". */
static struct list *all_of(struct arena *mem, const struct words *words)
{
    struct list *out = list_new(mem);

    for (size_t i = 0; i < words->n; i++)
        if (words->word[i].text[1])
            list_add(out, words->word[i].text);
    return out;
}

struct list *list_of_content(struct arena *mem, const struct words *words)
{
    struct list *out = list_new(mem);
    bool detail = false;

    for (size_t i = 0; i < words->n; i++) {
        const struct word *w = &words->word[i];
        size_t next;
        const char *one = phrase(words, i, &next);
        size_t before = out->n;

        if (one) {
            list_add(out, one);
            i = next;
        } else if (w->number ||
                   (w->text[1] && !lexicon_small(w->text) && !lexicon_is_room(w->text))) {
            list_add_parts(out, lexicon_full_name(w->text));
        }
        detail = detail || lexicon_before_detail(w->text);
        for (; before < out->n; before++) {
            out->at[before].detail = detail || w->aside;
            out->at[before].cut = w->after == '.';
        }
    }
    return out->n ? out : all_of(mem, words);
}
