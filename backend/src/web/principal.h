/* Who asks: read from the Authorization header. */
#ifndef WEB_PRINCIPAL_H
#define WEB_PRINCIPAL_H

#include "web/ctx.h"

/* Fills ctx->who for ctx->here.  Without a header: a visitor.  ERR_BAD_TOKEN
 * for a header that is anything but a good token of ours (RFC 6750). */
MUST_USE enum err principal_read(struct ctx *);

#endif
