// links: app
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include <fastcgi.h>

#include "app/reply.h"

/* What the other side got: the STDOUT stream put together, and how it ended. */
struct heard {
    int fd;
    char *text;
    size_t len;
    int records;
    int ended; /* END_REQUEST with REQUEST_COMPLETE came, after an empty STDOUT */
};

static int read_all(int fd, void *to, size_t len)
{
    char *at = to;

    while (len > 0) {
        ssize_t n = read(fd, at, len);

        if (n <= 0)
            return 0;
        at += n;
        len -= (size_t)n;
    }
    return 1;
}

static void *listen_to(void *arg)
{
    struct heard *h = arg;
    FCGI_Header head;
    int closed = 0;

    while (!h->ended && read_all(h->fd, &head, sizeof head)) {
        size_t len = (size_t)head.contentLengthB1 << 8 | head.contentLengthB0;
        char content[65536];

        if (!read_all(h->fd, content, len))
            break;
        h->records++;
        if (head.type == FCGI_STDOUT && len == 0)
            closed = 1;
        else if (head.type == FCGI_STDOUT) {
            memcpy(h->text + h->len, content, len);
            h->len += len;
        } else if (head.type == FCGI_END_REQUEST)
            h->ended = closed && content[4] == FCGI_REQUEST_COMPLETE;
    }
    return NULL;
}

static void send_and_hear(size_t body_len, struct heard *h)
{
    char *body = malloc(body_len + 1);
    pthread_t listener;
    int pair[2];

    memset(body, 'x', body_len);
    assert_int_equal(0, socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    *h = (struct heard){.fd = pair[1], .text = malloc(body_len + 100)};
    pthread_create(&listener, NULL, listen_to, h);
    assert_true(reply_send(pair[0], 1, "Status: 200\r\n\r\n", 15, body, body_len));
    close(pair[0]);
    pthread_join(listener, NULL);
    close(pair[1]);
    free(body);
}

static void a_small_reply_is_head_body_and_end(void **state)
{
    struct heard h;

    (void)state;
    send_and_hear(5, &h);
    assert_true(h.ended);
    assert_int_equal(4, h.records);
    assert_memory_equal("Status: 200\r\n\r\nxxxxx", h.text, 20);
    free(h.text);
}

static void a_reply_without_a_body_ends_too(void **state)
{
    struct heard h;

    (void)state;
    send_and_hear(0, &h);
    assert_true(h.ended);
    assert_int_equal(15, h.len);
    free(h.text);
}

static void a_reply_of_megabytes_arrives_whole_in_records_that_fit(void **state)
{
    enum { BIG = 5000000 };
    struct heard h;

    (void)state;
    send_and_hear(BIG, &h);
    assert_true(h.ended);
    assert_int_equal(BIG + 15, h.len);
    assert_int_equal('x', h.text[BIG + 14]);
    free(h.text);
}

static void a_reader_that_has_gone_is_told(void **state)
{
    int pair[2];

    (void)state;
    assert_int_equal(0, socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    close(pair[1]);
    assert_false(reply_send(pair[0], 1, "Status: 200\r\n\r\n", 15, "x", 1));
    close(pair[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_small_reply_is_head_body_and_end),
        cmocka_unit_test(a_reply_without_a_body_ends_too),
        cmocka_unit_test(a_reply_of_megabytes_arrives_whole_in_records_that_fit),
        cmocka_unit_test(a_reader_that_has_gone_is_told),
    };

    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
