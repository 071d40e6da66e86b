/* A new neighbourhood, set up as one that is there, with its administrators. */
#include "base/text.h"
#include "commons/letter.h"
#include "neighbourhood_make_sql.h"
#include "resources/neighbourhood/neighbourhood.h"
#include "web/config.h"

/* Tells an administrator where to begin, and lets who has no password choose one. */
static enum err tell(struct ctx *ctx, const char *email, const char *roles, const char *letter,
                     const char *language)
{
    const char *slug = ctx->here->slug, *name = ctx->here->name;
    bool english = text_equal(language, "en");
    const char *subject =
        arena_printf(ctx->mem, english ? "You look after %s" : "U bent beheerder van %s", name);
    const char *text =
        !letter ? (english ? "Sign in as you are used to. You set up the neighbourhood there."
                           : "Meld u aan zoals u gewend bent. Daar richt u de wijk in.")
        : english
            ? "Press the button and choose a password. The button works for seven days. After "
              "that you set up the neighbourhood under Beheer."
            : "Druk op de knop en kies een wachtwoord. De knop werkt zeven dagen. Daarna richt "
              "u "
              "de wijk in bij Beheer.";
    const struct mail_block block[] = {
        {MAIL_HEADING, subject, NULL},
        {MAIL_TEXT, text, NULL},
        {MAIL_ACTION,
         letter ? (english ? "Choose a password" : "Kies een wachtwoord")
                : (english ? "Go to the neighbourhood" : "Naar de wijk"),
         arena_printf(ctx->mem, letter ? "/%s/nieuw-wachtwoord#" : "/werk/%s/beheer", slug)},
        {MAIL_SMALL, arena_printf(ctx->mem, "%s/werk/%s/beheer", ctx->config->origin, slug),
         NULL},
    };

    return letter_add(
        ctx, &(struct letter){
                 .cause = arena_printf(ctx->mem, "appointed:%s:%s", ctx->here->id, roles),
                 .kind = "account",
                 .to = email,
                 .subject = subject,
                 .language = language,
                 .key = letter,
                 .block = block,
                 .nblocks = COUNT(block),
             });
}

static enum err appoint(struct ctx *ctx, const char *email, const char *name, const char *roles)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_neighbourhood_make_administrator,
               PG_ARGS(ctx->here->id, email, name, roles), &row));
    return tell(ctx, email, roles, pg_text(row, "letter"), pg_text(row, "language"));
}

/* Who looks after both parts gets one letter. */
static enum err appoint_all(struct ctx *ctx, const struct neighbourhood_draft *d)
{
    if (d->admin_residents && text_equal(d->admin_residents, d->admin_professionals))
        return appoint(ctx, d->admin_residents, "Beheerder",
                       "{admin_residents,admin_professionals}");
    if (d->admin_residents)
        TRY(appoint(ctx, d->admin_residents, "Beheerder bewoners", "{admin_residents}"));
    if (d->admin_professionals)
        TRY(appoint(ctx, d->admin_professionals, "Beheerder beroepskrachten",
                    "{admin_professionals}"));
    return ERR_OK;
}

enum err neighbourhood_make(struct ctx *ctx, const struct neighbourhood_draft *d)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_neighbourhood_make_like,
               PG_ARGS(d->like, d->slug, d->name, d->municipality, d->latitude, d->longitude),
               &row));
    if (!pg_text(row, "id"))
        return ERR_NOT_FOUND;
    *here = (struct neighbourhood_setting){
        .id = pg_text(row, "id"), .slug = d->slug, .name = d->name};
    ctx->here = here;
    return appoint_all(ctx, d);
}
