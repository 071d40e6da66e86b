#include "base/text.h"
#include "resources/round/round.h"

static void write_item(struct json *j, const struct round_item *i)
{
    json_object(j, NULL);
    json_text(j, "kind", i->kind);
    json_text(j, "id", i->id);
    json_text(j, "title", i->title);
    json_text(j, "address", i->address);
    json_text(j, "organisation", i->organisation);
    json_text(j, "telephone", i->telephone);
    json_text(j, "why", i->why);
    json_text(j, "remark", i->remark);
    json_text(j, "dueAt", i->due_at);
    json_text(j, "nextAt", i->next_at);
    json_bool(j, "allDay", i->all_day);
    json_text(j, "triedAt", i->tried_at);
    json_end(j);
}

static bool same_place(const struct round_item *a, const struct round_item *b)
{
    return text_equal(a->place_key, b->place_key);
}

/* Items of one place, from `at` on; returns how many. */
static size_t write_place(struct json *j, const struct round *r, size_t at)
{
    const struct round_item *first = &r->item[at];
    const bool nowhere = text_equal(first->place_key, "");
    size_t n = 0;

    json_object(j, NULL);
    json_text(j, "name", nowhere ? NULL : first->place);
    json_text(j, "streetAddress", *first->street_address ? first->street_address : NULL);
    json_array(j, "items");
    do
        write_item(j, &r->item[at + n++]);
    while (at + n < r->n && same_place(first, &r->item[at + n]));
    json_end(j);
    json_end(j);
    return n;
}

void round_json(struct json *j, const struct round *r, const char *person)
{
    json_object(j, NULL);
    json_text(j, "person", person);
    json_array(j, "places");
    for (size_t at = 0; at < r->n;)
        at += write_place(j, r, at);
    json_end(j);
    json_int(j, "leftOver", r->left_over);
    json_end(j);
}

void round_answer_json(struct json *j, const struct round_answer *a)
{
    json_object(j, NULL);
    json_text(j, "id", a->id);
    json_text(j, "kind", a->kind);
    json_text(j, "item", a->item);
    json_text(j, "answer", a->answer);
    json_text(j, "note", a->note);
    json_text(j, "saidAt", a->said_at);
    json_end(j);
}
