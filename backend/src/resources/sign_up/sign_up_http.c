#include "base/text.h"
#include "mail/mail.h"
#include "resources/sign_up/sign_up.h"

enum {
    PERSONS = EVERYONE & ~(unsigned)(VISITOR | INTEGRATOR),
    BODY = 2048,
    GUESTS_MOST = 20,
};

static const char *const languages[] = {"nl", "en", NULL};
static const char *const states[] = {"coming", NULL};

#define AT(member) offsetof(struct sign_up_draft, member)
// clang-format off
static const struct json_field draft_fields[] = {
    {.name = "occurrence", .kind = JSON_MOMENT, .offset = AT(occurrence), .required = true},
    {.name = "guests", .kind = JSON_INT, .offset = AT(guests), .min = 0, .max = GUESTS_MOST},
    {.name = "name", .kind = JSON_TEXT_LINE, .offset = AT(name), .max = 100},
    {.name = "email", .kind = JSON_TEXT_LINE, .offset = AT(email), .max = MAIL_ADDRESS_MOST},
    {.name = "telephone", .kind = JSON_TEXT_LINE, .offset = AT(telephone), .max = 40},
    {.name = "language", .kind = JSON_WORD, .offset = AT(language), .words = languages},
    {.name = "consent", .kind = JSON_TEXT_LINE, .offset = AT(consent), .max = 300},
};

struct change { /* what a PATCH may say */
    int guests;
    int came;
    bool duty;
    const char *state;
};

static const struct json_field change_fields[] = {
    {.name = "guests", .kind = JSON_INT, .offset = offsetof(struct change, guests), .min = 0, .max = GUESTS_MOST},
    {.name = "came", .kind = JSON_MAYBE, .offset = offsetof(struct change, came)},
    {.name = "duty", .kind = JSON_FLAG, .offset = offsetof(struct change, duty)},
    {.name = "state", .kind = JSON_WORD, .offset = offsetof(struct change, state), .words = states},
};
// clang-format on

static enum err list(struct ctx *ctx)
{
    struct paged cards = {0};
    const char *occurrence, *terms, *version;

    ctx_query_moment(ctx, "occurrence", &occurrence);
    TRY(page_read(ctx, "mi", &cards.page));
    TRY(sign_up_terms_find(ctx, ctx->in.param[1], &terms, &version));
    cards.json = page_begin(ctx);
    TRY(sign_up_of_activity(ctx, ctx->in.param[1], occurrence, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static enum err list_mine(struct ctx *ctx)
{
    struct paged cards = {0};

    TRY(page_read(ctx, "mi", &cards.page));
    cards.json = page_begin(ctx);
    TRY(sign_up_of_asker(ctx, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct sign_up s;
    struct json *j;

    TRY(sign_up_find(ctx, ctx->in.param[1], id, &s));
    j = ctx_reply(ctx, status);
    ctx->out.version = s.version;
    json_raw(j, NULL, s.card);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[2]); }

/* Who has no account says how they are reached; who has one is asked for nothing. */
static enum err check(struct ctx *ctx, const struct sign_up_draft *d)
{
    bool keeps = false;

    if (ctx->who.subject && d->name) {
        TRY(sign_up_keeps(ctx, ctx->in.param[1], &keeps));
        if (!keeps)
            return ctx_fail_field(ctx, "/name", "not_yours");
    } else if (ctx->who.subject && (d->email || d->telephone)) {
        return ctx_fail_field(ctx, d->email ? "/email" : "/telephone", "unsupported");
    }
    if (d->consent && (!ctx->who.subject || !d->name))
        fault_field(&ctx->fault, "/consent", "unsupported");
    if (!ctx->who.subject && !d->name)
        fault_field(&ctx->fault, "/name", "required");
    if (!ctx->who.subject && !d->email && !d->telephone)
        fault_field(&ctx->fault, "/email", "required");
    if (d->email && !mail_address_fits(d->email))
        fault_field(&ctx->fault, "/email", "invalid");
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}

static enum err refuse(struct ctx *ctx, const char *why)
{
    if (text_equal(why, "not_found"))
        return ctx_fail_field(ctx, "/occurrence", "not_found");
    if (text_equal(why, "guests"))
        return ctx_fail_field(ctx, "/guests", "out_of_range");
    if (text_equal(why, "often")) {
        ctx->out.retry_after = 3600;
        return ERR_TOO_MANY;
    }
    return ctx_fail(ctx, ERR_CONFLICT, "signing up for this date is closed");
}

static enum err ask_to_confirm(struct ctx *ctx, const char *id, const char *address)
{
    struct sign_up_news news;
    const char *payload;

    TRY(sign_up_about(ctx, id, &news));
    news.what = "confirm";
    TRY(sign_up_letter(ctx, &news, &payload));
    return sign_up_mail(ctx, arena_printf(ctx->mem, "sign-up:confirm:%s", ctx->in.id), address,
                        payload);
}

/* Nothing in the answer to a visitor says whether the address was known. */
static enum err reply_asked(struct ctx *ctx, const struct sign_up_draft *d,
                            const struct sign_up_made *made)
{
    struct json *j;

    if (d->email && text_equal(made->state, "unconfirmed"))
        TRY(ask_to_confirm(ctx, made->id, d->email));
    j = ctx_reply(ctx, 202);
    json_object(j, NULL);
    json_text(j, "confirmedBy", d->email ? "email" : "telephone");
    json_end(j);
    return json_done(j);
}

static enum err post(struct ctx *ctx)
{
    struct sign_up_draft d = {0};
    struct sign_up_made made;
    const char *terms, *version;

    TRY(ctx_read(ctx, draft_fields, COUNT(draft_fields), &d));
    TRY(sign_up_terms_find(ctx, ctx->in.param[1], &terms, &version));
    TRY(check(ctx, &d));
    TRY(sign_up_add(ctx, ctx->in.param[1], &d, &made));
    if (made.refused)
        return refuse(ctx, made.refused);
    if (!ctx->who.subject)
        return reply_asked(ctx, &d, &made);
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, made.id);
    return reply_with(ctx, 201, made.id);
}

static enum err apply(struct ctx *ctx, const struct sign_up *s, const struct change *to)
{
    bool fits = true;

    if (to->guests != s->guests)
        TRY(sign_up_bring(ctx, s->id, to->guests, &fits));
    if (!fits)
        return ctx_fail_field(ctx, "/guests", "too_many");
    if (to->came != s->came || to->state)
        TRY(sign_up_judge(ctx, s->id, to->came, to->state != NULL));
    if (to->duty != s->duty)
        TRY(sign_up_set_duty(ctx, s->id, to->duty));
    return ERR_OK;
}

/* May this asker change that?  Their guests, and to stop helping; the rest is for who keeps the
 * list. */
static enum err judge(struct ctx *ctx, const struct sign_up *s, const struct change *to)
{
    const bool more = to->came != s->came || to->state || (to->duty && !s->duty);

    if (more && !s->keeper)
        return ERR_NOT_YOURS;
    if (!s->keeper && s->begun)
        return ctx_fail(ctx, ERR_CONFLICT, "it has begun");
    return ERR_OK;
}

static enum err patch(struct ctx *ctx)
{
    struct sign_up s;
    struct change to;
    const char *version;

    TRY(sign_up_find(ctx, ctx->in.param[1], ctx->in.param[2], &s));
    TRY(ctx_version(ctx, &version));
    to = (struct change){.guests = s.guests, .came = s.came, .duty = s.duty};
    TRY(ctx_merge(ctx, change_fields, COUNT(change_fields), &to));
    if (!text_equal(version, s.version))
        return ERR_STALE;
    TRY(judge(ctx, &s, &to));
    TRY(apply(ctx, &s, &to));
    return reply_with(ctx, 200, s.id);
}

static enum err leave(struct ctx *ctx)
{
    struct sign_up s;

    TRY(sign_up_find(ctx, ctx->in.param[1], ctx->in.param[2], &s));
    if (!s.keeper && s.begun)
        return ctx_fail(ctx, ERR_CONFLICT, "it has begun");
    TRY(sign_up_leave(ctx, s.id));
    ctx->out.status = 204;
    return ERR_OK;
}

#define UPS N "/activities/{id}/sign-ups"
#define TERMS N "/activities/{id}/sign-up-terms"

// clang-format off
static const struct route table[] = {
    {.op = "getSignUpTerms", .method = GET, .path = TERMS, .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = sign_up_get_terms,
     .scope = "activities:read"},
    {.op = "changeSignUpTerms", .method = PUT, .path = TERMS, .who = KEEPERS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = sign_up_put_terms},
    {.op = "endSignUpTerms", .method = DELETE, .path = TERMS, .who = KEEPERS, .tx = PG_TX_WRITE, .run = sign_up_delete_terms},
    {.op = "listSignUps", .method = GET, .path = UPS, .who = MEMBERS, .tx = PG_TX_READ, .run = list,
     .query = "occurrence limit cursor"},
    {.op = "createSignUp", .method = POST, .path = UPS, .who = MEMBERS | VISITOR, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post},
    {.op = "getSignUp", .method = GET, .path = UPS "/{item}", .who = MEMBERS, .tx = PG_TX_READ, .run = get},
    {.op = "changeSignUp", .method = PATCH, .path = UPS "/{item}", .who = MEMBERS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = patch},
    {.op = "endSignUp", .method = DELETE, .path = UPS "/{item}", .who = MEMBERS, .tx = PG_TX_WRITE, .run = leave},
};

static const struct route own_table[] = {
    {.op = "listMySignUps", .method = GET, .path = "/me/sign-ups", .who = PERSONS, .tx = PG_TX_READ, .run = list_mine,
     .query = "limit cursor"},
};
// clang-format on

const struct routes sign_up_routes = {"activities", API, table, COUNT(table)};
const struct routes sign_up_own_routes = {NULL, API, own_table, COUNT(own_table)};
