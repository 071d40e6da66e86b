/* From a request to a reply: route, who, module, roles, body, transaction. */
#include <string.h>

#include "base/text.h"
#include "web/idempotency.h"
#include "web/principal.h"
#include "web/url.h"

static const char *const names[METHOD_COUNT] = {"GET", "POST", "PUT", "PATCH", "DELETE"};

const char *method_name(enum method m) { return names[m]; }

static bool is_under(const char *root, const char *path)
{
    size_t n = strlen(root);

    return strncmp(path, root, n) == 0 && path[n] == '/';
}

/* The part of the path under a table's root, or NULL.  What is under the API is nobody else's,
 * so that its 404 is never a page. */
static const char *under_root(const char *root, const char *path)
{
    if (!*root && is_under(API, path))
        return NULL;
    return is_under(root, path) ? path + strlen(root) : NULL;
}

static const char *allow_text(struct arena *mem, unsigned methods)
{
    struct buffer b = {.mem = mem};

    for (int m = 0; m < METHOD_COUNT; m++)
        if (methods & 1u << m)
            buffer_printf(&b, "%s%s%s", b.len ? ", " : "", names[m], m == GET ? ", HEAD" : "");
    return b.text;
}

/* The first route that fits wins, so an exact word stands before a {word}. */
static enum err find_route(struct ctx *ctx, const struct routes *const tables[])
{
    unsigned others = 0;

    for (; *tables; tables++) {
        const char *path = under_root((*tables)->root, ctx->in.path);

        for (size_t i = 0; path && i < (*tables)->n; i++) {
            const struct route *r = &(*tables)->route[i];
            const char *param[PARAM_MAX] = {0};

            if (!url_match(ctx->mem, r->path, path, param))
                continue;
            if (r->method != ctx->in.method) {
                others |= 1u << r->method;
                continue;
            }
            memcpy(ctx->in.param, param, sizeof param);
            ctx->table = *tables;
            ctx->route = r;
            return ERR_OK;
        }
    }
    if (!others)
        return ERR_NOT_FOUND;
    ctx->out.allow = allow_text(ctx->mem, others);
    return ERR_NO_METHOD;
}

/* Is word one of words?  The empty word is none of them, and would be found for ever. */
static bool in_words(const char *words, const char *word)
{
    size_t n = strlen(word);

    for (const char *at = n ? words : NULL; at && (at = strstr(at, word)); at += n)
        if ((at == words || at[-1] == ' ') && (at[n] == ' ' || at[n] == '\0'))
            return true;
    return false;
}

static bool in_neighbourhood(const struct route *r)
{
    return strstr(r->path, "{neighbourhood}") != NULL;
}

/* Which neighbourhood: always the first part of such a path. */
static enum err find_neighbourhood(struct ctx *ctx)
{
    if (ctx->route->tx == PG_TX_NONE)
        return ERR_OK;
    TRY(pg_ready(ctx->db));
    TRY(settings_refresh(ctx->settings, ctx->db));
    if (!in_neighbourhood(ctx->route))
        return ERR_OK;
    TRY(settings_find(ctx->settings, ctx->db, ctx->in.param[0], &ctx->here));
    return ctx->here ? ERR_OK : ERR_NOT_FOUND;
}

static bool has_scope(const struct ctx *ctx)
{
    for (size_t i = 0; i < ctx->who.nscopes; i++)
        if (text_equal(ctx->who.scope[i], ctx->route->scope))
            return true;
    return !ctx->who.client || !ctx->route->scope;
}

static enum err check_limit(struct ctx *ctx)
{
    if (!ctx->who.subject || limits_take(ctx->limits, ctx->who.subject, &ctx->out.limit))
        return ERR_OK;
    ctx->out.retry_after = ctx->out.limit.reset;
    return ERR_TOO_MANY;
}

/* May this asker use this address at all?  A module that is off is not there. */
static enum err check_rights(struct ctx *ctx)
{
    const char *module = ctx->table->module;

    TRY(check_limit(ctx));
    if (module && ctx->here && !settings_module_open(ctx->here, module, ctx->who.roles))
        return ERR_MODULE_OFF;
    if (!(ctx->route->who & ctx->who.roles))
        return ctx->who.subject ? ERR_NOT_YOURS : ERR_NO_SESSION;
    return has_scope(ctx) ? ERR_OK : ctx_fail(ctx, ERR_NOT_YOURS, "the token lacks a scope");
}

static enum err check_query(struct ctx *ctx)
{
    bool strict = *ctx->table->root != '\0';
    enum err err = url_query(ctx, ctx->in.query_text);

    if (!strict)
        return ERR_OK; /* shared links arrive with keys that are not ours */
    TRY(err);
    for (int i = 0; i < ctx->in.nargs; i++) {
        const char *key = ctx->in.arg[i].key;

        if (strpbrk(key, " *"))
            err = ctx_fail_parameter(ctx, key, "unknown");
        else if (in_words(ctx->route->query, arena_printf(ctx->mem, "%s*", key)))
            continue;
        else if (!in_words(ctx->route->query, key))
            err = ctx_fail_parameter(ctx, key, "unknown");
        else if (ctx_query(ctx, key) != ctx->in.arg[i].value)
            err = ctx_fail_parameter(ctx, key, "duplicate");
    }
    return err;
}

static enum err check_body(struct ctx *ctx, size_t len)
{
    const char *types = ctx->route->body_type;

    if (len == 0)
        return ERR_OK;
    if (len > ctx->route->max_body)
        return ctx->route->max_body
                   ? ERR_TOO_LARGE
                   : ctx_fail(ctx, ERR_TOO_LARGE, "this address takes no body");
    if (!types)
        types = ctx->in.method == PATCH ? "application/merge-patch+json application/json"
                                        : "application/json";
    return in_words(types, ctx->in.content_type) ? ERR_OK : ERR_UNSUPPORTED;
}

/* The roles as the database knows them; a client's scopes stand among them. */
static const char *roles_text(struct ctx *ctx)
{
    struct buffer b = {.mem = ctx->mem};

    buffer_text(&b, role_words(ctx->mem, ctx->who.roles));
    for (size_t i = 0; i < ctx->who.nscopes; i++)
        buffer_printf(&b, ",%s", ctx->who.scope[i]);
    return b.text;
}

static void begin(struct ctx *ctx)
{
    struct pg_identity who = {
        .person = ctx->who.subject,
        .neighbourhood = ctx->here ? ctx->here->id : NULL,
        .roles = roles_text(ctx),
        .standing = ctx->who.standing,
    };

    pg_begin(ctx->db, ctx->route->tx, &who);
}

static enum err run(struct ctx *ctx)
{
    if (ctx->route->creates && ctx->in.idempotency_key)
        return idempotency_run(ctx);
    return ctx->route->run(ctx);
}

static enum err dispatch(struct ctx *ctx, const struct routes *const tables[], size_t body_len,
                         body_fn *read_body, void *arg)
{
    TRY(find_route(ctx, tables));
    TRY(find_neighbourhood(ctx));
    TRY(principal_read(ctx));
    TRY(check_rights(ctx));
    TRY(check_query(ctx));
    TRY(check_body(ctx, body_len));
    if (body_len)
        TRY(read_body(ctx, arg));
    begin(ctx);
    TRY(run(ctx));
    return pg_commit(ctx->db);
}

/* A list's tag is a hash of its bytes: time passes and rows leave without any row changing. */
static void tag_public(struct ctx *ctx)
{
    struct out *out = &ctx->out;

    if (out->cache == CACHE_PUBLIC && !out->version && out->status == 200)
        out->version = arena_printf(ctx->mem, "%016lx",
                                    (unsigned long)text_hash(out->body.text, out->body.len));
}

/* Does If-None-Match name this version, with or without the W/ that gzip adds? */
static bool client_has_it(const struct ctx *ctx)
{
    const char *have = ctx->in.if_none_match;

    return have && ctx->out.version && ctx->out.status == 200 && ctx->in.method == GET &&
           strstr(have, arena_printf(ctx->mem, "\"%s\"", ctx->out.version));
}

void ctx_serve(struct ctx *ctx, const struct routes *const tables[], size_t body_len,
               body_fn *read_body, void *arg)
{
    enum err err;

    ctx->out.body.mem = ctx->mem;
    err = dispatch(ctx, tables, body_len, read_body, arg);
    if (err != ERR_OK) {
        pg_rollback(ctx->db);
        ctx_problem(ctx, err);
    } else {
        tag_public(ctx);
        if (client_has_it(ctx)) {
            ctx->out.status = 304;
            ctx->out.body.len = 0;
        }
    }
    /* Who asked shows in the reply, or could: never in a shared cache. */
    if (ctx->in.authorization) {
        ctx->out.cache = CACHE_PRIVATE;
        ctx->out.cors = false;
    }
}
