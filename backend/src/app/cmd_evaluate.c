/* Measures own rules against a labelled set that anybody may have made. */
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "app/evaluate.h"
#include "base/err.h"
#include "base/file.h"

static const struct {
    const char *name;
    evaluate_fn *run;
    const char *what;
} sets[] = {
    {"danger", evaluate_danger, "of een tekst over gevaar, geweld of zelfdoding gaat"},
    {"doubles", evaluate_doubles, "of twee beschrijvingen dezelfde activiteit zijn"},
    {"hints", evaluate_hints, "waarvoor iemand gewaarschuwd wordt voor hij iets plaatst"},
    {"matching", evaluate_matching, "welk aanbod bij een vraag om hulp past"},
    {"names", evaluate_names, "of een bewoner te herkennen is in een tekst"},
    {"texts", evaluate_texts, "wat er uit een geplakte tekst wordt gehaald"},
};

const struct json_value *evaluate_list(const struct json_value *set)
{
    const struct json_value *list =
        set && set->type == JSON_ARRAY ? set : json_member(set, "texts");

    return list && list->type == JSON_ARRAY ? list : NULL;
}

static int usage(int status)
{
    puts("Gebruik: voordeur evaluate SOORT BESTAND [--json]\n\n"
         "Laat de eigen regels los op een verzameling met antwoorden en toont hoe vaak het "
         "klopt.\n"
         "BESTAND - is de standaardinvoer. SOORT is een van:\n");
    for (size_t i = 0; i < COUNT(sets); i++)
        printf("  %-10s %s\n", sets[i].name, sets[i].what);
    puts("\n0: gemeten, 1: niet te meten, 2: verkeerd gebruikt.");
    return status;
}

static evaluate_fn *find_set(const char *name)
{
    for (size_t i = 0; i < COUNT(sets); i++)
        if (strcmp(sets[i].name, name) == 0)
            return sets[i].run;
    return NULL;
}

static int evaluate(struct arena *mem, evaluate_fn *run, const char *path, bool json)
{
    const struct json_value *set;
    const char *detail = NULL, *fault;
    size_t len;
    char *bytes = file_read(mem, path, &len);

    if (!bytes) {
        fprintf(stderr, "voordeur: %s is niet te lezen.\n", path);
        return 1;
    }
    if (json_parse(mem, bytes, len, &set, &detail) != ERR_OK) {
        fprintf(stderr, "voordeur: %s is geen geldige JSON.\n", path);
        return 1;
    }
    fault = run(mem, set, json);
    if (fault)
        fprintf(stderr, "voordeur: %s\n", fault);
    return fault ? 1 : 0;
}

int cmd_evaluate(int argc, char **argv)
{
    evaluate_fn *run = argc > 1 ? find_set(argv[1]) : NULL;
    const char *path = NULL;
    bool json = false;
    struct arena *mem;
    int status;

    if (argc == 2 && strcmp(argv[1], "--help") == 0)
        return usage(0);
    for (int i = 2; i < argc; i++) {
        if (strcmp(argv[i], "--json") == 0)
            json = true;
        else if (!path && (argv[i][0] != '-' || argv[i][1] == '\0'))
            path = argv[i];
        else
            return usage(2);
    }
    if (!run || !path)
        return usage(2);
    mem = arena_new();
    status = evaluate(mem, run, path, json);
    arena_free(mem);
    return status;
}
