// links: resources
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "commons/letter.h"
#include "own_arena.h"
#include "resources/owner_question/owner_question.h"
#include "sms/sms.h"
#include "token/address.h"
#include "web/config.h"

#define ID "33333333-3333-4333-8333-333333333333"

static struct owner_question asked(const char *language, const char *person, int64_t round)
{
    return (struct owner_question){.id = ID,
                                   .slug = "ruwaard",
                                   .person = person,
                                   .language = language,
                                   .round = round,
                                   .kind = "project",
                                   .item = ID,
                                   .title = "De tuin"};
}

static struct letter letter_of(const struct owner_question *q, size_t n)
{
    struct ctx ctx = {.mem = mem};
    struct letter l = {0};
    const char *payload;

    assert_int_equal(ERR_OK, owner_question_letter(&ctx, q, n, &payload));
    assert_int_equal(ERR_OK, letter_read(mem, payload, &l));
    return l;
}

static bool says(const struct letter *l, const char *words)
{
    for (size_t i = 0; i < l->nblocks; i++)
        if (strstr(l->block[i].text, words) ||
            (l->block[i].url && strstr(l->block[i].url, words)))
            return true;
    return false;
}

static void a_letter_names_the_first_and_how_many_more(void **state)
{
    const struct owner_question q[] = {asked("nl", ID, 1), asked("nl", ID, 2),
                                       asked("nl", ID, 1)};
    const struct letter l = letter_of(q, 3);

    (void)state;
    assert_string_equal("Klopt dit nog? De tuin en nog 2", l.subject);
    assert_true(says(&l, "Dit vroegen wij u al eerder."));
    assert_true(says(&l, "over een week nog één keer"));
    assert_true(says(&l, "/werk/ruwaard/projecten/" ID));
}

static void the_last_time_is_called_a_reminder(void **state)
{
    const struct owner_question q = asked("nl", ID, 2);
    const struct letter l = letter_of(&q, 1);

    (void)state;
    assert_string_equal("Herinnering: klopt dit nog? De tuin", l.subject);
    assert_true(says(&l, "de laatste keer"));
    assert_false(says(&l, "over een week"));
}

static void who_has_no_account_changes_by_a_link_and_who_reads_english_reads_it(void **state)
{
    struct owner_question q = asked("en", NULL, 1);
    struct letter l;

    (void)state;
    q.left_over = 3;
    l = letter_of(&q, 1);
    assert_string_equal("Is this still right? De tuin", l.subject);
    assert_true(says(&l, "/l/owner-changed/" ID));
    assert_false(says(&l, "/werk/"));
    assert_true(says(&l, "How many there are: 3."));
}

static void a_letter_says_when_the_magazine_closes_and_without_what(void **state)
{
    struct owner_question q[] = {asked("nl", ID, 1), asked("nl", ID, 1), asked("nl", ID, 1)};
    struct letter l;

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        q[i].magazine = "De Rucreant";
        q[i].deadline = "20261205T000000";
        q[i].issue = "20261221T000000";
        q[i].early = true;
    }
    q[1].title = "Soep";
    l = letter_of(q, 3);
    assert_true(says(&l, "De Rucreant van december sluit op zaterdag 5 december 2026. Wat dan "
                         "niet bevestigd is, staat er niet in: De tuin, Soep."));
    assert_true(says(&l, "over een week nog één keer"));
    l = letter_of(q, 2);
    assert_true(says(&l, "Horen wij niets? Dan staat het niet in het blad."));
    q[0].magazine = "";
    q[0].language = "en";
    l = letter_of(q, 1);
    assert_true(says(&l, "The neighbourhood's magazine of December closes on Saturday 5 "
                         "December 2026."));
}

static const char *text_of(const struct owner_question *q, size_t n, const char *origin)
{
    const struct config config = {.origin = origin};
    struct ctx ctx = {.mem = mem, .config = &config};
    const struct json_value *said;
    const char *payload, *why;

    assert_int_equal(ERR_OK, owner_question_text(&ctx, q, n, &payload));
    assert_int_equal(ERR_OK, json_parse(mem, payload, strlen(payload), &said, &why));
    assert_string_equal("/l/owner-text/" ID, json_member_text(said, "path"));
    return json_member_text(said, "text");
}

static void a_text_message_fits_with_its_link(void **state)
{
    static const char origin[] = "https://voordeur.ruwaard.example";
    struct owner_question q[] = {asked("nl", NULL, 1), asked("nl", NULL, 1)};
    const size_t room = SMS_MOST - strlen(origin) - strlen(" /l/") - ADDRESS_TOKEN;
    const char *text;

    (void)state;
    assert_string_equal("Klopt dit nog? De tuin. Antwoord:", text_of(q, 1, origin));
    q[0].magazine = "De Rucreant";
    q[0].deadline = "20261205T000000";
    assert_string_equal("Klopt dit nog? De tuin. De Rucreant sluit 5 december. Antwoord:",
                        text_of(q, 1, origin));
    q[0].title =
        "Samen koken en eten met alle buren van de Ruwaard en daarbuiten, ook voor Zoë";
    text = text_of(q, 2, origin);
    assert_true(utf8_length(text) <= room);
    assert_non_null(strstr(text, "... en nog 1."));
    text =
        text_of(q, 2, "https://een.heel.lange.naam.van.een.gemeente.voordeur.ruwaard.example");
    assert_non_null(strstr(text, "Samen koken"));
    assert_null(strstr(text, "Rucreant"));
}

static void a_full_letter_has_room_for_all(void **state)
{
    struct owner_question q[OWNER_QUESTION_ITEMS];
    struct letter l;

    (void)state;
    for (size_t i = 0; i < OWNER_QUESTION_ITEMS; i++) {
        q[i] = asked("nl", ID, 1);
        q[i].place = "De Haard";
        q[i].left_over = 7;
    }
    l = letter_of(q, OWNER_QUESTION_ITEMS);
    assert_true(says(&l, "Het aantal is 7."));
    assert_int_equal(5 + 5 * OWNER_QUESTION_ITEMS, l.nblocks);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_letter_names_the_first_and_how_many_more),
        cmocka_unit_test(the_last_time_is_called_a_reminder),
        cmocka_unit_test(who_has_no_account_changes_by_a_link_and_who_reads_english_reads_it),
        cmocka_unit_test(a_letter_says_when_the_magazine_closes_and_without_what),
        cmocka_unit_test(a_text_message_fits_with_its_link),
        cmocka_unit_test(a_full_letter_has_room_for_all),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
