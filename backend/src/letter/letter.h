/* A letter that comes in: what it says, without what it quotes, and what kind of letter it is.
 *
 * The program voordeur-letter reads it, with GMime, through base/child.h: every byte is a
 * stranger's.
 */
#ifndef LETTER_LETTER_H
#define LETTER_LETTER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum {
    LETTER_MOST = 25 * 1024 * 1024, /* bytes of a letter, as it came */
    LETTER_TEXT_MOST = 100 * 1024,  /* of what it says */
    LETTER_SECONDS = 20,
    LETTER_REFUSED = 3, /* exit code of the program: this is no letter */
};

struct letter_attachment {
    const char *type; /* "application/pdf" */
    size_t size;      /* bytes, once unpacked */
    bool picture;
};

/* Texts are "" when the letter does not say. */
struct letter_in {
    const char *from; /* the address only */
    const char **to;  /* every address it says to have been meant for */
    size_t nto;
    const char *subject;
    const char *message_id, *in_reply_to; /* without "<" and ">" */
    const char *text;           /* what was written: quotes and signatures are cut off */
    bool automatic;             /* a machine wrote it: nobody answers that */
    const char *bounce_address; /* of a delivery report (RFC 3464): who did not get it */
    const char *bounce_status;  /* "5.1.1"; NULL when it is no such report */
    struct letter_attachment *attachment;
    size_t nattachments;
};

/* Reads a letter in a child.  ERR_INVALID when it cannot be read: try no more.  ERR_BROKEN when
 * the child could not do its work: another time it may. */
MUST_USE enum err letter_run(struct arena *, const char *bytes, size_t len, struct letter_in *);

/* ---- the program's own ---- */

/* Reads a letter in this process; ERR_INVALID when it is none. */
MUST_USE enum err letter_parse(struct arena *, const char *bytes, size_t len,
                               struct letter_in *);

/* One line of JSON, and back. */
MUST_USE enum err letter_write(struct arena *, const struct letter_in *, struct buffer *out);
MUST_USE enum err letter_read_line(struct arena *, const char *json, size_t len,
                                   struct letter_in *);

#endif
