### Reading in calendars and tables.

import-title = Import
import-under = A calendar or a list you already keep gets onto the site this way. Again and again, too.
import-template = Example table
import-template-name = example-table.csv
import-hand-over = What do you want to import?
import-way = How do you give it?
import-way-file = A file
import-way-url = An address
import-way-paste = Paste
import-file = File
import-file-hint = A calendar (.ics), a table (Excel or .csv) or a saved web page, 5 MB at most.
import-url = Address of the calendar or the web page
import-url-hint = For example: https://example.org/calendar.ics. Or a page with activities on it.
import-paste = Paste the lines here
import-paste-hint = From a table: with the headings above it. Or a whole calendar, from BEGIN:VCALENDAR on.
import-pasted = Pasted text
import-organisation = Of which organisation?
import-organisation-hint = Is it a list of organisations, places or services? Then choose nothing.
import-organisation-none = Choose an organisation
import-calendar = Which calendar?
import-calendar-hint = Only needed if the organisation has several. For example: Room 2
import-leave-out = What should stay away?
import-leave-out-hint = Titles of bookings and the like, each on a line of its own. A * stands for anything: Busy*
import-read = Look at what is in it
import-reading = Reading …
import-fault-empty-file = Choose a file
import-fault-empty-url = Fill in an address
import-fault-empty-paste = Paste the lines first
import-fault-spreadsheet-file = We cannot read this spreadsheet. Save it as an Excel workbook (.xlsx) or as CSV.
import-fault-kind-file = This is not a calendar, a table or a web page. Choose a file that ends in .ics, .xlsx, .csv or .html.
import-fault-large-file = This file is too large. It may be 5 MB at most.
import-fault-url = We cannot fetch this address. Check whether it is right and public.
import-fault-organisation = Choose of which organisation this calendar is

import-history = Imported before
import-none = Nothing has been imported yet
import-none-text = What you import stands here with a report.
import-when = When
import-of = Of
import-by = By
import-status = How far
import-list = List of organisations, places or services
import-format-icalendar = calendar
import-format-csv = table
import-format-xlsx = Excel
import-format-page = web page
import-format-json = data file
import-status-previewed = only looked at
import-status-saved = taken over
import-status-failed = failed

import-look-previewed = Check what you import
import-look-saved = Taken over
import-look-failed = We could not read this
import-read-at = { $name }, read on { $date } at { $time }.
import-nothing-yet = Nothing has changed yet.
import-unreadable = Nothing was read and nothing has changed.
import-other = Give something else
import-warnings = This stood out
import-warnings-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
import-look-first =
    { $odd ->
        [one] <b>First look at this one line.</b> The other { $clear } are clear.
       *[other] <b>First look at these { $odd } lines.</b> The other { $clear } are clear.
    }
import-counts-as = What you take over counts as <b>confirmed by the calendar of { $organisation }</b>.
import-take-nothing = Take over nothing
import-take =
    { $count ->
        [one] Take over that one
       *[other] Take over { $count }
    }
import-taking = Taking over …
import-taken =
    { $count ->
        [one] One line has been taken over. It is on the site now.
       *[other] { $count } lines have been taken over. They are on the site now.
    }
import-instead-of = This address comes in place of { $address }. We then no longer read the old one.
import-again-for = At { $address } there is now another kind of file. See whether it is right; after that we follow it again.
import-follow-legend = And after that?
import-follow = Keep following this address
import-follow-text = We look again and again whether something changes, and take it over. You see it under Sources.
import-follow-instead = We look again and again whether something changes. We then no longer read the old address.
import-followed = This address is followed from now on.
import-to-sources = To the sources
import-follow-failed = It was taken over, but is not followed yet.
import-follow-do = Follow this address
import-to-activities = To the activities

import-count-added = new
import-count-changed = changed
import-count-unchanged = the same
import-count-doubled = double
import-count-withdrawn = withdrawn
import-count-left-out = left out
import-count-rejected = wrong

import-rows = Lines of the file
import-outcome = What happens
import-row-when = When
import-row-what = Name
import-row-change = What changes
import-row-do = Do something
import-row-line = line { $line }
import-row-untitled = without a name
import-row-leave-out = Leave out
import-rows-more =
    { $count ->
        [one] Show the other line
       *[other] Show the other { $count } lines
    }
import-rows-fewer = Show fewer lines
import-emptied = empty
import-outcome-added = New
import-outcome-changed = Changed
import-outcome-unchanged = The same
import-outcome-doubled = Double
import-outcome-withdrawn = Withdrawn
import-outcome-left-out = Left out
import-outcome-rejected = Wrong

import-field-title = name
import-field-summary = short text
import-field-text = story
import-field-place = place
import-field-location = where exactly
import-field-categories = category
import-field-audience = for whom
import-field-free = free
import-field-price = price
import-field-priceNote = note on the price
import-field-contactName = contact
import-field-contactTelephone = telephone
import-field-contactEmail = e-mail
import-field-url = website
import-field-start = start
import-field-end = end
import-field-allDay = whole day
import-field-timeZone = time zone
import-field-rrule = how often
import-field-rdates = extra dates
import-field-exdates = dates that lapse
import-field-skipsHolidays = skips school holidays
import-field-status = takes place
import-field-dates = single dates
import-field-extras = own fields

import-columns =
    { $count ->
        [0] Columns: all recognised
        [one] One column was not recognised
       *[other] { $count } columns were not recognised
    }
import-columns-text = Say for each heading what stands under it, and read again.
import-columns-gone = Do you want to change this? Then give the file again.
import-read-again = Read again
import-column-untitled = without a heading
import-column-none = Do not use
import-column-title = Name of the activity
import-column-summary = Short text
import-column-text = Story
import-column-when = Day and time in words
import-column-date = Date
import-column-endDate = End date
import-column-day = Day of the week
import-column-startTime = Start time
import-column-endTime = End time
import-column-repeat = How often
import-column-until = Repeat until
import-column-except = Except on
import-column-location = Place
import-column-streetAddress = Street and number
import-column-postalCode = Postcode
import-column-locality = Town
import-column-latitude = Latitude
import-column-longitude = Longitude
import-column-price = Costs
import-column-category = Category
import-column-audience = For whom
import-column-organisation = Organisation
import-column-contact = Contact
import-column-telephone = Telephone
import-column-email = E-mail
import-column-url = Website
import-column-status = Takes place
import-column-uid = Number
import-column-kind = Kind
import-column-alsoKnownAs = Other names
import-column-markdown = Text with marks
import-column-project = Project
import-column-own = Own field
