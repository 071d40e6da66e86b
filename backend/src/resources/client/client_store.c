#include "resources/client/client.h"

#include "base/text.h"
#include "client_sql.h"
#include "commons/constraint.h"
#include "secret/secret.h"

static void from_row(struct arena *mem, struct pg_row row, struct client *c)
{
    *c = (struct client){
        .id = pg_text(row, "id"),
        .is = {.neighbourhood = pg_text(row, "neighbourhood"), .name = pg_text(row, "name")},
        .created_at = pg_text(row, "created"),
        .revoked_at = pg_text(row, "revoked"),
    };
    c->is.scopes.item = pg_array(mem, row, "scopes", &c->is.scopes.count);
}

struct each {
    struct arena *mem;
    client_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    struct client c;

    from_row(each->mem, row, &c);
    each->fn(&c, each->arg);
}

enum err client_all(struct ctx *ctx, const char *neighbourhood, const struct page *page,
                    client_fn *fn, void *arg)
{
    struct each each = {ctx->mem, fn, arg};

    return pg_each(ctx->db, &sql_client_all,
                   PG_ARGS(neighbourhood, page->from.part[0], page->from.part[1], page->rows),
                   each_row, &each);
}

enum err client_insert(struct ctx *ctx, const struct client_draft *d, struct client *c)
{
    const char *secret = secret_token(ctx->mem);
    const char *hash = secret_password_hash(ctx->mem, secret);
    const char *scopes = text_pg_array(ctx->mem, d->scopes.item, d->scopes.count);
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_client_add,
                          PG_ARGS(d->neighbourhood, d->name, hash, scopes), &row);

    TRY(constraint_fail(ctx, err, "client"));
    from_row(ctx->mem, row, c);
    c->secret = secret;
    return ERR_OK;
}

enum err client_revoke(struct ctx *ctx, const char *id)
{
    struct pg_row row;

    return pg_one(ctx->db, &sql_client_revoke, PG_ARGS(id), &row);
}
