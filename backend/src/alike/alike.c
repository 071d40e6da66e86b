#include "alike/alike.h"

#include <string.h>

#include "alike/differ.h"
#include "alike/lexicon.h"
#include "alike/near.h"
#include "alike/rule.h"
#include "alike/words.h"
#include "base/days.h"

enum { LONG_WORD = 9 }; /* so long a word is not there by chance */

enum likeness { UNKNOWN, OTHER, PARTLY, ALIKE };

/* What two titles share, in words that say what it is about. */
struct title {
    double words; /* how many of them */
    double most;  /* their share in the title that has the fewest others, */
    double least; /* and in the other one */
    bool joined;  /* the same but for spaces and a letter */
    bool board;   /* a meeting that every club has */
    bool whole;   /* all of one is in the other, also words of kind and audience */
};

static struct list *without(struct arena *mem, const struct list *l, const struct list *names)
{
    struct list *out = arena_take(mem, sizeof *out);

    for (size_t i = 0; i < l->n; i++) {
        bool name = l->text[i][0] <= '9';

        for (size_t j = 0; j < names->n && !name; j++)
            name = near_word(mem, l->text[i], names->text[j]) >= 0.9;
        if (!name)
            list_add(out, l->text[i]);
    }
    return out;
}

static void append(struct list *to, const struct list *from)
{
    for (size_t i = 0; i < from->n; i++)
        list_add(to, from->text[i]);
}

static struct list *all_words(struct arena *mem, const struct side *s)
{
    struct list *out = arena_take(mem, sizeof *out);

    for (size_t i = 0; i < s->title->n; i++)
        list_add(out, s->title->word[i].text);
    for (size_t i = 0; i < s->text->n; i++)
        list_add(out, s->text->word[i].text);
    return out;
}

/* ---- where, and who ---- */

static struct list *proper(struct arena *mem, const struct list *names)
{
    struct list *out = arena_take(mem, sizeof *out);

    for (size_t i = 0; i < names->n; i++)
        if (!lexicon_place_kind(names->text[i]))
            list_add(out, names->text[i]);
    return out;
}

static enum likeness same_place(struct arena *mem, const struct list *a, const struct list *b,
                                const struct list *told_a, const struct list *told_b)
{
    const struct list *x = proper(mem, a), *y = proper(mem, b);

    if (!a->n || !b->n)
        return near_any(mem, a, told_b) || near_any(mem, b, told_a) ? PARTLY : UNKNOWN;
    if (!x->n == !y->n ? near_any(mem, x->n ? x : a, y->n ? y : b) : false)
        return ALIKE;
    if ((!x->n != !y->n && near_any(mem, a, b)) || near_any(mem, b, told_a) ||
        near_any(mem, a, told_b))
        return PARTLY;
    return OTHER;
}

/* What a house is called besides where it is: "KBO in De Haard" is the KBO; all of it where
 * that is all. */
static const struct list *apart_from(struct arena *mem, const struct list *names,
                                     const struct list *place_x, const struct list *place_y)
{
    struct list *places = arena_take(mem, sizeof *places);
    const struct list *out;

    append(places, place_x);
    append(places, place_y);
    out = without(mem, names, places);
    return out->n ? out : names;
}

static struct list *longer(struct arena *mem, const struct list *names)
{
    struct list *out = arena_take(mem, sizeof *out);

    for (size_t i = 0; i < names->n; i++)
        if (strlen(names->text[i]) > 2)
            list_add(out, names->text[i]);
    return out;
}

static enum likeness same_organisation(struct arena *mem, const struct list *a,
                                       const struct list *b, const struct list *told_a,
                                       const struct list *told_b)
{
    if (a->n && b->n)
        return near_any(mem, a, b) ? ALIKE : OTHER;
    if ((a->n && near_any(mem, longer(mem, a), told_b)) ||
        (b->n && near_any(mem, longer(mem, b), told_a)))
        return PARTLY;
    return UNKNOWN;
}

/* ---- what it is called ---- */

static struct list *about(struct arena *mem, const struct list *content)
{
    struct list *out = arena_take(mem, sizeof *out);

    for (size_t i = 0; i < content->n; i++)
        if (!lexicon_kind(content->text[i]) && !lexicon_audience(content->text[i]) &&
            !lexicon_level(content->text[i]))
            list_add(out, content->text[i]);
    return out;
}

/* With each two words that stand side by side as one. */
static struct list *with_pairs(struct arena *mem, const struct list *l)
{
    struct list *out = arena_take(mem, sizeof *out);

    append(out, l);
    for (size_t i = 0; i + 1 < l->n; i++)
        list_add(out, arena_printf(mem, "%s%s", l->text[i], l->text[i + 1]));
    return out;
}

static bool is_board(const struct list *content)
{
    for (size_t i = 0; i < content->n; i++)
        if (lexicon_kind_is_board(lexicon_kind(content->text[i])))
            return true;
    return false;
}

static bool one_is_two(struct arena *mem, const struct list *a, const struct list *b)
{
    for (size_t i = 0; i < a->n; i++)
        for (size_t j = 0; j + 1 < b->n; j++)
            if (near_put_together(mem, a->text[i], b->text[j], b->text[j + 1]))
                return true;
    return false;
}

static double shared(struct arena *mem, const struct list *a, const struct list *b)
{
    const double two_words = 1.6;
    double sum = near_overlap(mem, a, with_pairs(mem, b));

    return sum < two_words && one_is_two(mem, b, a) ? two_words : sum;
}

static double share(double sum, size_t n) { return n ? sum / (double)n : 0; }

/* "ALV" for "algemene ledenvergadering". */
static bool initials(struct arena *mem, const struct list *words, const struct list *in)
{
    char *letters = arena_take(mem, words->n + 1);

    for (size_t i = 0; i < words->n; i++)
        letters[i] = words->text[i][0];
    return words->n >= 2 && list_has(in, letters);
}

static const char *glued(struct arena *mem, const struct list *l, bool stems)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    for (size_t i = 0; i < l->n; i++)
        buffer_text(&b, stems ? near_stem(mem, l->text[i]) : l->text[i]);
    return b.text;
}

static const char *glued_title(struct arena *mem, const struct words *title)
{
    struct list *l = arena_take(mem, sizeof *l);

    for (size_t i = 0; i < title->n; i++)
        list_add(l, title->word[i].text);
    return glued(mem, l, false);
}

static double greater(double a, double b) { return a > b ? a : b; }
static double smaller(double a, double b) { return a < b ? a : b; }

static struct title same_title(struct arena *mem, const struct side *a, const struct side *b)
{
    const struct list *x = about(mem, a->content), *y = about(mem, b->content);
    double of_x = shared(mem, x, y), of_y = shared(mem, y, x);
    double all_x = share(near_overlap(mem, a->content, b->content), a->content->n);
    double all_y = share(near_overlap(mem, b->content, a->content), b->content->n);

    return (struct title){
        .words = greater(of_x, of_y),
        .most = greater(share(of_x, x->n), share(of_y, y->n)),
        .least = smaller(share(of_x, x->n), share(of_y, y->n)),
        .joined = near_joined(glued_title(mem, a->title), glued_title(mem, b->title)) ||
                  near_joined(glued(mem, a->content, true), glued(mem, b->content, true)) ||
                  initials(mem, a->content, b->content) ||
                  initials(mem, b->content, a->content),
        .board = is_board(a->content) && is_board(b->content),
        .whole = greater(all_x, all_y) >= 0.99,
    };
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
    struct list *out = arena_take(mem, sizeof *out), *all = list_of_content(mem, s->title);

    append(all, list_of_content(mem, s->text));
    for (size_t i = 0; i < all->n; i++) {
        const char *w = all->text[i];

        if (strlen(w) > 3 && !list_has(names, w) && !list_has(out, w) && !lexicon_told(w) &&
            !lexicon_audience(w) && !lexicon_level(w) && !lexicon_kind(w))
            list_add(out, w);
    }
    return out;
}

static bool among(struct arena *mem, const char *word, const struct list *l)
{
    for (size_t i = 0; i < l->n; i++)
        if (near_told(mem, word, l->text[i]))
            return true;
    return false;
}

/* Is the whole title of a in what is told of b? */
static bool title_told(struct arena *mem, const struct side *a, const struct side *b)
{
    enum { ENOUGH = 6 };
    const struct list *title = about(mem, a->content), *text = list_of_content(mem, b->text);

    for (size_t i = 0; i < title->n; i++)
        if (!among(mem, title->text[i], text))
            return false;
    return title->n >= 2 ||
           (title->n && strlen(title->text[0]) >= ENOUGH && !lexicon_told(title->text[0]));
}

/* How many of the words of substance in x are in y too, those of both titles not counted again;
 * a name and a long word count twice. */
static int told_again(struct arena *mem, const struct side *a, const struct side *b,
                      const struct list *x, const struct list *y)
{
    int n = 0;

    for (size_t i = 0; i < x->n; i++) {
        const char *w = x->text[i];

        if (among(mem, w, y) && !(among(mem, w, a->content) && among(mem, w, b->content)))
            n += strlen(w) >= LONG_WORD || is_name(a, b, w) ? 2 : 1;
    }
    return n;
}

static int same_text(struct arena *mem, const struct side *a, const struct side *b,
                     const struct list *names)
{
    const struct list *x = told(mem, a, names), *y = told(mem, b, names);
    int there = told_again(mem, a, b, x, y), back = told_again(mem, a, b, y, x);

    return (there < back ? there : back) + 2 * title_told(mem, a, b) +
           2 * title_told(mem, b, a);
}

/* ---- all together ---- */

struct found {
    enum alike_when when;
    enum likeness place, organisation;
    struct title title;
    int text;
    bool ends; /* both at the same minute */
};

static bool same_end(const struct alike_event *a, const struct alike_event *b)
{
    return a->has_end && b->has_end && !a->all_day && !b->all_day &&
           a->end % DAY_SECONDS == b->end % DAY_SECONDS;
}

static bool are_same(const struct found *f)
{
    const struct title *t = &f->title;
    bool sure = t->joined || (t->most >= 0.99 && t->least >= 0.5);

    if (f->when == WHEN_UNKNOWN)
        return sure && f->place != UNKNOWN && f->organisation != OTHER;
    if (f->organisation == OTHER &&
        (f->place != ALIKE || t->words < 1 || !(t->joined || t->most >= 0.99)))
        return false;
    if (sure || (t->whole && (f->organisation >= PARTLY || (f->place >= PARTLY && !t->board))))
        return true;
    if (t->words >= 0.5 &&
        ((t->most >= 0.6 && (t->least >= 0.25 || f->text >= 2)) || f->text >= 3))
        return true;
    if (f->when != WHEN_EXACT || f->organisation == OTHER)
        return false;
    return (f->organisation >= PARTLY && t->words >= 1 && t->most >= 0.5) ||
           (f->place >= PARTLY && f->text >= (f->organisation >= PARTLY || f->ends ? 2 : 3));
}

static struct side side_of(struct arena *mem, const struct alike_event *e)
{
    return (struct side){e, words_of(mem, e->title), words_of(mem, e->text), NULL};
}

static struct alike_verdict judge(struct arena *mem, const struct alike_event *a,
                                  const struct alike_event *b)
{
    struct side x = side_of(mem, a), y = side_of(mem, b);
    const struct list *place_x = list_of_name(mem, words_of(mem, a->place));
    const struct list *place_y = list_of_name(mem, words_of(mem, b->place));
    const struct list *house_x = list_of_name(mem, words_of(mem, a->organisation));
    const struct list *house_y = list_of_name(mem, words_of(mem, b->organisation));
    const struct list *told_x = all_words(mem, &x), *told_y = all_words(mem, &y);
    const struct list *own_x = apart_from(mem, house_x, place_x, place_y);
    const struct list *own_y = apart_from(mem, house_y, place_x, place_y);
    struct list *names = arena_take(mem, sizeof *names);
    struct list *of_x = list_of_content(mem, x.title), *of_y = list_of_content(mem, y.title);
    struct found f = {
        .when = rule_compare(a, b),
        .place = same_place(mem, place_x, place_y, told_x, told_y),
        .organisation = same_organisation(mem, own_x, own_y, told_x, told_y),
        .ends = same_end(a, b),
    };
    struct alike_verdict v = {.when = f.when >= WHEN_NEAR, .place = f.place >= PARTLY};

    if (f.when == WHEN_APART || f.place == OTHER)
        return v;
    append(names, place_x);
    append(names, place_y);
    append(names, house_x);
    append(names, house_y);
    x.content = without(mem, of_x, names);
    y.content = without(mem, of_y, names);
    if (!x.content->n || !y.content->n) {
        x.content = of_x; /* it is called after where it is */
        y.content = of_y;
    }
    f.title = same_title(mem, &x, &y);
    f.text = same_text(mem, &x, &y, names);
    v.title = f.title.joined || f.title.most >= 0.6 || f.title.whole;
    v.text = f.text >= 2;
    v.same = !differ(mem, &x, &y) &&
             !(differ_in_room(mem, &x, &y) && f.organisation != ALIKE) &&
             !(differ_in_saying_for_whom(&x, &y) && f.organisation == OTHER) && are_same(&f);
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
