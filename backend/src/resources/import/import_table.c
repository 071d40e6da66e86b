/* What is here as a list that a spreadsheet opens, and that can be read in again. */
#include <string.h>

#include "base/text.h"
#include "resources/import/import.h"
#include "table/write.h"

enum { COLUMNS_MOST = 24, OWN_MOST = 20 /* fields of a kind */ };

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

static const struct cell service_cells[] = {
    {"Dienst", "name"},
    {"Samenvatting", "summary"},
    {"Organisatie", "organisation"},
    {"Thema's", "themes"},
    {"Locatie", "places"},
    {"Doelgroep", "eligibility"},
    {"Leeftijd vanaf", "minimum_age"},
    {"Leeftijd tot en met", "maximum_age"},
    {"Talen", "languages"},
    {"Voorziening", "provision"},
    {"Openingstijden", "hours"},
    {"Afwijkende tijden", "exceptions"},
    {"Kosten", "cost_note"},
    {"Aanmelden", "application"},
    {"Wachttijd", "waiting_time"},
    {"Telefoon", "telephone"},
    {"E-mail", "email"},
    {"Website", "url"},
    {"Gebied", "areas"},
    {"Ook bekend als", "also_known_as"},
    {"Opgemaakte tekst", "text"},
    {"Kenmerk", "id"},
};

/* The columns of a table, and after them the neighbourhood's own fields of that kind. */
struct list {
    enum import_table table;
    const char *kind;
    const struct cell *cell;
    size_t n;
};

static const struct list activity_list = {IMPORT_TABLE_ACTIVITIES, "activity", activity_cells,
                                          COUNT(activity_cells)};

struct writing {
    struct ctx *ctx;
    const struct list *list;
    size_t nown;
    struct buffer *out;
    const char *text[COLUMNS_MOST + OWN_MOST];
};

static void add_heading(struct pg_row row, void *arg)
{
    struct writing *w = arg;

    if (w->nown < OWN_MOST)
        w->text[w->list->n + w->nown++] = import_own_heading(w->ctx->mem, pg_text(row, "name"));
}

static enum err begin(struct writing *w)
{
    for (size_t i = 0; i < w->list->n; i++)
        w->text[i] = w->list->cell[i].heading;
    TRY(import_own_fields(w->ctx, w->list->kind, add_heading, w));
    table_begin(w->out);
    table_row(w->out, w->text, w->list->n + w->nown);
    return ERR_OK;
}

static void add_row(struct pg_row row, void *arg)
{
    struct writing *w = arg;
    size_t n, known = w->list->n;
    const char **own = pg_array(w->ctx->mem, row, "own", &n);

    for (size_t i = 0; i < known; i++)
        w->text[i] = pg_text(row, w->list->cell[i].column);
    for (size_t i = 0; i < w->nown; i++)
        w->text[known + i] = i < n ? own[i] : NULL;
    table_row(w->out, w->text, known + w->nown);
}

enum err import_table_of(struct ctx *ctx, const char *const *ids, size_t n, struct buffer *out)
{
    struct writing w = {.ctx = ctx, .list = &activity_list, .out = out};

    TRY(begin(&w));
    return import_tabulate(ctx, IMPORT_TABLE_ACTIVITIES, NULL, text_pg_array(ctx->mem, ids, n),
                           add_row, &w);
}

static enum err reply(struct ctx *ctx, const struct list *list)
{
    struct writing w = {.ctx = ctx, .list = list, .out = &ctx->out.body};
    const char *organisation;

    ctx_query_id(ctx, "organisation", &organisation);
    TRY(ctx_query_done(ctx));
    ctx->out.status = 200;
    ctx->out.type = "text/csv; charset=utf-8";
    ctx->out.cache = CACHE_PRIVATE;
    TRY(begin(&w));
    return import_tabulate(ctx, list->table, organisation, NULL, add_row, &w);
}

static enum err activities(struct ctx *ctx) { return reply(ctx, &activity_list); }

static enum err organisations(struct ctx *ctx)
{
    static const struct list list = {IMPORT_TABLE_ORGANISATIONS, "organisation",
                                     organisation_cells, COUNT(organisation_cells)};

    return reply(ctx, &list);
}

static enum err places(struct ctx *ctx)
{
    static const struct list list = {IMPORT_TABLE_PLACES, "place", place_cells,
                                     COUNT(place_cells)};

    return reply(ctx, &list);
}

static enum err projects(struct ctx *ctx)
{
    static const struct list list = {IMPORT_TABLE_PROJECTS, "project", project_cells,
                                     COUNT(project_cells)};

    return reply(ctx, &list);
}

static enum err services(struct ctx *ctx)
{
    static const struct list list = {IMPORT_TABLE_SERVICES, "service", service_cells,
                                     COUNT(service_cells)};

    return reply(ctx, &list);
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
    TABLE("tabulateServices", "/services/_table", services),
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
