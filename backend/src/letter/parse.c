#include "letter/parse.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"

enum {
    ADDRESSES = 100,
    HEADERS = 1000,
    HEADER_MOST = 256 * 1024, /* bytes; what is longer was made to keep us busy */
};

static void note_addresses(struct arena *mem, InternetAddressList *list, struct letter_in *out)
{
    int n = list ? internet_address_list_length(list) : 0;

    for (int i = 0; i < n && out->nto < ADDRESSES; i++) {
        InternetAddress *one = internet_address_list_get_address(list, i);

        if (INTERNET_ADDRESS_IS_MAILBOX(one))
            out->to[out->nto++] = parse_line(
                mem, internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one)));
    }
}

/* Everywhere that an address is written down on the way; which of them is ours, its token
 * tells. */
static void read_to(struct arena *mem, GMimeMessage *message, struct letter_in *out)
{
    static const char *const names[] = {"X-Original-To", "Delivered-To", "Envelope-To", "To",
                                        "Cc"};
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    int n = g_mime_header_list_get_count(headers);

    out->to = arena_take(mem, ADDRESSES * sizeof *out->to);
    for (int i = 0; i < n && i < HEADERS; i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        const char *name = g_mime_header_get_name(header);
        InternetAddressList *list;

        for (size_t k = 0; k < COUNT(names); k++)
            if (strcasecmp(name, names[k]) == 0) {
                list = internet_address_list_parse(NULL, g_mime_header_get_value(header));
                note_addresses(mem, list, out);
                if (list)
                    g_object_unref(list);
            }
    }
}

static const char *read_from(struct arena *mem, GMimeMessage *message)
{
    InternetAddressList *list = g_mime_message_get_from(message);
    InternetAddress *first = list && internet_address_list_length(list)
                                 ? internet_address_list_get_address(list, 0)
                                 : NULL;

    if (!first || !INTERNET_ADDRESS_IS_MAILBOX(first))
        return "";
    return parse_line(mem, internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
}

/* "<x@y> <z@y>": the first, bare. */
static const char *bare(struct arena *mem, const char *id)
{
    id = id ? id + strspn(id, " \t<") : "";
    return parse_line(mem, arena_copy(mem, id, strcspn(id, "> \t\r\n")));
}

/* A text without a header is no letter. */
static bool is_letter(GMimeMessage *message)
{
    return g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(message))) >
               0 &&
           g_mime_message_get_mime_part(message);
}

static void read_message(struct arena *mem, GMimeMessage *message, struct letter_in *out)
{
    GMimeObject *object = GMIME_OBJECT(message);

    *out = (struct letter_in){
        .from = read_from(mem, message),
        .subject = parse_line(mem, g_mime_message_get_subject(message)),
        .message_id = bare(mem, g_mime_message_get_message_id(message)),
        .in_reply_to = bare(mem, g_mime_object_get_header(object, "In-Reply-To")),
        .bounce_address = "",
    };
    read_to(mem, message, out);
    parse_body(mem, g_mime_message_get_mime_part(message), out);
    out->automatic = out->bounce_status || parse_automatic(message, out->subject);
}

static bool header_ends(const char *bytes, size_t len)
{
    size_t most = len < HEADER_MOST ? len : HEADER_MOST;

    return len <= HEADER_MOST || memmem(bytes, most, "\n\n", 2) ||
           memmem(bytes, most, "\n\r\n", 3);
}

enum err letter_parse(struct arena *mem, const char *bytes, size_t len, struct letter_in *out)
{
    GMimeStream *stream;
    GMimeParser *parser;
    GMimeMessage *message;
    bool good;

    if (!header_ends(bytes, len))
        return ERR_INVALID;
    g_mime_init();
    stream = g_mime_stream_mem_new_with_buffer(bytes, len);
    parser = g_mime_parser_new_with_stream(stream);
    message = g_mime_parser_construct_message(parser, NULL);
    good = message && is_letter(message);
    if (good)
        read_message(mem, message, out);
    if (message)
        g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return good ? ERR_OK : ERR_INVALID;
}
