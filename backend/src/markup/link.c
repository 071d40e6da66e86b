#include "markup/link.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

static const char *const schemes[] = {"http://", "https://", "mailto:", "tel:"};

bool link_allowed(const char *address)
{
    if (!address)
        return false;
    if (address[0] == '/' && address[1] != '/' && address[1] != '\\')
        return true;
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (strncasecmp(address, schemes[i], strlen(schemes[i])) == 0)
            return true;
    return false;
}

bool link_outside(const char *address) { return strncasecmp(address, "http", 4) == 0; }
