// reads.mjs URL SECONDS CONNECTIONS - reads without the shared cache, as fast as it goes; prints how
// often which status came, one JSON line.
import http from "node:http";

const [url, seconds, connections] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
const counts = {};

async function signIn() {
  for (let tries = 0; tries < 20; tries++) {
    const answer = await fetch(`${url}/api/v1/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "beroepskracht@voordeur.example", password: "Voordeur-demo-2026" }),
    });
    if (answer.status === 201) return (await answer.json()).accessToken;
    await new Promise((done) => setTimeout(done, 300));
  }
  throw new Error("cannot sign in");
}

const accessToken = await signIn();
const until = Date.now() + seconds * 1000;

function read(number) {
  return new Promise((done) => {
    const request = http.get(
      `${url}/api/v1/neighbourhoods/ruwaard/activities?limit=${1 + (number % 20)}`,
      { agent, headers: { authorization: `Bearer ${accessToken}` } },
      (response) => {
        response.resume();
        response.on("end", () => done(String(response.statusCode)));
      },
    );
    request.on("error", (error) => done(error.code ?? "error"));
  });
}

let number = 0;
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (Date.now() < until) {
      const status = await read(number++);
      counts[status] = (counts[status] ?? 0) + 1;
    }
  }),
);
agent.destroy();
console.log(JSON.stringify(counts));
