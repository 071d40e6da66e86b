/* Conversations in the background: answers that come by mail, and asking how it went. */
#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"
#include "commons/letter.h"
#include "conversation_work_sql.h"
#include "resources/conversation/conversation.h"

enum {
    TEXT_MOST = 3900
}; /* bytes of an answer by mail; a message has room for 4,000 letters */

/* At most so many letters in one job. */
#define ASKED "100"

static void stand_in(struct ctx *ctx, const char *neighbourhood)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);

    *here = (struct neighbourhood_setting){.id = neighbourhood};
    ctx->here = here;
}

enum err conversation_receive(struct ctx *ctx, const char *reply, const char *from,
                              const char *text)
{
    const char *words_of_it = text_cut(ctx->mem, text_trim(ctx->mem, text), TEXT_MOST);
    char message[ID_LEN + 1];
    struct pg_row row;

    id_new(message);
    TRY(pg_one(ctx->db, &sql_conversation_work_receive,
               PG_ARGS(reply, from, message, words_of_it), &row));
    stand_in(ctx, pg_text(row, "neighbourhood"));
    return conversation_tell(ctx, pg_text(row, "conversation"), pg_text(row, "part"), message,
                             words_of_it);
}

/* ---- did it become help? ---- */

static const struct words {
    const char *language;
    const char *subject, *asked, *offered; /* what it is about; the other's name */
    const char *yes, *no, *not_yet, *small;
} words[] = {
    {"nl", "Is het gelukt? %s", "U vroeg: \"%s\". Heeft %s u kunnen helpen?",
     "U reageerde op: \"%s\". Is het met %s iets geworden?", "Ja, het is gelukt",
     "Nee, het is niet gelukt", "Wij zijn nog bezig",
     "U hoeft zich niet aan te melden. Wij vragen dit hooguit twee keer."},
    {"en", "Did it work out? %s", "You asked: \"%s\". Was %s able to help you?",
     "You answered: \"%s\". Did it work out with %s?", "Yes, it did", "No, it did not",
     "We are still at it", "You need not sign in. We ask this twice at most."},
};

/* Written down before anything is added: a statement ends the rows of the one before. */
struct asked {
    const char *neighbourhood, *conversation, *person, *reply, *language, *title, *slug, *part,
        *other;
};

struct asking {
    struct asked one[100];
    size_t n;
};

static void note(struct pg_row row, void *arg)
{
    struct asking *all = arg;

    if (all->n < COUNT(all->one))
        all->one[all->n++] = (struct asked){
            .neighbourhood = pg_text(row, "nb"),
            .conversation = pg_text(row, "conversation"),
            .person = pg_text(row, "person"),
            .reply = pg_text(row, "reply"),
            .language = pg_text(row, "language"),
            .title = pg_text(row, "title"),
            .slug = pg_text(row, "slug"),
            .part = pg_text(row, "part"),
            .other = pg_text(row, "other"),
        };
}

/* One press in the letter: "helped", and for whom. */
static const char *press(struct ctx *ctx, const char *purpose, const struct asked *a)
{
    return arena_printf(ctx->mem, "/l/%s/%s", purpose, a->reply);
}

static enum err ask_one(struct ctx *ctx, const struct asked *a, const char *day)
{
    const struct words *w = &words[text_equal(a->language, "en")];
    const char *other = a->other ? a->other : "-";
    const char *question = conversation_worded(
        ctx->mem, text_equal(a->part, "owner") ? w->asked : w->offered, a->title, other);
    const struct mail_block block[] = {
        {MAIL_TEXT, question, NULL},
        {MAIL_ACTION, w->yes, press(ctx, "helped", a)},
        {MAIL_ACTION, w->no, press(ctx, "not-helped", a)},
        {MAIL_ACTION, w->not_yet, press(ctx, "not-yet", a)},
        {MAIL_SMALL, w->small, NULL},
    };

    stand_in(ctx, a->neighbourhood);
    return letter_tell(
        ctx, a->person,
        &(struct letter){
            .cause =
                arena_printf(ctx->mem, "outcome:%s:%s:%s", a->conversation, a->person, day),
            .kind = "outcome",
            .subject = conversation_worded(ctx->mem, w->subject, a->title, ""),
            .language = a->language,
            .thread = a->conversation,
            .open = arena_printf(ctx->mem, "/%s/gesprekken/%s", a->slug, a->conversation),
            .block = block,
            .nblocks = COUNT(block),
        });
}

enum err conversation_ask_outcomes(struct ctx *ctx)
{
    struct asking *all = arena_take(ctx->mem, sizeof *all);
    char day[CLOCK_TEXT];

    all->n = 0;
    clock_text(clock_now(), day);
    TRY(pg_each(ctx->db, &sql_conversation_work_to_ask, PG_ARGS(ASKED), note, all));
    for (size_t i = 0; i < all->n; i++)
        TRY(ask_one(ctx, &all->one[i], day));
    return ERR_OK;
}
