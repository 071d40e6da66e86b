#include "web/metrics.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/err.h"

enum { CLASSES = 6 };

/* Upper bounds of the buckets, in microseconds. */
static const int64_t bounds[] = {1000, 5000, 10000, 50000, 100000, 500000, 1000000};

struct metrics {
    _Atomic uint64_t answers[CLASSES]; /* by first digit of the status */
    _Atomic uint64_t within[COUNT(bounds)];
    _Atomic uint64_t micros;
    _Atomic uint64_t shed; /* answered 503 */
};

struct metrics *metrics_share(void)
{
    void *p = mmap(NULL, sizeof(struct metrics), PROT_READ | PROT_WRITE,
                   MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    if (p == MAP_FAILED)
        abort();
    return p;
}

void metrics_count(struct metrics *m, int status, int64_t micros)
{
    if (!m || status < 100 || status >= CLASSES * 100)
        return;
    atomic_fetch_add(&m->answers[status / 100], 1);
    atomic_fetch_add(&m->micros, (uint64_t)micros);
    if (status == 503)
        atomic_fetch_add(&m->shed, 1);
    for (size_t i = 0; i < COUNT(bounds); i++)
        if (micros <= bounds[i])
            atomic_fetch_add(&m->within[i], 1);
}

void metrics_write(struct metrics *m, struct buffer *out)
{
    uint64_t all = 0;

    buffer_text(out, "# TYPE voordeur_answers_total counter\n");
    for (int i = 1; i < CLASSES; i++) {
        uint64_t n = atomic_load(&m->answers[i]);

        all += n;
        buffer_printf(out, "voordeur_answers_total{class=\"%dxx\"} %llu\n", i,
                      (unsigned long long)n);
    }
    buffer_printf(out, "# TYPE voordeur_shed_total counter\nvoordeur_shed_total %llu\n",
                  (unsigned long long)atomic_load(&m->shed));
    buffer_text(out, "# TYPE voordeur_answer_seconds histogram\n");
    for (size_t i = 0; i < COUNT(bounds); i++)
        buffer_printf(out, "voordeur_answer_seconds_bucket{le=\"%g\"} %llu\n",
                      (double)bounds[i] / 1e6, (unsigned long long)atomic_load(&m->within[i]));
    buffer_printf(out, "voordeur_answer_seconds_bucket{le=\"+Inf\"} %llu\n",
                  (unsigned long long)all);
    buffer_printf(out, "voordeur_answer_seconds_sum %.6f\nvoordeur_answer_seconds_count %llu\n",
                  (double)atomic_load(&m->micros) / 1e6, (unsigned long long)all);
}
