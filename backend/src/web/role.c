#include "web/role.h"

#include <stddef.h>
#include <string.h>

#include "base/err.h"

static const struct {
    uint32_t bit;
    const char *word;
} roles[] = {
#define ROLE_ROW(name, bit, word) {name, word},
    ROLE_TABLE(ROLE_ROW)
#undef ROLE_ROW
};

uint32_t role_of(const char *word)
{
    for (size_t i = 0; i < COUNT(roles); i++)
        if (strcmp(roles[i].word, word) == 0)
            return roles[i].bit;
    return 0;
}

const char *role_words(struct arena *mem, uint32_t set)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    for (size_t i = 0; i < COUNT(roles); i++)
        if (set & roles[i].bit) {
            buffer_text(&b, b.len ? "," : "");
            buffer_text(&b, roles[i].word);
        }
    return b.text;
}
