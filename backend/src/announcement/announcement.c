#include "announcement/announcement.h"

#include <string.h>

#include "announcement/parts.h"
#include "announcement/when.h"
#include "base/text.h"

/* What comes after a farewell is who wrote it. */
static void leave_signature(struct tokens *t)
{
    for (size_t i = 1; i < t->n; i++)
        if (token_in(&t->at[i], " groet groeten groetjes mvg gr groetjes, alvast ")) {
            tokens_use(t, i, t->n - i, USE_OTHER);
            return;
        }
}

void announcement_read(struct arena *mem, const char *text, int64_t today,
                       struct announcement *out)
{
    struct tokens t;

    *out = (struct announcement){0};
    /* In bytes a text of that length may be four times as long. */
    tokens_cut(mem, text_cut(mem, text, (size_t)ANNOUNCEMENT_MAX * 4), &t);
    leave_signature(&t);
    announcement_when(mem, &t, today, out);
    announcement_price(mem, &t, out);
    announcement_place(mem, &t, out);
    announcement_title(mem, &t, out);
}
