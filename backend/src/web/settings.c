#include "web/settings.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "settings_sql.h"
#include "web/role.h"

enum { LIFE = 1000000, LIFE_OF_NOT_FOUND = 100000, ROOM = 64, MOST_MODULES = 32 };

/* Which switch counts for whom. */
enum {
    RESIDENTS_PART = VISITOR | RESIDENT | ORGANISER | CONNECTOR | HOST | MODERATOR |
                     INTEGRATOR | ADMIN_RESIDENTS,
    PROFESSIONALS_PART = PROFESSIONAL | CASE_LEAD | STEERING | CONNECTOR | HOST | MODERATOR |
                         INTEGRATOR | ADMIN_PROFESSIONALS,
};

struct settings {
    struct arena *mem;
    int64_t looked_at;                  /* 0: not since a switch was changed here */
    int64_t version;                    /* of what is held; 0: nothing */
    struct neighbourhood_setting *hood; /* in order of their slugs */
    size_t n, room;
};

struct settings *settings_new(void)
{
    struct settings *s = calloc(1, sizeof *s);

    if (!s)
        abort();
    s->mem = arena_new();
    return s;
}

void settings_free(struct settings *s)
{
    arena_free(s->mem);
    free(s);
}

void settings_expire(struct settings *s) { s->looked_at = 0; }

static struct neighbourhood_setting *next_hood(struct settings *s)
{
    if (s->n == s->room) {
        struct neighbourhood_setting *more;

        s->room = s->room ? 2 * s->room : ROOM;
        more = arena_take(s->mem, s->room * sizeof *more);
        if (s->hood)
            memcpy(more, s->hood, s->n * sizeof *more);
        s->hood = more;
    }
    return &s->hood[s->n++];
}

/* Rows come ordered by neighbourhood: one per module. */
static void each_row(struct pg_row row, void *arg)
{
    struct settings *s = arg;
    const char *slug = pg_text(row, "slug");
    struct neighbourhood_setting *h = s->n ? &s->hood[s->n - 1] : NULL;

    if (!h || strcmp(h->slug, slug) != 0) {
        h = next_hood(s);
        *h = (struct neighbourhood_setting){
            .id = arena_text(s->mem, pg_text(row, "neighbourhood_id")),
            .slug = arena_text(s->mem, slug),
            .name = arena_text(s->mem, pg_text(row, "name")),
            .brand = arena_text(s->mem, pg_text(row, "brand")),
            .door = arena_text(s->mem, pg_text(row, "door")),
            .ground = arena_text(s->mem, pg_text(row, "ground")),
            .host = arena_text(s->mem, pg_text(row, "host_name")),
            .is_default = pg_bool(row, "is_default"),
            .module = arena_take(s->mem, MOST_MODULES * sizeof *h->module),
        };
    }
    if (pg_text(row, "module") && h->nmodules < MOST_MODULES) {
        h->module[h->nmodules++] = (struct module_switch){
            arena_text(s->mem, pg_text(row, "module")),
            pg_bool(row, "for_residents"),
            pg_bool(row, "for_professionals"),
        };
    }
}

static enum err read_all(struct settings *s, struct pg *pg)
{
    arena_reset(s->mem);
    s->hood = NULL;
    s->n = s->room = 0;
    s->version = 0;
    return pg_each(pg, &sql_settings_all, PG_NO_ARGS, each_row, s);
}

/* A change between the two statements is seen at the next look: it has raised the number. */
static enum err refresh(struct settings *s, struct pg *pg, int64_t life)
{
    const int64_t now = clock_ticks();
    struct pg_row row;
    int64_t version;

    if (s->looked_at && now - s->looked_at < life)
        return ERR_OK;
    s->looked_at = 0;
    pg_begin(pg, PG_TX_PUBLIC, &(struct pg_identity){0});
    TRY(pg_one(pg, &sql_settings_version, PG_NO_ARGS, &row));
    version = pg_int(row, "version");
    if (version != s->version) {
        TRY(read_all(s, pg));
        s->version = version;
    }
    s->looked_at = now;
    return ERR_OK;
}

enum err settings_refresh(struct settings *s, struct pg *pg) { return refresh(s, pg, LIFE); }

static int by_slug(const void *slug, const void *hood)
{
    return strcmp(slug, ((const struct neighbourhood_setting *)hood)->slug);
}

static const struct neighbourhood_setting *held(const struct settings *s, const char *slug)
{
    return s->n ? bsearch(slug, s->hood, s->n, sizeof *s->hood, by_slug) : NULL;
}

enum err settings_find(struct settings *s, struct pg *pg, const char *slug,
                       const struct neighbourhood_setting **found)
{
    *found = held(s, slug);
    if (*found)
        return ERR_OK;
    TRY(refresh(s, pg, LIFE_OF_NOT_FOUND));
    *found = held(s, slug);
    return ERR_OK;
}

const struct neighbourhood_setting *settings_by_host(const struct settings *s, const char *host)
{
    const struct neighbourhood_setting *fallback = s->n ? &s->hood[0] : NULL;

    for (size_t i = 0; i < s->n; i++) {
        if (host && text_equal(s->hood[i].host, host))
            return &s->hood[i];
        if (s->hood[i].is_default)
            fallback = &s->hood[i];
    }
    return fallback;
}

bool settings_module_open(const struct neighbourhood_setting *h, const char *module,
                          uint32_t roles)
{
    for (size_t i = 0; i < h->nmodules; i++) {
        const struct module_switch *m = &h->module[i];

        if (strcmp(m->module, module) != 0)
            continue;
        if (!m->residents && !m->professionals)
            return roles & ADMINS;
        return (m->residents && roles & RESIDENTS_PART) ||
               (m->professionals && roles & PROFESSIONALS_PART);
    }
    return false;
}
