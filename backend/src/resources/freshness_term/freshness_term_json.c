#include "resources/freshness_term/freshness_term.h"

enum { DUE_MOST = 730, DOUBTFUL_MOST = 60, ARCHIVED_MOST = 365, SEASONS_MOST = 4 };

#define AT(member) .offset = offsetof(struct freshness_term_draft, member)

// clang-format off
const struct json_field freshness_term_fields[4] = {
    {.name = "dueDays", .kind = JSON_INT, AT(due_days), .min = 1, .max = DUE_MOST},
    {.name = "doubtfulDays", .kind = JSON_INT, AT(doubtful_days), .min = 1, .max = DOUBTFUL_MOST},
    {.name = "archivedDays", .kind = JSON_INT, AT(archived_days), .min = 1, .max = ARCHIVED_MOST},
    {.name = "seasons", .kind = JSON_LIST, AT(seasons), .max = SEASONS_MOST},
};
// clang-format on

void freshness_term_json(struct json *j, const struct freshness_term *t)
{
    json_object(j, NULL);
    json_text(j, "kind", t->kind);
    json_int(j, "dueDays", t->is.due_days);
    json_int(j, "doubtfulDays", t->is.doubtful_days);
    json_int(j, "archivedDays", t->is.archived_days);
    json_texts(j, "seasons", &t->is.seasons);
    json_int(j, "usualDays", t->usual_days);
    json_text(j, "changedBy", t->by);
    json_text(j, "changedAt", t->changed);
    json_end(j);
}
