// links: letter
// runs: voordeur-letter
/* Letters that come in, as the daemon has them read: in the child. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "letter/letter.h"
#include "own_arena.h"

static struct letter_in read_letter(const char *text)
{
    struct letter_in l;

    setenv("VOORDEUR_LIBEXEC", PROGRAM_DIR, 1);
    assert_int_equal(ERR_OK, letter_run(mem, text, strlen(text), &l));
    return l;
}

#define HEAD "From: Jan Jansen <jan@buurt.example>\r\nTo: antwoord+abc@wijk.example\r\n"

static void a_letter_says_who_to_whom_and_what(void **state)
{
    struct letter_in l = read_letter(
        "Delivered-To: anders@wijk.example\r\n" HEAD "Subject: =?utf-8?q?Caf=C3=A9?=\r\n"
        "Message-ID: <1@buurt.example>\r\nIn-Reply-To: <2@wijk.example>\r\n\r\nJa, graag.\r\n");

    (void)state;
    assert_string_equal("jan@buurt.example", l.from);
    assert_int_equal(2, l.nto);
    assert_string_equal("antwoord+abc@wijk.example", l.to[1]);
    assert_string_equal("Café", l.subject);
    assert_string_equal("1@buurt.example", l.message_id);
    assert_string_equal("2@wijk.example", l.in_reply_to);
    assert_string_equal("Ja, graag.", l.text);
    assert_false(l.automatic);
    assert_null(l.bounce_status);
}

static void text_is_preferred_and_html_is_read(void **state)
{
    (void)state;
    assert_string_equal(
        "als tekst",
        read_letter(HEAD "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n"
                         "Content-Type: text/html\r\n\r\n<p>als <b>html</b></p>\r\n--x\r\n\r\n"
                         "als tekst\r\n--x--\r\n")
            .text);
    assert_string_equal(
        "Ja, graag & zo.\n\nJan",
        read_letter(
            HEAD "Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><style>p{}</style>"
                 "</head><body><p>Ja, graag &amp; zo.</p><p>Jan</p><div class=gmail_quote><div>"
                 "Op ma 23 nov. 2026 om 10:00 schreef V &lt;a@b.c&gt;:</div><blockquote>"
                 "Kom je?</blockquote></div></body></html>")
            .text);
}

/* As Outlook, an iPhone and Gmail write it. */
static void quotes_in_html_are_cut_off(void **state)
{
    static const char *const pages[] = {
        "<div class=WordSection1><p class=MsoNormal>Ja, 3 * 4 = 12_en "
        "meer_.<o:p></o:p></p><div "
        "style='border:none'><p class=MsoNormal><b>Van:</b> V &lt;a@b.nl&gt; <br><b>Verzonden:"
        "</b> maandag 23 november 2026 10:00<br><b>Aan:</b> J<br><b>Onderwerp:</b> x</p></div>"
        "<p>Oud</p></div>",
        "<body dir=auto>Ja, 3 * 4 = 12_en meer_.<div><br></div><div dir=ltr>Verstuurd vanaf "
        "mijn "
        "iPhone</div><div><br><blockquote type=cite>Op 23 nov 2026 om 10:00 heeft V "
        "&lt;a@b.c&gt;"
        " het volgende geschreven:<br></blockquote></div><blockquote "
        "type=cite>Oud</blockquote>",
        "<div dir=ltr>Ja, 3 * 4 = 12_en meer_.</div><br><div class=gmail_quote><div class="
        "gmail_attr>Op ma 23 nov 2026 om 10:00 schreef V &lt;<a "
        "href='mailto:a@b.c'>a@b.c</a>&gt;"
        ":<br></div><blockquote class=gmail_quote><div>Oud</div></blockquote></div>",
        "<p>Ja, 3 * 4 = 12_en meer_.</p><p>--<br>Jan</p>",
        "<p>Ja, 3 * 4 = 12_en meer_.</p><p>=== Antwoord boven deze regel ===</p><p>Oud</p>",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(pages); i++)
        assert_string_equal(
            "Ja, 3 * 4 = 12_en meer_.",
            read_letter(arena_printf(mem, HEAD "Content-Type: text/html\r\n\r\n%s", pages[i]))
                .text);
}

static void any_character_set_becomes_text(void **state)
{
    (void)state;
    assert_string_equal("ağaç", read_letter(HEAD "Content-Type: text/plain; charset=iso-8859-9"
                                                 "\r\n\r\na\xf0"
                                                 "a\xe7\r\n")
                                    .text);
    assert_string_equal("één", read_letter(HEAD "\r\n\xe9\xe9n\r\n").text);
    assert_string_equal("één", read_letter(HEAD "\r\néén\r\n").text);
    assert_string_equal(
        "één",
        read_letter(HEAD "Content-Type: text/plain; charset=nonsense\r\n\r\néén\r\n").text);
    assert_string_equal("één", read_letter(HEAD "Content-Transfer-Encoding: base64\r\n\r\n"
                                                "w6nDqW4=\r\n")
                                   .text);
}

static void what_hangs_on_it_is_told_and_not_read(void **state)
{
    struct letter_in l = read_letter(
        HEAD
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nZie foto\r\n--x\r\n"
        "Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x\r\n"
        "Content-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\n12345\r\n"
        "--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\ngeheim\r\n"
        "--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: binnen\r\n\r\ngeheim\r\n--x--");

    (void)state;
    assert_string_equal("Zie foto", l.text);
    assert_int_equal(4, l.nattachments);
    assert_string_equal("image/jpeg", l.attachment[0].type);
    assert_int_equal(3, l.attachment[0].size);
    assert_true(l.attachment[0].picture);
    assert_string_equal("application/pdf", l.attachment[1].type);
    assert_false(l.attachment[1].picture);
    assert_string_equal("message/rfc822", l.attachment[3].type);
}

static void machines_are_known(void **state)
{
    static const char *const headers[] = {"Auto-Submitted: auto-replied\r\n",
                                          "Precedence: bulk\r\n",
                                          "X-Autoreply: yes\r\n",
                                          "List-Id: <lijst.example>\r\n",
                                          "Return-Path: <>\r\n",
                                          "Subject: Automatisch antwoord: weg\r\n",
                                          "Subject: Out of office until Monday\r\n",
                                          "Subject: Abwesenheitsnotiz\r\n",
                                          "Subject: =?utf-8?q?Otomatik_yan=C4=B1t?=\r\n"};

    (void)state;
    for (size_t i = 0; i < COUNT(headers); i++)
        assert_true(
            read_letter(arena_printf(mem, HEAD "%s\r\nIk ben weg", headers[i])).automatic);
    assert_true(read_letter("From: MAILER-DAEMON@x.example\r\n\r\nx").automatic);
    assert_false(read_letter(HEAD "Auto-Submitted: no\r\nSubject: Re: Auto: te koop\r\n\r\nx")
                     .automatic);
}

static void a_delivery_report_says_who_and_why(void **state)
{
    struct letter_in l = read_letter(
        "From: MAILER-DAEMON@mx.example\r\nTo: retour+abc@wijk.example\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\n"
        "\r\nHelaas.\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; anna@wijk.example\r\n"
        "Action: failed\r\nStatus: 5.1.1 (nobody)\r\n\r\n--x\r\nContent-Type: "
        "message/rfc822\r\n"
        "\r\nSubject: Antwoord\r\n\r\nDag\r\n--x--\r\n");

    (void)state;
    assert_string_equal("5.1.1", l.bounce_status);
    assert_string_equal("anna@wijk.example", l.bounce_address);
    assert_true(l.automatic);
    assert_null(
        read_letter(HEAD "Content-Type: message/delivery-status\r\n\r\nStatus: zomaar\r\n")
            .bounce_status);
}

/* ---- what is hostile ---- */

static const char *repeated(const char *before, const char *text, int times, const char *after)
{
    struct buffer out = {.mem = mem};

    buffer_text(&out, before);
    for (int i = 0; i < times; i++)
        buffer_text(&out, text);
    buffer_text(&out, after);
    return out.text;
}

static void what_is_no_letter_is_refused(void **state)
{
    struct letter_in l;

    (void)state;
    setenv("VOORDEUR_LIBEXEC", PROGRAM_DIR, 1);
    assert_int_equal(ERR_INVALID, letter_run(mem, "", 0, &l));
    assert_int_equal(ERR_INVALID, letter_run(mem, "\0\0\0", 3, &l));
}

static void parts_in_parts_in_parts_end_somewhere(void **state)
{
    struct letter_in l;
    const char *deep =
        repeated(HEAD, "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n", 20000,
                 "\r\nonderin\r\n");
    enum err err;

    (void)state;
    setenv("VOORDEUR_LIBEXEC", PROGRAM_DIR, 1);
    err = letter_run(mem, deep, strlen(deep), &l);
    assert_true(err == ERR_INVALID || err == ERR_OK);
    deep = repeated(HEAD "Content-Type: multipart/mixed; boundary=x\r\n\r\n",
                    "--x\r\n\r\ndeel\r\n", 50000, "--x--\r\n");
    err = letter_run(mem, deep, strlen(deep), &l);
    assert_int_equal(ERR_OK, err);
    assert_in_range(strlen(l.text), 1, LETTER_TEXT_MOST);
}

static void headers_without_end_are_read_as_far_as_they_matter(void **state)
{
    const char *text = repeated("Subject: x", "xxxxxxxxx\r\n ", 2000, "\r\n\r\ntekst");
    struct letter_in l = read_letter(text);

    (void)state;
    assert_in_range(strlen(l.subject), 1, 2000);
    text = repeated("", "To: a@b.example, c@d.example\r\n", 5000, "\r\ntekst");
    assert_in_range(read_letter(text).nto, 2, 200);
    text = repeated("Subject: x", "xxxxxxxxx\r\n ", 200000, "\r\n\r\ntekst");
    assert_int_equal(ERR_INVALID, letter_run(mem, text, strlen(text), &l));
}

static void what_is_not_text_does_not_come_through(void **state)
{
    static const char bytes[] = HEAD "Subject: a\0b\x01\x02\r\n\r\nte\0kst\x1b[31m\r\n";
    struct letter_in l;

    (void)state;
    setenv("VOORDEUR_LIBEXEC", PROGRAM_DIR, 1);
    assert_int_equal(ERR_OK, letter_run(mem, bytes, sizeof bytes - 1, &l));
    for (const char *c = l.text; *c; c++)
        assert_true(*c >= ' ' || *c == '\n');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_letter_says_who_to_whom_and_what),
        cmocka_unit_test(text_is_preferred_and_html_is_read),
        cmocka_unit_test(quotes_in_html_are_cut_off),
        cmocka_unit_test(any_character_set_becomes_text),
        cmocka_unit_test(what_hangs_on_it_is_told_and_not_read),
        cmocka_unit_test(machines_are_known),
        cmocka_unit_test(a_delivery_report_says_who_and_why),
        cmocka_unit_test(what_is_no_letter_is_refused),
        cmocka_unit_test(parts_in_parts_in_parts_end_somewhere),
        cmocka_unit_test(headers_without_end_are_read_as_far_as_they_matter),
        cmocka_unit_test(what_is_not_text_does_not_come_through),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
