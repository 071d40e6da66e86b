/* Text messages: the letters that every telephone reads, and the gateway that they are handed
 * to (decision 0310).  The gateway is a folder: whoever sends text messages takes them from
 * there.  Nothing leaves this machine by us.
 */
#ifndef SMS_H
#define SMS_H

#include "base/arena.h"
#include "base/err.h"

enum {
    SMS_MOST = 160,      /* letters of one message (GSM 03.38) */
    SMS_LONG_MOST = 459, /* of three that a telephone shows as one: the gateway parts them */
};

/* The text in letters that take one place each: what stands on a letter goes where GSM 03.38
 * has none with it, other signs become what is most like them, and other scripts a space. */
char *sms_letters(struct arena *, const char *text);

/* The same of a title, in at most so many letters: what is cut off is three of them. */
char *sms_line(struct arena *, const char *text, size_t room);

struct sms {
    const char *id;     /* UUID: the name of its file */
    const char *number; /* "+31612345678" */
    const char *text;
};

/* Puts a whole file in the folder, in the form of SMS Server Tools 3.  The same id again is the
 * same file.  ERR_BUSY when it could not be written now. */
MUST_USE enum err sms_hand_over(struct arena *, const char *folder, const struct sms *);

#endif
