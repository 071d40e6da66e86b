#include "base/id.h"
#include "base/text.h"
#include "resources/page/page.h"
#include "web/config.h"

#define SCHEMA "https://schema.org"

static void text(struct json *j, const char *key, const char *value)
{
    if (value && *value)
        json_text(j, key, value);
}

static void address(struct ctx *ctx, struct json *j, const char *key, const char *path)
{
    if (path)
        json_text(j, key, arena_printf(ctx->mem, "%s%s", ctx->config->origin, path));
}

static void open_thing(struct json *j, const char *key, const char *type)
{
    json_object(j, key);
    json_text(j, "@type", type);
}

static void postal_address(struct json *j, const struct page_item *item)
{
    if (text_equal(item->street_address, "") && text_equal(item->locality, ""))
        return;
    open_thing(j, "address", "PostalAddress");
    text(j, "streetAddress", item->street_address);
    text(j, "postalCode", item->postal_code);
    text(j, "addressLocality", item->locality);
    json_text(j, "addressCountry", "NL");
    json_end(j);
}

static void point(struct json *j, const struct page_item *item)
{
    if (!item->latitude || !item->longitude)
        return;
    open_thing(j, "geo", "GeoCoordinates");
    json_raw(j, "latitude", item->latitude);
    json_raw(j, "longitude", item->longitude);
    json_end(j);
}

static void location(struct ctx *ctx, struct json *j, const struct page_item *item)
{
    if (!item->place_name)
        return;
    open_thing(j, "location", "Place");
    json_text(j, "name", item->place_name);
    address(ctx, j, "url", item->place_address);
    if (item->street_address || item->locality)
        postal_address(j, item);
    else
        json_text(j, "address", item->place_name);
    point(j, item);
    json_end(j);
}

static const char *event_status(const struct page_item *item)
{
    if (text_equal(item->status, "cancelled") || text_equal(item->first_status, "cancelled"))
        return SCHEMA "/EventCancelled";
    return text_equal(item->first_status, "moved") ? SCHEMA "/EventRescheduled"
                                                   : SCHEMA "/EventScheduled";
}

static void offer(struct ctx *ctx, struct json *j, const struct page_item *item)
{
    if (item->free == 1)
        json_bool(j, "isAccessibleForFree", true);
    if (item->free != 1 && !item->price)
        return;
    open_thing(j, "offers", "Offer");
    json_text(j, "price", item->free == 1 ? "0" : item->price);
    json_text(j, "priceCurrency", "EUR");
    address(ctx, j, "url", item->address);
    json_end(j);
}

/* Of a series, its next date: that is what somebody who finds it can go to. */
static void event(struct ctx *ctx, struct json *j, const struct page_item *item)
{
    json_text(j, "startDate", item->start);
    text(j, "endDate", item->end);
    if (text_equal(item->first_status, "moved"))
        text(j, "previousStartDate", item->original);
    json_text(j, "eventStatus", event_status(item));
    json_text(j, "eventAttendanceMode", SCHEMA "/OfflineEventAttendanceMode");
    location(ctx, j, item);
    offer(ctx, j, item);
}

static void organisation(struct ctx *ctx, struct json *j, const char *key,
                         const struct page_item *item)
{
    if (!item->organisation_name)
        return;
    open_thing(j, key, "Organization");
    json_text(j, "name", item->organisation_name);
    address(ctx, j, "url", item->organisation_address);
    json_end(j);
}

static void images(struct ctx *ctx, struct json *j, const struct page_item *item)
{
    if (!item->npictures)
        return;
    json_array(j, "image");
    for (size_t i = 0; i < item->npictures; i++)
        address(
            ctx, j, NULL,
            arena_printf(ctx->mem, "/pictures/%.*s/1280.webp", (int)ID_LEN, item->pictures[i]));
    json_end(j);
}

static const char *type_of(enum page_kind kind)
{
    switch (kind) {
    case PAGE_ACTIVITY:
        return "Event";
    case PAGE_ORGANISATION:
        return "Organization";
    case PAGE_PLACE:
        return "Place";
    case PAGE_SERVICE:
        return "Service";
    default:
        return "Project";
    }
}

static struct json *open_data(struct ctx *ctx, struct page_document *page, const char *type)
{
    struct json *j;

    page->data.mem = ctx->mem;
    j = json_new(ctx->mem, &page->data);
    json_object(j, NULL);
    json_text(j, "@context", SCHEMA);
    json_text(j, "@type", type);
    return j;
}

enum err page_item_data(struct ctx *ctx, struct page_document *page, enum page_kind kind,
                        const struct page_item *item)
{
    struct json *j = open_data(ctx, page, type_of(kind));

    json_text(j, "name", item->name);
    text(j, "description", page->description);
    address(ctx, j, "url", item->address);
    images(ctx, j, item);
    if (kind == PAGE_ACTIVITY) {
        event(ctx, j, item);
        organisation(ctx, j, "organizer", item);
    } else if (kind == PAGE_SERVICE) {
        organisation(ctx, j, "provider", item);
    } else {
        postal_address(j, item);
        text(j, "telephone", item->telephone);
    }
    if (kind == PAGE_PLACE)
        point(j, item);
    if (kind == PAGE_ORGANISATION || kind == PAGE_PROJECT) {
        text(j, "email", item->email);
        text(j, "sameAs", item->url);
    }
    if (kind == PAGE_PROJECT)
        organisation(ctx, j, "parentOrganization", item);
    json_end(j);
    return json_done(j);
}

enum err page_site_data(struct ctx *ctx, struct page_document *page)
{
    struct json *j = open_data(ctx, page, "WebSite");

    json_text(j, "name", ctx->here->name);
    address(ctx, j, "url", page->path);
    text(j, "description", page->description);
    json_text(j, "inLanguage", "nl");
    json_end(j);
    return json_done(j);
}
