#include "commons/item_view.h"

#include "base/log.h"
#include "item_view_sql.h"

/* A request's UUID is random: one in sixteen begins with this digit. */
enum { COUNTED = '0' };
#define TIMES "16"

void item_view_count(struct ctx *ctx, const char *kind, const char *id)
{
    if (ctx->who.subject || ctx->in.head || ctx->in.id[0] != COUNTED)
        return;
    if (pg_run(ctx->db, &sql_item_view_add, PG_ARGS(ctx->here->id, kind, id, TIMES)) != ERR_OK)
        log_event("item-view", "kind=%s outcome=lost", kind);
}
