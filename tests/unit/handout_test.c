// links: resources
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "own_arena.h"
#include "resources/handout/handout.h"
#include "sms/sms.h"

static const char *next[] = {"20261201T100000|20261201T120000|scheduled|",
                             "20261208T100000|-|cancelled|Ad is ziek."};

static struct handout_item coffee(void)
{
    return (struct handout_item){.kind = "activity",
                                 .path = "/ruwaard/activiteiten/1",
                                 .line = {.title = "Koffie",
                                          .place = "De Haard",
                                          .street = "Brederostraat 46",
                                          .free = -1,
                                          .price = "2.50",
                                          .status = "scheduled"},
                                 .telephone = "0412 000000",
                                 .next = next,
                                 .nnext = 2};
}

static void an_item_is_said_in_lines(void **state)
{
    const struct handout_item item = coffee();
    struct handout_line line[HANDOUT_LINES];

    (void)state;
    assert_int_equal(4, handout_lines(mem, "nl", &item, line));
    assert_string_equal("dinsdag 1 december 2026, 10.00 tot 12.00 uur\n"
                        "dinsdag 8 december 2026, 10.00 uur (gaat niet door: Ad is ziek.)",
                        line[0].text);
    assert_string_equal("De Haard, Brederostraat 46", line[1].text);
    assert_string_equal("Telefoon", line[2].label);
    assert_string_equal("€\u00a02,50", line[3].text);
    assert_int_equal(4, handout_lines(mem, "en", &item, line));
    assert_string_equal("Tuesday 1 December 2026, 10:00 to 12:00\n"
                        "Tuesday 8 December 2026, 10:00 (cancelled: Ad is ziek.)",
                        line[0].text);
}

static void what_is_not_certain_is_said(void **state)
{
    struct handout_item item = coffee();

    (void)state;
    assert_null(handout_warning("nl", &item));
    item.doubtful = true;
    assert_non_null(strstr(handout_warning("nl", &item), "Bel eerst"));
    item.line.status = "cancelled";
    assert_string_equal("This is cancelled.", handout_warning("en", &item));
}

static void a_text_message_says_who_gives_it_and_fits(void **state)
{
    struct handout h = {.language = "nl",
                        .words = "Vraag naar Ria.",
                        .giver = {.name = "Joke", .organisation = "ONS welzijn"},
                        .item = {coffee(), coffee()},
                        .n = 2};
    char note[1000];
    const size_t room =
        SMS_LONG_MOST - strlen("http://voordeur.example") - strlen(h.item[0].path) - 1;
    const char *first, *second;

    (void)state;
    first = handout_message(mem, "http://voordeur.example", &h, 0);
    second = handout_message(mem, "http://voordeur.example", &h, 1);
    assert_non_null(strstr(first, "mee. Vraag naar Ria. Koffie. Wanneer: dinsdag 1 december"));
    assert_memory_equal("Koffie.", second, strlen("Koffie."));
    memset(note, 'x', sizeof note - 1);
    note[sizeof note - 1] = '\0';
    h.item[0].line.price_note = note;
    first = handout_message(mem, "http://voordeur.example", &h, 0);
    assert_true(utf8_length(first) <= room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_item_is_said_in_lines),
        cmocka_unit_test(what_is_not_certain_is_said),
        cmocka_unit_test(a_text_message_says_who_gives_it_and_fits),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
