// links: live
/* The request for an event stream, as it comes in, byte by byte.  A refusal stays one, and what
 * is taken is a ticket in the letters of base64url, from a whole request. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "live/request.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_be_whole(const char *bytes, size_t len, const char *ticket, size_t ticket_len)
{
    if (len < 4 || memcmp(bytes + len - 4, "\r\n\r\n", 4) != 0 || ticket < bytes ||
        ticket + ticket_len > bytes + len || ticket_len == 0 || ticket_len > LIVE_TICKET)
        abort();
    for (size_t i = 0; i < ticket_len; i++)
        if (!ticket[i] ||
            !strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
                    ticket[i]))
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int before = 0;

    for (size_t len = 1; len <= size && len <= LIVE_REQUEST + 1; len++) {
        char *bytes = malloc(len); /* so that one byte too far is seen */
        const char *ticket = NULL;
        size_t ticket_len = 0;

        if (!bytes)
            abort();
        memcpy(bytes, data, len);
        int status = live_request_read(bytes, len, &ticket, &ticket_len);

        if (status == 200)
            must_be_whole(bytes, len, ticket, ticket_len);
        else if (status != 0 && status != 400 && status != 404 && status != 405 &&
                 status != 431)
            abort();
        if (before != 0 && (status == 0 || status == 200))
            abort();
        if (len >= LIVE_REQUEST && status == 0)
            abort();
        before = status;
        free(bytes);
    }
    return 0;
}
