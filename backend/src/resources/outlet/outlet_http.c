#include "base/text.h"
#include "resources/outlet/outlet.h"

enum { BODY = 2048, TEXT_DAYS = 8, MAGAZINE_MOST = 60 };

#define SETTING(member) .offset = offsetof(struct outlet_setting, member)

static const struct json_field fields[] = {
    {.name = "magazine", .kind = JSON_TEXT_LINE, SETTING(magazine), .max = MAGAZINE_MOST},
    {.name = "deadline", .kind = JSON_DAY, SETTING(deadline)},
    {.name = "firstDay", .kind = JSON_DAY, SETTING(first_day)},
    {.name = "lastDay", .kind = JSON_DAY, SETTING(last_day)},
    {.name = "mailDay", .kind = JSON_INT, SETTING(mail_day), .min = 1, .max = 7},
    {.name = "mailHour", .kind = JSON_INT, SETTING(mail_hour), .min = 7, .max = 21},
};

static void missing(const struct outlet_missing *m, void *arg)
{
    struct json *j = arg;

    json_object(j, NULL);
    json_text(j, "id", m->id);
    json_text(j, "title", m->title);
    json_text(j, "confirmedAt", m->confirmed);
    json_end(j);
}

static void reach(const char *outlet, int64_t shown, void *arg)
{
    struct json *j = arg;

    json_object(j, NULL);
    json_text(j, "outlet", outlet);
    if (shown < 0)
        json_null(j, "shown");
    else
        json_int(j, "shown", shown);
    json_end(j);
}

/* The setting; and of an organisation, or of all, what will not be printed and what was
 * reached. */
static enum err get(struct ctx *ctx)
{
    const char *organisation = NULL;
    struct outlet_setting s;
    struct json *j;

    ctx_query_id(ctx, "organisation", &organisation);
    TRY(ctx_query_done(ctx));
    TRY(outlet_setting_find(ctx, &s));
    j = ctx_reply(ctx, 200);
    ctx->out.version = s.version;
    json_object(j, NULL);
    json_text(j, "magazine", s.magazine);
    json_text(j, "deadline", s.deadline);
    json_text(j, "firstDay", s.first_day);
    json_text(j, "lastDay", s.last_day);
    json_int(j, "mailDay", s.mail_day);
    json_int(j, "mailHour", s.mail_hour);
    json_bool(j, "pdf", outlet_paper_ready(ctx));
    json_array(j, "missing");
    TRY(outlet_missing(ctx, organisation, missing, j));
    json_end(j);
    json_array(j, "reach");
    TRY(outlet_reach(ctx, organisation, reach, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}

static enum err patch(struct ctx *ctx)
{
    struct outlet_setting before, after;
    const char *version;

    TRY(outlet_setting_find(ctx, &before));
    TRY(ctx_version(ctx, &version));
    after = before;
    TRY(ctx_merge(ctx, fields, COUNT(fields), &after));
    if (!text_equal(version, before.version))
        return ERR_STALE;
    TRY(outlet_setting_change(ctx, &after));
    return get(ctx);
}

static const char *const languages[] = {"nl", "en", NULL};

static enum err share(struct ctx *ctx)
{
    struct programme_wish wish = {.neighbourhood = ctx->here->id, .until = TEXT_DAYS};
    const char *activity = NULL, *language = NULL;
    struct programme p;
    struct json *j;

    ctx_query_id(ctx, "activity", &activity);
    ctx_query_id(ctx, "place", &wish.place);
    ctx_query_id(ctx, "organisation", &wish.organisation);
    ctx_query_word(ctx, "language", languages, &language);
    TRY(ctx_query_done(ctx));
    if (activity)
        TRY(outlet_activity(ctx, activity, &p));
    else
        TRY(programme_days(ctx, &wish, &p));
    TRY(programme_shown(ctx, "text", &p));
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_text(j, "text",
              activity ? outlet_text_of_one(ctx, language, &p)
                       : outlet_text(ctx, language, &p));
    json_int(j, "lines", (int64_t)p.n);
    json_end(j);
    return json_done(j);
}

// clang-format off
static const struct route table[] = {
    {.op = "getOutlets", .method = GET, .path = N "/outlets", .who = KEEPERS, .tx = PG_TX_READ, .run = get,
     .query = "organisation"},
    {.op = "changeOutlets", .method = PATCH, .path = N "/outlets", .who = ADMINS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = patch},
    {.op = "shareActivities", .method = GET, .path = N "/activities/_share", .who = EVERYONE, .tx = PG_TX_WRITE, .run = share,
     .query = "activity place organisation language", .scope = "activities:read"},
};
// clang-format on

const struct routes outlet_routes = {"outlets", API, table, COUNT(table)};
