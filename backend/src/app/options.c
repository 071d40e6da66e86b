#include "app/options.h"

#include <string.h>

bool options_read(int argc, char **argv, const struct option_place *known, size_t count)
{
    for (int i = 2; i + 1 < argc; i += 2) {
        size_t k = 0;

        while (k < count && strcmp(known[k].name, argv[i]) != 0)
            k++;
        if (k == count)
            return false;
        *known[k].to = argv[i + 1];
    }
    return argc % 2 == 0;
}
