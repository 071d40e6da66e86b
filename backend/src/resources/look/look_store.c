#include "resources/look/look.h"

#include <string.h>

#include "commons/constraint.h"
#include "look_sql.h"

/* What was kept was ours; what it holds beside that is passed over. */
static void read_values(struct arena *mem, const char *text, struct look *look)
{
    const struct json_value *values;
    const char *detail;

    if (json_parse(mem, text, strlen(text), &values, &detail) != ERR_OK)
        return;
    for (int p = 0; p < LOOK_COUNT; p++) {
        const char *value = json_member_text(values, look_name(p));

        look->value[p] = value ? look_value(mem, p, value) : NULL;
    }
}

enum err look_kept_find(struct ctx *ctx, struct look_kept *kept)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_look_find, PG_ARGS(ctx->here->id), &row);

    *kept = (struct look_kept){.version = "1"};
    if (err != ERR_OK)
        return err == ERR_NOT_FOUND ? ERR_OK : err;
    kept->own = pg_bool(row, "own");
    kept->by = pg_text(row, "by");
    kept->changed = pg_text(row, "changed");
    kept->version = pg_text(row, "version");
    read_values(ctx->mem, pg_text(row, "values"), &kept->is);
    return ERR_OK;
}

static enum err values_text(struct ctx *ctx, const struct look *look, const char **text)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    look_values_json(j, NULL, look);
    TRY(json_done(j));
    *text = out.text;
    return ERR_OK;
}

enum err look_keep(struct ctx *ctx, const char *version, const struct look *look)
{
    const char *values;
    struct pg_row row;
    enum err err;

    TRY(values_text(ctx, look, &values));
    err = pg_one(ctx->db, &sql_look_keep, PG_ARGS(ctx->here->id, version, values), &row);
    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "look");
}
