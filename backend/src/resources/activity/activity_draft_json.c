#include "resources/activity/activity_draft.h"

static void write_contact(struct json *j, const struct activity_draft *d)
{
    json_object(j, "contact");
    json_text(j, "name", d->contact_name);
    json_text(j, "telephone", d->contact_telephone);
    json_text(j, "email", d->contact_email);
    json_end(j);
}

static void write_when(struct json *j, const struct activity_draft *d)
{
    json_text(j, "start", d->when.start);
    json_text(j, "end", d->when.end);
    json_bool(j, "allDay", d->when.all_day);
    json_text(j, "rrule", d->when.rrule);
    json_texts(j, "rdates", &d->when.rdates);
    json_texts(j, "exdates", &d->when.exdates);
    json_bool(j, "skipsHolidays", d->skips_holidays);
}

enum err activity_draft_content(struct ctx *ctx, const struct activity_draft *d,
                                const char **json)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_object(j, NULL);
    json_text(j, "title", d->title);
    json_text(j, "summary", d->summary);
    json_text(j, "text", d->text);
    json_text(j, "organisation", d->organisation);
    json_text(j, "place", d->place);
    json_text(j, "location", d->location);
    json_texts(j, "categories", &d->categories);
    json_texts(j, "audience", &d->audience);
    json_texts(j, "languages", &d->languages);
    json_maybe(j, "free", d->free);
    json_text(j, "price", d->price);
    json_text(j, "priceNote", d->price_note);
    json_text(j, "signUp", d->sign_up);
    json_text(j, "signUpNote", d->sign_up_note);
    write_contact(j, d);
    json_text(j, "url", d->url);
    json_text(j, "picture", d->pictures.first);
    pictures_json(j, "pictures", &d->pictures);
    write_when(j, d);
    json_text(j, "status", d->status);
    json_text(j, "statusNote", d->status_note);
    json_raw(j, "extras", d->extras ? d->extras : "{}");
    json_end(j);
    TRY(json_done(j));
    *json = out.text;
    return ERR_OK;
}
