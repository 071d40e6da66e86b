#include "live/request.h"

#include <stdbool.h>
#include <string.h>

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

static bool is_in(char c, const char *set) { return c && strchr(set, c); }
static bool in_ticket(char c) { return is_in(c, letters) || is_in(c, "-_"); }
static bool in_name(char c) { return is_in(c, letters) || is_in(c, "!#$%&'*+-.^_`|~"); }

static size_t span(const char *s, const char *end, bool in(char))
{
    const char *at = s;

    while (at < end && in(*at))
        at++;
    return (size_t)(at - s);
}

/* Takes word from the front of [*s, end). */
static bool take(const char **s, const char *end, const char *word)
{
    size_t len = strlen(word);

    if ((size_t)(end - *s) < len || memcmp(*s, word, len) != 0)
        return false;
    *s += len;
    return true;
}

static bool is_version(const char *s, const char *end)
{
    return end - s == 8 && (memcmp(s, "HTTP/1.1", 8) == 0 || memcmp(s, "HTTP/1.0", 8) == 0);
}

static int read_line(const char *s, const char *end, const char **ticket, size_t *ticket_len)
{
    const char *space = memchr(s, ' ', (size_t)(end - s));
    const char *last = memrchr(s, ' ', (size_t)(end - s));

    if (!space || last == space || !is_version(last + 1, end) ||
        span(s, space, in_name) != (size_t)(space - s) || space == s)
        return 400;
    if (!take(&s, end, "GET "))
        return 405;
    if (!take(&s, last, "/live/"))
        return 404;
    *ticket = s;
    *ticket_len = (size_t)(last - s);
    return *ticket_len > 0 && *ticket_len <= LIVE_TICKET &&
                   span(s, last, in_ticket) == *ticket_len
               ? 200
               : 404;
}

static bool is_header(const char *s, const char *end)
{
    size_t name = span(s, end, in_name);

    return name > 0 && s + name < end && s[name] == ':';
}

/* Only what can be read; a carriage return only before its line feed, and the other way. */
static bool is_text(const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];

        if (c == '\r'   ? i + 1 < len && bytes[i + 1] != '\n'
            : c == '\n' ? i == 0 || bytes[i - 1] != '\r'
                        : (c < ' ' && c != '\t') || c >= 0x7f)
            return false;
    }
    return true;
}

int live_request_read(const char *bytes, size_t len, const char **ticket, size_t *ticket_len)
{
    const char *end = bytes + len, *line = bytes, *stop;
    int status = 0;

    if (len > LIVE_REQUEST)
        return 431;
    if (!is_text(bytes, len))
        return 400;
    for (; (stop = memchr(line, '\r', (size_t)(end - line))) && stop + 1 < end;
         line = stop + 2) {
        if (line == bytes)
            status = read_line(line, stop, ticket, ticket_len);
        else if (stop == line)
            return stop + 2 == end ? status : 400; /* nothing follows the empty line */
        else if (!is_header(line, stop))
            return 400;
        if (status != 200)
            return status;
    }
    return len == LIVE_REQUEST ? 431 : 0;
}
