/* OpenActive: schema.org's events in the pages of a feed (RPDE), with some kinds of its own. */
#include <string.h>

#include "base/text.h"
#include "structured/find.h"

bool openactive_page(const struct json_value *v)
{
    const struct json_value *items = value_member(v, "items");
    const struct json_value *first = items && items->type == JSON_ARRAY ? items->child : NULL;

    return first && json_member_text(first, "state") && json_member_text(first, "kind");
}

static void read_page(struct finding *f, const struct json_value *v)
{
    const struct json_value *items = value_member(v, "items");

    f->out->complete = false;
    f->out->remark = "Dit is één bladzijde van een lijst (OpenActive). Wat er niet op staat, "
                     "blijft zoals het was.";
    for (const struct json_value *item = items->child; item; item = item->next) {
        const struct json_value *data = value_member(item, "data");

        if (data && !text_equal(json_member_text(item, "state"), "deleted"))
            find_events(f, data);
    }
}

bool openactive_read(struct finding *f, const struct json_value *v)
{
    static const char *const rooms[] = {"FacilityUse", "IndividualFacilityUse", "Slot"};

    if (openactive_page(v)) {
        read_page(f, v);
        return true;
    }
    for (size_t i = 0; i < COUNT(rooms); i++)
        if (value_is(v, rooms[i])) {
            f->hint =
                "Dit is een zaal of veld dat te huur is (OpenActive), en geen activiteit.";
            return true;
        }
    return false;
}
