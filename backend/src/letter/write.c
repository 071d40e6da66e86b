#include <string.h>

#include "base/text.h"
#include "letter/letter.h"
#include "json/json.h"

static void write_attachments(struct json *j, const struct letter_in *l)
{
    json_array(j, "attachments");
    for (size_t i = 0; i < l->nattachments; i++) {
        json_object(j, NULL);
        json_text(j, "type", l->attachment[i].type);
        json_int(j, "size", (int64_t)l->attachment[i].size);
        json_bool(j, "picture", l->attachment[i].picture);
        json_end(j);
    }
    json_end(j);
}

static void write_bounce(struct json *j, const struct letter_in *l)
{
    if (!l->bounce_status) {
        json_null(j, "bounce");
        return;
    }
    json_object(j, "bounce");
    json_text(j, "address", l->bounce_address);
    json_text(j, "status", l->bounce_status);
    json_end(j);
}

enum err letter_write(struct arena *mem, const struct letter_in *l, struct buffer *out)
{
    struct json *j = json_new(mem, out);

    json_object(j, NULL);
    json_text(j, "from", l->from);
    json_texts(j, "to", &(struct json_list){l->to, l->nto});
    json_text(j, "subject", l->subject);
    json_text(j, "messageId", l->message_id);
    json_text(j, "inReplyTo", l->in_reply_to);
    json_text(j, "text", l->text);
    json_bool(j, "automatic", l->automatic);
    write_bounce(j, l);
    write_attachments(j, l);
    json_end(j);
    return json_done(j);
}

/* ---- and back ---- */

static const char *text_at(const struct json_value *v, const char *name)
{
    const char *text = json_member_text(v, name);

    return text ? text : "";
}

static void read_to(struct arena *mem, const struct json_value *list, struct letter_in *l)
{
    l->to = arena_take(mem, ((list ? list->count : 0) + 1) * sizeof *l->to);
    for (const struct json_value *v = list ? list->child : NULL; v; v = v->next)
        if (v->type == JSON_STRING)
            l->to[l->nto++] = v->text;
}

static void read_attachments(struct arena *mem, const struct json_value *list,
                             struct letter_in *l)
{
    l->attachment = arena_take(mem, ((list ? list->count : 0) + 1) * sizeof *l->attachment);
    for (const struct json_value *v = list ? list->child : NULL; v; v = v->next) {
        int64_t size = 0;

        (void)json_member_int(v, "size", 0, INT64_MAX, &size);
        l->attachment[l->nattachments++] = (struct letter_attachment){
            text_at(v, "type"), (size_t)size, json_member_true(v, "picture")};
    }
}

enum err letter_read_line(struct arena *mem, const char *json, size_t len, struct letter_in *l)
{
    const struct json_value *v, *bounce;
    const char *why;

    if (json_parse(mem, json, len, &v, &why) != ERR_OK)
        return ERR_BROKEN;
    bounce = json_member(v, "bounce");
    *l = (struct letter_in){
        .from = text_at(v, "from"),
        .subject = text_at(v, "subject"),
        .message_id = text_at(v, "messageId"),
        .in_reply_to = text_at(v, "inReplyTo"),
        .text = text_at(v, "text"),
        .automatic = json_member_true(v, "automatic"),
        .bounce_address = bounce ? text_at(bounce, "address") : "",
        .bounce_status = bounce ? json_member_text(bounce, "status") : NULL,
    };
    read_to(mem, json_member(v, "to"), l);
    read_attachments(mem, json_member(v, "attachments"), l);
    return ERR_OK;
}
