// A second neighbourhood on the installation, made with one command: set up as the first, and nothing of the one is seen in the other.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { before, test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { newAddress, password, run, signedIn, tokenOf, type Somebody } from "../harness/people.ts";
import { N, api, asSuper, command } from "../harness/stack.ts";
import { linkSentTo, makeActivity, makeExchange, makePlace, makeProject, tomorrow } from "../harness/things.ts";

const slug = `zonneveld-${process.pid}`;
const there = `${api}/neighbourhoods/${slug}`;
const create = (...words: string[]) => spawnSync(command, ["neighbourhood", "create", ...words], { encoding: "utf8" });
const secret = () => `kwast${String.fromCharCode(...Array.from({ length: 9 }, () => 98 + Math.floor(Math.random() * 24)))}`;

const residents = newAddress(), professionals = newAddress();
let keeper: Somebody, desk: Somebody;

/* Served within a second or two: each worker looks once a second what neighbourhoods there are. */
async function served(address: string) {
  for (let tries = 0; tries < 40; tries++) {
    if ((await get(address, { unjudged: true })).status === 200) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  assert.fail(`${address} is not served`);
}

async function chosen(email: string): Promise<Somebody> {
  assert.equal((await post(`${api}/accounts/_verify`, { token: linkSentTo(email), password })).status, 201);
  return signedIn(email);
}

before(async () => {
  const made = create("--like", "ruwaard", "--slug", slug, "--name", "Zonneveld", "--admin-residents", residents, "--admin-professionals", professionals);
  assert.equal(made.status, 0, made.stderr);
  await served(there);
  [keeper, desk] = [await chosen(residents), await chosen(professionals)];
});

test("a second neighbourhood is set up as the first, under its own name, and is served at once", async () => {
  const [first, second] = [(await get(N)).json, (await get(there)).json];
  assert.equal(second.name, "Zonneveld");
  assert.deepEqual(second.modules.map((one: any) => one.module), first.modules.map((one: any) => one.module));
  assert.deepEqual([second.areas, second.residents], [[], null]);
  const slugs = async (address: string) => (await get(`${address}/categories?limit=100`)).json.items.map((one: any) => one.slug);
  assert.ok((await slugs(there)).includes("coffee"));
  await served(`/${slug}/`);
  assert.match(String((await get(`/${slug}/`)).bytes), /Zonneveld/);
  assert.match(run("neighbourhood", "list"), new RegExp(`^${slug} +Zonneveld +Oss`, "m"));
});

test("its administrators come in by their letter, each rules the own part, and neither has a say in the first", async () => {
  assert.deepEqual([keeper.person.roles, desk.person.roles], [{ [slug]: ["admin_residents"] }, { [slug]: ["admin_professionals"] }]);
  for (const [who, part] of [[keeper, "residents"], [desk, "professionals"]] as const) {
    const { json, headers } = await get(`${there}/modules/news`, { token: who.token });
    const turned = (which: string) => ({ residents: json.residents, professionals: json.professionals, [which]: !json[which] });
    const put = (body: object) => ask("PUT", `${there}/modules/news`, { token: who.token, body, headers: { "if-match": String(headers.etag) } });
    assert.equal((await put(turned(part === "residents" ? "professionals" : "residents"))).status, 403);
    assert.equal((await put(turned(part))).status, 200);
    for (const noun of ["modules", "synonyms", "freshness-terms", "holidays", "members"])
      assert.ok([403, 404].includes((await get(`${N}/${noun}`, { token: who.token, unjudged: true })).status), noun);
    assert.equal((await post(`${N}/synonyms`, { word: "pc", means: ["computer"] }, { token: who.token })).status, 403);
  }
  assert.equal((await get(`${there}/modules`, { token: await tokenOf("admin_residents") })).status, 403);
});

test("nothing of the first is seen in the second, whoever asks and however, nor the other way round", async () => {
  const [word, back] = [secret(), secret()];
  const here = [
    await makeActivity("own", { title: `Schilderen ${word}`, summary: word }),
    await makePlace("own", { name: `Zaal ${word}`, latitude: 51.7523, longitude: 5.509 }),
    await makeProject("own", { title: `Samen ${word}` }),
    await makeExchange("asks", "host", { title: `Wie leent ${word}` }),
    await makeExchange("offers", "host", { title: `Ik leer u ${word}` }),
  ];
  const own = await post(`${there}/activities`, { title: `Zingen ${back}`, start: tomorrow(10), end: tomorrow(11) }, { token: keeper.token });
  assert.equal(own.status, 201, String(own.bytes));
  const lists = ["activities", "places", "organisations", "projects", "asks", "offers"].map((noun) => `/${noun}?limit=100`);
  const looks = [...lists, `/activities?near=51.7523,5.509&radius=5000`, `/activities/_share`, "/freshness", "/freshness/days"];
  const seen = (answer: { status: number; bytes: unknown }, what: string, hidden: string) => {
    assert.ok(answer.status < 500, `${what}: ${answer.status}`);
    assert.ok(!String(answer.bytes).includes(hidden), `${what} shows what is not its own`);
  };
  for (const [base, name, hidden] of [[there, slug, word], [N, "ruwaard", back]] as const) {
    for (const token of [undefined, keeper.token, await tokenOf("admin_residents"), await tokenOf("operator")]) {
      for (const look of looks) seen(await get(base + look, { token, unjudged: true }), base + look, hidden);
      for (const q of [hidden, `${hidden.slice(0, -1)}x`])
        assert.deepEqual((await get(`${base}/_search?q=${q}`, { token })).json.items, [], `${base} finds ${q}`);
    }
    for (const path of ["", "activiteiten", "sociale-kaart", "projecten", "manifest.webmanifest"]) seen(await get(`/${name}/${path}`), path, hidden);
    for (const path of [`feeds/${name}/activities.ics`, `feeds/${name}/activities.rss`, `feeds/${name}/activities.atom`, `scherm/${name}`, `print/${name}`, `embed/${name}`])
      seen(await get(`/${path}`), path, hidden);
  }
  assert.match(String((await get(`${there}/_search?q=${back}`)).bytes), new RegExp(back));
  for (const { address, id } of here) {
    assert.equal((await get(address.replace("ruwaard", slug), { token: keeper.token })).status, 404, address);
    assert.ok([404, 410].includes((await get(`/feeds/${slug}/activities/${id}.ics`)).status));
  }
});

const onward = async (token: string, module: string, patch: object) => {
  const { headers } = await get(`${there}/modules/${module}`, { token });
  return ask("PATCH", `${there}/modules/${module}`, { token, body: patch, headers: { "if-match": String(headers.etag) } });
};

test("each part calls and places its modules itself: it shows at once, with who set it, and not in the other neighbourhood", async () => {
  const changed = await onward(keeper.token, "activities", { forResidents: { name: "Wat is er te doen", nameEn: "What is on", icon: "coffee", ordinal: 25 } });
  assert.equal(changed.status, 200, String(changed.bytes));
  assert.equal(changed.json.forResidents.changedBy, "Beheerder bewoners");
  assert.equal(changed.json.forProfessionals.changedBy, null);
  const since = Date.now();
  let shown: any;
  do shown = (await get(there)).json; while (shown.texts.residents.nl["module-activities"] === undefined && Date.now() - since < 2_000);
  const { nl, en } = shown.texts.residents;
  assert.deepEqual([nl["module-activities"], nl["programme-title"], en["module-activities"], shown.texts.professionals.nl["module-activities"]], ["Wat is er te doen", "Wat is er te doen", "What is on", undefined]);
  assert.deepEqual(shown.modules.find((one: any) => one.module === "activities").forResidents, { icon: "coffee", ordinal: 25 });
  assert.equal((await get(N)).json.texts.residents.nl["module-activities"], undefined);
  const refused = await onward(desk.token, "activities", { forResidents: { name: "Iets anders" } });
  assert.equal(refused.status, 403);
  const faulty = await onward(keeper.token, "activities", { forResidents: { name: "x".repeat(41), icon: "../x", ordinal: -1 } });
  assert.deepEqual(faulty.json.errors.map((one: any) => one.pointer), ["/forResidents/name", "/forResidents/ordinal"]);
  const usual = await onward(keeper.token, "activities", { forResidents: { name: null, nameEn: "", icon: "", ordinal: null } });
  assert.deepEqual([usual.json.forResidents.name, usual.json.forResidents.ordinal, usual.json.forResidents.usualOrdinal], ["", null, 10]);
});

test("what is sent to a module that was switched off meanwhile is refused, with the reason", async () => {
  const turn = (on: boolean) => Promise.all([onward(keeper.token, "exchange", { residents: on })]).then(() => onward(desk.token, "exchange", { professionals: on }));
  assert.equal((await turn(false)).status, 200);
  const send = () => post(`${there}/asks`, { title: "Wie helpt mij met de tuin", visibility: "quiet", telephone: "0412 123456" });
  let answer = await send();
  for (const until = Date.now() + 2_000; answer.status !== 404 && Date.now() < until; answer = await send());
  assert.deepEqual([answer.status, answer.json.type], [404, "/problems/module-off"]);
  await turn(true);
});

test("what cannot be made is said in a sentence, and nothing of it is left", () => {
  const before = asSuper("select count(*) from neighbourhood");
  const like = ["--like", "ruwaard"], name = ["--name", "Elders"];
  for (const [words, why] of [
    [[...like, "--slug", slug, ...name], /al een wijk met deze slug/],
    [[...like, "--slug", "Met Spatie", ...name], /kleine letter/],
    [[...like, "--slug", "werk", ...name], /van de site zelf/],
    [[...like, "--slug", "elders-1", "--name", " "], /geef de wijk een naam/],
    [[...like, "--slug", "elders-1", ...name, "--latitude", "91", "--longitude", "5"], /breedtegraad/],
    [[...like, "--slug", "elders-1", ...name, "--admin-residents", "geen adres"], /e-mailadres/],
    [["--like", "nergens", "--slug", "elders-1", ...name], /geen wijk om naar te doen/],
  ] as const) {
    const { status, stderr } = create(...words);
    assert.deepEqual([status, why.test(stderr)], [1, true], stderr);
  }
  assert.equal(create("--slug", "elders-1").status, 2);
  assert.equal(asSuper("select count(*) from neighbourhood"), before);
});

test("who has an account already becomes administrator without a new password", () => {
  const email = newAddress();
  run("person", "create", "--email", email, "--name", "Joke Janssen");
  execFileSync(command, ["person", "password", "--email", email], { input: `${password}\n` });
  assert.equal(create("--like", slug, "--slug", `${slug}-b`, "--name", "Zonneveld B", "--admin-residents", email, "--admin-professionals", email).status, 0);
  assert.equal(asSuper(`select payload->>'subject' || ' ' || coalesce(payload->>'key', 'zonder sleutel') from mail where to_address = '${email}'`).trim(),
    "U bent beheerder van Zonneveld B zonder sleutel");
});

test("the operator makes a third one, whose administrators begin by letter; its own fields and look stay its own", async () => {
  const token = await tokenOf("operator");
  const third = `${slug}-drie`;
  const body = { like: slug, slug: third, name: "Derde wijk", adminResidents: newAddress(), adminProfessionals: newAddress() };
  for (const [change, fault] of [[{ like: "nergens" }, { pointer: "/like", code: "not_found" }], [{ slug: "werk" }, { pointer: "/slug", code: "unsupported" }],
    [{ adminResidents: "niemand" }, { pointer: "/adminResidents", code: "invalid" }], [{ latitude: 51 }, { pointer: "/longitude", code: "required" }]] as const) {
    const refused = await post(`${api}/neighbourhoods`, { ...body, ...change }, { token });
    assert.deepEqual([refused.status, refused.json.errors], [400, [fault]]);
  }
  const made = await post(`${api}/neighbourhoods`, body, { token });
  assert.deepEqual([made.status, made.json.name], [201, "Derde wijk"]);
  assert.equal((await post(`${api}/neighbourhoods`, body, { token })).status, 409);
  const at = `${api}/neighbourhoods/${third}`;
  await served(at);
  const boss = await chosen(body.adminProfessionals);
  assert.deepEqual(boss.person.roles, { [third]: ["admin_professionals"] });
  const field = { kind: "place", slug: "key", type: "line", name: "Sleutel", nameEn: "Key", public: true, ordinal: 1 };
  assert.equal((await post(`${at}/extra-fields`, field, { token: boss.token })).status, 201);
  for (const address of [N, there]) {
    assert.equal((await post(`${address}/extra-fields`, field, { token: boss.token, unjudged: true })).status, 403);
    assert.deepEqual((await get(`${address}/extra-fields?kind=place`)).json.items.filter((one: any) => one.name === "Sleutel"), []);
    const strange = await post(`${address}/places`, { name: "Zaal", extras: { key: "x" } }, { token: address === N ? await tokenOf("professional") : desk.token });
    assert.deepEqual(strange.json.errors, [{ pointer: "/extras/key", code: "unknown" }]);
  }
  const kept = await post(`${at}/places`, { name: "Zaal", extras: { key: "bij Riet" } }, { token: boss.token });
  assert.deepEqual(kept.json.extras, { key: "bij Riet" });
  assert.equal((await get(`${at}/modules`, { token, unjudged: true })).status, 403, "who made it has no say in it");
});
