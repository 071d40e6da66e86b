#include "app/command.h"

#include <stdio.h>
#include <string.h>

#include "app/check.h"
#include "app/config.h"

int cmd_check(int argc, char **argv)
{
    struct config config;
    struct token_keys keys;
    const char *why;

    if (argc > 1) {
        puts("Gebruik: voordeur check\n\nZegt of de server nu zou kunnen starten: "
             "instellingen, sleutels, "
             "databank, alle opdrachten aan de databank.");
        return strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    if (config_read(&config, &why) != ERR_OK ||
        config_read_keys(&config, &keys, &why) != ERR_OK ||
        check_start(&config, &why) != ERR_OK) {
        fprintf(stderr, "voordeur check: %s\n", why);
        return 1;
    }
    puts("Alles staat klaar.");
    return 0;
}
