### How often something is, in words.

nth =
    { $nth ->
        [-1] laatste
       *[other] { $nth }e
    }
rhythm-once = één keer
rhythm-on-date = op { $date }
rhythm-day =
    { $interval ->
        [1] elke dag
        [2] om de dag
       *[other] elke { $interval } dagen
    }
rhythm-workdays = elke werkdag
rhythm-week =
    { $interval ->
        [1] elke { $days }
        [2] om de week op { $days }
       *[other] elke { $interval } weken op { $days }
    }
rhythm-month-date =
    { $interval ->
        [1] elke maand
        [2] om de maand
       *[other] elke { $interval } maanden
    } { $date ->
        [-1] op de laatste dag
       *[other] op de { $date }e
    }
rhythm-month-nth =
    { $interval ->
        [1] elke { $nths } { $day } van de maand
        [2] om de maand op de { $nths } { $day }
       *[other] elke { $interval } maanden op de { $nths } { $day }
    }
rhythm-year =
    { $interval ->
        [1] elk jaar op { $date }
        [2] om het jaar op { $date }
       *[other] elke { $interval } jaar op { $date }
    }
rhythm-own = volgens een eigen regel
at-time = om { $start }
from-until = van { $start } tot { $end }
ending-date = tot en met { $date }
ending-count =
    { $count ->
        [one] één keer
       *[other] { $count } keer
    }
except-holidays = behalve in de schoolvakantie
