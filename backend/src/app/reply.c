#include "app/reply.h"

#include <errno.h>
#include <stdint.h>
#include <sys/uio.h>

#include <fastcgi.h>

enum {
    RECORD_MAX =
        65528, /* a record's content fits 16 bits; a multiple of eight needs no padding */
    PIECES_MAX = 64,
    RECORDS_MAX = PIECES_MAX / 2,
};

struct wire {
    int fd;
    int request;
    struct iovec piece[PIECES_MAX];
    int pieces;
    FCGI_Header header[RECORDS_MAX];
    int headers;
};

static void add_piece(struct wire *w, const void *bytes, size_t len)
{
    w->piece[w->pieces++] =
        (struct iovec){.iov_base = (void *)(uintptr_t)bytes, .iov_len = len};
}

static void add_header(struct wire *w, unsigned char type, size_t len)
{
    FCGI_Header *h = &w->header[w->headers++];

    *h = (FCGI_Header){
        .version = FCGI_VERSION_1,
        .type = type,
        .requestIdB1 = (unsigned char)(w->request >> 8),
        .requestIdB0 = (unsigned char)w->request,
        .contentLengthB1 = (unsigned char)(len >> 8),
        .contentLengthB0 = (unsigned char)len,
    };
    add_piece(w, h, sizeof *h);
}

/* Writes all pieces, however little the socket takes at a time. */
static bool flush(struct wire *w)
{
    struct iovec *at = w->piece;
    int left = w->pieces;

    while (left > 0) {
        ssize_t n = writev(w->fd, at, left);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        for (; left > 0 && (size_t)n >= at->iov_len; at++, left--)
            n -= (ssize_t)at->iov_len;
        if (left > 0) {
            at->iov_base = (char *)at->iov_base + n;
            at->iov_len -= (size_t)n;
        }
    }
    w->pieces = w->headers = 0;
    return true;
}

static bool add_stdout(struct wire *w, const char *bytes, size_t len)
{
    while (len > 0) {
        size_t n = len < RECORD_MAX ? len : RECORD_MAX;

        if (w->headers + 3 > RECORDS_MAX &&
            !flush(w)) /* room for this one and the two that end it */
            return false;
        add_header(w, FCGI_STDOUT, n);
        add_piece(w, bytes, n);
        bytes += n;
        len -= n;
    }
    return true;
}

bool reply_send(int fd, int request, const char *head, size_t head_len, const char *body,
                size_t body_len)
{
    static const FCGI_EndRequestBody complete = {.protocolStatus = FCGI_REQUEST_COMPLETE};
    struct wire w = {.fd = fd, .request = request};

    if (!add_stdout(&w, head, head_len) || !add_stdout(&w, body, body_len))
        return false;
    add_header(&w, FCGI_STDOUT, 0);
    add_header(&w, FCGI_END_REQUEST, sizeof complete);
    add_piece(&w, &complete, sizeof complete);
    return flush(&w);
}
