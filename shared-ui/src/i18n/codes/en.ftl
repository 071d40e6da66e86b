### Words for the codes of the server, and the map.

## The map
map-label = Map
map-in = Closer
map-out = Further away
map-about = { $name }, roughly
map-all-about = The points are approximate.
map-plain = The ground of the map is not there now. The names do stand in their place.
map-source = Map: Kadaster, CC BY 4.0
map-failed = The map does not work right now. The list does.

## For whom, as in the contract
audience-everyone = everyone
audience-children = children
audience-youth = young people
audience-adults = adults
audience-seniors = older people
audience-parents = parents
audience-women = women
audience-men = men
audience-newcomers = newcomers
audience-carers = carers

## Roles, as in the token
role-resident = resident
role-organiser = organiser
role-connector = connector
role-host = host
role-professional = professional
role-case_lead = case lead
role-moderator = moderator
role-admin_residents = residents' administrator
role-admin_professionals = professionals' administrator
role-steering = steering group
role-operator = operator
role-privacy_officer = privacy officer

## Kinds of organisations
organisation-kind-activity-centre = activity centre
organisation-kind-association = association
organisation-kind-care = care
organisation-kind-community-centre = community house
organisation-kind-council = neighbourhood council
organisation-kind-faith = faith community
organisation-kind-foundation = foundation
organisation-kind-garden = community garden
organisation-kind-housing = housing corporation
organisation-kind-initiative = residents' initiative
organisation-kind-meeting = consultation
organisation-kind-meeting-place = meeting place
organisation-kind-municipality = municipality
organisation-kind-neighbourhood-watch = neighbourhood watch
organisation-kind-organisation = organisation
organisation-kind-partnership = partnership
organisation-kind-project = project
organisation-kind-school = school
organisation-kind-seniors = union of older people
organisation-kind-shopping-centre = shopping centre
organisation-kind-sport = sport
organisation-kind-welfare = welfare
organisation-kind-working-group = working group

## Opening hours
hours-between = { $opens } to { $closes }
hours-counted = { $count } { $day } of the month
hours-counted-1 = first
hours-counted-2 = second
hours-counted-3 = third
hours-counted-4 = fourth
hours-counted-5 = fifth
hours-counted-last = last
hours-every-weekly = every { $count } weeks
hours-every-monthly = every { $count } months
hours-from = from { $date }
hours-until = until { $date }
hours-days = { $from } to { $until }
hours-closed = closed

extras-title = What this neighbourhood asks
extras-not-public = Only professionals see this.
extras-yes = Yes
extras-no = No
extras-nothing = Not filled in
