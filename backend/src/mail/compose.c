#include <inttypes.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/text.h"
#include "mail/parts.h"

enum { ID_MOST = 250 };

static const struct {
    const char *language;
    const char *line;
} reply_lines[] = {
    {"nl", "=== Antwoord boven deze regel ==="},
    {"en", "=== Reply above this line ==="},
    {"de", "=== Antworten Sie über dieser Zeile ==="},
    {"pl", "=== Odpowiedz powyżej tej linii ==="},
    {"tr", "=== Bu satırın üstüne yanıtlayın ==="},
    {"ar", "=== اكتب ردّك فوق هذا السطر ==="},
};

const char *mail_reply_line_at(size_t i)
{
    return i < COUNT(reply_lines) ? reply_lines[i].line : NULL;
}

const char *mail_reply_line(const char *language)
{
    for (size_t i = 0; i < COUNT(reply_lines); i++)
        if (text_equal(language, reply_lines[i].language))
            return reply_lines[i].line;
    return reply_lines[0].line;
}

static void put_date(struct buffer *out)
{
    time_t now = clock_now();
    char text[64];
    struct tm tm;

    gmtime_r(&now, &tm);
    strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S +0000", &tm);
    buffer_printf(out, "Date: %s\r\n", text);
}

/* Whatever answers by itself is asked to leave it: we write to persons. */
static void put_headers(const struct mail *m, struct buffer *out)
{
    header_address(out, "From", m->from_name, m->from);
    header_address(out, "To", NULL, m->to);
    if (m->reply_to)
        header_address(out, "Reply-To", m->from_name, m->reply_to);
    header_text(out, "Subject", m->subject);
    put_date(out);
    buffer_printf(out, "Message-ID: <%s>\r\n", m->message_id);
    if (m->thread)
        buffer_printf(out, "In-Reply-To: <%s>\r\nReferences: <%s>\r\n", m->thread, m->thread);
    if (m->unsubscribe_url)
        buffer_printf(out,
                      "List-Unsubscribe: <%s>\r\n"
                      "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n",
                      m->unsubscribe_url);
    buffer_printf(out,
                  "Auto-Submitted: auto-generated\r\n"
                  "X-Auto-Response-Suppress: OOF, AutoReply\r\n"
                  "Content-Language: %s\r\n"
                  "MIME-Version: 1.0\r\n",
                  m->language);
}

/* Quoted-printable never says "=_": the boundary cannot stand in what it divides. */
static void put_bodies(const struct mail *m, struct buffer *out)
{
    uint64_t mark = text_hash(m->message_id, strlen(m->message_id));
    struct buffer plain = {.mem = out->mem}, html = {.mem = out->mem};

    plain_write(m, &plain);
    html_write(m, &html);
    buffer_printf(out,
                  "Content-Type: multipart/alternative; boundary=\"=_%016" PRIx64 "\"\r\n\r\n"
                  "--=_%016" PRIx64 "\r\n"
                  "Content-Type: text/plain; charset=utf-8; format=flowed\r\n"
                  "Content-Transfer-Encoding: quoted-printable\r\n\r\n",
                  mark, mark);
    quoted_write(out, plain.text ? plain.text : "");
    buffer_printf(out,
                  "\r\n--=_%016" PRIx64 "\r\n"
                  "Content-Type: text/html; charset=utf-8\r\n"
                  "Content-Transfer-Encoding: quoted-printable\r\n\r\n",
                  mark);
    quoted_write(out, html.text);
    buffer_printf(out, "\r\n--=_%016" PRIx64 "--\r\n", mark);
}

static bool fits(const struct mail *m)
{
    for (size_t i = 0; i < m->nblocks; i++)
        if (m->block[i].kind == MAIL_ACTION && !header_fits(m->block[i].url, MAIL_URL_MOST))
            return false;
    return mail_address_fits(m->from) && mail_address_fits(m->to) &&
           (!m->reply_to || mail_address_fits(m->reply_to)) &&
           header_fits(m->message_id, ID_MOST) &&
           (!m->thread || header_fits(m->thread, ID_MOST)) &&
           (!m->unsubscribe_url || header_fits(m->unsubscribe_url, MAIL_URL_MOST)) &&
           header_fits(m->language, 3);
}

enum err mail_compose(const struct mail *m, struct buffer *out)
{
    if (!fits(m))
        return ERR_INVALID;
    put_headers(m, out);
    put_bodies(m, out);
    return ERR_OK;
}
