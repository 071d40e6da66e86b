/* What becomes of each row that was read, and of each that was there before.
 *
 * UIDs count within one organisation's calendar.  Some producers give every
 * event a new UID at each export: where not one UID is known, rows are matched
 * by what they say.  Nothing is withdrawn unless the calendar is healthy:
 * complete to its last line, with at least one readable row.
 */
#include <ctype.h>
#include <string.h>

#include "base/text.h"
#include "resources/import/import.h"

/* Columns that are compared; html follows text. */
static const char *const compared[] = {
    "title",       "summary",      "text",       "place_id",          "location",      "categories", "audience",
    "free",        "price",        "price_note", "contact_name",      "contact_telephone", "contact_email", "url",
    "starts_at",   "ends_at",      "all_day",    "time_zone",         "rrule",         "rdates",     "exdates",
    "status",      "overrides",
};

static bool same_value(const struct json_value *a, const struct json_value *b)
{
    bool no_a = !a || a->type == JSON_NULL, no_b = !b || b->type == JSON_NULL;

    if (no_a || no_b)
        return no_a == no_b;
    if (a->type != b->type || a->truth != b->truth || a->count != b->count)
        return false;
    if (a->type == JSON_STRING || a->type == JSON_NUMBER)
        return strcmp(a->text, b->text) == 0;
    const struct json_value *x = a->child, *y = b->child;

    for (; x && y; x = x->next, y = y->next)
        if (!same_value(x, a->type == JSON_OBJECT ? json_member(b, x->name) : y))
            return false;
    return true;
}

static const char *text_of(const struct json_value *row, const char *name)
{
    const char *text = json_member_text(row, name);

    return text ? text : "";
}

/* The same title, whatever its capitals and spaces. */
static bool same_title(const struct json_value *a, const struct json_value *b)
{
    const char *x = text_of(a, "title"), *y = text_of(b, "title");

    for (;;) {
        while (isspace((unsigned char)*x))
            x++;
        while (isspace((unsigned char)*y))
            y++;
        if (!*x || !*y)
            return *x == *y;
        if (tolower((unsigned char)*x++) != tolower((unsigned char)*y++))
            return false;
    }
}

static bool same_in(const struct json_value *a, const struct json_value *b, const char *name)
{
    return same_value(json_member(a, name), json_member(b, name));
}

typedef bool alike_fn(const struct json_value *, const struct json_value *);

/* The same thing under another UID. */
static bool same_thing(const struct json_value *a, const struct json_value *b)
{
    return same_in(a, b, "starts_at") && same_in(a, b, "rrule") && same_in(a, b, "place_id") &&
           same_in(a, b, "location") && same_title(a, b);
}

/* A series that an export begins anew each time. */
static bool same_series(const struct json_value *a, const struct json_value *b)
{
    return *text_of(a, "rrule") && same_in(a, b, "rrule") && same_in(a, b, "location") &&
           same_in(a, b, "place_id") && same_title(a, b);
}

static void take(struct import_row *row, struct import_old *old)
{
    row->id = old->id;
    row->outcome = IMPORT_CHANGED; /* until compared */
    old->taken = true;
}

/* How many rows' UIDs were known. */
static size_t match_uids(struct import *im)
{
    size_t known = 0;

    for (size_t i = 0; i < im->nrows; i++)
        for (size_t k = 0; k < im->nold && im->row[i].outcome != IMPORT_DOUBLED; k++)
            if (!im->old[k].taken && text_equal(im->row[i].uid, im->old[k].uid)) {
                take(&im->row[i], &im->old[k]);
                known++;
                break;
            }
    return known;
}

static bool unmatched(const struct import_row *row)
{
    return !row->id && row->outcome != IMPORT_DOUBLED;
}

static void match_alike(struct import *im, alike_fn *alike)
{
    for (size_t i = 0; i < im->nrows; i++)
        for (size_t k = 0; k < im->nold && unmatched(&im->row[i]); k++)
            if (!im->old[k].taken && alike(im->row[i].value, im->old[k].value))
                take(&im->row[i], &im->old[k]);
}

/* The only one of that title on both sides, where no UID was known: it moved. */
static void match_titles(struct import *im)
{
    for (size_t i = 0; i < im->nrows; i++) {
        struct import_old *only = NULL;
        int olds = 0, news = 0;

        if (!unmatched(&im->row[i]))
            continue;
        for (size_t k = 0; k < im->nold; k++)
            if (!im->old[k].taken && same_title(im->row[i].value, im->old[k].value)) {
                only = &im->old[k];
                olds++;
            }
        for (size_t k = 0; k < im->nrows; k++)
            news += unmatched(&im->row[k]) && same_title(im->row[i].value, im->row[k].value);
        if (olds == 1 && news == 1)
            take(&im->row[i], only);
    }
}

static void find_doubles(struct import *im)
{
    for (size_t i = 0; i < im->nrows; i++) {
        im->row[i].outcome = IMPORT_ADDED;
        for (size_t k = 0; k < i; k++)
            if (im->row[k].outcome != IMPORT_DOUBLED &&
                (text_equal(im->row[i].uid, im->row[k].uid) ||
                 same_thing(im->row[i].value, im->row[k].value))) {
                im->row[i].outcome = IMPORT_DOUBLED;
                break;
            }
    }
}

static void compare(struct arena *mem, struct import_row *row, const struct import_old *old)
{
    row->changed = arena_take(mem, COUNT(compared) * sizeof *row->changed);
    for (size_t i = 0; i < COUNT(compared); i++)
        if (!same_in(row->value, old->value, compared[i]))
            row->changed[row->nchanged++] = compared[i];
    row->new_uid = !text_equal(row->uid, old->uid);
    if (row->nchanged == 0 && !old->archived)
        row->outcome = IMPORT_UNCHANGED;
}

static void compare_all(struct arena *mem, struct import *im)
{
    for (size_t i = 0; i < im->nrows; i++)
        for (size_t k = 0; k < im->nold && im->row[i].id; k++)
            if (text_equal(im->row[i].id, im->old[k].id)) {
                compare(mem, &im->row[i], &im->old[k]);
                break;
            }
}

/* A rejected row keeps its earlier version. */
static bool rejected(const struct import *im, const struct import_old *old)
{
    for (size_t i = 0; i < im->read.rejected.n; i++)
        if (im->read.rejected.item[i].uid && text_equal(im->read.rejected.item[i].uid, old->uid))
            return true;
    return false;
}

static void find_withdrawn(struct import *im)
{
    bool healthy = im->read.complete && !im->read.reason && im->nrows > 0;

    for (size_t k = 0; healthy && k < im->nold; k++) {
        struct import_old *old = &im->old[k];

        old->withdrawn = !old->taken && !old->archived && !rejected(im, old);
        im->count[IMPORT_WITHDRAWN] += old->withdrawn;
    }
}

void import_decide(struct arena *mem, struct import *im)
{
    find_doubles(im);
    size_t known = match_uids(im);

    match_alike(im, same_thing);
    if (known == 0) {
        match_alike(im, same_series);
        match_titles(im);
    }
    compare_all(mem, im);
    for (size_t i = 0; i < im->nrows; i++)
        im->count[im->row[i].outcome]++;
    find_withdrawn(im);
}
