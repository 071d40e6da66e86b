/* Names that people here have, without accents: Dutch, Turkish, Moroccan, Syrian, Polish,
 * Ukrainian, Surinamese and others. A name that is not here is known by what stands around it.
 */
#include <string.h>

#include "hint/person_parts.h"

static const char firsts_to_j[] =
    " aaron abdel abdelkader abdi abdul abdullah abdulrahman abeba abigail achmed ada adam "
    "adriaan adriana adrie agata agnes agnieszka ahmad ahmed ahmet aicha aisha ajay albert "
    "alejandro aleksandra alex alexander alexandra ali alice alicja alida alina amal amanda "
    "amber amina amine amir amira amy ana anass andre andrea andreas andrei andrzej angela "
    "angelique anil anita anja anke anna annabel anne anneke annelies annemarie annemiek "
    "annet annette annie annika anouk ans antoinette anton antonia antoon arend arie arjan "
    "arjen arnold arthur asha ashley astrid aya ayse aysel aziz bahar barbara bart bartosz "
    "basma bassam bea beata ben benjamin bennie benny bep bernadette bert bertha berthe "
    "bianca bilal bjorn bob bogdan boris bouchra brahim bram brenda brigitte britt bruno "
    "burak carina carla carlos carmen carolien caroline caspar casper catharina cecile cees "
    "cemal chantal charlotte chayenne chidi chris christiaan christian christien christina "
    "cindy claudia coby colin cor corina corine corrie cynthia daan damian dani daniel "
    "danielle danny dariusz dave david debby deniz dennis desiree devi dewi diana dick "
    "diederik dilek dimitri dina dinie dirk dolf dominika donny dorien dorota dorothea driss "
    "duygu dylan ebru eddy edith eduard edwin eef eelco ela elena elif elisabeth elise "
    "elizabeth ella ellen ellie elly els elsa elske elvira emiel emil emilia emine emma emre "
    "eric erica erik erika erwin esmee esra esther eva evelien eveline evert ewa fadi fadma "
    "faisal faiza fanta fareed farid farida fatiha fatima fatma fatoumata femke ferdinand "
    "ferry filip finn floor floris folkert francien franciska frank franka fred frederik "
    "freek frits gabriel gea geert geertje geertruida gerard gerarda gerben gerda gerdien "
    "gerrie gerrit gert gertrude giel gijs gina giovanni gita gitta glenda godelieve gonny "
    "govert greet greetje greta grietje grzegorz guus haitske hakan halil halima hamid hamza "
    "hanan hanna hannah hanneke hannie hanny hans harm harrie harriet harry harun hassan "
    "hatice hayat hedwig heleen helena helga hendrik hendrika henk hennie henny henri "
    "henrietta herman hetty hicham hilda hilde houda hugo humphrey huseyin huub ibrahim "
    "ibrahima ida idris igor ikram ilham ilona ilse imane imke ina indra ineke inez inge "
    "ingeborg ingrid irena irene irina iryna isa isabel isabella ismail iwona jaap jacco "
    "jack jacob jacoba jacqueline jacques jakub jamal jamila jan janna janneke jannie janny "
    "jantje janusz jarno jaroslaw jasmina jasper javier jay jayden jean jeanette jeanne "
    "jeffrey jelle jennifer jenny jeroen jerome jesse jessica jill jim jitske jo joanna "
    "johan johanna johannes john johnny joke jolanda jolanta jolie jonas jonathan joop joost "
    "jordy joris jos jose joseph josephine joyce jozef juan judith jules julia julian julie "
    "juliette jurgen justin ";

static const char firsts_from_k[] =
    " karel karen karim karima karin karlijn karolina kasia katarzyna kateryna kathleen "
    "kavita kay kees kemal ken kenneth kerim kevin khadija khadra khaled khalid kim kirsten "
    "kitty klaas klaasje kofi krystyna krzysztof kubra kwame lamia lara larissa lars laura "
    "laurens laurent leen leila lena lennart leon leonie leontien levi leyla lia lianne "
    "lieke lien lies liesbeth lilian lina linda lisa lisanne lisette liv lizzy loes lotte "
    "louis louisa louise lubna luc lucas lucia lucy ludo luis luisa lukas lukasz luuk lynn "
    "maarten maartje maciej magda magdalena mahmoud mahmut maja malak malgorzata malika "
    "mamadou manon manuel marcel marcin marco marek marga mariam marian mariana marianne "
    "marie marieke maries marij marijke marijn marina mario marion mariska marit mariusz "
    "marja marjan marjo marjolein marjon marleen marlies marloes marta martha martien "
    "martijn martin martina martine maryam mateusz matthijs mattie maud maurice maurits "
    "mauro mavis mehmed mehmet meike melanie melissa menno meral merel merhawi meryem mesut "
    "mia michael michal michel michelle mick mieke mien miep mies miguel mila milan milou "
    "mimoun mina miranda mirella miriam mirjam mohamed mohammad mohammed moniek monika "
    "monique moussa muhammed murat mustafa mykola myra myrthe nadia nadine najat najib nancy "
    "natalia natalie natasha natasja nathan nawal nel nelleke nellie nelly ngozi nick nico "
    "nicolas nicole niek niels nienke nikki nikolaj nils nina noah noortje nora nour noura "
    "nynke oksana ola olaf oleh oleksandr olena olga olivia omar omer onno orhan oscar osman "
    "otto oumaima ousmane pascal patricia patrick patrycja paul paula pauline pawel peggy "
    "peter petra petronella philip piet pieter pieternel pim piotr priya quinten rabia "
    "rachel rachid radha rafael rajesh ralph ramazan ramon ramona rana rania raoul raquel "
    "rashid ravi reinier rembert remco remy renate rene renee ria rianne richard rick rik "
    "rinus rishi rob robbert robert roberto robin roel roelof roepnarain roger roland rolf "
    "romy ron ronald roosmarijn rosa rosalie rosemarie roxanne ruben rudi rudolf rudy rukiye "
    "ruth ruud ryan sabine sabrina sadia safia said saida salah saloua sam samantha samir "
    "samira samuel sander sandra sanjay sanne santosh sara sarah saskia sebastiaan sebastian "
    "selam selim selma sem semra senna serap serge serkan sevda shanti sharmila sharon "
    "sheila shirley siem siemen sietske sigrid silvia simon simone sina sita sjaak sjef "
    "sjoerd sjors snezana soerin sofia sofie sophia sophie soraya soufiane stan stanislaw "
    "stanley stefan stefanie stella stephan steven stijn suleyman sultan sunita susan "
    "susanne suzanne sven svitlana sylvia sylwia tamara tanja tariq tatjana ted tekle tesfay "
    "teun teus thea theo theodora theresia thijs thomas tibor tiemen ties tim timo tina "
    "tineke tjeerd tobias tom tomasz tonnie tonny toos tosca trees trijntje trudy truus "
    "tugba ulrike umit ursula urszula vera veronica victor victoria vijay viktor vincent "
    "vincenzo vivian volodymyr wafa walid walter wendy werner wesley wiesje wietse wiktor "
    "wilbert wilfred wilhelmina willeke willem willemien willie willy wilma wim winston "
    "wouter xander yara yasin yasmin yasmina yassin yassine ymke yolanda yonas youri yousef "
    "youssef yulia yuri yusuf yvette yvonne zahra zainab zakaria zara zeynep zineb zofia "
    "zohra zuzanna ";

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
    return hint_token_is(w, firsts_to_j) || hint_token_is(w, firsts_from_k);
}

bool person_first_or_word(const struct token *w) { return hint_token_is(w, words_too); }

bool person_surname(const struct token *w) { return hint_token_is(w, surnames); }

bool person_surname_end(const struct token *w)
{
    static const char *const ends[] = {"stra", "inga", "ema",  "sma",    "ssen", "sens", "mans",
                                       "ski",  "ska",  "wicz", "oglu",   "enko", "chuk", "ovic",
                                       "escu", "aoui", "ouzi", "rsen",   "dsen", "ksen", "lsen",
                                       "nsen", "tsen", "kens", "berghe", "hoven"};
    size_t len = strlen(w->text);

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);

        if (len > end + 2 && strcmp(w->text + len - end, ends[i]) == 0)
            return true;
    }
    return false;
}
