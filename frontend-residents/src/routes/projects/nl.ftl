### Projects and initiatives.

projects-title = Projecten
projects-lead = Wat bewoners en organisaties samen maken. Meedoen kan altijd.
projects-none = Nog geen projecten
projects-none-text = Er is wel genoeg te doen in de wijk.
projects-programme = Bekijk het programma
