// links: secret
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/clock.h"
#include "own_arena.h"
#include "secret/secret.h"

static void a_password_matches_its_own_hash_and_no_other(void **state)
{
    const char *hash = secret_password_hash(mem, "vier olifanten op de Heuvel");

    (void)state;
    assert_true(secret_password_matches(hash, "vier olifanten op de Heuvel"));
    assert_false(secret_password_matches(hash, "vier olifanten op de heuvel"));
    assert_false(secret_password_matches(hash, ""));
    assert_false(secret_password_matches("$argon2id$geen hash", "x"));
}

static void a_hash_says_argon2id_with_nineteen_mebibytes_and_two_passes(void **state)
{
    const char *hash = secret_password_hash(mem, "x");

    (void)state;
    assert_memory_equal("$argon2id$v=19$m=19456,t=2,p=1$", hash, 31);
}

static void the_same_password_never_has_the_same_hash(void **state)
{
    (void)state;
    assert_string_not_equal(secret_password_hash(mem, "x"), secret_password_hash(mem, "x"));
}

static int64_t ticks_of_a_try(const char *hash)
{
    int64_t best = INT64_MAX;

    for (int i = 0; i < 3; i++) {
        int64_t from = clock_ticks();

        assert_false(secret_password_matches(hash, "fout"));
        if (clock_ticks() - from < best)
            best = clock_ticks() - from;
    }
    return best;
}

/* Not a measurement, a guard: an early return would be a thousand times quicker. */
static void an_unknown_person_takes_as_long_as_a_known_one(void **state)
{
    int64_t known = ticks_of_a_try(secret_password_hash(mem, "goed"));
    int64_t unknown = ticks_of_a_try(NULL);

    (void)state;
    assert_true(unknown * 4 > known && known * 4 > unknown);
}

static void tokens_are_43_characters_and_differ(void **state)
{
    const char *one = secret_token(mem), *two = secret_token(mem);

    (void)state;
    assert_int_equal(SECRET_TOKEN_TEXT, strlen(one));
    assert_string_not_equal(one, two);
}

static void a_digest_is_sha256(void **state)
{
    char hex[SECRET_HEX];

    (void)state;
    secret_digest("abc", 3, hex);
    assert_string_equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                        hex);
}

static void an_hmac_depends_on_the_key_and_on_every_byte(void **state)
{
    uint8_t key[SECRET_KEY] = {1}, other[SECRET_KEY] = {2};
    uint8_t a[SECRET_KEY], b[SECRET_KEY];

    (void)state;
    secret_hmac(key, "text", 4, a);
    secret_hmac(key, "text", 4, b);
    assert_memory_equal(a, b, sizeof a);
    secret_hmac(other, "text", 4, b);
    assert_memory_not_equal(a, b, sizeof a);
    secret_hmac(key, "tekst", 5, b);
    assert_memory_not_equal(a, b, sizeof a);
}

static void what_was_sealed_opens_only_with_its_key_and_unchanged(void **state)
{
    uint8_t key[SECRET_KEY] = {7}, other[SECRET_KEY] = {8};
    char *sealed = secret_seal(mem, key, "de opvolger");

    (void)state;
    assert_string_equal("de opvolger", secret_open(mem, key, sealed));
    assert_null(secret_open(mem, other, sealed));
    assert_null(secret_open(mem, key, ""));
    assert_null(secret_open(mem, key, "AAAA"));
    assert_string_not_equal(sealed, secret_seal(mem, key, "de opvolger"));
    sealed[40] = sealed[40] == 'A' ? 'B' : 'A';
    assert_null(secret_open(mem, key, sealed));
}

static void equal_texts_are_equal_and_others_are_not(void **state)
{
    (void)state;
    assert_true(secret_equal("geheim", "geheim"));
    assert_false(secret_equal("geheim", "geheiM"));
    assert_false(secret_equal("geheim", "geheime"));
    assert_true(secret_equal("", ""));
}

static void base64url_goes_there_and_back(void **state)
{
    const uint8_t bytes[] = {0xfb, 0xff, 0xfe, 0x00, 0x10};
    uint8_t back[sizeof bytes];
    const char *text = secret_base64url(mem, bytes, sizeof bytes);
    size_t n;

    (void)state;
    assert_string_equal("-__-ABA", text);
    assert_true(secret_base64url_read(text, strlen(text), back, sizeof back, &n));
    assert_int_equal(sizeof bytes, n);
    assert_memory_equal(bytes, back, n);
}

static void base64url_refuses_padding_spaces_other_letters_and_spare_bits(void **state)
{
    static const char *const wrong[] = {"AA==", "A A", "AA+/", "A", "AB", "AA\n"};
    uint8_t back[8];
    size_t n;

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(secret_base64url_read(wrong[i], strlen(wrong[i]), back, sizeof back, &n));
    assert_false(secret_base64url_read("AAAAAAAA", 8, back, 5, &n));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_password_matches_its_own_hash_and_no_other),
        cmocka_unit_test(a_hash_says_argon2id_with_nineteen_mebibytes_and_two_passes),
        cmocka_unit_test(the_same_password_never_has_the_same_hash),
        cmocka_unit_test(an_unknown_person_takes_as_long_as_a_known_one),
        cmocka_unit_test(tokens_are_43_characters_and_differ),
        cmocka_unit_test(a_digest_is_sha256),
        cmocka_unit_test(an_hmac_depends_on_the_key_and_on_every_byte),
        cmocka_unit_test(what_was_sealed_opens_only_with_its_key_and_unchanged),
        cmocka_unit_test(equal_texts_are_equal_and_others_are_not),
        cmocka_unit_test(base64url_goes_there_and_back),
        cmocka_unit_test(base64url_refuses_padding_spaces_other_letters_and_spare_bits),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
