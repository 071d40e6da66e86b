/* What a letter to whoever proposed something says: it stands on the site, or why it does not.
 */
#include "base/text.h"
#include "commons/letter.h"
#include "resources/proposal/proposal.h"

enum { SUBJECT_MOST = 100 };

/* Without an account nobody said in which language: it is the language of the neighbourhood. */
static enum err write_letter(struct ctx *ctx, const struct proposal *p, const char **payload)
{
    const char *what = text_line(ctx->mem, p->what, SUBJECT_MOST);
    const bool stands = text_equal(p->outcome, "published");
    const struct mail_block block[] = {
        {MAIL_HEADING,
         arena_printf(ctx->mem, stands ? "Het staat op de site: %s" : "Uw voorstel: %s", what),
         NULL},
        {MAIL_TEXT,
         stands ? "U schreef ons dat dit nog miste. Dank u wel! Nu kan iedereen in de buurt "
                  "het vinden. Klopt er iets niet? Geef het dan door op de bladzijde zelf."
                : "U schreef ons dat dit nog miste. Dank u wel! Wij zetten het niet op de "
                  "site. De reden:",
         NULL},
        {stands ? MAIL_ACTION : MAIL_QUOTE, stands ? "Bekijk het op de site" : p->reason,
         stands ? p->address : NULL},
        {MAIL_SMALL,
         "U krijgt deze mail omdat u dit adres bij uw voorstel gaf. Wij gebruiken het nergens "
         "anders voor en wissen het na een maand.",
         NULL},
    };

    return letter_payload(ctx->mem,
                          &(struct letter){
                              .subject = block[0].text,
                              .language = "nl",
                              .block = block,
                              .nblocks = COUNT(block),
                          },
                          payload);
}

enum err proposal_tell(struct ctx *ctx, const char *id)
{
    struct proposal p;
    const char *payload;

    TRY(proposal_find(ctx, id, &p));
    if (!p.email)
        return ERR_OK;
    TRY(write_letter(ctx, &p, &payload));
    return proposal_send(ctx, id, payload);
}
