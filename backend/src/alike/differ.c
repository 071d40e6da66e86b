#include "alike/differ.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "alike/lexicon.h"
#include "alike/near.h"
#include "alike/whom.h"
#include "base/err.h"

/* Has each a word that the other has not? */
static bool each_its_own(const struct list *a, const struct list *b)
{
    bool of_a = false, of_b = false;

    for (size_t i = 0; i < a->n; i++)
        of_a = of_a || !list_has(b, a->at[i].text);
    for (size_t i = 0; i < b->n; i++)
        of_b = of_b || !list_has(a, b->at[i].text);
    return of_a && of_b;
}

/* As bits. */
static unsigned kinds(struct arena *mem, const struct words *words)
{
    unsigned found = 0;

    for (size_t i = 0; i < words->n; i++) {
        struct list *parts = list_new(mem);

        list_add_parts(parts, lexicon_full_name(words->word[i].text));
        list_add(parts, words->word[i].text);
        for (size_t j = 0; j < parts->n; j++)
            found |= 1u << lexicon_kind(parts->at[j].text);
    }
    return found & ~1u;
}

static bool of_other_kinds(struct arena *mem, const struct words *a, const struct words *b)
{
    unsigned x = kinds(mem, a), y = kinds(mem, b);

    return x && y && !(lexicon_kinds_alike(x) & y);
}

static bool is_special(struct arena *mem, const struct words *title)
{
    unsigned found = kinds(mem, title);

    for (int kind = 1; kind < 32; kind++)
        if (found & 1u << kind && lexicon_kind_is_special(kind))
            return true;
    for (size_t i = 0; i < title->n; i++)
        if (lexicon_special(title->word[i].text))
            return true;
    return false;
}

/* "10 lessen", "20 uur": how many, and not which one. */
static bool is_counted(const struct words *title, size_t i)
{
    static const char *const units[] = {"lessen", "kaarten", "keer",   "x",
                                        "weken",  "uur",     "u",      "avonden",
                                        "euro",   "ronden",  "rondes", "bijeenkomsten"};

    if (title->word[i].amount)
        return true;
    for (size_t k = 0; k < COUNT(units); k++)
        if (words_say(title, i + 1, units[k]))
            return true;
    return false;
}

static bool is_roman(const struct word *w)
{
    return w->capital && strspn(w->text, "ivx") == strlen(w->text);
}

/* "A2", "JO13"; "O9" is of age. */
static bool is_code(const struct words *title, size_t i)
{
    return i > 0 && isalpha((unsigned char)title->word[i].before) &&
           !words_say(title, i - 1, "o");
}

static struct list *numbers(struct arena *mem, const struct words *title, bool letters)
{
    struct list *out = list_new(mem);

    for (size_t i = 0; i < title->n; i++) {
        const struct word *w = &title->word[i];

        if (letters ? w->letter && *w->text <= 'h'
                    : (w->number && !w->aside && !is_counted(title, i)) || is_roman(w))
            list_add(out, is_code(title, i) ? arena_printf(mem, "%s%s", w[-1].text, w->text)
                                            : w->text);
    }
    return out;
}

bool differ_in_number(struct arena *mem, const struct side *a, const struct side *b)
{
    static const char *const numbered[] = {"groep", "gr",    "deel",  "les",     "team",
                                           "klas",  "heren", "dames", "zitting", "niveau"};
    const struct list *other = numbers(mem, b->title, false);

    for (size_t i = 1; i < a->title->n; i++)
        for (size_t k = 0; k < COUNT(numbered); k++)
            if (a->title->word[i].number && words_say(a->title, i - 1, numbered[k]) &&
                !list_has(other, a->title->word[i].text))
                return true;
    return false;
}

/* "groep Noord". */
static struct list *quarters(struct arena *mem, const struct words *title)
{
    static const char *const names[] = {"noord", "oost", "zuid", "west"};
    struct list *out = list_new(mem);

    for (size_t i = 0; i < COUNT(names); i++)
        for (size_t k = 0; k < title->n; k++)
            if (words_say(title, k, names[i]))
                list_add(out, names[i]);
    return out;
}

/* "vanaf De Ruwert": what a title says of where, after a small word and with a capital. */
static struct list *places_in(struct arena *mem, const struct words *title)
{
    static const char *const before[] = {"vanaf", "bij",     "in",   "langs",
                                         "naar",  "vertrek", "start"};
    struct list *out = list_new(mem);

    for (size_t i = 0; i + 1 < title->n; i++)
        for (size_t j = 0; j < COUNT(before); j++) {
            size_t at = i + 1;

            if (title->word[i].capital || !words_say(title, i, before[j]))
                continue;
            if (words_say(title, at, "de") || words_say(title, at, "het") ||
                words_say(title, at, "t"))
                at++;
            for (; at < title->n && title->word[at].capital; at++)
                if (title->word[at].text[0] && strlen(title->word[at].text) > 3)
                    list_add(out, title->word[at].text);
        }
    return out;
}

/* "Sint Joris": whom a guild, a school or a choir is called after. */
static struct list *saints(struct arena *mem, const struct words *title)
{
    struct list *out = list_new(mem);

    for (size_t i = 0; i + 1 < title->n; i++)
        if (title->word[i + 1].capital && !lexicon_small(title->word[i + 1].text) &&
            (words_say(title, i, "sint") || words_say(title, i, "st")))
            list_add(out, title->word[i + 1].text);
    return out;
}

static bool of_other_saints(struct arena *mem, const struct words *a, const struct words *b)
{
    const struct list *x = saints(mem, a), *y = saints(mem, b);

    return x->n && y->n && !near_any(x, y);
}

static bool may_come_before(const char *head)
{
    static const char *const harmless[] = {"avond",     "middag",  "ochtend",  "wijk",
                                           "wereld",    "buurt",   "dorp",     "samen",
                                           "club",      "maandag", "dinsdag",  "woensdag",
                                           "donderdag", "vrijdag", "zaterdag", "zondag"};

    for (size_t i = 0; i < COUNT(harmless); i++)
        if (strcmp(head, harmless[i]) == 0)
            return true;
    return false;
}

/* "stoelyoga" is not "yoga", unless the other title has "stoel" too. */
static bool is_another_sort(struct arena *mem, const struct list *a, const struct list *b)
{
    struct list *first = list_new(mem);

    for (size_t i = 0; i < a->n; i++)
        for (size_t j = 0; j < b->n; j++) {
            const char *x = a->at[i].text, *y = b->at[j].text;
            size_t n = strlen(x), m = strlen(y);
            bool told = false;
            char *head;

            if (m < 3 || n < m + 3 || strcmp(x + n - m, y) != 0 ||
                !lexicon_topic_is_doing(b->at[j].topic))
                continue;
            head = arena_copy(mem, x, n - m);
            for (size_t end = n - m; end > 1 && head[end - 1] == 's'; end--)
                head[end - 1] = '\0';
            told = a->at[i].topic && a->at[i].topic == b->at[j].topic;
            list_add(first, head);
            for (size_t k = 0; k < b->n; k++)
                told = told || near_word(&first->at[first->n - 1], &b->at[k]) >= 0.7 ||
                       strncmp(b->at[k].text, head, strlen(head)) == 0;
            if (!told && !may_come_before(head))
                return true;
        }
    return false;
}

static bool share_a_word(const struct list *a, const struct list *b)
{
    for (size_t i = 0; i < a->n; i++)
        for (size_t j = 0; j < b->n; j++)
            if (!lexicon_kind(a->at[i].text) && !lexicon_audience(a->at[i].text) &&
                !lexicon_level(a->at[i].text) && near_word(&a->at[i], &b->at[j]) >= 0.7)
                return true;
    return false;
}

/* Each does something, and not the same: bridge and yoga. */
static bool do_other_things(const struct list *a, const struct list *b)
{
    bool of_a = false, of_b = false;

    for (size_t i = 0; i < a->n; i++)
        for (size_t j = 0; j < b->n; j++) {
            int x = a->at[i].topic, y = b->at[j].topic;

            of_a = of_a || lexicon_topic_is_doing(x);
            of_b = of_b || lexicon_topic_is_doing(y);
            if (x && lexicon_topics_agree(x, y))
                return false;
        }
    return of_a && of_b;
}

/* "Opbouw rommelmarkt" is not the rommelmarkt. */
static bool is_around_it(const struct words *title)
{
    for (size_t i = 0; i < title->n; i++)
        if (lexicon_around(title->word[i].text))
            return true;
    return false;
}

static bool from_elsewhere(struct arena *mem, const struct side *a, const struct side *b)
{
    const struct list *x = places_in(mem, a->title), *y = places_in(mem, b->title);

    return x->n && y->n && !near_any(x, y);
}

bool differ(struct arena *mem, const struct side *a, const struct side *b)
{
    bool series = a->event->rrule || b->event->rrule;

    return whom_differ(mem, a, b) || do_other_things(a->content, b->content) ||
           is_around_it(a->title) != is_around_it(b->title) ||
           each_its_own(quarters(mem, a->title), quarters(mem, b->title)) ||
           of_other_kinds(mem, a->title, b->title) ||
           of_other_saints(mem, a->title, b->title) ||
           each_its_own(numbers(mem, a->title, false), numbers(mem, b->title, false)) ||
           each_its_own(numbers(mem, a->title, true), numbers(mem, b->title, true)) ||
           from_elsewhere(mem, a, b) ||
           (series && is_special(mem, a->title) != is_special(mem, b->title)) ||
           ((is_another_sort(mem, a->content, b->content) ||
             is_another_sort(mem, b->content, a->content)) &&
            !share_a_word(a->content, b->content));
}

static struct list *rooms(struct arena *mem, const struct side *s)
{
    const struct words *from[] = {words_of(mem, s->event->place), s->title};
    struct list *out = list_new(mem);

    for (size_t k = 0; k < COUNT(from) && !out->n; k++)
        for (size_t i = 1; i < from[k]->n; i++)
            if (from[k]->word[i].number &&
                (words_say(from[k], i - 1, "zaal") || words_say(from[k], i - 1, "kamer")))
                list_add(out, from[k]->word[i].text);
    for (size_t i = 0; i < from[0]->n; i++)
        if (lexicon_is_common_room(from[0]->word[i].text))
            list_add(out, from[0]->word[i].text);
    return out;
}

bool differ_in_room(struct arena *mem, const struct side *a, const struct side *b)
{
    const struct list *x = rooms(mem, a), *y = rooms(mem, b);

    for (size_t i = 0; i < x->n; i++)
        if (list_has(y, x->at[i].text))
            return false;
    return x->n && y->n;
}
