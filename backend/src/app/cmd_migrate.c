#include "app/command.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/config.h"
#include "base/file.h"
#include "migrate_sql.h"

static const char table_sql[] =
    "create table if not exists schema_migration (version integer primary key, name text not "
    "null, "
    "applied_at timestamptz not null default now());"
    "grant select on schema_migration to voordeur_api, voordeur_work";

enum { VERSIONS = 10000 };

static void note(struct pg_row row, void *applied)
{
    int64_t version = pg_int(row, "version");

    if (version >= 0 && version < VERSIONS)
        ((bool *)applied)[version] = true;
}

static enum err read_applied(const struct config *config, bool applied[VERSIONS])
{
    static const struct pg_stmt *const *const tables[] = {migrate_statements, NULL};
    struct pg *db = pg_new(config->database_admin, tables);
    enum err err = pg_ready(db);

    if (err == ERR_OK) {
        pg_begin(db, PG_TX_PUBLIC, &(struct pg_identity){0});
        err = pg_each(db, &sql_migrate_applied, PG_NO_ARGS, note, applied);
    }
    pg_release(db);
    pg_free(db);
    return err;
}

static int is_migration(const struct dirent *e)
{
    size_t n = strlen(e->d_name);

    return n > 9 && e->d_name[4] == '_' && strcmp(e->d_name + n - 4, ".sql") == 0;
}

/* One transaction: the file, and the line that says it was applied. */
static int apply(struct arena *mem, const struct config *config, const char *dir,
                 const char *name)
{
    const char *sql = file_read(mem, arena_printf(mem, "%s/%s", dir, name), NULL);
    const char *why;

    if (!sql) {
        fprintf(stderr, "voordeur migrate: %s is niet te lezen.\n", name);
        return 1;
    }
    sql = arena_printf(mem,
                       "begin;\n%s\n;insert into schema_migration (version, name, applied_at) "
                       "values (%d, '%.*s', now());\ncommit;",
                       sql, atoi(name), (int)strlen(name) - 9, name + 5);
    if (pg_script(mem, config->database_admin, sql, &why) != ERR_OK) {
        fprintf(stderr, "voordeur migrate: %s: %s", name, why);
        return 1;
    }
    printf("%s\n", name);
    return 0;
}

static int migrate(struct arena *mem, const struct config *config)
{
    const char *dir = arena_printf(mem, "%s/migrations",
                                   getenv("VOORDEUR_DB") ? getenv("VOORDEUR_DB") : "db");
    struct dirent **entry;
    const char *why = "voor de opdrachten\n";
    bool *applied = arena_take(mem, VERSIONS * sizeof *applied);
    int failed = 0, n;

    if (pg_script(mem, config->database_admin, table_sql, &why) != ERR_OK ||
        read_applied(config, applied) != ERR_OK) {
        fprintf(stderr, "voordeur migrate: de databank is niet klaar: %s", why);
        return 1;
    }
    n = scandir(dir, &entry, is_migration, alphasort);
    if (n < 0)
        fprintf(stderr, "voordeur migrate: geen map %s.\n", dir);
    for (int i = 0; i < n; i++) {
        if (!failed && !applied[atoi(entry[i]->d_name)])
            failed = apply(mem, config, dir, entry[i]->d_name);
        free(entry[i]);
    }
    if (n >= 0)
        free(entry);
    return n < 0 || failed;
}

int cmd_migrate(int argc, char **argv)
{
    struct arena *mem;
    struct config config;
    const char *why;
    int result;

    if (argc > 1) {
        puts("Gebruik: voordeur migrate\n\nPast toe wat er nog niet is van db/migrations, elk "
             "bestand in "
             "een eigen transactie.");
        return strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    if (config_read(&config, &why) != ERR_OK || !config.database_admin) {
        fprintf(stderr, "voordeur migrate: VOORDEUR_DATABASE_ADMIN ontbreekt.\n");
        return 1;
    }
    mem = arena_new();
    result = migrate(mem, &config);
    arena_free(mem);
    return result;
}
