/* Asks an address as a polite program does.  Only for app/. */
#ifndef APP_VISIT_H
#define APP_VISIT_H

#include "net/fetch.h"
#include "resources/source/source.h"

enum visit_end {
    VISIT_ANSWERED,  /* by what is in fetched, which may be a reason why not */
    VISIT_FORBIDDEN, /* the website does not want programs to read it */
    VISIT_LATER,     /* it asks to come back in so many seconds */
    VISIT_WAIT,      /* its rules were read just now, and ask for so many seconds first */
};

struct visit {
    enum visit_end end;
    struct fetched fetched;
    const char *reason; /* Dutch, where its rules could not be read */
    int seconds;
};

/* Reads what each website on the way allows and asks the address, with what is known of it.
 * Notes in the source which hosts were asked.  No transaction is open during a request: one
 * is, with nothing done in it, before and after. */
MUST_USE enum err visit(struct ctx *, struct source *, struct visit *);

#endif
