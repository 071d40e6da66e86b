#include "web/settings.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "settings_sql.h"
#include "web/role.h"

enum { LIFE = 1000000, MOST = 500, MOST_MODULES = 32 };

/* Which switch counts for whom. */
enum {
    RESIDENTS_PART = VISITOR | RESIDENT | ORGANISER | CONNECTOR | HOST | MODERATOR |
                     INTEGRATOR | ADMIN_RESIDENTS,
    PROFESSIONALS_PART = PROFESSIONAL | CASE_LEAD | STEERING | CONNECTOR | HOST | MODERATOR |
                         INTEGRATOR | ADMIN_PROFESSIONALS,
};

struct settings {
    struct arena *mem;
    int64_t read_at; /* 0: never */
    struct neighbourhood_setting *hood;
    size_t n;
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

void settings_expire(struct settings *s) { s->read_at = 0; }

/* Rows come ordered by neighbourhood: one per module. */
static void each_row(struct pg_row row, void *arg)
{
    struct settings *s = arg;
    const char *slug = pg_text(row, "slug");
    struct neighbourhood_setting *h = s->n ? &s->hood[s->n - 1] : NULL;

    if (!h || strcmp(h->slug, slug) != 0) {
        if (s->n == MOST)
            return;
        h = &s->hood[s->n++];
        *h = (struct neighbourhood_setting){
            .id = arena_text(s->mem, pg_text(row, "neighbourhood_id")),
            .slug = arena_text(s->mem, slug),
            .name = arena_text(s->mem, pg_text(row, "name")),
            .brand = arena_text(s->mem, pg_text(row, "brand")),
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

enum err settings_refresh(struct settings *s, struct pg *pg)
{
    int64_t now = clock_ticks();

    if (s->read_at && now - s->read_at < LIFE)
        return ERR_OK;
    arena_reset(s->mem);
    s->n = 0;
    s->read_at = 0;
    s->hood = arena_take(s->mem, MOST * sizeof *s->hood);
    pg_begin(pg, PG_TX_PUBLIC, &(struct pg_identity){0});
    TRY(pg_each(pg, &sql_settings_all, PG_NO_ARGS, each_row, s));
    s->read_at = now;
    return ERR_OK;
}

const struct neighbourhood_setting *settings_by_slug(const struct settings *s, const char *slug)
{
    for (size_t i = 0; i < s->n; i++)
        if (strcmp(s->hood[i].slug, slug) == 0)
            return &s->hood[i];
    return NULL;
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
