#include "resources/source/source.h"

const char *source_outcome_word(enum source_outcome outcome)
{
    static const char *const words[] = {"same", "changed", "failed", "later"};

    return words[outcome];
}

void source_json(struct json *j, struct pg_row row)
{
    json_object(j, NULL);
    json_text(j, "id", pg_text(row, "id"));
    json_text(j, "title", pg_text(row, "title"));
    json_raw(j, "organisation", pg_text(row, "organisation"));
    json_text(j, "calendar", pg_text(row, "calendar"));
    json_text(j, "address", pg_text(row, "address"));
    json_text(j, "format", pg_text(row, "format"));
    json_int(j, "rhythm", pg_int(row, "rhythm"));
    json_text(j, "nextLook", pg_text(row, "next_look"));
    json_text(j, "lookedAt", pg_text(row, "looked"));
    json_text(j, "changedAt", pg_text(row, "changed"));
    json_text(j, "goodAt", pg_text(row, "good"));
    json_text(j, "pausedAt", pg_text(row, "paused"));
    json_int(j, "activities", pg_int(row, "activities"));
    json_int(j, "fails", pg_int(row, "fails"));
    json_text(j, "health",
              source_health(pg_text(row, "alarm"), (int)pg_int(row, "fails"),
                            pg_text(row, "paused") != NULL));
    json_text(j, "alarm", pg_text(row, "alarm"));
    json_text(j, "reason", pg_text(row, "reason"));
    json_raw(j, "history", pg_text(row, "history"));
    json_end(j);
}
