-- A production start refuses when somebody could sign in with the password of the demonstration.

create function count_demonstration_accounts() returns bigint
language sql stable security definer set search_path = public, pg_temp
return (select count(*) from person where demonstration and password_hash is not null and blocked_at is null);

revoke all on function count_demonstration_accounts() from public;
grant execute on function count_demonstration_accounts() to voordeur_api;
