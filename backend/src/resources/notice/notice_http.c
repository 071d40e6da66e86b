#include <string.h>

#include "base/text.h"
#include "resources/notice/notice.h"
#include "web/config.h"

enum {
    PERSONS = EVERYONE & ~(unsigned)(VISITOR | INTEGRATOR),
    BODY = 1024,
    CLOCK = 5,
    NUMBER = 30
};

static const char *const often[] = {"now", "daily", "weekly", "never", NULL};

// clang-format off
#define CHOICE(i)                                                                          \
    {                                                                                      \
        {.name = "mail", .kind = JSON_WORD, .words = often, .required = true,              \
         .offset = offsetof(struct notice_setting, of[i].mail)},                           \
        {.name = "push", .kind = JSON_FLAG, .required = true,                              \
         .offset = offsetof(struct notice_setting, of[i].push)},                           \
    }
static const struct json_field choice[NOTICE_KINDS][2] = {CHOICE(0), CHOICE(1), CHOICE(2), CHOICE(3), CHOICE(4), CHOICE(5), CHOICE(6)};

static const struct json_field fields[] = {
    {.name = "message", .kind = JSON_PART, .fields = choice[0], .nfields = 2, .required = true},
    {.name = "match", .kind = JSON_PART, .fields = choice[1], .nfields = 2, .required = true},
    {.name = "outcome", .kind = JSON_PART, .fields = choice[2], .nfields = 2, .required = true},
    {.name = "item", .kind = JSON_PART, .fields = choice[3], .nfields = 2, .required = true},
    {.name = "due", .kind = JSON_PART, .fields = choice[4], .nfields = 2, .required = true},
    {.name = "activity", .kind = JSON_PART, .fields = choice[5], .nfields = 2, .required = true},
    {.name = "question", .kind = JSON_PART, .fields = choice[6], .nfields = 2, .required = true},
    {.name = "quietFrom", .kind = JSON_TEXT_LINE, .max = CLOCK, .offset = offsetof(struct notice_setting, quiet_from)},
    {.name = "quietUntil", .kind = JSON_TEXT_LINE, .max = CLOCK, .offset = offsetof(struct notice_setting, quiet_until)},
    {.name = "telephone", .kind = JSON_TEXT_LINE, .max = NUMBER, .offset = offsetof(struct notice_setting, telephone)},
    {.name = "dueByText", .kind = JSON_FLAG, .required = true, .offset = offsetof(struct notice_setting, due_by_text)},
};
// clang-format on

/* "07:30" */
static bool is_clock(const char *t)
{
    return strlen(t) == CLOCK && t[2] == ':' && strspn(t, "0123456789") == 2 &&
           strspn(t + 3, "0123456789") == 2 && strncmp(t, "24", 2) < 0 && t[3] < '6';
}

static enum err reply_with(struct ctx *ctx, const struct notice_setting *s)
{
    struct json *j = ctx_reply(ctx, 200);

    ctx->out.version = s->version;
    json_object(j, NULL);
    for (size_t i = 0; i < NOTICE_KINDS; i++) {
        json_object(j, notice_kinds[i]);
        json_text(j, "mail", s->of[i].mail);
        json_bool(j, "push", s->of[i].push);
        json_end(j);
    }
    json_text(j, "quietFrom", s->quiet_from);
    json_text(j, "quietUntil", s->quiet_until);
    json_int(j, "devices", s->devices);
    json_bool(j, "textMessages", ctx->config->texts);
    json_text(j, "telephone", s->telephone);
    json_text(j, "telephoneConfirmedAt", s->telephone_confirmed_at);
    json_bool(j, "dueByText", s->due_by_text);
    json_end(j);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    struct notice_setting s;

    TRY(notice_find(ctx, &s));
    return reply_with(ctx, &s);
}

static enum err patch(struct ctx *ctx)
{
    struct notice_setting before, after;
    const char *version;

    TRY(notice_find(ctx, &before));
    TRY(ctx_version(ctx, &version));
    after = before;
    TRY(ctx_merge(ctx, fields, COUNT(fields), &after));
    if (after.quiet_from && !is_clock(after.quiet_from))
        return ctx_fail_field(ctx, "/quietFrom", "invalid");
    if (after.quiet_until && !is_clock(after.quiet_until))
        return ctx_fail_field(ctx, "/quietUntil", "invalid");
    if (!ctx->config->texts && after.telephone &&
        !text_equal(after.telephone, before.telephone))
        return ctx_fail_field(ctx, "/telephone", "unsupported");
    if (!text_equal(version, before.version))
        return ERR_STALE;
    TRY(notice_change(ctx, &before, &after));
    return get(ctx);
}

// clang-format off
static const struct route table[] = {
    {.op = "getNotifications", .method = GET, .path = "/me/notifications", .who = PERSONS, .tx = PG_TX_READ, .run = get},
    {.op = "changeNotifications", .method = PATCH, .path = "/me/notifications", .who = PERSONS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = patch},
};
// clang-format on

const struct routes notice_routes = {NULL, API, table, COUNT(table)};
