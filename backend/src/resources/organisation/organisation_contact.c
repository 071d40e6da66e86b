/* The second contact of an organisation: who is asked when nobody else answers.  The only user
 * of db/queries/organisation_second_contact.sql. */
#include "base/text.h"
#include "commons/constraint.h"
#include "organisation_second_contact_sql.h"
#include "resources/organisation/organisation.h"

enum { EMAIL_MAX = 254 };

struct contact {
    const char *email; /* NULL: there is none */
    const char *version;
};

static const struct json_field fields[] = {
    {.name = "email",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct contact, email),
     .max = EMAIL_MAX},
};

/* An organisation that is not there, or is another's to keep, gives the error of that. */
static enum err find(struct ctx *ctx, struct contact *c)
{
    struct organisation o;
    struct pg_row row;
    enum err err;

    TRY(organisation_find(ctx, ctx->in.param[1], &o));
    err = pg_one(ctx->db, &sql_organisation_second_contact_find, PG_ARGS(ctx->here->id, o.id),
                 &row);
    if (err == ERR_NOT_FOUND)
        return ctx_fail(ctx, ERR_NOT_YOURS, "this belongs to somebody else");
    TRY(err);
    *c = (struct contact){pg_text(row, "email"), pg_text(row, "version")};
    return ERR_OK;
}

enum err organisation_contact_get(struct ctx *ctx)
{
    struct contact c = {0};
    struct json *j;

    TRY(find(ctx, &c));
    j = ctx_reply(ctx, 200);
    ctx->out.version = c.version;
    json_object(j, NULL);
    json_text(j, "email", c.email);
    json_end(j);
    return json_done(j);
}

enum err organisation_contact_put(struct ctx *ctx)
{
    const char *id = ctx->in.param[1];
    struct contact old = {0}, c = {0};
    const char *version;

    TRY(find(ctx, &old));
    TRY(ctx_version(ctx, &version));
    TRY(ctx_read(ctx, fields, COUNT(fields), &c));
    if (!text_equal(version, old.version))
        return ERR_STALE;
    if (c.email)
        TRY(constraint_fail(ctx,
                            pg_run(ctx->db, &sql_organisation_second_contact_name,
                                   PG_ARGS(ctx->here->id, id, c.email)),
                            "organisation_second_contact"));
    else
        TRY(pg_run(ctx->db, &sql_organisation_second_contact_drop, PG_ARGS(ctx->here->id, id)));
    return organisation_contact_get(ctx);
}
