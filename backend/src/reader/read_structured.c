#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "reader/read.h"
#include "reader/structured_dates.h"

/* "https://voorbeeld.nl" of an address; its length. */
static size_t origin_of(const char *address)
{
    const char *host = strstr(address, "://");

    return host ? (size_t)(host + 3 - address) + strcspn(host + 3, "/?#") : 0;
}

/* An address as a page at `page` means it; NULL for what leads nowhere on the web. */
static const char *resolve(struct arena *mem, const char *page, const char *url)
{
    size_t origin = page ? origin_of(page) : 0, keep;

    if (!url)
        return page ? read_url(mem, page) : NULL;
    if (!origin || read_url(mem, url) || url[strcspn(url, ":/?#")] == ':')
        return read_url(mem, url);
    if (strncmp(url, "//", 2) == 0)
        keep = (size_t)(strchr(page, ':') + 1 - page);
    else if (*url == '/')
        keep = origin;
    else if (*url == '?')
        keep = strcspn(page, "?#");
    else if (*url == '#')
        keep = strcspn(page, "#");
    else
        for (keep = strcspn(page, "?#"); keep > origin && page[keep - 1] != '/';)
            keep--;
    return read_url(
        mem, arena_printf(
                 mem, "%.*s%s%s", (int)keep, page,
                 keep == origin && *url != '/' && *url != '?' && *url != '#' ? "/" : "", url));
}

static struct reader_list list_of(struct arena *mem, const struct structured_event *e)
{
    struct reader_list list = {.item = arena_take(mem, (e->nkeywords + 1) * sizeof(char *))};

    for (size_t i = 0; i < e->nkeywords; i++) {
        const char *word = read_line(mem, e->keyword[i]);

        if (word)
            list.item[list.n++] = word;
    }
    return list;
}

static void tell(struct arena *mem, const struct structured_event *e,
                 const struct reader_options *options, struct reader_activity *a)
{
    *a = (struct reader_activity){
        .line = e->line,
        .uid = read_line(mem, e->uid),
        .title = read_line(mem, e->title),
        .text = read_markdown(mem, e->text),
        .location = read_line(mem, e->location),
        .street_address = read_line(mem, e->street_address),
        .postal_code = read_line(mem, e->postal_code),
        .locality = read_line(mem, e->locality),
        .latitude = e->latitude,
        .longitude = e->longitude,
        .url = resolve(mem, options->address, e->url),
        .categories = list_of(mem, e),
        .audience = e->audience,
        .organizer = {.name = read_line(mem, e->organizer)},
        .free = e->free,
        .price = e->price,
        .price_note = e->price_note,
        .status = e->cancelled ? "cancelled" : "scheduled",
    };
    if (e->email)
        read_contact(mem, e->email, &a->contact);
    if (e->telephone)
        read_contact(mem, e->telephone, &a->contact);
    if (a->contact.email || a->contact.telephone)
        a->contact.name = a->organizer.name;
    a->organizer.email = a->contact.email;
}

enum { LONG_DAYS = 7 };

static void warn(struct arena *mem, struct reader_result *out, int line, const char *text)
{
    read_note(mem, &out->warnings, (struct reader_note){.line = line, .text = text});
}

static void read_event(struct arena *mem, const struct structured_event *e,
                       const struct reader_options *options, struct reader_result *out)
{
    struct reader_activity *a = &out->activity[out->nactivities];
    const char *title = read_line(mem, e->title);
    struct schedule when = {0};
    const char *fault = title ? e->fault : "Er staat geen naam bij.";

    if (!fault)
        fault = structured_schedule(mem, e, options, &when);
    if (fault) {
        read_note(mem, &out->rejected, (struct reader_note){e->line, e->uid, title, fault});
        return;
    }
    tell(mem, e, options, a);
    read_dates(mem, &when, options, a, &out->warnings);
    if (e->remark)
        warn(mem, out, e->line, e->remark);
    if (!when.all_day && when.length.wall + when.length.exact > LONG_DAYS * DAY_SECONDS)
        warn(mem, out, e->line,
             "Dit zou langer dan een week aan één stuk duren. Waarschijnlijk is het een reeks: "
             "kijk het na.");
    out->nactivities++;
}

void read_structured(struct arena *mem, const char *bytes, size_t len,
                     const struct reader_options *options, struct reader_result *out)
{
    struct structured said;

    structured_read(mem, bytes, len, &said);
    out->format = said.format == STRUCTURED_PAGE ? READER_PAGE : READER_JSON;
    out->complete = said.complete;
    out->reason = said.reason;
    out->kind = said.reason ? READER_NONE : READER_ACTIVITIES;
    for (size_t i = 0; i < said.nbroken; i++)
        read_note(
            mem, &out->rejected,
            (struct reader_note){.line = said.broken[i].line, .text = said.broken[i].text});
    if (said.remark)
        warn(mem, out, 0, said.remark);
    out->activity = arena_take(mem, (said.nevents + 1) * sizeof(*out->activity));
    for (size_t i = 0; i < said.nevents; i++) {
        const struct structured_event *e = &said.event[i];

        if (read_left_out(options, read_line(mem, e->title)))
            read_note(mem, &out->left_out,
                      (struct reader_note){.line = e->line, .uid = e->uid, .text = e->title});
        else
            read_event(mem, e, options, out);
    }
    read_part_uids(mem, out);
}
