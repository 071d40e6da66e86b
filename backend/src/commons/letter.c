#include "commons/letter.h"

#include <string.h>

#include "base/text.h"
#include "letter_sql.h"

/* The member that each kind of block is kept as. */
static const char *const names[] = {
    [MAIL_HEADING] = "heading", [MAIL_TEXT] = "text",     [MAIL_QUOTE] = "quote",
    [MAIL_ITEM] = "item",       [MAIL_ACTION] = "action", [MAIL_SMALL] = "small",
    [MAIL_ANSWER] = "answer",
};

static void write_block(struct json *j, const struct mail_block *b)
{
    json_object(j, NULL);
    json_text(j, names[b->kind], b->text);
    if (b->url)
        json_text(j, "path", b->url);
    json_end(j);
}

static void write_maybe(struct json *j, const char *name, const char *text)
{
    if (text)
        json_text(j, name, text);
}

enum err letter_payload(struct arena *mem, const struct letter *l, const char **payload)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    json_text(j, "subject", l->subject);
    write_maybe(j, "language", l->language);
    write_maybe(j, "reply", l->reply);
    write_maybe(j, "unsubscribe", l->unsubscribe);
    write_maybe(j, "key", l->key);
    write_maybe(j, "thread", l->thread);
    write_maybe(j, "open", l->open);
    json_array(j, "blocks");
    for (size_t i = 0; i < l->nblocks; i++)
        write_block(j, &l->block[i]);
    json_end(j);
    json_end(j);
    TRY(json_done(j));
    *payload = out.text;
    return ERR_OK;
}

enum err letter_add(struct ctx *ctx, const struct letter *l)
{
    const char *payload;

    TRY(letter_payload(ctx->mem, l, &payload));
    return pg_run(
        ctx->db, &sql_letter_add,
        PG_ARGS(l->cause, l->to, l->kind, payload, ctx->here ? ctx->here->id : NULL, l->after));
}

enum err letter_tell(struct ctx *ctx, const char *person, const struct letter *l)
{
    const char *payload;

    TRY(letter_payload(ctx->mem, l, &payload));
    return pg_run(ctx->db, &sql_letter_tell,
                  PG_ARGS(l->cause, person, l->kind, payload, ctx->here ? ctx->here->id : NULL,
                          l->often));
}

enum err letter_withdraw(struct ctx *ctx, const char *cause)
{
    return pg_run(ctx->db, &sql_letter_withdraw, PG_ARGS(cause));
}

static enum err read_block(const struct json_value *value, struct mail_block *b)
{
    for (size_t i = 0; i < COUNT(names); i++) {
        const char *text = json_member_text(value, names[i]);

        if (text) {
            *b = (struct mail_block){(enum mail_block_kind)i, text,
                                     json_member_text(value, "path")};
            return b->kind == MAIL_ACTION && !b->url ? ERR_BROKEN : ERR_OK;
        }
    }
    return ERR_BROKEN;
}

static enum err read_blocks(struct arena *mem, const struct json_value *blocks,
                            struct letter *l)
{
    struct mail_block *to;

    if (!blocks || blocks->type != JSON_ARRAY)
        return ERR_BROKEN;
    to = arena_take(mem, (blocks->count + 1) * sizeof *to);
    l->block = to;
    l->nblocks = blocks->count;
    for (const struct json_value *v = blocks->child; v; v = v->next)
        TRY(read_block(v, to++));
    return ERR_OK;
}

enum err letter_read(struct arena *mem, const char *payload, struct letter *l)
{
    const struct json_value *v;
    const char *why;

    if (json_parse(mem, payload, strlen(payload), &v, &why) != ERR_OK)
        return ERR_BROKEN;
    l->subject = json_member_text(v, "subject");
    l->language = json_member_text(v, "language");
    l->reply = json_member_text(v, "reply");
    l->unsubscribe = json_member_text(v, "unsubscribe");
    l->key = json_member_text(v, "key");
    l->thread = json_member_text(v, "thread");
    l->open = json_member_text(v, "open");
    if (!l->subject)
        return ERR_BROKEN;
    return read_blocks(mem, json_member(v, "blocks"), l);
}
