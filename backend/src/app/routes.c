#include "app/routes.h"

#include "commons/correction.h"
#include "commons/danger.h"
#include "commons/extras.h"
#include "commons/fitting.h"
#include "commons/item_view.h"
#include "commons/letter.h"
#include "commons/programme.h"
#include "resources/account/account.h"
#include "resources/activity/activity.h"
#include "resources/activity/activity_draft.h"
#include "resources/bulk_change/bulk_change.h"
#include "resources/call/call.h"
#include "resources/category/category.h"
#include "resources/client/client.h"
#include "resources/colleague/colleague.h"
#include "resources/colleague/colleague_list.h"
#include "resources/concern_rule/concern_rule.h"
#include "resources/conversation/conversation.h"
#include "resources/correction/correction.h"
#include "resources/coverage/coverage.h"
#include "resources/dead_letter/dead_letter.h"
#include "resources/duplicate/duplicate.h"
#include "resources/elsewhere/elsewhere.h"
#include "resources/exchange/exchange.h"
#include "resources/extra_field/extra_field.h"
#include "resources/feed/feed.h"
#include "resources/freshness/freshness.h"
#include "resources/freshness_term/freshness_term.h"
#include "resources/handout/handout.h"
#include "resources/health/health.h"
#include "resources/holiday/holiday.h"
#include "resources/hsds/hsds.h"
#include "resources/import/import.h"
#include "resources/invitation/invitation.h"
#include "resources/knowledge_item/knowledge_item.h"
#include "resources/life_event/life_event.h"
#include "resources/link/link.h"
#include "resources/look/look.h"
#include "resources/me/me.h"
#include "resources/module/module.h"
#include "resources/neighbourhood/neighbourhood.h"
#include "resources/notice/notice.h"
#include "resources/organisation/organisation.h"
#include "resources/outlet/outlet.h"
#include "resources/own_text/own_text.h"
#include "resources/page/page.h"
#include "resources/picture/picture.h"
#include "resources/place/place.h"
#include "resources/project/project.h"
#include "resources/proposal/proposal.h"
#include "resources/provision/provision.h"
#include "resources/push_subscription/push_subscription.h"
#include "resources/question/question.h"
#include "resources/report/report.h"
#include "resources/round/round.h"
#include "resources/search/search.h"
#include "resources/service/service.h"
#include "resources/session/session.h"
#include "resources/setting_change/setting_change.h"
#include "resources/sign_up/sign_up.h"
#include "resources/source/source.h"
#include "resources/synonym/synonym.h"
#include "resources/thanks/thanks.h"
#include "resources/today/today.h"
#include "resources/weekly_mail/weekly_mail.h"

extern const struct pg_stmt *const settings_statements[], *const idempotency_statements[];

// One a line, so that two who add one do not meet.
// clang-format off
const struct routes *const app_routes[] = {
    &health_routes,
    &feed_routes,
    &neighbourhood_routes,
    &picture_routes,
    &session_routes,
    &account_routes,
    &activity_routes,
    &activity_draft_routes,
    &bulk_change_routes,
    &call_routes,
    &category_routes,
    &colleague_routes,
    &colleague_list_routes,
    &client_routes,
    &invitation_routes,
    &concern_rule_routes,
    &conversation_routes,
    &correction_routes,
    &coverage_routes,
    &dead_letter_routes,
    &duplicate_routes,
    &elsewhere_routes,
    &exchange_routes,
    &extra_field_routes,
    &freshness_routes,
    &freshness_term_routes,
    &handout_routes,
    &holiday_routes,
    &hsds_routes,
    &hsds_open_routes,
    &import_routes,
    &import_activity_table_routes,
    &import_directory_table_routes,
    &import_project_table_routes,
    &knowledge_item_routes,
    &life_event_routes,
    &link_routes,
    &look_pages,
    &look_routes,
    &me_routes,
    &module_routes,
    &notice_routes,
    &organisation_routes,
    &outlet_pages,
    &outlet_routes,
    &own_text_routes,
    &place_routes,
    &project_routes,
    &proposal_routes,
    &provision_routes,
    &push_subscription_routes,
    &question_routes,
    &report_routes,
    &round_routes,
    &search_routes,
    &service_routes,
    &setting_change_routes,
    &sign_up_routes,
    &sign_up_own_routes,
    &source_routes,
    &synonym_routes,
    &thanks_routes,
    &today_routes,
    &weekly_mail_routes,
    &page_routes, /* takes what no other takes */
    NULL,
};

const struct pg_stmt *const *const app_statements[] = {
    settings_statements,
    idempotency_statements,
    health_statements,
    feed_statements,
    neighbourhood_make_statements,
    neighbourhood_statements,
    page_statements,
    picture_statements,
    session_statements,
    account_statements,
    activity_statements,
    activity_draft_statements,
    bulk_change_statements,
    call_statements,
    category_statements,
    colleague_statements,
    colleague_list_statements,
    client_statements,
    invitation_statements,
    concern_rule_statements,
    conversation_statements,
    correction_statements,
    letter_statements,
    coverage_statements,
    danger_statements,
    dead_letter_statements,
    duplicate_statements,
    elsewhere_statements,
    exchange_statements,
    extra_field_statements,
    extras_statements,
    fitting_statements,
    freshness_statements,
    freshness_term_statements,
    handout_statements,
    holiday_statements,
    hsds_statements,
    import_statements,
    item_view_statements,
    knowledge_item_statements,
    life_event_statements,
    link_statements,
    look_statements,
    me_statements,
    module_statements,
    notice_statements,
    organisation_second_contact_statements,
    organisation_duplicate_statements,
    organisation_merge_statements,
    organisation_statements,
    outlet_statements,
    own_text_statements,
    place_statements,
    project_statements,
    programme_statements,
    proposal_statements,
    provision_statements,
    push_subscription_statements,
    question_statements,
    report_statements,
    round_statements,
    search_statements,
    service_statements,
    setting_change_statements,
    sign_up_statements,
    source_statements,
    synonym_statements,
    thanks_statements,
    today_statements,
    weekly_mail_statements,
    NULL,
};
// clang-format on
