#include "page_sql.h"
#include "resources/page/page.h"

struct lines {
    struct page_line *line;
    size_t n;
    size_t room;
};

static void add_line(struct pg_row row, void *arg)
{
    struct lines *lines = arg;

    if (lines->n == lines->room)
        return;
    lines->line[lines->n++] = (struct page_line){
        .title = pg_text(row, "title"),
        .address = pg_text(row, "address"),
        .place = pg_text(row, "place"),
        .start = pg_text(row, "start"),
        .end = pg_text(row, "end"),
        .all_day = pg_bool(row, "all_day"),
        .status = pg_text(row, "status"),
    };
}

enum err page_programme(struct ctx *ctx, int most, struct page_line *line, size_t *n)
{
    struct lines lines = {line, 0, (size_t)most};
    enum err err =
        pg_each(ctx->db, &sql_page_programme,
                PG_ARGS(ctx->here->id, arena_printf(ctx->mem, "%d", most)), add_line, &lines);

    *n = lines.n;
    return err;
}

enum err page_programme_of(struct ctx *ctx, enum page_kind kind, const char *id, int most,
                           struct page_line *line, size_t *n)
{
    const struct pg_stmt *way =
        kind == PAGE_PLACE ? &sql_page_at_place : &sql_page_of_organisation;
    struct lines lines = {line, 0, (size_t)most};
    enum err err =
        pg_each(ctx->db, way, PG_ARGS(ctx->here->id, arena_printf(ctx->mem, "%d", most), id),
                add_line, &lines);

    *n = lines.n;
    return err;
}

static void add_name(struct pg_row row, void *arg)
{
    struct lines *lines = arg;

    if (lines->n < lines->room)
        lines->line[lines->n++] = (struct page_line){.title = pg_text(row, "name"),
                                                     .address = pg_text(row, "address")};
}

enum err page_names(struct ctx *ctx, enum page_kind kind, struct page_line **line, size_t *n)
{
    enum { MOST = 500 };
    const struct pg_stmt *names =
        kind == PAGE_PROJECTS ? &sql_page_projects : &sql_page_directory;
    struct lines lines = {arena_take(ctx->mem, MOST * sizeof *lines.line), 0, MOST};
    enum err err = pg_each(ctx->db, names, PG_ARGS(ctx->here->id), add_name, &lines);

    *line = lines.line;
    *n = lines.n;
    return err;
}

static void read_item(struct arena *mem, struct pg_row row, struct page_item *item)
{
    *item = (struct page_item){
        .id = pg_text(row, "id"),
        .name = pg_text(row, "name"),
        .summary = pg_text(row, "summary"),
        .text = pg_text(row, "text"),
        .html = pg_text(row, "html"),
        .address = pg_text(row, "address"),
        .picture = pg_text(row, "picture_id"),
        .alt = pg_text(row, "alt"),
        .crop_x = pg_text(row, "crop_x"),
        .crop_y = pg_text(row, "crop_y"),
        .place_name = pg_text(row, "place_name"),
        .place_address = pg_text(row, "place_address"),
        .street_address = pg_text(row, "street_address"),
        .postal_code = pg_text(row, "postal_code"),
        .locality = pg_text(row, "locality"),
        .latitude = pg_text(row, "latitude"),
        .longitude = pg_text(row, "longitude"),
        .wheelchair = pg_text(row, "wheelchair"),
        .accessibility_note = pg_text(row, "accessibility_note"),
        .organisation_name = pg_text(row, "organisation_name"),
        .organisation_address = pg_text(row, "organisation_address"),
        .contact_name = pg_text(row, "contact_name"),
        .telephone = pg_text(row, "telephone"),
        .email = pg_text(row, "email"),
        .url = pg_text(row, "url"),
        .archived = pg_bool(row, "archived"),
        .doubtful = pg_bool(row, "doubtful"),
        .confirmed = pg_text(row, "confirmed"),
        .confirmed_by = pg_text(row, "confirmed_by"),
    };
    item->pictures = pg_array(mem, row, "pictures", &item->npictures);
    item->facts = pg_array(mem, row, "facts", &item->nfacts);
}

static void read_terms(struct pg_row row, struct page_item *item)
{
    item->free = pg_maybe(row, "free");
    item->price = pg_text(row, "price");
    item->price_note = pg_text(row, "price_note");
    item->sign_up_note = pg_text(row, "sign_up_note");
}

static void read_dates(struct arena *mem, struct pg_row row, struct page_item *item)
{
    item->status = pg_text(row, "status");
    item->status_note = pg_text(row, "status_note");
    item->all_day = pg_bool(row, "all_day");
    item->start = pg_text(row, "start");
    item->end = pg_text(row, "end");
    item->original = pg_text(row, "original");
    item->first_status = pg_text(row, "first_status");
    item->next = pg_array(mem, row, "next", &item->nnext);
}

enum err page_item_find(struct ctx *ctx, enum page_kind kind, const char *id,
                        struct page_item *item)
{
    static const struct pg_stmt *const find[] = {
        [PAGE_ACTIVITY] = &sql_page_activity, [PAGE_ORGANISATION] = &sql_page_organisation,
        [PAGE_PLACE] = &sql_page_place,       [PAGE_PROJECT] = &sql_page_project,
        [PAGE_SERVICE] = &sql_page_service,
    };
    struct pg_row row;

    TRY(pg_one(ctx->db, find[kind], PG_ARGS(ctx->here->id, id), &row));
    read_item(ctx->mem, row, item);
    if (kind == PAGE_ACTIVITY || kind == PAGE_SERVICE)
        read_terms(row, item);
    if (kind == PAGE_ACTIVITY)
        read_dates(ctx->mem, row, item);
    return ERR_OK;
}

struct shares {
    struct page_share *share;
    size_t n;
};

static void add_share(struct pg_row row, void *arg)
{
    struct shares *shares = arg;

    if (shares->n < PAGE_SHARES)
        shares->share[shares->n++] =
            (struct page_share){pg_text(row, "kind"), pg_text(row, "share")};
}

enum err page_shares(struct ctx *ctx, struct page_share *share, size_t *n)
{
    struct shares shares = {share, 0};
    enum err err =
        pg_each(ctx->db, &sql_page_shares, PG_ARGS(ctx->here->id), add_share, &shares);

    *n = shares.n;
    return err;
}

struct professionals {
    struct page_professional *one;
    size_t n;
};

static void add_professional(struct pg_row row, void *arg)
{
    struct professionals *all = arg;

    if (all->n < PAGE_PROFESSIONALS_MOST)
        all->one[all->n++] =
            (struct page_professional){.name = pg_text(row, "name"),
                                       .what = pg_text(row, "what"),
                                       .times = pg_text(row, "times"),
                                       .now = pg_text(row, "now"),
                                       .start = pg_text(row, "start"),
                                       .end = pg_text(row, "end"),
                                       .place = pg_text(row, "place"),
                                       .address = pg_text(row, "address"),
                                       .holiday = pg_text(row, "holiday"),
                                       .back = pg_text(row, "back"),
                                       .replaced_by = pg_text(row, "replaced_by")};
}

enum err page_professionals(struct ctx *ctx, struct page_professional *one, size_t *n)
{
    struct professionals all = {one, 0};
    enum err err = pg_each(ctx->db, &sql_page_professionals, PG_ARGS(ctx->here->id),
                           add_professional, &all);

    *n = all.n;
    return err;
}
