#include "token/claims.h"

#include <limits.h>
#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "json/json.h"

static const char issuer[] = "voordeur";
static const char audience[] = "voordeur-api";

static void write_roles(struct json *j, const struct token_claims *c)
{
    json_object(j, "rol");
    for (size_t i = 0; i < c->nroles; i++) {
        const char *before = i ? c->role[i - 1].neighbourhood : NULL;

        if (!text_equal(before, c->role[i].neighbourhood)) {
            if (i)
                json_end(j);
            json_array(j, c->role[i].neighbourhood);
        }
        json_text(j, NULL, c->role[i].role);
    }
    if (c->nroles)
        json_end(j);
    json_end(j);
}

static void write_client(struct json *j, const struct token_claims *c)
{
    json_bool(j, "cli", true);
    json_text(j, "nbh", c->neighbourhood);
    json_array(j, "scp");
    for (size_t i = 0; i < c->nscopes; i++)
        json_text(j, NULL, c->scope[i]);
    json_end(j);
}

enum err claims_write(struct arena *mem, const struct token_claims *c, const char **json)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    json_text(j, "iss", issuer);
    json_text(j, "aud", audience);
    json_text(j, "sub", c->subject);
    json_text(j, "jti", c->id);
    json_int(j, "iat", c->issued);
    json_int(j, "nbf", c->issued);
    json_int(j, "exp", c->expires);
    if (c->client) {
        write_client(j, c);
    } else {
        json_int(j, "std", c->standing);
        write_roles(j, c);
    }
    json_end(j);
    TRY(json_done(j));
    *json = out.text;
    return ERR_OK;
}

/* Is it one text, or a list of texts among which is ours? */
static bool for_us(const struct json_value *aud)
{
    if (!aud)
        return false;
    if (aud->type == JSON_STRING)
        return text_equal(aud->text, audience);
    if (aud->type != JSON_ARRAY)
        return false;
    for (const struct json_value *v = aud->child; v; v = v->next)
        if (v->type == JSON_STRING && text_equal(v->text, audience))
            return true;
    return false;
}

static bool in_time(const struct json_value *v, time_t now, struct token_claims *c)
{
    int64_t not_before;

    return json_member_int(v, "exp", 0, INT64_MAX / 2, &c->expires) &&
           json_member_int(v, "nbf", 0, INT64_MAX / 2, &not_before) &&
           json_member_int(v, "iat", 0, INT64_MAX / 2, &c->issued) &&
           now < c->expires + TOKEN_SKEW && not_before <= now + TOKEN_SKEW &&
           c->issued <= now + TOKEN_SKEW;
}

static bool is_id(const char *text) { return text && id_valid(text, strlen(text)); }

/* The texts of a list; false when it is no list or holds something else. */
static bool read_texts(struct arena *mem, const struct json_value *list,
                       const char *const **texts, size_t *n)
{
    const char **out;

    if (!list || list->type != JSON_ARRAY)
        return false;
    out = arena_take(mem, (list->count + 1) * sizeof *out);
    *n = 0;
    for (const struct json_value *v = list->child; v; v = v->next) {
        if (v->type != JSON_STRING)
            return false;
        out[(*n)++] = v->text;
    }
    *texts = out;
    return true;
}

static bool read_roles(struct arena *mem, const struct json_value *rol, struct token_claims *c)
{
    struct token_role *role;
    size_t room = 0;

    if (!rol || rol->type != JSON_OBJECT)
        return false;
    for (const struct json_value *v = rol->child; v; v = v->next)
        room += v->count;
    c->role = role = arena_take(mem, (room + 1) * sizeof *role);
    for (const struct json_value *v = rol->child; v; v = v->next) {
        const char *const *words;
        size_t n;

        if (!read_texts(mem, v, &words, &n))
            return false;
        for (size_t i = 0; i < n; i++)
            role[c->nroles++] = (struct token_role){v->name, words[i]};
    }
    return true;
}

static bool read_person(struct arena *mem, const struct json_value *v, struct token_claims *c)
{
    int64_t standing;

    if (!json_member_int(v, "std", 0, INT_MAX, &standing))
        return false;
    c->standing = (int)standing;
    return read_roles(mem, json_member(v, "rol"), c);
}

static bool read_client(struct arena *mem, const struct json_value *v, struct token_claims *c)
{
    c->neighbourhood = json_member_text(v, "nbh");
    return c->neighbourhood && read_texts(mem, json_member(v, "scp"), &c->scope, &c->nscopes);
}

enum err claims_read(struct arena *mem, const char *json, size_t len, time_t now,
                     struct token_claims *c)
{
    const struct json_value *v;
    const char *detail;

    *c = (struct token_claims){0};
    if (json_parse(mem, json, len, &v, &detail) != ERR_OK || v->type != JSON_OBJECT)
        return ERR_BAD_TOKEN;
    if (!text_equal(json_member_text(v, "iss"), issuer) || !for_us(json_member(v, "aud")) ||
        !in_time(v, now, c))
        return ERR_BAD_TOKEN;
    c->subject = json_member_text(v, "sub");
    c->id = json_member_text(v, "jti");
    c->client = json_member_true(v, "cli");
    if (!is_id(c->subject) || !is_id(c->id))
        return ERR_BAD_TOKEN;
    if (!(c->client ? read_client(mem, v, c) : read_person(mem, v, c)))
        return ERR_BAD_TOKEN;
    return ERR_OK;
}
