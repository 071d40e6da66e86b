-- The words that people use for a theme are a setting as its name is: what an administrator changes in them is kept and can be put back (0404).
drop trigger log on category;
create trigger log after insert or update on category for each row
    execute function setting_log('category', 'category_id', 'name', 'shared', 'name,name_en,icon,ordinal,words,helped_by,archived_at');
