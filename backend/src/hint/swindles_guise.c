/* Who pretends to be somebody: a relative, a bank, the tax office, a lover. */
#include "hint/swindles.h"

static const struct swindle swindles[] = {
    /* A relative with a new number. */
    {{" nieuw_nummer nieuwe_nummer ander_nummer nieuw_nr ander_nr nieuw_06 nieuwe_telefoon "
      "new_number nieuw_mobiel* "
      "nieuwe_mobiel* ",
      " mam mama ma pap papa pa oma opa mum mom dad hoi_mam zoon dochter kapot gevallen broken "
      "water gestolen gejat stuk verloren ",
      " betal* betaal* rekening geld overmaken overmaakt voorschieten tikkie pay money euro "
      "factuur spoed "},
     NULL},
    {{" nieuw_nummer nieuwe_nummer tijdelijk_nummer nieuw_nr tijdelijk_nr new_number ",
      " mam mama pap papa oma opa hoi hallo hey mum mom dad ",
      " oude stuk kapot verwijder opslaan sla dit_is ik_ben app stuur bericht gevallen "},
     " contacten overzet overzetten simkaart_wisselen "},
    {{" oma opa mam pap mama papa ", " telefoon toestel mobiel ",
      " sla_dit dit_nummer nummer_op appje_op bewaar_dit op_dit "},
     " contacten overzet overzetten noteer "},
    {{" hoi_mam hoi_pap hoi_mama hoi_papa hallo_mam hey_mam hi_mum hi_mom hi_dad dag_mam "
      "hee_mam ",
      " nummer telefoon mobiel phone rekening geld "},
     NULL},
    {{" mam mama ma pap papa pa oma opa mum mom dad ",
      " leennummer dit_nummer nieuw_nummer ander_nummer tel telefoon toestel mobiel bankapp "
      "phone ",
      " voorschieten overmaken overmaakt betalen betaal lenen factuur tikkie pay ",
      " gestolen gejat kapot stuk water gevallen kwijt verloren nieuwe werkt_niet broken new "},
     " te_koop verkoop* vraagprijs "},
    /* As if from the bank, the post, the government. */
    {{" bank rabobank ing abn ing_bank bankmedewerker fraudeafdeling uw_rekening je_rekening "
      "uw_bank digid belastingdienst cjib microsoft politie uw_pas je_pas pinpas betaalpas "
      "bankpas bankrekening postnl paypal ",
      " kluisrekening veilige_rekening niet_veilig geblokkeerd verdachte pincode bevestig* "
      "verlopen verifi* doorknippen anydesk teamviewer inloggen inlogcode inloggegevens "
      "doorgeknipt ophalen_bij meekijken overnemen gehackt virus koerier_haalt "
      "openstaande_boete deurwaarder_komt opgelicht geblokkeert blokkade veiligstellen "
      "beveiligde_rekening safe_account "},
     " cursus uitleg inloopuur hulp_bij kwijt_geraakt nieuwe_pincode_vergeten "},
    {{" kluisrekening veilige_rekening anydesk teamviewer "}, NULL},
    {{" pincode wachtwoord creditcardgegevens bankgegevens inlogcode inloggegevens creditcard* "
      "bsn burgerservicenummer beveiligingscode pin_code password identiteitsbewijs "
      "kopie_van_je_paspoort ",
      " vul stuur sturen invullen geef doorgeven door opgeven nodig foto vult mail send enter "
      "app appen bevestigen "},
     " vergeten hulp nieuwe kwijt uitleg kluis fiets slot kiezen onthouden wifi "},
    {{" code codes verificatiecode sms_code inlogcode smscode code_van ",
      " sms ontving kreeg krijgt ontvang* gekregen binnenkreeg gestuurd verificatie whatsapp "
      "marktplaats ",
      " deel delen doorgeven doorsturen doorstuur stuur sturen geven appen noemen terugsturen "
      "zeggen geef per_ongeluk send "},
     " cijferslot poort deurcode "},
    {{" verificatie* verifieer* verifieren echt_bent echtheid betaalverzoek betaallink tikkie "
      "ideal ",
      " 1_cent een_cent 0_01 cent controleren identiteit echtheid echt_bent "},
     NULL},
    /* Love and inheritance. */
    {{" lieverd schat schatje schattie lieveling dear liefste darling honey sweetheart "
      "lieve_schat my_love mijn_liefste hun babe ",
      " ticket geld euro visum ziekenhuis douane transfer betaal* help_me_met paspoort "
      "vliegticket money overmaken booreiland trouwen kosten lenen bankrekening hotelrekening "
      "operatie fund funds inheritance gold help_me "},
     " moederdag valentijn neighbour neighbours "},
    {{" dear darling honey beautiful ", " telegram whatsapp hangouts signal gmail ",
      " gift offshore working army lonely profile continue private heart "},
     " neighbour neighbours "},
    {{" booreiland boorplatform oil_rig olieplatform missie_in uitgezonden militair soldaat "
      "generaal soldier general army arts_zonder chirurg ",
      " geld ticket betaal* betaalt kosten trouwen help_me lieverd schat overmaken euro money "
      "pay pakket goud douane vast "},
     " museum film veteranen "},
    {{" miljoen million millions miljoenen ",
      " erfenis erfgenaam erfgenamen advocaat inheritance gegevens transfer fonds fund "
      "nalatenschap bank begunstigde "},
     " museum film gemeente staatsloterij subsidie "},
    {{" man_is_overleden widow weduwe late_husband overleden_man erfenis inheritance miljoen "
      "million barrister advocaat prins prince notaris next_of fortuin funds ",
      " transfer overmaken overboeken overboeking percent procent percentage bankrekening "
      "betrouwba* goud eerlijk_persoon share help_me deel_van goed_doel gekozen bank_account "
      "vertrouwd* "},
     " spreekuur lezing testament "},
    {{" eenzaam liefde lonely love ", " mail_me gmail whatsapp telegram nummer hangouts ",
      " hier_kom hier_ben niet_vaak zelden echte_liefde ware_liefde true_love "},
     " buurthuis koor "},
    {{" dokter arts soldaat generaal ingenieur officier kapitein diplomaat doctor officer ",
      " jemen syrie irak afghanistan vn nato missie offshore yemen syria ",
      " kist goud koffer dollars gold trunk box "},
     " museum veteranen film gevlucht "},
    /* What only a bank may ask; a screen, a card, a code. */
    {{" creditcard* betaalgegevens bankgegevens kaartgegevens meternummer bsn pincode iban "
      "kopie_paspoort kopie_identiteitskaart je_paspoort uw_paspoort ",
      " stuur geef laat achter werk vul deel bevestig ",
      " verlopen gratis aangesloten verzending geselecteerd opgezegd checken geblokkeerd "
      "maand_huur lening "},
     " hulp uitleg kwijt verloren aanvragen "},
    {{" scherm toegang programma ", " deel download installeer geef ",
      " bank fraude hacker virus systeem "},
     " cursus uitleg les lezing "},
    {{" afgeschreven afschrijving ", " akkoord helpdesk bel_direct "}, " helpt hulp "},
    {{" cijfers code ", " stuur geef ", " robot krijgt ontvangt ontvang ",
      " terug testen echt "},
     " cijferslot "},
    {{" gemeente overheid belastingdienst rijksoverheid uitkering ", " log_in inloggen digid ",
      " link klik "},
     " hulp uitleg spreekuur inloop* "},
    /* In the name of the tax office, a shop, a provider: pay, click or be cut off. */
    {{" schuld boete aanmaning dwangsom loonbeslag belastingschuld openstaande achterstand "
      "premie verkeersboete naheffing ",
      " betaal betaalt voldoe voldoen overmaken maak_over ",
      " middernacht voorkomen voorkom anders binnen_24_uur binnen_48_uur loonbeslag "
      "deurwaarder afgesloten "},
     " schuldhulp* spreekuur brief hulp snap club contributie "},
    {{" keren_u vergoeding energievergoeding energietoeslag energiecompensatie teruggave "
      "teveel_betaald* te_veel_betaald* zorgpremie compensatie teruggaaf ",
      " claim* klik vul bevestig* ", " uw u rekeningnummer pas gegevens link "},
     " spreekuur hulp helpt uitleg inloop* "},
    {{" whatsapp simkaart netflix spotify icloud apple_id google_account facebook account "
      "abonnement mailbox postvak ",
      " verloopt verlopen geblokkeerd vervalt afgesloten opgeheven vol ",
      " stuur cijfers klik bel_ons link bevestig* betaalgegevens verleng verlengen "
      "bijwerken "},
     " hulp helpt uitleg ik_kan mijn_account lukt_niet snap kan_iemand wie_kan wie_helpt "},
    {{" webcam gehackt beelden naaktbeelden hacked recorded ",
      " bitcoin bitcoins betaal betaalt pay overmaken ",
      " anders iedereen contacten familie contacts of_ik "},
     " museum film cursus "},
    {{" pincode bsn creditcard* pasgegevens kaartgegevens betaalgegevens bankgegevens "
      "inlogcode vervaldatum cvc ",
      " bevestig* registreer* voer gratis subsidie prijs gewonnen verlopen ingetrokken "
      "uitgekozen verzending "},
     " vergeten hulp uitleg kwijt mijn_pincode mijn_creditcard wifi fiets "},
    {{" bankpas pinpas betaalpas oude_pas ", " haalt ophalen knip doorknippen chip ",
      " collega koerier medewerker bank "},
     " ik_knip gevonden lezing "},
    {{" qr* ", " parkeerautomaat laadpaal parkeren parkeerboete ", " betaal* scan* "},
     " plakken geplakt pas_op "},
};

const struct swindle *swindle_guise(size_t i)
{
    enum { N = sizeof swindles / sizeof *swindles };

    return i < N ? &swindles[i] : swindle_new(i - N);
}
