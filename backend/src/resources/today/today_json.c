#include "resources/today/today.h"

/* A part as the database wrote it. */
static void part(struct json *j, const char *key, const char *json)
{
    json_raw(j, key, json ? json : "null");
}

void today_json(struct json *j, const struct today *t)
{
    json_object(j, NULL);
    part(j, "due", t->due);
    part(j, "areas", t->areas);
    part(j, "questions", t->questions);
    part(j, "asks", t->asks);
    part(j, "sources", t->sources);
    part(j, "imports", t->imports);
    part(j, "magazine", t->magazine);
    part(j, "programme", t->programme);
    part(j, "share", t->share);
    json_text(j, "since", t->since);
    part(j, "news", t->news);
    json_end(j);
}
