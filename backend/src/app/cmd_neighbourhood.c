#include "app/command.h"
#include "app/options.h"

#include <stdio.h>
#include <string.h>

#include "app/admin.h"
#include "base/text.h"
#include "commons/letter.h"
#include "neighbourhood_admin_sql.h"
#include "resources/neighbourhood/neighbourhood.h"

static int usage(int code)
{
    puts("Gebruik: voordeur neighbourhood create --like WIJK --slug SLUG --name NAAM\n"
         "             [--municipality GEMEENTE] [--latitude N --longitude N]\n"
         "             [--admin-residents E-MAIL] [--admin-professionals E-MAIL]\n"
         "         voordeur neighbourhood list\n\n"
         "Maakt een wijk die is ingericht als een andere: modules, rubrieken, woorden, "
         "termijnen en uiterlijk.\n"
         "De beheerders krijgen een mail waarmee zij een wachtwoord kiezen.");
    return code;
}

struct options {
    const char *like, *slug, *name;
    const char *municipality, *latitude, *longitude;
    const char *admin_residents, *admin_professionals;
};

static bool read_options(int argc, char **argv, struct options *o)
{
    const struct option_place known[] = {
        {"--like", &o->like},
        {"--slug", &o->slug},
        {"--name", &o->name},
        {"--municipality", &o->municipality},
        {"--latitude", &o->latitude},
        {"--longitude", &o->longitude},
        {"--admin-residents", &o->admin_residents},
        {"--admin-professionals", &o->admin_professionals},
    };

    return options_read(argc, argv, known, COUNT(known));
}

/* What a refusal means to whoever typed the command. */
static const char *because(const struct admin *a, enum err err)
{
    static const struct {
        const char *constraint, *why;
    } reasons[] = {
        {"neighbourhood_slug_duplicate", "er is al een wijk met deze slug"},
        {"neighbourhood_slug_invalid",
         "een slug begint met een kleine letter en bestaat uit 2 tot "
         "60 kleine letters, cijfers en streepjes"},
        {"neighbourhood_slug_reserved", "deze slug is van de site zelf; kies een andere"},
        {"neighbourhood_name_required", "geef de wijk een naam"},
        {"neighbourhood_name_too_long", "de naam is te lang: hoogstens 60 tekens"},
        {"neighbourhood_name_invalid", "de naam staat op één regel"},
        {"neighbourhood_latitude_out_of_range", "de breedtegraad kan niet"},
        {"neighbourhood_longitude_out_of_range", "de lengtegraad kan niet"},
        {"person_email_invalid", "het e-mailadres van een beheerder klopt niet"},
    };

    for (size_t i = 0; i < COUNT(reasons); i++)
        if (text_equal(reasons[i].constraint, pg_constraint(a->db)))
            return reasons[i].why;
    return err_info[err].title;
}

static const char *degrees_fault(const struct options *o)
{
    double degrees;

    if (!o->latitude != !o->longitude)
        return "geef de breedtegraad en de lengtegraad samen";
    if (o->latitude && !text_decimal(o->latitude, -90, 90, &degrees))
        return "de breedtegraad kan niet";
    if (o->longitude && !text_decimal(o->longitude, -180, 180, &degrees))
        return "de lengtegraad kan niet";
    return NULL;
}

static enum err create(struct admin *a, const struct options *o, const char **why)
{
    struct ctx ctx = {.mem = a->mem, .db = a->db, .config = &a->config};
    const struct neighbourhood_draft draft = {
        .like = o->like,
        .slug = o->slug,
        .name = o->name,
        .municipality = o->municipality,
        .latitude = o->latitude,
        .longitude = o->longitude,
        .admin_residents = o->admin_residents,
        .admin_professionals = o->admin_professionals,
    };
    struct pg_row row;
    enum err err;

    *why = degrees_fault(o);
    if (*why)
        return ERR_INVALID;
    TRY(pg_one(a->db, &sql_neighbourhood_admin_operate, PG_NO_ARGS, &row));
    err = neighbourhood_make(&ctx, &draft);
    if (err != ERR_OK)
        *why = err == ERR_NOT_FOUND ? "er is geen wijk om naar te doen: --like noemt de slug "
                                      "van een wijk die er is"
                                    : because(a, err);
    return err;
}

static void print_one(struct pg_row row, void *none)
{
    (void)none;
    printf("%-20s %-30s %-20s %2d modules%s\n", pg_text(row, "slug"), pg_text(row, "name"),
           pg_text(row, "municipality"), (int)pg_int(row, "modules"),
           pg_bool(row, "is_default") ? ", voorop" : "");
}

int cmd_neighbourhood(int argc, char **argv)
{
    static const struct pg_stmt *const *const tables[] = {
        neighbourhood_admin_statements, neighbourhood_make_statements, letter_statements, NULL};
    struct options o = {0};
    const char *why = NULL;
    struct admin a;
    enum err err;
    bool list = argc == 2 && strcmp(argv[1], "list") == 0;

    if (argc == 2 && strcmp(argv[1], "--help") == 0)
        return usage(0);
    if (!list && (argc < 2 || strcmp(argv[1], "create") != 0 || !read_options(argc, argv, &o) ||
                  !o.like || !o.slug || !o.name))
        return usage(2);
    if (admin_open(&a, "neighbourhood", tables) != ERR_OK)
        return 1;
    err = list ? pg_each(a.db, &sql_neighbourhood_admin_list, PG_NO_ARGS, print_one, NULL)
               : create(&a, &o, &why);
    if (err != ERR_OK)
        fprintf(stderr, "voordeur neighbourhood: niet gelukt: %s.\n",
                why ? why : err_info[err].title);
    err = admin_close(&a, err);
    if (err == ERR_OK && !list)
        printf("%s is er: /%s/ en /werk/%s/beheer\n", o.name, o.slug, o.slug);
    return err != ERR_OK;
}
