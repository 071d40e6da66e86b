/* The only thing a worker keeps between requests: the neighbourhoods and their
 * module switches, at most one second behind.
 */
#ifndef WEB_SETTINGS_H
#define WEB_SETTINGS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "pg/pg.h"

struct module_switch {
    const char *module;
    bool residents;
    bool professionals;
};

struct neighbourhood_setting {
    const char *id;
    const char *slug;
    const char *name;
    const char *brand; /* name of its colours and shapes */
    const char *door;  /* of its own look: two of its colours, or NULL */
    const char *ground;
    const char *host; /* or NULL */
    bool is_default;
    struct module_switch *module;
    size_t nmodules;
};

struct settings;

struct settings *settings_new(void);
void settings_free(struct settings *);

/* Looks, once a second, whether they changed, and then reads them again.  The connection must
 * be ready. */
MUST_USE enum err settings_refresh(struct settings *, struct pg *);

/* The next request reads again whatever its age: after this worker changed a switch. */
void settings_expire(struct settings *);

/* NULL when there is none of that slug.  One that was made since the last look is found as
 * well: who has just made it goes there at once, perhaps by another worker.  Strangers' slugs
 * make it look ten times a second at most.  Looking is a transaction of its own, so it is asked
 * before that of the request, or in one that only reads what is public; what was found before
 * does not outlive it. */
MUST_USE enum err settings_find(struct settings *, struct pg *, const char *slug,
                                const struct neighbourhood_setting **found);

/* That of the host name, else the installation's default, else the first; NULL when there is
 * none. */
const struct neighbourhood_setting *settings_by_host(const struct settings *, const char *host);

/* May somebody with these roles use the module here?  (product.md, Modules.) */
bool settings_module_open(const struct neighbourhood_setting *, const char *module,
                          uint32_t roles);

#endif
