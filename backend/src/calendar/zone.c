#include "calendar/zone.h"

#include <libical/ical.h>
#include <string.h>
#include <strings.h>

#include "base/days.h"
#include "base/err.h"
#include "calendar/windows_zones.h"

enum { ZONES_MAX = 64 };

struct zone {
    const char *tzid;   /* as the file writes it */
    const char *name;   /* IANA, or NULL */
    icaltimezone *ical; /* NULL: a name nobody could explain */
    bool own;           /* made by us from a VTIMEZONE */
};

struct zones {
    struct arena *mem;
    const struct zone *home;     /* of the neighbourhood */
    const struct zone *fallback; /* of times without a zone */
    struct zone utc;
    struct zone zone[ZONES_MAX]; /* those found so far, by tzid */
    size_t n;
    struct {
        const char *tzid, *location, *text;
    } file[ZONES_MAX];
    size_t nfile;
};

/* libical opens a file of this name: only letters and what zone names are made of. */
static bool plain_name(const char *name)
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/";

    return *name && *name != '/' && strlen(name) < 64 && !strstr(name, "//") &&
           name[strspn(name, letters)] == '\0';
}

static icaltimezone *builtin(const char *name)
{
    if (!plain_name(name))
        return NULL;
    if (strcmp(name, "UTC") == 0 || strcmp(name, "Etc/UTC") == 0)
        return icaltimezone_get_utc_timezone();
    return icaltimezone_get_builtin_timezone(name);
}

static struct icaltimetype as_ical(int64_t wall)
{
    struct icaltimetype t = icaltime_null_time();
    int64_t days = days_of_wall(wall);
    int rest = (int)(wall - days * DAY_SECONDS);

    days_to_date(days, &t.year, &t.month, &t.day);
    t.hour = rest / 3600;
    t.minute = rest / 60 % 60;
    t.second = rest % 60;
    return t;
}

static bool leap(int year) { return days_exist(year, 2, 29); }

/* libical works a zone out year by year, ever slower.  Of a far year only the kind matters:
 * which weekday it begins on and whether it has 29 February; 28 years have every kind. */
static int64_t near_year(int64_t utc)
{
    enum { LAST = 2037, YEARS = 28 };
    int year, month, day, like = LAST;
    int64_t begins, of_like;

    if (utc < days_from_date(LAST + 1, 1, 1) * DAY_SECONDS)
        return utc;
    days_to_date(days_of_wall(utc), &year, &month, &day);
    begins = days_from_date(year, 1, 1);
    of_like = days_from_date(like, 1, 1);
    while (like > LAST - YEARS + 1 &&
           (leap(like) != leap(year) || days_weekday(of_like) != days_weekday(begins)))
        of_like = days_from_date(--like, 1, 1);
    return utc - (begins - of_like) * DAY_SECONDS;
}

static int64_t offset_at(const struct zone *z, int64_t utc)
{
    struct icaltimetype t = as_ical(near_year(utc));
    int summer;

    if (!z->ical || z->ical == icaltimezone_get_utc_timezone())
        return 0;
    return icaltimezone_get_utc_offset_of_utc_time(z->ical, &t, &summer);
}

int64_t zone_to_utc(const struct zone *z, int64_t wall)
{
    int64_t before = offset_at(z, wall - DAY_SECONDS);
    int64_t after = offset_at(z, wall + DAY_SECONDS);

    if (before != after && offset_at(z, wall - before) != before &&
        offset_at(z, wall - after) == after)
        return wall - after;
    return wall - before;
}

int64_t zone_to_wall(const struct zone *z, int64_t utc) { return utc + offset_at(z, utc); }

const char *zone_name(const struct zone *z) { return z->name; }

struct zones *zones_new(struct arena *mem, const char *home)
{
    struct zones *all = arena_take(mem, sizeof(*all));

    all->mem = mem;
    all->utc = (struct zone){"UTC", "UTC", icaltimezone_get_utc_timezone(), false};
    all->home = all->fallback = zones_find(all, home);
    return all->home ? all : NULL;
}

void zones_free(struct zones *all)
{
    for (size_t i = 0; all && i < all->n; i++)
        if (all->zone[i].own)
            icaltimezone_free(all->zone[i].ical, 1);
}

void zones_add(struct zones *all, const char *tzid, const char *location, const char *vtimezone)
{
    if (all->nfile == ZONES_MAX)
        return;
    all->file[all->nfile].tzid = tzid;
    all->file[all->nfile].location = location;
    all->file[all->nfile].text = vtimezone;
    all->nfile++;
}

static bool in_list(const char *list, const char *name)
{
    size_t n = strlen(name);

    for (const char *s = list; (s = strstr(s, name)) != NULL; s += n)
        if ((s == list || s[-1] == ' ') && (s[n] == ' ' || s[n] == '\0'))
            return true;
    return false;
}

/* The zone of a Windows name; that of the neighbourhood where the name covers it, too. */
static const char *from_windows(const struct zones *all, const char *tzid)
{
    for (size_t i = 0; i < windows_zones_count; i++) {
        const char *list = windows_zones[i].iana;

        if (strcasecmp(windows_zones[i].windows, tzid) != 0)
            continue;
        if (all->home && all->home->name && in_list(list, all->home->name))
            return all->home->name;
        return arena_copy(all->mem, list, strcspn(list, " "));
    }
    return NULL;
}

/* Takes producers' prefixes off until a name is known. */
static const char *without_prefix(const char *tzid)
{
    const char *name = tzid + (*tzid == '/');

    while (!builtin(name)) {
        const char *slash = strchr(name, '/');

        if (!slash)
            return NULL;
        name = slash + 1;
    }
    return name;
}

static const char *known_name(const struct zones *all, const char *tzid)
{
    const char *name = from_windows(all, tzid), *dash = strchr(tzid, '-');
    char *slashed;

    name = name ? name : without_prefix(tzid);
    if (name || !dash)
        return name;
    slashed = arena_text(all->mem, tzid); /* "US-Eastern", as Mulberry writes it */
    slashed[dash - tzid] = '/';
    return builtin(slashed) ? slashed : NULL;
}

/* Only rules that return yearly may be expanded: others could take for ever. */
static bool yearly_only(const char *vtimezone)
{
    for (const char *s = vtimezone; (s = strcasestr(s, "FREQ=")) != NULL; s += 5)
        if (strncasecmp(s + 5, "YEARLY", 6) != 0)
            return false;
    return true;
}

static icaltimezone *from_text(const char *vtimezone)
{
    icalcomponent *c = yearly_only(vtimezone) ? icalparser_parse_string(vtimezone) : NULL;
    icaltimezone *z = icaltimezone_new();

    if (c && icalcomponent_isa(c) == ICAL_VTIMEZONE_COMPONENT &&
        icaltimezone_set_component(z, c))
        return z;
    if (c)
        icalcomponent_free(c);
    icaltimezone_free(z, 1);
    return NULL;
}

static bool same_clock(const struct zone *a, const struct zone *b)
{
    int64_t year = days_from_date(2026, 1, 15) * (int64_t)DAY_SECONDS;

    for (int month = 0; month < 24; month++) {
        int64_t at = year + (int64_t)month * 30 * DAY_SECONDS;

        if (offset_at(a, at) != offset_at(b, at))
            return false;
    }
    return true;
}

/* The name under which others know the clock of a file's own zone. */
static const char *name_of_clock(const struct zones *all, const struct zone *z)
{
    static const char *const usual[] = {"Europe/London",
                                        "Europe/Athens",
                                        "America/New_York",
                                        "America/Chicago",
                                        "America/Denver",
                                        "America/Los_Angeles",
                                        "Asia/Tokyo",
                                        "Asia/Kolkata",
                                        "Australia/Sydney",
                                        "Pacific/Auckland",
                                        "UTC"};

    if (same_clock(z, all->home))
        return all->home->name;
    for (size_t i = 0; i < COUNT(usual); i++) {
        struct zone other = {.ical = builtin(usual[i])};

        if (other.ical && same_clock(z, &other))
            return usual[i];
    }
    return NULL;
}

static void explain(struct zones *all, struct zone *z)
{
    z->name = known_name(all, z->tzid);
    for (size_t i = 0; !z->name && i < all->nfile; i++) {
        if (strcmp(all->file[i].tzid, z->tzid) != 0)
            continue;
        if (all->file[i].location)
            z->name = known_name(all, all->file[i].location);
        if (z->name)
            break;
        z->ical = from_text(all->file[i].text);
        z->own = z->ical != NULL;
        z->name = z->own ? name_of_clock(all, z) : NULL;
        return;
    }
    z->ical = z->name ? builtin(z->name) : NULL;
}

static const struct zone *usable(const struct zones *all, const struct zone *z)
{
    return z->ical == all->utc.ical ? &all->utc : z->ical ? z : NULL;
}

const struct zone *zones_find(struct zones *all, const char *tzid)
{
    for (size_t i = 0; i < all->n; i++)
        if (strcmp(all->zone[i].tzid, tzid) == 0)
            return usable(all, &all->zone[i]);
    if (all->n == ZONES_MAX)
        return NULL;
    struct zone *z = &all->zone[all->n++];

    *z = (struct zone){.tzid = arena_text(all->mem, tzid)};
    explain(all, z);
    return usable(all, z);
}

const struct zone *zones_home(const struct zones *all) { return all->home; }
const struct zone *zones_fallback(const struct zones *all) { return all->fallback; }
const struct zone *zones_utc(const struct zones *all) { return &all->utc; }

void zones_prefer(struct zones *all, const char *name)
{
    const struct zone *z = zones_find(all, name);

    if (z && z->name)
        all->fallback = z;
}
