-- Following is chosen on the screen that read an address in: an import remembers what the address called itself and how it
-- was read, so that the same is followed.  A source has a name of its own, can pause, and is looked at at once when asked.
--
-- good_at is when it was last read as it should.  leave_out, columns and read_as are how it was read in: titles that are
-- left out, "heading=field", and the kind of file where somebody said so.

alter table import
    add column etag text not null default '',
    add column last_modified text not null default '',
    add column digest text not null default '',
    add column leave_out text[] not null default '{}',
    add column columns text[] not null default '{}',
    add column read_as text not null default 'auto';
grant insert (etag, last_modified, digest, leave_out, columns, read_as) on import to voordeur_api;

alter table source
    add column title text not null default '',
    add column paused_at timestamptz,
    add column good_at timestamptz,
    add column leave_out text[] not null default '{}',
    add column columns text[] not null default '{}',
    add column read_as text not null default 'auto',
    add constraint source_title_too_long check (length(title) <= 200);
update source set good_at = looked_at where fails = 0;

grant insert (neighbourhood_id, organisation_id, calendar, address, title, etag, last_modified, digest, format, activities,
              leave_out, columns, read_as, looked_at, changed_at, good_at, next_look),
      update (title, paused_at, next_look), delete on source to voordeur_api;

-- What anybody is shown of a source.
create view source_shown with (security_invoker = true) as
select s.neighbourhood_id, s.source_id as id, organisation_name(o) as organisation, o.name as organisation_title, s.calendar, s.address,
       nullif(s.title, '') as title, nullif(s.format, '') as format, s.rhythm,
       case when s.paused_at is null then rfc3339(s.next_look) end as next_look, rfc3339(s.looked_at) as looked,
       rfc3339(s.changed_at) as changed, rfc3339(s.good_at) as good, rfc3339(s.paused_at) as paused, s.activities, s.fails,
       s.alarm, nullif(s.reason, '') as reason, s.history, date_trunc('second', s.created_at) as created_at,
       rfc3339(s.created_at) as created, s.version
  from source s
  join organisation o on o.neighbourhood_id = s.neighbourhood_id and o.organisation_id = s.organisation_id;
grant select on source_shown to voordeur_api;
