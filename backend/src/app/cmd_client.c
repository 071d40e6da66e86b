#include "app/command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/admin.h"
#include "base/text.h"
#include "client_admin_sql.h"
#include "secret/secret.h"

enum { MOST_SCOPES = 16 };

static int usage(int code)
{
    puts("Gebruik: voordeur client create --neighbourhood WIJK --scope "
         "activities:read,activities:write "
         "[--name NAAM]\n"
         "         voordeur client revoke --id ID\n\n"
         "Maakt een koppeling voor een ander programma. Het geheim is één keer te zien.");
    return code;
}

static const char *option(int argc, char **argv, const char *name)
{
    for (int i = 2; i + 1 < argc; i += 2)
        if (strcmp(argv[i], name) == 0)
            return argv[i + 1];
    return NULL;
}

static const char *scope_array(struct arena *mem, const char *list)
{
    const char *scope[MOST_SCOPES];
    size_t n = 0;

    while (*list && n < MOST_SCOPES) {
        size_t len = strcspn(list, ",");

        scope[n++] = arena_copy(mem, list, len);
        list += len + (list[len] == ',');
    }
    return text_pg_array(mem, scope, n);
}

static enum err create(struct admin *a, int argc, char **argv)
{
    const char *neighbourhood = option(argc, argv, "--neighbourhood");
    const char *scopes = option(argc, argv, "--scope");
    const char *name = option(argc, argv, "--name");
    const char *secret = secret_token(a->mem);
    struct pg_row row;

    if (!neighbourhood || !scopes)
        return ERR_INVALID;
    TRY(pg_one(a->db, &sql_client_admin_create,
               PG_ARGS(neighbourhood, name ? name : "koppeling",
                       secret_password_hash(a->mem, secret), scope_array(a->mem, scopes)),
               &row));
    printf("id:     %s\ngeheim: %s\n", pg_text(row, "client_id"), secret);
    return ERR_OK;
}

static enum err revoke(struct admin *a, int argc, char **argv)
{
    const char *id = option(argc, argv, "--id");
    struct pg_row row;

    return id ? pg_one(a->db, &sql_client_admin_revoke, PG_ARGS(id), &row) : ERR_INVALID;
}

int cmd_client(int argc, char **argv)
{
    static const struct pg_stmt *const *const tables[] = {client_admin_statements, NULL};
    struct admin a;
    enum err err = ERR_INVALID;

    if (argc < 2 || strcmp(argv[1], "--help") == 0 || argc % 2)
        return usage(argc == 2 && strcmp(argv[1], "--help") == 0 ? 0 : 2);
    if (admin_open(&a, "client", tables) != ERR_OK)
        return 1;
    if (strcmp(argv[1], "create") == 0)
        err = create(&a, argc, argv);
    else if (strcmp(argv[1], "revoke") == 0)
        err = revoke(&a, argc, argv);
    err = admin_close(&a, err);
    if (err != ERR_OK)
        fprintf(stderr, "voordeur client: niet gelukt (%s).\n", err_info[err].title);
    return err == ERR_OK ? 0 : 1;
}
