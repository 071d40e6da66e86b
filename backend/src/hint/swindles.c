#include "hint/swindles.h"

#define PAY                                                                                    \
    " betal* betaal* overmaak* overmaken overmaakt overgemaakt maak maakt maken storten "      \
    "stort "                                                                                   \
    "overschrijv* voorschiet* voorschieten pay paying send transfer "
#define FIRST                                                                                  \
    " vooraf vooruit eerst vooruitbetal* aanbetal* alvast upfront advance first voorschot "
#define ONLY " alleen enkel slechts uitsluitend only just "
#define COSTS                                                                                  \
    " administratiekosten transportkosten verzendkosten inklaringskosten douane* kosten "      \
    "inentingen notariskosten leges fee fees vervoerskosten dossierkosten "                    \
    "verzekeringskosten koerierskosten vliegticket transport vervoer vaccinatie* inenting "    \
    "inklaring* chip registratiekosten behandelkosten bezorgkosten activeringskosten "
#define FREE                                                                                   \
    " gratis gewonnen prijs prijswinnaar lening lenen krediet erfenis pakket pakketje pakje "  \
    "puppy puppys puppies pup pups kitten* gefeliciteerd winnaar free won iphone laptop "      \
    "tablet piano "                                                                            \
    "caravan cadeaubon thuiswerk subsidie hond* poes kat te_geef "

static const struct swindle swindles[] = {
    /* Paid before there is anything. */
    {{FREE, FIRST, PAY COSTS},
     " bbq barbecue excursie kaartjes contributie inschrijfgeld deelnemers cursusgeld entree "
     "eigen_bijdrage kraam "},
    {{FREE, ONLY, COSTS}, " workshop cursus "},
    {{" lottery lotto prize winner inheritance ", " won winner selected claim ",
      " fee claim dollar dollars euro details "},
     " film book bingo "},
    {{" registratiekosten inschrijfgeld inschrijving inschrijfkosten startpakket "
      "aanmeldkosten ",
      " stage werk thuiswerk baan job verdien* inpakken vacature salaris ",
      " betaal* betalen voldoen vooraf eerst euro storten overmaken "},
     " cursus sport* club vereniging vrijwilligerswerk "},
    {{" gewonnen gefeliciteerd winnaar uitgekozen geselecteerd uitverkoren won_a "
      "congratulations uitgeloot ",
      " kosten klik klikken claim* link gegevens overmaken maak betaal betalen betaalt "
      "invullen pay bankgegevens "},
     " loterij_van wedstrijd finale voetbal bingo kampioen "},
    {{" pakket pakketje pakje zending parcel bestelling ",
      " betaal betalen betaalt voldoe voldoen pay kosten 1_99 2_99 ",
      " inklaring* douane* link klik ligt_klaar ligt_vast customs vastgehouden verzendkosten "
      "invoer* invoerkosten bezorgpoging niet_bezorgd niet_worden_bezorgd nieuwe_bezorging "
      "opnieuw_bezorg* "},
     NULL},
    {{" lening leningen krediet loan loans financiering ",
      " geven aanbieden verstrekken bieden_wij wij_bieden wij_geven bieden verleen* offer "
      "aan_iedereen ",
      " euro contact procent rente mail whatsapp aanvragen "},
     " gemeente bibliotheek boeken schuldhulp gereedschap "},
    {{" lening lenen krediet geld_nodig leningen loan ",
      " toetsing bkr zonder_bkr binnen_een_uur binnen_24_uur direct_geld snel_geregeld "
      "without_check lage_rente 3_procent 2_procent zonder_vragen zonder_controle "},
     " boek boeken gereedschap "},
    {{" western_union moneygram paysafe* paysafecard ria_money money_gram "}, NULL},
    {{" cadeaukaart* giftcard* gift_card* steamkaart* steam_kaart* itunes* google_play "
      "tegoedkaart* bolbon playstationkaart* appletegoed steam_card* beltegoed ",
      " code codes kopen koop stuur sturen foto scan* betaal* buy send krassen kraslaag "
      "doorgeven nodig "},
     " geef_ik weggeven weg_te doet_mee juf meester "},
    /* Easy money. */
    {{" crypto cryptos cryptomunt* cryptovaluta cryptohandel bitcoin* forex trading beleggen "
      "belegg* investeer* investering* invest tradingplatform handelsplatform ethereum ",
      " verdien* winst rendement groei* verdubbel* gegarandeerd* euro miljonair passief rijk "
      "earn profit dagelijks maand inkomen storten inleg "},
     NULL},
    {{" verdien verdienen earn bijverdienen bijverdien verdiende verdient verdiend ",
      " per_dag per_week daags vanuit_huis thuis a_day a_week per_maand dagelijks elke_dag "
      "from_home ",
      " snel makkelijk gemakkelijk zonder bank telefoon euro ervaring garant* easy minuten "
      "duizend* dm app "},
     " oppas* krantenwijk folders hulp_in_de vakkenvullen schoonmak* bijbaan* minimumloon "},
    {{" bankrekening rekening pinpas bankpas pinpassen rekeningen ",
      " gebruiken lenen huren leen uitlenen beschikbaar tijdelijk op_jouw via_jouw storten_op ",
      " verdien* geld euro vergoeding beloning procent percentage commissie "},
     " opzeggen openen "},
    /* A room that is not there; a buyer who does not look. */
    {{" kaartjes kaartje kaarten kopers gegadigden belangstelling ",
      " betaalverzoek tikkie aanbetal* borg ", " alvast de_helft vooraf vooruit eerst ",
      " daarna dan_mail dan_stuur op_uw_naam op_jouw_naam op_je_naam krijgt_u_het "
      "krijg_je_het "},
     " bar zaal cursus "},
    {{" kaartjes kaartje tickets ticket console playstation iphone telefoon fiets hond puppy "
      "caravan concertkaart* festivalkaart* ",
      " eerst_een_tikkie eerst_tikkie eerst_betalen vooraf_betalen vooruit_betalen "
      "eerst_overmaken vooruit_overmaken aanbetaling eerst_geld geld_vooraf eerst_het_geld "
      "betaal_eerst na_betaling ",
      " daarna dan_mail dan_breng opsturen stuur verstuur later verzend* toegestuurd opstuur "
      "dan_stuur "},
     " bar entree cursus "},
    {{" kamer huis woning appartement studio vakantiehuis* huisje sleutel sleutels room "
      "apartment stacaravan chalet auto scooter ",
      " overmaakt overmaken aanbetal* overgemaakt maak_je betaal betaalt stort storten deposit "
      "borg "
      "vooruit reserver* pay ",
      " vast sleutel opsturen buitenland later bezichtig* zonder_te vandaag reserver* viewing "
      "het_adres "
      "abroad gereserveerd andere_gegadigden toegestuurd post "},
     " normaal terugkrijgen verhuurder_vraagt "},
    {{" koop wil_kopen kopen gekocht neem_hem koper interesse buy bieden ik_betaal ",
      " koerier verzenddienst transporteur ophaaldienst courier shipping bezorgdienst "
      "vervoerder transportbedrijf zonder_te_kijken ongezien agent ",
      " bankgegevens pincode betal* betaalt betaal_ik link geld kosten gegevens verzekering "
      "creditcard pay cheque link* "},
     NULL},
    {{" koerier courier transportbedrijf verzenddienst transporteur ",
      " betaalt betaal betalen kosten vooraf pay ",
      " alleen vooraf eerst gratis verzekering first "},
     NULL},
    {{" belastingdienst teruggave terug_van recht_op krijgt_terug u_krijgt u_ontvangt ",
      " euro ", " vul klik link bankgegevens rekening_in "},
     " hulp helpt spreekuur aangifte "},
    {{" maak_ik_er maak_er maken_er verdubbel* vertienvoudig* gegarandeerd ", " euro inleg ",
      " stuur stort inleg bericht* dm ", " van terug winst "},
     " kringloop taart "},
    {{" saw_your your_photo your_picture your_profile uw_foto je_foto uw_profiel je_profiel ",
      " engineer soldier doctor surgeon general generaal ingenieur militair chirurg platform "},
     NULL},
    {{" fortuin vermogen nalatenschap fortune grote_som ",
      " geven eerlijk* betrouwba* god ziek honest share weeskinderen "},
     " museum spreekuur "},
    {{" vanuit_huis thuiswerk* from_home ", " per_dag per_week per_maand daags a_day a_week ",
      " dm info bericht telefoon app interesse inbox "},
     " oppas* hond boodschappen "},
    /* First the money. */
    {{" vooraf vooruit stort half ", " tikkie euro paypal overmak* ",
      " dan_stuur dan_verstuur dan_komt stuur_ik verstuur_ik is_voor_u is_voor_jou voor_u "
      "voor_jou "},
     " bbq cursus entree "},
    {{" vrienden_en_familie friends_and_family ", " paypal betaal* pay "}, NULL},
    {{" verzending verzendkosten transport ", " voorschiet* vooraf ", " euro "}, NULL},
    {{" pasje uniform startpakket ", " stuur betaal* ", " eerst vooraf ", " werk uur baan "},
     " sport* club "},
    {{" onder_de_prijs spotprijs ", " bitcoin western vooraf "}, NULL},
    {{" stuur_ze_eerst stuur_hem_eerst stuur_het_eerst ", " betaal* "}, NULL},
    {{" schulden schuld ", " betaal betaalt ", " enkel alleen vooraf eerst opstart "},
     " schuldhulp* maatje spreekuur "},
    {{" chauffeur mover movers verhuizer verhuizers transporteur ",
      " contant geld paypal cash ", " stort vooraf verzekering extra send "},
     " buurtbus "},
    /* Begging, and a loan among strangers. */
    {{" maak_van maakt_van ", " dagen week uur ", " geld euro winst "}, NULL},
    {{" stuur doneer ", " euro geld cadeaukaarten ",
      " god zegen* deze_rekening cadeaukaarten "},
     " collecte penningmeester "},
    {{" van_je_lenen van_u_lenen van_jullie_lenen me_ff me_even mij_even ", " lenen leen ",
      " pas bank tikkie rekening "},
     " boek gereedschap bibliotheek "},
    {{" serieuze_man serieuze_vrouw serious_man serious_woman lief_mens ",
      " nummer mailen email whatsapp telegram "},
     NULL},
    {{" dhl dpd postnl gls ups bezorgdienst koerier verzenddienst ",
      " kaartgegevens bankgegevens creditcard* vul gegevens ", " geld betaling "},
     NULL},
    {{" per_vergissing per_ongeluk verkeerd ",
      " overgemaakt gestort betaald gestuurd verstuurd ", " terug ", " rekening link stuur "},
     " penningmeester contributie "},
    {{" loan loans ", " percent interest ", " fee passport "}, " library "},
    {{" te_veel teveel ", " verschil ", " link rekening tikkie terugstort* terug "},
     " aanbieding prijsverschil "},
    {{" aandelen beleggingstips beleggen crypto forex trading ",
      " winst rendement procent gouden_tips ", " groep app whatsapp telegram kanaal "},
     " cursus bibliotheek lezing "},
    {{" deurwaarder incasso beslag ", " betaal* voldoe* maak_over overmaken ",
      " vandaag direct link voorkom* kosten "},
     " schuldhulp spreekuur brief hulp snap "},
    {{" aanbetaal* aanbetal* ", " euro geld ",
      " verkocht reserve* dan_breng gereserveerd vast hou houd "},
     " vakantie rijschool "},
    {{" douane* inklaring* customs ", " betal* betaal* kosten pay ",
      " pakje pakket pakketje goud cadeau arts koffer gift "},
     " kantoor museum "},
    {{" digid account rekening bankpas betaalpas toeslag abonnement pas kaart profiel "
      "energietoeslag ",
      " verloopt verlopen vervalt geblokkeerd opgeschort beperkt gestopt blokkeren vul ",
      " log_in link klik klikken inloggen bevestig* bankgegevens verlengen_via "},
     " helpt bibliotheekpas uitleg hulp ik_kan mijn_account lukt_niet snap kom_er "},
    {{" ongeluk aangehouden opgepakt gearresteerd cel borgsom borgtocht advocaat arrest "
      "aanrijding boete politiebureau ",
      " betaal* betalen betaald euro borgsom contant geld ",
      " oma opa uw_zoon uw_dochter uw_kleinzoon uw_kleindochter niet_aan meteen ophalen "
      "je_kleinzoon jullie_zoon niemand "},
     " verzekering juridisch spreekuur "},
    {{" apple_kaart* kaart_van kaarten_van tegoedkaart* cadeaubon* steam* googlekaart* "
      "prepaidkaart* waardebon* apple_kaarten google_kaarten ",
      " cijfers code codes krascode* achterop krassen ",
      " doorsturen sturen stuur foto door app appen mail geef doorgeven "},
     NULL},
    {{" handelen trading valuta rijk passief financieel_vrij verdubbel* 1000_maak* ervan_maak* "
      "slapend snel_geld ",
      " euro inleg inkomen 99 investering ",
      " leer leren laten_zien help_je hoe_je hoe_ik word maakt begin week methode "},
     " breien haken lezing bibliotheek "},
    {{" euro ", " laten_zien leer_je hoe_je ",
      " maakt_van 1000_maakt 1000_maken verdient duizend* winst rijk "},
     " haken breien "},
    {{" geld contant sieraden goud pinpas pas envelop spaargeld waardevolle kluis ",
      " ophaalt ophalen ophaal haalt halen veiligstellen veilig_stellen koerier taxi collega "
      "veilig_te "
      "brengen agent in_bewaring bewaren meenemen neemt_mee ",
      " vast_klaar klaar_in envelop veiligstellen politie medewerker rechercheur bank_komt "
      "wijkagent inbrekers_actief wij_komen_het ingebroken inbrekers bankmedewerker knip "
      "koerier "},
     " collecte inzameling kringloop "},
    {{" qr_code qr link betaalverzoek betaallink ", " scan* klik open accepteer* volg ",
      " geld_ontvang* het_geld je_geld uw_geld bedrag ontvang* betaling storting "},
     " menukaart "},
    {{" your_profile you_look look_kind saw_you never_on_this this_site not_often_here ",
      " whatsapp telegram write_me contact text_me email_me hangouts gmail "},
     NULL},
    {{" voorschieten schiet_me schiet_mij schiet_even voorschiet leen_mij leen_me ",
      " euro geld rekening bedrag ",
      " bank tikkie morgen terug raar geblokkeerd kapot stort pas snel even "},
     " penningmeester contributie vereniging "},
    {{" rekening bankrekening pinpas ",
      " uitleen* uitlenen uitleent leent verhuren verhuurt ter_beschikking storten ",
      " verdien* bijverdienen krijgt procent euro "},
     NULL},
    {{" verdachte_betaling verdachte_transactie vreemde_betaling onbekende_betaling "
      "verdachte_overboeking suspicious_payment "},
     " wie_weet ik_zie "},
    {{" zakelijk_voorstel business_proposal zakenvoorstel investeringsvoorstel business_offer ",
      " miljoen million dollar dollars winst euro profit vertrouwelijk "},
     NULL},
    {{" miljonair miljardair millionaire ", " stuur kosten euro bericht* contact weg "},
     " film quiz boek "},
    {{" verliefd trouwen met_je_samen naar_je_toe bij_je_zijn liefde samen_zijn naar_jou marry "
      "love_you hou_van_je ",
      " geld geld_nodig money euro betaal* ",
      " vliegtuig ticket visum reis vlucht vliegticket paspoort operatie flight visa "},
     " film bruiloft "},
    {{" nieuwe_huisbaas nieuwe_verhuurder nieuw_rekeningnummer ander_rekeningnummer "
      "nieuwe_rekening andere_rekening rekeningnummer_is_nu rekeningnummer_gewijzigd "
      "new_account ",
      " huur betal* betaal* factuur voortaan vanaf_nu overmaken nota "},
     " contributie club vereniging "},
    {{" bezichtig* sleutel sleutels viewing keys ",
      " na_betaling alleen_na na_ontvangst eerst_betalen is_betaald vooraf_betalen "},
     " museum "},
    {{" bezichtigen bezichtiging buitenland spanje engeland londen afrika missionaris "
      "tijdelijk_in viewing abroad kijken_kan ",
      " sleutel sleutels huur borg keys ",
      " betal* betaal* overmaken post opsturen vooraf na_betaling maand pay stuur_eerst "},
     " vakantie normaal "},
    /* What is far away, and only has to be sent. */
    {{" hond hondje hondjes puppy puppys pup pups kitten kittens papegaai bulldog chihuahua "
      "parrot ",
      " kameroen afrika engeland buitenland vliegveld luchthaven vlucht cargo vliegtuig "
      "airport flight ",
      " betal* betaal* kosten overmaken overmaakt pay fee "},
     " vakantie oppas* uitlaat* past wie_past logeren "},
    {{" qr* betaallink betaalverzoek tikkie ", " borg aanbetaling reserveringskosten ",
      " dan_is voor_jou voor_u reserveer gereserveerd hou_ik "},
     " zaal zaaltje kraam verhuur sleutel buurthuis "},
    {{" inschrijfkosten bemiddelingskosten sleutelgeld reserveringskosten huurbemiddelaar "
      "huurbemiddeling bemiddelaar ",
      " woning huis kamer appartement studio huurwoning ",
      " krijgt krijg gegarandeerd* voorrang direct vast vooraf "},
     " woningnet museum "},
    {{" buitengesloten slotenmaker gestrand zonder_benzine lege_tank ",
      " overmaken voorschieten lenen tikkie euro geld ",
      " pinpas pas portemonnee terug morgen "},
     " wie_kent weet_iemand "},
    {{" van_de_schulden schuldenvrij van_uw_schulden van_je_schulden schulden_af ",
      PAY " euro ", " dossier* vooraf eerst opstart* aanmeld* kosten "},
     " schuldhulp* maatje spreekuur gratis "},
    {{" asfalt bestrating dakgoot dakpannen dakgoten gevel zonnepanelen oprit ",
      " vandaag_nog toevallig in_de_buurt_zijn nu_in_uw in_uw_straat ",
      " contant aanbetaling vooraf halve_prijs spotprijs "},
     " wie_kan wie_helpt gezocht ik_betaal "},
    {{" paspoort id_kaart identiteitsbewijs identiteitskaart rijbewijs ", " foto kopie scan ",
      " huur kamer woning reserve* puppy lening vast aanbetaling "},
     " gemeente verlengen kwijt gevonden verloren "},
    {{" liken likes reviews beoordelen recensies ", " verdien* betaald per_dag euro ",
      " whatsapp telegram dm bericht link "},
     " bibliotheek boek boeken restaurantweek "},
    {{" snel_geld easy_money snel_cash fast_cash makkelijk_geld geld_verdienen ",
      " dm app snap telegram bankrekening bankpas pinpas pasje "},
     " oppas* bijbaan krantenwijk heitje statiegeld "},
    {{" tradingbot* trading_bot cryptobot forexbot "}, NULL},
    {{" signalen signals beleggingsgroep beurstips ", " crypto beurs forex aandelen goud ",
      " groep telegram whatsapp gratis "},
     " lezing cursus "},
    {{" loon salaris storting geld ",
      " op_zijn_rekening op_haar_rekening op_jouw_rekening op_je_rekening op_uw_rekening ",
      " procent houden vergoeding "},
     " penningmeester "},
    {{" verdien verdienen verdiensten ", " p_d per_dag per_week p_w daags ",
      " app dm stuur info inbox "},
     " oppas* schoonmaak* bijbaan* vakken* krant* folder* hond tuin "},
    {{" apple_kaart* google_kaart* google_play steam* itunes* cadeaubon* cadeaukaart* "
      "tegoedkaart* paysafe* ",
      " koop haal halen kopen ", " voor_mij betaal_je terug vergadering "},
     " kringloop bingo "},
    {{" gegadigden kijkers belangstellenden kopers ", " stuur maak betaal tikkie overmaken ",
      " euro ", " apart houd hou vast reserveer "},
     " zaal kraam "},
    {{" doneer donatie donaties ", " rekening link tikkie crypto ",
      " operatie weeskinderen kanker oorlog "},
     " kerk school straat buurt actie collecte "},
    /* To where nobody looks on. */
    {{" telegram signal whatsapp kik snapchat discord wechat viber insta instagram facebook "
      "messenger hangouts google_chat whats_app wapp ",
      " verder_praten praten_verder verder_chatten verder_kletsen verder_op verder_via "
      "kijk_ik_bijna kijk_ik_nooit kijk_ik_niet kom_ik_nooit chat_verder buiten_deze "
      "weg_van_deze niet_via_deze niet_via_de_site ben_ik_nooit ben_ik_bijna zit_hier_bijna "
      "hier_niet_vaak move_to talk_on chat_on continue_on verder_gaan praat_makkelijker "
      "chat_me contact_me_on text_me stap_over makkelijker_praten hier_weg anders_dan_hier "
      "kom_naar_mijn voeg_me_toe add_me gaan_we_verder deze_site_werkt deze_site_doet "
      "site_is_niet reageer_hier_niet "},
     " uitleggen installeren buurtapp werkt_whatsapp leren_werken "},
    {{" telegram ", " stuur bericht contact voeg groep kanaal voeg_me zoek_me schrijf "
                    "gebruikersnaam via op "},
     " opa oma telegram_van 1944 oud gevonden vond postzegels krant "},
    /* In a hurry. */
    {{" dringend noodgeval spoed acuut urgent vast_zit vastzit gestrand emergency nood ",
      " geld overmaken lenen euro tikkie betalen money voorschieten ticket benzine overmaakt ",
      " terug morgen buitenland portemonnee gestolen vakantie ziekenhuis nummer hotel back "
      "kwijt politie "},
     " voedselbank schuldhulp kledingbank huiswerk "},
    {{" portemonnee tas paspoort telefoon ", " gestolen kwijt verloren stolen ",
      " overmaken lenen geld_lenen euro_lenen tikkie overmaakt voorschieten send_me stuur_me "},
     NULL},
    {{" geld_overmaken euro_overmaken geld_lenen euro_lenen euro_voorschieten "
      "geld_voorschieten lend_me euro_overmaakt geld_overmaakt geld_sturen euro_sturen "
      "send_money geld_opsturen euro_storten me_geld mij_geld leen_me ",
      " terug nood morgen vandaag nodig dringend ziekenhuis alsjeblieft betaal_ik tomorrow "
      "back "},
     " bibliotheek contributie boodschappen rekening_houden bank_bellen schuldhulp oplossing "},
    {{" digid ", " geef geef_me regel stuur doorgeven jouw je_digid uw_digid ",
      " toeslag uitkering geld subsidie regel_ik vergoeding "},
     " helpt uitleg inloopuur bibliotheek cursus "},
    {{" per_day per_dag per_week a_day a_week ", " euro pounds dollars dollar ",
      " ask_me whatsapp dm app_me stuur_me bericht_me interesse informatie vraag_mij "
      "thuiswerk* liken likes reviews opdrachten taken producten videos reclame mijn_code "},
     " oppas* huur kamer schoonmaak* hond tuin boodschappen kost kosten "},
    {{" inleg inleggen inlegt investering inzet ",
      " terug krijg* uitbetaald verdubbel* winst maandelijks "},
     " zolen kaarten pot "},
    {{" spirituele helderziend* medium waarzegger genezer professor marabout ",
      " resultaat gegarandeerd terugbrengen vloek geluk_in betaling_na liefdesproblemen 100 "},
     " museum theater boek "},
    {{" platform deze_site deze_website deze_app dit_forum ",
      " whatsapp* telegram signal snapchat gmail hangouts sms mail_me viber ",
      " niet liever slecht makkelijker langzaam bijna nooit verder weg buiten buggy "},
     " uitleg werkgroep "},
    {{" gegarandeerd gegarandeerde garantie ",
      " winst rendement geld_terug miljoen rijk jackpot "},
     " kringloop "},
    {{" klik klikken click ", " hier link onderstaande here ",
      " prijs gewonnen winnen bevestig* geblokkeerd account gratis rekening betaling pakket "
      "verloopt cadeau actie "},
     " oplichting "},
};

const struct swindle *swindle(size_t i)
{
    enum { N = sizeof swindles / sizeof *swindles };

    return i < N ? &swindles[i] : swindle_guise(i - N);
}
