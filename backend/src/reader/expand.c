#include "reader/expand.h"

#include <string.h>

#include "base/days.h"
#include "base/text.h"
#include "reader/read.h"
#include "json/json.h"

enum { DEFAULT_MAX = 400, MOST = 5000, ONE_YEAR = 365 };

struct skip {
    int64_t start, end;
    const char *reason;
};

struct question {
    struct zones *zones;
    struct schedule when;
    struct rule rule;
    struct schedule_extra *extra;
    int64_t *left_out;
    struct skip *skip;
    size_t nskips;
    int64_t from, to, max;
    const char *bad_field; /* the first member that is not right, or NULL */
    const char *code;
};

static void blame(struct question *q, const char *field, const char *code)
{
    if (q->bad_field)
        return;
    q->bad_field = field;
    q->code = code;
}

/* A member that is a moment; fallback where it is absent or null. */
static int64_t moment(struct question *q, const struct json_value *v, const char *name,
                      int64_t fallback)
{
    const struct json_value *member = json_member(v, name);
    int64_t utc;

    if (!member || member->type == JSON_NULL)
        return fallback;
    if (member->type == JSON_STRING && text_moment(member->text, &utc))
        return utc;
    blame(q, name, "invalid");
    return fallback;
}

/* A list of moments in UTC; its length in *n. */
static int64_t *moments(struct arena *mem, struct question *q, const struct json_value *v,
                        const char *name, size_t *n)
{
    const struct json_value *member = json_member(v, name);
    int64_t *list;

    *n = 0;
    if (!member || member->type == JSON_NULL)
        return NULL;
    if (member->type != JSON_ARRAY || member->count > MOST) {
        blame(q, name, member->type == JSON_ARRAY ? "too_many" : "invalid");
        return NULL;
    }
    list = arena_take(mem, (member->count + 1) * sizeof(*list));
    for (const struct json_value *one = member->child; one; one = one->next) {
        if (one->type != JSON_STRING || !text_moment(one->text, &list[*n]))
            blame(q, name, "invalid");
        else
            (*n)++;
    }
    return list;
}

static void read_skips(struct arena *mem, struct question *q, const struct json_value *v)
{
    const struct json_value *member = json_member(v, "skip");

    if (!member || member->type == JSON_NULL)
        return;
    if (member->type != JSON_ARRAY || member->count > MOST) {
        blame(q, "skip", "invalid");
        return;
    }
    q->skip = arena_take(mem, (member->count + 1) * sizeof(*q->skip));
    for (const struct json_value *one = member->child; one; one = one->next) {
        struct skip *skip = &q->skip[q->nskips];
        const char *start = json_member_text(one, "start"), *end = json_member_text(one, "end");

        skip->reason = json_member_text(one, "reason");
        if (one->type != JSON_OBJECT || !text_moment(start, &skip->start) ||
            !text_moment(end, &skip->end))
            blame(q, "skip", "invalid");
        else
            q->nskips++;
    }
}

static void read_rule(struct arena *mem, struct question *q, const struct json_value *v)
{
    const struct json_value *member = json_member(v, "rrule");

    if (!member || member->type == JSON_NULL)
        return;
    switch (member->type == JSON_STRING ? rule_read(mem, member->text, &q->rule)
                                        : RULE_UNREADABLE) {
    case RULE_OK:
        if (q->rule.freq == RULE_HOURS)
            blame(q, "rrule", "unsupported");
        q->when.rule = &q->rule;
        q->when.nrules = 1;
        break;
    case RULE_REFUSED:
        blame(q, "rrule", "unsupported");
        break;
    default:
        blame(q, "rrule", "invalid");
    }
}

static void read_length(struct question *q, const struct json_value *v, int64_t start)
{
    int64_t end = moment(q, v, "end", start);
    struct schedule *s = &q->when;

    if (s->all_day)
        s->length = (struct schedule_length){true, DAY_SECONDS, 0};
    if (end < start)
        blame(q, "end", "before_start");
    if (end <= start)
        return;
    s->length = (struct schedule_length){true, zone_to_wall(s->zone, end) - s->start, 0};
    if (s->length.wall <= 0)
        s->length = (struct schedule_length){true, 0, end - start};
}

static void read_dates_beside(struct arena *mem, struct question *q, const struct json_value *v)
{
    size_t n;
    int64_t *list = moments(mem, q, v, "rdates", &n);
    struct schedule_extra *extra = arena_take(mem, (n + 1) * sizeof(*extra));

    for (size_t i = 0; i < n; i++)
        extra[i] = (struct schedule_extra){.start = zone_to_wall(q->when.zone, list[i])};
    q->when.extra = extra;
    q->when.nextras = n;
    q->left_out = moments(mem, q, v, "exdates", &q->when.nleft_out);
}

static void read_question(struct arena *mem, struct question *q, const struct json_value *v)
{
    const char *zone = json_member_text(v, "timeZone");
    const struct json_value *start = json_member(v, "start");
    int64_t utc;

    q->zones = zones_new(mem, zone ? zone : "Europe/Amsterdam");
    if (!q->zones) {
        blame(q, "timeZone", "invalid");
        return;
    }
    if (!start || start->type == JSON_NULL) {
        blame(q, "start", "required");
        return;
    }
    utc = moment(q, v, "start", 0);
    q->when.zone = zones_home(q->zones);
    q->when.start = zone_to_wall(q->when.zone, utc);
    q->when.all_day = json_member_true(v, "allDay");
    read_length(q, v, utc);
    read_rule(mem, q, v);
    read_dates_beside(mem, q, v);
    read_skips(mem, q, v);
    q->from = moment(q, v, "from", utc);
    q->to = moment(q, v, "to", q->from + (int64_t)ONE_YEAR * DAY_SECONDS);
    q->max = DEFAULT_MAX;
    if (json_member(v, "max") && !json_member_int(v, "max", 1, MOST, &q->max))
        blame(q, "max", "out_of_range");
}

/* Why this date falls away, or NULL. */
static const char *falls_away(const struct question *q, const struct occurrence *o)
{
    for (size_t i = 0; i < q->when.nleft_out; i++)
        if (q->left_out[i] == o->key)
            return "exdate";
    for (size_t i = 0; i < q->nskips; i++)
        if (o->starts >= q->skip[i].start && o->starts < q->skip[i].end)
            return q->skip[i].reason ? q->skip[i].reason : "skip";
    return NULL;
}

static void write_item(struct arena *mem, struct json *j, const struct occurrence *o)
{
    json_object(j, NULL);
    json_text(j, "start", read_moment(mem, o->starts));
    json_text(j, "end", o->has_end ? read_moment(mem, o->ends) : NULL);
    json_end(j);
}

static void write_dates(struct arena *mem, struct json *j, struct question *q,
                        const struct occurrences *dates)
{
    int64_t kept = 0;

    json_array(j, "items");
    for (size_t i = 0; i < dates->n; i++) {
        if (falls_away(q, &dates->item[i]))
            continue;
        if (++kept <= q->max)
            write_item(mem, j, &dates->item[i]);
    }
    json_end(j);
    if (kept > q->max || dates->too_many)
        blame(q, "rrule", "too_many");
    json_array(j, "left");
    for (size_t i = 0; i < dates->n; i++) {
        const char *reason = falls_away(q, &dates->item[i]);

        if (!reason)
            continue;
        json_object(j, NULL);
        json_text(j, "start", read_moment(mem, dates->item[i].starts));
        json_text(j, "reason", reason);
        json_end(j);
    }
    json_end(j);
}

static void write_fault(struct json *j, const struct question *q)
{
    if (!q->bad_field) {
        json_null(j, "fault");
        return;
    }
    json_object(j, "fault");
    json_text(j, "field", q->bad_field);
    json_text(j, "code", q->code);
    json_end(j);
}

enum err reader_expand(struct arena *mem, const char *text, size_t len, struct buffer *out)
{
    const struct json_value *v;
    const char *detail;
    struct question q = {0};
    struct occurrences dates = {0};
    struct json *j = json_new(mem, out);

    TRY(json_parse(mem, text, len, &v, &detail));
    if (v->type != JSON_OBJECT)
        return ERR_BAD_JSON;
    read_question(mem, &q, v);
    if (!q.bad_field) {
        /* What is left out is expanded too: it is told apart afterwards. */
        size_t nleft_out = q.when.nleft_out;

        q.when.nleft_out = 0;
        schedule_expand(mem, &q.when, q.from, q.to, 2 * MOST, &dates);
        q.when.nleft_out = nleft_out;
    }
    json_object(j, NULL);
    write_dates(mem, j, &q, &dates);
    write_fault(j, &q);
    json_end(j);
    zones_free(q.zones);
    return json_done(j);
}
