### The social map: organisations and places.

directory-title = Who and where
directory-places-title = Places in the neighbourhood
directory-lead = Who there are in the neighbourhood, and where you can go.
directory-kinds = What are you looking for?
directory-organisations = Organisations
directory-places = Places
directory-services = Services
directory-services-title = Services in the neighbourhood
directory-theme = Theme
directory-all-themes = All themes
directory-search = Search by name
directory-map = On the map
directory-none = Nothing here yet
directory-none-for = Nothing yet about “{ $words }”
directory-none-text = You may find it with the main search.
directory-search-all = Search everywhere

fact-kind = Kind
directory-elsewhere = Also useful: groups and sites of others

service-when = When
service-holiday = It is a public holiday on { $date }. Ask first whether it is open then.
service-areas = For residents of
service-access = Access
service-application = How to apply
service-waiting = Waiting time
service-free = Free
service-ages = From { $from } up to and including { $until } years
service-age-from = From { $from } years
service-age-until = Up to and including { $until } years

directory-professionals = Who is there for you
directory-professionals-lead = You can walk in to these people. You need no appointment.
directory-professionals-none = There is nobody here yet
directory-speaks = Speaks { $languages }
directory-away = Not now: back from { $date }.
directory-instead = { $name } stands in.
directory-holiday = Not on { $date }: that is a public holiday.
