#include "matching/category.h"

#include <stddef.h>
#include <string.h>

#include "base/err.h"

static const struct {
    const char *code;
    const char *also[3]; /* as others call it */
} categories[CATEGORIES] = {
    {"groceries", {"boodschappen", "shopping"}},
    {"chores", {"klusjes", "klussen"}},
    {"garden", {"tuin"}},
    {"company", {"gezelschap"}},
    {"transport", {"vervoer"}},
    {"babysitting", {"oppas", "childcare"}},
    {"pets", {"huisdier", "pet", "huisdieren"}},
    {"computer", {"digitaal", "digital"}},
    {"language-buddy", {"taal", "language"}},
    {"paperwork", {"administratie", "formulieren"}},
    {"goods", {"spullen", "lenen"}},
    {"together", {"samen"}},
    {"space", {"ruimte", "room"}},
    {"volunteering", {"vrijwilligerswerk"}},
};

int category_of(const char *code)
{
    for (int i = 0; code && i < CATEGORIES; i++) {
        if (strcmp(code, categories[i].code) == 0)
            return i;
        for (size_t k = 0; k < COUNT(categories[i].also) && categories[i].also[k]; k++)
            if (strcmp(code, categories[i].also[k]) == 0)
                return i;
    }
    return -1;
}

const char *category_code(int category) { return categories[category].code; }
