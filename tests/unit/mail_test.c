// links: mail
/* A letter: its headers, and the same content as text and as HTML.  How others read it is
 * asked in tests/mail. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "mail/mail.h"
#include "mail/parts.h"
#include "own_arena.h"

static const struct mail_block blocks[] = {
    {MAIL_HEADING, "Iemand antwoordde", NULL},
    {MAIL_TEXT,
     "Dag Anna,\n\nOp uw vraag naar iemand die de heg kan knippen is er een antwoord "
     "gekomen van een buurman.",
     NULL},
    {MAIL_QUOTE, "Ik kom zaterdag, <b>graag</b>.", NULL},
    {MAIL_ITEM, "Zaterdag 5 december", NULL},
    {MAIL_ITEM, "Vijverstraat", NULL},
    {MAIL_ACTION, "Naar het gesprek", "https://voordeur.example/ruwaard/g/1?a=1&b=2"},
    {MAIL_SMALL, "U krijgt deze mail omdat u iets vroeg.", NULL},
};

static struct mail letter(void)
{
    return (struct mail){.from = "voordeur@wijk.example",
                         .from_name = "Voordeur Ruwaard",
                         .to = "anna@wijk.example",
                         .subject = "Antwoord",
                         .message_id = "abc@wijk.example",
                         .unsubscribe_label = "Geen mail meer hierover",
                         .language = "nl",
                         .block = blocks,
                         .nblocks = COUNT(blocks)};
}

static const char *composed(const struct mail *m)
{
    struct buffer out = {.mem = mem};

    assert_int_equal(ERR_OK, mail_compose(m, &out));
    return out.text;
}

/* Does the letter have a header of this name? */
static bool has_header(const struct mail *m, const char *name)
{
    const char *text = composed(m), *end = strstr(text, "\r\n\r\n"), *at;

    at = strstr(text, arena_printf(mem, "\n%s:", name));
    return at && at < end;
}

static const char *plain(const struct mail *m)
{
    struct buffer out = {.mem = mem};

    plain_write(m, &out);
    return out.text;
}

static const char *html(const struct mail *m)
{
    struct buffer out = {.mem = mem};

    html_write(m, &out);
    return out.text;
}

static void headers_say_who_what_when_and_that_a_program_wrote(void **state)
{
    struct mail m = letter();
    const char *text;

    (void)state;
    setenv("VOORDEUR_CLOCK", "settable", 1);
    setenv("VOORDEUR_NOW", "2026-11-29T08:05:00Z", 1);
    text = composed(&m);
    assert_ptr_equal(text, strstr(text, "From: Voordeur Ruwaard <voordeur@wijk.example>\r\n"
                                        "To: anna@wijk.example\r\n"
                                        "Subject: Antwoord\r\n"
                                        "Date: Sun, 29 Nov 2026 08:05:00 +0000\r\n"
                                        "Message-ID: <abc@wijk.example>\r\n"
                                        "Auto-Submitted: auto-generated\r\n"));
    assert_null(strstr(text, "List-Unsubscribe"));
    assert_null(strstr(text, "Reply-To"));
}

static void one_click_is_enough_to_hear_no_more(void **state)
{
    struct mail m = letter();

    (void)state;
    m.unsubscribe_url = "https://voordeur.example/l/x";
    assert_non_null(strstr(composed(&m),
                           "List-Unsubscribe: <https://voordeur.example/l/x>\r\n"
                           "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
    assert_non_null(
        strstr(plain(&m), "\nGeen mail meer hierover:\nhttps://voordeur.example/l/x\n"));
}

static void a_subject_in_any_script_is_folded_between_its_letters(void **state)
{
    struct mail m = letter();
    const char *text;

    (void)state;
    m.subject = "Café";
    assert_non_null(strstr(composed(&m), "Subject: =?utf-8?B?Q2Fmw6k=?=\r\n"));
    m.subject = "ağaçlarağaçlarağaçlarağaçlarağaçlarağaçlarağaçlarağaçlar";
    text = strstr(composed(&m), "Subject: ");
    assert_non_null(strstr(text, "?=\r\n =?utf-8?B?"));
    for (const char *end = strstr(text, "\r\n"); end - text < 200 && *text != 'D';
         text = end + 2, end = strstr(text, "\r\n"))
        assert_in_range(end - text, 1, 76);
}

static void nothing_said_becomes_a_header(void **state)
{
    struct mail m = letter();
    const char *const bad[] = {
        "a@b\r\nBcc: c@d", "a@b, c@d", "a b@c", "<a@b>", "a", "@b", "a@", "é@b", "a@b@c", ""};

    (void)state;
    m.subject = m.from_name = "Dag\r\nBcc: ander@wijk.example\r\n\r\nInhoud";
    assert_false(has_header(&m, "Bcc"));
    assert_true(has_header(&m, "Subject"));
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct buffer out = {.mem = mem};

        m.to = bad[i];
        assert_int_equal(ERR_INVALID, mail_compose(&m, &out));
        assert_int_equal(0, out.len);
    }
    m = letter();
    m.unsubscribe_url = "https://x.example/\r\nBcc: a@b";
    assert_int_equal(ERR_INVALID, mail_compose(&m, &(struct buffer){.mem = mem}));
}

static void text_reads_well(void **state)
{
    struct mail m = letter();

    (void)state;
    assert_string_equal("Iemand antwoordde\n"
                        "-----------------\n"
                        "\n"
                        "Dag Anna,\n"
                        "\n"
                        "Op uw vraag naar iemand die de heg kan knippen is er een antwoord \n"
                        "gekomen van een buurman.\n"
                        "\n"
                        "> Ik kom zaterdag, <b>graag</b>.\n"
                        "\n"
                        "- Zaterdag 5 december\n"
                        "- Vijverstraat\n"
                        "\n"
                        "Naar het gesprek:\n"
                        "https://voordeur.example/ruwaard/g/1?a=1&b=2\n"
                        "\n"
                        "-- \n"
                        "U krijgt deze mail omdat u iets vroeg.\n",
                        plain(&m));
}

static void a_letter_that_can_be_answered_says_where_and_how(void **state)
{
    const struct mail_block said[] = {{MAIL_TEXT, "Dag.", NULL},
                                      {MAIL_ANSWER, "Antwoord gewoon.", NULL}};
    struct mail m = letter();

    (void)state;
    m.block = said;
    m.nblocks = COUNT(said);
    assert_string_equal("Dag.\n", plain(&m));
    assert_null(strstr(html(&m), "Antwoord gewoon."));
    m.reply_to = "antwoord+x@wijk.example";
    m.thread = "gesprek@wijk.example";
    assert_string_equal("=== Antwoord boven deze regel ===\n\nDag.\n\nAntwoord gewoon.\n",
                        plain(&m));
    assert_non_null(strstr(html(&m), "Antwoord gewoon."));
    assert_non_null(
        strstr(composed(&m), "Reply-To: Voordeur Ruwaard <antwoord+x@wijk.example>"));
    assert_non_null(strstr(composed(&m), "References: <gesprek@wijk.example>\r\n"));
    m.language = "tr";
    assert_memory_equal("=== Bu satır", plain(&m), 13);
}

static void html_says_the_same_and_nothing_that_was_typed_is_markup(void **state)
{
    struct mail m = letter();
    const char *text = html(&m);

    (void)state;
    assert_non_null(strstr(text, "<html lang=\"nl\" dir=\"ltr\">"));
    assert_non_null(strstr(text, "<title>Antwoord</title>"));
    assert_non_null(strstr(text, ">Iemand antwoordde</h1>"));
    assert_non_null(strstr(text, "&lt;b&gt;graag&lt;/b&gt;"));
    assert_non_null(strstr(text, "<ul style=\"margin:12px 0;padding:0 0 0 22px\">\n<li"));
    assert_non_null(strstr(text, "href=\"https://voordeur.example/ruwaard/g/1?a=1&amp;b=2\""));
    assert_null(strstr(text, "<img"));
    m.nblocks = 0;
    assert_non_null(strstr(html(&m), ">Antwoord</h1>"));
    m.language = "ar";
    assert_non_null(strstr(html(&m), "dir=\"rtl\""));
}

static void lines_are_short_and_end_as_they_should(void **state)
{
    struct mail m = letter();
    char long_word[3000];
    struct mail_block one = {MAIL_TEXT, long_word, NULL};
    const char *text, *end;

    (void)state;
    memset(long_word, 'e', sizeof long_word - 1);
    long_word[sizeof long_word - 1] = '\0';
    m.block = &one;
    m.nblocks = 1;
    for (text = composed(&m); (end = strchr(text, '\n')); text = end + 1) {
        assert_in_range(end - text, 1, 78);
        assert_int_equal('\r', end[-1]);
    }
    assert_int_equal('\0', *text);
}

static void quoted_printable_hides_what_would_be_lost(void **state)
{
    struct buffer out = {.mem = mem};

    (void)state;
    quoted_write(&out, "a=b é \n-- \neinde");
    assert_string_equal("a=3Db =C3=A9=20\r\n--=20\r\neinde", out.text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headers_say_who_what_when_and_that_a_program_wrote),
        cmocka_unit_test(one_click_is_enough_to_hear_no_more),
        cmocka_unit_test(a_subject_in_any_script_is_folded_between_its_letters),
        cmocka_unit_test(nothing_said_becomes_a_header),
        cmocka_unit_test(text_reads_well),
        cmocka_unit_test(a_letter_that_can_be_answered_says_where_and_how),
        cmocka_unit_test(html_says_the_same_and_nothing_that_was_typed_is_markup),
        cmocka_unit_test(lines_are_short_and_end_as_they_should),
        cmocka_unit_test(quoted_printable_hides_what_would_be_lost),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
