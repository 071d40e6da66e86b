// links: markup
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/utf8.h"
#include "markup/markup.h"
#include "own_arena.h"

static void assert_html(const char *html, const char *markdown)
{
    assert_string_equal(html, markup_html(mem, markdown));
}

static const char *from_html(const char *html)
{
    return markup_from_html(mem, html, strlen(html));
}

static const char *from_text(const char *text)
{
    return markup_from_text(mem, text, strlen(text));
}

static void markdown_becomes_html(void **state)
{
    (void)state;
    assert_html("<p>Kom <strong>gerust</strong> binnen.</p>\n", "Kom **gerust** binnen.");
    assert_html("<ul>\n<li>thee</li>\n<li>koffie</li>\n</ul>\n", "- thee\n- koffie\n");
    assert_html("", "");
}

static void a_line_end_that_was_typed_stays_one(void **state)
{
    (void)state;
    assert_html("<p>Maandag<br />\nDinsdag</p>\n", "Maandag\nDinsdag");
}

static void headings_begin_at_two_and_skip_no_level(void **state)
{
    (void)state;
    assert_html("<h2>Een</h2>\n<h3>Twee</h3>\n<h2>Drie</h2>\n", "# Een\n\n### Twee\n\n# Drie");
    assert_html("<h2>Diep</h2>\n", "###### Diep");
}

static void html_that_was_typed_is_shown_and_not_obeyed(void **state)
{
    (void)state;
    assert_html("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", "<script>alert(1)</script>");
    assert_html("<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n",
                "a <b onclick=\"x\">b</b>");
}

static void links_lead_to_known_places_only(void **state)
{
    static const char *const wrong[] = {
        "[x](javascript:alert(1))",  "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,hi)",
        "[x](vbscript:x)",           "[x](//evil.example)",      "[x](/\\evil.example)",
        "[x](file:///etc/passwd)",   "[x](&#106;avascript:a)",   "[x](ftp://a.example)",
        "[x](<java\tscript:alert>)",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_html("<p>x</p>\n", wrong[i]);
    assert_html(
        "<p><a href=\"https://a.example/?a=1&amp;b=2\" rel=\"nofollow noopener\">x</a></p>\n",
        "[x](https://a.example/?a=1&b=2)");
    assert_html("<p><a href=\"tel:0412123456\">bel</a></p>\n", "[bel](tel:0412123456)");
    assert_html("<p><a href=\"/ruwaard/\">thuis</a></p>\n", "[thuis](/ruwaard/)");
    assert_html("<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n", "<a@b.example>");
}

static void an_address_cannot_leave_its_attribute(void **state)
{
    const char *html = markup_html(mem, "[x](https://a.example/\"onclick='alert(1)')");

    (void)state;
    assert_null(strstr(html, "\"onclick"));
}

static void bare_addresses_become_links(void **state)
{
    (void)state;
    assert_html("<p>Zie <a href=\"https://a.example/x_y_z\" rel=\"nofollow noopener\">"
                "https://a.example/x_y_z</a>.</p>\n",
                "Zie https://a.example/x_y_z.");
    assert_html("<p>http https:// httpd</p>\n", "http https:// httpd");
    assert_html("<p><a href=\"https://a.example\" rel=\"nofollow noopener\">"
                "https://b.example</a></p>\n",
                "[https://b.example](https://a.example)");
    assert_html("<p><a href=\"http://a.nl\" rel=\"nofollow noopener\">http://a.nl</a> en "
                "<a href=\"http://b.nl\" rel=\"nofollow noopener\">http://b.nl</a></p>\n",
                "http://a.nl en http://b.nl");
}

static void a_picture_of_another_site_is_its_words(void **state)
{
    (void)state;
    assert_html("<p>de hal</p>\n", "![de hal](https://spy.example/pixel.gif)");
}

static void bytes_that_are_no_text_do_no_harm(void **state)
{
    const char *html = markup_html(mem, "a\xff\xc3 b");

    (void)state;
    assert_true(utf8_valid(html, strlen(html)));
}

static void plain_text_keeps_paragraphs_and_items(void **state)
{
    (void)state;
    assert_string_equal("Kop\n\nKom gerust.\n\n- thee\n- koffie",
                        markup_plain(mem, "# Kop\n\nKom *gerust*.\n\n- thee\n- koffie"));
    assert_string_equal("", markup_plain(mem, ""));
}

static void a_summary_is_one_line_cut_between_words(void **state)
{
    (void)state;
    assert_string_equal("Koffie en thee", markup_summary(mem, "Koffie\n\nen **thee**", 20));
    assert_string_equal("Koffie en…", markup_summary(mem, "Koffie en thee", 12));
    assert_string_equal("Koffie en…", markup_summary(mem, "Koffie en thee", 9));
    assert_string_equal("één…", markup_summary(mem, "één ëën", 5));
    assert_string_equal("Ééé…", markup_summary(mem, "Éééééé", 3));
    assert_string_equal("", markup_summary(mem, "", 5));
}

static void html_of_others_becomes_markdown(void **state)
{
    (void)state;
    assert_string_equal("Kom **gerust** *binnen*.\n\nTot dan",
                        from_html("<p>Kom <b>gerust</b> <em>binnen</em>.</p><p>Tot dan"));
    assert_string_equal("# Kop\n\nTekst", from_html("<h1>Kop</h1>Tekst"));
    assert_string_equal("één & twee", from_html("&eacute;&eacute;n &amp; twee"));
    assert_string_equal("[hier](https://a.example)",
                        from_html("<a href='https://a.example'>hier</a>"));
    assert_string_equal("- thee\n  - koffie",
                        from_html("<ul><li>thee</li><li>koffie</li></ul>"));
}

static void a_break_in_html_is_a_line_end(void **state)
{
    (void)state;
    assert_html("<p>een<br />\ntwee</p>\n", from_html("een<br>twee"));
}

static void what_html_hides_is_left_out(void **state)
{
    (void)state;
    assert_string_equal("a b", from_html("a <script>alert(1)</script><style>p{}</style>b"));
    assert_string_equal("x", from_html("<a href='javascript:alert(1)'>x</a>"));
    assert_string_equal("", from_html("<!-- niets --><img src=x onerror=alert(1)>"));
    assert_string_equal("", from_html(""));
}

static void marks_in_foreign_text_stay_letters(void **state)
{
    static const char *const texts[] = {
        "5 * 3 = 15 * 1",        "_streep_",       "# geen kop",      "- geen lijst",
        "1. geen lijst",         "[geen](link)",   "a <b> c & d",     "`geen code`",
        "> geen citaat",         "100% \\ schuin", "snake_case_naam", "+31 412",
        "een   \nachter spaties"};

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        const char *plain = markup_plain(mem, from_text(texts[i]));
        const char *space = strstr(texts[i], "   \n");

        assert_string_equal(space ? "een\nachter spaties" : texts[i], plain);
    }
}

static void lines_and_paragraphs_of_foreign_text_stay(void **state)
{
    (void)state;
    assert_html("<p>een<br />\ntwee</p>\n<p>drie</p>\n",
                from_text("een\r\ntwee\r\n\r\ndrie\n"));
}

static void html_is_told_from_text(void **state)
{
    (void)state;
    assert_true(markup_looks_html("Hallo<BR/>daar", 14));
    assert_true(markup_looks_html("<p>Hallo</p>", 12));
    assert_false(markup_looks_html("a < b en c > d", 14));
    assert_false(markup_looks_html("AT&T <3", 7));
    assert_false(markup_looks_html("", 0));
}

static void very_deep_html_is_cut_and_not_followed(void **state)
{
    struct buffer b = {.mem = mem};

    (void)state;
    for (int i = 0; i < 20000; i++)
        buffer_text(&b, i % 2 ? "<blockquote>" : "<ul><li>");
    buffer_text(&b, "diep");
    assert_non_null(markup_from_html(mem, b.text, b.len));
}

static const char *written(void (*write)(struct buffer *, const char *), const char *text)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    write(&b, text);
    return b.text;
}

static void each_place_has_its_own_escaping(void **state)
{
    (void)state;
    assert_string_equal("a &lt;b&gt; &amp; \"c\"", written(markup_text, "a <b> & \"c\""));
    assert_string_equal("&quot;&#39;&lt;&gt;&amp;&#10;", written(markup_attr, "\"'<>&\n"));
    assert_string_equal("{\"a\":\"\\u003c/script\\u003e\\u0026\"}",
                        written(markup_script, "{\"a\":\"</script>&\"}"));
    assert_string_equal("a%20b%2Fc%C3%A9%26-._~", written(markup_uri, "a b/cé&-._~"));
    assert_string_equal("ab", written(markup_text, "a\x01\x1f"
                                                   "b"));
    assert_string_equal("", written(markup_text, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(markdown_becomes_html),
        cmocka_unit_test(a_line_end_that_was_typed_stays_one),
        cmocka_unit_test(headings_begin_at_two_and_skip_no_level),
        cmocka_unit_test(html_that_was_typed_is_shown_and_not_obeyed),
        cmocka_unit_test(links_lead_to_known_places_only),
        cmocka_unit_test(an_address_cannot_leave_its_attribute),
        cmocka_unit_test(bare_addresses_become_links),
        cmocka_unit_test(a_picture_of_another_site_is_its_words),
        cmocka_unit_test(bytes_that_are_no_text_do_no_harm),
        cmocka_unit_test(plain_text_keeps_paragraphs_and_items),
        cmocka_unit_test(a_summary_is_one_line_cut_between_words),
        cmocka_unit_test(html_of_others_becomes_markdown),
        cmocka_unit_test(a_break_in_html_is_a_line_end),
        cmocka_unit_test(what_html_hides_is_left_out),
        cmocka_unit_test(marks_in_foreign_text_stay_letters),
        cmocka_unit_test(lines_and_paragraphs_of_foreign_text_stay),
        cmocka_unit_test(html_is_told_from_text),
        cmocka_unit_test(very_deep_html_is_cut_and_not_followed),
        cmocka_unit_test(each_place_has_its_own_escaping),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
