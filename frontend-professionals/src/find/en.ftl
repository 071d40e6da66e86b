### What is found while somebody types.

found-count =
    { $count ->
        [0] Nothing found. Try another word.
        [one] One found.
       *[other] { $count } found.
    }
found-list = Found
found-kind-organisation = Organisation
found-kind-place = Place
found-kind-project = Project
found-kind-service = Service
found-gone = No longer on the map
