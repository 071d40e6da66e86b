### How often something is, in words.

nth =
    { $nth ->
        [-1] last
        [1] 1st
        [2] 2nd
        [3] 3rd
       *[other] { $nth }th
    }
rhythm-once = once
rhythm-on-date = on { $date }
rhythm-day =
    { $interval ->
        [1] every day
        [2] every other day
       *[other] every { $interval } days
    }
rhythm-workdays = every weekday
rhythm-week =
    { $interval ->
        [1] every { $days }
        [2] every other week on { $days }
       *[other] every { $interval } weeks on { $days }
    }
rhythm-month-date =
    { $interval ->
        [1] every month
        [2] every other month
       *[other] every { $interval } months
    } { $date ->
        [-1] on the last day
        [1] on the 1st
        [2] on the 2nd
        [3] on the 3rd
        [21] on the 21st
        [22] on the 22nd
        [23] on the 23rd
        [31] on the 31st
       *[other] on the { $date }th
    }
rhythm-month-nth =
    { $interval ->
        [1] every { $nths } { $day } of the month
        [2] every other month on the { $nths } { $day }
       *[other] every { $interval } months on the { $nths } { $day }
    }
rhythm-year =
    { $interval ->
        [1] every year on { $date }
        [2] every other year on { $date }
       *[other] every { $interval } years on { $date }
    }
rhythm-own = by a rule of its own
at-time = at { $start }
from-until = from { $start } to { $end }
ending-date = until { $date }
ending-count =
    { $count ->
        [one] once
       *[other] { $count } times
    }
except-holidays = except in the school holidays
