#include "commons/programme.h"

#include <ctype.h>
#include <string.h>

#include "base/text.h"
#include "commons/when.h"
#include "programme_sql.h"

/* The second day of what lasts several begins at midnight: it is there the whole day. */
static bool goes_on(const struct programme_line *l)
{
    return strcmp(l->start + 8, "T000000") == 0 && l->end && strncmp(l->start, l->end, 8) != 0;
}

static void add(struct pg_row row, void *arg)
{
    struct programme *p = arg;
    struct programme_line *l;

    if (p->n == PROGRAMME_MOST)
        return;
    l = &p->line[p->n++];
    *l = (struct programme_line){
        .id = pg_text(row, "id"),
        .title = pg_text(row, "title"),
        .summary = pg_text(row, "summary"),
        .address = pg_text(row, "address"),
        .start = pg_text(row, "start"),
        .end = pg_text(row, "end"),
        .over = pg_int(row, "over"),
        .all_day = pg_bool(row, "all_day"),
        .status = pg_text(row, "status"),
        .note = pg_text(row, "note"),
        .place = pg_text(row, "place"),
        .street = pg_text(row, "street"),
        .free = pg_maybe(row, "free"),
        .price = pg_text(row, "price"),
        .price_note = pg_text(row, "price_note"),
        .sign_up_note = pg_text(row, "sign_up_note"),
        .organisation_id = pg_text(row, "organisation_id"),
        .organisation = pg_text(row, "organisation"),
        .changed = pg_text(row, "changed"),
    };
    l->all_day = l->all_day || goes_on(l);
}

enum err programme_read(struct ctx *ctx, const struct pg_stmt *statement, struct pg_args args,
                        struct programme *p)
{
    p->line = arena_take(ctx->mem, PROGRAMME_MOST * sizeof *p->line);
    p->n = 0;
    return pg_each(ctx->db, statement, args, add, p);
}

enum err programme_days(struct ctx *ctx, const struct programme_wish *w, struct programme *p)
{
    return programme_read(ctx, &sql_programme_days,
                          PG_ARGS(w->neighbourhood, arena_printf(ctx->mem, "%d", w->from),
                                  arena_printf(ctx->mem, "%d", w->until), w->categories,
                                  w->areas, w->place, w->organisation, w->streets),
                          p);
}

enum err programme_issue(struct ctx *ctx, const char *neighbourhood, struct programme *p)
{
    return programme_read(ctx, &sql_programme_issue, PG_ARGS(neighbourhood), p);
}

const char *programme_organisations(struct arena *mem, const struct programme *p)
{
    const char **id = arena_take(mem, (p->n + 1) * sizeof *id);
    size_t n = 0;

    for (size_t i = 0; i < p->n; i++)
        if (p->line[i].organisation_id)
            id[n++] = p->line[i].organisation_id;
    return text_pg_array(mem, id, n);
}

enum err programme_shown(struct ctx *ctx, const char *outlet, const struct programme *p)
{
    return pg_run(ctx->db, &sql_programme_shown,
                  PG_ARGS(ctx->here->id, outlet, programme_organisations(ctx->mem, p)));
}

const char *programme_day(struct arena *mem, const char *language, const char *moment)
{
    const char *words = when_words(mem, language, moment, NULL, true);

    return arena_copy(mem, words, strcspn(words, ","));
}

const char *programme_hours(struct arena *mem, const char *language,
                            const struct programme_line *l)
{
    const char *words, *comma;

    if (l->all_day)
        return "";
    words = when_words(mem, language, l->start, l->end, false);
    comma = strstr(words, ", ");
    return comma ? comma + 2 : words;
}

const char *programme_where(struct arena *mem, const struct programme_line *l)
{
    if (l->place && l->street && !strstr(l->place, l->street))
        return arena_printf(mem, "%s, %s", l->place, l->street);
    return l->place ? l->place : l->street;
}

/* "4.50" is "4,50" in Dutch; no cents where there are none. */
static const char *amount(struct arena *mem, bool english, const char *price)
{
    char *text = arena_text(mem, price), *point = strchr(text, '.');

    if (point && strcmp(point, ".00") == 0)
        *point = '\0';
    else if (point && !english)
        *point = ',';
    return arena_printf(mem, english ? "€%s" : "€\u00a0%s", text);
}

const char *programme_cost(struct arena *mem, const char *language,
                           const struct programme_line *l)
{
    const bool english = text_equal(language, "en");
    const char *cost = l->free == 1 ? (english ? "free" : "gratis")
                       : l->price   ? amount(mem, english, l->price)
                                    : NULL;

    if (text_blank(l->price_note))
        return cost;
    if (!cost)
        return l->price_note;
    return arena_printf(mem, "%s%s %s", cost,
                        isupper((unsigned char)*l->price_note) ? "." : ",", l->price_note);
}

const char *programme_status(const char *language, const struct programme_line *l)
{
    const bool english = text_equal(language, "en");

    if (text_equal(l->status, "cancelled"))
        return english ? "Cancelled" : "Gaat niet door";
    if (text_equal(l->status, "moved"))
        return english ? "At another time than usual" : "Op een ander moment dan anders";
    return NULL;
}

bool programme_same_day(const struct programme_line *a, const struct programme_line *b)
{
    return strncmp(a->start, b->start, 8) == 0;
}
