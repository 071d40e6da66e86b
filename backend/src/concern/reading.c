#include "concern/reading.h"

#include <string.h>

#include "concern/words.h"

/* NEAR: parts of a rule stand at most so many words apart. */
enum { NEAR = 30, WINDOW = 64, INSTEAD_MOST = 4 };

static void see(struct reading *r, const struct word *w, const char *text)
{
    uint32_t is[SYMBOLS_OF_WORD];
    struct seen *one = &r->at[r->n++];

    one->n = symbols_of(r->rules->symbols, r->mem, text, is);
    one->from = w->from;
    one->to = w->to;
    one->is = arena_take(r->mem, (one->n + 1) * sizeof *is);
    memcpy(one->is, is, one->n * sizeof *is);
    for (size_t i = 0; i < one->n; i++)
        r->present[is[i]] = true;
}

/* The word itself, or what it is another spelling of. */
static void see_word(struct reading *r, const struct word *w)
{
    char *rest = arena_text(r->mem, symbols_instead(r->rules->symbols, r->mem, w->text)), *one;

    if (!rest)
        see(r, w, w->text);
    for (size_t i = 0; i < INSTEAD_MOST && (one = strsep(&rest, " ")); i++)
        see(r, w, one);
    r->at[r->n - 1].stop = w->stop;
}

static bool matches(const struct seen *word, const struct element *e)
{
    if (word->harmless)
        return false;
    for (size_t i = 0; i < word->n; i++)
        for (size_t j = 0; j < e->n; j++)
            if (word->is[i] == e->any[j])
                return true;
    return false;
}

/* How many words the sentence has from word i on, at most a window. */
static size_t left(const struct reading *r, size_t i)
{
    size_t n = 1;

    while (n < WINDOW && i + n < r->n && !r->at[i + n - 1].stop)
        n++;
    return n;
}

/* Which words from i on may be the next element, a bit each, when those of reach were the one
 * before. */
static uint64_t step(const struct reading *r, size_t i, size_t words, const struct element *e,
                     uint64_t reach)
{
    uint64_t may = 0, are = 0;

    for (unsigned d = 1; d <= e->gap + 1; d++)
        may |= reach << d;
    for (size_t b = 1; b < words; b++)
        if (may >> b & 1 && matches(&r->at[i + b], e))
            are |= (uint64_t)1 << b;
    return e->optional ? are | reach : are;
}

static bool is_present(const struct reading *r, const struct element *e)
{
    for (size_t i = 0; i < e->n; i++)
        if (r->present[e->any[i]])
            return true;
    return e->optional;
}

/* Does the text have each of its words, wherever? */
static bool may_be(const struct reading *r, const struct part *p)
{
    for (size_t i = 0; i < p->n; i++)
        if (!is_present(r, &p->element[i]))
            return false;
    return true;
}

static void begin_chains(struct reading *r, uint32_t part)
{
    const struct element *first = &r->rules->part[part].element[0];

    for (size_t i = 0; i < first->n; i++)
        if (r->present[first->any[i]])
            r->begin[first->any[i]].first =
                symbols_link(r->mem, part, r->begin[first->any[i]].first);
}

/* Most rules have a part of which the text lacks a word: their parts are not looked for. */
static void choose_parts(struct reading *r)
{
    const struct part *part = r->rules->part;

    for (size_t i = 0; i < r->rules->nrules; i++) {
        const struct rule *rule = &r->rules->rule[i];
        bool may = true;

        for (size_t k = rule->first; k < rule->first + rule->nparts && may; k++)
            may = part[k].unless || may_be(r, &part[k]);
        for (size_t k = rule->first; k < rule->first + rule->nparts && may; k++)
            if (may_be(r, &part[k]))
                begin_chains(r, (uint32_t)k);
    }
}

/* Does the part begin with word i?  *last: the word that it ends with. */
static bool part_at(const struct reading *r, const struct part *p, size_t i, size_t *last)
{
    size_t words = left(r, i);
    uint64_t reach = 1;

    for (size_t e = 1; e < p->n && reach; e++)
        reach = step(r, i, words, &p->element[e], reach);
    if (reach)
        *last = i + (size_t)__builtin_ctzll(reach);
    return reach != 0;
}

static void find_part(struct reading *r, uint32_t part, size_t i)
{
    struct hits *hits = &r->hits[part];
    struct hit *hit;
    size_t last;

    if (!part_at(r, &r->rules->part[part], i, &last))
        return;
    hit = arena_take(r->mem, sizeof *hit);
    *hit = (struct hit){.from = i, .to = last};
    if (hits->tail)
        *hits->tail = hit;
    else
        hits->first = hit;
    hits->tail = &hit->next;
}

/* All parts of harmless rules, or all of the others. */
static void find_parts(struct reading *r, bool blanket)
{
    for (size_t i = 0; i < r->n; i++)
        for (size_t k = 0; k < r->at[i].n && !r->at[i].harmless; k++)
            for (const struct link *l = r->begin[r->at[i].is[k]].first; l; l = l->next)
                if (r->rules->part[l->to].blanket == blanket)
                    find_part(r, l->to, i);
}

static bool near(const struct hit *a, const struct hit *b)
{
    return a->from <= b->to + NEAR && b->from <= a->to + NEAR;
}

/* A hit of the part near this one; *from moves on past those that lie too far back for good. */
static const struct hit *near_of(const struct hit **from, const struct hit *anchor)
{
    while (*from && (*from)->from + NEAR + WINDOW < anchor->from)
        *from = (*from)->next;
    for (const struct hit *h = *from; h && h->from <= anchor->to + NEAR; h = h->next)
        if (near(h, anchor))
            return h;
    return NULL;
}

enum { PARTS_MOST = 40 };

bool reading_holds(const struct reading *r, const struct rule *rule, const struct hit **where,
                   const struct hit **also)
{
    const struct part *part = &r->rules->part[rule->first];
    const struct hits *hits = &r->hits[rule->first];
    const struct hit *from[PARTS_MOST];
    size_t n = rule->nparts < PARTS_MOST ? rule->nparts : PARTS_MOST;

    for (size_t i = 0; i < n; i++) {
        from[i] = hits[i].first;
        if (!from[i] && !part[i].unless)
            return false;
    }
    for (const struct hit *h = *where ? (*where)->next : hits->first; h; h = h->next) {
        bool all = true;

        *also = NULL;
        for (size_t i = 1; i < n && all; i++) {
            const struct hit *other = near_of(&from[i], h);

            all = (other != NULL) != part[i].unless;
            if (other && !*also)
                *also = other;
        }
        *where = h;
        if (all)
            return true;
    }
    return false;
}

/* What means no harm counts for nothing: only the words of the rule's first part. */
static void blot_out(struct reading *r)
{
    for (size_t i = 0; i < r->rules->nrules; i++) {
        const struct hit *where = NULL, *also;

        if (!r->rules->rule[i].harmless)
            continue;
        while (reading_holds(r, &r->rules->rule[i], &where, &also))
            for (size_t w = where->from; w <= where->to; w++)
                r->at[w].harmless = true;
    }
}

/* Marks the sentence that word i is in. */
static void mark_asking(struct reading *r, size_t i)
{
    if (r->at[i].asking)
        return;
    while (i > 0 && !r->at[i - 1].stop)
        i--;
    do
        r->at[i].asking = true;
    while (!r->at[i].stop && ++i < r->n);
}

/* A setting is that of the whole text, a weak one only of its sentence: who is in danger may
 * ask for a ladder first. */
static void find_settings(struct reading *r)
{
    for (size_t i = 0; i < r->rules->nrules; i++) {
        const struct rule *rule = &r->rules->rule[i];
        const struct hit *where = NULL, *also;

        while (rule->setting && reading_holds(r, rule, &where, &also))
            if (rule->weak)
                mark_asking(r, where->from);
            else
                r->setting = true;
    }
}

struct reading *reading_new(struct arena *mem, const struct ruleset *rules, const char *text)
{
    struct words w = words_read(mem, text);
    struct reading *r = arena_take(mem, sizeof *r);

    r->mem = mem;
    r->rules = rules;
    r->present = arena_take(mem, rules->symbols->n * sizeof *r->present);
    r->begin = arena_take(mem, rules->symbols->n * sizeof *r->begin);
    r->hits = arena_take(mem, rules->nparts * sizeof *r->hits);
    r->at = arena_take(mem, (w.n * INSTEAD_MOST + 1) * sizeof *r->at);
    for (size_t i = 0; i < w.n; i++)
        see_word(r, &w.at[i]);
    choose_parts(r);
    find_parts(r, true);
    blot_out(r);
    find_parts(r, false);
    find_settings(r);
    return r;
}
