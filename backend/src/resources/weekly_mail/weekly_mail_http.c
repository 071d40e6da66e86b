#include "mail/mail.h"
#include "resources/weekly_mail/weekly_mail.h"

enum {
    READERS = EVERYONE & ~(unsigned)(INTEGRATOR | OPERATOR | PRIVACY_OFFICER),
    PERSONS = READERS & ~(unsigned)VISITOR,
    BODY = 8192,
    AN_HOUR = 3600,
};

struct wish {
    const char *email;
    const char *language;
    struct weekly_choices choices;
};

static const char *const languages[] = {"nl", "en", NULL};

static const struct json_field fields[] = {
    {.name = "categories",
     .kind = JSON_LIST,
     .offset = offsetof(struct wish, choices.categories),
     .max = WEEKLY_CHOICES},
    {.name = "areas",
     .kind = JSON_LIST,
     .offset = offsetof(struct wish, choices.areas),
     .max = WEEKLY_CHOICES},
    {.name = "streets",
     .kind = JSON_LIST,
     .offset = offsetof(struct wish, choices.streets),
     .max = WEEKLY_CHOICES},
    {.name = "email",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct wish, email),
     .max = MAIL_ADDRESS_MOST,
     .required = true},
    {.name = "language",
     .kind = JSON_WORD,
     .words = languages,
     .offset = offsetof(struct wish, language)},
};

enum { CHOICES = 3 }; /* so many of them say only what is chosen */

static void area(const char *code, const char *name, void *arg)
{
    struct json *j = arg;

    json_object(j, NULL);
    json_text(j, "code", code);
    json_text(j, "name", name);
    json_end(j);
}

/* What the asker has, and what can be chosen. */
static enum err get(struct ctx *ctx)
{
    struct weekly_choices mine = {0};
    struct json_list streets;
    const enum err err = ctx->who.subject ? weekly_find(ctx, &mine) : ERR_NOT_FOUND;
    struct json *j = ctx_reply(ctx, 200);

    if (err != ERR_NOT_FOUND)
        TRY(err);
    json_object(j, NULL);
    json_bool(j, "subscribed", err == ERR_OK);
    json_texts(j, "categories", &mine.categories);
    json_texts(j, "areas", &mine.areas);
    json_texts(j, "streets", &mine.streets);
    json_array(j, "allAreas");
    TRY(weekly_areas(ctx, area, j));
    json_end(j);
    TRY(weekly_streets(ctx, &streets));
    json_texts(j, "allStreets", &streets);
    json_end(j);
    return json_done(j);
}

/* The same answer for every address: nothing is told before a letter is read. */
static enum err ask(struct ctx *ctx)
{
    struct wish wish = {0};
    const char *id;
    enum err err;

    TRY(ctx_read(ctx, fields, COUNT(fields), &wish));
    if (!mail_address_fits(wish.email))
        return ctx_fail_field(ctx, "/email", "invalid");
    err = weekly_ask(ctx, wish.email, wish.language, &wish.choices, &id);
    if (err == ERR_TOO_MANY)
        ctx->out.retry_after = AN_HOUR;
    TRY(err);
    TRY(weekly_write_question(ctx, wish.email, wish.language, id));
    ctx->out.status = 202;
    return ERR_OK;
}

static enum err put(struct ctx *ctx)
{
    struct wish wish = {0};

    TRY(ctx_read(ctx, fields, CHOICES, &wish));
    TRY(weekly_put(ctx, &wish.choices));
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err end(struct ctx *ctx)
{
    TRY(weekly_end(ctx));
    ctx->out.status = 204;
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "getWeeklyMail", .method = GET, .path = N "/weekly-mail", .who = READERS, .tx = PG_TX_READ, .run = get},
    {.op = "askWeeklyMail", .method = POST, .path = N "/weekly-mail", .who = READERS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = ask},
    {.op = "putWeeklyMail", .method = PUT, .path = N "/weekly-mail", .who = PERSONS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = put},
    {.op = "endWeeklyMail", .method = DELETE, .path = N "/weekly-mail", .who = PERSONS, .tx = PG_TX_WRITE, .run = end},
};
// clang-format on

const struct routes weekly_mail_routes = {"outlets", API, table, COUNT(table)};
