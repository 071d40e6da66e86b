/* A swindle that nobody has listed yet: new ones come in new words, but they still speak of
 * money and of a gain, in somebody's name, in a hurry, and want a click or a code.  One such
 * sign is in many texts, three kinds of them close together hardly in any. */
#include "hint/parts.h"
#include "hint/phrases.h"

enum { KINDS = 6, ENOUGH = 3, SPAN = 40 };

/* Only what neighbours hardly write to one another: "today", "ten euro" and "free" with
 * "Tikkie" are no swindle. */
static const char *const signs[KINDS] = {
    /* Paying. */
    " betal* betaal* overmak* overmaak* overgemaakt maak_over storten stort gestort "
    "voorschiet* "
    "tikkie pay bankoverschrijving vooruitbetal* bitcoin* paypal stuur_geld geld_sturen "
    "rekening bankrekening euro euros dollar* ",
    /* What there is to gain. */
    " gewonnen win winst rendement verdien* subsidie vergoeding krediet lening leningen luxe "
    "prikje gegarandeerd* geheim rijk geld_terug u_krijgt krijg_je krijg_jij krijgen_het "
    "euro_terug erfenis goud naaktfoto* invest* belegg* gratis miljoen* ",
    /* In whose name. */
    " uw_rekening uw_pas uw_bank uw_auto uw_account uw_pakket* uw_digid uw_abonnement "
    "uw_energiebedrijf uw_computer uw_telefoon uw_gegevens uw_sim* rdw cjib beste_bewoner "
    "beste_klant geachte van_de_bank ing rabobank microsoft netflix particulieren personen "
    "u_bent bent_u ",
    /* What to do, or to give. */
    " klik* link log_in inloggen code codes gegevens kopie goedkeuren bankapp inlog digid "
    "pincode bsn creditcard* dm kanaal telegram bevestig* verifi* via_deze deel_dit "
    "installeer ",
    /* In a hurry, and before anything else. */
    " vooraf vooruit* dringend meteen bel_niet zeg_niets spoed anders eerst hoeft_alleen "
    "zo_terug ",
    /* What is said to have happened. */
    " bevroren geblokkeerd verlopen verloopt ingetrokken weduw* douane koerier gehackt "
    "verdacht* kanker vastgehouden buitenland boete ",
};

/* Who does not understand a letter asks for help with it. */
static const char asks_help[] = " help helpt helpen hulp snap begrijp begreep meekijken uitleg "
                                "lezing bibliotheek kringloop tegoedbon ";

bool hint_signs(const struct tokens *t, struct stretch *out)
{
    size_t last[KINDS] = {0}; /* of each kind: behind the last one that was seen */
    size_t n = 0;

    if (phrase_find(t, 0, t->n, asks_help, &n) < t->n)
        return false;
    for (size_t i = 0; i < t->n; i++) {
        size_t first = i, kinds = 0;

        for (size_t k = 0; k < KINDS; k++) {
            if (phrase_at(t, i, signs[k]))
                last[k] = i + 1;
            if (last[k] && i - (last[k] - 1) < SPAN) {
                kinds++;
                first = last[k] - 1 < first ? last[k] - 1 : first;
            }
        }
        if (kinds >= ENOUGH) {
            *out = (struct stretch){first, i};
            return true;
        }
    }
    return false;
}
