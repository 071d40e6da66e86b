/* What becomes of each row that was read, and of each that was there before.
 *
 * UIDs count within one organisation's calendar, and only as far as they can be
 * believed: some producers give every event a new UID at each export, some number
 * them anew.  So a UID counts where the row under it also says the same title or
 * the same beginning; then rows are matched by what they say; then what is left is
 * matched by UID alone.  Where not one UID was known, or a list has none, a series
 * or a title that is there once on both sides is the same one, moved.
 *
 * A row that carries the id of an activity here is that one, and takes no part in this.
 *
 * Nothing is withdrawn unless the calendar is healthy: complete to its last line,
 * with at least one readable row, and no list that was saved from here.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "resources/import/import.h"

/* Columns that are compared; html follows text. */
static const char *const compared[] = {
    "title",        "summary",           "text",          "place_id",  "location",
    "categories",   "audience",          "free",          "price",     "price_note",
    "contact_name", "contact_telephone", "contact_email", "url",       "starts_at",
    "ends_at",      "all_day",           "time_zone",     "rrule",     "rdates",
    "exdates",      "skips_holidays",    "status",        "overrides",
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

static bool same_in(const struct json_value *a, const struct json_value *b, const char *name)
{
    return same_value(json_member(a, name), json_member(b, name));
}

/* What a list has no column for is no difference. */
static bool same_extras(const struct json_value *row, const struct json_value *old)
{
    const struct json_value *now = json_member(row, "extras");
    const struct json_value *was = json_member(old, "extras");

    for (const struct json_value *v = now ? now->child : NULL; v; v = v->next)
        if (!same_value(v, was && was->type == JSON_OBJECT ? json_member(was, v->name) : NULL))
            return false;
    return true;
}

/* ---- what rows go by ---- */

/* Keys by which two rows can be the same thing; series is NULL for something that is once. */
struct names {
    const char *uid, *thing, *series, *title;
    const char *id; /* of a row that carries it, and of what was there */
};

/* Without capitals and spaces. */
static char *folded(struct arena *mem, const char *text)
{
    char *out = arena_text(mem, text ? text : "");
    size_t n = 0;

    for (const char *s = out; *s; s++)
        if (!isspace((unsigned char)*s))
            out[n++] = (char)tolower((unsigned char)*s);
    out[n] = '\0';
    return out;
}

static struct names names_of(struct arena *mem, const char *uid, const struct json_value *row)
{
    const char *title = folded(mem, json_member_text(row, "title"));
    const char *rule = json_member_text(row, "rrule");
    const char *start = json_member_text(row, "starts_at");
    const char *place = json_member_text(row, "place_id");

    if (!place)
        place = folded(mem, json_member_text(row, "location"));
    return (struct names){
        .uid = uid,
        .title = title,
        .thing = arena_printf(mem, "%s\n%s\n%s\n%s", title, start ? start : "",
                              rule ? rule : "", place),
        .series = rule ? arena_printf(mem, "%s\n%s\n%s", title, rule, place) : NULL,
    };
}

/* ---- what was there, found by a key ---- */

struct entry {
    const char *key;
    size_t at;
};

struct index {
    struct entry *entry; /* in order of key, then of at */
    size_t n;
};

static int by_key(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = strcmp(x->key, y->key);

    return order ? order : (x->at > y->at) - (x->at < y->at);
}

/* names[i] at offset is the key of i; those without one are left out. */
static struct index index_of(struct arena *mem, const struct names *names, size_t n,
                             size_t offset)
{
    struct index index = {.entry = arena_take(mem, (n + 1) * sizeof *index.entry)};

    for (size_t i = 0; i < n; i++) {
        const char *key =
            *(const char *const *)(const void *)((const char *)&names[i] + offset);

        if (key)
            index.entry[index.n++] = (struct entry){key, i};
    }
    qsort(index.entry, index.n, sizeof *index.entry, by_key);
    return index;
}

/* The first entry with this key and the number of them. */
static const struct entry *find(const struct index *index, const char *key, size_t *n)
{
    size_t low = 0, high = index->n;

    *n = 0;
    while (key && low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(index->entry[middle].key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    while (key && low + *n < index->n && strcmp(index->entry[low + *n].key, key) == 0)
        ++*n;
    return &index->entry[low];
}

/* ---- matching ---- */

struct matching {
    struct import *im;
    struct names *row, *old; /* of each row, of each that was there */
    size_t known;            /* rows whose UID was known */
};

static bool free_row(const struct import_row *row)
{
    return !row->id && row->outcome != IMPORT_DOUBLED;
}

static void take(struct import_row *row, struct import_old *old)
{
    row->id = old->id;
    row->outcome = IMPORT_CHANGED; /* until compared */
    row->old = old;
    old->taken = true;
}

typedef bool agree_fn(const struct matching *, size_t row, size_t old);

/* Gives each row that is still free the first free old one with the same key. */
static size_t match(struct arena *mem, struct matching *m, size_t offset, agree_fn *agree)
{
    struct import *im = m->im;
    struct index index = index_of(mem, m->old, im->nold, offset);
    size_t matched = 0;

    for (size_t i = 0; i < im->nrows; i++) {
        const char *key =
            *(const char *const *)(const void *)((const char *)&m->row[i] + offset);
        size_t n;
        const struct entry *e = find(&index, key, &n);

        for (size_t k = 0; k < n && free_row(&im->row[i]); k++) {
            if (im->old[e[k].at].taken || !agree(m, i, e[k].at))
                continue;
            take(&im->row[i], &im->old[e[k].at]);
            matched++;
        }
    }
    return matched;
}

static bool always(const struct matching *m, size_t row, size_t old)
{
    (void)m, (void)row, (void)old;
    return true;
}

static bool title_or_start(const struct matching *m, size_t row, size_t old)
{
    return strcmp(m->row[row].title, m->old[old].title) == 0 ||
           same_in(m->im->row[row].value, m->im->old[old].value, "starts_at");
}

/* Nobody vouches for the UID of this row. */
static bool no_uid(const struct matching *m, size_t row, size_t old)
{
    (void)old;
    return m->known == 0 || !m->im->row[row].read->uid;
}

/* A title that is there once on both sides, among those that are still free, moved. */
static void match_titles(struct arena *mem, struct matching *m)
{
    struct import *im = m->im;
    struct index olds = index_of(mem, m->old, im->nold, offsetof(struct names, title));
    struct index rows = index_of(mem, m->row, im->nrows, offsetof(struct names, title));

    for (size_t i = 0; i < im->nrows; i++) {
        size_t n, free_rows = 0, free_olds = 0, only = 0;
        const struct entry *e;

        if (!free_row(&im->row[i]) || !no_uid(m, i, 0))
            continue;
        e = find(&rows, m->row[i].title, &n);
        for (size_t k = 0; k < n && free_rows < 2; k++)
            free_rows += free_row(&im->row[e[k].at]);
        e = find(&olds, m->row[i].title, &n);
        for (size_t k = 0; k < n && free_olds < 2; k++) {
            if (im->old[e[k].at].taken)
                continue;
            only = e[k].at;
            free_olds++;
        }
        if (free_rows == 1 && free_olds == 1)
            take(&im->row[i], &im->old[only]);
    }
}

/* The same thing twice in one file: the first counts. */
static void find_doubles(struct arena *mem, struct matching *m)
{
    struct import *im = m->im;
    struct index index = index_of(mem, m->row, im->nrows, offsetof(struct names, thing));

    for (size_t i = 0; i < im->nrows; i++)
        im->row[i].outcome = IMPORT_ADDED;
    for (size_t i = 1; i < index.n; i++)
        if (strcmp(index.entry[i].key, index.entry[i - 1].key) == 0)
            im->row[index.entry[i].at].outcome = IMPORT_DOUBLED;
}

/* What a row carries the id of is no other row's. */
static void take_known(struct arena *mem, struct matching *m)
{
    struct index olds = index_of(mem, m->old, m->im->nold, offsetof(struct names, id));

    for (size_t i = 0; i < m->im->nrows; i++) {
        size_t n;
        const struct entry *e = find(&olds, m->row[i].id, &n);

        if (m->im->row[i].known)
            m->im->row[i].outcome = IMPORT_CHANGED; /* until compared */
        for (size_t k = 0; k < n; k++)
            m->im->old[e[k].at].taken = true;
    }
}

/* ---- outcomes ---- */

static void compare(struct arena *mem, struct import_row *row)
{
    const struct import_old *old = row->old;

    row->changed = arena_take(mem, (COUNT(compared) + 1) * sizeof *row->changed);
    if (old->put_away) {
        row->outcome = IMPORT_UNCHANGED; /* what a person put away stays away */
        return;
    }
    for (size_t i = 0; i < COUNT(compared); i++)
        if (!same_in(row->value, old->value, compared[i]))
            row->changed[row->nchanged++] = compared[i];
    if (!same_extras(row->value, old->value))
        row->changed[row->nchanged++] = "extras";
    row->new_uid = !text_equal(row->uid, old->uid);
    if (row->nchanged == 0 && !old->archived)
        row->outcome = IMPORT_UNCHANGED;
}

/* A rejected row keeps its earlier version: the one of its UID, else of its title. */
static void keep_rejected(struct arena *mem, struct matching *m)
{
    const struct reader_notes *rejected = &m->im->read.rejected;
    struct index uids = index_of(mem, m->old, m->im->nold, offsetof(struct names, uid));
    struct index titles = index_of(mem, m->old, m->im->nold, offsetof(struct names, title));

    for (size_t i = 0; i < rejected->n; i++) {
        size_t n;
        const struct entry *e = find(&uids, rejected->item[i].uid, &n);

        if (n == 0 && rejected->item[i].title)
            e = find(&titles, folded(mem, rejected->item[i].title), &n);
        for (size_t k = 0; k < n; k++)
            m->im->old[e[k].at].kept = true;
    }
}

static void find_withdrawn(struct import *im)
{
    bool healthy = im->read.complete && !im->read.reason && im->nrows > 0 && !im->has_known;

    for (size_t k = 0; healthy && k < im->nold; k++) {
        struct import_old *old = &im->old[k];

        old->withdrawn = !old->taken && !old->archived && !old->kept;
        im->count[IMPORT_WITHDRAWN] += old->withdrawn;
    }
}

static struct matching begin(struct arena *mem, struct import *im)
{
    struct matching m = {.im = im,
                         .row = arena_take(mem, (im->nrows + 1) * sizeof *m.row),
                         .old = arena_take(mem, (im->nold + 1) * sizeof *m.old)};

    for (size_t i = 0; i < im->nrows; i++) {
        if (im->row[i].known)
            m.row[i].id = im->row[i].id;
        else
            m.row[i] = names_of(mem, im->row[i].uid, im->row[i].value);
    }
    for (size_t k = 0; k < im->nold; k++) {
        m.old[k] = names_of(mem, im->old[k].uid, im->old[k].value);
        m.old[k].id = im->old[k].id;
    }
    return m;
}

void import_decide(struct arena *mem, struct import *im)
{
    struct matching m = begin(mem, im);

    find_doubles(mem, &m);
    take_known(mem, &m);
    m.known = match(mem, &m, offsetof(struct names, uid), title_or_start);
    match(mem, &m, offsetof(struct names, thing), always);
    m.known += match(mem, &m, offsetof(struct names, uid), always);
    match(mem, &m, offsetof(struct names, series), no_uid);
    match_titles(mem, &m);
    for (size_t i = 0; i < im->nrows; i++) {
        if (im->row[i].old)
            compare(mem, &im->row[i]);
        im->count[im->row[i].outcome]++;
    }
    keep_rejected(mem, &m);
    find_withdrawn(im);
}
