#include "concern/concern.h"

#include <string.h>

#include "concern/reading.h"
#include "concern/ruleset.h"
#include "concern_lines.h"

enum { LINES = sizeof concern_lines / sizeof *concern_lines - 1 };

/* "kind: phrase" */
static struct concern_rule rule_of(struct arena *mem, const char *line)
{
    size_t len = strcspn(line, ":");
    const char *phrase = line + len + (line[len] == ':');

    return (struct concern_rule){
        .kind = arena_copy(mem, line, len), .phrase = phrase + strspn(phrase, " "), .on = true};
}

const struct concern_rule *concern_rules(struct arena *mem, size_t *n)
{
    struct concern_rule *rule = arena_take(mem, LINES * sizeof *rule);

    for (size_t i = 0; i < LINES; i++)
        rule[i] = rule_of(mem, concern_lines[i]);
    *n = LINES;
    return rule;
}

const char *concern_fault(struct arena *mem, const struct concern_rule *rule)
{
    const char *fault = ruleset_fault(rule->kind, rule->phrase ? rule->phrase : "");

    return fault ? arena_text(mem, fault) : NULL;
}

/* The words of the text that a rule found, and those that it found elsewhere. */
static const char *words_from(const struct reading *r, const char *text,
                              const struct hit *where, const struct hit *also)
{
    struct buffer out = {.mem = r->mem};

    for (const struct hit *h = where; h; h = h == where ? also : NULL) {
        size_t from = r->at[h->from].from;

        if (h != where)
            buffer_text(&out, " … ");
        buffer_add(&out, text + from, r->at[h->to].to - from);
    }
    return out.text;
}

const struct ruleset *concern_prepare(struct arena *mem, const struct concern_rule *extra,
                                      size_t n)
{
    size_t nshipped;
    const struct concern_rule *shipped = concern_rules(mem, &nshipped);

    return ruleset_new(mem, shipped, nshipped, extra, n);
}

/* Does the rule hold, a weak one where the text has no setting and its sentence asks for
 * nothing of every day? */
static bool counts(const struct reading *r, const struct rule *rule, const struct hit **where,
                   const struct hit **also)
{
    if (rule->weak && r->setting)
        return false;
    while (reading_holds(r, rule, where, also))
        if (!rule->weak || !r->at[(*where)->from].asking)
            return true;
    return false;
}

/* Is it the first of the text's halves, or is there another at another word? */
static bool completes(const struct hit **half, const struct hit *where)
{
    if (*half)
        return (*half)->from != where->from;
    *half = where;
    return false;
}

struct concern concern_read(struct arena *mem, const struct ruleset *rules, const char *text)
{
    struct reading *r = reading_new(mem, rules, text);
    const struct hit *half = NULL;
    struct concern out = {0};

    for (size_t i = 0; i < rules->nrules; i++) {
        const struct rule *rule = &rules->rule[i];
        const struct hit *where = NULL, *also = NULL;

        if (!rule->kind || (out.kind && out.kind <= rule->kind))
            continue;
        if (counts(r, rule, &where, &also) && (!rule->half || completes(&half, where)))
            out = (struct concern){rule->kind, words_from(r, text, where, also), rule->phrase};
    }
    return out;
}
