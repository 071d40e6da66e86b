/* The life of an item: changed, confirmed, due, doubtful, archived; and whether
 * the asker may change it.  Activities, organisations, places, projects and
 * services share it, column by column and member by member.
 */
#ifndef COMMONS_LIFE_H
#define COMMONS_LIFE_H

#include "web/ctx.h"

/* Moments are texts as the API writes them; NULL is none. */
struct life {
    const char *version; /* the ETag */
    const char *changed_at;
    const char *confirmed_at;
    const char *confirmed_by;
    const char *confirmed_how;
    const char *due_at;
    const char *doubtful_at;
    const char *archived_at;
    const char *archived_reason;
    bool demonstration;
    bool may_edit;
};

/* From the columns version, changed, confirmed, confirmed_by_name, confirmed_how,
 * due, doubtful, archived, archived_reason, demonstration and may_edit, the
 * moments as rfc3339() writes them. */
struct life life_from_row(struct pg_row);

/* The members of an item, in an open object; mayEdit only for who came with a token. */
void life_json(struct json *, const struct life *, bool with_token);

/* The whole answer to POST …/confirmations, with the item's new version. */
MUST_USE enum err life_reply(struct ctx *, const struct life *);

/* May the asker change this item, and do they know its present version?
 * ERR_NOT_YOURS, ERR_NO_VERSION or ERR_STALE when not. */
MUST_USE enum err life_check(struct ctx *, const struct life *);

#endif
