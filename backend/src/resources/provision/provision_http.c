#include "commons/cursor.h"
#include "resources/provision/provision.h"

enum { BODY = 32768, SMALL_BODY = 1024 };

#define AT(member) .offset = offsetof(struct provision_look, member)

static const struct json_field look_fields[] = {
    {.name = "text", .kind = JSON_TEXT_BLOCK, AT(text), .max = 10200},
    {.name = "theme", .kind = JSON_TEXT_LINE, AT(theme), .max = 40},
    {.name = "area", .kind = JSON_TEXT_LINE, AT(area), .max = 20},
};

static void add_item(struct pg_row row, void *j) { json_raw(j, NULL, pg_text(row, "item")); }

/* What somebody needs travels in a body: addresses are logged. */
static enum err look(struct ctx *ctx)
{
    struct provision_look wanted = {0};
    struct json *j;

    TRY(ctx_read(ctx, look_fields, COUNT(look_fields), &wanted));
    j = page_begin(ctx);
    TRY(provision_fitting(ctx, &wanted, add_item, j));
    return page_whole(j);
}

static const char *const chosen[] = {"collective", "individual", NULL};

static const struct json_field choice_fields[] = {
    {.name = "provision", .kind = JSON_WORD, .offset = 0, .words = chosen, .required = true},
};

static enum err choose(struct ctx *ctx)
{
    const char *provision = NULL;

    TRY(ctx_read(ctx, choice_fields, COUNT(choice_fields), &provision));
    TRY(provision_choose(ctx, provision));
    ctx->out.status = 204;
    return ERR_OK;
}

static void add_week(struct pg_row row, void *j) { json_raw(j, NULL, pg_text(row, "week")); }

static enum err weeks(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);

    json_object(j, NULL);
    json_array(j, "weeks");
    TRY(provision_weeks(ctx, add_week, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "lookForProvisions",
     .method = POST,
     .path = N "/provisions/_look",
     .who = COLLEAGUES,
     .tx = PG_TX_READ,
     .max_body = BODY,
     .run = look},
    {.op = "chooseProvision",
     .method = POST,
     .path = N "/provision-choices",
     .who = COLLEAGUES,
     .tx = PG_TX_WRITE,
     .max_body = SMALL_BODY,
     .run = choose},
    {.op = "listProvisionChoices",
     .method = GET,
     .path = N "/provision-choices",
     .who = COLLEAGUES,
     .tx = PG_TX_READ,
     .run = weeks},
};

const struct routes provision_routes = {NULL, API, table, COUNT(table)};
