#include "alike/alike.h"

#include <string.h>

#include "alike/clock.h"
#include "alike/differ.h"
#include "alike/lexicon.h"
#include "alike/near.h"
#include "alike/place.h"
#include "alike/rule.h"
#include "alike/title.h"
#include "alike/whom.h"
#include "alike/words.h"
#include "base/days.h"
#include "base/err.h"

enum { LONG_WORD = 9 }; /* so long a word is not there by chance */

/* What is left where those of places and houses are gone; numbers go too. */
static struct list *without(const struct list *l, const struct list *names)
{
    struct list *out = list_new(l->mem);

    for (size_t i = 0; i < l->n; i++)
        if (l->at[i].text[0] > '9' && near_most(&l->at[i], names) < 0.9)
            list_add_term(out, &l->at[i]);
    return out;
}

static struct list *with_words(const struct list *l, const char *text)
{
    struct list *out = list_new(l->mem);
    const struct words *w = words_of(l->mem, text);

    list_append(out, l);
    for (size_t i = 0; i < w->n; i++)
        list_add(out, w->word[i].text);
    return out;
}

/* "JGZ" in a title that is not in capitals, and not in the other: a name of somebody. */
static void add_short_forms(struct list *names, const struct words *title,
                            const struct words *other)
{
    size_t forms = 0;

    for (size_t i = 0; i < title->n; i++)
        forms += title->word[i].short_form;
    for (size_t i = 0; i < title->n && 2 * forms < title->n; i++) {
        bool there = false;

        for (size_t k = 0; k < other->n; k++)
            there = there || strcmp(title->word[i].text, other->word[k].text) == 0;
        if (title->word[i].short_form && !there)
            list_add(names, title->word[i].text);
    }
}

static struct list *all_words(struct arena *mem, const struct side *s)
{
    const struct words *from[] = {s->title, s->text};
    struct list *out = list_new(mem);

    for (size_t k = 0; k < COUNT(from); k++)
        for (size_t i = 0; i < from[k]->n; i++)
            list_add(out, from[k]->word[i].text);
    return out;
}

/* ---- what is told ---- */

static bool is_name(const struct side *a, const struct side *b, const char *word)
{
    const struct words *from[] = {a->text, b->text};

    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; i < from[k]->n; i++)
            if (from[k]->word[i].name && strcmp(from[k]->word[i].text, word) == 0)
                return true;
    return false;
}

static struct list *told(struct arena *mem, const struct side *s, const struct list *names)
{
    struct list *out = list_new(mem), *all = list_of_content(mem, s->title);

    list_append(all, list_of_content(mem, s->text));
    for (size_t i = 0; i < all->n; i++) {
        const char *w = all->at[i].text;

        if (strlen(w) > 3 && !list_has(names, w) && !list_has(out, w) && !lexicon_told(w) &&
            !lexicon_audience(w) && !lexicon_level(w) && !lexicon_kind(w))
            list_add_term(out, &all->at[i]);
    }
    return out;
}

static bool among(const struct term *word, const struct list *l)
{
    for (size_t i = 0; i < l->n; i++)
        if (near_told(word, &l->at[i]))
            return true;
    return false;
}

/* "Instrumentencarrousel", told as "instrumenten-carrousel". */
static bool among_pairs(const struct term *word, const struct list *l)
{
    enum { LONG = 12 };

    for (size_t i = 0; strlen(word->text) >= LONG && i + 1 < l->n; i++)
        if (near_put_together(l->mem, word, &l->at[i], &l->at[i + 1]))
            return true;
    return false;
}

/* Is the whole title of a in what is told of b? */
static bool title_told(struct arena *mem, const struct side *a, const struct side *b)
{
    enum { ENOUGH = 6 };
    const struct list *about = title_about(a->content), *text = list_of_content(mem, b->text);

    for (size_t i = 0; i < a->content->n; i++)
        if (!among(&a->content->at[i], text) && !among_pairs(&a->content->at[i], text) &&
            (about->n > 1 || !lexicon_kind(a->content->at[i].text)))
            return false;
    return a->content->n >= 2 || (about->n && strlen(about->at[0].text) >= ENOUGH &&
                                  !lexicon_told(about->at[0].text));
}

/* How many of the words of substance in x are in y too, those of both titles not counted again;
 * a name and a long word count twice. */
static int told_again(const struct side *a, const struct side *b, const struct list *x,
                      const struct list *y)
{
    int n = 0;

    for (size_t i = 0; i < x->n; i++) {
        const struct term *w = &x->at[i];

        if (among(w, y) && !(among(w, a->content) && among(w, b->content)))
            n += strlen(w->text) >= LONG_WORD || is_name(a, b, w->text) ? 2 : 1;
    }
    return n;
}

static int same_text(struct arena *mem, const struct side *a, const struct side *b,
                     const struct list *names)
{
    const struct list *x = told(mem, a, names), *y = told(mem, b, names);
    int there = told_again(a, b, x, y), back = told_again(a, b, y, x);

    return there < back ? there : back;
}

/* ---- all together ---- */

struct found {
    enum alike_when when;
    enum likeness place, organisation;
    struct title title;
    int text;
    bool ends;       /* both at the same minute */
    bool translated; /* one title is in another language */
    bool hour_off;   /* (clock_hour_off) */
    bool whom;       /* one title says for whom, the other does not */
    bool untitled;   /* one has no title */
    bool told;       /* the title of one is in what is told of the other */
};

static bool same_end(const struct alike_event *a, const struct alike_event *b)
{
    return a->has_end && b->has_end && !a->all_day && !b->all_day &&
           a->end % DAY_SECONDS == b->end % DAY_SECONDS;
}

/* In another script, or with a word that Dutch has not. */
static bool is_foreign(const struct words *title)
{
    for (size_t i = 0; i < title->n; i++)
        if ((unsigned char)title->word[i].text[0] >= 0xC8 ||
            lexicon_foreign(title->word[i].text))
            return true;
    return false;
}

/* Each title says something else in the same words: "Oud papier ophalen", "Oud ijzer ophalen";
 * or nothing but half a word speaks for them. */
static bool speak_of_two(const struct found *f)
{
    const struct title *t = &f->title;

    return t->each && f->organisation < PARTLY && f->text < 2 &&
           (t->parallel || f->when != WHEN_EXACT || t->words < 0.5 ||
            (f->place != ALIKE && t->words < 1.5));
}

static int enough_text(const struct found *f)
{
    return !f->whom && (f->organisation >= PARTLY || f->ends || f->untitled) ? 2 : 3;
}

/* At the same minute, in the same house: less is enough. */
static bool same_by_the_clock(const struct found *f)
{
    const struct title *t = &f->title;

    return (f->place == ALIKE &&
            (f->translated || (t->words >= (t->most >= 0.5 ? 0.5 : 0.7) && !t->parallel))) ||
           (f->organisation >= PARTLY && t->words >= 1 && t->most >= 0.5) ||
           (f->place >= PARTLY && t->words >= 1.5 && t->most >= 0.5 && !t->parallel) ||
           (f->place >= PARTLY && f->text >= enough_text(f)) ||
           (f->place == UNKNOWN && f->text >= (f->told ? 3 : 4)) ||
           (f->told && f->place >= PARTLY && !t->each);
}

/* A house and who comes there may both say that they hold it: the title has to be the same, and
 * of two words where the house is told otherwise. */
static bool of_two_holders(const struct found *f)
{
    const struct title *t = &f->title;

    return (t->joined || t->most >= 0.99) &&
           (f->place == ALIKE ? t->words >= 1
                              : f->place == PARTLY && f->when == WHEN_EXACT && t->words >= 2);
}

static bool are_same(const struct found *f)
{
    const struct title *t = &f->title;
    bool sure = t->joined || (t->most >= 0.99 && t->least >= 0.5);

    if (f->hour_off)
        return t->joined && f->place == ALIKE && f->organisation != OTHER;
    if (f->when == WHEN_UNKNOWN)
        return sure && f->place != UNKNOWN && f->organisation != OTHER;
    if (f->organisation == OTHER && !of_two_holders(f))
        return false;
    if (speak_of_two(f))
        return false;
    if (sure || (t->whole && (f->organisation >= PARTLY || (f->place >= PARTLY && !t->board))))
        return true;
    if (t->words >= 0.5 &&
        ((t->most >= 0.6 && (t->least >= 0.25 || f->text >= 2)) || f->text >= 3))
        return true;
    return f->when == WHEN_EXACT && f->organisation != OTHER && same_by_the_clock(f);
}

static struct side side_of(struct arena *mem, const struct alike_event *e)
{
    return (struct side){e, words_of(mem, e->title), words_of(mem, e->text), NULL};
}

/* Words for the two places and who holds it at each, and short forms of a name. */
static const struct list *names_of(struct arena *mem, const struct list *const houses[4],
                                   const struct side *x, const struct side *y)
{
    struct list *names = list_new(mem);

    for (size_t i = 0; i < 4; i++)
        list_append(names, houses[i]);
    add_short_forms(names, x->title, y->title);
    add_short_forms(names, y->title, x->title);
    return names;
}

static void set_content(struct arena *mem, struct side *x, struct side *y,
                        const struct list *names)
{
    const struct list *of_x = list_of_content(mem, x->title);
    const struct list *of_y = list_of_content(mem, y->title);

    x->content = without(of_x, names);
    y->content = without(of_y, names);
    if (!x->content->n || !y->content->n) {
        x->content = of_x; /* it is called after where it is */
        y->content = of_y;
    }
}

static void compare_words(struct arena *mem, struct found *f, const struct side *x,
                          const struct side *y, const struct list *names)
{
    int x_told = title_told(mem, x, y), y_told = title_told(mem, y, x);

    f->title = title_compare(mem, x, y);
    f->translated = is_foreign(x->title) != is_foreign(y->title);
    f->whom = whom_one_says(x, y);
    f->untitled = !x->title->n != !y->title->n;
    f->text = same_text(mem, x, y, names) + 2 * (x_told + y_told);
    f->told = (x_told && y->text->n) || (y_told && x->text->n);
}

static struct alike_verdict judge(struct arena *mem, const struct alike_event *a,
                                  const struct alike_event *b)
{
    struct side x = side_of(mem, a), y = side_of(mem, b);
    struct place place_x = place_of(mem, a->place), place_y = place_of(mem, b->place);
    const struct list *told_x = all_words(mem, &x), *told_y = all_words(mem, &y);
    const struct list *who_x = with_words(told_x, a->organisation);
    const struct list *who_y = with_words(told_y, b->organisation);
    const struct list *house_x = place_holder(mem, a->organisation, &place_x, &place_y);
    const struct list *house_y = place_holder(mem, b->organisation, &place_x, &place_y);
    const struct list *houses[] = {place_x.all, place_y.all, house_x, house_y}, *names;
    struct found f = {
        .when = rule_compare(a, b, clock_apart(&x, &y)),
        .place = place_compare(&place_x, &place_y, who_x, who_y),
        .organisation = place_compare_holders(house_x, house_y, told_x, told_y),
        .ends = same_end(a, b),
    };
    struct alike_verdict v = {.when = f.when >= WHEN_NEAR, .place = f.place >= PARTLY};

    f.hour_off = f.when == WHEN_APART && clock_hour_off(a, b);
    if ((f.when == WHEN_APART && !f.hour_off) || f.place == OTHER)
        return v;
    if (f.when == WHEN_NEAR && clock_told(&x, &y))
        f.when = WHEN_EXACT;
    names = names_of(mem, houses, &x, &y);
    set_content(mem, &x, &y, names);
    compare_words(mem, &f, &x, &y, names);
    v.title = f.title.joined || f.title.most >= 0.6 || f.title.whole;
    v.text = f.text >= 2;
    v.same = !differ(mem, &x, &y) &&
             !(differ_in_room(mem, &x, &y) && f.organisation != ALIKE) &&
             !(f.whom && f.organisation == OTHER) && are_same(&f);
    return v;
}

/* The words of two long texts take some hundreds of kilobytes: gone before the next pair. */
struct alike_verdict alike_judge(const struct alike_event *a, const struct alike_event *b)
{
    struct arena *mem = arena_new();
    struct alike_verdict v = judge(mem, a, b);

    arena_free(mem);
    return v;
}
