#include "app/command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include "app/config.h"
#include "app/receive.h"
#include "base/file.h"
#include "base/log.h"
#include "commons/letter.h"
#include "resources/conversation/conversation.h"
#include "resources/outgoing/outgoing.h"

static int usage(int code)
{
    puts(
        "Gebruik: voordeur receive [ADRES …] <BRIEF\n\n"
        "Neemt één brief aan (RFC 5322), zoals een mailserver die doorgeeft: een antwoord komt "
        "in zijn gesprek,\n"
        "een bericht dat iets niet aankwam zet het adres stil. ADRES: voor wie de brief "
        "volgens de mailserver is.\n"
        "In Postfix: flags=Rq user=voordeur argv=…/voordeur receive ${original_recipient}\n"
        "0: aangenomen of niet voor ons; 65: niet te lezen of groter dan 25 MB; 75: later "
        "opnieuw.");
    return code;
}

static int read_surroundings(struct config *config, struct token_keys *keys)
{
    const char *why;

    if (config_read(config, &why) == ERR_OK && !getenv("VOORDEUR_DATABASE_WORK"))
        why = "VOORDEUR_DATABASE_WORK ontbreekt.";
    if (!why && config_read_keys(config, keys, &why) == ERR_OK)
        return EX_OK;
    fprintf(stderr, "voordeur receive: %s\n", why);
    return EX_TEMPFAIL; /* a setting can be set right: nothing is lost meanwhile */
}

static int told(const struct receipt *r)
{
    log_event("receive", "outcome=%s", r->outcome);
    if (r->unusable)
        puts("Deze brief kon niet worden gelezen, of is groter dan 25 MB.");
    return r->again ? EX_TEMPFAIL : r->unusable ? EX_DATAERR : EX_OK;
}

int cmd_receive(int argc, char **argv)
{
    static const struct pg_stmt *const *const tables[] = {mail_statements, letter_statements,
                                                          conversation_statements,
                                                          conversation_work_statements, NULL};
    struct config config;
    struct token_keys keys;
    struct receipt receipt = {.outcome = "unusable", .unusable = true};
    struct ctx ctx = {.config = &config, .keys = &keys};
    const char *bytes;
    size_t len;
    int status;

    if (argc > 1 && argv[1][0] == '-')
        return usage(strcmp(argv[1], "--help") == 0 ? 0 : EX_USAGE);
    status = read_surroundings(&config, &keys);
    if (status != EX_OK)
        return status;
    ctx.mem = arena_new();
    ctx.db = pg_new(getenv("VOORDEUR_DATABASE_WORK"), tables);
    bytes = file_read(ctx.mem, "-", &len);
    if (bytes)
        receive(&ctx, (const char *const *)argv + 1, (size_t)argc - 1, bytes, len, &receipt);
    status = told(&receipt);
    pg_free(ctx.db);
    arena_free(ctx.mem);
    return status;
}
