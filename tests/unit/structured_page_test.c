// links: reader
/* What pages and data say of an event, one sentence each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reader_file.h"

static const struct reader_activity *event(const char *members)
{
    return file_told(&f, members);
}

static const struct reader_activity *page(const char *body)
{
    return file_data(
        &f, arena_printf(
                f.mem,
                "<!doctype html><html><head><title>Agenda</title></head><body>%s</body></html>",
                body));
}

static const char *rejected(void) { return f.r.rejected.n ? f.r.rejected.item[0].text : ""; }

static const char *warning(void) { return f.r.warnings.n ? f.r.warnings.item[0].text : ""; }

/* ---- where, for whom, for how much ---- */

static void a_place_has_a_name_and_an_address_and_a_point(void **state)
{
    const struct reader_activity *a = event(
        "\"startDate\":\"2026-12-01\",\"location\":[{\"@type\":\"VirtualLocation\",\"url\":"
        "\"https://video.voorbeeld.nl\"},{\"@type\":\"Place\",\"name\":\"Wijkcentrum &#8216;De "
        "Haard&#8217;\",\"address\":{\"@type\":\"PostalAddress\",\"streetAddress\":\"Straat "
        "1\",\"postalCode\":\"5342 "
        "AA\",\"addressLocality\":\"Oss\"},\"geo\":{\"latitude\":51.7,"
        "\"longitude\":\"5.5\"}}]");

    (void)state;
    assert_string_equal(a->location, "Wijkcentrum \u2018De Haard\u2019");
    assert_string_equal(a->street_address, "Straat 1");
    assert_string_equal(a->postal_code, "5342 AA");
    assert_string_equal(a->locality, "Oss");
    assert_string_equal(a->latitude, "51.700000");
}

static void a_place_may_stand_elsewhere_under_its_id(void **state)
{
    const struct reader_activity *a = file_data(
        &f,
        "{\"@graph\":[{\"@type\":\"Event\",\"name\":\"Koffie\",\"startDate\":\"2026-12-01\","
        "\"location\":{\"@id\":\"#haard\"}},{\"@id\":\"#haard\",\"@type\":\"Place\",\"name\":"
        "\"De Haard\"}]}");

    (void)state;
    assert_string_equal(a->location, "De Haard");
}

static void only_on_the_internet_is_online_with_its_address(void **state)
{
    const struct reader_activity *a = event(
        "\"startDate\":\"2026-12-01\",\"location\":{\"@type\":\"VirtualLocation\",\"url\":"
        "\"https://video.voorbeeld.nl\"}");

    (void)state;
    assert_string_equal(a->location, "Online");
    assert_string_equal(a->url, "https://video.voorbeeld.nl");
}

static void a_price_is_in_euros_or_a_note(void **state)
{
    const struct reader_activity *a = event("\"startDate\":\"2026-12-01\",\"offers\":{"
                                            "\"price\":\"2.5\",\"priceCurrency\":\"EUR\"}");

    (void)state;
    assert_string_equal(a->price, "2.50");
    assert_int_equal(a->free, 0);
    a = event("\"startDate\":\"2026-12-01\",\"offers\":[{\"price\":0}]");
    assert_int_equal(a->free, 1);
    a = event("\"startDate\":\"2026-12-01\",\"offers\":{\"price\":10,\"priceCurrency\":"
              "\"GBP\"}");
    assert_null(a->price);
    assert_string_equal(a->price_note, "10,00 GBP");
    a = event("\"startDate\":\"2026-12-01\",\"offers\":[{\"name\":\"Leden\",\"price\":5},"
              "{\"name\":\"Anderen\",\"price\":7.5}]");
    assert_string_equal(a->price, "5.00");
    assert_string_equal(a->price_note, "Leden \u20ac 5,00, Anderen \u20ac 7,50");
    a = event("\"startDate\":\"2026-12-01\",\"isAccessibleForFree\":true");
    assert_int_equal(a->free, 1);
    assert_int_equal(event("\"startDate\":\"2026-12-01\"")->free, -1);
}

static void an_audience_is_a_word_or_an_age(void **state)
{
    (void)state;
    assert_string_equal(event("\"startDate\":\"2026-12-01\",\"audience\":{\"@type\":"
                              "\"PeopleAudience\",\"suggestedMinAge\":65}")
                            ->audience,
                        "ouderen");
    assert_string_equal(
        event("\"startDate\":\"2026-12-01\",\"typicalAgeRange\":\"6-12\"")->audience,
        "kinderen");
    assert_string_equal(event("\"startDate\":\"2026-12-01\",\"audience\":{\"audienceType\":"
                              "\"Senioren\"}")
                            ->audience,
                        "ouderen");
    assert_null(event("\"startDate\":\"2026-12-01\",\"typicalAgeRange\":\"7-\"")->audience);
}

static void the_number_of_a_person_is_not_taken_over(void **state)
{
    const struct reader_activity *a = event(
        "\"startDate\":\"2026-12-01\",\"organizer\":{\"@type\":\"Person\",\"name\":\"Jan\","
        "\"telephone\":\"0412 000000\"}");

    (void)state;
    assert_null(a->contact.telephone);
    a = event("\"startDate\":\"2026-12-01\",\"organizer\":{\"@type\":\"Organization\",\"name\":"
              "\"De Haard\",\"telephone\":\"0412 000000\",\"email\":\"info@voorbeeld.nl\"}");
    assert_string_equal(a->contact.telephone, "0412 000000");
    assert_string_equal(a->contact.email, "info@voorbeeld.nl");
}

static void a_description_in_html_becomes_safe_text(void **state)
{
    const struct reader_activity *a =
        event("\"startDate\":\"2026-12-01\",\"description\":\"<p>Welkom <b>allemaal</b>"
              "<script>alert(1)</script></p><a href='javascript:x'>klik</a>\"");

    (void)state;
    assert_non_null(strstr(a->text, "Welkom **allemaal**"));
    assert_null(strstr(a->text, "alert"));
    assert_null(strstr(a->text, "javascript"));
    a = event("\"startDate\":\"2026-12-01\",\"description\":\"Thee &amp; koek\"");
    assert_string_equal(a->text, "Thee & koek");
}

/* ---- pages ---- */

static void every_block_of_a_page_is_read_and_rows_have_their_line(void **state)
{
    (void)state;
    assert_non_null(
        page("<script type=\"application/ld+json\">\n{\"@type\":\"WebSite\"}\n"
             "</script>\n<script type='application/ld+json; charset=utf-8'><!--\n"
             "[{\"@type\":[\"Thing\",\"MusicEvent\"],\"@id\":\"#1\",\"name\":\"Koor\","
             "\n\"startDate\":\"2026-12-01\"},\n{\"@type\":\"schema:Festival\","
             "\"name\":\"Kermis\",\"startDate\":\"2026-12-02\"}]\n--></script>"));
    assert_int_equal(f.r.nactivities, 2);
    assert_int_equal(f.r.format, READER_PAGE);
    assert_true(f.r.complete);
    assert_string_equal(f.r.activity[0].uid, "#1");
    assert_string_equal(f.r.activity[0].categories.item[0], "music");
    assert_int_equal(f.r.activity[0].line, 5);
    assert_int_equal(f.r.activity[1].line, 7);
}

static void a_broken_block_is_named_and_the_others_are_read(void **state)
{
    (void)state;
    assert_non_null(page("<script type='application/ld+json'>{\"@type\":\"Event\",</script>"
                         "<script type='application/ld+json'>{\"@type\":\"Event\",\"name\":"
                         "\"Koffie\",\"startDate\":\"2026-12-01\"}</script>"));
    assert_false(f.r.complete);
    assert_null(f.r.reason);
    assert_string_equal(rejected(),
                        "Het 1e blok met gegevens (JSON-LD) op deze pagina is niet te lezen.");
    assert_null(page("<script type='application/ld+json'>{</script>"));
    assert_non_null(strstr(f.r.reason, "Het 1e blok"));
}

static void a_line_end_in_a_text_is_forgiven(void **state)
{
    (void)state;
    assert_non_null(page("<script type='application/ld+json'>{\"@type\":\"Event\",\"name\":"
                         "\"Koffie\",\"startDate\":\"2026-12-01\",\"description\":\"een\n"
                         "twee\"}</script>"));
    assert_string_equal(f.r.activity[0].text, "een twee");
}

static void a_link_is_relative_to_the_page(void **state)
{
    static const char *const links[][2] = {
        {"/koffie", "https://voorbeeld.nl/koffie"},
        {"koffie", "https://voorbeeld.nl/agenda/koffie"},
        {"?id=2", "https://voorbeeld.nl/agenda/lijst?id=2"},
        {"#koffie", "https://voorbeeld.nl/agenda/lijst?p=1#koffie"},
        {"//ander.nl/x", "https://ander.nl/x"},
        {"https://ander.nl/y", "https://ander.nl/y"},
    };

    (void)state;
    f.options.address = "https://voorbeeld.nl/agenda/lijst?p=1";
    for (size_t i = 0; i < COUNT(links); i++)
        assert_string_equal(event(arena_printf(f.mem,
                                               "\"startDate\":\"2026-12-01\",\"url\":"
                                               "\"%s\"",
                                               links[i][0]))
                                ->url,
                            links[i][1]);
    assert_null(event("\"startDate\":\"2026-12-01\",\"url\":\"javascript:alert(1)\"")->url);
}

static void microdata_is_read_where_there_is_no_json(void **state)
{
    const struct reader_activity *a =
        page("<div itemscope itemtype='https://schema.org/Event' itemid='#7'>"
             "<h2 itemprop=name>Koffie  &amp; thee</h2>"
             "<time itemprop=startDate datetime='2026-12-01T10:00'>1 december</time>"
             "<meta itemprop=endDate content='2026-12-01T12:00'>"
             "<a itemprop=url href='https://voorbeeld.nl/koffie'>meer</a>"
             "<div itemprop=location itemscope itemtype='https://schema.org/Place'>"
             "<span itemprop=name>De Haard</span><p itemprop=address>Straat 1, Oss</p></div>"
             "<div itemprop=offers itemscope itemtype='https://schema.org/Offer'>"
             "<span itemprop=price content='2.50'>2,50</span></div>"
             "<div itemprop=description><p>Een</p><p>Twee</p></div></div>");

    (void)state;
    assert_int_equal(f.r.nactivities, 1);
    assert_string_equal(a->uid, "#7");
    assert_string_equal(a->start, "2026-12-01T09:00:00Z");
    assert_string_equal(a->end, "2026-12-01T11:00:00Z");
    assert_string_equal(a->location, "De Haard");
    assert_string_equal(a->street_address, "Straat 1, Oss");
    assert_string_equal(a->price, "2.50");
    assert_string_equal(a->url, "https://voorbeeld.nl/koffie");
    assert_non_null(strstr(a->text, "Twee"));
}

static void a_page_without_events_says_so_and_one_with_a_password_too(void **state)
{
    (void)state;
    assert_null(page("<p>Welkom</p>"));
    assert_non_null(strstr(f.r.reason, "geen activiteiten"));
    assert_int_equal(f.r.kind, READER_NONE);
    assert_null(page("<form><input type=password></form>"));
    assert_non_null(strstr(f.r.reason, "in te loggen"));
    assert_null(file_data(&f, "{\"@type\":\"Event\""));
    assert_non_null(strstr(f.r.reason, "geen goede JSON"));
}

static void what_is_too_deep_or_too_much_is_refused_and_not_walked_along(void **state)
{
    struct buffer b = {.mem = f.mem};

    (void)state;
    for (int i = 0; i < 40; i++)
        buffer_text(&b, "{\"a\":");
    assert_null(file_data(&f, b.text));
    assert_non_null(f.r.reason);
    b = (struct buffer){.mem = f.mem};
    for (int i = 0; i < 5000; i++)
        buffer_text(&b, "<div itemscope itemprop=subEvent itemtype=https://schema.org/Event>");
    assert_null(page(b.text));
    assert_non_null(f.r.reason);
}

static void a_page_of_a_feed_withdraws_nothing(void **state)
{
    (void)state;
    assert_non_null(file_data(
        &f, "{\"next\":\"x\",\"items\":[{\"state\":\"deleted\",\"kind\":\"Event\",\"id\":1},"
            "{\"state\":\"updated\",\"kind\":\"Event\",\"data\":{\"@type\":\"Event\",\"name\":"
            "\"Loop\",\"startDate\":\"2026-12-01\"}}]}"));
    assert_int_equal(f.r.nactivities, 1);
    assert_false(f.r.complete);
    assert_non_null(strstr(warning(), "OpenActive"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_place_has_a_name_and_an_address_and_a_point, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_place_may_stand_elsewhere_under_its_id, begin, end),
        cmocka_unit_test_setup_teardown(only_on_the_internet_is_online_with_its_address, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_price_is_in_euros_or_a_note, begin, end),
        cmocka_unit_test_setup_teardown(an_audience_is_a_word_or_an_age, begin, end),
        cmocka_unit_test_setup_teardown(the_number_of_a_person_is_not_taken_over, begin, end),
        cmocka_unit_test_setup_teardown(a_description_in_html_becomes_safe_text, begin, end),
        cmocka_unit_test_setup_teardown(every_block_of_a_page_is_read_and_rows_have_their_line,
                                        begin, end),
        cmocka_unit_test_setup_teardown(a_broken_block_is_named_and_the_others_are_read, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_line_end_in_a_text_is_forgiven, begin, end),
        cmocka_unit_test_setup_teardown(a_link_is_relative_to_the_page, begin, end),
        cmocka_unit_test_setup_teardown(microdata_is_read_where_there_is_no_json, begin, end),
        cmocka_unit_test_setup_teardown(
            a_page_without_events_says_so_and_one_with_a_password_too, begin, end),
        cmocka_unit_test_setup_teardown(
            what_is_too_deep_or_too_much_is_refused_and_not_walked_along, begin, end),
        cmocka_unit_test_setup_teardown(a_page_of_a_feed_withdraws_nothing, begin, end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
