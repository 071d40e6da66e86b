#include "app/command.h"

#include <stdio.h>
#include <string.h>

#include "app/routes.h"
#include "json/json.h"

static void write_roles(struct json *j, unsigned who)
{
    static const char *const words[] = {
#define ROLE_WORD(name, bit, word) [bit] = word,
        ROLE_TABLE(ROLE_WORD)
#undef ROLE_WORD
    };

    json_array(j, "roles");
    for (size_t i = 0; i < COUNT(words); i++)
        if (who & 1u << i)
            json_text(j, NULL, words[i]);
    json_end(j);
}

static void write_route(struct json *j, const struct routes *table, const struct route *r)
{
    json_object(j, NULL);
    json_text(j, "operationId", r->op);
    json_text(j, "method", method_name(r->method));
    json_text(j, "root", table->root);
    json_text(j, "path", r->path);
    json_text(j, "module", table->module);
    write_roles(j, r->who);
    json_text(j, "scope", r->scope);
    json_text(j, "query", r->query);
    json_int(j, "maxBody", (int64_t)r->max_body);
    json_text(j, "pool", r->pool == SLOW ? "slow" : "front");
    json_end(j);
}

static int print_json(void)
{
    struct arena *mem = arena_new();
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_array(j, NULL);
    for (size_t t = 0; app_routes[t]; t++)
        for (size_t i = 0; i < app_routes[t]->n; i++)
            write_route(j, app_routes[t], &app_routes[t]->route[i]);
    json_end(j);
    int failed = json_done(j) != ERR_OK;

    puts(out.text);
    arena_free(mem);
    return failed;
}

int cmd_routes(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--json") == 0)
        return print_json();
    if (argc > 1) {
        puts("Gebruik: voordeur routes [--json]\n\nToont elk adres: methode, pad, naam, "
             "module.");
        return strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    for (size_t t = 0; app_routes[t]; t++)
        for (size_t i = 0; i < app_routes[t]->n; i++) {
            const struct route *r = &app_routes[t]->route[i];

            printf("%-6s %s%-60s %-22s %s\n", method_name(r->method), app_routes[t]->root,
                   r->path, r->op, app_routes[t]->module ? app_routes[t]->module : "");
        }
    return 0;
}
