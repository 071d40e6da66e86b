/* Delivery reports (RFC 3464): blocks of fields, of which one says who and one why. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "letter/parse.h"

enum { REPORT_MOST = 64 * 1024 };

/* "Status: 5.1.1 (…)": three numbers. */
static const char *status_of(struct arena *mem, const char *value)
{
    size_t len = strspn(value, "0123456789."), dots = 0;

    for (size_t i = 0; i < len; i++)
        dots += value[i] == '.';
    return len >= 5 && len <= 9 && dots == 2 && isdigit((unsigned char)value[len - 1])
               ? arena_copy(mem, value, len)
               : NULL;
}

/* "rfc822; anna@wijk.example" */
static const char *address_of(struct arena *mem, const char *value)
{
    const char *mark = strchr(value, ';');
    const char *address = mark ? mark + 1 : value;

    address += strspn(address, " \t<");
    return parse_line(mem, arena_copy(mem, address, strcspn(address, " \t>\r\n")));
}

static const char *field(const char *line, const char *name)
{
    size_t len = strlen(name);

    return strncasecmp(line, name, len) == 0 && line[len] == ':'
               ? line + len + 1 + strspn(line + len + 1, " \t")
               : NULL;
}

/* The first failure counts; a report of a delay has a status that begins with 4. */
static void read_line(struct arena *mem, const char *line, struct letter_in *out)
{
    const char *who = field(line, "Final-Recipient"), *why = field(line, "Status");

    if (who && !*out->bounce_address)
        out->bounce_address = address_of(mem, who);
    if (why && !out->bounce_status)
        out->bounce_status = status_of(mem, why);
}

bool parse_bounce(struct arena *mem, GMimeObject *part, struct letter_in *out)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    char *text, *line;
    size_t len;

    if (!type || (!g_mime_content_type_is_type(type, "message", "delivery-status") &&
                  !g_mime_content_type_is_type(type, "message", "global-delivery-status")))
        return false;
    text = parse_bytes(mem, part, REPORT_MOST, &len);
    while (text && (line = strsep(&text, "\n")))
        read_line(mem, line, out);
    return true;
}
