#include "app/routes.h"

#include "commons/correction.h"
#include "resources/activity/activity.h"
#include "resources/activity/activity_draft.h"
#include "resources/bulk_change/bulk_change.h"
#include "resources/category/category.h"
#include "resources/client/client.h"
#include "resources/correction/correction.h"
#include "resources/coverage/coverage.h"
#include "resources/duplicate/duplicate.h"
#include "resources/feed/feed.h"
#include "resources/health/health.h"
#include "resources/import/import.h"
#include "resources/me/me.h"
#include "resources/module/module.h"
#include "resources/neighbourhood/neighbourhood.h"
#include "resources/organisation/organisation.h"
#include "resources/page/page.h"
#include "resources/picture/picture.h"
#include "resources/place/place.h"
#include "resources/project/project.h"
#include "resources/search/search.h"
#include "resources/session/session.h"
#include "resources/source/source.h"
#include "resources/synonym/synonym.h"

extern const struct pg_stmt *const settings_statements[], *const idempotency_statements[];

// One a line, so that two who add one do not meet.
// clang-format off
const struct routes *const app_routes[] = {
    &health_routes,
    &feed_routes,
    &neighbourhood_routes,
    &picture_routes,
    &session_routes,
    &activity_routes,
    &activity_draft_routes,
    &bulk_change_routes,
    &category_routes,
    &client_routes,
    &correction_routes,
    &coverage_routes,
    &duplicate_routes,
    &import_routes,
    &import_activity_table_routes,
    &import_directory_table_routes,
    &import_project_table_routes,
    &me_routes,
    &module_routes,
    &organisation_routes,
    &place_routes,
    &project_routes,
    &search_routes,
    &source_routes,
    &synonym_routes,
    &page_routes, /* takes what no other takes */
    NULL,
};

const struct pg_stmt *const *const app_statements[] = {
    settings_statements,
    idempotency_statements,
    health_statements,
    feed_statements,
    neighbourhood_statements,
    page_statements,
    picture_statements,
    session_statements,
    activity_statements,
    activity_draft_statements,
    bulk_change_statements,
    category_statements,
    client_statements,
    correction_statements,
    coverage_statements,
    duplicate_statements,
    import_statements,
    me_statements,
    module_statements,
    organisation_statements,
    place_statements,
    project_statements,
    search_statements,
    source_statements,
    synonym_statements,
    NULL,
};
// clang-format on
