/* Texts of which is known whether what is looked for is in them: how much of it is found, and
 * how much of what is found is right. */
#include <stdio.h>

#include "app/evaluate.h"
#include "base/err.h"
#include "base/text.h"

struct miss {
    const char *text, *why; /* the words and the rule; NULL where nothing was found */
    bool expected;
};

struct figures {
    size_t total, found, expected, both;
    struct miss *miss;
    size_t nmisses;
};

static const char *measure(struct arena *mem, const struct json_value *one, struct figures *f,
                           evaluate_why_fn *why, const void *rules)
{
    const char *text = json_member_text(one, "text");
    const struct json_value *expect = json_member(one, "expect");
    const char *got;
    bool expected;

    if (!text || !expect || expect->type != JSON_BOOL)
        return arena_printf(mem, "tekst %zu mist \"text\" of \"expect\".", f->total + 1);
    f->total++;
    expected = expect->truth;
    got = why(mem, rules, text);
    f->found += got != NULL;
    f->expected += expected;
    f->both += expected && got;
    if (expected != (got != NULL))
        f->miss[f->nmisses++] = (struct miss){text, got, expected};
    return NULL;
}

static double share(size_t part, size_t all) { return all ? (double)part / (double)all : 1; }

static void print_json(struct arena *mem, const struct figures *f)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    json_int(j, "total", (int64_t)f->total);
    json_raw(j, "precision", arena_printf(mem, "%.4g", share(f->both, f->found)));
    json_raw(j, "recall", arena_printf(mem, "%.4g", share(f->both, f->expected)));
    json_array(j, "misses");
    for (size_t i = 0; i < f->nmisses; i++) {
        json_object(j, NULL);
        json_text(j, "text", f->miss[i].text);
        json_bool(j, "expected", f->miss[i].expected);
        json_bool(j, "got", !f->miss[i].expected);
        json_text(j, "why", f->miss[i].why);
        json_end(j);
    }
    json_end(j);
    json_end(j);
    if (json_done(j) == ERR_OK)
        puts(out.text);
}

static void print_sentences(struct arena *mem, const struct figures *f, const char *what)
{
    printf("%zu teksten gelezen.\n", f->total);
    printf("Van wat als %s werd gezien klopt %.1f %% (%zu).\n", what,
           100 * share(f->both, f->found), f->both);
    printf("Van wat %s is werd %.1f %% gezien (%zu).\n", what,
           100 * share(f->both, f->expected), f->both);
    for (size_t i = 0; i < f->nmisses; i++) {
        const struct miss *m = &f->miss[i];

        printf("- %s: %s\n", m->expected ? "niet gezien" : m->why,
               text_line(mem, m->text, 100));
    }
}

const char *evaluate_found(struct arena *mem, const struct json_value *set, bool json,
                           const char *what, evaluate_why_fn *why, const void *rules)
{
    const struct json_value *texts = evaluate_list(set);
    const char *fault = NULL;
    struct figures f = {0};

    if (!texts)
        return "dit is geen lijst van teksten.";
    f.miss = arena_take(mem, (texts->count + 1) * sizeof(*f.miss));
    for (const struct json_value *one = texts->child; one && !fault; one = one->next)
        fault = measure(mem, one, &f, why, rules);
    if (fault)
        return fault;
    if (json)
        print_json(mem, &f);
    else
        print_sentences(mem, &f, what);
    return NULL;
}
