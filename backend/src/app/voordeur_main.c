/* voordeur: the command line. */
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "base/err.h"

static const struct {
    const char *name;
    command_fn *run;
    const char *what;
} commands[] = {
    {"migrate", cmd_migrate, "breng de databank naar de nieuwste vorm"},
    {"seed", cmd_seed, "zet de eerste wijk met haar programma klaar"},
    {"check", cmd_check, "kijk of alles klaarstaat om te starten"},
    {"routes", cmd_routes, "toon alle adressen van de API"},
    {"occurrences", cmd_occurrences, "toon wat een agenda of een lijst betekent"},
    {"evaluate", cmd_evaluate, "meet hoe goed de eigen regels lezen"},
    {"import", cmd_import, "lees een agenda of een tabel in"},
    {"directory", cmd_directory, "lees de sociale kaart in of schrijf haar uit (HSDS 3)"},
    {"sources", cmd_sources, "toon de adressen die gevolgd worden"},
    {"work", cmd_work, "doe het werk op de achtergrond"},
    {"live", cmd_live, "zeg open schermen dat er iets veranderd is"},
    {"receive", cmd_receive, "neem een brief aan die met de mail kwam"},
    {"neighbourhood", cmd_neighbourhood, "maak een wijk die is ingericht als een andere"},
    {"person", cmd_person, "maak een persoon of zet een wachtwoord"},
    {"client", cmd_client, "maak een koppeling voor een ander programma"},
};

static int usage(void)
{
    puts("Gebruik: voordeur OPDRACHT [...]; voordeur OPDRACHT --help zegt meer.\n");
    for (size_t i = 0; i < COUNT(commands); i++)
        printf("  %-14s %s\n", commands[i].name, commands[i].what);
    return 2;
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return usage();
    if (strcmp(argv[1], "--help") == 0)
        return usage() * 0;
    for (size_t i = 0; i < COUNT(commands); i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return commands[i].run(argc - 1, argv + 1);
    fprintf(stderr, "voordeur: de opdracht %s bestaat niet.\n", argv[1]);
    return usage();
}
