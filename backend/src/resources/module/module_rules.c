#include <string.h>

#include "base/text.h"
#include "resources/module/module.h"

enum { ICON_MOST = 40 };

static bool same(const struct module_part *a, const struct module_part *b)
{
    return a->on == b->on && text_equal(a->name, b->name) &&
           text_equal(a->name_en, b->name_en) && text_equal(a->icon, b->icon) &&
           text_equal(a->ordinal, b->ordinal);
}

bool module_may_change(uint32_t roles, const struct module_draft *from,
                       const struct module_draft *to)
{
    return (same(&from->residents, &to->residents) || roles & ADMIN_RESIDENTS) &&
           (same(&from->professionals, &to->professionals) || roles & ADMIN_PROFESSIONALS);
}

bool module_icon_valid(const char *icon)
{
    size_t len = strlen(icon);

    return len <= ICON_MOST && strspn(icon, "abcdefghijklmnopqrstuvwxyz0123456789-") == len;
}
