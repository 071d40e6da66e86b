#include "matching/matching.h"

static const char *const codes[] = {
    [MATCHING_WHY_SAME] = "same",         [MATCHING_WHY_CATEGORY] = "category",
    [MATCHING_WHY_WORDS] = "words",       [MATCHING_WHY_TIME] = "time",
    [MATCHING_WHY_LANGUAGE] = "language", [MATCHING_WHY_NEAR] = "near",
    [MATCHING_WHY_WISH] = "wish",
};

void matching_why_json(struct json *j, const char *key, const struct matching_verdict *v)
{
    json_array(j, key);
    for (size_t i = 0; i < v->nreasons; i++) {
        json_object(j, NULL);
        json_text(j, "code", codes[v->reason[i].why]);
        if (v->reason[i].detail)
            json_text(j, "detail", v->reason[i].detail);
        json_end(j);
    }
    json_end(j);
}
