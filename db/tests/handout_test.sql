-- What is given to a resident: how often, and that nothing of it stays.
begin;
\ir fixture.sql
select plan(9);

select become('professional');
select is((select count(*)::int from generate_series(1, 6) where handout_allow('a@b.example')), 5, 'five a day go to one address');
select is((select count(*)::int from generate_series(1, 40) n where handout_allow('a' || n || '@b.example')), 35, 'and forty come of one person');
select become('host');
select ok(handout_allow('c@b.example'), 'another has their own');
select ok(not handout_allow('a@b.example'), 'but the address had enough of all together');
select handout_text('handout:1', '+31612345678', '{"text": "Koffie", "path": "/dorp/activiteiten/1"}', id('dorp'));
select handout_text('handout:2', '+31612345678', '{"text": "Koffie", "path": "/dorp/activiteiten/1"}', id('elders'));
select become('visitor');
select ok(not handout_allow('d@b.example'), 'a visitor gives nothing');
select handout_text('handout:3', '+31612345678', '{"text": "Koffie", "path": "/dorp/activiteiten/1"}', id('dorp'));
select become('owner');
select is((select array_agg(cause order by cause) from text_message where kind = 'handout'), '{handout:1}', 'nor in another neighbourhood');

select mail_add('handout:4', 'r@b.example', 'handout', '{"subject": "Koffie"}', id('dorp'));
select mail_add('other:1', 'r@b.example', 'due', '{"subject": "Klopt het?"}', id('dorp'));
select mail_later((select mail_id from mail where cause = 'handout:4'), 'not-reached');
select is((select to_address from mail where cause = 'handout:4'), 'r@b.example', 'it is tried again where the server was away');
select mail_sent(mail_id) from mail;
select is((select coalesce(to_address, 'gone') || payload from mail where cause = 'handout:4'), 'gone{}', 'once it is sent nothing of it stays');
select is((select to_address from mail where cause = 'other:1'), 'r@b.example', 'as of other letters it does');
select * from finish();
rollback;
