/* Names that people here have, without accents: Dutch, Turkish, Moroccan, Syrian, Polish,
 * Ukrainian, Surinamese and others. A name that is not here is known by what stands around it.
 */
#include <string.h>

#include "hint/person_parts.h"

static const char firsts_to_f[] =
    " aaliyah aaron abdel abdelaziz abdelhak abdelkader abdessamad abdi abdul abdullah "
    "abdulrahman abeba abel abigail abraham achmed ada adam adil adinda adriaan adriana "
    "adrie agata agnes agnieszka ahmad ahmed ahmet aicha aisha ajay albert alejandro "
    "aleksandra alex alexander alexandra ali alice alicja alida alina aline alla amal amanda "
    "amber amelie amina amine amir amira amparo amy ana anand anass anastasia andre andrea "
    "andreas andrei andrzej angela angelique anil anisa anita anja anke ankie anna annabel "
    "annabelle anne anneke annelie annelieke annelies annemarie annemiek annemieke annet "
    "annette annie annigje annika anouar anouk ans antje antoinette anton antonia antoon "
    "anwar appie arend ariane arie arjan arjen arnold arthur asha ashley ashraf ashwin aster "
    "astrid aya aylin ayman aynur ayoub ayse aysel ayten aziz azra babette bahar barbara "
    "bart bartosz basel bashar basma bassam bea beata beau ben benjamin bennie benny bep "
    "berend berhane berhe bernadette berry bert bertha berthe betsy betty bianca bilal "
    "biniam birgit bjorn bob bogdan bohdan boris bouchra boukje bozena brahim bram brenda "
    "brigitte britt bruno bryan burak carin carina carla carlijn carlos carmen carola "
    "carolien caroline caspar casper catharina cecile cees celine cemal chantal charlotte "
    "chayenne chidi chris christiaan christian christien christina cihan cindy ciska claire "
    "clara claudia claudio coby colette colin conny cor corina corine corrie cynthia daan "
    "dalal damian danae dani daniel danielle danique danny danuta dariusz daryna dave david "
    "dawit dayenne debby delano demi denise deniz dennis denys desiree devi devin dewi diana "
    "dick diede diederik dieuwke dilek dimitri dina dinie diny dirk djamila dolf dominika "
    "donny dorien dorota dorothea dorothy dounia dounya driss duygu dylan ebony ebru eddy "
    "eden edith eduard edwin eef eefje eelco egbert eggo eileen ela elena eleonora elif "
    "elisa elisabeth elise elizabeth ella elle ellemijn ellen ellie elly els elsa elske "
    "elvira emel emiel emil emilia emine emma emre enes erdem eric erica erik erika ernst "
    "erwin esmee esra esther eva evelien eveline evelyn everdina evert ewa fabian fabio fadi "
    "fadma faisal faiza fanta fareed farid farida farzana fatiha fatima fatma fatoumata fay "
    "faye femke femmy fenna fenne fenno ferdinand ferry feven filip filiz filmon finn floor "
    "floris fokke folkert fouad fouzia franca francien franciska frank franka fransje fred "
    "frederik frederique freek freweini frits ";

static const char firsts_to_l[] =
    " gabriel gea geert geertje geertruida genowefa gerard gerarda gerardus gerben gerda "
    "gerdien gerrie gerrit gert gertrude ghada ghislaine giel gijs gijsbert gina ginny "
    "giovanni gita gitta glenda gloria godelieve gonny govert grada greet greetje greta "
    "grietje grzegorz gulay gulcan gulsen guus guusje haben habtom haitske hakan hala halil "
    "halima halina halyna hamid hamza hanan hani hanna hannah hanneke hannelore hannie hanny "
    "hans hansje harm harmen harrie harriet harry harun hassan hatice hatim hayat hedwig "
    "heleen helen helena helga hendrik hendrika hendrikus henk hennie henny henri henrietta "
    "herma herman hermien hesdy hessel hettie hetty hiba hicham hilal hilda hilde hindrik "
    "houda houssam hugo hulya humphrey husam huseyin huub iboe ibrahim ibrahima ida idris "
    "igor ikram ilham ilias ilja ilknur ilona ilse imad imane imke imran ina indra ineke "
    "inez inge ingeborg ingrid inna irem irena irene irina irma iryna isa isabel isabella "
    "isayas isis ismael ismail ivo iwan iwona jaap jacco jack jacob jacoba jacqueline "
    "jacques jadwiga jaimy jakub jalal jamal jamel jamila jan janine janita janna janneke "
    "jannes jannet jannie janny jantine jantje janusz jarne jarno jaroslaw jasmina jasper "
    "javier jay jaydee jayden jayson jean jeanette jeanine jeanne jeffrey jelle jenna jennie "
    "jennifer jenny jeroen jerome jerrel jesper jesse jessica jessie jette jihan jill jim "
    "jitske jo joanna joel johan johanna johannes john johnny joke jolanda jolanta jolie "
    "jolien joline jonas jonathan joni jonna jonne joop joost joran jordi jordy jorik joris "
    "jorrit jos jose josefien joseph josephine josine josje joy joyce jozef jozefa juan "
    "judith jules julia julian julie juliet juliette julius jurgen jurre justin kaan kadir "
    "kai karel karen karim karima karin karlijn karolina kasia katarzyna kateryna kathleen "
    "katinka katja kavita kay keano kees kelly kemal ken kenan kenji kenneth kenrick kerim "
    "kevin khadija khadra khaled khalid khalil kidist kiki kim kimberley kimberly kinga "
    "kirsten kitty klaartje klaas klaasje klazien kofi koos krijn krystyna krzysztof kubra "
    "kwame kyra laila lamia lamya lamyae lana lara larissa lars larysa laura laurens laurent "
    "laurien layla leen leendert leila lena lennard lennart leon leonard leonie leonora "
    "leontien lesia leszek letekidan levi leyla lia lianne lidia lidy lieke lien lies "
    "liesanne liesbeth lilian lilly lina linda lindsay lindsey lineke linsey lisa lisanne "
    "lisette liudmyla liv livia lize lizzie lizzy lodewijk loes lorenzo lotje lotte lou "
    "louis louisa louise luana lubna luc lucas lucia luciano lucy lucyna ludo luis luisa "
    "luka lukas lukasz luuk luwam lydia lynn ";

static const char firsts_to_q[] =
    " maaike maarten maartje maciej magda magdalena maha mahdi mahmoud mahmut maike maikel "
    "maja majed maksym malak malek malgorzata malika mamadou mandy manon manou manuel marc "
    "marcel marcella marcelle marcin marco marek marga margot margreet mariam marian mariana "
    "marianne marie marieke mariella marielle maries marij marije marijke marijn marina "
    "mario marion marise mariska marit mariusz marja marjan marjanne marjo marjoke marjolein "
    "marjolijn marjon marleen marlene marlies marlijn marloes marlon marlou marnix marta "
    "martha marthe martien martijn martin martina martine marwa maryam maryna marzena "
    "mateusz mathijs mathilde matthijs mattie matty maud maureen maurice maurits mauro mavis "
    "maxime mayra mazen mehdi mehmed mehmet meike meindert melanie melissa melle melvin "
    "mendy menno meral merel merhawi merhawit meron merve meryem mesut metin mia micha "
    "michael michal michel michelle mick mieke mien miep mies miguel mikal mila milan milou "
    "mimoun mina miranda mirella miriam mirjam miroslaw mirte mirthe mitchell moaz mohamad "
    "mohamed mohammad mohammed mona moniek monika monique montasser morris moussa muhammad "
    "muhammed murat mustafa mustapha mykola myra myrthe nabil nabila nada nader nadia nadiia "
    "nadine nahla naima najat najib nancy naomi narges nasir natalia natalie natascha "
    "natasha natasja nathan natnael nawal nawras neeltje nel nelis nelleke nellie nelly "
    "netty ngozi nick nicky nico nicolas nicole nicolette niek niels nienke nikita nikki "
    "nikolaj nils nina ninke nisrine noa noah noortje nora norbert nour noura nourdin nouri "
    "nuray nurcan nurhan nynke odette okke oksana ola olaf oleh oleksandr olena olga olha "
    "olivia omar omer onno orhan oscar osman othman otto oumaima ousmane ozlem pascal "
    "pascalle patricia patrick patrycja patty paul paula pauline pawel peggy perry peter "
    "petra petronella philip philippe pierre piet pieter pieternel pim pinar piotr pleun "
    "priya qasim quinn quinten quinty ";

static const char firsts_from_r[] =
    " rabia rachel rachid radha radoslaw raed raf rafael rafik rafiq rahel rajae rajesh "
    "ralph ramazan rami ramon ramona rana randy rania raoul raquel rashid ravi raymond "
    "rebecca recep reem regina reinder reinier reinout rembert remco remi remy renata renate "
    "rene renee renske reza ria rianne ricardo richard rick rienk rihanna rik rima rinaldo "
    "rinus riny rishi roan rob robbert robbie robel robert roberto robin rodney roel roelof "
    "roepnarain roger roland rolf rolinda romana romee romy ron ronald roosmarijn rosa "
    "rosalie rosanne rosemarie rosita roula roxanna roxanne ruben ruby rudi rudolf rudy "
    "rukiye rutger ruth ruud ryan saba sabine sabrina sadia safae safia said saida salah "
    "saloua sam samantha samia samir samira samrawit samuel sanae sander sandra sandy sanjay "
    "sanna sanne santosh sara sarah sarina saskia sawsan sebastiaan sebastian seda sedat "
    "selam selamawit selena selim selma sem semhar semra senait senna senne serap serena "
    "serge serhii serkan serpil sevda severine sevgi sevim shadi shanna shanti sharda "
    "sharmila sharon sharona sharyl sheila sherida sherin shirley sibel siebe siem siemen "
    "sietske sietze sigrid siham silke silvia silvie simon simone sina sinan sita sjaak "
    "sjaan sjanie sjef sjoerd sjors sjoukje slawomir snezana soenita soerin sofia sofie "
    "songul sonja sophia sophie soraya soufiane stan stanislaw stanley stefan stefania "
    "stefanie steffie stella stephan stephanie steve steven stijn sudesh suleyman sultan "
    "sunita susan susanne suzan suzanna suzanne sven svenja svitlana sybren sylvana sylvia "
    "sylvie sylwia tamar tamara tania tanja tarek tarik tariq tatiana tatjana tayfun ted "
    "tekle teresa tesfalem tesfay tesfaye tessa tetiana teun teus thea theo theodora thera "
    "theresia thijs thirza thomas tiana tibor tieme tiemen ties tijmen tim timo tina tineke "
    "tirza tjeerd tjitske tobi tobias toine tom tomasz tonia tonnie tonny toos tosca trees "
    "trijntje tristan trudy truus tsegay tuana tugba tulay tycho ugur ulrike umit urmila "
    "ursula urszula usama usha valentyna vanessa vasco vasyl vera veronica victor victoria "
    "vijay viktor viktoria vincent vincenzo vitalii vivian viviane volkan volodymyr wael "
    "wafa walaa walid walter wanda wendy wensley werner wesley wessel wiebe wiesje wieslaw "
    "wietse wijnand wiktor wilbert wilfred wilfried wilhelmina willeke willem willemien "
    "willemijn willibrord willie willy wilma wim winifred winnie winston winta wioletta "
    "wisam wouter xander xavier yael yahya yana yannick yaqub yara yasemin yasin yasmin "
    "yasmina yassin yassine yavuz yazan yelena yemane yente yevhen ylva ymke yohannes "
    "yolanda yonas yoran yorick youri yousef youssef yulia yunus yuri yusuf yvette yvonne "
    "zahir zahra zain zainab zakaria zara zbigniew zeger zehra zeki zeynep zineb zoe zoey "
    "zofia zohra zoya zufan zuzanna ";

static const char words_too[] =
    " roos iris linde jasmijn margriet violet viola rozemarijn fleur fien bas frans ton toon "
    "riet bo fee rein hein max job jet juul puck lot an do mo iman noor guy dana roman mark "
    "hope faith angel jade robijn pearl sterre luna maan zon dag vos wolf leo lea vita "
    "florian rens tess bente jip pien saar lily lieve wies stef jorn koen loek maria beatrix "
    "juliana bernhard amalia maxima josef joep lau rita carlo mees tijn sil mats lex hidde "
    "luca dex gaia olivier valentijn august augustus storm ocean sky star romeo paris london "
    "sydney melody ";

static const char surnames[] = " jansen janssen jansens janssens jong vries berg bakker dijk "
                               "visser smit smits smith meijer meyer "
                               "boer mulder groot bos vos peters hendriks hendrix leeuwen "
                               "dekker brouwer wit dijkstra graaf linden "
                               "kok jacobs haan vermeulen heuvel veen broek bruijn bruin "
                               "heijden schouten beek willems vliet ven "
                               "hoek hoekstra maas verhoeven koster koning jonge prins huisman "
                               "peeters hermans kuipers bosch veenstra "
                               "kramer scholten wal postma post martens bosman timmermans "
                               "timmerman hendrikx driessen gerritsen "
                               "pietersen claassen claessen verbruggen verbeek smulders "
                               "lieshout oosterhout dongen hoof hout "
                               "wouters kuijpers kuiper rossum schaik strik ruijs romme vugt "
                               "zwanenberg sleuwen gils uden heesch "
                               "yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin "
                               "ozdemir arslan dogan kilic aslan cetin "
                               "kara koc kurt ozkan simsek polat ozcan korkmaz erdogan gunes "
                               "aksoy amrani bouzid benali bouali haddad "
                               "khalil hassan hussein mohammed ahmed abdi ali omar warsame "
                               "abdullahi yusuf haddouch azzouzi idrissi "
                               "mansouri bakkali alaoui tahiri chaoui karimi ahmadi hosseini "
                               "rahimi nowak kowalski kowalska wisniewski "
                               "wojcik kowalczyk kaminski lewandowski zielinski szymanski "
                               "wozniak dabrowski kozlowski mazur radu popescu "
                               "ionescu popa ivanov petrov dimitrov shevchenko kovalenko "
                               "bondarenko pinas ramdin ramlal jagroep "
                               "kartosen sital bhagwan mahabier soekhoe doekhi gopal sewnath "
                               "kartoredjo martina garcia gonzalez "
                               "rodriguez fernandez lopez silva santos pereira tesfay gebre "
                               "tekle kidane nguyen tran chen wang singh "
                               "kumar khan hussain begum diallo traore bah sow ";

bool person_first(const struct token *w)
{
    return hint_token_is(w, firsts_to_f) || hint_token_is(w, firsts_to_l) ||
           hint_token_is(w, firsts_to_q) || hint_token_is(w, firsts_from_r);
}

bool person_first_or_word(const struct token *w) { return hint_token_is(w, words_too); }

bool person_surname(const struct token *w) { return hint_token_is(w, surnames); }

bool person_surname_end(const struct token *w)
{
    static const char *const ends[] = {
        "stra", "inga", "ema",  "sma",  "ssen", "sens", "mans",   "ski",   "ska",  "wicz",
        "oglu", "enko", "chuk", "ovic", "escu", "aoui", "zai",    "zadeh", "ouzi", "rsen",
        "dsen", "ksen", "lsen", "nsen", "tsen", "kens", "berghe", "hoven"};
    size_t len = strlen(w->text);

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);

        if (len > end + 2 && strcmp(w->text + len - end, ends[i]) == 0)
            return true;
    }
    return false;
}
