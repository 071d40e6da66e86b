-- Standing duty also for who has no account: a host notes it, and takes them off the one date that they call about (decision 0300).

alter table standing_duty
    drop constraint standing_duty_pkey,
    add column standing_duty_id uuid not null default gen_random_uuid(),
    alter column person_id drop not null,
    add column email text not null default '', -- without an account, as:
    add column telephone text not null default '',
    add column language text not null default 'nl',
    add primary key (neighbourhood_id, standing_duty_id);
create unique index standing_duty_person_duplicate on standing_duty (neighbourhood_id, activity_id, person_id) where person_id is not null;

alter table sign_up
    add column standing_duty_id uuid, -- of somebody without an account
    add constraint sign_up_standing_duty_not_found foreign key (neighbourhood_id, standing_duty_id)
        references standing_duty on delete set null (standing_duty_id);
create unique index sign_up_standing_duty_duplicate on sign_up (neighbourhood_id, standing_duty_id, start) where standing_duty_id is not null;

-- Puts them on the dates of the coming two months; who signed off for one stays off.
create or replace function standing_duty_fill() returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    insert into sign_up (neighbourhood_id, activity_id, start, person_id, standing_duty_id, name, email, telephone, language, state, duty,
                         told_state, told_starts_at)
    select s.neighbourhood_id, s.activity_id, d.start, s.person_id, case when s.person_id is null then s.standing_duty_id end, s.name,
           s.email, s.telephone, s.language, 'coming', true, 'coming', d.starts_at
      from standing_duty s join sign_up_date d using (neighbourhood_id, activity_id)
     where d.goes_on and d.starts_at > clock_now() and d.starts_at < clock_now() + interval '60 days'
    on conflict do nothing;
end;

-- Who keeps the list gives it to somebody on it; who has an account may end it, too.
create or replace function standing_duty_set(nb uuid, of_id uuid, begins boolean) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    s sign_up;
    o sign_up;
    of_duty uuid;
begin
    select * into s from sign_up w where w.neighbourhood_id = nb and w.sign_up_id = of_id;
    if not found or not (keeps_sign_ups(nb, s.activity_id) or not begins and s.person_id = current_person()) then
        raise insufficient_privilege using message = 'who keeps the list gives duty';
    end if;
    of_duty := s.standing_duty_id;
    if begins and of_duty is null then
        insert into standing_duty (neighbourhood_id, activity_id, person_id, name, email, telephone, language, told)
        values (nb, s.activity_id, s.person_id, s.name, s.email, s.telephone, s.language, s.person_id is null)
        on conflict do nothing returning standing_duty_id into of_duty;
    end if;
    for o in update sign_up w
                set duty = begins, state = case when begins then 'coming' else 'left' end,
                    told_state = case when begins then 'coming' else 'left' end,
                    standing_duty_id = case when begins and w.person_id is null then of_duty end
              where w.neighbourhood_id = nb and w.activity_id = s.activity_id
                and (w.person_id = s.person_id or w.sign_up_id = of_id or w.standing_duty_id = s.standing_duty_id
                     or s.email <> '' and lower(w.email) = lower(s.email))
                and w.start > clock_now() and case when begins then w.state in ('coming', 'waiting') else w.duty end
            returning w.* loop
        perform sign_up_move_up(nb, o.activity_id, o.start);
    end loop;
    if not begins then
        delete from standing_duty w
         where w.neighbourhood_id = nb and w.activity_id = s.activity_id
           and (w.person_id = s.person_id or w.standing_duty_id = of_duty);
    end if;
    perform standing_duty_fill();
end $$;

-- As in 0240; and the duty of somebody without an account goes with the last date of what they helped at.
create or replace function sign_ups_forget() returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
    delete from sign_up s using neighbourhood n
     where n.neighbourhood_id = s.neighbourhood_id
       and (s.state = 'unconfirmed' and s.email <> '' and s.created_at < clock_now() - interval '1 day'
            or s.start < clock_now() - make_interval(days => n.sign_up_keep_days)
               and not exists (select from occurrence o
                                where o.neighbourhood_id = s.neighbourhood_id and o.activity_id = s.activity_id and o.start = s.start
                                  and o.starts_at >= clock_now() - make_interval(days => n.sign_up_keep_days)));
    delete from standing_duty s using neighbourhood n
     where n.neighbourhood_id = s.neighbourhood_id and s.person_id is null
       and not exists (select from occurrence o
                        where o.neighbourhood_id = s.neighbourhood_id and o.activity_id = s.activity_id
                          and o.starts_at >= clock_now() - make_interval(days => n.sign_up_keep_days));
    select correction_reporter_forget();
end;
