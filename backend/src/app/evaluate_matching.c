/* `voordeur evaluate matching`: asks and offers, with who fits whom, against whom we would
 * show. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/evaluate.h"
#include "base/err.h"
#include "base/text.h"
#include "matching/matching.h"

enum { TOP = 3 };

struct entry {
    const char *id, *title;
    struct matching_party party;
};

struct entries {
    struct entry *at;
    size_t n;
};

struct miss {
    const struct entry *ask;
    const struct json_value *fits;
    const struct entry *shown[TOP];
    size_t rank; /* of the first that fits; 0: none of them is an offer that can be shown */
};

struct figures {
    size_t total, top1, top3;
    struct miss *miss;
    size_t nmisses;
};

/* The buurten of the neighbourhood of the seed; any other name is near only to itself. */
static void place_by_name(struct matching_party *p)
{
    static const struct {
        const char *name;
        double latitude, longitude;
    } areas[] = {{"Staatsliedenbuurt", 51.7557, 5.5043},
                 {"Van Hogendorplaan-West", 51.7519, 5.4948},
                 {"Dichtersbuurt", 51.7523, 5.5080},
                 {"Wagenaarstraat en omgeving", 51.7523, 5.5219},
                 {"Vondellaan-Zuid", 51.7481, 5.5112},
                 {"Euterpelaan-Noord", 51.7588, 5.5136},
                 {"Beethovengaarde en Lisztgaarde", 51.7562, 5.5179},
                 {"Witte Hoef", 51.7492, 5.5268},
                 {"Het Woud", 51.7474, 5.5008}};

    for (size_t i = 0; p->area && i < COUNT(areas); i++)
        if (strcmp(p->area, areas[i].name) == 0) {
            p->has_position = true;
            p->latitude = areas[i].latitude;
            p->longitude = areas[i].longitude;
        }
}

static uint32_t bits(const struct json_value *one, const char *name,
                     uint32_t (*bit)(const char *))
{
    const struct json_value *list = json_member(one, name);
    uint32_t out = 0;

    if (!list || list->type != JSON_ARRAY)
        return 0;
    for (const struct json_value *v = list->child; v; v = v->next)
        if (v->type == JSON_STRING)
            out |= bit(v->text);
    return out;
}

static const char *read_entries(struct arena *mem, const struct json_value *set,
                                enum matching_side side, struct entries *out)
{
    const char *name = side == MATCHING_ASK ? "asks" : "offers";
    const struct json_value *list = json_member(set, name);

    if (!list || list->type != JSON_ARRAY)
        return arena_printf(mem, "er staat geen lijst in \"%s\".", name);
    out->at = arena_take(mem, (list->count + 1) * sizeof *out->at);
    for (const struct json_value *one = list->child; one; one = one->next) {
        struct entry *e = &out->at[out->n++];

        e->id = json_member_text(one, "id");
        e->title = json_member_text(one, "title");
        if (!e->id || (!e->title && !json_member_text(one, "text")))
            return arena_printf(mem,
                                "nummer %zu van \"%s\" mist \"id\", of \"title\" en \"text\".",
                                out->n, name);
        e->party.need = matching_read(mem, side, e->title, json_member_text(one, "text"),
                                      json_member_text(one, "category"), NULL, 0);
        e->party.when = bits(one, "when", matching_time);
        e->party.languages = bits(one, "languages", matching_language);
        e->party.area = json_member_text(one, "buurt");
        e->party.paused = json_member_true(one, "paused");
        place_by_name(&e->party);
    }
    return NULL;
}

static bool fits(const struct json_value *fitting, const struct entry *offer)
{
    for (const struct json_value *v = fitting->child; v; v = v->next)
        if (v->type == JSON_STRING && strcmp(v->text, offer->id) == 0)
            return true;
    return false;
}

struct ranked {
    const struct entry *offer;
    double score;
    size_t at;
};

static int by_score(const void *a, const void *b)
{
    const struct ranked *x = a, *y = b;

    if (x->score < y->score || x->score > y->score)
        return x->score < y->score ? 1 : -1;
    return (x->at > y->at) - (x->at < y->at);
}

/* Finds the offers for one ask; room: for all offers. */
static void rank(const struct matching_weights *w, const struct entry *ask,
                 const struct entries *offers, const struct json_value *fitting,
                 struct ranked *room, struct figures *f)
{
    struct miss miss = {ask, fitting, {NULL}, 0};
    size_t n = 0;

    for (size_t i = 0; i < offers->n; i++)
        if (!offers->at[i].party.paused)
            room[n++] = (struct ranked){
                &offers->at[i], matching_score(w, &ask->party, &offers->at[i].party).score, i};
    qsort(room, n, sizeof *room, by_score);
    for (size_t i = 0; i < n && !miss.rank; i++)
        if (fits(fitting, room[i].offer))
            miss.rank = i + 1;
    for (size_t i = 0; i < TOP && i < n; i++)
        miss.shown[i] = room[i].offer;
    f->total++;
    f->top1 += miss.rank == 1;
    f->top3 += miss.rank && miss.rank <= TOP;
    if (!miss.rank || miss.rank > TOP)
        f->miss[f->nmisses++] = miss;
}

static void print_json(struct arena *mem, const struct figures *f)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    json_int(j, "total", (int64_t)f->total);
    json_int(j, "top1", (int64_t)f->top1);
    json_int(j, "top3", (int64_t)f->top3);
    json_array(j, "misses");
    for (size_t i = 0; i < f->nmisses; i++) {
        const struct miss *m = &f->miss[i];

        json_object(j, NULL);
        json_text(j, "ask", m->ask->id);
        json_array(j, "fits");
        for (const struct json_value *v = m->fits->child; v; v = v->next)
            if (v->type == JSON_STRING)
                json_text(j, NULL, v->text);
        json_end(j);
        json_array(j, "shown");
        for (size_t k = 0; k < TOP && m->shown[k]; k++)
            json_text(j, NULL, m->shown[k]->id);
        json_end(j);
        json_int(j, "rank", (int64_t)m->rank);
        json_end(j);
    }
    json_end(j);
    json_end(j);
    if (json_done(j) == ERR_OK)
        puts(out.text);
}

static void print_sentences(const struct figures *f)
{
    double total = f->total ? (double)f->total : 1;

    printf("%zu vragen met een passend aanbod.\n", f->total);
    printf("Bij %.1f %% staat het bovenaan (%zu), bij %.1f %% bij de eerste drie (%zu).\n",
           100 * (double)f->top1 / total, f->top1, 100 * (double)f->top3 / total, f->top3);
    for (size_t i = 0; i < f->nmisses; i++)
        printf("- %s: %s\n", f->miss[i].ask->id,
               f->miss[i].ask->title ? f->miss[i].ask->title : "");
}

const char *evaluate_matching(struct arena *mem, const struct json_value *set, bool json)
{
    const struct json_value *fitting = json_member(set, "fits");
    struct matching_weights w = matching_weights_first();
    struct entries asks = {0}, offers = {0};
    struct figures f = {0};
    struct ranked *room;
    const char *fault = read_entries(mem, set, MATCHING_ASK, &asks);

    if (!fault)
        fault = read_entries(mem, set, MATCHING_OFFER, &offers);
    if (fault)
        return fault;
    if (!fitting || fitting->type != JSON_OBJECT)
        return "er staat geen lijst per vraag in \"fits\".";
    f.miss = arena_take(mem, (asks.n + 1) * sizeof *f.miss);
    room = arena_take(mem, (offers.n + 1) * sizeof *room);
    for (size_t i = 0; i < asks.n; i++) {
        const struct json_value *list = json_member(fitting, asks.at[i].id);

        if (list && list->type == JSON_ARRAY && list->count)
            rank(&w, &asks.at[i], &offers, list, room, &f);
    }
    if (json)
        print_json(mem, &f);
    else
        print_sentences(&f);
    return NULL;
}
