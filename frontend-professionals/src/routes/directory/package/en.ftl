### The social map in and out.

package-title = Social map in and out
package-under = Take over organisations, places and services from another social map, or hand over ours.
package-in = Read in
package-file = File or files
package-file-hint = A zip, a JSON file, or all CSV files of a folder at once. We read HSDS 3 (Open Referral), and what is like it.
package-file-required = Choose a file
package-file-unsupported = We cannot read this. Choose one zip, one JSON file, or CSV files.
package-look = See what changes
package-looked = This is what will happen. Nothing is saved yet.
package-list = Do you have an ordinary list from a spreadsheet?
package-list-link = Read it in here
package-saved = Saved. It is on the social map now.
package-all = To the services
package-report = What becomes of the files
package-counts = How many rows
package-count-added = { $count } added
package-count-changed = { $count } changed
package-count-unchanged = { $count } unchanged
package-count-kept = { $count } { $count ->
    [one] row that we only keep
   *[other] rows that we only keep
}
package-kept = What we only keep we show nowhere: such as a theme of somebody else, or who pays for something. It does go along in what you take along below. Themes of our neighbourhood are made by an administrator on the screen Themes.
package-count-noted = { $count } to check
package-count-refused = { $count } { $count ->
    [one] fault
   *[other] faults
}
package-refused = { $count ->
    [one] One fault was found. Nothing is saved. Mend it in the file and choose it again. Or take over the rest: the faulty row, and what hangs on it, is left out.
   *[other] { $count } faults were found. Nothing is saved. Mend them in the file and choose it again. Or take over the rest: faulty rows, and what hangs on them, are left out.
}
package-save = Take this over
package-save-rest = Take over the rest
package-nothing = There is nothing to take over.
package-rows = Rows
package-row = Row
package-outcome = What becomes of it
package-where = { $file }, row { $line }
package-no-name = Without a name
package-added = Added
package-changed = Changed
package-unchanged = Unchanged
package-fault = Fault
package-noted = Please check
package-more = And { $count } more rows that are right.
package-code-required = { $member } is empty
package-code-invalid = { $member } is not right
package-code-duplicate = { $member } stands there twice
package-code-not_found = { $member } leads to something that is not there
package-code-too_long = { $member } is too long
package-out = Take along
package-out-text = All that is on the social map, by HSDS 3. What we read in and do not show goes along too.
package-out-package = Zip with CSV files
package-out-tables = JSON file
package-out-programs = A program fetches the services from
