#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "resources/page/page.h"

/* The second part of an address: what stands there, and there with an item behind it. */
static const struct {
    const char *word;
    enum page_kind list;
    enum page_kind item;
    const char *title;
    const char *module;
} places[] = {
    {"activiteiten", PAGE_PROGRAMME, PAGE_ACTIVITY, "Activiteiten", "activities"},
    {"sociale-kaart", PAGE_DIRECTORY, PAGE_UNKNOWN, "Sociale kaart", "directory"},
    {"organisaties", PAGE_DIRECTORY, PAGE_ORGANISATION, "Organisaties", "directory"},
    {"plekken", PAGE_DIRECTORY, PAGE_PLACE, "Plekken", "directory"},
    {"diensten", PAGE_DIRECTORY, PAGE_SERVICE, "Diensten", "directory"},
    {"wie-is-er", PAGE_PROFESSIONALS, PAGE_UNKNOWN, "Wie is er voor u", "colleagues"},
    {"projecten", PAGE_PROJECTS, PAGE_PROJECT, "Projecten", "projects"},
    {"vraag-en-aanbod", PAGE_SCREEN, PAGE_UNKNOWN, "Vraag en aanbod", "exchange"},
    {"vraag-stellen", PAGE_SCREEN, PAGE_UNKNOWN, "Vraag iets aan de buurt", "exchange"},
    {"aanbod-doen", PAGE_SCREEN, PAGE_UNKNOWN, "Ik wil iets doen", "exchange"},
    {"vragen", PAGE_UNKNOWN, PAGE_SCREEN, "Vraag en aanbod", "exchange"},
    {"aanbod", PAGE_UNKNOWN, PAGE_SCREEN, "Vraag en aanbod", "exchange"},
    {"gesprekken", PAGE_UNKNOWN, PAGE_SCREEN, "Gesprek", "exchange"},
    {"rondje", PAGE_SCREEN, PAGE_UNKNOWN, "Rondje wijk", "round"},
    {"actueel", PAGE_FRESHNESS, PAGE_UNKNOWN, "Klopt het hier?", NULL},
    {"elders", PAGE_SCREEN, PAGE_UNKNOWN, "Elders in de wijk", "elsewhere"},
    {"er-mist-iets", PAGE_SCREEN, PAGE_UNKNOWN, "Er mist iets", NULL},
    {"zoeken", PAGE_SCREEN, PAGE_UNKNOWN, "Zoeken", NULL},
    {"mijn", PAGE_SCREEN, PAGE_UNKNOWN, "Mijn plek", NULL},
    {"aanmelden", PAGE_SCREEN, PAGE_UNKNOWN, "Aanmelden", NULL},
    {"lid-worden", PAGE_SCREEN, PAGE_UNKNOWN, "Word lid", NULL},
    {"welkom", PAGE_SCREEN, PAGE_UNKNOWN, "Nog één stap", NULL},
    {"nieuw-wachtwoord", PAGE_SCREEN, PAGE_UNKNOWN, "Kies een nieuw wachtwoord", NULL},
    {"nieuw-adres", PAGE_SCREEN, PAGE_UNKNOWN, "Nieuw e-mailadres", NULL},
    {"manifest.webmanifest", PAGE_MANIFEST, PAGE_UNKNOWN, NULL, NULL},
    {"weekmail", PAGE_SCREEN, PAGE_UNKNOWN, "De wekelijkse mail", "outlets"},
    {"te-versturen", PAGE_SCREEN, PAGE_UNKNOWN, "Nog te versturen", NULL},
};

/* "koffie-inloop-3f9c…": the id at the end decides. */
static const char *id_at_end(const char *part)
{
    size_t len = strlen(part);
    const char *id = len >= ID_LEN ? part + len - ID_LEN : NULL;

    if (!id || !id_valid(id, ID_LEN) || (id > part && id[-1] != '-'))
        return NULL;
    return id;
}

/* Takes the part up to the next "/" off the path. */
static const char *take(struct arena *mem, const char **path)
{
    size_t len = strcspn(*path, "/");
    const char *part = arena_copy(mem, *path, len);

    *path += len + ((*path)[len] == '/');
    return part;
}

struct page_address page_find(struct arena *mem, const char *path)
{
    struct page_address a = {.kind = PAGE_UNKNOWN};
    size_t len = strlen(path);
    const char *word, *item;

    if (!len)
        return (struct page_address){.kind = PAGE_ROOT};
    a.neighbourhood = take(mem, &path);
    if (!*path) {
        a.kind = PAGE_FRONT;
        return a;
    }
    word = take(mem, &path);
    item = take(mem, &path);
    for (size_t i = 0; i < COUNT(places) && !*path; i++) {
        if (!text_equal(places[i].word, word))
            continue;
        a.id = id_at_end(item);
        a.kind = a.id ? places[i].item : *item ? PAGE_UNKNOWN : places[i].list;
        a.title = places[i].title;
        a.module = places[i].module;
        a.slash = !*item && path[-1] == '/';
    }
    return a;
}
