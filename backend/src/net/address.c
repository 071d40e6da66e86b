#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>

#include "net/fetch.h"

/* What IANA keeps out of the public internet, as network and length of its prefix. */
static const struct {
    uint32_t network;
    int bits;
} kept4[] = {
    {0x00000000, 8},  /* this network */
    {0x0a000000, 8},  /* private */
    {0x64400000, 10}, /* shared by carriers */
    {0x7f000000, 8},  /* loopback */
    {0xa9fe0000, 16}, /* link-local */
    {0xac100000, 12}, /* private */
    {0xc0000000, 24}, /* protocol assignments */
    {0xc0000200, 24}, /* documentation */
    {0xc0586300, 24}, /* 6to4 relays */
    {0xc0a80000, 16}, /* private */
    {0xc6120000, 15}, /* benchmarks */
    {0xc6336400, 24}, /* documentation */
    {0xcb007100, 24}, /* documentation */
    {0xe0000000, 4},  /* multicast */
    {0xf0000000, 4},  /* reserved, and broadcast */
};

static bool public4(uint32_t address)
{
    for (size_t i = 0; i < COUNT(kept4); i++)
        if ((address ^ kept4[i].network) >> (32 - kept4[i].bits) == 0)
            return false;
    return true;
}

/* Of 2000::/3, the only part in use, what leads elsewhere: 2001::/23 (Teredo and kin),
 * 2001:db8::/32, 2002::/16 (an IPv4 address inside), 3fff::/20.  Everything outside it,
 * with an IPv4 address mapped or translated or not, is refused as a whole. */
static bool public6(const uint8_t a[16])
{
    uint32_t head = (uint32_t)a[0] << 24 | (uint32_t)a[1] << 16 | (uint32_t)a[2] << 8 | a[3];

    return head >> 29 == 1 && head >> 9 != 0x20010000 >> 9 && head != 0x20010db8 &&
           head >> 16 != 0x2002 && head >> 12 != 0x3fff0;
}

bool address_public(const struct sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        struct sockaddr_in in;

        memcpy(&in, address, sizeof in);
        return public4(ntohl(in.sin_addr.s_addr));
    }
    if (address->sa_family == AF_INET6) {
        struct sockaddr_in6 in;

        memcpy(&in, address, sizeof in);
        return public6(in.sin6_addr.s6_addr);
    }
    return false;
}
