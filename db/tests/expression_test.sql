-- What stands in an index runs in autovacuum and in the reading back of a dump, where no schema is searched.
begin;
\ir fixture.sql

create function computed(index oid) returns text
language plpgsql set search_path = pg_catalog as $$
begin
    execute (select format('select %s from %s', pg_get_expr(i.indexprs, i.indrelid), i.indrelid::regclass)
               from pg_index i where i.indexrelid = index);
    return 'computed';
exception when others then
    return sqlerrm;
end $$;
create table expression as
    select c.oid as index, c.relname as name
      from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indexprs is not null and c.relnamespace = 'public'::regnamespace;

select plan((select count(*)::integer + 1 from expression));
select cmp_ok((select count(*) from expression), '>', 3::bigint, 'there are such indexes');
select is(computed(e.index), 'computed', e.name || ' is computed where no schema is searched') from expression e;
select * from finish();
rollback;
