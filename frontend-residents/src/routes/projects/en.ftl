### Projects and initiatives.

projects-title = Projects
projects-lead = What residents and organisations make together. You can always join in.
projects-none = No projects yet
projects-none-text = There is enough to do in the neighbourhood.
projects-programme = See the programme
