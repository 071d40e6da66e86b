#include "alike/words.h"

#include <string.h>

#include "alike/lexicon.h"
#include "base/spell.h"

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
    const char *stem = spell_stem(l->mem, word);

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
        (!lexicon_kind_tail(word) && lexicon_topic(spell_stem(l->mem, word)))) {
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
