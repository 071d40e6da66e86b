#include "resources/bulk_change/bulk_change.h"

#include "base/days.h"
#include "base/text.h"

enum { A_YEAR = 366 };

const char *const bulk_change_words[] = {"move",      "categorise", "cancel",
                                         "hand-over", "archive",    NULL};

/* In the order of the words. */
enum what { MOVE = 1, CATEGORISE = 2, CANCEL = 4, HAND_OVER = 8, ARCHIVE = 16 };

static unsigned what_of(const char *word)
{
    unsigned bit = MOVE;

    for (const char *const *known = bulk_change_words; *known; known++, bit <<= 1)
        if (text_equal(*known, word))
            return bit;
    return 0;
}

/* A member of the body: is it there, what does it go with, what cannot do without it? */
struct member {
    const char *pointer;
    bool given;
    unsigned with;
    unsigned needed;
};

static void check_members(const struct bulk_change_draft *d, struct fault *fault)
{
    const unsigned what = what_of(d->what);
    const bool place = d->place || d->location;
    const bool categories = d->add.count || d->remove.count;
    const bool contact = d->contact_name || d->contact_telephone || d->contact_email;
    const struct member members[] = {
        {"/place", place, MOVE, MOVE},
        {"/add", categories, CATEGORISE, CATEGORISE},
        {"/from", d->from != NULL, CANCEL, CANCEL},
        {"/to", d->to != NULL, CANCEL, CANCEL},
        {"/reason", d->reason != NULL, CANCEL | ARCHIVE, CANCEL},
        {"/organisation", d->organisation != NULL, HAND_OVER, HAND_OVER},
        {"/contact", contact, HAND_OVER, 0},
    };

    for (size_t i = 0; i < COUNT(members); i++)
        if (members[i].given && !(members[i].with & what))
            fault_field(fault, members[i].pointer, "unsupported");
        else if (!members[i].given && (members[i].needed & what))
            fault_field(fault, members[i].pointer, "required");
}

static void check_days(const struct bulk_change_draft *d, int64_t today, struct fault *fault)
{
    int year, month, day;
    int64_t from, to;

    if (!d->from || !d->to || !text_date(d->from, &year, &month, &day))
        return;
    from = days_from_date(year, month, day);
    if (!text_date(d->to, &year, &month, &day))
        return;
    to = days_from_date(year, month, day);
    if (to < from)
        fault_field(fault, "/to", "before_start");
    else if (to < today || to - from > A_YEAR)
        fault_field(fault, "/to", "out_of_range");
}

/* A category cannot come and go at once. */
static void check_categories(struct arena *mem, const struct bulk_change_draft *d,
                             struct fault *fault)
{
    for (size_t i = 0; i < d->remove.count; i++)
        for (size_t k = 0; k < d->add.count; k++)
            if (text_equal(d->remove.item[i], d->add.item[k]))
                fault_field(fault, arena_printf(mem, "/remove/%zu", i), "invalid");
}

void bulk_change_check(struct arena *mem, const struct bulk_change_draft *d, int64_t today,
                       struct fault *fault)
{
    check_members(d, fault);
    check_days(d, today, fault);
    check_categories(mem, d, fault);
}
