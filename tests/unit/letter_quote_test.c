// links: letter
/* What is new in an answer: the ways in which mail programs quote, and people who write what
 * looks like it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/err.h"
#include "letter/quote.h"
#include "own_arena.h"

/* Each is an answer of which "Ja, graag.\nTot dan" is new. */
static const char *const answers[] = {
    /* Gmail, in five languages; the line is broken where it is long */
    "Ja, graag.\r\nTot dan\r\n\r\nOp ma 23 nov. 2026 om 10:00 schreef Voordeur Ruwaard "
    "<\r\nantwoord+x@wijk.example>:\r\n\r\n> Dag\r\n> Anna\r\n",
    "Ja, graag.\nTot dan\n\nOn Mon, Nov 23, 2026 at 10:00 AM Voordeur <a@b.example> "
    "wrote:\n\n> x",
    "Ja, graag.\nTot dan\n\nAm Mo., 23. Nov. 2026 um 10:00 Uhr schrieb Voordeur <a@b.c>:\n> "
    "x\n",
    "Ja, graag.\nTot dan\n\npon., 23 lis 2026 o 10:00 Voordeur <a@b.c> napisał(a):\n\n> x\n",
    "Ja, graag.\nTot dan\n\nVoordeur <a@b.c>, 23 Kas 2026 Pzt, 10:00 tarihinde şunu "
    "yazdı:\n\n> x",
    /* iPhone */
    "Ja, graag.\nTot dan\n\nVerstuurd vanaf mijn iPhone\n\n> Op 23 nov 2026 om 10:00 heeft "
    "Voordeur <a@b.c> het volgende geschreven:\n> \n> Dag\n",
    "Ja, graag.\nTot dan\n\nSent from my iPhone\n\nOn 23 Nov 2026, at 10:00, V <a@b.c> "
    "wrote:\n\n\xef\xbb\xbf\n> x",
    "Ja, graag.\nTot dan\n\nWysłane z iPhone'a\n",
    "Ja, graag.\nTot dan\n\nVon meinem iPhone gesendet\n",
    /* Outlook */
    "Ja, graag.\nTot dan\n\n________________________________\nVan: Voordeur "
    "<a@b.c>\nVerzonden: "
    "maandag 23 november 2026 10:00\nAan: Anna\nOnderwerp: Antwoord\n\nDag Anna",
    "Ja, graag.\nTot dan\n\n-----Oorspronkelijk bericht-----\nVan: Voordeur\nDag Anna",
    "Ja, graag.\nTot dan\n\n-----Original Message-----\nFrom: x\n\nDag",
    "Ja, graag.\nTot dan\n\n-----Ursprüngliche Nachricht-----\nVon: x\n\nDag",
    "Ja, graag.\nTot dan\n\nOutlook voor iOS downloaden\n**From:** V <a@b.c>\n**Sent:** "
    "Monday\n"
    "**To:** Anna\n**Subject:** x\n\nDag",
    "Ja, graag.\nTot dan\n\nOd: V\nWysłano: poniedziałek\nDo: A\nTemat: x\n\nDag",
    "Ja, graag.\nTot dan\n\nKimden: V\nTarih: Pazartesi\nKime: A\nKonu: x\n\nDag",
    /* signatures */
    "Ja, graag.\nTot dan\n-- \nAnna de Vries\n06 12345678",
    "Ja, graag.\nTot dan\n\nGesendet von Mail für Windows\n",
    /* our own line, quoted or bare */
    "Ja, graag.\nTot dan\n\n> === Antwoord boven deze regel ===\n>\n> Dag",
    "Ja, graag.\nTot dan\n\n=== Reply above this line ===\n\nDag",
    /* under what it answers, and in between */
    "Op ma 23 nov. 2026 om 10:00 schreef V <a@b.c>:\n> Kom je?\n\nJa, graag.\nTot dan",
    "> Kom je?\nJa, graag.\n> Wanneer?\nTot dan",
    "V wrote:\n> Kom je?\nJa, graag.\nTot dan\n\n-- \nAnna",
};

static void what_is_quoted_is_left_out(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(answers); i++)
        assert_string_equal("Ja, graag.\nTot dan", quote_cut(mem, answers[i]));
}

static void what_somebody_says_is_kept(void **state)
{
    static const char *const texts[] = {
        "Dag Jan,\n\nIk las wat u schreef:\nheel mooi.",
        "Van: de buurvrouw mag het ook.\nTot zaterdag",
        "Op zaterdag schreef Jan mij:\nhij komt.",
        "- melk\n- brood\n-- en kaas",
        "Ik kom om 10:00.",
        "Het is € 5 > dan ik dacht",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++)
        assert_string_equal(texts[i], quote_cut(mem, texts[i]));
}

static void nothing_new_is_nothing(void **state)
{
    (void)state;
    assert_string_equal("", quote_cut(mem, ""));
    assert_string_equal("", quote_cut(mem, "\r\n \r\n"));
    assert_string_equal("", quote_cut(mem, "> alleen dit\n> en dit"));
}

static void many_lines_take_little_time(void **state)
{
    struct buffer text = {.mem = mem};

    (void)state;
    for (int i = 0; i < 50000; i++)
        buffer_text(&text, i % 3 ? "Van: schreef\n" : "a wrote:\n\n");
    assert_non_null(quote_cut(mem, text.text));
}

static void lines_broken_for_the_way_are_joined(void **state)
{
    (void)state;
    assert_string_equal("Een lange regel\nen nog een\n> oud en ouder\nnieuw\n-- \n",
                        quote_unflow(mem,
                                     "Een lange \r\nregel\r\n en nog een\r\n> oud \r\n> en "
                                     "ouder\r\nnieuw\r\n-- \r\n",
                                     false));
    assert_string_equal("samengesteld\n", quote_unflow(mem, "samen \ngesteld\n", true));
    assert_string_equal("> een \ntwee\n", quote_unflow(mem, "> een \ntwee\n", false));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_quoted_is_left_out),
        cmocka_unit_test(what_somebody_says_is_kept),
        cmocka_unit_test(nothing_new_is_nothing),
        cmocka_unit_test(many_lines_take_little_time),
        cmocka_unit_test(lines_broken_for_the_way_are_joined),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
