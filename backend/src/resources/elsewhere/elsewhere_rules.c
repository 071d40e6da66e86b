#include "base/text.h"
#include "resources/elsewhere/elsewhere.h"

enum { NOT_FOUND = 404, GONE = 410 };

bool elsewhere_works(const struct fetched *f)
{
    static const char *const nowhere[] = {"unreachable",     "not-secure",
                                          "expired",         "bad-address",
                                          "private-address", "too-many-redirects"};

    if (!f->reason)
        return f->status != NOT_FOUND && f->status != GONE;
    for (size_t i = 0; i < COUNT(nowhere); i++)
        if (text_equal(f->reason, nowhere[i]))
            return false;
    return true;
}
