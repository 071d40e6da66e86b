// links: token secret
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "own_arena.h"
#include "secret/secret.h"
#include "token/token.h"

#define PERSON "11111111-1111-4111-8111-111111111111"
#define TOKEN_ID "22222222-2222-4222-8222-222222222222"

enum { NOW = 1795525200 };

static const struct token_keys keys = {
    2,
    {{"k2", "een sleutel van 32 bytes, precie"}, {"k1", "de vorige sleutel, ook 32 bytes."}}};

static const struct token_role roles[] = {
    {"ruwaard", "resident"}, {"ruwaard", "organiser"}, {"*", "operator"}};
static const struct token_claims person = {
    .subject = PERSON, .standing = 7, .role = roles, .nroles = 3};

static const char head[] = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k2\"}";
static const char payload[] =
    "{\"iss\":\"voordeur\",\"aud\":\"voordeur-api\",\"sub\":\"" PERSON "\",\"jti\":\"" TOKEN_ID
    "\",\"iat\":1795525200,\"nbf\":1795525200,\"exp\":1795525800,\"std\":1,\"rol\":{}}";

/* A token with any head and payload, signed with a key of ours. */
static const char *forged(const char *head_json, const char *payload_json, const uint8_t *key)
{
    char *text = arena_printf(mem, "%s.%s", secret_base64url(mem, head_json, strlen(head_json)),
                              secret_base64url(mem, payload_json, strlen(payload_json)));
    uint8_t mac[SECRET_KEY];

    secret_hmac(key, text, strlen(text), mac);
    return arena_printf(mem, "%s.%s", text, secret_base64url(mem, mac, sizeof mac));
}

static enum err verify_at(time_t now, const char *token)
{
    struct token_claims claims;

    return token_verify(mem, &keys, token, strlen(token), now, &claims);
}

static void assert_refused(const char *token)
{
    assert_int_equal(ERR_BAD_TOKEN, verify_at(NOW, token));
}

static void assert_head_refused(const char *head_json)
{
    assert_refused(forged(head_json, payload, keys.key[0].bytes));
}

/* The payload with one piece of text replaced by another. */
static const char *altered(const char *from, const char *to)
{
    const char *at = strstr(payload, from);

    assert_non_null(at);
    return arena_printf(mem, "%.*s%s%s", (int)(at - payload), payload, to, at + strlen(from));
}

static void assert_payload_refused(const char *from, const char *to)
{
    assert_refused(forged(head, altered(from, to), keys.key[0].bytes));
}

static const char *signed_token(void)
{
    const char *token;

    assert_int_equal(ERR_OK, token_sign(mem, &keys, NOW, &person, &token));
    return token;
}

static void what_was_signed_is_read_again(void **state)
{
    const char *token = signed_token();
    struct token_claims c;

    (void)state;
    assert_int_equal(ERR_OK, token_verify(mem, &keys, token, strlen(token), NOW, &c));
    assert_string_equal(PERSON, c.subject);
    assert_int_equal(36, strlen(c.id));
    assert_int_equal(7, c.standing);
    assert_int_equal(NOW, c.issued);
    assert_int_equal(NOW + TOKEN_SECONDS, c.expires);
    assert_false(c.client);
    assert_int_equal(3, c.nroles);
    assert_string_equal("*", c.role[0].neighbourhood);
    assert_string_equal("operator", c.role[0].role);
    assert_string_equal("ruwaard", c.role[2].neighbourhood);
    assert_string_equal("organiser", c.role[2].role);
}

static void a_client_is_read_with_its_neighbourhood_and_scopes(void **state)
{
    static const char *const scopes[] = {"activities:read", "activities:write"};
    const struct token_claims client = {.subject = PERSON,
                                        .client = true,
                                        .neighbourhood = "ruwaard",
                                        .scope = scopes,
                                        .nscopes = 2};
    struct token_claims c;
    const char *token;

    (void)state;
    assert_int_equal(ERR_OK, token_sign(mem, &keys, NOW, &client, &token));
    assert_int_equal(ERR_OK, token_verify(mem, &keys, token, strlen(token), NOW, &c));
    assert_true(c.client);
    assert_string_equal("ruwaard", c.neighbourhood);
    assert_int_equal(2, c.nscopes);
    assert_string_equal("activities:write", c.scope[1]);
    assert_int_equal(0, c.nroles);
}

static void two_tokens_of_one_person_differ(void **state)
{
    (void)state;
    assert_string_not_equal(signed_token(), signed_token());
}

static void a_hand_made_token_with_every_rule_kept_is_good(void **state)
{
    (void)state;
    assert_int_equal(ERR_OK, verify_at(NOW, forged(head, payload, keys.key[0].bytes)));
}

static void the_previous_key_still_verifies(void **state)
{
    const char *old = forged("{\"typ\":\"JWT\",\"alg\":\"HS256\",\"kid\":\"k1\"}", payload,
                             keys.key[1].bytes);

    (void)state;
    assert_int_equal(ERR_OK, verify_at(NOW, old));
}

static void the_key_of_another_name_is_refused(void **state)
{
    (void)state;
    assert_refused(forged(head, payload, keys.key[1].bytes));
    assert_head_refused("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k9\"}");
    assert_head_refused("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"../../dev/null\"}");
    assert_head_refused("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"\"}");
    assert_head_refused("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"K2\"}");
    assert_head_refused("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":2}");
    assert_head_refused("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
}

static void no_other_algorithm_is_taken(void **state)
{
    static const char *const algs[] = {"none",  "None",  "NONE",  "nOnE",  "hs256",
                                       "HS384", "HS512", "RS256", "ES256", "PS256",
                                       "EdDSA", "",      "HS256 "};

    (void)state;
    for (size_t i = 0; i < COUNT(algs); i++)
        assert_head_refused(
            arena_printf(mem, "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"k2\"}", algs[i]));
    assert_head_refused("{\"typ\":\"JWT\",\"kid\":\"k2\"}");
    assert_head_refused("{\"alg\":null,\"typ\":\"JWT\",\"kid\":\"k2\"}");
    assert_head_refused("{\"alg\":[\"HS256\"],\"typ\":\"JWT\",\"kid\":\"k2\"}");
    assert_head_refused("{\"alg\":\"HS256\",\"typ\":\"jwt\",\"kid\":\"k2\"}");
    assert_head_refused("{\"alg\":\"HS256\",\"kid\":\"k2\"}");
}

static void none_without_a_signature_is_refused(void **state)
{
    const char *none = "{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"k2\"}";
    const char *start = arena_printf(mem, "%s.%s", secret_base64url(mem, none, strlen(none)),
                                     secret_base64url(mem, payload, strlen(payload)));

    (void)state;
    assert_refused(start);
    assert_refused(arena_printf(mem, "%s.", start));
}

static void a_head_that_brings_its_own_key_is_refused(void **state)
{
    static const char *const extra[] = {
        "\"jku\":\"https://evil.example/keys\"",
        "\"x5u\":\"https://evil.example/x\"",
        "\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}",
        "\"x5c\":[\"AA\"]",
        "\"crit\":[\"exp\"]",
        "\"cty\":\"JWT\"",
        "\"zip\":\"DEF\"",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(extra); i++)
        assert_head_refused(arena_printf(
            mem, "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k2\",%s}", extra[i]));
}

static void a_head_that_is_no_strict_json_is_refused(void **state)
{
    static const char *const wrong[] = {
        "",
        "HS256",
        "[]",
        "\"HS256\"",
        "{\"alg\":\"none\",\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k2\"}",
        "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k2\"",
        "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k2\"} {}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_head_refused(wrong[i]);
}

static void time_counts_with_a_minute_of_doubt(void **state)
{
    const char *token = forged(head, payload, keys.key[0].bytes);

    (void)state;
    assert_int_equal(ERR_OK, verify_at(NOW + 600 + 59, token));
    assert_int_equal(ERR_BAD_TOKEN, verify_at(NOW + 600 + 60, token));
    assert_int_equal(ERR_OK, verify_at(NOW - 60, token));
    assert_int_equal(ERR_BAD_TOKEN, verify_at(NOW - 61, token));
    assert_payload_refused("\"nbf\":1795525200", "\"nbf\":1795525261");
    assert_payload_refused("\"iat\":1795525200", "\"iat\":1795525261");
}

static void times_are_whole_numbers_and_all_there(void **state)
{
    (void)state;
    assert_payload_refused("1795525800", "\"1795525800\"");
    assert_payload_refused("1795525800", "1795525800.5");
    assert_payload_refused("1795525800", "1.8e9");
    assert_payload_refused("1795525800", "99999999999999999999999");
    assert_payload_refused("1795525800", "null");
    assert_payload_refused("1795525800", "-1");
    assert_payload_refused("\"nbf\":1795525200,", "");
    assert_payload_refused("\"iat\":1795525200,", "");
    assert_payload_refused(",\"exp\":1795525800", "");
    assert_payload_refused("\"nbf\":1795525200", "\"nbf\":\"1795525200\"");
    assert_payload_refused("\"iat\":1795525200", "\"iat\":true");
}

static void only_our_own_for_us_is_taken(void **state)
{
    (void)state;
    assert_payload_refused("\"voordeur\"", "\"voordeur \"");
    assert_payload_refused("\"iss\":\"voordeur\",", "");
    assert_payload_refused("\"voordeur-api\"", "\"another-api\"");
    assert_payload_refused("\"voordeur-api\"", "[\"another-api\"]");
    assert_payload_refused("\"voordeur-api\"", "{\"voordeur-api\":1}");
    assert_payload_refused("\"aud\":\"voordeur-api\",", "");
    assert_int_equal(
        ERR_OK,
        verify_at(NOW, forged(head, altered("\"voordeur-api\"", "[\"x\",\"voordeur-api\"]"),
                              keys.key[0].bytes)));
}

static void subject_and_id_are_uuids(void **state)
{
    (void)state;
    assert_payload_refused(PERSON, "11111111");
    assert_payload_refused("\"sub\":\"" PERSON "\",", "");
    assert_payload_refused(TOKEN_ID, "");
    assert_payload_refused("\"jti\":\"" TOKEN_ID "\",", "");
}

static void standing_and_roles_have_their_types(void **state)
{
    (void)state;
    assert_payload_refused("\"std\":1", "\"std\":\"1\"");
    assert_payload_refused("\"std\":1,", "");
    assert_payload_refused("\"std\":1", "\"std\":-1");
    assert_payload_refused("\"rol\":{}", "\"rol\":[]");
    assert_payload_refused("\"rol\":{}", "\"rol\":{\"ruwaard\":\"operator\"}");
    assert_payload_refused("\"rol\":{}", "\"rol\":{\"ruwaard\":[1]}");
    assert_payload_refused("\"rol\":{}", "\"cli\":true");
    assert_payload_refused("\"rol\":{}", "\"cli\":true,\"nbh\":\"ruwaard\",\"scp\":\"x\"");
    assert_payload_refused("\"rol\":{}", "\"rol\":{},\"rol\":{\"*\":[\"operator\"]}");
}

static void bytes_before_after_or_between_are_refused(void **state)
{
    const char *token = signed_token();

    (void)state;
    assert_refused(arena_printf(mem, "%s.", token));
    assert_refused(arena_printf(mem, "%s.AAAA", token));
    assert_refused(arena_printf(mem, "%s=", token));
    assert_refused(arena_printf(mem, "%s\n", token));
    assert_refused(arena_printf(mem, "%sA", token));
    assert_refused(arena_printf(mem, " %s", token));
    assert_refused(arena_printf(mem, ".%s", token));
    assert_refused(token + strcspn(token, ".") + 1);
    assert_refused("");
    assert_refused("..");
    assert_refused("a.b.c");
}

static void a_nul_inside_is_refused(void **state)
{
    const char *token = signed_token();
    size_t len = strlen(token);
    char *longer = arena_copy(mem, token, len + 1);
    struct token_claims c;

    (void)state;
    assert_int_equal(ERR_BAD_TOKEN, token_verify(mem, &keys, longer, len + 1, NOW, &c));
}

static void every_changed_letter_is_refused(void **state)
{
    const char *token = signed_token();

    (void)state;
    for (size_t i = 0; i < strlen(token); i++) {
        char *copy = arena_text(mem, token);

        copy[i] = copy[i] == 'A' ? 'B' : 'A';
        assert_refused(copy);
    }
}

static void a_token_that_is_too_long_is_neither_read_nor_made(void **state)
{
    enum { MANY = 400 };
    char *big = arena_take(mem, 1024 * 1024 + 1);
    struct token_role many[MANY];
    struct token_claims c = person;
    const char *token;

    (void)state;
    memset(big, 'A', 1024 * 1024);
    big[10] = big[20] = '.';
    assert_refused(big);
    for (size_t i = 0; i < MANY; i++)
        many[i] = (struct token_role){"ruwaard", "resident"};
    c.role = many;
    c.nroles = MANY;
    assert_int_equal(ERR_BROKEN, token_sign(mem, &keys, NOW, &c, &token));
}

/* Writes a file of keys, loads it, and removes it. */
static enum err load(const char *text, struct token_keys *out)
{
    char path[] = "/tmp/voordeur-keys-XXXXXX";
    int fd = mkstemp(path);
    enum err err;

    assert_true(fd >= 0);
    assert_int_equal((ssize_t)strlen(text), write(fd, text, strlen(text)));
    close(fd);
    err = token_keys_load(path, out);
    unlink(path);
    return err;
}

#define KEY_TEXT "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"

static void a_file_of_keys_is_read_in_order(void **state)
{
    struct token_keys k;

    (void)state;
    assert_int_equal(ERR_OK, load("nieuw " KEY_TEXT "\noud " KEY_TEXT "\n", &k));
    assert_int_equal(2, k.n);
    assert_string_equal("nieuw", k.key[0].kid);
    assert_int_equal(31, k.key[1].bytes[31]);
}

static void a_file_that_holds_no_good_key_is_refused(void **state)
{
    static const char *const wrong[] = {
        "",
        "\n",
        "kid\n",
        "kid AA\n",
        " " KEY_TEXT "\n",
        "kid " KEY_TEXT "A\n",
        "kid " KEY_TEXT " \n",
        "kid " KEY_TEXT "\nkid " KEY_TEXT "\n",
        "kid " KEY_TEXT "\nother A\n",
        "a-name-of-more-than-thirty-two-characters " KEY_TEXT "\n",
    };
    struct token_keys k;

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_int_equal(ERR_BROKEN, load(wrong[i], &k));
    assert_int_equal(ERR_BROKEN, token_keys_load("/nergens/keys", &k));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_signed_is_read_again),
        cmocka_unit_test(a_client_is_read_with_its_neighbourhood_and_scopes),
        cmocka_unit_test(two_tokens_of_one_person_differ),
        cmocka_unit_test(a_hand_made_token_with_every_rule_kept_is_good),
        cmocka_unit_test(the_previous_key_still_verifies),
        cmocka_unit_test(the_key_of_another_name_is_refused),
        cmocka_unit_test(no_other_algorithm_is_taken),
        cmocka_unit_test(none_without_a_signature_is_refused),
        cmocka_unit_test(a_head_that_brings_its_own_key_is_refused),
        cmocka_unit_test(a_head_that_is_no_strict_json_is_refused),
        cmocka_unit_test(time_counts_with_a_minute_of_doubt),
        cmocka_unit_test(times_are_whole_numbers_and_all_there),
        cmocka_unit_test(only_our_own_for_us_is_taken),
        cmocka_unit_test(subject_and_id_are_uuids),
        cmocka_unit_test(standing_and_roles_have_their_types),
        cmocka_unit_test(bytes_before_after_or_between_are_refused),
        cmocka_unit_test(a_nul_inside_is_refused),
        cmocka_unit_test(every_changed_letter_is_refused),
        cmocka_unit_test(a_token_that_is_too_long_is_neither_read_nor_made),
        cmocka_unit_test(a_file_of_keys_is_read_in_order),
        cmocka_unit_test(a_file_that_holds_no_good_key_is_refused),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
