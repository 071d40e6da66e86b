// links: token
/* Tokens in addresses: what we signed comes back, and nothing else does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <ctype.h>
#include <string.h>

#include "own_arena.h"
#include "token/address.h"

static const char id[] = "0192f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6";

static struct token_keys keys(uint8_t first)
{
    struct token_keys k = {.n = 2, .key = {{.kid = "a"}, {.kid = "b"}}};

    memset(k.key[0].bytes, first, TOKEN_KEY);
    memset(k.key[1].bytes, 7, TOKEN_KEY);
    return k;
}

static enum err reads(const struct token_keys *k, const char *purpose, const char *text)
{
    char found[ID_LEN + 1] = "";
    enum err err = address_token_read(k, purpose, text, strlen(text), found);

    if (err == ERR_OK)
        assert_string_equal(id, found);
    return err;
}

static void what_we_signed_comes_back_in_any_case(void **state)
{
    struct token_keys k = keys(1);
    char *token = arena_text(mem, address_token(mem, &k, "reply", id));

    (void)state;
    assert_int_equal(ADDRESS_TOKEN, strlen(token));
    assert_int_equal(ADDRESS_TOKEN, strspn(token, "abcdefghijklmnopqrstuvwxyz234567"));
    assert_int_equal(ERR_OK, reads(&k, "reply", token));
    for (char *c = token; *c; c++)
        *c = (char)toupper((unsigned char)*c);
    assert_int_equal(ERR_OK, reads(&k, "reply", token));
}

static void it_is_worth_nothing_for_another_purpose_or_under_another_key(void **state)
{
    struct token_keys k = keys(1), other = keys(2);
    const char *token = address_token(mem, &k, "reply", id);

    (void)state;
    assert_int_equal(ERR_BAD_TOKEN, reads(&k, "bounce", token));
    assert_int_equal(ERR_BAD_TOKEN, reads(&other, "reply", token));
}

static void a_key_that_signs_no_more_still_verifies(void **state)
{
    struct token_keys before = keys(7), now = keys(1); /* 7 is the second of now */

    (void)state;
    assert_int_equal(ERR_OK, reads(&now, "reply", address_token(mem, &before, "reply", id)));
}

static void one_character_more_less_or_other_is_none_of_ours(void **state)
{
    struct token_keys k = keys(1);
    char *token = arena_text(mem, address_token(mem, &k, "reply", id));

    (void)state;
    assert_int_equal(ERR_BAD_TOKEN, reads(&k, "reply", ""));
    assert_int_equal(ERR_BAD_TOKEN, reads(&k, "reply", token + 1));
    assert_int_equal(ERR_BAD_TOKEN, reads(&k, "reply", arena_printf(mem, "%sa", token)));
    for (size_t i = 0; i < ADDRESS_TOKEN; i++) {
        char was = token[i];

        token[i] = was == 'q' ? 'r' : 'q';
        assert_int_equal(ERR_BAD_TOKEN, reads(&k, "reply", token));
        token[i] = '1';
        assert_int_equal(ERR_BAD_TOKEN, reads(&k, "reply", token));
        token[i] = was;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_we_signed_comes_back_in_any_case),
        cmocka_unit_test(it_is_worth_nothing_for_another_purpose_or_under_another_key),
        cmocka_unit_test(a_key_that_signs_no_more_still_verifies),
        cmocka_unit_test(one_character_more_less_or_other_is_none_of_ours),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
