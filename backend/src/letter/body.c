#include <string.h>
#include <strings.h>

#include "base/mend.h"
#include "base/text.h"
#include "letter/parse.h"
#include "letter/quote.h"
#include "markup/markup.h"

enum {
    DEEP = 20, /* how many parts may lie in one another; what is deeper is not looked at */
    PARTS = 200,
    ATTACHMENTS = 50,
    READ_MOST = 1024 * 1024, /* bytes of one text */
};

struct walk {
    struct arena *mem;
    struct letter_in *out;
    struct buffer text;
    int parts;
};

static bool is(GMimeObject *part, const char *type, const char *subtype)
{
    GMimeContentType *t = g_mime_object_get_content_type(part);

    return t && g_mime_content_type_is_type(t, type, subtype);
}

static bool parameter_is(GMimeObject *part, const char *name, const char *value)
{
    const char *said = g_mime_object_get_content_type_parameter(part, name);

    return said && strcasecmp(said, value) == 0;
}

/* From another character set to UTF-8; as it is where that is not known. */
static char *converted(struct arena *mem, const char *charset, char *bytes, size_t *len)
{
    GMimeFilter *filter = g_mime_filter_charset_new(charset, "utf-8");
    char *out, *copy;
    size_t room, outlen;

    if (!filter)
        return bytes;
    g_mime_filter_complete(filter, bytes, *len, 0, &out, &outlen, &room);
    copy = arena_copy(mem, out, outlen);
    *len = outlen;
    g_object_unref(filter);
    return copy;
}

/* What says that it is UTF-8 or ASCII is looked at: mend_text knows what it is else. */
static char *text_of(struct arena *mem, GMimeObject *part)
{
    const char *charset = g_mime_object_get_content_type_parameter(part, "charset");
    bool mended = false;
    size_t len;
    char *bytes = parse_bytes(mem, part, READ_MOST, &len);

    if (!bytes)
        return arena_copy(mem, "", 0);
    if (charset && strncasecmp(charset, "utf-8", 5) != 0 &&
        strncasecmp(charset, "us-ascii", 8) != 0)
        bytes = converted(mem, charset, bytes, &len);
    return mend_text(mem, bytes, len, &mended);
}

/* The quotes go before the marks of HTML: those are how they are known. */
static const char *said_in(struct arena *mem, GMimeObject *part)
{
    char *text = text_of(mem, part);

    if (is(part, "text", "html"))
        return markup_plain(mem, quote_cut(mem, markup_from_html(mem, text, strlen(text))));
    if (parameter_is(part, "format", "flowed"))
        text = quote_unflow(mem, text, parameter_is(part, "delsp", "yes"));
    return quote_cut(mem, text);
}

static void add_text(struct walk *w, GMimeObject *part)
{
    const char *said = said_in(w->mem, part);

    if (text_blank(said))
        return;
    if (w->text.len)
        buffer_text(&w->text, "\n\n");
    buffer_text(&w->text, said);
}

static void add_attachment(struct walk *w, GMimeObject *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    const char *major = type ? g_mime_content_type_get_media_type(type) : NULL;
    const char *minor = type ? g_mime_content_type_get_media_subtype(type) : NULL;

    if (w->out->nattachments == ATTACHMENTS)
        return;
    w->out->attachment[w->out->nattachments++] = (struct letter_attachment){
        .type = parse_line(w->mem, arena_printf(w->mem, "%s/%s", major ? major : "application",
                                                minor ? minor : "octet-stream")),
        .size = parse_size(part),
        .picture = major && strcasecmp(major, "image") == 0,
    };
}

static bool is_attached(GMimeObject *part)
{
    const char *said = g_mime_object_get_disposition(part);

    return said && strcasecmp(said, "attachment") == 0;
}

/* Of the same thing in several forms: text before HTML before what holds either. */
static GMimeObject *preferred(GMimeMultipart *alternatives)
{
    static const char *const subtypes[] = {"plain", "html"};
    int n = g_mime_multipart_get_count(alternatives);

    n = n < PARTS ? n : PARTS;
    for (size_t s = 0; s < COUNT(subtypes); s++)
        for (int i = 0; i < n; i++)
            if (is(g_mime_multipart_get_part(alternatives, i), "text", subtypes[s]))
                return g_mime_multipart_get_part(alternatives, i);
    return n ? g_mime_multipart_get_part(alternatives, n - 1) : NULL;
}

static void look(struct walk *w, GMimeObject *part, int depth);

static void look_inside(struct walk *w, GMimeMultipart *parts, int depth)
{
    int n = g_mime_multipart_get_count(parts);

    if (is(GMIME_OBJECT(parts), "multipart", "alternative")) {
        look(w, preferred(parts), depth + 1);
        return;
    }
    for (int i = 0; i < n; i++)
        look(w, g_mime_multipart_get_part(parts, i), depth + 1);
}

/* Of a signed letter; nobody hung it on. */
static bool is_seal(GMimeObject *part)
{
    return is(part, "application", "pgp-signature") ||
           is(part, "application", "pkcs7-signature") ||
           is(part, "application", "x-pkcs7-signature");
}

/* What is hidden from us (PGP, S/MIME) is an attachment as any other. */
static void look(struct walk *w, GMimeObject *part, int depth)
{
    if (!part || depth > DEEP || w->parts++ >= PARTS || parse_bounce(w->mem, part, w->out))
        return;
    if (GMIME_IS_MULTIPART(part))
        look_inside(w, GMIME_MULTIPART(part), depth);
    else if (!is_attached(part) && (is(part, "text", "plain") || is(part, "text", "html")))
        add_text(w, part);
    else if (!is_seal(part))
        add_attachment(w, part);
}

void parse_body(struct arena *mem, GMimeObject *top, struct letter_in *out)
{
    struct walk w = {.mem = mem, .out = out, .text = {.mem = mem}};

    out->attachment = arena_take(mem, ATTACHMENTS * sizeof *out->attachment);
    look(&w, top, 0);
    out->text = text_cut(mem, w.text.len ? w.text.text : "", LETTER_TEXT_MOST);
}
