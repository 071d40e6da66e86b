-- PostgreSQL reads "zaal-3" as a word and the number -3, and nobody types that: a hyphen before a digit is a space.
create or replace function search_text(a text, b text, c text, d text) returns tsvector
language sql stable parallel safe
return setweight(to_tsvector('voordeur', regexp_replace(a, '-(?=[0-9])', ' ', 'g')), 'A')
       || setweight(to_tsvector('voordeur', regexp_replace(b, '-(?=[0-9])', ' ', 'g')), 'B')
       || setweight(to_tsvector('voordeur', regexp_replace(c, '-(?=[0-9])', ' ', 'g')), 'C')
       || setweight(to_tsvector('voordeur', regexp_replace(d, '-(?=[0-9])', ' ', 'g')), 'D');
