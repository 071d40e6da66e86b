#include "freshness_work_sql.h"
#include "resources/freshness/freshness.h"

/* So many of a kind in one job, so that no transaction is long: what is left comes with the
 * next. */
#define ITEMS "5000"
#define NEIGHBOURHOODS "20"

/* Terms first: what they move is aged as it is now. */
enum err freshness_age(struct ctx *ctx)
{
    TRY(pg_run(ctx->db, &sql_freshness_work_follow, PG_ARGS(ITEMS)));
    return pg_run(ctx->db, &sql_freshness_work_age, PG_ARGS(ITEMS));
}

enum err freshness_count(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_freshness_work_count, PG_ARGS(NEIGHBOURHOODS));
}
