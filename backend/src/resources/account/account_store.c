#include "account_sql.h"
#include "base/text.h"
#include "commons/constraint.h"
#include "resources/account/account.h"
#include "secret/secret.h"

enum { AN_HOUR = 3600 };

static const char *network(struct ctx *ctx) { return ctx->in.address ? ctx->in.address : ""; }

static enum err too_many(struct ctx *ctx)
{
    ctx->out.retry_after = AN_HOUR;
    return ERR_TOO_MANY;
}

/* A code that was tried in vain counts although the request fails: it commits here. */
static enum err no_invitation(struct ctx *ctx)
{
    TRY(pg_commit(ctx->db));
    return ctx_fail_field(ctx, "/invitation", "not_found");
}

enum err account_ask(struct ctx *ctx, const char *purpose, const struct account_wish *wish,
                     struct account_letter *letter)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_account_ask,
                          PG_ARGS(purpose, wish->email, wish->name, wish->neighbourhood,
                                  wish->language, network(ctx), wish->street, wish->invitation),
                          &row);

    if (err == ERR_NOT_FOUND)
        return ctx_fail_field(ctx, "/neighbourhood", "not_found");
    TRY(constraint_fail(ctx, err, "account_letter"));
    if (text_equal(pg_text(row, "kind"), "no-invitation"))
        return no_invitation(ctx);
    *letter = (struct account_letter){
        .id = pg_text(row, "id"),
        .kind = pg_text(row, "kind"),
        .slug = pg_text(row, "slug"),
        .language = pg_text(row, "language"),
    };
    return text_equal(letter->kind, "too-many") ? too_many(ctx) : ERR_OK;
}

enum err account_move(struct ctx *ctx, const char *email, struct account_letter *letter)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_account_move, PG_ARGS(email, network(ctx)), &row);

    if (err == ERR_NOT_FOUND)
        return too_many(ctx);
    TRY(err);
    *letter = (struct account_letter){
        .id = pg_text(row, "id"),
        .kind = "address",
        .slug = pg_text(row, "slug"),
        .language = pg_text(row, "language"),
    };
    return ERR_OK;
}

enum err account_leave(struct ctx *ctx)
{
    enum err err = pg_run(ctx->db, &sql_account_leave, PG_NO_ARGS);

    if (err != ERR_OK && text_equal(pg_constraint(ctx->db), "person_role_caretaker_required"))
        return ctx_fail(ctx, ERR_CONFLICT, "somebody else has to look after this first");
    return err;
}

enum err account_export(struct ctx *ctx, const char **json)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_account_export, PG_NO_ARGS, &row));
    *json = pg_text(row, "export");
    return ERR_OK;
}

enum err account_check_password(struct ctx *ctx, const char *password)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_account_password, PG_NO_ARGS, &row));
    return secret_password_matches(pg_text(row, "hash"), password) ? ERR_OK : ERR_BAD_PASSWORD;
}

enum err account_set_password(struct ctx *ctx, const char *password)
{
    return pg_run(ctx->db, &sql_account_set_password,
                  PG_ARGS(secret_password_hash(ctx->mem, password)));
}

enum err account_sign_out(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_account_sign_out, PG_NO_ARGS);
}
