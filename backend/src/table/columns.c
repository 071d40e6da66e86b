#include "table/columns.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/err.h"
#include "base/text.h"

#define NAME " naam name "
#define PLACE " plaats place "
#define NAME_OR_PLACE NAME PLACE

/* Headings in lower case, without what is no letter. */
static const struct {
    enum table_field field;
    const char *headings; /* between spaces */
} known[] = {
    {FIELD_TITLE, " activiteit titel title naamactiviteit activiteitnaam activity event "
                  "evenement onderwerp subject summary watiserte doen wat "},
    {FIELD_SUMMARY, " samenvatting kort intro inleiding korteomschrijving "},
    {FIELD_TEXT, " omschrijving beschrijving description tekst toelichting details informatie "
                 "info opmerkingen opmerking "},
    {FIELD_MARKDOWN, " opgemaaktetekst markdown "},
    {FIELD_WHEN, " wanneer tijd tijden tijdstip time times when datumentijd dagentijd "},
    {FIELD_DATE, " datum date begindatum startdatum startdate datums dagdatum "},
    {FIELD_END_DATE, " einddatum enddate "},
    {FIELD_DAY, " dag weekdag day weekday dagen "},
    {FIELD_START_TIME, " begintijd starttijd van start begin aanvang starttime vanaf "
                       "aanvangstijd begint hoelaat "},
    {FIELD_END_TIME, " eindtijd tot end einde eind endtime totentijd eindigt "},
    {FIELD_REPEAT, " herhaling herhaalt frequentie repeat recurrence rrule hoevaak "},
    {FIELD_UNTIL, " herhalentot totenmet tm until laatstekeer laatstedatum "},
    {FIELD_EXCEPT, " behalve uitgezonderd except nietop "},
    {FIELD_LOCATION, " locatie waar location venue gebouw plek zaal ruimte accommodatie "
                     "locatienaam naamlocatie waarishet "},
    {FIELD_ADDRESS, " adres address straat streetaddress straatenhuisnummer bezoekadres "},
    {FIELD_POSTAL_CODE, " postcode postalcode zip zipcode "},
    {FIELD_LOCALITY, " woonplaats plaatsnaam stad city locality dorp vestigingsplaats "},
    {FIELD_LATITUDE, " breedtegraad latitude lat "},
    {FIELD_LONGITUDE, " lengtegraad longitude lon lng "},
    {FIELD_PRICE,
     " kosten prijs price cost costs entree bijdrage toegang tarief eigenbijdrage "},
    {FIELD_CATEGORY, " categorie category categories categorieen thema themas rubriek "},
    {FIELD_AUDIENCE, " doelgroep audience voorwie leeftijd "},
    {FIELD_ORGANISATION,
     " organisatie organisator organisation organization organizer organiser "
     "vereniging stichting aanbieder instelling "},
    {FIELD_CONTACT, " contact contactpersoon contactperson "},
    {FIELD_TELEPHONE, " telefoon telefoonnummer tel phone telephone mobiel "},
    {FIELD_EMAIL, " email mail emailadres mailadres contactemail "},
    {FIELD_URL, " website url link site web webadres homepage webpagina "},
    {FIELD_STATUS, " status "},
    {FIELD_UID, " id uid nummer nr kenmerk code "},
    {FIELD_PROJECT, " project initiatief projectnaam "},
    {FIELD_SERVICE, " dienst dienstnaam naamdienst service "},
    {FIELD_APPLICATION, " aanmelden aanmelding hoemeldtiemandzichaan application "},
    {FIELD_WAITING_TIME, " wachttijd waitingtime "},
    {FIELD_AREAS, " gebied gebieden werkgebied areas "},
    {FIELD_MINIMUM_AGE, " leeftijdvanaf minimumleeftijd minimumage "},
    {FIELD_MAXIMUM_AGE, " leeftijdtotenmet maximumleeftijd maximumage "},
    {FIELD_LANGUAGES, " talen languages "},
    {FIELD_PROVISION, " voorziening provision "},
    {FIELD_HOURS, " openingstijden hours "},
    {FIELD_EXCEPTIONS, " afwijkendetijden exceptions "},
    {FIELD_KIND, " soort type kind "},
    {FIELD_ALSO_KNOWN_AS, " ookbekendals anderenaam anderenamen aliassen alias alsoknownas "},
};

#define FIELD_WORD(name, word) [FIELD_##name] = word,
static const char *const names[] = {TABLE_FIELDS(FIELD_WORD)};
#undef FIELD_WORD

const char *columns_field_name(enum table_field field)
{
    return field < FIELD_COUNT ? names[field] : NULL;
}

enum table_field columns_field(const char *name)
{
    for (size_t i = 0; i < COUNT(names); i++)
        if (strcmp(names[i], name) == 0)
            return (enum table_field)i;
    return FIELD_NONE;
}

/* "E-mail:" as "email"; remarks between brackets are left out. */
static char *letters(struct arena *mem, const char *heading)
{
    char *slug = arena_copy(mem, heading, strcspn(heading, "(["));
    size_t n = 0;

    slug = text_slug(mem, slug);
    for (const char *s = slug; *s; s++)
        if (*s != '-')
            slug[n++] = *s;
    slug[n] = '\0';
    return slug;
}

static bool in_list(const char *list, const char *word)
{
    size_t n = strlen(word);

    for (const char *s = list; n && (s = strstr(s, word)) != NULL; s++)
        if (s[-1] == ' ' && s[n] == ' ')
            return true;
    return false;
}

static enum table_field by_heading(const char *word)
{
    for (size_t i = 0; i < COUNT(known); i++)
        if (in_list(known[i].headings, word))
            return known[i].field;
    return FIELD_NONE;
}

static bool has(const struct columns *c, enum table_field field)
{
    for (size_t i = 0; i < c->n; i++)
        if (c->column[i].field == field)
            return true;
    return false;
}

/* Tables of the Human Services Data Specification refer to one another by id. */
static bool is_hsds(const char *const *headings, size_t n)
{
    static const char others[] = " alternate_name tax_status legal_status character_set uri "
                                 "service_areas accreditations dtstart ";
    bool id = false, refers = false;

    for (size_t i = 0; i < n; i++) {
        const char *h = headings[i];
        size_t len = strlen(h);

        id |= strcasecmp(h, "id") == 0 || strcasecmp(h, "taxonomy_id") == 0;
        refers |= (len > 3 && strcasecmp(h + len - 3, "_id") == 0) || in_list(others, h);
    }
    return id && refers;
}

/* Did somebody say what a column is for?  That others want some by their heading says nothing.
 */
static bool is_said(const struct table_mapping *mapping, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (mapping[i].field != FIELD_OWN)
            return true;
    return false;
}

static bool is_mapped(const char *heading, const struct table_mapping *mapping, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcasecmp(heading, mapping[i].heading) == 0)
            return true;
    return false;
}

size_t columns_known(struct arena *mem, const char *const *headings, size_t n,
                     const struct table_mapping *mapping, size_t nmappings)
{
    size_t known_ones = 0;

    for (size_t i = 0; i < n; i++) {
        const char *word = letters(mem, headings[i]);

        known_ones += by_heading(word) != FIELD_NONE || in_list(NAME_OR_PLACE, word) ||
                      is_mapped(headings[i], mapping, nmappings);
    }
    return known_ones;
}

/* "Naam" and "Plaats" mean one thing in a programme and another in a list of addresses. */
static void settle(struct arena *mem, struct columns *c, enum table_field naam,
                   enum table_field plaats)
{
    for (size_t i = 0; i < c->n; i++) {
        const char *word = letters(mem, c->column[i].heading);
        enum table_field field = in_list(NAME, word)    ? naam
                                 : in_list(PLACE, word) ? plaats
                                                        : FIELD_NONE;

        if (field != FIELD_NONE && c->column[i].field == FIELD_NONE && !has(c, field))
            c->column[i].field = field;
    }
}

/* Two columns for one field: the first counts. */
static void drop_doubles(struct columns *c)
{
    for (size_t i = 0; i < c->n; i++)
        for (size_t k = i + 1; k < c->n; k++)
            if (c->column[k].field == c->column[i].field)
                c->column[k].field = FIELD_NONE;
}

static bool tells_when(const struct columns *c)
{
    return has(c, FIELD_DATE) || has(c, FIELD_WHEN) || has(c, FIELD_DAY) ||
           has(c, FIELD_REPEAT) || has(c, FIELD_START_TIME);
}

/* In a list of places or organisations the column that names them may be called that. */
static bool name_by(struct columns *c, enum table_field field)
{
    for (size_t i = 0; i < c->n && !has(c, FIELD_TITLE); i++) {
        if (c->column[i].field == field) {
            c->column[i].field = FIELD_TITLE;
            return true;
        }
    }
    return false;
}

/* Columns that only count where they name the rows, and what only services have. */
static void leave_others(struct columns *c)
{
    for (size_t i = 0; i < c->n; i++)
        if (c->column[i].field == FIELD_PROJECT || c->column[i].field == FIELD_SERVICE ||
            (c->column[i].field >= FIELD_APPLICATION && c->column[i].field <= FIELD_EXCEPTIONS))
            c->column[i].field = FIELD_NONE;
}

static enum table_kind recognise(struct arena *mem, struct columns *c)
{
    if (!tells_when(c) && c->n > 1 && name_by(c, FIELD_PROJECT))
        return TABLE_PROJECTS;
    if (!tells_when(c) && c->n > 1 && name_by(c, FIELD_SERVICE))
        return TABLE_SERVICES;
    leave_others(c);
    if (tells_when(c)) {
        settle(mem, c, FIELD_TITLE, has(c, FIELD_LOCATION) ? FIELD_LOCALITY : FIELD_LOCATION);
        return has(c, FIELD_TITLE) ? TABLE_ACTIVITIES : TABLE_NONE;
    }
    settle(mem, c, FIELD_TITLE, FIELD_LOCALITY);
    bool place = name_by(c, FIELD_LOCATION);
    bool organisation = !place && name_by(c, FIELD_ORGANISATION);

    if (!has(c, FIELD_TITLE) || c->n < 2)
        return TABLE_NONE;
    if (place || (!organisation && has(c, FIELD_LATITUDE) && has(c, FIELD_LONGITUDE)))
        return TABLE_PLACES;
    return organisation || has(c, FIELD_KIND) || has(c, FIELD_ADDRESS) ||
                   has(c, FIELD_POSTAL_CODE) || has(c, FIELD_LOCALITY) || has(c, FIELD_URL) ||
                   has(c, FIELD_TELEPHONE) || has(c, FIELD_EMAIL)
               ? TABLE_ORGANISATIONS
               : TABLE_NONE;
}

void columns_read(struct arena *mem, const char *const *headings, size_t n,
                  const struct table_mapping *mapping, size_t nmappings, struct columns *out)
{
    *out = (struct columns){.column = arena_take(mem, n * sizeof(*out->column)), .n = n};
    out->hsds = !is_said(mapping, nmappings) && is_hsds(headings, n);
    for (size_t i = 0; i < n; i++)
        out->column[i] =
            (struct table_column){headings[i], by_heading(letters(mem, headings[i]))};
    drop_doubles(out);
    for (size_t m = 0; m < nmappings; m++) {
        for (size_t i = 0; i < n; i++) {
            bool named = strcasecmp(headings[i], mapping[m].heading) == 0;

            if (named)
                out->column[i].field = mapping[m].field;
            else if (mapping[m].field != FIELD_OWN && out->column[i].field == mapping[m].field)
                out->column[i].field = FIELD_NONE;
        }
    }
    out->kind = recognise(mem, out);
}
