#include "web/limits.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"

enum { BUCKETS = 4096 };

/* Two subjects that fall in one bucket share it: rare, and errs on the strict side. */
struct limits {
    _Atomic int64_t horizon[BUCKETS]; /* ms: when the bucket will be full again */
};

struct limits *limits_share(void)
{
    void *p = mmap(NULL, sizeof(struct limits), PROT_READ | PROT_WRITE,
                   MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    if (p == MAP_FAILED)
        abort();
    return p;
}

/* Generic cell rate algorithm: each request moves the bucket's horizon by one
 * step; it is refused when the horizon is more than a window ahead. */
bool limits_take(struct limits *limits, const char *subject, struct limit *limit)
{
    const int64_t window = LIMIT_WINDOW * 1000, step = window / LIMIT_QUOTA;
    int64_t now = clock_ms(), horizon, next;
    _Atomic int64_t *b;

    if (!limits)
        return true;
    b = &limits->horizon[text_hash(subject, ID_LEN) % BUCKETS];
    horizon = atomic_load(b);
    do {
        next = (horizon > now ? horizon : now) + step;
        if (next - now > window) {
            *limit = (struct limit){true, 0, (int)((next - now - window) / 1000) + 1};
            return false;
        }
    } while (!atomic_compare_exchange_weak(b, &horizon, next));
    *limit = (struct limit){true, (int)((window - (next - now)) / step),
                            (int)((next - now) / 1000) + 1};
    return true;
}
