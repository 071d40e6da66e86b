/* What a website says programs may read: robots.txt, as RFC 9309 has it.
 *
 * The child that fetches it keeps only what is said to us, a rule per line ("+/agenda", "-/"),
 * with the wait that is asked for in front ("=10"); that is judged as often as needed.  What
 * is no rule is skipped: people write these files by hand.
 */
#ifndef NET_ROBOTS_H
#define NET_ROBOTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum {
    ROBOTS_MOST = 512 * 1024, /* bytes that are read of it; RFC 9309 asks for 500 KiB */
    ROBOTS_WAIT = 24 * 3600,  /* more seconds between two requests is nobody's meaning */
};

/* Adds to out what text[0..len) says to agent: the groups that name it, else those for all. */
void robots_keep(const char *text, size_t len, const char *agent, struct buffer *out);

/* May this path, with its query, be read?  The longest rule that fits decides; of two as long,
 * the one that allows. */
bool robots_allow(struct arena *, const char *kept, const char *path);

/* Seconds between two requests that the website asks for; 0 where it does not. */
int robots_wait(const char *kept);

#endif
