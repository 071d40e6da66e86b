/* UiTdatabank of publiq: texts per language, and a calendar of one of four types. */
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "structured/find.h"

/* "address": {"nl": {…}} or {…} */
static const struct json_value *in_language(const struct json_value *v, const char *language)
{
    const struct json_value *in = value_member(v, language);

    if (!in)
        in = value_member(v, "nl");
    return in && in->type == JSON_OBJECT ? in : v;
}

static const char *text_in(const struct json_value *v, const char *language)
{
    const char *text = v && v->type == JSON_OBJECT ? json_member_text(v, "nl") : NULL;

    if (!text && v && v->type == JSON_OBJECT)
        text = json_member_text(v, language);
    return text_blank(text) ? value_text(v) : text;
}

static void read_place(struct finding *f, const struct json_value *v, const char *language,
                       struct structured_event *e)
{
    const struct json_value *location = value_follow(&f->index, value_member(v, "location"));
    const struct json_value *address = value_member(location, "address");
    const char *mode = value_member_text(v, "attendanceMode");

    if (mode && strcmp(mode, "online") == 0) {
        e->location = "Online";
        e->url = value_member_text(v, "onlineUrl");
        return;
    }
    e->location = text_in(value_member(location, "name"), language);
    if (!address)
        return;
    address = in_language(address, language);
    e->street_address = value_member_text(address, "streetAddress");
    e->postal_code = value_member_text(address, "postalCode");
    e->locality = value_member_text(address, "addressLocality");
}

/* The base price, and what others pay. */
static void read_prices(struct finding *f, const struct json_value *list, const char *language,
                        struct structured_event *e)
{
    struct buffer others = {.mem = f->mem};
    double price;

    for (const struct json_value *v = value_first(list); v; v = value_next(list, v)) {
        const char *name = text_in(value_member(v, "name"), language);
        const char *amount;

        if (!value_number(value_member(v, "price"), &price))
            continue;
        amount = offer_amount(f->mem, price);
        if (text_equal(value_member_text(v, "category"), "base")) {
            e->free = amount == NULL;
            e->price = amount;
        } else if (name) {
            buffer_printf(&others, "%s%s %s%s", others.len ? ", " : "",
                          text_line(f->mem, name, 40), amount ? "\u20ac " : "",
                          amount ? amount : "gratis");
        }
    }
    e->price_note = others.text;
    if (e->price_note && e->free == 1)
        e->free = -1;
}

static void describe(struct finding *f, const struct json_value *v, struct structured_event *e)
{
    const char *language = value_member_text(v, "mainLanguage");
    const struct json_value *contact = value_member(v, "contactPoint");
    const struct json_value *organizer = value_member(v, "organizer");
    const struct json_value *terms = value_member(v, "terms");
    const char *ages = value_member_text(v, "typicalAgeRange");

    language = language ? language : "nl";
    e->uid = value_member_text(v, "@id");
    e->title = text_in(value_member(v, "name"), language);
    e->text = text_in(value_member(v, "description"), language);
    read_place(f, v, language, e);
    if (!e->url)
        e->url = value_member_text(contact, "url");
    e->organizer = text_in(value_member(organizer, "name"), language);
    e->email = value_member_text(contact, "email");
    e->telephone = value_member_text(contact, "phone");
    read_prices(f, value_member(v, "priceInfo"), language, e);
    e->audience = ages ? audience_word(f->mem, ages) : NULL;
    if (!e->audience && json_member_true(v, "childrenOnly"))
        e->audience = "kinderen";
    for (const struct json_value *t = value_first(terms); t; t = value_next(terms, t))
        if (value_member_text(t, "label") && e->nkeywords < STRUCTURED_KEYWORDS)
            e->keyword[e->nkeywords++] = value_member_text(t, "label");
}

static bool unavailable(const struct json_value *v)
{
    const char *type = value_member_text(value_member(v, "status"), "type");

    return type && strcmp(type, "Available") != 0;
}

/* Why it is not for the site, or NULL. */
static const char *withheld(const struct json_value *v)
{
    const char *flow = value_member_text(v, "workflowStatus");
    const char *audience = value_member_text(value_member(v, "audience"), "audienceType");

    if (flow && (strcmp(flow, "DELETED") == 0 || strcmp(flow, "REJECTED") == 0))
        return "Deze activiteit is in de UiTdatabank verwijderd of afgewezen.";
    if (audience && strcmp(audience, "members") == 0)
        return "Deze activiteit is alleen voor leden.";
    if (audience && strcmp(audience, "education") == 0)
        return "Deze activiteit is alleen voor scholen.";
    return NULL;
}

static struct structured_event *add(struct finding *f, const struct json_value *v)
{
    struct structured_event *e = find_add(f, v);

    if (!e)
        return NULL;
    describe(f, v, e);
    e->cancelled = unavailable(v);
    e->fault = withheld(v);
    e->start = value_member_text(v, "startDate");
    e->end = value_member_text(v, "endDate");
    return e;
}

static void add_dates(struct finding *f, const struct json_value *v)
{
    const struct json_value *list = value_member(v, "subEvent");
    struct structured_event *e = add(f, v);

    if (!e || !list || list->type != JSON_ARRAY)
        return;
    e->date = arena_take(f->mem, (list->count + 1) * sizeof(*e->date));
    for (const struct json_value *d = list->child; d; d = d->next)
        if (value_member(d, "startDate") && e->ndates < STRUCTURED_DATES)
            e->date[e->ndates++] =
                (struct structured_date){value_member_text(d, "startDate"),
                                         value_member_text(d, "endDate"), unavailable(d)};
    if (e->ndates) {
        e->start = e->date[0].start;
        e->end = e->date[0].end;
    }
}

/* The hours of some days of the week, from the first to the last date. */
static void add_hours(struct finding *f, const struct json_value *v,
                      const struct json_value *hours)
{
    const struct json_value *days = value_member(hours, "dayOfWeek");
    const char *opens = value_member_text(hours, "opens");
    const char *closes = value_member_text(hours, "closes");
    const char *before = ";BYDAY=";
    struct buffer rule = {.mem = f->mem};
    struct structured_event *e = add(f, v);
    const char *from;
    int y, m, d;

    if (!e)
        return;
    buffer_text(&rule, "FREQ=WEEKLY");
    for (const struct json_value *day = value_first(days); day; day = value_next(days, day)) {
        const char *code = value_text(day) ? schema_day(value_text(day)) : NULL;

        buffer_printf(&rule, "%s%s", code ? before : "", code ? code : "");
        before = code ? "," : before;
    }
    if (e->end && strlen(e->end) >= 10 && text_date(arena_copy(f->mem, e->end, 10), &y, &m, &d))
        buffer_printf(&rule, ";UNTIL=%04d%02d%02d", y, m, d);
    from = e->start ? arena_copy(f->mem, e->start, strcspn(e->start, "T"))
                    : structured_since_always;
    e->rrule = rule.text;
    e->by_clock = opens && closes;
    e->start = opens ? arena_printf(f->mem, "%sT%s", from, opens) : from;
    e->end = e->by_clock ? arena_printf(f->mem, "%sT%s", from, closes) : NULL;
}

/* From the first day to the last, without hours: what is on for a while. */
static void add_period(struct finding *f, const struct json_value *v)
{
    struct structured_event *e = add(f, v);

    if (!e)
        return;
    if (!e->start)
        e->fault = e->fault ? e->fault
                            : "Deze activiteit heeft geen datum en geen tijd: die staat er "
                              "altijd (UiTdatabank).";
    else {
        e->start = arena_copy(f->mem, e->start, strcspn(e->start, "T"));
        e->end = e->end ? arena_copy(f->mem, e->end, strcspn(e->end, "T")) : NULL;
    }
}

static void read_event(struct finding *f, const struct json_value *v, const char *type)
{
    const struct json_value *hours = value_member(v, "openingHours");
    size_t first = f->out->nevents;

    if (strcmp(type, "single") == 0 || strcmp(type, "multiple") == 0) {
        add_dates(f, v);
        return;
    }
    for (const struct json_value *h = value_first(hours); h; h = value_next(hours, h))
        if (h->type == JSON_OBJECT)
            add_hours(f, v, h);
    find_number(f, first);
    if (f->out->nevents == first)
        add_period(f, v);
}

bool uitdatabank_read(struct finding *f, const struct json_value *v)
{
    const char *type = json_member_text(v, "calendarType");
    bool texts = json_member(v, "name") && json_member(v, "name")->type == JSON_OBJECT;

    if (!texts || (!type && !json_member(v, "mainLanguage")))
        return false;
    if (type && value_member(v, "address") && !value_member(v, "location"))
        f->hint = "Dit is een plek uit de UiTdatabank, en geen activiteit.";
    else if (!type && !value_member(v, "location"))
        f->hint = "Dit is een organisatie uit de UiTdatabank, en geen activiteit.";
    else
        read_event(f, v, type ? type : "permanent");
    return true;
}
