// links: net
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "base/err.h"
#include "net/post.h"
#include "own_arena.h"

static void what_could_be_public_is_let_through(void **state)
{
    static const char *const fine[] = {
        "https://fcm.googleapis.com/fcm/send/x:y",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
        "https://web.push.apple.com:443/QN",
        "https://93.184.216.34/x",
        "https://[2606:2800:220:1::1]/x",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(fine); i++)
        assert_true(post_may(mem, fine[i]));
}

static void the_house_and_what_is_not_secure_are_refused(void **state)
{
    static const char *const wrong[] = {
        "",
        "x",
        "http://push.example/x",
        "ftp://push.example/x",
        "webcal://push.example/x",
        "https:///x",
        "https://who@push.example/x",
        "https://localhost/x",
        "https://push/x",
        "https://127.0.0.1/x",
        "https://127.1/x",
        "https://0x7f000001/x",
        "https://2130706433/x",
        "https://10.0.0.1:8443/x",
        "https://169.254.169.254/latest",
        "https://[::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://[fd00::1]/x",
        "https://[fe80::1%25eth0]/x",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++)
        if (post_may(mem, wrong[i]))
            fail_msg("%s", wrong[i]);
}

static void a_private_address_is_not_reached_by_its_name_either(void **state)
{
    static const char *const none[] = {NULL};
    struct post_answer answer;

    (void)state;
    post_send(&(struct post){"https://localhost:9/x", none, "x", 1}, 5, &answer);
    assert_int_equal(0, answer.status);
    assert_string_equal("private-address", answer.why);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_could_be_public_is_let_through),
        cmocka_unit_test(the_house_and_what_is_not_secure_are_refused),
        cmocka_unit_test(a_private_address_is_not_reached_by_its_name_either),
    };

    unsetenv("VOORDEUR_FETCH_PRIVATE");
    return cmocka_run_group_tests(tests, begin, end);
}
