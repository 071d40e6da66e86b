/* Everything that can go wrong, once, and the blame for one request.
 *
 * An error is a value of enum err; what the client sees of it (HTTP status,
 * problem type, title) stands in ERR_TABLE and nowhere else.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stddef.h>

#define MUST_USE __attribute__((warn_unused_result))
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* The one macro that hides a return.  Memory belongs to the request's arena,
 * so leaving early leaks nothing.  Floors that own a real resource (a socket,
 * a file) write "goto out" in full instead. */
#define TRY(call)                                                                              \
    do {                                                                                       \
        enum err try_ = (call);                                                                \
        if (try_ != ERR_OK)                                                                    \
            return try_;                                                                       \
    } while (0)

/* Name, HTTP status, problem type, title.  The type is appended to
 * "/problems/"; backend/api/problems/<type>.md explains it (RFC 9457). */
// clang-format off
#define ERR_TABLE(X)                                                                    \
    X(OK,             200, "none",             "Gelukt")                                \
    X(NOT_MODIFIED,   304, "none",             "Niet veranderd")                        \
    X(INVALID,        400, "invalid",          "Een of meer velden kloppen niet")       \
    X(BAD_JSON,       400, "bad-json",         "De inhoud is geen geldige JSON")        \
    X(NO_SESSION,     401, "no-session",       "Meld u eerst aan")                      \
    X(BAD_TOKEN,      401, "bad-token",        "Dit token is niet geldig")              \
    X(STALE_TOKEN,    401, "stale-token",      "Dit token is verouderd")                \
    X(BAD_PASSWORD,   401, "bad-credentials",  "Deze gegevens kloppen niet")            \
    X(NOT_YOURS,      403, "not-yours",        "Dit mag u niet doen")                   \
    X(NOT_FOUND,      404, "not-found",        "Hier is niets")                         \
    X(MODULE_OFF,     404, "module-off",       "Dit staat uit")                         \
    X(NO_METHOD,      405, "no-method",        "Dit adres kan dat niet")                \
    X(CONFLICT,       409, "conflict",         "Dit botst met wat er al is")            \
    X(ENOUGH_OPEN,    409, "enough-open",      "Er staat al genoeg van u open")         \
    X(STALE,          412, "stale",            "Iemand heeft dit intussen veranderd")   \
    X(TOO_LARGE,      413, "too-large",        "De inhoud is te groot")                 \
    X(UNSUPPORTED,    415, "unsupported-type", "Dit soort inhoud kan hier niet")        \
    X(NO_VERSION,     428, "no-version",       "Zeg welke versie u verandert")          \
    X(TOO_MANY,       429, "too-many",         "Even wachten, dit waren er te veel")    \
    X(ENOUGH_TODAY,   429, "enough-today",     "U plaatste vandaag al genoeg")          \
    X(BROKEN,         500, "broken",           "Er ging bij ons iets mis")              \
    X(BUSY,           503, "busy",             "Het is nu te druk")
// clang-format on

#define ERR_ENUM(name, status, type, title) ERR_##name,
enum err { ERR_TABLE(ERR_ENUM) ERR_COUNT };
#undef ERR_ENUM

struct err_info {
    int status;
    const char *type;
    const char *title;
};

extern const struct err_info err_info[ERR_COUNT];

/* One field that needs attention, as the client will see it. */
struct field_fault {
    const char *pointer;   /* JSON pointer into the body ("/title"), or NULL */
    const char *parameter; /* query parameter, path part or header, or NULL */
    const char *code;      /* machine word that the front end translates: "too_long" */
};

enum { FAULT_MAX = 32 };

/* The blame for one request.  Filled where the fault is known, read once, by
 * the dispatcher, when it writes problem+json.  Strings must outlive it. */
struct fault {
    const char *detail; /* one sentence for a developer, never a secret or a person */
    struct field_fault field[FAULT_MAX];
    int nfields;
};

/* Blames a member of the body.  More than FAULT_MAX are not kept. */
void fault_field(struct fault *, const char *pointer, const char *code);

/* Blames a query parameter, a part of the path or a header. */
void fault_parameter(struct fault *, const char *parameter, const char *code);

#endif
