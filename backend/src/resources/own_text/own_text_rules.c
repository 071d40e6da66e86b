#include "base/text.h"
#include "base/utf8.h"
#include "resources/own_text/own_text.h"

uint32_t own_text_keeper(const char *part)
{
    return text_equal(part, "residents") ? ADMIN_RESIDENTS : ADMIN_PROFESSIONALS;
}

static enum err check(const char *text, int64_t most, const char *pointer, struct fault *fault)
{
    if (!text || (int64_t)utf8_length(text) <= most)
        return ERR_OK;
    fault_field(fault, pointer, "too_long");
    return ERR_INVALID;
}

enum err own_text_check(const struct own_text *t, const struct own_text_draft *d,
                        struct fault *fault)
{
    enum err nl = check(d->nl, t->most, "/nl", fault);
    enum err en = check(d->en, t->most, "/en", fault);

    return nl != ERR_OK ? nl : en;
}
