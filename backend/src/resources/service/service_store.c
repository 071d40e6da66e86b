#include "base/text.h"
#include "commons/constraint.h"
#include "commons/cursor.h"
#include "markup/markup.h"
#include "resources/service/service.h"
#include "service_sql.h"

const struct item_kind service_kind = {
    .kind = "service",
    .find = &sql_service_find,
    .archive = &sql_service_archive,
    .confirm = &sql_service_confirm,
};

enum { WORDS_MAX = 200, SLUG_MAX = 40, LANGUAGE_MAX = 3 };

/* What the list may be narrowed by; NULL is none. */
struct filter {
    const char *words;
    const char *theme;
    const char *organisation;
    const char *place;
    const char *language;
    const char *freshness;
    bool accessible;
    bool free;
};

static void read_filter(struct ctx *ctx, struct filter *f)
{
    ctx_query_text(ctx, "q", WORDS_MAX, &f->words);
    ctx_query_text(ctx, "theme", SLUG_MAX, &f->theme);
    ctx_query_id(ctx, "organisation", &f->organisation);
    ctx_query_id(ctx, "place", &f->place);
    ctx_query_text(ctx, "language", LANGUAGE_MAX, &f->language);
    ctx_query_word(ctx, "freshness", item_freshnesses, &f->freshness);
    ctx_query_flag(ctx, "accessible", &f->accessible);
    ctx_query_flag(ctx, "free", &f->free);
}

enum err service_list(struct ctx *ctx)
{
    struct paged w = {0};
    struct filter f = {0};

    read_filter(ctx, &f);
    TRY(page_read(ctx, "ti", &w.page));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    w.json = page_begin(ctx);
    TRY(pg_each(ctx->db, &sql_service_by_name,
                PG_ARGS(ctx->here->id, f.words, f.freshness, f.theme, f.organisation, f.place,
                        f.language, pg_flag(f.accessible), f.free ? "true" : NULL,
                        w.page.from.part[0], w.page.from.part[1], w.page.rows),
                cards_add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static struct json_list list_of(struct arena *mem, struct pg_row row, const char *column)
{
    struct json_list list;

    list.item = pg_array(mem, row, column, &list.count);
    return list;
}

static struct service_draft draft_of(struct arena *mem, struct pg_row row)
{
    return (struct service_draft){
        .name = pg_text(row, "name"),
        .also_known_as = list_of(mem, row, "also_known_as"),
        .summary = pg_text(row, "summary"),
        .text = pg_text(row, "text"),
        .organisation = pg_text(row, "organisation_id"),
        .places = list_of(mem, row, "place_ids"),
        .themes = list_of(mem, row, "themes"),
        .eligibility = pg_text(row, "eligibility"),
        .minimum_age = pg_text(row, "minimum_age"),
        .maximum_age = pg_text(row, "maximum_age"),
        .free = pg_maybe(row, "free"),
        .cost_note = pg_text(row, "cost_note"),
        .languages = list_of(mem, row, "languages"),
        .accessibility_note = pg_text(row, "accessibility_note"),
        .application = pg_text(row, "application"),
        .waiting_time = pg_text(row, "waiting_time"),
        .telephone = pg_text(row, "telephone"),
        .email = pg_text(row, "email"),
        .url = pg_text(row, "url"),
        .areas = list_of(mem, row, "areas"),
        .provision = pg_text(row, "provision"),
    };
}

enum err service_find(struct ctx *ctx, const char *id, struct service *s)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_service_find, PG_ARGS(ctx->here->id, id), &row));
    *s = (struct service){
        .id = pg_text(row, "id"),
        .is = draft_of(ctx->mem, row),
        .html = pg_text(row, "html"),
        .organisation = pg_text(row, "organisation"),
        .places = pg_text(row, "places"),
        .holidays = list_of(ctx->mem, row, "holidays"),
        .address = pg_text(row, "address"),
        .extras = pg_text(row, "extras"),
        .life = life_from_row(row),
    };
    return hours_read(ctx->mem, pg_text(row, "hours"), pg_text(row, "exceptions"), &s->is.hours,
                      &s->is.exceptions);
}

static const char *texts_of(struct ctx *ctx, const struct json_list *list)
{
    return text_pg_array(ctx->mem, list->item, list->count);
}

/* The arguments $4 to $27 of what is written. */
#define WRITTEN(ctx, d)                                                                        \
    (d)->name, texts_of(ctx, &(d)->also_known_as), (d)->summary, (d)->text,                    \
        (d)->text ? markup_html((ctx)->mem, (d)->text) : NULL, (d)->organisation,              \
        texts_of(ctx, &(d)->places), texts_of(ctx, &(d)->themes), (d)->eligibility,            \
        (d)->minimum_age, (d)->maximum_age, pg_flag_maybe((d)->free), (d)->cost_note,          \
        hours_text((ctx)->mem, &(d)->hours),                                                   \
        hours_exceptions_text((ctx)->mem, &(d)->exceptions), texts_of(ctx, &(d)->languages),   \
        (d)->accessibility_note, (d)->application, (d)->waiting_time, (d)->telephone,          \
        (d)->email, (d)->url, texts_of(ctx, &(d)->areas), (d)->provision

enum err service_insert(struct ctx *ctx, const struct service_draft *d, const char **id)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_service_insert, PG_ARGS(ctx->here->id, WRITTEN(ctx, d)), &row);

    TRY(constraint_fail(ctx, err, "service"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err service_update(struct ctx *ctx, const struct service *old,
                        const struct service_draft *d)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_service_update,
               PG_ARGS(ctx->here->id, old->id, old->life.version, WRITTEN(ctx, d)), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "service");
}
