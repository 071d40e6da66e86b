#include "app/command.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/config.h"
#include "app/seed_programme.h"
#include "base/file.h"
#include "pg/pg.h"

static int is_sql(const struct dirent *e)
{
    size_t n = strlen(e->d_name);

    return n > 4 && strcmp(e->d_name + n - 4, ".sql") == 0;
}

/* Each file of db/seed in its own transaction; each can be run again without doubling anything.
 */
static int seed(struct arena *mem, const struct config *config)
{
    const char *dir =
        arena_printf(mem, "%s/seed", getenv("VOORDEUR_DB") ? getenv("VOORDEUR_DB") : "db");
    struct dirent **entry;
    int failed = 0, n = scandir(dir, &entry, is_sql, alphasort);

    for (int i = 0; i < n; i++) {
        const char *path = arena_printf(mem, "%s/%s", dir, entry[i]->d_name);
        const char *why = "niet te lezen", *sql = failed ? NULL : file_read(mem, path, NULL);

        if (sql)
            sql = arena_printf(mem, "begin;\n%s\n;commit;", sql);
        if (!failed && (!sql || pg_script(mem, config->database_admin, sql, &why) != ERR_OK)) {
            fprintf(stderr, "voordeur seed: %s: %s\n", entry[i]->d_name, why);
            failed = 1;
        }
        free(entry[i]);
    }
    if (n >= 0)
        free(entry);
    return n < 0 || failed;
}

static int programme(struct arena *mem, const struct config *config)
{
    const char *dir = getenv("VOORDEUR_DB") ? getenv("VOORDEUR_DB") : "db", *why;

    if (seed_programme(mem, config, arena_printf(mem, "%s/seed/programme.json", dir), &why) ==
        ERR_OK)
        return 0;
    fprintf(stderr, "voordeur seed: programme.json: %s\n", why);
    return 1;
}

int cmd_seed(int argc, char **argv)
{
    struct config config;
    struct arena *mem;
    const char *why;
    int result;

    if (argc > 1) {
        puts("Gebruik: voordeur seed\n\nZet de Ruwaard klaar: feiten, plekken, een programma "
             "ter demonstratie "
             "en een proefaccount per rol.");
        return strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    if (config_read(&config, &why) != ERR_OK || !config.database_admin) {
        fprintf(stderr, "voordeur seed: VOORDEUR_DATABASE_ADMIN ontbreekt.\n");
        return 1;
    }
    if (config.production) {
        fprintf(stderr, "voordeur seed: demonstratiegegevens horen niet in productie.\n");
        return 1;
    }
    mem = arena_new();
    result = seed(mem, &config) || programme(mem, &config);
    arena_free(mem);
    return result;
}
