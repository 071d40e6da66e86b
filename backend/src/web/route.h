/* An address of the API is data: all there is to know before its handler runs. */
#ifndef WEB_ROUTE_H
#define WEB_ROUTE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "pg/pg.h"
#include "web/role.h"

struct ctx;

enum method { GET, POST, PUT, PATCH, DELETE, METHOD_COUNT };

/* The name of a method as HTTP has it. */
const char *method_name(enum method);

/* The path of a neighbourhood, under which most of the API stands. */
#define N "/neighbourhoods/{neighbourhood}"

/* Which of nginx's two sockets; only a hint for the map in its configuration and
 * for `voordeur routes`: a handler runs the same in both. */
enum pool { FRONT, SLOW };

struct route {
    const char *op; /* operationId in the contract, and the name in the log */
    enum method method;
    const char
        *path; /* {neighbourhood} a slug, {id} a UUID and {item} one under it, {start} a moment,
                  {word} a word, {rest} whatever is left (last part only); "{id}.ics" ends so */
    unsigned who;    /* roles that may knock */
    enum pg_tx tx;   /* the dispatcher begins and ends it */
    size_t max_body; /* 0: a body is refused */
    enum err (*run)(struct ctx *);
    const char *query;     /* the query keys it knows, separated by spaces; "key*" may come
                              again and again; NULL: none */
    const char *scope;     /* what an integrator's token must hold; NULL: nothing */
    const char *body_type; /* accepted Content-Types, separated by spaces; NULL: JSON */
    bool creates;          /* honours Idempotency-Key */
    enum pool pool;
};

/* A resource's addresses. */
struct routes {
    const char *module; /* which switch closes them; NULL: always open */
    const char
        *root; /* "/api/v1", or "" for pages, feeds and links, which ignore unknown keys */
    const struct route *route;
    size_t n;
};

#define API "/api/v1"
#define API_VERSION "1.0.0"

/* Every table of the program; ends in NULL. */
typedef const struct routes *const route_tables[];

#endif
