-- Which organisations may be one, by how they are called: found where they are kept, so that it holds for however many there are and
-- for whoever asks (decision 0540).

-- The words of a name that tell which organisation it is, in their order.
create function organisation_words(name text) returns text[]
language plpgsql immutable parallel safe set search_path = public as $$
begin
    return array(select left(s.w, 100) from regexp_split_to_table(unaccent(lower(name)), '[^[:alnum:]]+') with ordinality s (w, nr)
                  where s.w <> '' and s.w <> all ('{de,het,een,van,voor,in,en,stichting,vereniging,st,ver,bv}')
                  order by s.nr limit 20);
end $$;
alter table organisation add column name_words text[] not null generated always as (organisation_words(name)) stored;

-- Each two of which all words of the one are in the other, or that are one letter apart; with another number it is another one.  A word
-- that many have tells nothing.  One letter that differs leaves the first three or the last three alone.
create function organisations_alike(nb uuid) returns table (one uuid, other uuid)
language sql stable
begin atomic
    with named as materialized (
        select o.organisation_id as id, o.name_words as words, w.letters, regexp_replace(w.letters, '\D', '', 'g') as digits
          from organisation o cross join lateral (select left(array_to_string(o.name_words, ''), 200) as letters) w
         where o.neighbourhood_id = nb and o.archived_at is null and w.letters <> ''),
    has as materialized (select distinct n.id, w.word from named n cross join lateral unnest(n.words) w (word)),
    counted as (select h.word, count(*) as times from has h group by h.word),
    rarest as (select distinct on (h.id) h.id, h.word, c.times from has h join counted c using (word) order by h.id, c.times, h.word),
    within as (
        select few.id as one, many.id as other
          from rarest r
          join named few on few.id = r.id
          join has h on h.word = r.word and h.id <> r.id
          join named many on many.id = h.id
         where r.times <= 50 and few.digits = many.digits and few.words <@ many.words
           and exists (select from unnest(few.words) w (word) where length(w.word) >= 4)),
    slips as (
        select a.id as one, b.id as other
          from named a
          join named b on a.id < b.id and a.digits = b.digits and abs(length(a.letters) - length(b.letters)) <= 1
                      and (left(a.letters, 3) = left(b.letters, 3) or right(a.letters, 3) = right(b.letters, 3))
         where length(a.letters) >= 6 and levenshtein_less_equal(a.letters, b.letters, 1) <= 1)
    select distinct least(f.one, f.other), greatest(f.one, f.other)
      from (select w.one, w.other from within w union all select s.one, s.other from slips s) f;
end;

-- The first hundred of those that nobody decided about, by name, with both cards.  Only for who may decide.
create function organisations_to_decide(nb uuid) returns setof text
language sql stable
begin atomic
    select '{"organisations":[' || organisation_card(a, n.slug, i) || ',' || organisation_card(b, n.slug, j) || ']}'
      from organisations_alike(nb) p
      join neighbourhood n on n.neighbourhood_id = nb
      join organisation a on a.neighbourhood_id = nb and a.organisation_id = p.one
      join organisation b on b.neighbourhood_id = nb and b.organisation_id = p.other
      left join picture i on i.neighbourhood_id = nb and i.picture_id = a.picture_id
      left join picture j on j.neighbourhood_id = nb and j.picture_id = b.picture_id
     where (select may_edit())
       and not exists (select from organisation_duplicate d
                        where d.neighbourhood_id = nb and d.verdict = 'different'
                          and least(d.one, d.other) = p.one and greatest(d.one, d.other) = p.other)
     order by least(a.name, b.name), p.one, p.other limit 100;
end;
revoke execute on function organisations_alike, organisations_to_decide from public;
grant execute on function organisations_alike, organisations_to_decide to voordeur_api;
