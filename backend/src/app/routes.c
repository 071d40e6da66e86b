#include "app/routes.h"

#include "resources/activity/activity.h"
#include "resources/feed/feed.h"
#include "resources/health/health.h"
#include "resources/neighbourhood/neighbourhood.h"
#include "resources/picture/picture.h"
#include "resources/session/session.h"

extern const struct pg_stmt *const settings_statements[], *const idempotency_statements[];

const struct routes *const app_routes[] = {
    &health_routes,
    &feed_routes,
    &neighbourhood_routes,
    &picture_routes,
    &session_routes,
    &activity_routes,
    NULL,
};

const struct pg_stmt *const *const app_statements[] = {
    settings_statements,
    idempotency_statements,
    health_statements,
    feed_statements,
    neighbourhood_statements,
    picture_statements,
    session_statements,
    activity_statements,
    NULL,
};
