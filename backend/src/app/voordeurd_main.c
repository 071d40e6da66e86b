/* voordeurd: the FastCGI server.  See backend/up for how it is started. */
#include <stdio.h>

#include "app/check.h"
#include "app/config.h"
#include "app/prefork.h"

int main(int argc, char **argv)
{
    struct config config;
    struct token_keys keys;
    const char *why;

    (void)argc;
    if (config_read(&config, &why) != ERR_OK ||
        config_read_keys(&config, &keys, &why) != ERR_OK) {
        fprintf(stderr, "voordeurd: %s\n", why);
        return 1;
    }
    return prefork_run(&config, &keys, check_start, argv);
}
