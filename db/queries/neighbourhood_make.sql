-- A new neighbourhood and its administrators, by the operator or the command line.

-- name: neighbourhood_make_like :one
select neighbourhood_create($1, $2, $3, $4, $5::double precision, $6::double precision) as id;

-- name: neighbourhood_make_administrator :one
select letter, language from neighbourhood_administrator($1::uuid, $2, $3, $4::text[]);
