#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "letter/lines.h"
#include "letter/parse.h"

/* Headers that only machines and lists write. */
static const char *const telltale[] = {"X-Autoreply", "X-Autorespond",   "X-Autoresponder",
                                       "List-Id",     "List-Post",       "X-Auto-Reply-From",
                                       "Feedback-ID", "X-Mailer-Daemon", NULL};

static const char *const precedences[] = {"bulk",       "junk",       "list",
                                          "auto_reply", "auto-reply", NULL};

/* How they begin when a program without manners is away. */
static const char *const subjects[] = {"Automatisch antwoord",
                                       "Automatische beantwoording",
                                       "Afwezigheids",
                                       "Afwezig:",
                                       "Buiten kantoor",
                                       "Automatic reply",
                                       "Auto:",
                                       "Auto reply",
                                       "Autoreply",
                                       "Auto-reply",
                                       "Out of office",
                                       "Out of the office",
                                       "Automatische Antwort",
                                       "Abwesenheits",
                                       "Autoodpowiedź",
                                       "Automatyczna odpowied",
                                       "Odpowiedź automatyczna",
                                       "Otomatik yanıt",
                                       "Undeliver",
                                       "Undelivered",
                                       "Delivery Status Notification",
                                       "Mail delivery failed",
                                       "Returned mail",
                                       NULL};

static const char *const senders[] = {
    "mailer-daemon@", "postmaster@",   "noreply@", "no-reply@",
    "donotreply@",    "do-not-reply@", NULL};

static const char *header(GMimeMessage *message, const char *name)
{
    const char *value = g_mime_object_get_header(GMIME_OBJECT(message), name);

    return value ? value + strspn(value, " \t") : NULL;
}

static bool says_so(GMimeMessage *message)
{
    const char *submitted = header(message, "Auto-Submitted");
    const char *precedence = header(message, "Precedence");
    const char *path = header(message, "Return-Path");

    for (size_t i = 0; telltale[i]; i++)
        if (header(message, telltale[i]))
            return true;
    return (submitted && strncasecmp(submitted, "no", 2) != 0) ||
           (precedence && line_begins(precedence, precedences)) ||
           (path && strncmp(path, "<>", 2) == 0);
}

bool parse_automatic(GMimeMessage *message, const char *subject)
{
    InternetAddressList *from = g_mime_message_get_from(message);
    InternetAddress *first = from ? internet_address_list_get_address(from, 0) : NULL;
    const char *address =
        first && INTERNET_ADDRESS_IS_MAILBOX(first)
            ? internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first))
            : NULL;

    return says_so(message) || line_begins(subject, subjects) ||
           (address && line_begins(address, senders));
}
