/* `voordeur evaluate doubles`: pairs of descriptions, told to be the same activity or not,
 * against what we make of them. */
#include <stdio.h>
#include <string.h>

#include "alike/alike.h"
#include "app/evaluate.h"
#include "base/days.h"
#include "base/err.h"
#include "base/text.h"

struct miss {
    size_t n; /* which pair, from 1 */
    const char *a, *b;
    bool same; /* what they are */
};

struct figures {
    size_t total, found, wrong, missed;
    struct miss *miss;
    size_t nmisses;
};

/* A date, a moment, or a moment without a zone, which is ours. */
static bool read_moment(struct arena *mem, const char *text, int64_t *wall, bool *all_day)
{
    int year, month, day;

    if (!text)
        return false;
    *all_day = text_date(text, &year, &month, &day);
    if (*all_day) {
        *wall = days_from_date(year, month, day) * DAY_SECONDS;
        return true;
    }
    if (text_moment(text, wall)) {
        *wall = days_wall(*wall);
        return true;
    }
    if (strlen(text) == strlen("2026-11-24T10:00"))
        text = arena_printf(mem, "%s:00", text);
    return text_moment(arena_printf(mem, "%sZ", text), wall);
}

static bool read_event(struct arena *mem, const struct json_value *from, struct alike_event *e)
{
    const char *start = json_member_text(from, "start"), *end = json_member_text(from, "end");
    bool end_is_day;

    if (!from || from->type != JSON_OBJECT)
        return false;
    *e = (struct alike_event){.title = json_member_text(from, "title"),
                              .text = json_member_text(from, "text"),
                              .place = json_member_text(from, "place"),
                              .organisation = json_member_text(from, "organisation"),
                              .rrule = json_member_text(from, "rrule")};
    e->has_start = read_moment(mem, start, &e->start, &e->all_day);
    e->has_end = read_moment(mem, end, &e->end, &end_is_day);
    if (e->has_end && end_is_day)
        e->end += DAY_SECONDS; /* that day too */
    return (!start || e->has_start) && (!end || e->has_end);
}

static const char *measure(struct arena *mem, const struct json_value *pair, struct figures *f)
{
    const struct json_value *same = json_member(pair, "same");
    struct alike_event a, b;
    bool ours;

    f->total++;
    if (!read_event(mem, json_member(pair, "a"), &a) ||
        !read_event(mem, json_member(pair, "b"), &b) || !same || same->type != JSON_BOOL)
        return arena_printf(
            mem, "paar %zu mist \"a\", \"b\" of \"same\", of zegt niet goed wanneer.",
            f->total);
    ours = alike_judge(&a, &b).same;
    f->found += ours && same->truth;
    f->wrong += ours && !same->truth;
    f->missed += !ours && same->truth;
    if (ours != same->truth)
        f->miss[f->nmisses++] = (struct miss){f->total, a.title, b.title, same->truth};
    return NULL;
}

/* Of nothing, all is right. */
static double share(size_t right, size_t others)
{
    return right + others ? (double)right / (double)(right + others) : 1;
}

static void print_json(struct arena *mem, const struct figures *f)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    json_int(j, "total", (int64_t)f->total);
    json_raw(j, "precision", arena_printf(mem, "%.4g", share(f->found, f->wrong)));
    json_raw(j, "recall", arena_printf(mem, "%.4g", share(f->found, f->missed)));
    json_array(j, "misses");
    for (size_t i = 0; i < f->nmisses; i++) {
        json_object(j, NULL);
        json_int(j, "pair", (int64_t)f->miss[i].n);
        json_text(j, "a", f->miss[i].a);
        json_text(j, "b", f->miss[i].b);
        json_bool(j, "same", f->miss[i].same);
        json_end(j);
    }
    json_end(j);
    json_end(j);
    if (json_done(j) == ERR_OK)
        puts(out.text);
}

static void print_sentences(const struct figures *f)
{
    printf("%zu paren bekeken.\n", f->total);
    printf("Van wat we hetzelfde noemen is %.1f %% het ook.\n",
           100 * share(f->found, f->wrong));
    printf("Van wat hetzelfde is vinden we %.1f %%.\n", 100 * share(f->found, f->missed));
    for (size_t i = 0; i < f->nmisses; i++)
        printf("- paar %zu is %s: %s | %s\n", f->miss[i].n,
               f->miss[i].same ? "hetzelfde" : "niet hetzelfde",
               f->miss[i].a ? f->miss[i].a : "-", f->miss[i].b ? f->miss[i].b : "-");
}

const char *evaluate_doubles(struct arena *mem, const struct json_value *set, bool json)
{
    struct figures f = {0};
    const char *fault = NULL;

    if (!set || set->type != JSON_ARRAY)
        return "er staat geen lijst van paren in.";
    f.miss = arena_take(mem, (set->count + 1) * sizeof(*f.miss));
    for (const struct json_value *pair = set->child; pair && !fault; pair = pair->next)
        fault = measure(mem, pair, &f);
    if (fault)
        return fault;
    if (json)
        print_json(mem, &f);
    else
        print_sentences(&f);
    return NULL;
}
