#include "commons/pictures.h"

#include <string.h>

#include "base/id.h"
#include "base/text.h"

static const struct json_field focus_fields[] = {
    {.name = "x", .kind = JSON_WHOLE, .offset = offsetof(struct picture_use, x), .max = 100},
    {.name = "y", .kind = JSON_WHOLE, .offset = offsetof(struct picture_use, y), .max = 100},
};

const struct json_field picture_use_fields[2] = {
    {.name = "id",
     .kind = JSON_ID,
     .offset = offsetof(struct picture_use, id),
     .required = true},
    {.name = "focus",
     .kind = JSON_PART,
     .fields = focus_fields,
     .nfields = COUNT(focus_fields)},
};

static struct picture_use *uses_of(const struct pictures *p) { return p->rows.item; }

/* "(2f0e…,50,30)" or "(2f0e…,,)": as PostgreSQL writes a row. */
static struct picture_use read_use(struct arena *mem, const char *text)
{
    const char *x = text + 1 + ID_LEN + 1, *y = strchr(x, ',') + 1;
    size_t nx = (size_t)(y - 1 - x), ny = strlen(y) - 1;

    return (struct picture_use){.id = arena_copy(mem, text + 1, ID_LEN),
                                .x = nx ? arena_copy(mem, x, nx) : NULL,
                                .y = ny ? arena_copy(mem, y, ny) : NULL};
}

static struct json_rows room_for(struct arena *mem, size_t n)
{
    return (struct json_rows){.item = arena_take(mem, (n + 1) * sizeof(struct picture_use)),
                              .count = n};
}

struct pictures pictures_from_row(struct arena *mem, struct pg_row row)
{
    size_t n;
    const char **text = pg_array(mem, row, "pictures", &n);
    struct pictures p = {.rows = room_for(mem, n)};

    for (size_t i = 0; i < n; i++)
        uses_of(&p)[i] = read_use(mem, text[i]);
    p.first = n ? uses_of(&p)[0].id : NULL;
    return p;
}

const char *pictures_text(struct arena *mem, const struct pictures *p)
{
    const char *row[PICTURES_MOST];

    for (size_t i = 0; i < p->rows.count; i++) {
        const struct picture_use *use = &uses_of(p)[i];

        row[i] = use->x ? arena_printf(mem, "(%s,%s,%s)", use->id, use->x, use->y)
                        : arena_printf(mem, "(%s,,)", use->id);
    }
    return text_pg_array(mem, row, p->rows.count);
}

void pictures_json(struct json *j, const char *key, const struct pictures *p)
{
    json_array(j, key);
    for (size_t i = 0; i < p->rows.count; i++) {
        const struct picture_use *use = &uses_of(p)[i];

        json_object(j, NULL);
        json_text(j, "id", use->id);
        if (use->x) {
            json_object(j, "focus");
            json_raw(j, "x", use->x);
            json_raw(j, "y", use->y);
            json_end(j);
        }
        json_end(j);
    }
    json_end(j);
}

/* Another first one, the others after it; or none. */
static struct json_rows with_first(struct arena *mem, const struct pictures *old,
                                   const char *first)
{
    struct pictures p = {.rows = room_for(mem, old->rows.count + 1)};

    p.rows.count = 0;
    if (first)
        uses_of(&p)[p.rows.count++] = (struct picture_use){.id = first};
    for (size_t i = 1; first && i < old->rows.count; i++)
        if (!text_equal(uses_of(old)[i].id, first))
            uses_of(&p)[p.rows.count++] = uses_of(old)[i];
    return p.rows;
}

enum err pictures_settle(struct arena *mem, const struct pictures *old, struct pictures *p,
                         struct fault *fault)
{
    bool one_said = !text_equal(old->first, p->first);
    bool all_said = old->rows.item != p->rows.item;
    const char *first = p->rows.count ? uses_of(p)[0].id : NULL;
    int before = fault->nfields;

    if (one_said && all_said && !text_equal(first, p->first))
        fault_field(fault, "/picture", "invalid");
    if (one_said && !all_said)
        p->rows = with_first(mem, old, p->first);
    for (size_t i = 0; i < p->rows.count; i++)
        if (!uses_of(p)[i].x != !uses_of(p)[i].y)
            fault_field(fault, arena_printf(mem, "/pictures/%zu/focus", i), "invalid");
    p->first = p->rows.count ? uses_of(p)[0].id : NULL;
    return fault->nfields > before ? ERR_INVALID : ERR_OK;
}
