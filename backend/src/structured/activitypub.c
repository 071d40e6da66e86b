/* ActivityPub, as Mobilizon and Gancio send their events to each other. */
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "structured/find.h"

static bool among(const char *word, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(word, words[i]) == 0)
            return true;
    return false;
}

static const char *organizer_of(const struct json_value *v)
{
    const struct json_value *by = value_first(value_member(v, "attributedTo"));

    return by && by->type == JSON_OBJECT ? value_member_text(by, "name") : NULL;
}

static void read_tags(struct finding *f, const struct json_value *list,
                      struct structured_event *e)
{
    for (const struct json_value *v = value_first(list); v; v = value_next(list, v)) {
        const char *name = value_member_text(v, "name");

        if (name && name[0] == '#' && e->nkeywords < STRUCTURED_KEYWORDS)
            e->keyword[e->nkeywords++] = arena_text(f->mem, name + 1);
    }
}

static void read_event(struct finding *f, const struct json_value *v)
{
    struct structured_event *e = find_add(f, v);
    const char *status = value_member_text(v, "ical:status");

    if (!e)
        return;
    e->uid = value_member_text(v, "id");
    e->title = value_member_text(v, "name");
    e->text = value_member_text(v, "content");
    e->url = value_member_text(v, "url");
    e->url = e->url ? e->url : e->uid;
    e->start = value_member_text(v, "startTime");
    e->end = value_member_text(v, "endTime");
    e->organizer = organizer_of(v);
    place_read(f, value_member(v, "location"), e);
    if (!e->location && json_member_true(v, "isOnline"))
        e->location = "Online";
    read_tags(f, value_member(v, "tag"), e);
    e->cancelled = status && strcasecmp(status, "CANCELLED") == 0;
}

bool activitypub_read(struct finding *f, const struct json_value *v)
{
    static const char *const around[] = {"Create", "Update", "Announce", "Add"};
    static const char *const lists[] = {"Collection", "OrderedCollection", "CollectionPage",
                                        "OrderedCollectionPage"};
    const char *type = json_member_text(v, "type");
    const struct json_value *object = value_member(v, "object");

    if (!type || value_member(v, "@type"))
        return false;
    if (strcmp(type, "Event") == 0 && value_member(v, "startTime")) {
        read_event(f, v);
        return true;
    }
    if (among(type, around, COUNT(around)) && object) {
        find_events(f, object);
        return true;
    }
    if (among(type, lists, COUNT(lists))) {
        f->out->complete = false; /* a page of it, or its newest */
        return false;
    }
    if (value_member(v, "actor") && object) {
        f->hint = arena_printf(f->mem,
                               "Dit is een bericht tussen servers van Mobilizon (%s), en geen "
                               "activiteit.",
                               text_cut(f->mem, type, 40));
        return true;
    }
    return false;
}
