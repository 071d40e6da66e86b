#include "base/text.h"
#include "resources/question/question.h"

enum { BODY = 32768, SMALL_BODY = 8192, WORDS = 200, WORD = 60, FOLLOWED = 40 };

static const char *const states[] = {"unanswered", "answered", "solved", NULL};

static void add(struct pg_row row, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {
        {pg_text(row, "answered"), pg_text(row, "at"), pg_text(row, "id")}};

    if (page_take(&w->page, key))
        json_raw(w->json, NULL, pg_text(row, "card"));
}

static void add_found(struct pg_row row, void *j) { json_raw(j, NULL, pg_text(row, "card")); }

/* By words there is one page: whoever needs more says it otherwise. */
static enum err list_found(struct ctx *ctx, const char *words)
{
    struct json *j = page_begin(ctx);

    TRY(question_found(ctx, words, add_found, j));
    return page_whole(j);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};
    struct question_filter f = {0};
    const char *words;

    ctx_query_text(ctx, "q", WORDS, &words);
    ctx_query_text(ctx, "theme", WORD, &f.theme);
    ctx_query_text(ctx, "area", WORD, &f.area);
    ctx_query_word(ctx, "state", states, &f.state);
    ctx_query_flag(ctx, "mine", &f.mine);
    TRY(page_read(ctx, "nmi", &w.page));
    if (words)
        return list_found(ctx, words);
    w.json = page_begin(ctx);
    TRY(question_list(ctx, &f, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err list_waiting(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(question_waiting(ctx, &w.page, cards_add, &w));
    return page_finish(ctx, w.json, &w.page);
}

enum err question_reply(struct ctx *ctx, int status, const char *id)
{
    struct question q;
    struct json *j;

    TRY(question_find(ctx, id, &q));
    j = ctx_reply(ctx, status);
    ctx->out.version = q.version;
    question_json(j, &q);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return question_reply(ctx, 200, ctx->in.param[1]); }

static enum err post(struct ctx *ctx)
{
    struct question_draft d = {0};
    const char *id;

    TRY(ctx_read(ctx, question_fields, QUESTION_NEW_FIELDS, &d));
    TRY(question_insert(ctx, &d, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return question_reply(ctx, 201, id);
}

/* The question, where the asker may change it and knows its present version. */
static enum err find_same(struct ctx *ctx, struct question *q)
{
    const char *version;

    TRY(question_find(ctx, ctx->in.param[1], q));
    if (!q->may_edit)
        return ctx_fail(ctx, ERR_NOT_YOURS, "this question is somebody else's");
    TRY(ctx_version(ctx, &version));
    return text_equal(version, q->version) ? ERR_OK : ERR_STALE;
}

static enum err patch(struct ctx *ctx)
{
    struct question old;
    struct question_draft d;

    TRY(find_same(ctx, &old));
    d = old.is;
    TRY(ctx_merge(ctx, question_fields, QUESTION_FIELDS, &d));
    TRY(question_update(ctx, &old, &d));
    return question_reply(ctx, 200, old.id);
}

static enum err archive(struct ctx *ctx)
{
    struct question old;

    TRY(find_same(ctx, &old));
    TRY(question_archive(ctx, &old));
    ctx->out.status = 204;
    return ERR_OK;
}

/* ---- the themes that somebody follows ---- */

static const struct json_field follow_fields[] = {
    {.name = "themes", .kind = JSON_LIST, .offset = 0, .max = FOLLOWED, .required = true},
};

static enum err get_themes(struct ctx *ctx)
{
    struct json_list themes;
    struct json *j;

    TRY(question_themes(ctx, &themes));
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_texts(j, "themes", &themes);
    json_end(j);
    return json_done(j);
}

static enum err put_themes(struct ctx *ctx)
{
    struct json_list themes = {0};

    TRY(ctx_read(ctx, follow_fields, COUNT(follow_fields), &themes));
    TRY(question_follow(ctx, &themes));
    return get_themes(ctx);
}

#define ANSWERS N "/questions/{id}/answers"

// clang-format off
static const struct route table[] = {
    {.op = "listQuestions", .method = GET, .path = N "/questions", .who = COLLEAGUES, .tx = PG_TX_READ, .run = list,
     .query = "q theme area state mine limit cursor"},
    {.op = "createQuestion", .method = POST, .path = N "/questions", .who = COLLEAGUES, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post, .creates = true},
    {.op = "lookAtQuestion", .method = POST, .path = N "/questions/_look", .who = COLLEAGUES, .tx = PG_TX_READ, .max_body = BODY,
     .run = question_look},
    {.op = "listWaitingQuestions", .method = GET, .path = N "/questions/_waiting", .who = COLLEAGUES, .tx = PG_TX_READ,
     .run = list_waiting, .query = "limit cursor"},
    {.op = "getFollowedThemes", .method = GET, .path = N "/questions/_themes", .who = COLLEAGUES, .tx = PG_TX_READ,
     .run = get_themes},
    {.op = "putFollowedThemes", .method = PUT, .path = N "/questions/_themes", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .max_body = SMALL_BODY, .run = put_themes},
    {.op = "getQuestion", .method = GET, .path = N "/questions/{id}", .who = COLLEAGUES, .tx = PG_TX_READ, .run = get},
    {.op = "changeQuestion", .method = PATCH, .path = N "/questions/{id}", .who = COLLEAGUES, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = patch},
    {.op = "archiveQuestion", .method = DELETE, .path = N "/questions/{id}", .who = COLLEAGUES, .tx = PG_TX_WRITE, .run = archive},
    {.op = "createAnswer", .method = POST, .path = ANSWERS, .who = COLLEAGUES, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = question_answer_post, .creates = true},
    {.op = "changeAnswer", .method = PATCH, .path = ANSWERS "/{item}", .who = COLLEAGUES, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = question_answer_patch},
    {.op = "removeAnswer", .method = DELETE, .path = ANSWERS "/{item}", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .run = question_answer_delete},
    {.op = "thankForAnswer", .method = POST, .path = ANSWERS "/{item}/thanks", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .run = question_answer_post_thanks},
    {.op = "withdrawThanks", .method = DELETE, .path = ANSWERS "/{item}/thanks", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .run = question_answer_delete_thanks},
};
// clang-format on

const struct routes question_routes = {"questions", API, table, COUNT(table)};
