#include "commons/extras.h"

#include <string.h>

#include "extras_sql.h"

static void blame(struct pg_row row, void *arg)
{
    struct ctx *ctx = arg;

    fault_field(&ctx->fault, arena_printf(ctx->mem, "/extras/%s", pg_text(row, "key")),
                arena_printf(ctx->mem, "%s", pg_text(row, "code")));
}

enum err extras_keep(struct ctx *ctx, const char *kind, const char *id, const char *extras)
{
    if (!extras)
        return ERR_OK;
    TRY(pg_each(ctx->db, &sql_extras_put, PG_ARGS(ctx->here->id, kind, id, extras), blame,
                ctx));
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}

enum err extras_check(struct ctx *ctx, const char *kind, const char *extras)
{
    if (!extras)
        return ERR_OK;
    TRY(pg_each(ctx->db, &sql_extras_faults, PG_ARGS(ctx->here->id, kind, extras), blame, ctx));
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}

static const struct json_value *values_of(struct arena *mem, const char *extras)
{
    const struct json_value *values;
    const char *why;

    if (!extras || json_parse(mem, extras, strlen(extras), &values, &why) != ERR_OK)
        return NULL;
    return values;
}

static const char *add_texts(struct arena *mem, const char *texts, const struct json_value *of,
                             const struct json_value *but)
{
    for (const struct json_value *v = of ? of->child : NULL; v; v = v->next)
        if (v->type == JSON_STRING && !(but && json_member(but, v->name)))
            texts = arena_printf(mem, "%s\n%s", texts, v->text);
    return texts;
}

const char *extras_texts(struct arena *mem, const char *said, const char *kept)
{
    const struct json_value *now = values_of(mem, said);

    return add_texts(mem, add_texts(mem, "", now, NULL), values_of(mem, kept), now);
}
