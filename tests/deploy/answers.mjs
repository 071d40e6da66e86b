// answers.mjs URL LIMITED NARROW LOG - what nginx says by itself: without limits, with them, and with a cache that is full.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import net from "node:net";

const [url, limited, narrow, log] = process.argv.slice(2);
const port = Number(new URL(url).port);
let passed = 0;
let failed = 0;

async function test(promise, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok   ${promise}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${promise}\n     ${String(error.message).split("\n").slice(0, 6).join("\n     ")}`);
  }
}

// raw TEXT - the answer to bytes that no client library would send.
function raw(text) {
  return new Promise((done) => {
    const socket = net.connect(port, "127.0.0.1");
    let answer = "";
    socket.setTimeout(4000, () => socket.destroy());
    socket.on("data", (bytes) => {
      answer += bytes;
      const head = answer.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? 0);
      if (head >= 0 && answer.length >= head + 4 + length) socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      const [head, ...body] = answer.split("\r\n\r\n");
      const headers = Object.fromEntries(
        head.split("\r\n").slice(1).map((line) => [line.split(": ")[0].toLowerCase(), line.split(": ").slice(1).join(": ")]),
      );
      done({ status: Number(head.split(" ")[1]), headers, body: body.join("\r\n\r\n") });
    });
    socket.write(text);
  });
}

function isProblem(answer, status, type) {
  assert.equal(answer.status, status);
  assert.equal(answer.headers["content-type"], "application/problem+json");
  assert.match(answer.headers["api-version"], /^1\.\d+\.\d+$/);
  assert.equal(answer.headers["x-content-type-options"], "nosniff");
  const problem = JSON.parse(answer.body);
  assert.equal(problem.type, `/problems/${type}`);
  assert.equal(problem.status, status);
  assert.ok(problem.title && problem.detail);
  assert.match(problem.instance, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
}

const request = (line, headers = "", body = "") => `${line} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n${body}`;
const refusals = [
  ["a stream without a ticket is 401", request("GET /live/abc"), 401, "bad-token"],
  ["a stream is not asked for with a body", request("POST /live/abc", "Content-Length: 2\r\n", "{}"), 405, "no-method"],
  ["a token of a million bytes is 431", request("GET /api/v1/neighbourhoods", `Authorization: Bearer ${"a".repeat(1e6)}\r\n`), 431, "headers-too-large"],
  ["a very long address is 414", request(`GET /api/v1/${"a".repeat(70_000)}`), 414, "too-long"],
  ["something that is not HTTP is 400", "GARBAGE\r\n\r\n", 400, "bad-request"],
  ["two lengths are 400", request("POST /api/v1/sessions", "Content-Length: 1\r\nContent-Length: 2\r\n", "ab"), 400, "bad-request"],
  ["a broken escape in the address is 400", request("GET /api/v1/%zz"), 400, "bad-request"],
  ["a way out of the folder is 400", request("GET /api/v1/../../../etc/passwd"), 400, "bad-request"],
  ["TRACE is 405", request("TRACE /api/v1/neighbourhoods"), 405, "no-method"],
  ["an unknown transfer encoding is 501", request("POST /api/v1/sessions", "Transfer-Encoding: gzip\r\n"), 501, "bad-request"],
  ["JSON of more than 1 MB is 413", request("POST /api/v1/sessions", "Content-Length: 1100000\r\n"), 413, "too-large"],
  ["a picture of more than 15 MB is 413", request("POST /api/v1/neighbourhoods/ruwaard/pictures", "Content-Length: 16000000\r\n"), 413, "too-large"],
  ["a calendar of more than 10 MB is 413", request("POST /api/v1/neighbourhoods/ruwaard/imports", "Content-Length: 11000000\r\n"), 413, "too-large"],
];
for (const [promise, text, status, type] of refusals) {
  await test(promise, async () => isProblem(await raw(text), status, type));
}

const get = (path, options = {}) => fetch(url + path, { redirect: "manual", ...options });

await test("outside the API a refusal is a page", async () => {
  const answer = await get("/tiles/1/1/1.png");
  assert.equal(answer.status, 404);
  assert.match(answer.headers.get("content-type"), /^text\/html/);
});
await test("every answer forbids sniffing, framing and inline scripts", async () => {
  for (const path of ["/", "/werk/", "/api/", "/api/v1/neighbourhoods", "/problems/invalid", "/nergens", "/assets/nergens.js"]) {
    const { headers } = await get(path);
    assert.match(headers.get("content-security-policy") ?? path, /default-src 'self'.*frame-ancestors 'none'/);
    assert.doesNotMatch(headers.get("content-security-policy"), /unsafe/);
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
    assert.ok(headers.get("referrer-policy") && headers.get("permissions-policy"), path);
    assert.equal(headers.get("strict-transport-security"), null, "only with TLS");
    assert.doesNotMatch(headers.get("server") ?? "", /\d/);
  }
});
await test("an address of the API has no second form with a slash", async () => {
  assert.equal((await get("/api/v1/neighbourhoods/")).status, 404);
});
await test("the pages of the problems, the API and the contract are there", async () => {
  for (const path of ["/problems/invalid", "/problems/headers-too-large", "/api/", "/api/v1/openapi.json"]) {
    assert.equal((await get(path)).status, 200, path);
  }
});
await test("whatever is under /werk/ is the professionals' own page", async () => {
  for (const path of ["/werk/", "/werk/ruwaard/vandaag"]) {
    const answer = await get(path);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("cache-control"), "no-cache");
  }
  assert.equal((await get("/werk")).headers.get("location"), "/werk/");
});
await test("a file with a hash in its name is kept for a year, the page that names it is asked again", async () => {
  const page = await (await get("/werk/")).text();
  const asset = /"(\/werk\/assets\/[^"]+\.js)"/.exec(page)[1];
  const answer = await get(asset, { headers: { "accept-encoding": "gzip" } });
  assert.match(answer.headers.get("cache-control"), /max-age=31536000, immutable/);
  assert.equal(answer.headers.get("content-encoding"), "gzip");
});
await test("what is read without a token comes from the shared cache, what knows who asks does not", async () => {
  const first = await get("/api/v1/neighbourhoods");
  assert.equal(first.status, 200);
  assert.equal(first.headers.get("cache-control"), "no-cache");
  assert.equal((await get("/api/v1/neighbourhoods", { headers: { authorization: "0" } })).status, 401);
  assert.equal((await get("/api/v1/neighbourhoods", { headers: { authorization: "Bearer x" } })).status, 401);
});
await test("the tag in the cache makes a 304, and gzip does not break it", async () => {
  const tag = (await get("/api/v1/neighbourhoods/ruwaard", { headers: { "accept-encoding": "gzip" } })).headers.get("etag");
  for (const form of [tag, tag.replace(/^W\//, ""), `W/${tag.replace(/^W\//, "")}`]) {
    assert.equal((await get("/api/v1/neighbourhoods/ruwaard", { headers: { "if-none-match": form } })).status, 304, form);
  }
});
await test("HEAD does not empty the cached GET", async () => {
  await get("/api/v1/neighbourhoods", { method: "HEAD" });
  assert.ok((await (await get("/api/v1/neighbourhoods")).json()).items.length > 0);
});
await test("a visitor who asks too much hears 429 and when to come back", async () => {
  const answers = await Promise.all(
    Array.from({ length: 400 }, () => fetch(`${limited}/api/v1/neighbourhoods`).then(async (a) => [a.status, a.headers.get("retry-after"), await a.json()])),
  );
  const refused = answers.filter(([status]) => status === 429);
  assert.ok(refused.length > 50, `${refused.length} of 400 were refused`);
  assert.ok(answers.filter(([status]) => status === 200).length >= 240);
  assert.equal(refused[0][1], "1");
  assert.equal(refused[0][2].type, "/problems/too-many");
});
await test("a cache that is full is passed by, and fails nobody", async () => {
  const categories = (await (await get("/api/v1/neighbourhoods/ruwaard/categories")).json()).items.map((c) => c.slug);
  const addresses = categories.flatMap((c) => Array.from({ length: 99 }, (_, n) => `${narrow}/api/v1/neighbourhoods/ruwaard/activities?category=${c}&limit=${n + 1}`));
  const seen = {};
  const ask = async () => {
    for (let address; (address = addresses.pop()); ) {
      const { status } = await fetch(address).then((a) => a.arrayBuffer().then(() => a));
      seen[status] = (seen[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 200 }, ask));
  assert.deepEqual(Object.keys(seen), ["200"], JSON.stringify(seen));
});
await test("where somebody stands and a moment that nobody asks twice never come near the cache", async () => {
  const from = "/api/v1/neighbourhoods/ruwaard/activities";
  const written = () => new Promise((done) => setTimeout(done, 2500));
  const cached = async (query) => {
    await written();
    const before = readFileSync(log).length;
    for (let n = 0; n < 3; n++) await get(from + query);
    await written();
    return readFileSync(log).subarray(before).toString().split("\n").filter((line) => line.includes(" api:activities ")).map((line) => line.split(" ").at(-1));
  };
  assert.deepEqual(await cached("?near=51.77,5.52&limit=9"), ["BYPASS", "BYPASS", "BYPASS"]);
  assert.deepEqual(await cached("?from=2026-12-01T10:11:12Z&limit=9"), ["BYPASS", "BYPASS", "BYPASS"]);
  for (const day of ["2026-12-01", "2026-12-01T00:00:00Z"]) assert.ok((await cached(`?from=${day}&limit=9`)).includes("HIT"), day);
});
await test("the log of nginx holds no query, no address and no name of an item", async () => {
  await get("/api/v1/neighbourhoods/ruwaard/_search?q=geheimwoord", { headers: { referer: "http://elders.example/" } });
  await get("/l/geheimteken");
  await new Promise((done) => setTimeout(done, 2500));
  const text = readFileSync(log, "utf8");
  assert.ok(text.includes("api:_search") && text.includes("/l/-"));
  for (const secret of ["geheim", "127.0.0.1", "::1", "elders"]) assert.ok(!text.includes(secret), secret);
});
await test("health is for this machine", async () => {
  assert.equal((await get("/readyz")).status, 200);
  assert.equal((await get("/healthz")).status, 200);
});

console.log(`${passed} passed, ${failed} failed`);
