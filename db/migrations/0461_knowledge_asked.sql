-- Knowledge lives as everything else does (decision 0461): its owner is asked in the letter with one tap, a colleague says that it is not
-- right, its history is kept and read; and a question goes to who says in the own profile that they know the theme.

-- ---- one letter for what is somebody's own ----

create or replace view person_item with (security_invoker = true) as
select c.neighbourhood_id, 'colleague' as kind, c.colleague_id as item_id, c.person_id, c.name || ' (Wie is wie)' as title,
       '/werk/' || n.slug || '/wie-is-wie/' || c.colleague_id as path, c.confirmed_at, c.due_at, c.doubtful_at, c.archived_at,
       c.demonstration
  from colleague c join neighbourhood n using (neighbourhood_id)
union all
select e.neighbourhood_id, 'elsewhere', e.elsewhere_id, e.person_id, e.name, '/' || n.slug || '/elders', e.confirmed_at, e.due_at,
       e.doubtful_at, e.archived_at, e.demonstration
  from elsewhere e join neighbourhood n using (neighbourhood_id)
union all
select k.neighbourhood_id, 'knowledge_item', k.knowledge_item_id, k.owner_id, k.title || ' (Vraagbaak)',
       knowledge_item_address(n.slug, k.knowledge_item_id), k.confirmed_at, k.due_at, k.doubtful_at, k.archived_at, k.demonstration
  from knowledge_item k join neighbourhood n using (neighbourhood_id);

alter table owner_question drop constraint owner_question_kind_unknown, add constraint owner_question_kind_unknown
    check (kind in ('activity', 'organisation', 'place', 'project', 'service', 'colleague', 'elsewhere', 'knowledge_item'));

-- It grows old with the rest.
create or replace function ageing_tables() returns text[]
language sql immutable
return '{activity,service,organisation,place,project,exchange_item,colleague,elsewhere,knowledge_item}'::text[];
drop function knowledge_age(integer), knowledge_to_ask(integer);
alter table knowledge_item drop column asked_at;
delete from job where kind = 'age-knowledge';

-- As it was; what has no organisation is confirmed and stopped in the name of its owner.
create or replace function owner_question_press(of_id uuid, said text, remark text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    q owner_question;
    before text;
begin
    select * into q from owner_question_open(of_id);
    if not found then
        return false;
    end if;
    perform pg_advisory_xact_lock(hashtextextended(q.item_id::text, 0)); -- of two at once the second sees the first
    before := (owner_question_said(q)).answer;
    if before = said or before is not null and said <> 'changed' then
        return true;
    end if;
    case said
    when 'right' then
        execute format('update %1$I i set confirmed_at = clock_now(), confirmed_how = ''mail'',
                               confirmed_by_name = coalesce((select o.name from organisation o
                                                              where o.neighbourhood_id = i.neighbourhood_id
                                                                and o.organisation_id = (to_jsonb(i)->>''organisation_id'')::uuid),
                                                            to_jsonb(i)->>''owner_name'')
                         where neighbourhood_id = $1 and %1$s_id = $2', q.kind) using q.neighbourhood_id, q.item_id;
    when 'stopped' then
        execute format('update %1$I set archived_at = clock_now(), changed_at = clock_now(), archived_reason = $3
                         where neighbourhood_id = $1 and %1$s_id = $2', q.kind)
          using q.neighbourhood_id, q.item_id,
                case q.kind when 'knowledge_item' then 'Wie dit bijhoudt, zei dat het niet meer geldt.'
                            else 'De organisatie zei dat dit gestopt is.' end;
    else
        perform set_config('voordeur.neighbourhood', q.neighbourhood_id::text, true);
        perform correction_add(q.neighbourhood_id, q.kind, q.item_id, 'other', remark);
    end case;
    update owner_question set answer = said, answered_at = clock_now() where owner_question_id = of_id;
    return true;
end $$;

-- ---- a colleague says that it is not right ----

alter table correction drop constraint correction_kind_unknown, add constraint correction_kind_unknown
    check (kind in ('activity', 'organisation', 'place', 'project', 'service', 'ask', 'offer', 'knowledge_item'));
alter policy correction_read on correction
    using (neighbourhood_id = (select current_neighbourhood())
           and case kind when 'knowledge_item' then (select is_colleague()) else (select may_edit()) end);
alter policy correction_add on correction
    with check (neighbourhood_id = (select current_neighbourhood()) and (kind <> 'knowledge_item' or (select is_colleague())));

-- One more case in the function of all kinds, whichever stand there.
do $do$
declare
    was constant text := pg_get_functiondef('correction_add(uuid, text, uuid, text, text)'::regprocedure);
    becomes constant text := regexp_replace(was, 'case of_kind\s+when', 'case of_kind
    when ''knowledge_item'' then
        if not is_colleague() then
            raise insufficient_privilege using message = ''colleagues say so of what colleagues know'';
        end if;
        update knowledge_item set due_at = present, doubtful_at = later
         where neighbourhood_id = nb and knowledge_item_id = item and due_at > present and archived_at is null;
    when');
begin
    if becomes = was then
        raise exception 'no place for knowledge in correction_add';
    end if;
    execute becomes;
end $do$;

-- What a colleague said of it since it was last confirmed, the newest.
create function knowledge_item_wrong(k knowledge_item) returns jsonb
language sql stable
return (select jsonb_build_object('code', c.code, 'note', nullif(c.note, ''), 'createdAt', rfc3339(c.created_at))
          from correction c
         where c.neighbourhood_id = k.neighbourhood_id and c.kind = 'knowledge_item' and c.item_id = k.knowledge_item_id
           and c.created_at >= date_trunc('second', k.confirmed_at)
         order by c.created_at desc, c.correction_id limit 1);

-- ---- its history ----

alter policy life_event_read on life_event
    using (neighbourhood_id = (select current_neighbourhood())
           and case when kind in ('ask', 'offer')
                    then (select has_role('connector')) or (select has_role('moderator'))
                         or exists (select from exchange_item i
                                     where i.neighbourhood_id = life_event.neighbourhood_id and i.exchange_item_id = item_id
                                       and exchange_kept(i.neighbourhood_id, i.exchange_item_id, i.organisation_id))
                    when kind in ('colleague', 'knowledge_item') then (select is_colleague())
                    else (select may_edit())
                         or exists (select from item_life l
                                     where l.neighbourhood_id = life_event.neighbourhood_id and l.kind = life_event.kind
                                       and l.item_id = life_event.item_id
                                       and l.organisation_id = any ((select current_organisations())::uuid[])) end);

-- ---- who knows a theme ----

-- Who know what a question is about, those who showed it most first: who answered about one of its themes, keep knowledge about it,
-- say so in their profile, or follow it.  Not who asked, nor who is away; who works in its buurt before who does not.
create or replace function question_knowers(q question) returns table (person_id uuid, language text)
language sql stable
begin atomic
    select c.person_id, c.language
      from (select a.author_id as person_id, 2 as shown from question_answer a join question o using (neighbourhood_id, question_id)
             where a.neighbourhood_id = q.neighbourhood_id and o.themes && q.themes
            union all
            select k.owner_id, 2 from knowledge_item k
             where k.neighbourhood_id = q.neighbourhood_id and k.archived_at is null and k.themes && q.themes
            union all
            select p.person_id, 2 + coalesce(q.area = any (p.areas), false)::integer from colleague p
             where p.neighbourhood_id = q.neighbourhood_id and p.archived_at is null and p.themes && q.themes
            union all
            select r.person_id, 1 from question_reader r
             where r.neighbourhood_id = q.neighbourhood_id and r.themes && q.themes) w
      join colleague_persons(q.neighbourhood_id) c on c.person_id = w.person_id
     where c.person_id is distinct from q.author_id
       and not exists (select from colleague p
                        where p.neighbourhood_id = q.neighbourhood_id and p.person_id = c.person_id and is_absent(p.absent_until))
     group by c.person_id, c.language
     order by sum(w.shown) desc, c.person_id
     limit 10;
end;

revoke execute on function knowledge_item_wrong from public;
grant execute on function knowledge_item_wrong to voordeur_api;
