#include "resources/session/session.h"

#include <string.h>

const char *session_cookie(struct arena *mem, const char *header, const char *name)
{
    size_t n = strlen(name);

    while (header && *header) {
        header += strspn(header, " ;");
        size_t len = strcspn(header, ";");

        if (len > n && strncmp(header, name, n) == 0 && header[n] == '=')
            return arena_copy(mem, header + n + 1, len - n - 1);
        header += len;
    }
    return NULL;
}

bool session_too_many(int for_email, int for_address)
{
    return for_email >= SESSION_TRIES_EMAIL || for_address >= SESSION_TRIES_ADDRESS;
}

const char *session_set_cookie(struct arena *mem, const char *token, bool secure)
{
    return arena_printf(
        mem,
        "voordeur-refresh=%s; Path=/api/v1/sessions; HttpOnly; SameSite=Strict; "
        "Max-Age=%d%s",
        token ? token : "", token ? SESSION_DAYS * 86400 : 0, secure ? "; Secure" : "");
}
