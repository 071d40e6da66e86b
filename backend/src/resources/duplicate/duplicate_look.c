#include "resources/duplicate/duplicate.h"

enum err duplicate_look(struct ctx *ctx)
{
    struct duplicate_candidate *candidate;
    size_t n;

    TRY(duplicate_candidates(ctx, &candidate, &n));
    for (size_t i = 0; i < n; i++) {
        const struct alike_verdict v =
            alike_judge(&candidate[i].one_says, &candidate[i].other_says);

        if (v.same)
            TRY(duplicate_add(ctx, &candidate[i], &v));
    }
    return ERR_OK;
}
