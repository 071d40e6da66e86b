-- Entries (:entries), or items and lines, by the functions that the triggers use; and the indexes of their tables.
\set ON_ERROR_STOP on
set session_replication_role = replica;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';
set synchronous_commit = off;

\if :entries
insert into search_entry
select e.* from activity a join neighbourhood n using (neighbourhood_id) cross join lateral activity_entry(a) e where n.slug like 'wijk-%';
insert into search_entry
select e.* from organisation o join neighbourhood n using (neighbourhood_id) cross join lateral organisation_entry(o) e where n.slug like 'wijk-%';
insert into search_entry
select e.* from place p join neighbourhood n using (neighbourhood_id) cross join lateral place_entry(p) e where n.slug like 'wijk-%';
\else
insert into activity_item (neighbourhood_id, activity_id, version, item)
select a.neighbourhood_id, a.activity_id, a.version, left(activity_item_text(a, n.slug, o, p, null), -1)
  from activity a join neighbourhood n using (neighbourhood_id)
  left join organisation o on o.neighbourhood_id = a.neighbourhood_id and o.organisation_id = a.organisation_id
  left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id
 where n.slug like 'wijk-%';
insert into listing
select l.* from activity a join neighbourhood n using (neighbourhood_id) cross join lateral listing_rows(a) l where n.slug like 'wijk-%';
\endif
select made_by from load_index where of_entries = :'entries'::boolean \gexec
