### The one search.

search-title = Search
search-title-for = Search for { $words }
search-results = What we found
search-count =
    { $count ->
        [0] Nothing found
        [one] Found one thing
       *[other] Found { $count } things
    }
search-corrected = Did you mean <b>{ $word }</b>? That is what we searched for.
search-none = Nothing yet about “{ $words }”
search-none-text = Try another or a shorter word. Or see what there is this week.
search-missing = Something missing?
search-programme = See the programme
categories-title = Choose a kind of activity

kind-activity = Activity
kind-organisation = Organisation
kind-place = Place
kind-project = Project
kind-service = Service
kind-elsewhere = Elsewhere in the neighbourhood
search-gone = No longer on the map
