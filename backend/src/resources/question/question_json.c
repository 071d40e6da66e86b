#include "resources/question/question.h"

#define AT(member) .offset = offsetof(struct question_draft, member)

enum { TITLE = 120, TEXT = 4000, THEMES = 5, AREA = 20 };

/* The last is only of a question that is there. */
const struct json_field question_fields[QUESTION_FIELDS] = {
    {.name = "title", .kind = JSON_TEXT_LINE, AT(title), .max = TITLE, .required = true},
    {.name = "text", .kind = JSON_TEXT_BLOCK, AT(text), .max = TEXT},
    {.name = "themes", .kind = JSON_LIST, AT(themes), .max = THEMES},
    {.name = "area", .kind = JSON_TEXT_LINE, AT(area), .max = AREA},
    {.name = "acceptedAnswer", .kind = JSON_ID, AT(accepted)},
};

void question_json(struct json *j, const struct question *q)
{
    json_object(j, NULL);
    json_text(j, "id", q->id);
    json_text(j, "title", q->is.title);
    json_text(j, "text", q->is.text);
    json_texts(j, "themes", &q->is.themes);
    json_raw(j, "area", q->area);
    json_text(j, "author", q->author);
    json_text(j, "state", q->state);
    json_raw(j, "answers", q->answers);
    json_text(j, "acceptedAnswer", q->is.accepted);
    json_raw(j, "knowledgeItem", q->knowledge);
    json_text(j, "passedAt", q->passed_at);
    json_text(j, "raisedAt", q->raised_at);
    json_text(j, "createdAt", q->created_at);
    json_text(j, "changedAt", q->changed_at);
    json_text(j, "archivedAt", q->archived_at);
    json_bool(j, "demonstration", q->demonstration);
    json_bool(j, "mine", q->mine);
    json_bool(j, "mayEdit", q->may_edit);
    json_text(j, "version", q->version);
    json_end(j);
}
