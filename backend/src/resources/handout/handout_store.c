#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "commons/kind.h"
#include "handout_sql.h"
#include "markup/markup.h"
#include "resources/handout/handout.h"

enum { ABOUT_MOST = 300 };

/* What can be given. */
static const struct given {
    const char *kind;
    const struct pg_stmt *find;
} given_kinds[] = {
    {"activity", &sql_handout_activity}, {"organisation", &sql_handout_organisation},
    {"place", &sql_handout_place},       {"service", &sql_handout_service},
    {"project", &sql_handout_project},   {"offer", &sql_handout_offer},
};

static const struct given *given_by(const char *reference)
{
    const size_t len = strcspn(reference, ":");

    if (!reference[len] || !id_valid(reference + len + 1, strlen(reference + len + 1)))
        return NULL;
    for (size_t i = 0; i < COUNT(given_kinds); i++)
        if (strlen(given_kinds[i].kind) == len &&
            strncmp(given_kinds[i].kind, reference, len) == 0)
            return &given_kinds[i];
    return NULL;
}

static const char *about(struct arena *mem, struct pg_row row)
{
    const char *summary = pg_text(row, "summary");

    return text_blank(summary) ? markup_summary(mem, pg_text(row, "text"), ABOUT_MOST)
                               : summary;
}

static void from_row(struct arena *mem, struct pg_row row, struct handout_item *i)
{
    *i = (struct handout_item){
        .line = {.title = pg_text(row, "title"),
                 .place = pg_text(row, "place"),
                 .street = pg_text(row, "street"),
                 .all_day = pg_bool(row, "all_day"),
                 .free = pg_maybe(row, "free"),
                 .price = pg_text(row, "price"),
                 .price_note = pg_text(row, "price_note"),
                 .sign_up_note = pg_text(row, "sign_up_note"),
                 .organisation = pg_text(row, "organisation"),
                 .status = pg_text(row, "status"),
                 .note = pg_text(row, "note")},
        .about = about(mem, row),
        .hours = pg_text(row, "hours"),
        .eligibility = pg_text(row, "eligibility"),
        .telephone = pg_text(row, "telephone"),
        .doubtful = pg_bool(row, "doubtful"),
    };
    i->next = pg_array(mem, row, "next", &i->nnext);
}

enum err handout_find(struct ctx *ctx, const char *reference, struct handout_item *i)
{
    const struct given *given = given_by(reference);
    const char *id;
    struct pg_row row;

    if (!given)
        return ERR_INVALID;
    if (!kind_open(ctx->here, given->kind, VISITOR))
        return ERR_NOT_FOUND;
    id = reference + strlen(given->kind) + 1;
    TRY(pg_one(ctx->db, given->find, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, i);
    i->kind = given->kind;
    i->id = id;
    i->path = arena_printf(ctx->mem, "/%s/%s/%s", ctx->here->slug, kind_path(given->kind), id);
    return ERR_OK;
}

enum err handout_find_giver(struct ctx *ctx, struct handout_giver *g)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_handout_giver, PG_ARGS(ctx->here->id), &row));
    *g = (struct handout_giver){pg_text(row, "name"), pg_text(row, "organisation"),
                                pg_text(row, "today")};
    if (!g->organisation)
        g->organisation = ctx->here->name;
    return ERR_OK;
}

enum err handout_allow(struct ctx *ctx, const char *address)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_handout_allow, PG_ARGS(address), &row));
    return pg_bool(row, "allowed") ? ERR_OK : ERR_TOO_MANY;
}

enum err handout_number(struct ctx *ctx, const char *typed, const char **number)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_handout_number, PG_ARGS(typed), &row));
    *number = pg_text(row, "number");
    return ERR_OK;
}

enum err handout_add_text(struct ctx *ctx, const char *cause, const char *number,
                          const char *payload)
{
    return pg_run(ctx->db, &sql_handout_text, PG_ARGS(cause, number, payload, ctx->here->id));
}
