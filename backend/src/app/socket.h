/* The unix sockets at which nginx finds us. */
#ifndef APP_SOCKET_H
#define APP_SOCKET_H

/* Listens at dir/name, for us and our group, in the place of whatever stood there.  -1 with
 * errno when that fails. */
int socket_listen(const char *dir, const char *name);

#endif
