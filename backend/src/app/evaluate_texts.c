/* `voordeur evaluate texts`: announcements with what they say, against what we read in them. */
#include <stdio.h>

#include "announcement/announcement.h"
#include "announcement/same.h"
#include "app/evaluate.h"
#include "base/days.h"
#include "base/err.h"
#include "base/text.h"

enum field { TITLE, START, END, RRULE, PRICE, PLACE, FIELDS };

static const struct {
    const char *name, *dutch;
} fields[FIELDS] = {
    {"title", "titel"},     {"start", "begin"}, {"end", "einde"},
    {"rrule", "herhaling"}, {"price", "prijs"}, {"place", "plek"},
};

/* One thing that was read otherwise than it is labelled. */
struct miss {
    const char *text, *expected, *got;
    enum field field;
};

struct figures {
    size_t total, right[FIELDS];
    size_t
        exact; /* titles that are right to the letter, but for capitals, marks and articles */
    struct miss *miss;
    size_t nmisses;
};

static const char *moment(struct arena *mem, const struct announcement *a, bool has,
                          int64_t wall)
{
    if (!has)
        return NULL;
    return a->all_day ? announcement_date(mem, wall) : announcement_moment(mem, wall);
}

static void read_fields(struct arena *mem, const char *text, int64_t today,
                        const char *got[FIELDS])
{
    struct announcement a;

    announcement_read(mem, text, today, &a);
    got[TITLE] = a.title;
    got[START] = moment(mem, &a, a.has_start, a.start);
    got[END] = moment(mem, &a, a.has_end, a.end);
    got[RRULE] = a.rrule;
    got[PRICE] = a.price;
    got[PLACE] = a.place;
}

static bool agrees(struct arena *mem, enum field field, const char *const expected[FIELDS],
                   const char *const got[FIELDS])
{
    switch (field) {
    case START:
    case END:
        return same_moment(mem, expected[field], got[field]);
    case RRULE:
        return same_rule(mem, expected[RRULE], expected[START], got[RRULE], got[START]);
    case PRICE:
        return same_price(expected[PRICE], got[PRICE]);
    case PLACE:
        return same_place(mem, expected[PLACE], got[PLACE]);
    default:
        return same_title(mem, expected[field], got[field]);
    }
}

static const char *measure(struct arena *mem, const struct json_value *one, int64_t today,
                           struct figures *f)
{
    const char *text = json_member_text(one, "text");
    const struct json_value *expect = json_member(one, "expect");
    const char *expected[FIELDS], *got[FIELDS];

    if (!text || !expect || expect->type != JSON_OBJECT)
        return arena_printf(mem, "tekst %zu mist \"text\" of \"expect\".", f->total + 1);
    f->total++;
    for (int i = 0; i < FIELDS; i++) {
        const struct json_value *member = json_member(expect, fields[i].name);

        expected[i] = member && (member->type == JSON_STRING || member->type == JSON_NUMBER)
                          ? member->text
                          : NULL;
    }
    read_fields(mem, text, today, got);
    f->exact += same_name(mem, expected[TITLE], got[TITLE]);
    for (enum field i = 0; i < FIELDS; i++) {
        if (agrees(mem, i, expected, got))
            f->right[i]++;
        else
            f->miss[f->nmisses++] = (struct miss){text, expected[i], got[i], i};
    }
    return NULL;
}

static double share(const struct figures *f, enum field i)
{
    return f->total ? (double)f->right[i] / (double)f->total : 1;
}

static void print_json(struct arena *mem, const struct figures *f)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    json_int(j, "total", (int64_t)f->total);
    for (enum field i = 0; i < FIELDS; i++)
        json_raw(j, fields[i].name, arena_printf(mem, "%.4g", share(f, i)));
    json_raw(j, "exactTitle",
             arena_printf(mem, "%.4g", f->total ? (double)f->exact / (double)f->total : 1));
    json_array(j, "misses");
    for (size_t i = 0; i < f->nmisses; i++) {
        json_object(j, NULL);
        json_text(j, "text", f->miss[i].text);
        json_text(j, "field", fields[f->miss[i].field].name);
        json_text(j, "expected", f->miss[i].expected);
        json_text(j, "got", f->miss[i].got);
        json_end(j);
    }
    json_end(j);
    json_end(j);
    if (json_done(j) == ERR_OK)
        puts(out.text);
}

static void print_sentences(struct arena *mem, const struct figures *f)
{
    printf("%zu teksten gelezen.\n", f->total);
    for (enum field i = 0; i < FIELDS; i++)
        printf("Van %s klopt %.1f %% (%zu).\n", fields[i].dutch, 100 * share(f, i),
               f->right[i]);
    for (size_t i = 0; i < f->nmisses; i++) {
        const struct miss *m = &f->miss[i];

        printf("- %s: \"%s\" in plaats van \"%s\" in: %s\n", fields[m->field].dutch,
               m->got ? m->got : "niets", m->expected ? m->expected : "niets",
               text_line(mem, m->text, 100));
    }
}

const char *evaluate_texts(struct arena *mem, const struct json_value *set, bool json)
{
    const char *today = json_member_text(set, "today"), *fault = NULL;
    const struct json_value *texts = json_member(set, "texts");
    struct figures f = {0};
    int y, m, d;

    if (!today || !text_date(today, &y, &m, &d))
        return "er staat geen dag in \"today\", bijvoorbeeld 2026-11-23.";
    if (!texts || texts->type != JSON_ARRAY)
        return "er staat geen lijst in \"texts\".";
    f.miss = arena_take(mem, (texts->count * FIELDS + 1) * sizeof(*f.miss));
    for (const struct json_value *one = texts->child; one && !fault; one = one->next)
        fault = measure(mem, one, days_from_date(y, m, d), &f);
    if (fault)
        return fault;
    if (json)
        print_json(mem, &f);
    else
        print_sentences(mem, &f);
    return NULL;
}
