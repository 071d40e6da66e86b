/* What the files of mail/ share. */
#ifndef MAIL_PARTS_H
#define MAIL_PARTS_H

#include "mail/mail.h"

/* ---- headers ---- */

/* "Name: text", folded and encoded (RFC 2047) where it needs to be. */
void header_text(struct buffer *, const char *name, const char *text);

/* "Name: Someone <address>". */
void header_address(struct buffer *, const char *name, const char *someone,
                    const char *address);

/* Can this stand between "<" and ">" in a header, as it is? */
bool header_fits(const char *text, size_t most);

/* ---- bodies ---- */

/* The two renderings, with a line feed after each line. */
void plain_write(const struct mail *, struct buffer *);
void html_write(const struct mail *, struct buffer *);

/* UTF-8 in lines as quoted-printable (RFC 2045), with CRLF. */
void quoted_write(struct buffer *out, const char *text);

#endif
