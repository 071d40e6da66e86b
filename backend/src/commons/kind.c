#include "commons/kind.h"

#include "base/text.h"

struct kind {
    const char *name, *module, *path;
};

/* The kind of this name; for a name that is none, what no module has. */
static const struct kind *kind_named(const char *name)
{
    static const struct kind kinds[] = {
        {"activity", "activities", "activiteiten"},
        {"organisation", "directory", "organisaties"},
        {"place", "directory", "plekken"},
        {"service", "directory", "diensten"},
        {"project", "projects", "projecten"},
        {"ask", "exchange", "vragen"},
        {"offer", "exchange", "aanbod"},
        {"question", "questions", "vraagbaak"},
        {"knowledge_item", "questions", "vraagbaak/kennis"},
        {"colleague", "colleagues", "wie-is-wie"},
        {"elsewhere", "elsewhere", "elders"},
        {"", "", ""},
    };
    size_t i = 0;

    while (i + 1 < COUNT(kinds) && !text_equal(kinds[i].name, name))
        i++;
    return &kinds[i];
}

bool kind_open(const struct neighbourhood_setting *here, const char *kind, uint32_t roles)
{
    return settings_module_open(here, kind_named(kind)->module, roles);
}

const char *kind_path(const char *kind) { return kind_named(kind)->path; }
