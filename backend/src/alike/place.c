#include "alike/place.h"

#include <string.h>

#include "alike/lexicon.h"
#include "alike/near.h"
#include "base/err.h"

/* ---- a place taken apart ---- */

/* The number of a house after the name of its street; w->n: none. */
static size_t house_number(const struct words *w)
{
    for (size_t i = 1; i < w->n; i++)
        if (w->word[i].number && w->word[i].before != '\'' && !w->word[i - 1].number &&
            !lexicon_room(w->word[i - 1].text) &&
            (lexicon_street(w->word[i - 1].text) || i + 1 == w->n))
            return i;
    return w->n;
}

/* Does a house come before the street: "De Haard Brederostraat 46"? */
static bool names_a_house(const struct words *w, size_t street)
{
    for (size_t i = 0; i < street; i++)
        if (lexicon_in_names(w->word[i].text) || lexicon_place_kind(w->word[i].text))
            return true;
    return false;
}

/* "De Ruimte" is a name, "de ruimte" is not. */
static bool is_called_so(const struct words *w, size_t i)
{
    return i > 0 && w->word[i].capital && w->word[i - 1].capital &&
           strcmp(w->word[i - 1].text, "de") == 0 && lexicon_room(w->word[i].text);
}

/* "wijkhuis" is a kind, "Lambertuskerk" is "lambertus". */
static const char *bare(struct arena *mem, const char *word)
{
    size_t tail = lexicon_place_tail(word);

    return tail ? arena_copy(mem, word, strlen(word) - tail) : word;
}

/* "kerk", and "dorpskerk": every village has one. */
static bool is_kind(const char *text)
{
    return lexicon_place_kind(text) || lexicon_place_kind(text + lexicon_neutral_head(text));
}

static void add_name(struct place *p, const struct words *w, size_t i, bool first)
{
    const char *text = lexicon_full_name(w->word[i].text);

    if (w->word[i].number || (lexicon_in_names(text) && !is_called_so(w, i)))
        return;
    list_add(p->all, text);
    if (first)
        list_add(p->house, text);
    if (first && lexicon_place_tail(text)) /* "Mariakapel" is a "kapel" */
        list_add(p->house, text + strlen(text) - lexicon_place_tail(text));
    if (first && !is_kind(text))
        list_add(p->name, bare(p->name->mem, text));
}

/* One part between commas. */
static void read_part(struct place *p, const struct words *w)
{
    size_t number = house_number(w), names = w->n;
    bool first = !p->house->n && (!p->street->n || names_a_house(w, w->n));

    if (number < w->n) {
        list_add(p->street, w->word[number - 1].text);
        list_add(p->street, w->word[number].text);
        names = names_a_house(w, number - 1) ? number - 1 : 0;
    }
    for (size_t i = 0; i < names; i++)
        add_name(p, w, i, first);
}

struct place place_of(struct arena *mem, const char *text)
{
    struct place p = {list_new(mem), list_new(mem), list_new(mem), list_new(mem)};

    while (text && *text) {
        size_t len = strcspn(text, ",()|;");

        read_part(&p, words_of(mem, arena_copy(mem, text, len)));
        text += len + (text[len] != '\0');
    }
    return p;
}

/* ---- two places ---- */

/* Has the name of a something that b has nowhere? */
static bool has_own(const struct list *name, const struct place *b)
{
    for (size_t i = 0; i < name->n; i++)
        if (near_most(&name->at[i], b->all) < 0.7 && near_most(&name->at[i], b->name) < 0.7)
            return true;
    return false;
}

static bool same_street(const struct place *a, const struct place *b)
{
    return a->street->n && b->street->n && near_same(&a->street->at[0], &b->street->at[0]) &&
           strcmp(a->street->at[1].text, b->street->at[1].text) == 0;
}

static const char *glued(const struct list *l)
{
    struct buffer b = {.mem = l->mem};

    buffer_text(&b, "");
    for (size_t i = 0; i < l->n; i++)
        buffer_text(&b, l->at[i].text);
    return b.text;
}

/* "Huiskamercaf\xc3\xa9" and "Huiskamer Caf\xc3\xa9". */
static bool written_together(const struct place *a, const struct place *b)
{
    return a->name->n && b->name->n && a->house->n != b->house->n &&
           strcmp(glued(a->house), glued(b->house)) == 0;
}

/* "Gymzaal Berkenlaan" and "Berkenlaan 3". */
static bool names_street(const struct place *a, const struct place *b)
{
    return !a->street->n && b->street->n && near_among(&b->street->at[0], a->house);
}

static const struct list *names(const struct place *p)
{
    return p->name->n ? p->name : p->house;
}

/* What stands after the house: a village, a neighbourhood. */
static struct list *beside_house(const struct place *p)
{
    struct list *out = list_new(p->all->mem);

    for (size_t i = 0; i < p->all->n; i++)
        if (!list_has(p->house, p->all->at[i].text))
            list_add_term(out, &p->all->at[i]);
    return out;
}

/* "Marktplein, Elst" and "Dorpsplein, Rhenen". */
static bool in_other_towns(const struct place *a, const struct place *b)
{
    const struct list *x = beside_house(a), *y = beside_house(b);

    return x->n && y->n && !near_any(x, b->all) && !near_any(y, a->all);
}

static bool is_told(const struct place *p, const struct list *told)
{
    return near_any_name(names(p), told) ||
           (p->street->n && !p->house->n && near_among(&p->street->at[0], told));
}

enum likeness place_compare(const struct place *a, const struct place *b,
                            const struct list *told_a, const struct list *told_b)
{
    if (written_together(a, b) || same_street(a, b) || names_street(a, b) || names_street(b, a))
        return ALIKE;
    if (a->house->n && b->house->n) {
        if (!a->name->n == !b->name->n ? near_any_name(names(a), names(b)) : false)
            return has_own(names(a), b) && has_own(names(b), a) ? PARTLY : ALIKE;
        if ((!a->name->n != !b->name->n && near_any(a->house, b->house) &&
             !in_other_towns(a, b)) ||
            near_any_name(names(a), b->all) || near_any_name(names(b), a->all))
            return PARTLY;
    }
    if (is_told(a, told_b) || is_told(b, told_a))
        return PARTLY;
    return (a->house->n && b->house->n) || (a->street->n && b->street->n) ? OTHER : UNKNOWN;
}

/* ---- who holds it ---- */

/* What is longer than "v" or "al", if anything is. */
static struct list *longer(const struct list *names)
{
    struct list *out = list_new(names->mem);

    for (size_t i = 0; i < names->n; i++)
        if (strlen(names->at[i].text) > 2)
            list_add_term(out, &names->at[i]);
    return out;
}

/* "Lionsclub", also as "Lions". */
static void add_holder(struct list *l, const char *word)
{
    static const char *const tails[] = {"club", "vereniging", "comite"};
    size_t tail = lexicon_tail_of(word, tails, COUNT(tails), 5);

    list_add(l, word);
    if (tail)
        list_add(l, arena_copy(l->mem, word, strlen(word) - tail));
}

struct list *place_holder(struct arena *mem, const char *organisation, const struct place *a,
                          const struct place *b)
{
    const struct words *w = words_of(mem, organisation);
    struct list *all = list_new(mem), *own = list_new(mem), *out;

    for (size_t i = 0; i < w->n; i++)
        if (!w->word[i].number && !lexicon_in_names(w->word[i].text))
            add_holder(all, lexicon_full_name(w->word[i].text));
    for (size_t i = 0; i < all->n; i++)
        if (near_most(&all->at[i], a->all) < 0.9 && near_most(&all->at[i], b->all) < 0.9)
            list_add_term(own, &all->at[i]);
    out = longer(own->n ? own : all);
    return out->n ? out : all;
}

/* "NOBB" for "Noord Oost Brabantse Bibliotheken", also where one of these is a word for a
 * place; "JGZ" for "Jeugdgezondheidszorg". */
static bool is_short_for(const char *word, const struct list *names)
{
    enum { SHORT = 5, LONG = 10 };
    size_t n = strlen(word), same = 0;
    const char *at = names->n == 1 ? names->at[0].text : "";

    if (n < 2 || n > SHORT || lexicon_small(word))
        return false;
    while (same < n && same < names->n && names->at[same].text[0] == word[same])
        same++;
    if (same == names->n && same > 1 && n - same <= 1)
        return true;
    if (strlen(at) < LONG || *at != *word || strpbrk(word, "aeiou"))
        return false;
    for (; *word && *at; at++)
        word += *at == *word;
    return !*word;
}

static bool shortened(const struct list *a, const struct list *b)
{
    for (size_t i = 0; i < a->n; i++)
        if (is_short_for(a->at[i].text, b))
            return true;
    return false;
}

enum likeness place_compare_holders(const struct list *a, const struct list *b,
                                    const struct list *told_a, const struct list *told_b)
{
    if (a->n && b->n)
        return near_any(a, b) || shortened(a, b) || shortened(b, a) ? ALIKE : OTHER;
    if ((a->n && (near_any(longer(a), told_b) || shortened(told_b, a))) ||
        (b->n && (near_any(longer(b), told_a) || shortened(told_a, b))))
        return PARTLY;
    return UNKNOWN;
}
