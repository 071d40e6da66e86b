// links: alike
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "alike/alike.h"
#include "base/days.h"

enum { HOUR = 3600, WEEK = 7 * DAY_SECONDS };

/* A Tuesday at ten. */
static int64_t tuesday(void) { return days_from_date(2026, 12, 1) * DAY_SECONDS + 10 * HOUR; }

static struct alike_event event(const char *title)
{
    return (struct alike_event){
        .title = title, .place = "De Haard", .has_start = true, .start = tuesday()};
}

static struct alike_event series(const char *title, const char *rrule)
{
    struct alike_event e = event(title);

    e.rrule = rrule;
    return e;
}

static bool same(struct alike_event a, struct alike_event b)
{
    bool there = alike_judge(&a, &b).same, back = alike_judge(&b, &a).same;

    assert_int_equal(there, back);
    return there;
}

static bool titles_same(const char *a, const char *b) { return same(event(a), event(b)); }

static void spelling_word_order_and_spaces_make_no_difference(void **state)
{
    (void)state;
    assert_true(titles_same("Koffie-inloop", "Inloop koffie & thee"));
    assert_true(titles_same("Handwerkcafé", "handwerk kaffee"));
    assert_true(titles_same("Schilderen en tekenen", "Tekenen en schilderen"));
    assert_true(titles_same("Line dancing", "LINEDANCE"));
    assert_true(titles_same("Algemene ledenvergadering", "ALV"));
    assert_true(titles_same("Dartavond", "Darten"));
}

static void another_kind_group_or_audience_is_another_activity(void **state)
{
    (void)state;
    assert_false(titles_same("Computerhulp", "Computercursus"));
    assert_false(titles_same("Yoga", "Stoelyoga"));
    assert_false(titles_same("Gitaar beginners", "Gitaar gevorderden"));
    assert_false(titles_same("Mannen koken", "Vrouwen koken"));
    assert_false(titles_same("Peutergym", "Kleutergym"));
    assert_false(titles_same("Linedance 1", "Linedance 2"));
    assert_false(titles_same("Zwemles A", "Zwemles B"));
    assert_false(titles_same("Speelgroep 2-3 jaar", "Speelgroep 4-6 jaar"));
    assert_false(titles_same("Lezing slaap", "Lezing voeding"));
    assert_false(titles_same("Wandeling vanaf Station", "Wandeling vanaf Sterrebos"));
}

static void the_same_title_at_another_place_or_time_is_another_activity(void **state)
{
    struct alike_event here = event("Taalcafé"), there = event("Taalcafé"),
                       later = event("Taalcafé");

    (void)state;
    there.place = "Meteoor";
    later.start += HOUR;
    assert_false(same(here, there));
    assert_false(same(here, later));
    here.place = "Gymzaal De Regenboog";
    there.place = "Gymzaal De Springplank";
    assert_false(same(here, there));
}

static void who_opens_the_doors_a_quarter_earlier_means_the_same_evening(void **state)
{
    struct alike_event doors = event("Muziekcafé"), music = event("Muziekcafé");

    (void)state;
    doors.start -= HOUR / 4;
    assert_true(same(doors, music));
    doors.has_end = music.has_end = true;
    doors.end = music.start;
    music.end = music.start + HOUR;
    assert_false(same(doors, music)); /* one ends when the other begins */
}

static void the_doors_may_open_an_hour_earlier_where_it_is_said(void **state)
{
    struct alike_event doors = event("Grote bingo, zaal open 19.00"), bingo = event("Bingo");

    (void)state;
    doors.start -= HOUR;
    assert_true(same(doors, bingo));
    doors.title = "Grote bingo";
    assert_false(same(doors, bingo));
}

static void a_house_and_its_address_may_be_one_place(void **state)
{
    struct alike_event house = event("Wereldmaaltijd"), address = event("Wereldmaaltijd");

    (void)state;
    house.place = "De Wereldkeuken";
    address.place = "Jan Vossensteeg 12";
    assert_true(same(house, address));
    house.place = "Parklaan 3";
    assert_false(same(house, address));
    house.place = "Buurthuis Lombok, Utrecht";
    address.place = "Buurthuis Overvecht, Utrecht";
    assert_false(same(house, address));
    house.place = "Cruyff Court Noord";
    address.place = "Cruyff Court West";
    assert_false(same(house, address));
}

static void the_same_words_but_for_one_are_another_activity(void **state)
{
    (void)state;
    assert_false(titles_same("Oud papier ophalen", "Oud ijzer ophalen"));
    assert_false(titles_same("Wandelen met honden", "Wandelen met baby's"));
    assert_false(titles_same("Kaarten maken", "Kaarten"));
    assert_false(titles_same("Opbouw rommelmarkt", "Rommelmarkt"));
    assert_true(titles_same("Bovenzaal: yoga (gratis)", "Yoga met Joke"));
    assert_true(titles_same("Optocht carnaval", "Carnavalsoptocht"));
    assert_true(titles_same("EHBO herh.les", "Herhalingsles EHBO"));
}

static void some_days_in_a_row_have_each_of_them(void **state)
{
    struct alike_event days = event("Bouwdorp"), day = event("Bouwdorp in de speeltuin");

    (void)state;
    days.all_day = days.has_end = true;
    days.end = days.start + 3 * DAY_SECONDS;
    day.start += DAY_SECONDS;
    assert_true(same(days, day));
    day.start += WEEK;
    assert_false(same(days, day));
}

static void one_date_belongs_to_the_series_that_has_it(void **state)
{
    struct alike_event date = event("Koersbal");

    (void)state;
    date.start += 2 * WEEK;
    assert_true(same(date, series("Koersbal", "FREQ=WEEKLY;BYDAY=TU")));
    assert_true(same(date, series("Koersbal", "FREQ=WEEKLY;INTERVAL=2")));
    assert_true(same(date, series("Koersbal", "FREQ=MONTHLY;BYDAY=3TU")));
    assert_false(same(date, series("Koersbal", "FREQ=WEEKLY;BYDAY=WE")));
    assert_false(same(date, series("Koersbal", "FREQ=WEEKLY;COUNT=2")));
    assert_false(same(date, series("Koersbal", "FREQ=WEEKLY;UNTIL=20261210T000000Z")));
    assert_false(same(date, series("Koersbal", "FREQ=MONTHLY;BYDAY=1TU")));
    date.start -= WEEK;
    assert_false(same(date, series("Koersbal", "FREQ=WEEKLY;INTERVAL=2")));
}

static void another_house_at_the_same_place_and_hour_is_another_activity(void **state)
{
    struct alike_event men = event("Mannen aan de koffie"), coffee = event("Koffie-inloop");
    struct alike_event help = event("Computerhulp"), moving = event("Bewegen op muziek");

    (void)state;
    men.organisation = "Ons Huis van de Wijk";
    coffee.organisation = "Wij(k)huis De Haard";
    assert_false(same(men, coffee));
    help.place = moving.place = "Wijkhuis De Haard";
    help.organisation = "Wij(k)huis De Haard";
    help.text = "Neem uw laptop of telefoon mee. Het tempo bepaalt u zelf.";
    moving.organisation = "KBO in De Haard";
    moving.text = "Op een stoel of staand, het tempo bepaalt u zelf. Telefoon mag mee.";
    assert_false(same(help, moving));
}

static void something_special_is_not_the_usual_in_whose_hour_it_is(void **state)
{
    (void)state;
    assert_false(same(event("Paaskienen"), series("Kienen", "FREQ=WEEKLY")));
    assert_false(same(event("Klaverjasmarathon"), series("Klaverjassen", "FREQ=WEEKLY")));
}

static void other_words_for_the_same_are_known_by_what_is_told(void **state)
{
    struct alike_event a = event("Klankschalensessie"), b = event("Even niks moeten");

    (void)state;
    assert_false(same(a, b));
    a.text = "Annelies bespeelt de klankschalen, u ligt op een mat.";
    b.text = "Ontspanning op een mat, met klankschalen. Door Annelies.";
    assert_true(same(a, b));
}

static void a_day_or_part_of_it_in_a_compound_says_nothing(void **state)
{
    (void)state;
    assert_true(titles_same("Rikken (zondagmiddag)", "Rikconcours"));
    assert_true(titles_same("Dagopvang De Haard (dinsdaggroep)", "Dagbesteding De Haard"));
    assert_false(titles_same("Zondagmiddag", "Zonnebloemmiddag"));
}

static void a_compound_is_known_when_it_is_written_apart(void **state)
{
    struct alike_event together = event("Instrumentencarrousel"),
                       apart = event("Probeer een trompet");

    (void)state;
    assert_true(titles_same("Schaapscheerdersfeest", "Schapen scheren"));
    together.has_end = apart.has_end = true;
    together.end = apart.end = tuesday() + 2 * HOUR;
    apart.text = "Op onze instrumenten-carroussel kun je alles uitproberen.";
    assert_true(same(together, apart));
}

static void another_consonant_makes_another_word_of_a_short_one(void **state)
{
    (void)state;
    assert_false(titles_same("Compost afhalen", "Klein chemisch afval inleveren"));
    assert_false(titles_same("Mannen aan de pan", "Mantelzorgcafé"));
    assert_true(titles_same("Klaverjassen", "Klaverjasen"));
}

static void a_church_that_every_village_has_is_not_one_place(void **state)
{
    struct alike_event here = event("Kerstsamenzang"), there = event("Kerstsamenzang");

    (void)state;
    here.place = "Dorpskerk Westkapelle";
    there.place = "Dorpskerk Domburg";
    assert_false(same(here, there));
    here.place = "Marktplein, Elst";
    there.place = "Dorpsplein, Rhenen";
    assert_false(same(here, there));
    there.place = "Plein, Elst";
    assert_true(same(here, there));
}

static void women_and_the_elderly_are_two_groups(void **state)
{
    (void)state;
    assert_false(titles_same("Wandelvoetbal dames", "Wandelvoetbal 60 plus"));
    assert_true(titles_same("Wandelvoetbal 60 plus", "Wandelvoetbal voor senioren"));
}

static void two_saints_are_two_guilds(void **state)
{
    (void)state;
    assert_false(
        titles_same("Gilde Sint-Joris koningschieten", "Gilde Sint-Catharina koningschieten"));
    assert_true(
        titles_same("Gilde Sint-Joris koningschieten", "Koningschieten gilde St. Joris"));
}

static void a_name_at_the_end_is_what_both_are_about(void **state)
{
    (void)state;
    assert_true(titles_same("Praat mee over de nieuwe Hescheweg", "Informatieavond Hescheweg"));
    assert_false(titles_same("Oud papier ophalen", "Oud ijzer ophalen"));
    assert_false(titles_same("Cursus mantelzorg", "Lotgenotengroep mantelzorg"));
}

static void a_text_that_tells_when_the_other_begins_tells_of_it(void **state)
{
    struct alike_event doors = event("Open Mic Night"),
                       music = event("Open podium: laat je horen");

    (void)state;
    doors.start = tuesday() + 10 * HOUR + HOUR / 2; /* 20.30 */
    music.start = tuesday() + 10 * HOUR;
    assert_false(same(doors, music));
    music.text = "Aanmelden kan vooraf, eerste act half negen.";
    assert_true(same(doors, music));
    music.text = "Aanmelden kan vooraf, eerste act 20.30 uur.";
    assert_true(same(doors, music));
    music.text = "Aanmelden kan vooraf, eerste act 20.15 uur.";
    assert_false(same(doors, music));
}

static void an_hour_off_and_nothing_else_is_a_calendar_that_forgot_the_summer_time(void **state)
{
    struct alike_event here = event("Lezing over stinzenplanten"), off = here;

    (void)state;
    off.start += HOUR;
    here.has_end = off.has_end = true;
    here.end = here.start + 3 * HOUR / 2;
    off.end = off.start + 3 * HOUR / 2;
    assert_true(same(here, off));
    off.title = "Lezing over oude rozen";
    assert_false(same(here, off));
    off.title = here.title;
    off.end += HOUR;
    assert_false(same(here, off));
}

static void without_a_title_the_text_speaks(void **state)
{
    struct alike_event told = event(NULL), called = event("Accordeonmuziek van Harrie");

    (void)state;
    told.text = "Om 10 uur komt accordeonist Harrie spelen. Familie is ook welkom.";
    assert_true(same(told, called));
    called.title = "Bloemschikken met Truus";
    assert_false(same(told, called));
}

static void a_club_is_known_without_club_and_two_may_hold_one_thing(void **state)
{
    struct alike_event a = event("Boekenbeurs Lions"), b = event("Tweedehands boekenmarkt");

    (void)state;
    b.organisation = "Lionsclub Venlo";
    assert_true(same(a, b));
    a = event("Zingen voor je leven");
    b = event("Samen zingen met Jos (zingen voor je leven)");
    a.place = "Ouderensoos De Boog, Heerlen";
    b.place = "Huis van de Buurt (De Boog)";
    a.organisation = "Alcander";
    b.organisation = "Caritas";
    assert_true(same(a, b));
}

static void what_says_nothing_is_like_nothing(void **state)
{
    struct alike_event nothing = {0}, coffee = event("Koffie");

    (void)state;
    assert_false(same(nothing, nothing));
    assert_false(same(nothing, coffee));
    assert_false(same(event(NULL), event("Koffie")));
    assert_false(same(event("???"), event("!!!")));
}

static void a_room_that_every_house_has_is_no_other_place(void **state)
{
    struct alike_event quilt = event("Quilten"), group = event("Quiltgroep"), meeting, other;

    (void)state;
    quilt.place = "Hobbyruimte";
    assert_true(same(quilt, group));
    meeting = other = event("Vergadering");
    meeting.place = "De Haard, vergaderkamer";
    meeting.organisation = "Wijkraad";
    other.place = "De Haard, hobbyruimte";
    other.organisation = "Postzegelclub";
    assert_false(same(meeting, other));
}

static void a_title_that_the_other_tells_of_is_known(void **state)
{
    struct alike_event named = event("Bijenhotel bouwen"), playful = event("Het zoemt weer");

    (void)state;
    playful.text = "Wij bouwen een bijenhotel, met hamer en zaag.";
    assert_true(same(named, playful));
    playful.text = "Yoga voor alle buurtgenoten, met een mat.";
    assert_false(same(named, playful));
}

/* Titles come from anywhere. */
static void odd_bytes_long_words_and_broken_rules_do_no_harm(void **state)
{
    char *title = malloc(20001);

    (void)state;
    memset(title, 'a', 20000);
    title[20000] = '\0';
    same(event(title), event(title));
    for (size_t i = 3; i < 20000; i += 4)
        title[i] = ' ';
    same(event(title), event("Koffie"));
    free(title);
    same(event("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), event("Koffie"));
    same(event("\xff\xfe((((+++"), event("مقهى اللغة (مجانا)"));
    same(series("Koffie", "FREQ=WEEKLY;INTERVAL=0;COUNT=-3;BYDAY=,,XX,9999999999MO;UNTIL=x;;="),
         series("Koffie", "RRULE:FREQ=HOURLY;BYSETPOS=99999999999"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spelling_word_order_and_spaces_make_no_difference),
        cmocka_unit_test(another_kind_group_or_audience_is_another_activity),
        cmocka_unit_test(the_same_title_at_another_place_or_time_is_another_activity),
        cmocka_unit_test(who_opens_the_doors_a_quarter_earlier_means_the_same_evening),
        cmocka_unit_test(the_doors_may_open_an_hour_earlier_where_it_is_said),
        cmocka_unit_test(a_house_and_its_address_may_be_one_place),
        cmocka_unit_test(the_same_words_but_for_one_are_another_activity),
        cmocka_unit_test(some_days_in_a_row_have_each_of_them),
        cmocka_unit_test(one_date_belongs_to_the_series_that_has_it),
        cmocka_unit_test(another_house_at_the_same_place_and_hour_is_another_activity),
        cmocka_unit_test(something_special_is_not_the_usual_in_whose_hour_it_is),
        cmocka_unit_test(other_words_for_the_same_are_known_by_what_is_told),
        cmocka_unit_test(a_day_or_part_of_it_in_a_compound_says_nothing),
        cmocka_unit_test(a_compound_is_known_when_it_is_written_apart),
        cmocka_unit_test(another_consonant_makes_another_word_of_a_short_one),
        cmocka_unit_test(a_church_that_every_village_has_is_not_one_place),
        cmocka_unit_test(women_and_the_elderly_are_two_groups),
        cmocka_unit_test(two_saints_are_two_guilds),
        cmocka_unit_test(a_name_at_the_end_is_what_both_are_about),
        cmocka_unit_test(a_text_that_tells_when_the_other_begins_tells_of_it),
        cmocka_unit_test(
            an_hour_off_and_nothing_else_is_a_calendar_that_forgot_the_summer_time),
        cmocka_unit_test(without_a_title_the_text_speaks),
        cmocka_unit_test(a_club_is_known_without_club_and_two_may_hold_one_thing),
        cmocka_unit_test(what_says_nothing_is_like_nothing),
        cmocka_unit_test(a_room_that_every_house_has_is_no_other_place),
        cmocka_unit_test(a_title_that_the_other_tells_of_is_known),
        cmocka_unit_test(odd_bytes_long_words_and_broken_rules_do_no_harm),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
