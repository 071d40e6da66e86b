#include <inttypes.h>
#include <string.h>

#include "base/child.h"
#include "base/text.h"
#include "resources/import/import.h"

enum {
    SECONDS = 10,
    MEMORY = 1 << 30,
    OUTPUT = 64 << 20,
    ARGUMENTS_MAX = 1000 /* of a hundred own fields by three names, mostly */
};

const char import_calendar[] = "agenda";

/* The reader under the sanitizers asks for terabytes of address space. */
static size_t memory_limit(void)
{
#ifdef VOORDEUR_SANITIZE
    return 0;
#else
    return MEMORY;
#endif
}

static const char *const *arguments(struct ctx *ctx, const struct import *im)
{
    const struct import_request *r = &im->asked;
    const char **argv = arena_take(ctx->mem, (ARGUMENTS_MAX + 1) * sizeof *argv);
    int n = 0;

    argv[n++] = "voordeur-reader";
    argv[n++] = "read";
    argv[n++] = "--format";
    argv[n++] = r->format ? r->format : "auto";
    if (r->address) {
        argv[n++] = "--address";
        argv[n++] = r->address;
    }
    for (size_t i = 0; i < r->nleave_out && n + 2 <= ARGUMENTS_MAX; i++) {
        argv[n++] = "--leave-out";
        argv[n++] = r->leave_out[i];
    }
    for (size_t i = 0; i < r->ncolumns && n + 2 <= ARGUMENTS_MAX; i++) {
        argv[n++] = "--map";
        argv[n++] = r->column[i];
    }
    for (size_t i = 0; i < im->nheadings && n + 2 <= ARGUMENTS_MAX; i++) {
        argv[n++] = "--map";
        argv[n++] = arena_printf(ctx->mem, "%s=own", im->heading[i].text);
    }
    return argv;
}

static void unreadable(struct import *im, const char *reason)
{
    im->read = (struct reader_result){.kind = READER_NONE, .reason = reason};
}

static enum err parse(struct ctx *ctx, struct import *im, const char *json, size_t len)
{
    enum err err = reader_parse(ctx->mem, json, len, &im->read);

    im->content = json;
    if (err == ERR_TOO_LARGE) {
        unreadable(im, "Hier staat meer in dan wij in een keer lezen. Deel het op in kleinere "
                       "bestanden.");
        return ERR_OK;
    }
    return err;
}

static enum err read_bytes(struct ctx *ctx, struct import *im, const char *bytes, size_t len)
{
    const struct child_limits limits = {
        .seconds = SECONDS, .memory = memory_limit(), .max_output = OUTPUT};
    struct child_result r;

    TRY(import_learn_headings(ctx, im));
    TRY(child_run(ctx->mem, arguments(ctx, im), bytes, len, &limits, &r));
    if (r.exit_code == 0)
        return parse(ctx, im, r.output, r.len);
    if (r.exit_code > 0)
        return ctx_fail(ctx, ERR_BROKEN, "the reader did not answer");
    unreadable(im, "Dit bestand is te groot of te ingewikkeld om te lezen.");
    return ERR_OK;
}

/* The words of net/fetch.h for people. */
static const struct {
    const char *word;
    const char *sentence;
} refusals[] = {
    {"bad-address",
     "Dit is geen adres waar een agenda kan staan. Het begint met http:// of https://."},
    {"private-address", "Dit adres ligt in een besloten netwerk. Daar halen wij niets op."},
    {"unreachable", "Dit adres antwoordt niet. Klopt het?"},
    {"not-secure", "De beveiliging van dit adres klopt niet. Daarom lezen wij het niet."},
    {"expired",
     "Het beveiligingscertificaat van dit adres is verlopen. Daarom lezen wij het niet."},
    {"cut-short", "Het antwoord van dit adres brak halverwege af."},
    {"too-slow", "Dit adres antwoordt te langzaam."},
    {"too-large", "Wat er op dit adres staat, is te groot."},
    {"too-many-redirects", "Dit adres verwijst steeds door."},
};

static const char *refusal(const char *word)
{
    for (size_t i = 0; i < COUNT(refusals); i++)
        if (strcmp(refusals[i].word, word) == 0)
            return refusals[i].sentence;
    return "Van dit adres komt geen goed antwoord.";
}

/* Why an answer that is no success is of no use. */
static const char *refusal_of_status(struct arena *mem, int status)
{
    if (status == 401 || status == 403)
        return "Dit adres vraagt om in te loggen, en dat kunnen wij niet. Zoek het openbare "
               "adres van de agenda.";
    if (status == 429)
        return "Deze website vraagt om later terug te komen. Probeer het over een uur nog "
               "eens.";
    if (status >= 500)
        return arena_printf(mem, "Bij deze website gaat iets mis (antwoord %d).", status);
    return arena_printf(mem, "Op dit adres is niets te vinden (antwoord %d).", status);
}

enum err import_answered(struct ctx *ctx, struct import *im, const struct fetched *f)
{
    if (f->reason) {
        unreadable(im, refusal(f->reason));
        return ERR_OK;
    }
    if (f->status == 304 && im->before.digest) {
        im->now = im->before;
        im->same = true;
        return ERR_OK;
    }
    if (f->status != 200) {
        unreadable(im, refusal_of_status(ctx->mem, f->status));
        return ERR_OK;
    }
    im->now =
        (struct import_tag){f->etag, f->last_modified,
                            arena_printf(ctx->mem, "%016" PRIx64, text_hash(f->bytes, f->len))};
    im->same = text_equal(im->now.digest, im->before.digest);
    return im->same ? ERR_OK : read_bytes(ctx, im, f->bytes, f->len);
}

static enum err fetch(struct ctx *ctx, struct import *im)
{
    struct fetched f;

    TRY(net_fetch(ctx->mem, im->asked.address, FETCH_SECONDS, NULL, &f));
    return import_answered(ctx, im, &f);
}

enum err import_read(struct ctx *ctx, struct import *im, const char *bytes, size_t len)
{
    return im->asked.address ? fetch(ctx, im) : read_bytes(ctx, im, bytes, len);
}

enum err import_read_again(struct ctx *ctx, struct import *im)
{
    return parse(ctx, im, im->content, strlen(im->content));
}
