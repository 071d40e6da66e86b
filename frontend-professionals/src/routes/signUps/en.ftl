### Who comes to an activity.

ups-title = Who is coming
ups-back = Activities
ups-print = Print the list
ups-which = Which date
ups-no-dates = There is no further date of this activity.
ups-none = Nobody yet
ups-none-text = As soon as somebody signs up, they stand here.
ups-count =
    { $count ->
        [0] Nobody is coming.
        [one] One person is coming.
       *[other] { $count } people are coming, guests included.
    }
ups-came =
    { $count ->
        [0] Nobody ticked yet.
       *[other] { $count } ticked.
    }
ups-guests =
    { $count ->
        [one] with one guest
       *[other] with { $count } guests
    }
ups-duty = helps every time
ups-removed = taken off the list
ups-consent = agreed { $how }
ups-more = Do more with { $name }
ups-duty-on = Helps every time
ups-duty-off = No longer helps every time
ups-duty-on-said = { $name } is on the list every time now.
ups-duty-off-said = { $name } is no longer on the list every time.
ups-remove = Take off the list
ups-removed-said = { $name } is no longer on the list.
ups-unconfirmed = Not confirmed yet
ups-unconfirmed-text = Who gave an e-mail address confirms by themselves. Call who gave a telephone number.
ups-waiting = Waiting list
ups-waiting-text = If a place comes free, the first who fits moves up by itself.
ups-gone = Signed off
ups-comes = Put on the list
ups-comes-said = { $name } is on the list.
ups-add = Add somebody
ups-add-do = Put on the list
ups-added = { $name } was added.
ups-guests-with = Number of guests
ups-terms = How people sign up
ups-terms-on = Signing up on the site is on.
ups-terms-off = Signing up on the site is off. Turn it on here.
ups-maximum = How many people fit on one date?
ups-maximum-hint = Leave it empty if all fit. When it is full, there is a waiting list.
ups-may-guests = How many guests may somebody bring?
ups-may-guests-hint = Guests count towards the maximum. 0 is none.
ups-closes = How many hours before does signing up close?
ups-closes-hint = 0 is until it begins. One can always sign off.
ups-terms-begin = Turn signing up on
ups-terms-keep = Keep
ups-terms-end = Turn signing up off
ups-terms-kept = This is kept.
ups-terms-ended = Signing up is off. Who was on the list still is.
ups-fault-maximum-out_of_range = Fill in a number from 1 to 10000, or leave it empty
ups-fault-guests-out_of_range = That many guests are not allowed
ups-fault-closesHours-out_of_range = Fill in a number from 0 to 720
