#include "live/streams.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "live/request.h"

enum {
    OTHER_FDS = 64,
    SEND_BUFFER = 16384, /* bytes that may wait for a reader; the kernel doubles it, and takes
                            three quarters of a kB for each event */
};

enum state { FREE, ASKING, OPEN };

struct request {
    size_t len;
    char bytes[LIVE_REQUEST];
};

struct stream {
    enum state state;
    int64_t until; /* ASKING: it is too late; OPEN: it ends */
    int64_t beat;
    struct request *request; /* only while ASKING */
    struct stream_ticket ticket;
};

/* A stream stands at its descriptor.  There is no index of topics: looking through three
 * thousand takes some hundredths of a millisecond. */
struct streams {
    int epoll_fd;
    int most;
    int room; /* descriptors */
    int held;
    streams_ticket_fn *open;
    void *arg;
    struct streams_count count;
    struct stream at[];
};

struct streams *streams_new(int epoll_fd, int most, streams_ticket_fn *open, void *arg)
{
    int room = most + OTHER_FDS;
    struct streams *s = calloc(1, sizeof *s + (size_t)room * sizeof s->at[0]);

    if (!s)
        abort();
    s->epoll_fd = epoll_fd;
    s->most = most;
    s->room = room;
    s->open = open;
    s->arg = arg;
    return s;
}

static void end(struct streams *s, int fd)
{
    struct stream *t = &s->at[fd];

    s->count.open -= t->state == OPEN;
    s->held--;
    free(t->request);
    *t = (struct stream){0};
    close(fd);
}

void streams_free(struct streams *s)
{
    for (int fd = 0; fd < s->room; fd++)
        if (s->at[fd].state != FREE)
            end(s, fd);
    free(s);
}

static bool write_whole(int fd, const char *text, size_t len)
{
    return send(fd, text, len, MSG_NOSIGNAL | MSG_DONTWAIT) == (ssize_t)len;
}

/* nginx says it in words; a refusal that does not arrive changes nothing. */
static void say_status(int fd, int status)
{
    char text[96];
    int len =
        snprintf(text, sizeof text,
                 "HTTP/1.1 %d -\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", status);

    (void)write_whole(fd, text, (size_t)len);
}

static void refuse(struct streams *s, int fd, int status)
{
    s->count.refused++;
    say_status(fd, status);
    end(s, fd);
}

/* On the stream of fd. */
static void tell(struct streams *s, int fd, const char *text, size_t len)
{
    if (write_whole(fd, text, len)) {
        s->count.told++;
    } else {
        s->count.dropped++;
        end(s, fd);
    }
}

static void begin(struct streams *s, int fd, int64_t now)
{
    static const int size = SEND_BUFFER;
    struct epoll_event event = {.events = EPOLLIN | EPOLLRDHUP, .data.fd = fd};
    struct request *request = malloc(sizeof *request);

    if (!request)
        abort();
    request->len = 0;
    s->held++;
    s->at[fd] =
        (struct stream){.state = ASKING, .until = now + STREAMS_REQUEST, .request = request};
    if (setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof size) < 0 ||
        epoll_ctl(s->epoll_fd, EPOLL_CTL_ADD, fd, &event) < 0)
        end(s, fd);
}

void streams_accept(struct streams *s, int listen_fd, int64_t now)
{
    int fd;

    while ((fd = accept4(listen_fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        if (s->held < s->most && fd < s->room) {
            begin(s, fd, now);
            continue;
        }
        s->count.refused++;
        say_status(fd, 503);
        close(fd);
    }
}

static int of_person(const struct streams *s, const char *person)
{
    int n = 0;

    for (int fd = 0; fd < s->room; fd++)
        n += s->at[fd].state == OPEN && strcmp(s->at[fd].ticket.person, person) == 0;
    return n;
}

static void open_stream(struct streams *s, int fd, const char *text, size_t len, int64_t now)
{
    static const char head[] =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
        ": open\n\n";
    struct stream *t = &s->at[fd];
    struct stream_ticket ticket;

    if (!s->open(s->arg, text, len, &ticket)) {
        refuse(s, fd, 401);
    } else if (of_person(s, ticket.person) >= STREAMS_PER_PERSON) {
        refuse(s, fd, 429);
    } else if (!write_whole(fd, head, sizeof head - 1)) {
        end(s, fd);
    } else {
        free(t->request);
        *t = (struct stream){.state = OPEN,
                             .until = now + STREAMS_OPEN,
                             .beat = now + STREAMS_BEAT,
                             .ticket = ticket};
        s->count.open++;
    }
}

static void read_request(struct streams *s, int fd, int64_t now)
{
    struct request *r = s->at[fd].request;
    ssize_t n = recv(fd, r->bytes + r->len, sizeof r->bytes - r->len, MSG_DONTWAIT);
    const char *ticket;
    size_t len;
    int status;

    if (n <= 0) {
        if (n == 0 || errno != EAGAIN)
            end(s, fd);
        return;
    }
    r->len += (size_t)n;
    status = live_request_read(r->bytes, r->len, &ticket, &len);
    if (status == 200)
        open_stream(s, fd, ticket, len, now);
    else if (status != 0)
        refuse(s, fd, status);
}

/* Who listens has nothing to say: what comes is the end.  An event may be about a stream that
 * stood here before. */
static void hear_end(struct streams *s, int fd)
{
    char byte;

    if (recv(fd, &byte, 1, MSG_DONTWAIT) >= 0 || errno != EAGAIN)
        end(s, fd);
}

void streams_take(struct streams *s, int fd, int64_t now)
{
    if (s->at[fd].state == ASKING)
        read_request(s, fd, now);
    else if (s->at[fd].state == OPEN)
        hear_end(s, fd);
}

/* topic NULL: everybody. */
static void tell_those(struct streams *s, const char *topic, const char *id)
{
    char text[80];
    size_t len =
        (size_t)snprintf(text, sizeof text, "event: change\ndata: %.*s\n\n", ID_LEN, id);

    for (int fd = 0; fd < s->room; fd++)
        if (s->at[fd].state == OPEN && (!topic || strcmp(s->at[fd].ticket.topic, topic) == 0))
            tell(s, fd, text, len);
}

void streams_tell(struct streams *s, const char *topic, const char *id)
{
    tell_those(s, topic, id);
}

void streams_tell_all(struct streams *s) { tell_those(s, NULL, "all"); }

static void tick(struct streams *s, int fd, int64_t now)
{
    static const char beat[] = "event: beat\ndata: -\n\n";
    struct stream *t = &s->at[fd];

    if (now >= t->until) {
        if (t->state == ASKING)
            refuse(s, fd, 408);
        else
            end(s, fd);
    } else if (t->state == OPEN && now >= t->beat) {
        t->beat = now + STREAMS_BEAT;
        tell(s, fd, beat, sizeof beat - 1);
    }
}

void streams_tick(struct streams *s, int64_t now)
{
    for (int fd = 0; fd < s->room; fd++)
        if (s->at[fd].state != FREE)
            tick(s, fd, now);
}

struct streams_count streams_count(const struct streams *s) { return s->count; }
