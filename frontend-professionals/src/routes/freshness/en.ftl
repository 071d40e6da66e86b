### Which organisation keeps its things right, and how that went.

fresh-title = Is it right here?
fresh-under = By organisation: which part of what is on the site was confirmed in time. Who could use help comes first.
fresh-name = Organisation
fresh-share = Confirmed
fresh-change = Last half year
fresh-visible = How many
fresh-percent = { $share }%
fresh-of = { $confirmed } of { $visible }
fresh-up =
    { $points ->
        [one] one point up
       *[other] { $points } points up
    }
fresh-down =
    { $points ->
        [one] one point down
       *[other] { $points } points down
    }
fresh-same = stayed the same
fresh-new = only just counted
fresh-none = Nothing was counted yet
fresh-none-text = We count every hour. Of an organisation with fewer than five things on the site we leave the number out.
fresh-definition = How we count: everything of an organisation that can be found on the site and is not over. The line has the last count of each week. Of fewer than five things we leave the number out.
