### The front door.

doors = Three ways in

front-all = All activities
front-today-over = There is nothing more today.
front-more = { $day }: { $more } more
front-nothing = Nothing yet in the coming week
front-nothing-text = There may be something later. Look further ahead as well.

lights-sum = <b>{ $lit } of the { $all }</b> activities of this week were confirmed in time. Is the light on? Then somebody has said: this is right.
lights-all = Of everything that you find here <b>{ $share }%</b> was confirmed in time.
lights-how = How we count
