/* `voordeur evaluate hints`: texts of which is known what somebody should be warned of. */
#include <stdio.h>

#include "app/evaluate.h"
#include "base/err.h"
#include "base/text.h"
#include "hint/hint.h"

struct miss {
    const char *text, *expected, *got; /* NULL is nothing */
    const char *words;                 /* that it is about */
};

struct figures {
    size_t total, right;
    struct miss *miss;
    size_t nmisses;
};

static bool is_kind(const struct json_value *expect)
{
    if (expect->type != JSON_STRING)
        return expect->type == JSON_NULL;
    for (enum hint_kind kind = HINT_SCAM; kind <= HINT_LINK; kind++)
        if (text_equal(expect->text, hint_kind_name(kind)))
            return true;
    return false;
}

static const char *measure(struct arena *mem, const struct json_value *one, struct figures *f)
{
    const char *text = json_member_text(one, "text"), *expected, *got;
    const struct json_value *expect = json_member(one, "expect");
    struct hint hint;

    if (!text || !expect || !is_kind(expect))
        return arena_printf(mem, "tekst %zu mist \"text\" of \"expect\".", f->total + 1);
    f->total++;
    hint = hint_read(mem, text);
    expected = expect->type == JSON_STRING ? expect->text : NULL;
    got = hint_kind_name(hint.kind);
    if (text_equal(expected, got))
        f->right++;
    else
        f->miss[f->nmisses++] = (struct miss){
            text, expected, got, got ? arena_copy(mem, text + hint.from, hint.length) : NULL};
    return NULL;
}

static void print_json(struct arena *mem, const struct figures *f)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    json_int(j, "total", (int64_t)f->total);
    json_int(j, "right", (int64_t)f->right);
    json_array(j, "misses");
    for (size_t i = 0; i < f->nmisses; i++) {
        json_object(j, NULL);
        json_text(j, "text", f->miss[i].text);
        json_text(j, "expected", f->miss[i].expected);
        json_text(j, "got", f->miss[i].got);
        json_text(j, "words", f->miss[i].words);
        json_end(j);
    }
    json_end(j);
    json_end(j);
    if (json_done(j) == ERR_OK)
        puts(out.text);
}

static void print_sentences(struct arena *mem, const struct figures *f)
{
    printf("%zu teksten gelezen, van %zu klopt de hint.\n", f->total, f->right);
    for (size_t i = 0; i < f->nmisses; i++) {
        const struct miss *m = &f->miss[i];

        printf("- %s in plaats van %s in: %s\n", m->got ? m->got : "niets",
               m->expected ? m->expected : "niets", text_line(mem, m->text, 100));
    }
}

const char *evaluate_hints(struct arena *mem, const struct json_value *set, bool json)
{
    const struct json_value *texts = evaluate_list(set);
    const char *fault = NULL;
    struct figures f = {0};

    if (!texts)
        return "dit is geen lijst van teksten.";
    f.miss = arena_take(mem, (texts->count + 1) * sizeof(*f.miss));
    for (const struct json_value *one = texts->child; one && !fault; one = one->next)
        fault = measure(mem, one, &f);
    if (fault)
        return fault;
    if (json)
        print_json(mem, &f);
    else
        print_sentences(mem, &f);
    return NULL;
}
