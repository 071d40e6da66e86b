/* The commands of `voordeur`: one function each, in app/cmd_<name>.c. */
#ifndef APP_COMMAND_H
#define APP_COMMAND_H

/* argv[0] is the command's own name.  0: done; 1: it could not; 2: wrong use. */
typedef int command_fn(int argc, char **argv);

command_fn cmd_migrate, cmd_check, cmd_routes, cmd_person, cmd_client, cmd_seed,
    cmd_neighbourhood, cmd_occurrences, cmd_import, cmd_directory, cmd_sources, cmd_work,
    cmd_live, cmd_receive, cmd_evaluate;

#endif
