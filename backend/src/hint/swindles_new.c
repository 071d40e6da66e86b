/* Swindles of lately, in the words of whole families: what is asked for stands first. */
#include "hint/swindles.h"

#define APPS                                                                                   \
    " whatsapp telegram signal viber snapchat wechat discord kik hangouts messenger "          \
    "andere_app "                                                                              \
    "ander_kanaal "
#define HOME " kamer woning huis appartement studio flat etage huurhuis huurwoning "
#define CARD                                                                                   \
    " kaartgegevens betaalgegevens bankgegevens kaartnummer vervaldatum betaalpagina "         \
    "creditcardgegevens creditcardnummer cvc "

static const struct swindle swindles[] = {
    /* Of a card, an account, a subscription. */
    {{CARD, " koerier vervoerder bezorger ophaaldienst verzending bestelling koper koop "
            "gekocht er_nog "
            "ontvangen ontvangt "},
     NULL},
    {{CARD,
      " werk_uw werk_je bijwerken vernieuw* bevestig* update vul controleer geef invullen "},
     " geef_nooit hulp helpt snap uitleg "},
    {{" creditcard betaalkaart bankpas betaalpas rekening account abonnement kaart wallet ",
      " geblokkeerd beperkt opgeschort gestopt verlopen beeindigd uitgeschakeld gedeactiveerd "
      "bevroren ",
      " activeer* heractiveer* deblokkeer* beveiligde_pagina verifi* bevestig* werk_uw "
      "vernieuw* "
      "legitim* bijwerken "},
     " hulp helpt snap uitleg bibliotheekpas hoe "},
    {{" ontvang_geld geld_ontvangen betaling_ontvangen bedrag_ontvangen ",
      " klik log_in inloggen bankapp link scan "},
     " hoe uitleg "},
    {{" openstaande openstaat staat_open ", " betaal betalen voldoe voldoen ",
      " qr deurwaarder incasso beslag binnen_2 binnen_24 betaallink "},
     " hulp helpt snap spreekuur schuldhulp* brief "},
    {{" antivirus virusscanner computer pc laptop windows licentie ",
      " toegang medewerker overnemen meekijken bel_direct bel_nu ",
      " verlopen virus gehackt besmet "},
     " wie_kijkt wie_kan wie_helpt iemand "},
    {{" tickets ticket kaartjes kaartje ", " tikkie_eerst betaling_eerst geld_eerst ",
      " mail_ze stuur_ze erna daarna door opsturen "},
     " bar zaal "},
    {{" je_id uw_id loonstrook paspoort id_kaart ", " kopie scan foto ", HOME},
     " gemeente kwijt maken "},
    {{" je_profiel uw_profiel your_profile ", APPS " gmail mail_me ",
      " hier_kom kom_ik hier_ben nooit bijna liever "},
     " uitleg "},
    {{" stort doneer donaties ", " paypal rekening tikkie ",
      " elke_euro deel_dit delen_aub dringend "},
     " collecte penningmeester contributie "},
    /* Home: paid before it was seen. */
    {{HOME, " borg aanbetal* waarborgsom maanden_huur maand_huur eerste_huur sleutelgeld ",
      " voor_u_komt voordat voor_je_komt voor_het_bezichtigen voor_de_bezichtiging eerst "
      "kijken_kan_niet niet_bezichtig* kan_nu_niet niet_in_nederland in_het_buitenland "
      "vooraf "},
     " eerst_kijken terug_na verhuurder_wil "},
    {{HOME " huisje vakantiehuis* chalet villa ",
      " waarborgsom borg storting aanbetaling overboek* overmak* ",
      " airbnb booking na_storting na_betaling noorwegen engeland spanje spaanse_rekening "
      "halve_prijs spotprijs koopje "},
     " vakantie_vieren "},
    {{" dak dakpannen dakgoot schoorsteen oprit gevel voegwerk tegels bestrating ",
      " vandaag direct nu_meteen meteen in_de_straat_bezig zagen_dat ",
      " contant aanbetal* helft vooraf tekenen half_geld "},
     " wie_kan wie_helpt gezocht ik_betaal "},
    {{" voorschot vooruit vooraf ", " kaartjes tickets kaarten ticket ",
      " zodra_ik daarna krijg_je krijgt_u stuur_ik mail_ik "},
     " bar zaal bus "},
    /* To where nobody looks on. */
    {{APPS, " schat schatje lieverd lief liefje mooie knapperd baby dame ",
      " foto* kom praten chatten voeg schrijf bel "},
     " uitleg kleinkind* kleindochter kleinzoon oma opa leert "},
    {{APPS, " hier_worden hier_wordt meegelezen gelezen_hier meelezen deze_chat dit_chatten "
            "chatten_hier niet_veilig_hier "},
     " uitleg "},
    {{" via_een_andere_app in_een_andere_app op_een_andere_app via_andere_app "},
     " uitleg installeren "},
    /* Easy money, and a loan for everybody. */
    {{" geld_lenen lening leningen krediet geld_nodig ",
      " minuten ook_met zonder_bkr bkr zwarte_lijst zonder_papieren schulden binnen_24 ",
      " app_ons app_mij bericht mail_ons dm contact aanvragen whatsapp reageer "},
     " schuldhulp* maatje spreekuur bibliotheek "},
    {{" baan job bijverdienste bijbaantje thuiswerk opdracht ",
      " per_dag per_week daags per_uur ",
      " like liken likes filmpjes videos reviews profiel telefoon_nodig alleen_een_telefoon "
      "telegram "},
     " oppas* schoonmaak* "},
    /* A threat. */
    {{" foto* filmpje* video* beelden naaktfoto* webcam ",
      " betaal stort overmaken euro bitcoin geld ",
      " of_ik anders_stuur contacten vrienden_en_familie iedereen_ziet online_zet openbaar "},
     " fotoclub fotograaf album "},
    /* Much money far away, or won. */
    {{" miljoen miljoenen million millions fortuin kluis goud ",
      " geerfd erfenis weduw* wees vluchteling ivoorkust ghana nigeria libie syrie dubai ",
      " help_mij help_me uw_land jouw_land overbrengen partner vertrouwen delen "},
     " film museum lezing "},
    {{" verloot verloten verloting winactie ", " euro ",
      " papieren administratiekosten verzendkosten transportkosten overschrijving ",
      " stuur betaal maak_over overmaken stort "},
     " bingo buurtfeest "},
    {{" gewonnen winnaar prijs jackpot loterij trekking ",
      " kopie paspoort identiteitsbewijs bankpas rekeningnummer bsn "},
     " collecte contributie "},
    /* At the door. */
    {{" bezorger bezorgdienst pakketdienst koerier ",
      " pinnen pin_apparaat pinapparaat een_cent 1_cent pinpas ",
      " deur voordeur verzendkosten bloemen cadeau "},
     NULL},
};

const struct swindle *swindle_new(size_t i)
{
    return i < sizeof swindles / sizeof *swindles ? &swindles[i] : NULL;
}
