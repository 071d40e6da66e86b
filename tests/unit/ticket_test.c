// links: token
/* Tickets for event streams: they open what we sealed, for a minute, and nothing else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "own_arena.h"
#include "secret/secret.h"
#include "token/ticket.h"

static const struct ticket mine = {.topic = "0192f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6",
                                   .person = "1192f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6"};
enum { NOW = 1795000000 };

static struct token_keys keys(uint8_t first)
{
    struct token_keys k = {.n = 2, .key = {{.kid = "a"}, {.kid = "b"}}};

    memset(k.key[0].bytes, first, TOKEN_KEY);
    memset(k.key[1].bytes, 7, TOKEN_KEY);
    return k;
}

static enum err opens(const struct token_keys *k, time_t now, const char *text)
{
    struct ticket found;
    enum err err = ticket_open(mem, k, now, text, strlen(text), &found);

    if (err == ERR_OK) {
        assert_string_equal(mine.topic, found.topic);
        assert_string_equal(mine.person, found.person);
    }
    return err;
}

static void what_was_sealed_opens_for_a_minute(void **state)
{
    struct token_keys k = keys(1);
    const char *text = ticket_seal(mem, &k, NOW, &mine);

    (void)state;
    assert_true(strlen(text) <= TICKET_MOST);
    assert_int_equal(ERR_OK, opens(&k, NOW, text));
    assert_int_equal(ERR_OK, opens(&k, NOW + TICKET_SECONDS - 1, text));
    assert_int_equal(ERR_BAD_TOKEN, opens(&k, NOW + TICKET_SECONDS, text));
}

static void nothing_of_it_can_be_read(void **state)
{
    struct token_keys k = keys(1);
    const char *text = ticket_seal(mem, &k, NOW, &mine);

    (void)state;
    assert_int_equal(strlen(text), strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRS"
                                                "TUVWXYZ0123456789-_"));
    assert_null(strstr(text, mine.person));
    assert_string_not_equal(text, ticket_seal(mem, &k, NOW, &mine));
}

static void
one_sealed_with_another_key_is_none_of_ours_and_a_retiring_key_still_opens(void **state)
{
    struct token_keys before = keys(7), now = keys(1), other = keys(2); /* 7: second of all */

    (void)state;
    assert_int_equal(ERR_OK, opens(&now, NOW, ticket_seal(mem, &before, NOW, &mine)));
    assert_int_equal(ERR_BAD_TOKEN, opens(&other, NOW, ticket_seal(mem, &now, NOW, &mine)));
}

static void changed_cut_or_too_long_is_none(void **state)
{
    struct token_keys k = keys(1);
    char *text = arena_text(mem, ticket_seal(mem, &k, NOW, &mine));

    (void)state;
    assert_int_equal(ERR_BAD_TOKEN, opens(&k, NOW, ""));
    assert_int_equal(ERR_BAD_TOKEN, opens(&k, NOW, text + 1));
    assert_int_equal(ERR_BAD_TOKEN, opens(&k, NOW, arena_printf(mem, "%s%s", text, text)));
    for (size_t i = 0; text[i]; i++) {
        char was = text[i];

        text[i] = was == 'A' ? 'B' : 'A';
        assert_int_equal(ERR_BAD_TOKEN, opens(&k, NOW, text));
        text[i] = was;
    }
}

static void what_another_use_sealed_is_no_ticket(void **state)
{
    struct token_keys k = keys(1);
    char *words = arena_printf(mem, "%d %s %s", NOW + 30, mine.topic, mine.person);

    (void)state;
    assert_int_equal(ERR_BAD_TOKEN, opens(&k, NOW, secret_seal(mem, k.key[0].bytes, words)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_sealed_opens_for_a_minute),
        cmocka_unit_test(nothing_of_it_can_be_read),
        cmocka_unit_test(
            one_sealed_with_another_key_is_none_of_ours_and_a_retiring_key_still_opens),
        cmocka_unit_test(changed_cut_or_too_long_is_none),
        cmocka_unit_test(what_another_use_sealed_is_no_ticket),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
