// links: push
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "own_arena.h"
#include "push/push.h"
#include "secret/secret.h"
#include "json/json.h"

/* RFC 8291, section 5 and appendix A. */
static const char p256dh[] =
    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
static const char auth[] = "BTBZMqHH6r4Tts7J_aSIgg";
static const char sender[] = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
static const char sender_public[] =
    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
static const char salt[] = "DGv6ra1nlYgDCS1FRnbzlw";
static const char plain[] = "When I grow up, I want to be a watermelon";
static const char body[] =
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
    "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVB"
    "St2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

static struct push_reader reader;
static struct push_once once;

static void read_into(const char *text, void *out, size_t room)
{
    size_t len;

    assert_true(secret_base64url_read(text, strlen(text), out, room, &len));
    assert_int_equal(room, len);
}

static int with_keys(void **state)
{
    read_into(sender, once.key, PUSH_KEY);
    read_into(salt, once.salt, PUSH_SALT);
    return begin(state) == 0 && push_point_read(p256dh, reader.point) &&
                   push_auth_read(auth, reader.auth)
               ? 0
               : 1;
}

static void the_example_of_rfc_8291_comes_out_byte_for_byte(void **state)
{
    struct buffer out = {.mem = mem};

    (void)state;
    assert_int_equal(ERR_OK, push_encrypt(&reader, &once, plain, sizeof plain - 1, &out));
    assert_string_equal(body, secret_base64url(mem, out.text, out.len));
}

static void a_message_fills_what_every_service_takes_and_no_more(void **state)
{
    char *text = arena_take(mem, PUSH_MOST + 1);
    struct buffer out = {.mem = mem};

    (void)state;
    assert_int_equal(ERR_OK, push_encrypt(&reader, &once, text, PUSH_MOST, &out));
    assert_int_equal(PUSH_WHOLE, out.len);
    assert_int_equal(ERR_TOO_LARGE, push_encrypt(&reader, &once, text, PUSH_MOST + 1, &out));
    assert_int_equal(PUSH_WHOLE, out.len);
}

static void an_empty_message_is_one(void **state)
{
    struct buffer out = {.mem = mem};

    (void)state;
    assert_int_equal(ERR_OK, push_encrypt(&reader, &once, "", 0, &out));
    assert_int_equal(86 + 17, out.len);
}

static void what_is_made_for_once_is_never_the_same(void **state)
{
    struct push_once one, other;

    (void)state;
    push_once_new(&one);
    push_once_new(&other);
    assert_memory_not_equal(one.key, other.key, PUSH_KEY);
    assert_memory_not_equal(one.salt, other.salt, PUSH_SALT);
}

static void only_a_point_on_the_curve_is_a_key(void **state)
{
    uint8_t point[PUSH_POINT], bytes[PUSH_POINT + 1] = {4};

    (void)state;
    assert_false(push_point_read("", point));
    assert_false(push_point_read("not base64url at all!", point));
    /* Zero, and one that is not on the curve. */
    assert_false(push_point_read(secret_base64url(mem, bytes, PUSH_POINT), point));
    memcpy(bytes, reader.point, PUSH_POINT);
    bytes[PUSH_POINT - 1] ^= 1;
    assert_false(push_point_read(secret_base64url(mem, bytes, PUSH_POINT), point));
    /* Half of one, one with a byte more, a compressed and a hybrid one. */
    memcpy(bytes, reader.point, PUSH_POINT);
    assert_false(push_point_read(secret_base64url(mem, bytes, PUSH_POINT - 1), point));
    assert_false(push_point_read(secret_base64url(mem, bytes, PUSH_POINT + 1), point));
    bytes[0] = 2;
    assert_false(push_point_read(secret_base64url(mem, bytes, 33), point));
    bytes[0] = 6;
    assert_false(push_point_read(secret_base64url(mem, bytes, PUSH_POINT), point));
    /* The point at infinity. */
    memset(bytes, 0, sizeof bytes);
    assert_false(push_point_read(secret_base64url(mem, bytes, 1), point));
}

static void a_secret_has_sixteen_bytes(void **state)
{
    uint8_t bytes[PUSH_AUTH + 1] = {0}, out[PUSH_AUTH];

    (void)state;
    assert_true(push_auth_read(secret_base64url(mem, bytes, PUSH_AUTH), out));
    assert_false(push_auth_read(secret_base64url(mem, bytes, PUSH_AUTH - 1), out));
    assert_false(push_auth_read(secret_base64url(mem, bytes, PUSH_AUTH + 1), out));
    assert_false(push_auth_read("BTBZMqHH6r4Tts7J/aSIgg", out));
    assert_false(push_auth_read("BTBZMqHH6r4Tts7J_aSIgg==", out));
}

static void our_key_has_one_public_half(void **state)
{
    uint8_t point[PUSH_POINT], none[PUSH_KEY] = {0}, order[PUSH_KEY];

    (void)state;
    assert_int_equal(ERR_OK, push_public(once.key, point));
    assert_string_equal(sender_public, secret_base64url(mem, point, PUSH_POINT));
    assert_int_equal(ERR_BROKEN, push_public(none, point));
    memset(order, 0xff, sizeof order);
    assert_int_equal(ERR_BROKEN, push_public(order, point));
}

static void who_sends_is_said_to_the_service(void **state)
{
    const char *value, *claims, *end, *why;
    const struct json_value *said;
    uint8_t bytes[512];
    size_t len;
    int64_t until;

    (void)state;
    assert_int_equal(ERR_OK,
                     push_authorization(mem, once.key, "https://push.example",
                                        "mailto:post@wijk.example", 1795525200, &value));
    assert_memory_equal(value, "vapid t=", 8);
    assert_string_equal(sender_public, strstr(value, ", k=") + 4);
    claims = strchr(value, '.') + 1;
    end = strchr(claims, '.');
    assert_true(
        secret_base64url_read(claims, (size_t)(end - claims), bytes, sizeof bytes, &len));
    assert_int_equal(ERR_OK, json_parse(mem, (char *)bytes, len, &said, &why));
    assert_string_equal("https://push.example", json_member_text(said, "aud"));
    assert_string_equal("mailto:post@wijk.example", json_member_text(said, "sub"));
    assert_true(json_member_int(said, "exp", 1795525200, 1795525200 + 24 * 3600, &until));
    assert_int_equal(86, strcspn(end + 1, ","));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_example_of_rfc_8291_comes_out_byte_for_byte),
        cmocka_unit_test(a_message_fills_what_every_service_takes_and_no_more),
        cmocka_unit_test(an_empty_message_is_one),
        cmocka_unit_test(what_is_made_for_once_is_never_the_same),
        cmocka_unit_test(only_a_point_on_the_curve_is_a_key),
        cmocka_unit_test(a_secret_has_sixteen_bytes),
        cmocka_unit_test(our_key_has_one_public_half),
        cmocka_unit_test(who_sends_is_said_to_the_service),
    };

    return cmocka_run_group_tests(tests, with_keys, end);
}
