/* What somebody is in one neighbourhood: a set of roles, as a bit mask. */
#ifndef WEB_ROLE_H
#define WEB_ROLE_H

#include <stdint.h>

#include "base/arena.h"

/* Bit, name in token and database. */
// clang-format off
#define ROLE_TABLE(X)                                  \
    X(VISITOR,              0, "visitor")              \
    X(RESIDENT,             1, "resident")             \
    X(ORGANISER,            2, "organiser")            \
    X(CONNECTOR,            3, "connector")            \
    X(HOST,                 4, "host")                 \
    X(PROFESSIONAL,         5, "professional")         \
    X(CASE_LEAD,            6, "case_lead")            \
    X(MODERATOR,            7, "moderator")            \
    X(ADMIN_RESIDENTS,      8, "admin_residents")      \
    X(ADMIN_PROFESSIONALS,  9, "admin_professionals")  \
    X(STEERING,            10, "steering")             \
    X(OPERATOR,            11, "operator")             \
    X(PRIVACY_OFFICER,     12, "privacy_officer")      \
    X(INTEGRATOR,          13, "integrator")
// clang-format on

#define ROLE_ENUM(name, bit, word) name = 1u << bit,
enum role { ROLE_TABLE(ROLE_ENUM) };
#undef ROLE_ENUM

enum {
    ADMINS = ADMIN_RESIDENTS | ADMIN_PROFESSIONALS,
    EVERYONE = (1u << 14) - 1,
    /* who takes part in the neighbourhood, as the contract's "members" has it */
    MEMBERS =
        EVERYONE & ~(unsigned)(VISITOR | STEERING | OPERATOR | PRIVACY_OFFICER | INTEGRATOR),
    COLLEAGUES =
        PROFESSIONAL | CASE_LEAD | ADMIN_PROFESSIONALS, /* who find and ask each other */
    KEEPERS =
        ORGANISER | CONNECTOR | HOST | PROFESSIONAL | ADMINS, /* who may keep items current */
    WORKERS = KEEPERS | CASE_LEAD | MODERATOR | STEERING,     /* who have the desk */
};

/* The bit of a role's name; 0 for a name that is none. */
uint32_t role_of(const char *word);

/* "resident,organiser": the names in a set, in the order of the table. */
const char *role_words(struct arena *, uint32_t roles);

#endif
