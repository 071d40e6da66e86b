#include <string.h>

#include "base/text.h"
#include "commons/when.h"
#include "resources/handout/handout.h"

static const struct words {
    const char *when, *where, *eligibility, *cost, *sign_up, *by, *telephone;
    const char *none_next, *off, *off_all, *doubtful;
    const char *gives, *was, *scan;
} words[] = {
    {"Wanneer", "Waar", "Voor wie", "Kosten", "Aanmelden", "Van", "Telefoon",
     "Er is nu geen volgende keer bekend", "gaat niet door", "Dit gaat niet door.",
     "Het is niet zeker of dit nog klopt. Bel eerst voordat u gaat.", "geeft u dit mee.",
     "Zo was het op", "Scan de code met uw telefoon. Dan ziet u hoe het nu is."},
    {"When", "Where", "For whom", "Costs", "Signing up", "By", "Telephone",
     "There is no next time yet", "cancelled", "This is cancelled.",
     "It is not certain that this is still right. Call before you go.",
     "gives you this to take along.", "This is how it was on",
     "Scan the code with your telephone to see how it is now."},
};

static const struct words *words_of(const char *language)
{
    return &words[text_equal(language, "en")];
}

static const char *field(struct arena *mem, const char **at)
{
    size_t len = strcspn(*at, "|");
    const char *text = arena_copy(mem, *at, len);

    *at += len + ((*at)[len] == '|');
    return text;
}

/* "dinsdag 1 december 2026, 10.00 tot 12.00 uur (gaat niet door: Ad is ziek)" */
static void add_date(struct buffer *out, const char *language, const struct handout_item *i,
                     const char *at)
{
    const char *start = field(out->mem, &at), *end = field(out->mem, &at);
    const char *status = field(out->mem, &at), *note = at;
    const char *off = text_equal(status, "cancelled") ? words_of(language)->off : "";

    buffer_printf(out, "%s%s", out->len ? "\n" : "",
                  when_words(out->mem, language, start, text_equal(end, "-") ? NULL : end,
                             i->line.all_day));
    if (*off || *note)
        buffer_printf(out, " (%s%s%s)", off, *off && *note ? ": " : "", note);
}

static const char *when(struct arena *mem, const char *language, const struct handout_item *i)
{
    struct buffer out = {.mem = mem};

    if (!text_equal(i->kind, "activity"))
        return i->hours;
    for (size_t n = 0; n < i->nnext; n++)
        add_date(&out, language, i, i->next[n]);
    return i->nnext ? out.text : words_of(language)->none_next;
}

size_t handout_lines(struct arena *mem, const char *language, const struct handout_item *i,
                     struct handout_line line[HANDOUT_LINES])
{
    const struct words *w = words_of(language);
    // clang-format off
    const struct handout_line all[] = { /* the first of it fits in a text message */
        {w->when, when(mem, language, i)},
        {w->where, programme_where(mem, &i->line)},
        {w->telephone, i->telephone},
        {w->eligibility, i->eligibility},
        {w->cost, programme_cost(mem, language, &i->line)},
        {w->sign_up, i->line.sign_up_note},
        {w->by, i->line.organisation},
    };
    // clang-format on
    size_t n = 0;

    _Static_assert(COUNT(all) <= HANDOUT_LINES, "room for each");
    for (size_t at = 0; at < COUNT(all); at++)
        if (!text_blank(all[at].text))
            line[n++] = all[at];
    return n;
}

const char *handout_warning(const char *language, const struct handout_item *i)
{
    const struct words *w = words_of(language);

    if (text_equal(i->line.status, "cancelled"))
        return w->off_all;
    return i->doubtful ? w->doubtful : NULL;
}

const char *handout_gives(struct arena *mem, const struct handout *h)
{
    return arena_printf(mem, "%s (%s) %s", h->giver.name, h->giver.organisation,
                        words_of(h->language)->gives);
}

const char *handout_note(struct arena *mem, const struct handout *h)
{
    const struct words *w = words_of(h->language);

    return arena_printf(mem, "%s %s. %s", w->was,
                        programme_day(mem, h->language, h->giver.today), w->scan);
}
