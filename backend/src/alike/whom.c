#include "alike/whom.h"

#include <stdlib.h>

#include "alike/lexicon.h"
#include "base/err.h"

static bool have_none_in_common(unsigned a, unsigned b) { return a && b && !(a & b); }

static unsigned levels(struct arena *mem, const struct words *words)
{
    struct list *parts = list_new(mem);
    unsigned level = 0;

    for (size_t i = 0; i < words->n; i++)
        list_add_parts(parts, words->word[i].text);
    for (size_t i = 0; i < parts->n; i++)
        level |= lexicon_level(parts->at[i].text);
    return level;
}

struct ages {
    int from, to; /* to 0: none said */
};

/* "8 t/m 12 jaar", "6-8 jr", "55+", "vanaf 8 jaar". */
static struct ages ages(const struct words *w)
{
    enum { OLD = 120 };

    for (size_t i = 0; i < w->n; i++) {
        size_t next = i + 1;

        if (!w->word[i].number)
            continue;
        if (w->word[i].plus || words_say(w, next, "plus") || words_say(w, next, "plussers"))
            return (struct ages){atoi(w->word[i].text), OLD};
        if (i > 0 && words_say(w, i - 1, "vanaf") && words_say(w, next, "jaar"))
            return (struct ages){atoi(w->word[i].text), OLD};
        while (words_say(w, next, "tot") || words_say(w, next, "en") ||
               words_say(w, next, "t") || words_say(w, next, "m") || words_say(w, next, "met"))
            next++;
        if (next < w->n && w->word[next].number &&
            (words_say(w, next + 1, "jaar") || words_say(w, next + 1, "jr")))
            return (struct ages){atoi(w->word[i].text), atoi(w->word[next].text)};
    }
    return (struct ages){0, 0};
}

static unsigned audiences(const struct words *words)
{
    unsigned who = 0;

    for (size_t i = 0; i < words->n; i++)
        who |= lexicon_audience_in(words->word[i].text);
    return who;
}

/* "voor kinderen", "voor alle vrouwen". */
static unsigned audiences_told(const struct words *text)
{
    unsigned who = 0;

    for (size_t i = 1; i < text->n; i++)
        if (words_say(text, i - 1, "voor"))
            who |= lexicon_audience(text->word[i].text);
    return who;
}

/* Of the title, or else of the text. */
unsigned whom_audience(const struct side *s)
{
    const struct words *from[] = {s->title, s->text};

    for (size_t i = 0; i < COUNT(from); i++) {
        struct ages old = ages(from[i]);
        unsigned who = i ? audiences_told(from[i]) : audiences(from[i]);

        if (who || old.to)
            return who ? who : lexicon_audience_aged(old.from, old.to);
    }
    return 0;
}

static struct ages ages_of(const struct side *s)
{
    struct ages found = ages(s->title);

    return found.to ? found : ages(s->text);
}

static bool other_ages(const struct side *a, const struct side *b)
{
    struct ages x = ages_of(a), y = ages_of(b);

    return x.to && y.to && (x.to < y.from || y.to < x.from);
}

/* One title says "dames", the other "60 plus" or "kinderen". */
static bool sex_or_age(const struct words *a, const struct words *b)
{
    unsigned x = audiences(a), y = audiences(b);
    bool young = !(y & AUDIENCE_SEXES) && (y || ages(b).to);

    return x && !(x & ~(unsigned)AUDIENCE_SEXES) && !ages(a).to && young;
}

bool whom_differ(struct arena *mem, const struct side *a, const struct side *b)
{
    unsigned x = whom_audience(a), y = whom_audience(b);
    unsigned level_x = levels(mem, a->title), level_y = levels(mem, b->title);
    unsigned all_x = level_x | levels(mem, a->text), all_y = level_y | levels(mem, b->text);
    unsigned skill = LEVEL_BEGINNERS | LEVEL_ADVANCED, sexes = AUDIENCE_SEXES;

    return have_none_in_common(x & sexes, y & sexes) ||
           have_none_in_common(x & ~sexes, y & ~sexes) ||
           have_none_in_common(level_x, level_y) ||
           have_none_in_common(all_x & skill, all_y & skill) || other_ages(a, b) ||
           sex_or_age(a->title, b->title) || sex_or_age(b->title, a->title);
}

unsigned whom_level(struct arena *mem, const struct side *s)
{
    return levels(mem, s->title) | levels(mem, s->text);
}

bool whom_one_says(const struct side *a, const struct side *b)
{
    return !audiences(a->title) != !audiences(b->title);
}
