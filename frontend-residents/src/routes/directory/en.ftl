### The social map: organisations and places.

directory-title = Who and where
directory-places-title = Places in the neighbourhood
directory-lead = Who there are in the neighbourhood, and where you can go.
directory-kinds = What are you looking for?
directory-organisations = Organisations
directory-places = Places
directory-search = Search by name
directory-map = On the map
directory-none = Nothing here yet
directory-none-for = Nothing yet about “{ $words }”
directory-none-text = You may find it with the main search.
directory-search-all = Search everywhere

fact-kind = Kind
directory-elsewhere = Also useful: groups and sites of others
