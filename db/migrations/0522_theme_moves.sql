-- A theme can be put under another one, or in front; it is kept who did that, and it can be put back.
grant update (parent) on category to voordeur_api;

-- A theme under a theme has none under it: so nothing ever stands under itself, also when two administrators move at once.
create or replace function category_check_parent() returns trigger
language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('themes of ' || new.neighbourhood_id, 0));
    if exists (select from category c where (c.neighbourhood_id, c.kind, c.slug) = (new.neighbourhood_id, new.kind, new.parent)
                  and c.parent is not null)
       or exists (select from category c where (c.neighbourhood_id, c.kind, c.parent) = (new.neighbourhood_id, new.kind, new.slug)) then
        raise check_violation using message = 'themes have two levels', table = 'category',
                                    constraint = 'category_parent_unsupported';
    end if;
    return new;
end $$;
drop trigger parent_check on category;
create trigger parent_check before insert or update of parent on category for each row when (new.parent is not null)
    execute function category_check_parent();

drop trigger log on category;
create trigger log after insert or update on category for each row
    execute function setting_log('category', 'category_id', 'name', 'shared', 'name,name_en,icon,ordinal,parent,words,helped_by,archived_at');

drop trigger tell_services on category;
create trigger tell_services after update on category for each row
    when (new.kind = 'theme' and (old.name, old.words, old.parent) is distinct from (new.name, new.words, new.parent))
    execute function service_tell();
