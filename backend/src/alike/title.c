#include "alike/title.h"

#include <string.h>

#include "alike/lexicon.h"
#include "alike/near.h"
#include "alike/whom.h"

/* Of the words of a title what is not its kind, audience or level; sorts: nor what sort of
 * thing it is; details: nor what comes with it. */
static struct list *about(const struct list *content, bool sorts, bool details)
{
    struct list *out = list_new(content->mem);

    for (size_t i = 0; i < content->n; i++) {
        const char *w = content->at[i].text;

        if (!lexicon_kind(w) && !lexicon_audience(w) && !lexicon_level(w) &&
            (sorts || !lexicon_sort(w)) && (details || !content->at[i].detail))
            list_add_term(out, &content->at[i]);
    }
    return out;
}

struct list *title_about(const struct list *content)
{
    struct list *out = about(content, false, false);

    if (!out->n)
        out = about(content, true, false);
    return out->n ? out : about(content, true, true);
}

static struct list *without_seasons(const struct list *l)
{
    struct list *out = list_new(l->mem);

    for (size_t i = 0; i < l->n; i++)
        if (!lexicon_season(l->at[i].text))
            list_add_term(out, &l->at[i]);
    return out;
}

static bool says_season(const struct list *l)
{
    for (size_t i = 0; i < l->n; i++)
        if (lexicon_season(l->at[i].text))
            return true;
    return false;
}

/* What it is about besides the season; of "Kerstconcert" that is "concert". */
static const struct list *at_any_time(const struct list *content)
{
    struct list *out = without_seasons(title_about(content));

    for (size_t i = 0; !out->n && i < content->n; i++)
        if (lexicon_kind(content->at[i].text) || lexicon_sort(content->at[i].text))
            list_add_term(out, &content->at[i]);
    return out;
}

/* With each two words that stand side by side as one, in either order. */
static struct list *with_pairs(struct arena *mem, const struct list *l)
{
    struct list *out = list_new(mem);

    list_append(out, l);
    for (size_t i = 0; i + 1 < l->n; i++) {
        list_add(out, arena_printf(mem, "%s%s", l->at[i].text, l->at[i + 1].text));
        list_add(out, arena_printf(mem, "%s%s", l->at[i + 1].text, l->at[i].text));
    }
    return out;
}

static bool is_board(const struct list *content)
{
    for (size_t i = 0; i < content->n; i++)
        if (lexicon_kind_is_board(lexicon_kind(content->at[i].text)))
            return true;
    return false;
}

static bool one_is_two(struct arena *mem, const struct list *a, const struct list *b)
{
    for (size_t i = 0; i < a->n; i++)
        for (size_t j = 0; j + 1 < b->n; j++)
            if (near_put_together(mem, &a->at[i], &b->at[j], &b->at[j + 1]) ||
                near_put_together(mem, &a->at[i], &b->at[j + 1], &b->at[j]))
                return true;
    return false;
}

static double shared(struct arena *mem, const struct list *a, const struct list *b)
{
    const double two_words = 1.6;
    double sum = near_overlap(a, with_pairs(mem, b));

    return sum < two_words && one_is_two(mem, b, a) ? two_words : sum;
}

/* The words of a title, and the compounds that they were part of. */
static struct list *as_written(struct arena *mem, const struct side *s)
{
    enum { LONG = 8 };
    struct list *out = list_new(mem);

    list_append(out, s->content);
    for (size_t i = 0; i < s->title->n; i++)
        if (strlen(s->title->word[i].text) >= LONG)
            list_add(out, s->title->word[i].text);
    return out;
}

static double share(double sum, size_t n) { return n ? sum / (double)n : 0; }

/* "ALV" for "algemene ledenvergadering". */
static bool initials(struct arena *mem, const struct list *words, const struct list *in)
{
    char *letters = arena_take(mem, words->n + 1);

    for (size_t i = 0; i < words->n; i++)
        letters[i] = words->at[i].text[0];
    return words->n >= 2 && list_has(in, letters);
}

/* "MBvO" for "Meer Bewegen voor Ouderen". */
static bool first_letters(struct arena *mem, const struct words *title, const struct words *in)
{
    struct list *all = list_new(mem), *other = list_new(mem);

    for (size_t i = 0; i < title->n; i++)
        list_add(all, title->word[i].text);
    for (size_t i = 0; i < in->n; i++)
        list_add(other, in->word[i].text);
    return title->n > 2 && initials(mem, all, other);
}

static const char *glued(struct arena *mem, const struct list *l)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    for (size_t i = 0; i < l->n; i++)
        buffer_text(&b, l->at[i].stem);
    return b.text;
}

static const char *glued_title(struct arena *mem, const struct words *title)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    for (size_t i = 0; i < title->n; i++)
        buffer_text(&b, title->word[i].text);
    return b.text;
}

static double greater(double a, double b) { return a > b ? a : b; }
static double smaller(double a, double b) { return a < b ? a : b; }

static bool has_kind(const struct list *content, int kind)
{
    for (size_t i = 0; i < content->n; i++)
        if (lexicon_kind(content->at[i].text) == kind)
            return true;
    return false;
}

/* What is known of one of the two, to ask whether a word of the other adds to it. */
struct known {
    const struct list *title, *text;
    unsigned audience, level;
};

static bool is_more(const struct term *w, const struct known *k)
{
    int kind = lexicon_kind(w->text);

    if (lexicon_sort(w->text) || (lexicon_audience(w->text) & k->audience) ||
        (lexicon_level(w->text) & k->level))
        return false;
    if (kind)
        return lexicon_kind_is_what(kind) && !has_kind(k->title, kind);
    return near_most(w, k->title) < 0.5 && near_most(w, k->text) < 0.7;
}

enum more { NOTHING, DETAIL, SOMETHING };

/* What a says that b does not. */
static enum more more(struct arena *mem, const struct side *a, const struct side *b)
{
    const struct known k = {b->content, list_of_content(mem, b->text), whom_audience(b),
                            whom_level(mem, b)};
    enum more found = NOTHING;

    if (differ_in_number(mem, a, b) || (whom_audience(a) && !k.audience))
        return SOMETHING;
    for (size_t i = 0; i < a->content->n; i++)
        if (found < SOMETHING && is_more(&a->content->at[i], &k))
            found = a->content->at[i].detail ? DETAIL : SOMETHING;
    return found;
}

/* DETAIL: what differs comes after "met". */
enum parallel { PARALLEL_NOT, PARALLEL, PARALLEL_DETAIL };

/* The words of a title that are not small, and "met". */
static struct list *line(struct arena *mem, const struct words *title)
{
    struct list *out = list_new(mem);

    for (size_t i = 0; i < title->n; i++) {
        const char *w = title->word[i].text;

        if (lexicon_before_detail(w) ||
            !(lexicon_small(w) || lexicon_sort(w) || lexicon_is_room(w)))
            list_add(out, w);
    }
    return out;
}

static bool is_name(const struct words *title, const char *text)
{
    for (size_t i = 1; i < title->n; i++)
        if (title->word[i].capital && strcmp(title->word[i].text, text) == 0)
            return true;
    return false;
}

/* The last n words have a name among them and are no sort of thing: what it is about has come
 * last, as in "Informatieavond Hescheweg" and "Praat mee over de Hescheweg". */
static bool ends_in_name(const struct list *l, size_t n, const struct words *title)
{
    bool name = false;

    for (size_t i = l->n - n; i < l->n; i++) {
        const struct term *w = &l->at[i];

        if (w->topic || lexicon_kind(w->text) || lexicon_kind_tail(w->text) ||
            lexicon_season(w->text) || lexicon_audience(w->text) || lexicon_level(w->text) ||
            lexicon_place_kind(w->text) || strlen(w->text) < 4)
            return false;
        name = name || is_name(title, w->text);
    }
    return name;
}

/* "Oud papier ophalen", "Oud ijzer ophalen": the same but for one stretch in which each has
 * something else. */
static enum parallel parallel(struct arena *mem, const struct side *x, const struct side *y)
{
    const struct list *a = line(mem, x->title), *b = line(mem, y->title);
    size_t least = a->n < b->n ? a->n : b->n, front = 0, back = 0;

    while (front < least && strcmp(a->at[front].stem, b->at[front].stem) == 0)
        front++;
    while (front + back < least &&
           strcmp(a->at[a->n - 1 - back].stem, b->at[b->n - 1 - back].stem) == 0)
        back++;
    if (front + back == least || 3 * (front + back) < least ||
        (!front && (ends_in_name(a, back, x->title) || ends_in_name(b, back, y->title))))
        return PARALLEL_NOT;
    return front && lexicon_before_detail(a->at[front - 1].text) ? PARALLEL_DETAIL : PARALLEL;
}

struct title title_compare(struct arena *mem, const struct side *a, const struct side *b)
{
    const struct list *x = title_about(a->content), *y = title_about(b->content);
    const struct list *rest_x = at_any_time(a->content), *rest_y = at_any_time(b->content);
    double all_x = share(near_overlap(a->content, b->content), a->content->n);
    double all_y = share(near_overlap(b->content, a->content), b->content->n);
    enum more more_x = more(mem, a, b), more_y = more(mem, b, a);
    enum parallel side_by_side = parallel(mem, a, b);
    double of_x, of_y;

    if (rest_x->n && rest_y->n && says_season(a->content) && says_season(b->content)) {
        x = rest_x;
        y = rest_y;
    }
    of_x = shared(mem, x, as_written(mem, b));
    of_y = shared(mem, y, as_written(mem, a));
    return (struct title){
        .words = greater(of_x, of_y),
        .most = greater(share(of_x, x->n), share(of_y, y->n)),
        .least = smaller(share(of_x, x->n), share(of_y, y->n)),
        .joined =
            near_joined(glued_title(mem, a->title), glued_title(mem, b->title)) ||
            near_joined(glued(mem, a->content), glued(mem, b->content)) ||
            initials(mem, a->content, b->content) || initials(mem, b->content, a->content) ||
            first_letters(mem, a->title, b->title) || first_letters(mem, b->title, a->title),
        .board = is_board(a->content) && is_board(b->content),
        .whole = greater(all_x, all_y) >= 0.99,
        .each = more_x && more_y && (more_x == more_y || side_by_side == PARALLEL_DETAIL),
        .parallel = side_by_side != PARALLEL_NOT,
    };
}
