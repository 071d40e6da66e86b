front-title = Kom binnen. Wat wilt u doen?
