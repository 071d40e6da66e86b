// creates.mjs URL TOTAL CONNECTIONS FILE - makes TOTAL activities, and more until FILE is there, while
// somebody pulls plugs. Each is asked for with an Idempotency-Key until it is acknowledged; afterwards
// each acknowledged one must be there. Prints one JSON line.
import { existsSync } from "node:fs";

const [url, total, connections] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const enough = process.argv[5];
const N = `${url}/api/v1/neighbourhoods/ruwaard`;
const deadline = Date.now() + 240_000;
const run = Date.now().toString(36);
const statuses = {};
let token = "";

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// The answer, or null when there was none; 20 s is longer than anything here may take.
async function ask(address, options) {
  try {
    const response = await fetch(address, { ...options, signal: AbortSignal.timeout(20_000) });
    return { status: response.status, retry: response.headers.get("retry-after"), body: await response.json() };
  } catch {
    return null;
  }
}

async function signIn() {
  while (Date.now() < deadline) {
    const answer = await ask(`${url}/api/v1/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "beroepskracht@voordeur.example", password: "Voordeur-demo-2026" }),
    });
    if (answer?.status === 201) return answer.body.accessToken;
    await pause(300);
  }
  throw new Error("cannot sign in");
}

async function create(number) {
  while (Date.now() < deadline) {
    const answer = await ask(`${N}/activities`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "idempotency-key": `drill-${run}-${number}`,
      },
      body: JSON.stringify({
        title: `Noodoefening ${run} ${number}`,
        categories: ["coffee"],
        start: "2027-03-02T09:00:00Z",
        end: "2027-03-02T10:00:00Z",
      }),
    });
    const key = answer ? String(answer.status) : "no answer";
    statuses[key] = (statuses[key] ?? 0) + 1;
    if (answer && (answer.status === 201 || answer.status === 200)) return answer.body.id;
    if (answer && answer.status === 503 && !answer.retry) statuses["503 without Retry-After"] = 1;
    if (answer && answer.status !== 503 && answer.status !== 409) statuses.example ??= JSON.stringify(answer.body);
    await pause(150);
  }
  return null;
}

token = await signIn();
const ids = [];
let next = 0;
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (next < total || !existsSync(enough)) {
      const number = next++;
      ids[number] = await create(number);
    }
  }),
);

const acknowledged = ids.filter((id) => id !== null);
let lost = 0;
for (const id of acknowledged) {
  let answer = null;
  while (Date.now() < deadline && (answer === null || answer.status === 503)) {
    answer = await ask(`${N}/activities/${id}`, { headers: { authorization: `Bearer ${token}` } });
  }
  if (answer?.status !== 200) lost += 1;
}
console.log(JSON.stringify({ run, asked: ids.length, acknowledged: acknowledged.length, different: new Set(acknowledged).size, lost, statuses }));
