#include "app/command.h"

#include <stdio.h>
#include <string.h>

#include "app/admin.h"
#include "base/file.h"
#include "base/text.h"
#include "resources/import/import.h"
#include "resources/source/source.h"

enum { PATTERNS_MAX = 20 };

struct options {
    const char *neighbourhood;
    const char *organisation;
    const char *calendar;
    const char *format;
    const char *from; /* a file or an address */
    const char *leave_out[PATTERNS_MAX];
    size_t nleave_out;
    const char *column[PATTERNS_MAX];
    size_t ncolumns;
    bool dry_run;
    bool follow;
    bool json;
};

static int usage(int code)
{
    puts("Gebruik: voordeur import --neighbourhood WIJK --organisation NAAM [--calendar NAAM] "
         "[--dry-run] [--follow]\n"
         "                         [--json] [--format ical|csv|xlsx|page] [--leave-out "
         "TITEL]... "
         "[--column KOP=VELD]...\n"
         "                         BESTAND|ADRES\n\n"
         "Leest een agenda (iCalendar), een tabel (CSV, Excel) of een webpagina met "
         "activiteiten "
         "(schema.org) in.\n"
         "Alle bestanden van een organisatie zijn samen een agenda, tenzij --calendar een "
         "andere "
         "noemt.\n"
         "Met --follow wordt een adres daarna steeds opnieuw gelezen (voordeur work).\n"
         "Een * in --leave-out staat voor elke "
         "tekst.\n"
         "0: gelezen, ook als er regels zijn geweigerd; 1: niets te lezen, niets veranderd; 2: "
         "verkeerd gebruik.");
    return code;
}

static bool flag(const char *word, struct options *o)
{
    if (strcmp(word, "--dry-run") == 0)
        o->dry_run = true;
    else if (strcmp(word, "--follow") == 0)
        o->follow = true;
    else if (strcmp(word, "--json") == 0)
        o->json = true;
    else
        return false;
    return true;
}

static bool valued(const char *word, const char *value, struct options *o)
{
    const struct {
        const char *name;
        const char **to;
    } known[] = {{"--neighbourhood", &o->neighbourhood},
                 {"--organisation", &o->organisation},
                 {"--calendar", &o->calendar},
                 {"--format", &o->format}};

    for (size_t i = 0; i < COUNT(known); i++)
        if (strcmp(known[i].name, word) == 0) {
            *known[i].to = value;
            return true;
        }
    if (strcmp(word, "--leave-out") == 0 && o->nleave_out < PATTERNS_MAX)
        o->leave_out[o->nleave_out++] = value;
    else if (strcmp(word, "--column") == 0 && o->ncolumns < PATTERNS_MAX)
        o->column[o->ncolumns++] = value;
    else
        return false;
    return true;
}

static bool read_options(int argc, char **argv, struct options *o)
{
    for (int i = 1; i < argc; i++) {
        if (flag(argv[i], o))
            continue;
        if (strncmp(argv[i], "--", 2) != 0) {
            if (o->from)
                return false;
            o->from = argv[i];
        } else if (i + 1 == argc || !valued(argv[i], argv[i + 1], o)) {
            return false;
        } else {
            i++;
        }
    }
    return o->from && o->neighbourhood;
}

static bool is_address(const char *from)
{
    return strncmp(from, "http://", 7) == 0 || strncmp(from, "https://", 8) == 0 ||
           strncmp(from, "webcal://", 9) == 0;
}

static void ask(struct import *im, const struct options *o)
{
    im->asked = (struct import_request){
        .calendar = o->calendar ? o->calendar : import_calendar,
        .source = is_address(o->from) ? "url" : "file",
        .address = is_address(o->from) ? o->from : NULL,
        .format = o->format,
        .leave_out = (const char **)(uintptr_t)o->leave_out,
        .nleave_out = o->nleave_out,
        .column = (const char **)(uintptr_t)o->column,
        .ncolumns = o->ncolumns,
    };
}

static enum err read_in(struct ctx *ctx, struct import *im, const struct options *o)
{
    const char *bytes = "";
    size_t len = 0;

    if (!im->asked.address && !(bytes = file_read(ctx->mem, o->from, &len))) {
        im->read = (struct reader_result){.reason = "Dit bestand is niet te openen."};
        return ERR_OK;
    }
    return import_read(ctx, im, bytes, len);
}

static enum err follow(struct ctx *ctx, const struct import *im)
{
    if (!im->asked.address || im->read.kind != READER_ACTIVITIES)
        return ctx_fail(ctx, ERR_INVALID, "alleen een adres met activiteiten is te volgen");
    return source_follow(
        ctx, &(struct source){.organisation = im->asked.organisation,
                              .calendar = im->asked.calendar,
                              .address = im->asked.address,
                              .etag = im->now.etag,
                              .last_modified = im->now.last_modified,
                              .digest = im->now.digest,
                              .format = import_format(im),
                              .leave_out = im->asked.leave_out,
                              .nleave_out = im->asked.nleave_out,
                              .column = im->asked.column,
                              .ncolumns = im->asked.ncolumns,
                              .read_as = im->asked.format ? im->asked.format : "auto",
                              .activities = (int)im->read.nactivities});
}

/* The whole of it in one transaction; a dry run rolls back what it only looked at. */
static enum err run(struct ctx *ctx, struct import *im, const struct options *o)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);

    TRY(import_here(ctx, o->neighbourhood, here));
    ctx->here = here;
    TRY(read_in(ctx, im, o));
    if (im->read.reason)
        return ERR_OK;
    if (im->read.kind == READER_ACTIVITIES) {
        if (!o->organisation)
            return ctx_fail(ctx, ERR_INVALID, "--organisation ontbreekt");
        TRY(import_owner_named(ctx, o->organisation, &im->asked.organisation));
    }
    TRY(import_compare(ctx, im));
    if (o->dry_run)
        return ERR_OK;
    TRY(import_apply(ctx, im));
    TRY(import_keep_saved(ctx, im));
    return o->follow ? follow(ctx, im) : ERR_OK;
}

static void print_people(const struct import *im, bool dry_run)
{
    if (im->read.reason) {
        printf("%s Er is niets veranderd.\n", im->read.reason);
        return;
    }
    for (size_t i = 0; i < im->read.rejected.n; i++)
        printf("regel %d: %s\n", im->read.rejected.item[i].line,
               im->read.rejected.item[i].text);
    for (size_t i = 0; i < im->read.warnings.n; i++)
        printf("let op, regel %d: %s\n", im->read.warnings.item[i].line,
               im->read.warnings.item[i].text);
    printf("%s%d nieuw, %d veranderd, %d hetzelfde, %d weg, %d dubbel, %zu weggelaten, %zu "
           "geweigerd.\n",
           dry_run ? "Proef: " : "", im->count[IMPORT_ADDED], im->count[IMPORT_CHANGED],
           im->count[IMPORT_UNCHANGED], im->count[IMPORT_WITHDRAWN], im->count[IMPORT_DOUBLED],
           im->read.left_out.n, im->read.rejected.n);
}

static const char *why(const struct ctx *ctx, enum err err)
{
    if (err == ERR_NOT_FOUND)
        return "Deze wijk bestaat niet.";
    return ctx->fault.detail ? ctx->fault.detail : err_info[err].title;
}

static int finish(struct admin *a, struct ctx *ctx, struct import *im, const struct options *o,
                  enum err err)
{
    bool usable = err == ERR_OK && !im->read.reason;
    int code = usable ? 0 : 1;

    if (usable && !o->dry_run)
        err = pg_commit(a->db);
    if (err != ERR_OK) { /* nothing changed, so nothing is counted */
        code = 1;
        *im = (struct import){.read.reason = why(ctx, err)};
    }
    if (o->json)
        puts(import_summary(a->mem, im));
    else
        print_people(im, o->dry_run);
    return code;
}

int cmd_import(int argc, char **argv)
{
    static const struct pg_stmt *const *const tables[] = {import_statements, source_statements,
                                                          NULL};
    struct options o = {0};
    struct import im = {0};
    struct admin a;
    int code;

    if (argc == 2 && strcmp(argv[1], "--help") == 0)
        return usage(0);
    if (!read_options(argc, argv, &o))
        return usage(2);
    if (admin_open(&a, "import", tables) != ERR_OK)
        return 1;
    struct ctx ctx = {
        .mem = a.mem, .db = a.db, .config = &a.config, .who = {.roles = ADMIN_PROFESSIONALS}};

    ask(&im, &o);
    code = finish(&a, &ctx, &im, &o, run(&ctx, &im, &o));
    return admin_close(&a, ERR_INVALID) == ERR_OK ? 0 : code;
}
