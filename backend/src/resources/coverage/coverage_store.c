#include "base/text.h"
#include "coverage_sql.h"
#include "resources/coverage/coverage.h"

/* More of one kind than the statement gives (db/migrations/0094). */
enum { LINES_MAX = 512 };

struct reading {
    struct arena *mem;
    struct coverage *to;
};

static void add(struct arena *mem, struct coverage_lines *l, struct coverage_line line)
{
    if (!l->line)
        l->line = arena_take(mem, LINES_MAX * sizeof *l->line);
    if (l->n < LINES_MAX)
        l->line[l->n++] = line;
}

/* "6 evening" */
static void read_slot(struct coverage *c, const char *key, struct coverage_slot slot)
{
    const int weekday = key[0] - '1';

    for (int p = 0; p < COVERAGE_PARTS; p++)
        if (weekday >= 0 && weekday < COVERAGE_DAYS && text_equal(key + 2, coverage_parts[p]))
            c->slot[weekday][p] = slot;
}

/* A word that is counted; an empty one counts what says nothing. */
static void read_word(struct reading *r, struct coverage_lines *l, int *unsaid,
                      const struct coverage_line *line)
{
    if (*line->key == '\0') {
        *unsaid = line->activities;
        return;
    }
    for (size_t i = 0; i < l->n; i++)
        if (text_equal(l->line[i].key, line->key)) {
            l->line[i].activities = line->activities;
            return;
        }
    add(r->mem, l, *line);
}

static struct coverage_lines *lines_of(struct coverage *c, const char *kind)
{
    return text_equal(kind, "category") ? &c->category
           : text_equal(kind, "area")   ? &c->area
           : text_equal(kind, "street") ? &c->street
                                        : &c->place;
}

static void count_row(struct pg_row row, void *arg)
{
    struct reading *r = arg;
    struct coverage *c = r->to;
    const char *kind = pg_text(row, "kind");
    const int times = (int)pg_int(row, "times");
    const struct coverage_line line = {
        .key = pg_text(row, "key"),
        .name = pg_text(row, "name"),
        .name_en = pg_text(row, "name_en"),
        .weight = (int)pg_int(row, "weight"),
        .activities = pg_text(row, "activities") ? (int)pg_int(row, "activities") : -1,
    };

    if (text_equal(kind, "all")) {
        c->activities = line.activities;
        c->times = times;
    } else if (text_equal(kind, "slot")) {
        read_slot(c, line.key, (struct coverage_slot){line.activities, times});
    } else if (text_equal(kind, "audience")) {
        read_word(r, &c->audience, &c->audience_unsaid, &line);
    } else if (text_equal(kind, "language")) {
        read_word(r, &c->language, &c->language_unsaid, &line);
    } else {
        add(r->mem, lines_of(c, kind), line);
    }
}

static void expect_words(struct arena *mem, struct coverage_lines *l, const char *const *words)
{
    for (; *words; words++)
        add(mem, l, (struct coverage_line){.key = *words});
}

enum err coverage_read(struct ctx *ctx, struct coverage *c)
{
    struct reading reading = {ctx->mem, c};
    struct pg_row row;

    expect_words(ctx->mem, &c->audience, coverage_ages);
    expect_words(ctx->mem, &c->language, coverage_languages);
    TRY(pg_one(ctx->db, &sql_coverage_period, PG_NO_ARGS, &row));
    c->from = pg_text(row, "from");
    c->until = pg_text(row, "until");
    c->walk = (int)pg_int(row, "walk");
    return pg_each(ctx->db, &sql_coverage_counts, PG_ARGS(ctx->here->id), count_row, &reading);
}
