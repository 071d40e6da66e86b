/* Writing a letter: blocks of content become one message (RFC 5322) that says the same twice,
 * as text for who reads text and as HTML for the rest.
 *
 * Nothing in it is fetched when it is opened, and nothing tells that it was.  What is put into
 * a header cannot become two: texts are encoded, and an address that does not fit is refused.
 */
#ifndef MAIL_MAIL_H
#define MAIL_MAIL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum {
    MAIL_ADDRESS_MOST = 254, /* characters of an address (RFC 5321) */
    MAIL_URL_MOST = 900,     /* of an address of the web: it stands in a line of a header */
};

enum mail_block_kind {
    MAIL_HEADING,
    MAIL_TEXT,   /* line ends are kept; an empty line begins a paragraph */
    MAIL_QUOTE,  /* what somebody wrote; its direction is its own */
    MAIL_ITEM,   /* those that follow each other are one list */
    MAIL_ACTION, /* text is its label, url where it leads */
    MAIL_ANSWER, /* how it is answered: said only where it can be */
    MAIL_SMALL,  /* why this came, and the like: at the foot */
};

struct mail_block {
    enum mail_block_kind kind;
    const char *text;
    const char *url;
};

struct mail {
    const char *from;      /* an address in ASCII, as the other two */
    const char *from_name; /* as people see it */
    const char *to;
    const char *reply_to; /* NULL: answers go nowhere we know of, and reply_line is not said */
    const char *subject;
    const char *message_id;        /* "x@y", the same at every try */
    const char *thread;            /* "x@y" of what it belongs to, or NULL */
    const char *unsubscribe_url;   /* one POST there is enough (RFC 8058); NULL: none */
    const char *unsubscribe_label; /* what its link says */
    const char *language;          /* "nl" */
    const struct mail_block *block;
    size_t nblocks;
};

/* Adds the message to out, dated by base/clock.  ERR_INVALID when an address, an identifier or
 * a url is none that can stand in a header. */
MUST_USE enum err mail_compose(const struct mail *, struct buffer *out);

/* An address that we can write to: ASCII, one "@", nothing that means something in a header. */
bool mail_address_fits(const char *address);

/* "Antwoord boven deze regel", in that language, else in Dutch: stands first in a letter that
 * can be answered, and everything from there on is cut off the answer. */
const char *mail_reply_line(const char *language);

/* The same by number, until NULL: what an answer is cut off at, whatever its language. */
const char *mail_reply_line_at(size_t i);

#endif
