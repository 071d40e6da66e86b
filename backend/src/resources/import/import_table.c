/* What is here as a list that a spreadsheet opens, and that can be read in again. */
#include <string.h>

#include "base/text.h"
#include "resources/import/import.h"
#include "table/write.h"

enum { COLUMNS_MOST = 20 };

/* A heading that the reader knows, and the column of the query under it. */
struct cell {
    const char *heading, *column;
};

static const struct cell activity_cells[] = {
    {"Activiteit", "title"},
    {"Samenvatting", "summary"},
    {"Datum", "date"},
    {"Begintijd", "start_time"},
    {"Einddatum", "end_date"},
    {"Eindtijd", "end_time"},
    {"Herhaling", "rrule"},
    {"Behalve", "except_on"},
    {"Locatie", "location"},
    {"Kosten", "price"},
    {"Categorie", "categories"},
    {"Doelgroep", "audience"},
    {"Organisatie", "organisation"},
    {"Contactpersoon", "contact_name"},
    {"Telefoon", "contact_telephone"},
    {"E-mail", "contact_email"},
    {"Website", "url"},
    {"Status", "status"},
    {"Opgemaakte tekst", "text"},
    {"Kenmerk", "id"},
};

static const struct cell organisation_cells[] = {
    {"Organisatie", "name"},
    {"Soort", "kind"},
    {"Adres", "street_address"},
    {"Postcode", "postal_code"},
    {"Woonplaats", "locality"},
    {"Telefoon", "telephone"},
    {"E-mail", "email"},
    {"Website", "url"},
    {"Ook bekend als", "also_known_as"},
    {"Opgemaakte tekst", "text"},
    {"Kenmerk", "id"},
};

static const struct cell place_cells[] = {
    {"Locatie", "name"},
    {"Adres", "street_address"},
    {"Postcode", "postal_code"},
    {"Woonplaats", "locality"},
    {"Breedtegraad", "latitude"},
    {"Lengtegraad", "longitude"},
    {"Ook bekend als", "also_known_as"},
    {"Opgemaakte tekst", "text"},
    {"Kenmerk", "id"},
};

static const struct cell project_cells[] = {
    {"Project", "title"},
    {"Samenvatting", "summary"},
    {"Organisatie", "organisation"},
    {"Contactpersoon", "contact_name"},
    {"Telefoon", "contact_telephone"},
    {"E-mail", "contact_email"},
    {"Website", "url"},
    {"Opgemaakte tekst", "text"},
    {"Kenmerk", "id"},
};

struct writing {
    const struct cell *cell;
    size_t n;
    struct buffer *out;
};

static void begin(const struct writing *w)
{
    const char *heading[COLUMNS_MOST];

    for (size_t i = 0; i < w->n; i++)
        heading[i] = w->cell[i].heading;
    table_begin(w->out);
    table_row(w->out, heading, w->n);
}

static void add_row(struct pg_row row, void *arg)
{
    const struct writing *w = arg;
    const char *text[COLUMNS_MOST];

    for (size_t i = 0; i < w->n; i++)
        text[i] = pg_text(row, w->cell[i].column);
    table_row(w->out, text, w->n);
}

enum err import_table_of(struct ctx *ctx, const char *const *ids, size_t n, struct buffer *out)
{
    const struct writing w = {activity_cells, COUNT(activity_cells), out};

    begin(&w);
    return import_tabulate(ctx, IMPORT_TABLE_ACTIVITIES, NULL, text_pg_array(ctx->mem, ids, n),
                           add_row, (void *)(uintptr_t)&w);
}

static enum err reply(struct ctx *ctx, enum import_table table, const struct cell *cell,
                      size_t n)
{
    const struct writing w = {cell, n, &ctx->out.body};
    const char *organisation;

    ctx_query_id(ctx, "organisation", &organisation);
    TRY(ctx_query_done(ctx));
    ctx->out.status = 200;
    ctx->out.type = "text/csv; charset=utf-8";
    ctx->out.cache = CACHE_PRIVATE;
    begin(&w);
    return import_tabulate(ctx, table, organisation, NULL, add_row, (void *)(uintptr_t)&w);
}

static enum err activities(struct ctx *ctx)
{
    return reply(ctx, IMPORT_TABLE_ACTIVITIES, activity_cells, COUNT(activity_cells));
}

static enum err organisations(struct ctx *ctx)
{
    return reply(ctx, IMPORT_TABLE_ORGANISATIONS, organisation_cells,
                 COUNT(organisation_cells));
}

static enum err places(struct ctx *ctx)
{
    return reply(ctx, IMPORT_TABLE_PLACES, place_cells, COUNT(place_cells));
}

static enum err projects(struct ctx *ctx)
{
    return reply(ctx, IMPORT_TABLE_PROJECTS, project_cells, COUNT(project_cells));
}

#define TABLE(operation, address, handler)                                                     \
    {                                                                                          \
        .op = operation, .method = GET, .path = N address, .who = KEEPERS, .tx = PG_TX_READ,   \
        .run = handler, .query = "organisation"                                                \
    }

static const struct route of_activities[] = {
    TABLE("tabulateActivities", "/activities/_table", activities),
};
static const struct route of_directory[] = {
    TABLE("tabulateOrganisations", "/organisations/_table", organisations),
    TABLE("tabulatePlaces", "/places/_table", places),
};
static const struct route of_projects[] = {
    TABLE("tabulateProjects", "/projects/_table", projects),
};

const struct routes import_activity_table_routes = {"activities", API, of_activities,
                                                    COUNT(of_activities)};
const struct routes import_directory_table_routes = {"directory", API, of_directory,
                                                     COUNT(of_directory)};
const struct routes import_project_table_routes = {"projects", API, of_projects,
                                                   COUNT(of_projects)};
