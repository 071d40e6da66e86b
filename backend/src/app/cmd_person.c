#include "app/command.h"
#include "app/options.h"

#include <stdio.h>
#include <string.h>

#include "app/admin.h"
#include "base/file.h"
#include "base/text.h"
#include "person_sql.h"
#include "secret/secret.h"

static const char demonstration_password[] = "Voordeur-demo-2026";

static int usage(int code)
{
    puts("Gebruik: voordeur person create --email E --name NAAM [--neighbourhood WIJK --role "
         "ROL "
         "[--organisation NAAM]]\n"
         "         voordeur person grant --email E --role ROL [--neighbourhood WIJK] "
         "[--organisation NAAM]\n"
         "         voordeur person password --email E      (het wachtwoord komt van de "
         "standaardinvoer)\n"
         "         voordeur person demo-passwords          (alleen bij ontwikkelen)");
    return code;
}

struct options {
    const char *email;
    const char *name;
    const char *neighbourhood;
    const char *role;
    const char *organisation;
};

static bool read_options(int argc, char **argv, struct options *o)
{
    const struct option_place known[] = {
        {"--email", &o->email},
        {"--name", &o->name},
        {"--neighbourhood", &o->neighbourhood},
        {"--role", &o->role},
        {"--organisation", &o->organisation},
    };

    return options_read(argc, argv, known, COUNT(known));
}

static enum err grant(struct admin *a, const struct options *o)
{
    struct pg_row row;

    return pg_one(a->db, &sql_person_grant,
                  PG_ARGS(o->email, o->role, o->neighbourhood, o->organisation), &row);
}

static enum err create(struct admin *a, const struct options *o)
{
    if (!o->email || !o->name)
        return ERR_INVALID;
    TRY(pg_run(a->db, &sql_person_create, PG_ARGS(o->email, o->name)));
    return o->role ? grant(a, o) : ERR_OK;
}

static enum err set_password(struct admin *a, const struct options *o)
{
    const char *password = text_trim(a->mem, file_read(a->mem, "-", NULL));
    struct pg_row row;

    if (!o->email || strlen(password) < 10)
        return ERR_INVALID;
    return pg_one(a->db, &sql_person_password,
                  PG_ARGS(o->email, secret_password_hash(a->mem, password)), &row);
}

static enum err demo_passwords(struct admin *a)
{
    if (a->config.production)
        return ERR_NOT_YOURS;
    return pg_run(a->db, &sql_person_demo_passwords,
                  PG_ARGS(secret_password_hash(a->mem, demonstration_password)));
}

int cmd_person(int argc, char **argv)
{
    static const struct pg_stmt *const *const tables[] = {person_statements, NULL};
    struct options o = {0};
    struct admin a;
    enum err err;

    if (argc < 2 || strcmp(argv[1], "--help") == 0)
        return usage(argc < 2 ? 2 : 0);
    if (!read_options(argc, argv, &o))
        return usage(2);
    if (admin_open(&a, "person", tables) != ERR_OK)
        return 1;
    if (strcmp(argv[1], "create") == 0)
        err = create(&a, &o);
    else if (strcmp(argv[1], "grant") == 0)
        err = o.email && o.role ? grant(&a, &o) : ERR_INVALID;
    else if (strcmp(argv[1], "password") == 0)
        err = set_password(&a, &o);
    else if (strcmp(argv[1], "demo-passwords") == 0)
        err = demo_passwords(&a);
    else
        return admin_close(&a, ERR_INVALID) == ERR_OK ? 0 : usage(2);
    err = admin_close(&a, err);
    if (err != ERR_OK)
        fprintf(stderr, "voordeur person: niet gelukt (%s).\n", err_info[err].title);
    return err != ERR_OK;
}
