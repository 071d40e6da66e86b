/* Addresses of the web, as far as we ask for them. */
#ifndef NET_ORIGIN_H
#define NET_ORIGIN_H

#include "base/arena.h"

/* The address as it will be asked for: webcal is https under another name.  NULL when it is
 * none we ask for: no http or https, no host, or a password in it. */
const char *net_judged(struct arena *, const char *url);

/* The website of an address, "https://club.example", and in *path what is asked of it,
 * "/agenda.ics?jaar=2027"; NULL when it is none we ask for. */
const char *net_origin(struct arena *, const char *url, const char **path);

#endif
