### The rules by which danger is heard in a text.

rules-title = Rules about danger
rules-under = By these words we know that a text is about danger. Such a text never comes on the site, and a connector calls.
rules-try = Try a sentence
rules-sentence = A sentence as somebody would type it
rules-sentence-hint = In Dutch. We do not keep it.
rules-try-do = Read this sentence
rules-heard = This is about danger: { $kind }
rules-heard-nothing = We hear no danger in this

rules-own = Rules of this neighbourhood
rules-own-none = This neighbourhood has no rules of its own yet
rules-own-none-text = Do we miss something, or is something harmless taken for danger? Then add a rule.
rules-phrase = The words
rules-phrase-hint = Small letters, without accents, in Dutch. For example: hij wacht mij op bij school
rules-kind = About
rules-by = Made by
rules-do = Do
rules-off = off
rules-turn-off = Switch off
rules-turn-on = Switch on
rules-is-off = This rule does not count any more: { $phrase }
rules-is-on = This rule counts again: { $phrase }
rules-add = Add a rule
rules-add-do = Add
rules-added = The rule counts from the next text on.
rules-fault-phrase-required = Fill in the words
rules-fault-phrase-invalid = We cannot read this rule. Look at the signs, or write plain words.
rules-fault-phrase-duplicate = This rule is there already
rules-kind-suicide = Suicide
rules-kind-emergency = Help needed now
rules-kind-violence = Violence
rules-kind-abuse = Not safe at home
rules-kind-harmless = No danger
rules-kind-setting = About an activity, a book or the past
rules-kind-list = A list of words
rules-kind-spelling = Another spelling
rules-signs = How is a rule written?
rules-sign-either = one of these words
rules-sign-begins = all that begins like this: bedreigt, bedreigd
rules-sign-maybe = this word may be there, but need not
rules-sign-few = at most four other words may stand here
rules-sign-near = both, near one another
rules-sign-without = the first, without the second near it
rules-sign-unasked = only in a sentence that asks or offers nothing of every day
rules-sign-two = the same, and only together with another such rule

rules-shipped = { $count } rules that came along
rules-shipped-text = These rules count in every neighbourhood. Look for a word to see what we do with it.
rules-shipped-caption = The rules that came along
rules-search = Look for a word in the rules
rules-search-do = Search
rules-found =
    { $count ->
        [0] No rule with this word.
        [one] One rule.
       *[other] { $count } rules.
    }
