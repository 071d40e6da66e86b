// Two neighbourhoods on one installation: nobody reaches from one into the other.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { ask, get, patch, post } from "../harness/http.ts";
import { programToken, sessionOf, tokenOf } from "../harness/people.ts";
import { api, later } from "../harness/stack.ts";
import { fresh, makeActivity, makePlace, organisationOf, tomorrow } from "../harness/things.ts";

const there = `${api}/neighbourhoods/zeehelden`;

before(async () => {
  later(`insert into neighbourhood (slug, name, municipality, latitude, longitude)
         values ('zeehelden', 'Zeehelden', 'Oss', 51.76, 5.52) on conflict do nothing;
         insert into module_switch (neighbourhood_id, module, for_residents, for_professionals)
         select n.neighbourhood_id, m.module, m.for_residents, m.for_professionals
           from neighbourhood n, module_switch m join neighbourhood r using (neighbourhood_id)
          where n.slug = 'zeehelden' and r.slug = 'ruwaard' on conflict do nothing;
         insert into category (neighbourhood_id, slug, name, name_en)
         select neighbourhood_id, 'crafts', 'Handwerk', 'Crafts' from neighbourhood where slug = 'zeehelden' on conflict do nothing`);
  await new Promise((wait) => setTimeout(wait, 1_500));
});

test("somebody of another neighbourhood is a visitor here: reads, and changes nothing", async () => {
  const token = await tokenOf("professional");
  assert.equal((await get(`${there}/activities`, { token })).status, 200);
  assert.equal((await post(`${there}/activities`, { title: fresh("Breien"), start: tomorrow() }, { token })).status, 403);
  assert.equal((await get(`${there}/corrections`, { token })).status, 403);
  for (const role of ["admin_residents", "admin_professionals"] as const) {
    assert.equal((await get(`${there}/modules`, { token: await tokenOf(role) })).status, 403);
    assert.equal((await post(`${there}/synonyms`, { word: "pc", means: ["computer"] }, { token: await tokenOf(role) })).status, 403);
    assert.equal((await get(`${api}/clients?neighbourhood=zeehelden`, { token: await tokenOf(role) })).status, 403);
  }
});

test("a program of one neighbourhood has no say, and reads nothing with its token, in another", async () => {
  const token = await programToken("activities:read", "activities:write");
  const created = await post(`${there}/activities`, { title: fresh("Breien"), start: tomorrow() }, { token });
  assert.ok([403, 404].includes(created.status), String(created.status));
  assert.ok([403, 404].includes((await get(`${there}/activities`, { token })).status));
});

test("an item is not to be found under another neighbourhood", async () => {
  const made = await makeActivity("own");
  const place = await makePlace("own");
  for (const [noun, { id }] of [["activities", made], ["places", place], ["organisations", { id: await organisationOf("own") }]] as const)
    assert.equal((await get(`${there}/${noun}/${id}`)).status, 404, noun);
  const token = await tokenOf("professional");
  const answer = await ask("PATCH", `${there}/activities/${made.id}`, { token, body: { summary: "x" }, headers: { "if-match": made.etag } });
  assert.ok([403, 404].includes(answer.status));
  assert.deepEqual((await get(`${there}/activities?organisation=${await organisationOf("own")}`)).json.items, []);
  assert.deepEqual((await get(`${there}/_search?q=${encodeURIComponent("breien")}`)).json.items, []);
});

test("an item cannot be given a place, picture or organisation of another neighbourhood", async () => {
  later(`insert into organisation (neighbourhood_id, organisation_id, name, kind)
         select neighbourhood_id, '22222222-2222-4222-8222-222222222222', 'Elders', 'initiative' from neighbourhood where slug = 'zeehelden'
         on conflict do nothing`);
  const made = await makeActivity("own");
  const token = await tokenOf("professional");
  const answer = await patch(made.address, { organisation: "22222222-2222-4222-8222-222222222222" }, { token, headers: { "if-match": made.etag } });
  assert.equal(answer.status, 400);
  assert.deepEqual(answer.json.errors, [{ pointer: "/organisation", code: "not_found" }]);
});

test("a token tells no neighbourhood that its person has nothing to do with", async () => {
  const { person } = await sessionOf("professional");
  assert.deepEqual(Object.keys(person.roles), ["ruwaard"]);
});
