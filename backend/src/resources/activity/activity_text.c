/* A pasted text as the fields of an activity; nothing is kept. */
#include "announcement/announcement.h"
#include "base/clock.h"
#include "base/days.h"
#include "base/text.h"
#include "resources/activity/activity.h"

enum { TITLE_MAX = 120, PLACE_MAX = 200 };

struct pasted {
    const char *text;
};

static const struct json_field pasted_fields[] = {
    {.name = "text",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct pasted, text),
     .min = 1,
     .max = ANNOUNCEMENT_MAX,
     .required = true},
};

/* A wall time as the world sees moments: in UTC. */
static void write_moment(struct ctx *ctx, struct json *j, const char *key, bool has,
                         int64_t wall)
{
    char *utc = arena_take(ctx->mem, CLOCK_TEXT);
    int64_t moment;

    if (!has || !text_moment(announcement_moment(ctx->mem, wall), &moment)) {
        json_null(j, key);
        return;
    }
    clock_text((time_t)moment, utc);
    json_text(j, key, utc);
}

static void write_place(struct json *j, const struct activity_named_place *known)
{
    if (!known->id) {
        json_null(j, "knownPlace");
        return;
    }
    json_object(j, "knownPlace");
    json_text(j, "id", known->id);
    json_text(j, "name", known->name);
    json_end(j);
}

static void write_fields(struct ctx *ctx, struct json *j, const struct announcement *a,
                         const struct activity_named_place *known)
{
    bool free = a->price && text_equal(a->price, "0.00");

    json_object(j, NULL);
    json_text(j, "title", a->title ? text_line(ctx->mem, a->title, TITLE_MAX) : NULL);
    write_moment(ctx, j, "start", a->has_start, a->start);
    /* What lasts whole days ends at the midnight after the last one. */
    write_moment(ctx, j, "end", a->has_end, a->end + (a->all_day ? DAY_SECONDS : 0));
    json_bool(j, "allDay", a->all_day);
    json_text(j, "rrule", a->rrule);
    json_bool(j, "skipsHolidays", a->skips_holidays);
    json_bool(j, "cancelled", a->cancelled);
    json_maybe(j, "free", a->price ? free : -1);
    json_text(j, "price", free ? NULL : a->price);
    json_text(j, "place", a->place ? text_line(ctx->mem, a->place, PLACE_MAX) : NULL);
    write_place(j, known);
    json_end(j);
}

enum err activity_read_text(struct ctx *ctx)
{
    struct pasted pasted = {0};
    struct activity_named_place known = {0};
    struct announcement a;
    struct json *j;

    TRY(ctx_read(ctx, pasted_fields, COUNT(pasted_fields), &pasted));
    announcement_read(ctx->mem, pasted.text, days_of_wall(days_wall(clock_now())), &a);
    if (a.place)
        TRY(activity_place_named(ctx, a.place, &known));
    j = ctx_reply(ctx, 200);
    write_fields(ctx, j, &a, &known);
    return json_done(j);
}
