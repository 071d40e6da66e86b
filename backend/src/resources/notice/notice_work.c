/* What waited: for the end of quiet hours, or for the morning. */
#include "base/text.h"
#include "commons/letter.h"
#include "notice_work_sql.h"
#include "resources/notice/notice.h"

/* At most so many in one job, and in one letter: what is left comes with the next. */
#define SINGLES "500"
#define PERSONS "100"
#define TOGETHER "30"
enum { ROWS = 100 * 30 };

/* The words around several in one letter. */
static const struct words {
    const char *language;
    const char *messages, *why;
} words[] = {
    {"nl", "berichten uit de buurt",
     "U krijgt dit in één mail omdat u dat zo koos. Bij Mijn plek kiest u wat wij u sturen, en "
     "wanneer."},
    {"en", "messages from the neighbourhood",
     "You get these in one mail because you chose so. In My place you choose what we send you, "
     "and when."},
};

struct waiting {
    const char *id, *person, *language, *content;
};

struct morning {
    struct waiting one[ROWS];
    size_t n;
};

static void note(struct pg_row row, void *arg)
{
    struct morning *m = arg;

    if (m->n < COUNT(m->one))
        m->one[m->n++] = (struct waiting){pg_text(row, "id"), pg_text(row, "person"),
                                          pg_text(row, "language"), pg_text(row, "content")};
}

/* The blocks of one letter; small print that says the same is said once. */
struct blocks {
    struct mail_block *one;
    size_t n;
};

static bool said(const struct blocks *to, const struct mail_block *b)
{
    for (size_t i = 0; i < to->n; i++)
        if (to->one[i].kind == MAIL_SMALL && text_equal(to->one[i].text, b->text))
            return true;
    return false;
}

static bool has_heading(const struct letter *l)
{
    for (size_t i = 0; i < l->nblocks; i++)
        if (l->block[i].kind == MAIL_HEADING)
            return true;
    return false;
}

static void add_letter(struct arena *mem, struct blocks *to, const struct letter *l)
{
    struct mail_block *grown = arena_take(mem, (to->n + l->nblocks + 2) * sizeof *grown);

    for (size_t i = 0; i < to->n; i++)
        grown[i] = to->one[i];
    to->one = grown;
    if (!has_heading(l))
        to->one[to->n++] = (struct mail_block){MAIL_HEADING, l->subject, NULL};
    for (size_t i = 0; i < l->nblocks; i++)
        if (l->block[i].kind != MAIL_SMALL || !said(to, &l->block[i]))
            to->one[to->n++] = l->block[i];
}

/* Several of one person in one letter: all that they say and all that can be done, but not
 * answered. */
static enum err send_together(struct ctx *ctx, const struct waiting *one, size_t n)
{
    const struct words *w = &words[text_equal(one->language, "en")];
    struct blocks blocks = {0};
    struct buffer ids = {.mem = ctx->mem};
    const char *subject = arena_printf(ctx->mem, "%zu %s", n, w->messages), *payload;
    const struct mail_block heading = {MAIL_HEADING, subject, NULL};

    add_letter(ctx->mem, &blocks, &(struct letter){.block = &heading, .nblocks = 1});
    for (size_t i = 0; i < n; i++) {
        struct letter l = {0};

        if (letter_read(ctx->mem, one[i].content, &l) ==
            ERR_OK) /* what is broken holds up nobody */
            add_letter(ctx->mem, &blocks, &l);
        buffer_printf(&ids, "%c%s", i ? ',' : '{', one[i].id);
    }
    buffer_text(&ids, "}");
    blocks.one[blocks.n++] = (struct mail_block){MAIL_SMALL, w->why, NULL};
    TRY(letter_payload(ctx->mem,
                       &(struct letter){.subject = subject,
                                        .language = w->language,
                                        .block = blocks.one,
                                        .nblocks = blocks.n},
                       &payload));
    return pg_run(ctx->db, &sql_notice_work_bundle, PG_ARGS(ids.text, payload));
}

enum err notice_send_due(struct ctx *ctx)
{
    struct morning *m = arena_take(ctx->mem, sizeof *m);
    size_t n;

    m->n = 0;
    TRY(pg_run(ctx->db, &sql_notice_work_send_due, PG_ARGS(SINGLES)));
    TRY(pg_each(ctx->db, &sql_notice_work_morning, PG_ARGS(PERSONS, TOGETHER), note, m));
    for (size_t at = 0; at < m->n; at += n) {
        const struct waiting *first = &m->one[at];

        for (n = 1; at + n < m->n && text_equal(first[n].person, first->person);)
            n++;
        if (n == 1)
            TRY(pg_run(ctx->db, &sql_notice_work_send, PG_ARGS(first->id)));
        else
            TRY(send_together(ctx, first, n));
    }
    return ERR_OK;
}
