#include "app/command.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "app/admin.h"
#include "base/file.h"
#include "base/text.h"
#include "resources/hsds/hsds.h"

enum { SERVICES_MOST = 100000 };

struct options {
    const char *what; /* "import", "export" */
    const char *neighbourhood;
    const char *format; /* "csv", "tables", "services" */
    const char *at;     /* a folder or a file; "-" is standard input or output */
    bool dry_run;
    bool skip;
    bool json;
};

static int usage(int code)
{
    puts(
        "Gebruik: voordeur directory export --neighbourhood WIJK [--format "
        "csv|tables|services] "
        "MAP|BESTAND\n"
        "         voordeur directory import --neighbourhood WIJK [--dry-run] [--skip-faulty] "
        "[--json] MAP|BESTAND\n\n"
        "De sociale kaart als HSDS 3: een map of zip met CSV-bestanden, of JSON (tabellen, of "
        "diensten met alles eraan).\n"
        "Inlezen kan ook een ouder pakket (HSDS 1, Ohana), een lijst met namen of een boom met "
        "thema's.\n"
        "Met een foute rij wordt niets bewaard; --skip-faulty laat die rijen weg en wat eraan "
        "hangt.\n"
        "0: gelezen of geschreven; 1: niet; 2: verkeerd gebruik.");
    return code;
}

static bool read_options(int argc, char **argv, struct options *o)
{
    o->format = "csv";
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];

        if (strcmp(word, "--dry-run") == 0)
            o->dry_run = true;
        else if (strcmp(word, "--skip-faulty") == 0)
            o->skip = true;
        else if (strcmp(word, "--json") == 0)
            o->json = true;
        else if (strcmp(word, "--neighbourhood") == 0 && i + 1 < argc)
            o->neighbourhood = argv[++i];
        else if (strcmp(word, "--format") == 0 && i + 1 < argc)
            o->format = argv[++i];
        else if (strncmp(word, "--", 2) == 0 || (o->what && o->at))
            return false;
        else
            *(o->what ? &o->at : &o->what) = word;
    }
    return o->at && o->neighbourhood &&
           (text_equal(o->what, "import") || text_equal(o->what, "export")) &&
           (text_equal(o->format, "csv") || text_equal(o->format, "tables") ||
            text_equal(o->format, "services"));
}

static enum err add_file(struct arena *mem, struct buffer *files, const char *path,
                         const char *name)
{
    struct pack_file file = {.name = name};

    file.bytes = file_read(mem, path, &file.len);
    if (!file.bytes)
        return ERR_INVALID;
    buffer_add(files, (const char *)&file, sizeof file);
    return ERR_OK;
}

static enum err add_folder(struct arena *mem, struct buffer *files, const char *folder)
{
    DIR *dir = opendir(folder);
    enum err err = dir ? ERR_OK : ERR_INVALID;

    for (const struct dirent *entry; dir && err == ERR_OK && (entry = readdir(dir));)
        if (text_ends(entry->d_name, ".csv"))
            err = add_file(mem, files, arena_printf(mem, "%s/%s", folder, entry->d_name),
                           arena_text(mem, entry->d_name));
    if (dir)
        closedir(dir);
    return err;
}

/* Whatever stands there, as JSON: a folder or a table goes to the reader as a zip does. */
static enum err read_package(struct ctx *ctx, const char *at, const char **json,
                             const char **reason)
{
    const char *name = strrchr(at, '/') ? strrchr(at, '/') + 1 : at;
    struct buffer files = {.mem = ctx->mem}, zip;
    struct stat about;
    size_t len;

    *reason = NULL;
    if (stat(at, &about) == 0 && S_ISDIR(about.st_mode)) {
        TRY(add_folder(ctx->mem, &files, at));
    } else if (text_ends(at, ".csv") || text_ends(at, ".tsv")) {
        TRY(add_file(ctx->mem, &files, at, name));
    } else {
        *json = file_read(ctx->mem, at, &len);
        return !*json                  ? ERR_INVALID
               : text_ends(at, ".zip") ? hsds_read(ctx, *json, len, json, reason)
                                       : ERR_OK;
    }
    TRY(pack_write(ctx->mem, (const struct pack_file *)(const void *)files.text,
                   files.len / sizeof(struct pack_file), &zip));
    return hsds_read(ctx, zip.text, zip.len, json, reason);
}

struct report {
    struct json *json; /* NULL: for people */
    int refused;
    int others;
};

static void tell(const struct hsds_line *l, void *arg)
{
    struct report *r = arg;
    const bool fault = l->code != NULL;

    r->refused += text_equal(l->outcome, "refused");
    r->others += !fault;
    if (r->json) {
        json_object(r->json, NULL);
        json_text(r->json, "file", l->file);
        json_int(r->json, "line", l->line);
        json_text(r->json, "id", l->id);
        json_text(r->json, "name", l->name);
        json_text(r->json, "outcome", l->outcome);
        json_text(r->json, "member", l->member);
        json_text(r->json, "code", l->code);
        json_end(r->json);
    } else if (fault) {
        printf("%s, rij %d (%s): %s: %s %s\n", l->file, l->line, l->id ? l->id : "zonder id",
               l->outcome, l->member, l->code);
    } else if (!text_equal(l->outcome, "kept")) {
        printf("%s, rij %d (%s): %s\n", l->file, l->line, l->id, l->outcome);
    }
}

static enum err import(struct ctx *ctx, const struct options *o, bool *saved)
{
    struct buffer b = {.mem = ctx->mem};
    struct report r = {.json = o->json ? json_new(ctx->mem, &b) : NULL};
    const struct json_value *value;
    const char *package, *reason, *detail;

    TRY(read_package(ctx, o->at, &package, &reason));
    if (reason) {
        fprintf(stderr, "%s\n", reason);
        return ERR_INVALID;
    }
    TRY(json_parse_large(ctx->mem, package, strlen(package), HSDS_VALUES_MAX, &value, &detail));
    if (r.json)
        json_array(r.json, NULL);
    TRY(hsds_import(ctx, package, o->skip, o->dry_run, tell, &r));
    *saved = !o->dry_run && (o->skip || !r.refused);
    if (r.json) {
        json_end(r.json);
        TRY(json_done(r.json));
        puts(b.text);
    } else {
        printf("%d gelezen, %d geweigerd.%s\n", r.others, r.refused,
               *saved ? "" : " Er is niets bewaard.");
    }
    return r.refused && !o->skip ? ERR_CONFLICT : ERR_OK;
}

static enum err write_file(const char *path, const char *bytes, size_t len)
{
    FILE *f = strcmp(path, "-") == 0 ? stdout : fopen(path, "wb");
    bool whole;

    if (!f)
        return ERR_INVALID;
    whole = fwrite(bytes, 1, len, f) == len;
    return (f == stdout ? fflush(f) : fclose(f)) == 0 && whole ? ERR_OK : ERR_INVALID;
}

static enum err write_folder(struct ctx *ctx, const char *folder)
{
    struct pack_file *file;
    size_t n;

    TRY(hsds_files(ctx, &file, &n));
    if (mkdir(folder, 0777) != 0 && errno != EEXIST)
        return ERR_INVALID;
    for (size_t i = 0; i < n; i++)
        TRY(write_file(arena_printf(ctx->mem, "%s/%s", folder, file[i].name), file[i].bytes,
                       file[i].len));
    return ERR_OK;
}

static enum err export(struct ctx *ctx, const struct options *o) {
    const char *json;

    if (text_equal(o->format, "csv")) return write_folder(ctx, o->at);
    if (text_equal(o->format, "services")) TRY(hsds_services(ctx, 1, SERVICES_MOST, &json));
    else TRY(hsds_tables(ctx, &json));
    return write_file(o->at, json, strlen(json));
}

int cmd_directory(int argc, char **argv)
{
    static const struct pg_stmt *const *const tables[] = {hsds_statements, NULL};
    struct neighbourhood_setting here;
    struct options o = {0};
    struct admin a;
    bool saved = false;
    enum err err;

    if (argc == 2 && strcmp(argv[1], "--help") == 0)
        return usage(0);
    if (!read_options(argc, argv, &o))
        return usage(2);
    if (admin_open(&a, "directory", tables) != ERR_OK)
        return 1;
    struct ctx ctx = {.mem = a.mem, .db = a.db, .config = &a.config, .here = &here};

    err = hsds_here(&ctx, o.neighbourhood, &here);
    if (err == ERR_OK)
        err = text_equal(o.what, "import") ? import(&ctx, &o, &saved) : export(&ctx, &o);
    if (err != ERR_OK && err != ERR_CONFLICT)
        fprintf(stderr, "voordeur directory: niet gelukt (%s).\n", err_info[err].title);
    if (err == ERR_OK && saved)
        return admin_close(&a, ERR_OK) != ERR_OK;
    return admin_close(&a, ERR_INVALID) == ERR_OK || err != ERR_OK;
}
