#include <string.h>

#include "base/text.h"
#include "commons/when.h"
#include "markup/markup.h"
#include "resources/page/page.h"

/* One date of "next": when in words, and its status and note. */
struct date {
    const char *words;
    const char *status;
    const char *note;
};

static const char *field(struct arena *mem, const char **at)
{
    size_t len = strcspn(*at, "|");
    const char *text = arena_copy(mem, *at, len);

    *at += len + ((*at)[len] == '|');
    return text;
}

static struct date read_date(struct arena *mem, const struct page_item *item, size_t i)
{
    const char *at = item->next[i];
    const char *start = field(mem, &at), *end = field(mem, &at);
    struct date d = {.status = field(mem, &at)};

    d.note = at; /* may hold bars of its own */
    d.words = when_words(mem, "nl", start, text_equal(end, "-") ? NULL : end, item->all_day);
    return d;
}

const char *page_next(struct arena *mem, const struct page_item *item)
{
    return item->nnext ? read_date(mem, item, 0).words : NULL;
}

static void date_words(struct buffer *out, const struct date *d)
{
    markup_text(out, d->words);
    if (text_equal(d->status, "cancelled"))
        buffer_text(out, " <b>Gaat niet door.</b>");
    if (*d->note) {
        buffer_text(out, " ");
        markup_text(out, d->note);
    }
}

/* The first date stands above everything else, the others at the end. */
static void first_date(struct buffer *out, const struct page_item *item)
{
    struct date d;

    if (!item->nnext)
        return;
    d = read_date(out->mem, item, 0);
    buffer_text(out, "<p class=\"lead\">");
    date_words(out, &d);
    buffer_text(out, "</p>\n");
}

static void other_dates(struct buffer *out, const struct page_item *item)
{
    if (item->nnext < 2)
        return;
    page_tag(out, "h2", "Volgende keren");
    buffer_text(out, "<ul>\n");
    for (size_t i = 1; i < item->nnext; i++) {
        struct date d = read_date(out->mem, item, i);

        buffer_text(out, "<li>");
        date_words(out, &d);
        buffer_text(out, "</li>\n");
    }
    buffer_text(out, "</ul>\n");
}

static bool some(const char *text) { return text && *text; }

/* A row of the facts: a word, and a text or a link. */
static void fact(struct buffer *out, const char *word, const char *address, const char *text)
{
    if (!some(text))
        return;
    buffer_text(out, "<dt><b>");
    markup_text(out, word);
    buffer_text(out, "</b></dt><dd>");
    if (address) {
        buffer_text(out, "<a href=\"");
        markup_attr(out, address);
        buffer_text(out, "\">");
    }
    markup_text(out, text);
    buffer_text(out, address ? "</a></dd>\n" : "</dd>\n");
}

/* "Brederostraat 46, 5344 VA Oss" */
static const char *street(struct arena *mem, const struct page_item *item)
{
    const char *town =
        arena_printf(mem, "%s%s%s", some(item->postal_code) ? item->postal_code : "",
                     some(item->postal_code) && some(item->locality) ? " " : "",
                     some(item->locality) ? item->locality : "");

    if (!some(item->street_address))
        return town;
    return arena_printf(mem, "%s%s%s", item->street_address, *town ? ", " : "", town);
}

/* Digits and a plus: what a telephone dials. */
static const char *dialled(struct arena *mem, const char *telephone)
{
    struct buffer b = {.mem = mem};

    if (!some(telephone))
        return NULL;
    buffer_text(&b, "tel:");
    for (const char *c = telephone; *c; c++)
        if (strchr("+0123456789", *c))
            buffer_add(&b, c, 1);
    return b.text;
}

static const char *cost(struct arena *mem, const struct page_item *item)
{
    const char *note = some(item->price_note) ? item->price_note : NULL;

    if (item->free == 1)
        return note ? arena_printf(mem, "Gratis. %s", note) : "Gratis";
    if (item->price) {
        char *price =
            arena_printf(mem, "€ %s%s%s", item->price, note ? ". " : "", note ? note : "");
        char *point = strchr(price, '.');

        if (point)
            *point = ',';
        return price;
    }
    return note;
}

static const char *wheelchair(const struct page_item *item)
{
    if (text_equal(item->wheelchair, "yes"))
        return "U kunt naar binnen.";
    if (text_equal(item->wheelchair, "partly"))
        return "U kunt gedeeltelijk naar binnen.";
    return text_equal(item->wheelchair, "no") ? "U kunt niet naar binnen." : NULL;
}

/* What the neighbourhood asks itself (commons/extras.h). */
static void own_fact(struct buffer *out, const char *name, const char *type, const char *value)
{
    fact(out, name, text_equal(type, "link") ? value : NULL,
         text_equal(type, "date") ? when_day(out->mem, value) : value);
}

static void facts(struct buffer *out, const struct page_item *item)
{
    struct arena *mem = out->mem;

    buffer_text(out, "<dl>\n");
    fact(out, "Waar", item->place_address, item->place_name);
    fact(out, "Adres", NULL, street(mem, item));
    fact(out, "Rolstoel", NULL, wheelchair(item));
    fact(out, "Toegang", NULL, item->accessibility_note);
    fact(out, "Kosten", NULL, cost(mem, item));
    fact(out, "Aanmelden", NULL, item->sign_up_note);
    fact(out, "Van", item->organisation_address, item->organisation_name);
    fact(out, "Bij wie", NULL, item->contact_name);
    fact(out, "Telefoon", dialled(mem, item->telephone), item->telephone);
    fact(out, "E-mail", some(item->email) ? arena_printf(mem, "mailto:%s", item->email) : NULL,
         item->email);
    fact(out, "Website", item->url, item->url);
    for (size_t i = 0; i + 3 <= item->nfacts; i += 3)
        own_fact(out, item->facts[i], item->facts[i + 1], item->facts[i + 2]);
    buffer_text(out, "</dl>\n");
}

static void standing(struct buffer *out, const struct page_item *item)
{
    const char *day = when_day(out->mem, item->confirmed);

    if (item->archived)
        page_tag(out, "p", "Dit is er niet meer.");
    if (item->doubtful && !item->archived)
        page_tag(out, "p", "Het is niet zeker of dit nog klopt.");
    if (*day)
        page_tag(out, "p",
                 item->confirmed_by ? arena_printf(out->mem, "Bevestigd op %s door %s.", day,
                                                   item->confirmed_by)
                                    : arena_printf(out->mem, "Bevestigd op %s.", day));
}

/* Each leads to itself, as large as we have it. */
static void pictures(struct buffer *out, const struct page_item *item)
{
    for (size_t i = 0; i < item->npictures; i++) {
        const char *at = item->pictures[i];
        const char *id = field(out->mem, &at), *width = field(out->mem, &at);
        const char *height = field(out->mem, &at);

        buffer_printf(out,
                      "<a href=\"/pictures/%s/1280.webp\"><img src=\"/pictures/%s/640.webp\" "
                      "width=\"%s\" height=\"%s\" alt=\"",
                      id, id, width, height);
        markup_attr(out, *at ? at : "Foto");
        buffer_text(out, "\"></a>\n");
    }
}

void page_item_body(struct ctx *ctx, struct page_document *page, enum page_kind kind,
                    const struct page_item *item, const struct page_line *lines, size_t n)
{
    struct buffer *out = &page->body;

    out->mem = ctx->mem;
    buffer_text(out, "<main class=\"page stack gap-4\">\n");
    page_home(ctx, out);
    page_tag(out, "h1", item->name);
    if (text_equal(item->status, "cancelled"))
        page_tag(out, "p", "Gaat niet door.");
    page_tag(out, "p", item->status_note);
    first_date(out, item);
    page_tag(out, "p", item->summary);
    pictures(out, item);
    facts(out, item);
    /* Our own HTML, made from Markdown when the item was written. */
    if (some(item->html))
        buffer_printf(out, "<div class=\"stack gap-3\">\n%s</div>\n", item->html);
    other_dates(out, item);
    if (n)
        page_tag(out, "h2", "Activiteiten");
    page_lines(out, lines, n);
    standing(out, item);
    if (kind == PAGE_ACTIVITY)
        buffer_printf(out, "<p><a href=\"%s\">Zet in mijn agenda</a></p>\n", page->feed);
    buffer_text(out, "</main>");
}
