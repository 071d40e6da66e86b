-- Whom the Vraagbaak tells, and when (decision 0422): who asked of an answer; who know the theme of a question that nobody answered for
-- two days, and after two more days the administrator's worklist; and on Monday who follows a theme of what is new in it.

insert into notice_kind values
    ('question', 7, 'vragen en kennis van collega''s', 'questions and knowledge of colleagues', 'now', true);

create function question_patience() returns interval
language sql immutable parallel safe
return interval '2 days';

-- Who works here as a professional, and can be written to.
create function colleague_persons(nb uuid) returns table (person_id uuid, language text)
language sql stable
begin atomic
    select p.person_id, p.language from person p
     where p.blocked_at is null
       and exists (select from person_role r where r.person_id = p.person_id and r.neighbourhood_id = nb
                      and r.role in ('professional', 'case_lead', 'admin_professionals'));
end;

-- Who know what a question is about, those who showed it most first: who answered about one of its themes, keep knowledge about it, or
-- follow it.  Not who asked.
create function question_knowers(q question) returns table (person_id uuid, language text)
language sql stable
begin atomic
    select c.person_id, c.language
      from (select a.author_id as person_id, 2 as shown from question_answer a join question o using (neighbourhood_id, question_id)
             where a.neighbourhood_id = q.neighbourhood_id and o.themes && q.themes
            union all
            select k.owner_id, 2 from knowledge_item k
             where k.neighbourhood_id = q.neighbourhood_id and k.archived_at is null and k.themes && q.themes
            union all
            select r.person_id, 1 from question_reader r
             where r.neighbourhood_id = q.neighbourhood_id and r.themes && q.themes) w
      join colleague_persons(q.neighbourhood_id) c on c.person_id = w.person_id
     where c.person_id is distinct from q.author_id
     group by c.person_id, c.language
     order by sum(w.shown) desc, c.person_id
     limit 10;
end;

-- Questions that nobody answered: whom to tell now.  Each goes once to who know its theme.
create function questions_to_pass(most integer)
returns table (nb uuid, slug text, id uuid, title text, text text, person uuid, language text)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    q question;
begin
    for q in select w.* from question w
              where w.archived_at is null and w.answers = 0 and w.raised_at is null and w.passed_at is null
                and w.created_at <= clock_now() - question_patience()
              order by w.created_at limit most for update skip locked loop
        update question w set passed_at = clock_now()
         where (w.neighbourhood_id, w.question_id) = (q.neighbourhood_id, q.question_id);
        return query
        with told as (
            insert into question_passed (neighbourhood_id, question_id, person_id)
            select q.neighbourhood_id, q.question_id, k.person_id from question_knowers(q) k
            on conflict do nothing
            returning person_id)
        select q.neighbourhood_id, n.slug, q.question_id, q.title, nullif(q.text, ''), p.person_id, p.language
          from told t join person p using (person_id) join neighbourhood n on n.neighbourhood_id = q.neighbourhood_id;
    end loop;
end $$;

-- What nobody answered after that too, or what nobody knows of, comes to the administrator.
create function questions_raise() returns void
language sql volatile security definer set search_path = public, pg_temp as $$
    update question q set raised_at = clock_now()
     where q.archived_at is null and q.answers = 0 and q.raised_at is null and q.passed_at is not null
       and (q.passed_at <= clock_now() - question_patience()
            or not exists (select from question_passed p
                            where p.neighbourhood_id = q.neighbourhood_id and p.question_id = q.question_id))
$$;

-- Answers of which who asked was not told yet; who answers oneself is not told.
create function question_answers_to_tell(most integer)
returns table (nb uuid, slug text, id uuid, answer uuid, title text, text text, author text, person uuid, language text)
language sql volatile security definer set search_path = public, pg_temp as $$
    with news as (
        select a.neighbourhood_id, a.question_answer_id from question_answer a
         where a.told_at is null order by a.created_at limit most for update skip locked),
    told as (
        update question_answer a set told_at = clock_now() from news w
         where (a.neighbourhood_id, a.question_answer_id) = (w.neighbourhood_id, w.question_answer_id)
        returning a.*)
    select q.neighbourhood_id, n.slug, q.question_id, t.question_answer_id, q.title, t.text, nullif(t.author_name, ''), p.person_id, p.language
      from told t
      join question q using (neighbourhood_id, question_id)
      join neighbourhood n using (neighbourhood_id)
      join person p on p.person_id = q.author_id
     where t.author_id is distinct from q.author_id and q.archived_at is null
$$;

-- The last Monday morning at five: the letters of Monday leave at seven.
create function themes_week() returns timestamptz
language sql stable
return (date_trunc('week', (clock_now() at time zone 'Europe/Amsterdam') - interval '5 hours') + interval '5 hours') at time zone 'Europe/Amsterdam';

-- What is new in the themes of each reader whose week begins: at most so many readers, and of each what is newest.  Who has nothing
-- new gets no row.
create function themes_to_tell(readers integer, most integer)
returns table (nb uuid, slug text, person uuid, language text, week text, kind text, title text, address text)
language sql volatile security definer set search_path = public, pg_temp as $$
    with due as (
        select r.* from question_reader r
         where r.told_until < themes_week() and r.themes <> '{}'
         order by r.told_until limit readers for update skip locked),
    told as (
        update question_reader r set told_until = clock_now() from due d
         where (r.neighbourhood_id, r.person_id) = (d.neighbourhood_id, d.person_id))
    select d.neighbourhood_id, n.slug, c.person_id, c.language, to_char(themes_week() at time zone 'Europe/Amsterdam', 'IYYY-IW'),
           w.kind, w.title, w.address
      from due d
      join neighbourhood n using (neighbourhood_id)
      join colleague_persons(d.neighbourhood_id) c on c.person_id = d.person_id
     cross join lateral (
        select x.kind, x.title, x.address
          from (select 'question' as kind, q.title, '/werk/' || n.slug || '/vraagbaak/' || q.question_id as address, q.created_at
                  from question q
                 where q.neighbourhood_id = d.neighbourhood_id and q.archived_at is null and q.themes && d.themes
                   and q.created_at > d.told_until and q.author_id is distinct from d.person_id
                union all
                select 'knowledge', k.title, knowledge_item_address(n.slug, k.knowledge_item_id), k.created_at
                  from knowledge_item k
                 where k.neighbourhood_id = d.neighbourhood_id and k.archived_at is null and k.themes && d.themes
                   and k.created_at > d.told_until and k.owner_id is distinct from d.person_id) x
         order by x.kind, x.created_at desc limit most) w
     order by d.neighbourhood_id, d.person_id, w.kind desc
$$;

revoke execute on function questions_to_pass, questions_raise, question_answers_to_tell, themes_to_tell from public;
grant execute on function questions_to_pass, questions_raise, question_answers_to_tell, themes_to_tell to voordeur_work;
