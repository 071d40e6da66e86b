/* How often one person or client may ask: a bucket per subject, in memory that
 * the parent made and all workers share.  Visitors are limited by nginx.
 */
#ifndef WEB_LIMITS_H
#define WEB_LIMITS_H

#include <stdbool.h>

/* LIMIT_QUOTA requests in LIMIT_WINDOW seconds, refilled evenly. */
enum { LIMIT_QUOTA = 600, LIMIT_WINDOW = 60 };

struct limit { /* of the RateLimit field (IETF draft 11); used is false where none applies */
    bool used;
    int remaining;
    int reset; /* seconds until the bucket is full again */
};

struct limits;

/* Memory that this process and all it forks share.  It lives as long as they do. */
struct limits *limits_share(void);

/* Takes one request of subject's (a UUID); false when the bucket is empty.
 * Where limits are off there is no struct limits: NULL takes all. */
bool limits_take(struct limits *, const char *subject, struct limit *);

#endif
