#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "markup/tree.h"
#include "structured/find.h"

static const char *line(struct arena *mem, const char *text)
{
    return text ? text_line(mem, markup_entities(mem, text), 300) : NULL;
}

/* An address in one text, without the name of the place before it. */
static const char *address_after(struct arena *mem, const char *address, const char *name)
{
    size_t n = name ? strlen(name) : 0;

    if (n && strncasecmp(address, name, n) == 0 && address[n] == ',')
        address += n + 1;
    address = text_trim(mem, address);
    return *address && !text_equal(address, name) ? address : NULL;
}

static void read_address(struct finding *f, const struct json_value *v,
                         struct structured_event *e)
{
    if (!v)
        return;
    if (v->type == JSON_STRING) {
        e->street_address = address_after(f->mem, line(f->mem, v->text), e->location);
        return;
    }
    e->street_address = line(f->mem, value_member_text(v, "streetAddress"));
    e->postal_code = line(f->mem, value_member_text(v, "postalCode"));
    e->locality = line(f->mem, value_member_text(v, "addressLocality"));
}

static const char *coordinate(struct arena *mem, const struct json_value *v, double most)
{
    const char *text = value_text(v);
    double number;

    return text && text_decimal(text, -most, most, &number) ? arena_printf(mem, "%.6f", number)
                                                            : NULL;
}

static void read_place(struct finding *f, const struct json_value *v,
                       struct structured_event *e)
{
    const struct json_value *geo = value_member(v, "geo");

    e->location = line(f->mem, value_member_text(v, "name"));
    read_address(f, value_follow(&f->index, value_first(value_member(v, "address"))), e);
    e->latitude = coordinate(
        f->mem, geo ? value_member(geo, "latitude") : value_member(v, "latitude"), 90);
    e->longitude = coordinate(
        f->mem, geo ? value_member(geo, "longitude") : value_member(v, "longitude"), 180);
    if (!e->latitude || !e->longitude)
        e->latitude = e->longitude = NULL;
}

/* A place that can be gone to counts before one on the internet. */
void place_read(struct finding *f, const struct json_value *list, struct structured_event *e)
{
    const struct json_value *online = NULL;

    for (const struct json_value *one = value_first(list); one; one = value_next(list, one)) {
        const struct json_value *v = value_follow(&f->index, one);

        if (v->type == JSON_STRING) {
            e->location = line(f->mem, v->text);
            return;
        }
        if (v->type == JSON_OBJECT && value_is(v, "VirtualLocation")) {
            online = v;
        } else if (v->type == JSON_OBJECT) {
            if (value_is(v, "PostalAddress"))
                read_address(f, v, e);
            else
                read_place(f, v, e);
            return;
        }
    }
    if (online) {
        e->location = "Online";
        e->url = value_member_text(online, "url") ? value_member_text(online, "url") : e->url;
    }
}
