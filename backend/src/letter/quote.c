#include "letter/quote.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "letter/lines.h"
#include "mail/mail.h"

enum {
    INTRO_LINES = 4,  /* "Op … schreef …:" is broken over so many lines at most */
    INTRO_MOST = 500, /* bytes of it */
    HEADER_LINES = 6, /* after "Van:", so many may tell of an older letter */
    SIGNATURE_MOST = 80,
};

/* ---- lines that begin what is older ---- */

static const char *const wrote[] = {"schreef", "wrote", "schrieb",    "napisał",
                                    "pisze",   "yazdı", "geschreven", NULL};

/* "-----Oorspronkelijk bericht-----" and kin, between two strokes. */
static const char *const older[] = {"oorspronkelijk bericht",
                                    "origineel bericht",
                                    "doorgestuurd bericht",
                                    "original message",
                                    "forwarded message",
                                    "ursprüngliche nachricht",
                                    "weitergeleitete nachricht",
                                    "oryginalna wiadomo",
                                    "wiadomość oryginalna",
                                    "orijinal ileti",
                                    "orijinal mesaj",
                                    "Özgün ileti",
                                    NULL};

/* The header that Outlook and others put over what they quote. */
static const char *const from_words[] = {
    "Van:", "From:", "Von:", "Od:", "Kimden:", "Gönderen:", NULL};
static const char *const sent_words[] = {"Verzonden:",  "Datum:",           "Sent:", "Date:",
                                         "Gesendet:",   "Wysłano:",         "Data:", "Tarih:",
                                         "Gönderildi:", "Gönderme Tarihi:", NULL};
static const char *const to_words[] = {
    "Aan:",     "To:",      "An:",    "Do:",   "Kime:", "Onderwerp:",
    "Subject:", "Betreff:", "Temat:", "Konu:", NULL};

/* Marks of emphasis that HTML brought ("**Van:** …") say nothing here. */
static const char *without_marks(struct arena *mem, const char *line)
{
    char *out = arena_text(mem, line + strspn(line, " \t")), *to = out;

    for (const char *c = out; *c; c++)
        if (!strchr("*_\\", *c))
            *to++ = *c;
    *to = '\0';
    return out;
}

static bool is_older(struct arena *mem, const char *line)
{
    const char *plain = without_marks(mem, line);

    return strlen(plain) < SIGNATURE_MOST * 2 && strncmp(plain, "--", 2) == 0 &&
           line_holds(plain, older);
}

/* Our own line, however deep it was quoted. */
static bool is_ours(const char *line)
{
    for (size_t i = 0; mail_reply_line_at(i); i++)
        if (strstr(line, mail_reply_line_at(i)))
            return true;
    return false;
}

static bool is_header(struct arena *mem, const struct text_lines *lines, size_t at)
{
    bool sent = false, to = false;

    if (!line_begins(without_marks(mem, lines->line[at]), from_words))
        return false;
    for (size_t i = at + 1; i < lines->n && i <= at + HEADER_LINES; i++) {
        const char *plain = without_marks(mem, lines->line[i]);

        sent |= line_begins(plain, sent_words);
        to |= line_begins(plain, to_words);
    }
    return sent && to;
}

/* ---- "Op ma 23 nov. 2026 om 10:00 schreef Jan <jan@…>:" ---- */

static bool has_year(const char *text)
{
    size_t run = 0;

    for (const char *c = text; *c; c++) {
        run = isdigit((unsigned char)*c) ? run + 1 : 0;
        if (run == 4 && !isdigit((unsigned char)c[1]))
            return true;
    }
    return false;
}

static bool has_clock(const char *text)
{
    for (const char *c = text; *c; c++)
        if (isdigit((unsigned char)c[0]) && (c[1] == ':' || c[1] == '.') &&
            isdigit((unsigned char)c[2]) && isdigit((unsigned char)c[3]) &&
            !isdigit((unsigned char)c[4]))
            return true;
    return false;
}

/* Somebody who tells what Jan wrote tells no year with it, and no hour or address. */
static bool is_intro(const char *text)
{
    size_t len = strlen(text);

    return len < INTRO_MOST && len > 8 && text[len - 1] == ':' && line_holds(text, wrote) &&
           (strchr(text, '@') || (has_year(text) && has_clock(text)));
}

static bool quote_follows(const struct text_lines *lines, size_t at)
{
    while (at < lines->n && line_blank(lines->line[at]))
        at++;
    return at < lines->n && line_quoted(lines->line[at]);
}

/* "Jan wrote:" is enough where a quote follows. */
static bool is_short_intro(const char *text)
{
    size_t len = strlen(text);

    return len < INTRO_MOST && len > 4 && text[len - 1] == ':' && line_holds(text, wrote);
}

/* How many lines from here announce a quote; 0: none. */
static size_t intro_at(struct arena *mem, const struct text_lines *lines, size_t at)
{
    struct buffer joined = {.mem = mem};

    for (size_t n = 0; n < INTRO_LINES && at + n < lines->n; n++) {
        const char *line = lines->line[at + n];

        if (line_blank(line) || line_quoted(line) || joined.len > INTRO_MOST)
            return 0;
        if (n)
            buffer_text(&joined, " ");
        buffer_text(&joined, without_marks(mem, line));
        if (is_intro(joined.text) ||
            (is_short_intro(joined.text) && quote_follows(lines, at + n + 1)))
            return n + 1;
    }
    return 0;
}

/* ---- signatures ---- */

static const char *const devices[] = {"Verstuurd vanaf ",
                                      "Verzonden vanaf ",
                                      "Verstuurd vanuit ",
                                      "Verzonden vanuit ",
                                      "Verstuurd met ",
                                      "Verzonden met ",
                                      "Sent from ",
                                      "Get Outlook for ",
                                      "Outlook voor ",
                                      "Outlook für ",
                                      "Von meinem ",
                                      "Gesendet von ",
                                      "Gesendet mit ",
                                      "Wysłane z ",
                                      "Wysłano z ",
                                      "Pobierz aplikacj",
                                      "iPhone'umdan g",
                                      "Android için Outlook",
                                      NULL};

static bool is_device(struct arena *mem, const char *line)
{
    const char *plain = without_marks(mem, line);

    plain += *plain == '[';
    return strlen(plain) < 2 * SIGNATURE_MOST && line_begins(plain, devices);
}

static bool is_signature(struct arena *mem, const char *line)
{
    return strcmp(without_marks(mem, line), "--") == 0;
}

static bool is_stroke(const char *line)
{
    return strlen(line) >= 3 && line[strspn(line, "_-=* ")] == '\0';
}

/* ---- */

static bool ends_here(struct arena *mem, const struct text_lines *lines, size_t at)
{
    const char *line = lines->line[at];

    return is_signature(mem, line) || is_ours(line) || is_older(mem, line) ||
           is_header(mem, lines, at);
}

/* The lines of one's own, in kept; returns how many. */
static size_t own_lines(struct arena *mem, const struct text_lines *lines, const char **kept)
{
    size_t n = 0;

    for (size_t i = 0; i < lines->n;) {
        size_t intro;

        if (ends_here(mem, lines, i))
            break;
        intro = intro_at(mem, lines, i);
        if (intro && !quote_follows(lines, i + intro))
            break;
        if (!intro && !line_quoted(lines->line[i]))
            kept[n++] = lines->line[i];
        i += intro ? intro : 1;
    }
    return n;
}

/* What stands under what one says, and is not said. */
static size_t without_foot(struct arena *mem, const char *const *kept, size_t n)
{
    while (n &&
           (line_blank(kept[n - 1]) || is_device(mem, kept[n - 1]) || is_stroke(kept[n - 1])))
        n--;
    return n;
}

char *quote_cut(struct arena *mem, const char *text)
{
    struct text_lines lines;
    struct buffer out = {.mem = mem};
    const char **kept;
    bool gap = false;
    size_t n;

    lines_split(mem, text, &lines);
    kept = arena_take(mem, (lines.n + 1) * sizeof *kept);
    n = without_foot(mem, kept, own_lines(mem, &lines, kept));
    buffer_text(&out, "");
    for (size_t i = 0; i < n; i++) {
        if (line_blank(kept[i])) {
            gap = out.len > 0;
            continue;
        }
        if (out.len)
            buffer_text(&out, gap ? "\n\n" : "\n");
        buffer_text(&out, kept[i]);
        gap = false;
    }
    return out.text;
}
