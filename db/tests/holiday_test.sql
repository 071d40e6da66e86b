-- School holidays: what the table refuses, and what a change leaves behind.
begin;
\ir fixture.sql

create function refused(statement text) returns text language plpgsql as $$
declare
    name text;
begin
    execute statement;
    return 'accepted';
exception when integrity_constraint_violation then
    get stacked diagnostics name = constraint_name;
    return name;
end $$;
create function added(of_region text, first text, last text) returns text language sql as $$
    select refused(format('insert into holiday (region, name, start_date, end_date) values (%L, ''Vakantie'', %L, %L)', of_region, first, last)) $$;

select plan(15);
delete from holiday;

select is(added('zuid', '2026-10-17', '2026-10-25'), 'accepted', 'a holiday is added');
select is(added('zuid', '2026-10-25', '2026-11-01'), 'holiday_start_date_duplicate', 'no day of a region is in two');
select is(added('zuid', '2026-10-26', '2026-11-01'), 'accepted', 'the day after is free');
select is(added('noord', '2026-10-17', '2026-10-25'), 'accepted', 'as are the same days of another region');
select is(added('zuid', '2026-12-20', '2026-12-19'), 'holiday_end_date_before_start', 'none ends before it begins');
select is(added('zuid', '2027-01-01', '2027-12-31'), 'holiday_end_date_out_of_range', 'nor lasts a year');
select is((select count(*) from holiday_changed), 0::bigint, 'what comes with the installation has no series made anew');

select become('admin_residents');
select is(added('noord', '2027-10-17', '2027-10-25'), 'holiday_region_not_yours', 'an administrator adds none to another region');
select is(added('zuid', '2020-10-17', '2020-10-25'), 'accepted', 'and to the own region also one that has been');
select become('owner');
select is((select count(*) from holiday_changed), 0::bigint, 'which no series follows');
select become('admin_residents');
update holiday set start_date = '2025-01-01', end_date = '2025-01-02' where start_date = '2026-10-26';
select results_eq('select event, by_name, end_date::text from holiday_change where by_name is not null order by holiday_change_id',
    'values (''added'', ''Admin_Residents'', ''2020-10-25''), (''changed'', ''Admin_Residents'', ''2025-01-02'')', 'who did what stays known');
select become('owner');
select is((select count(*) from holiday_changed where at = clock_now()), 2::bigint, 'one that was still to come is followed, in every neighbourhood of the region');
select is((select count(*) from job where key = 'extend-series asked' and done_at is null and run_after <= clock_now()), 1::bigint, 'soon');
update job set run_after = 'infinity' where key is distinct from 'extend-series asked';
select is((select kind from job_take('age', '5 minutes')), 'extend-series', 'and while that is done');
update holiday set end_date = '2025-01-03' where start_date = '2025-01-01';
select is((select count(*) from job where key = 'extend-series asked' and done_at is null), 1::bigint, 'another change asks again');

select * from finish();
rollback;
