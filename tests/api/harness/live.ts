// Event streams: through nginx, or on the socket of a `voordeur live` of the test's own.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, existsSync } from "node:fs";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, origin } from "./stack.ts";

export interface Stream {
  status: number;
  type: string;
  /** What was heard since it opened: "change 0192…", beats left out. */
  heard: string[];
  /** Waits until that many were heard, a second at most; how many milliseconds it took. */
  until: (count: number) => Promise<number>;
  ended: Promise<void>;
  close: () => void;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

function eventsOf(text: string): string[] {
  return text.split("\n\n").slice(0, -1).map((event) => event.split("\n").map((line) => line.replace(/^(event|data): /, "")).join(" ")).filter((event) => event.startsWith("change"));
}

/** Opens what a ticket says; through nginx, or at this socket. */
export function listen(url: string, socketPath?: string): Promise<Stream> {
  const where = socketPath === undefined ? { host: origin.hostname, port: origin.port } : { socketPath };
  return new Promise((resolve, reject) => {
    const asked = request({ ...where, path: url, agent: false }, (answer) => {
      const stream: Stream = {
        status: answer.statusCode ?? 0, type: answer.headers["content-type"] ?? "", heard: [],
        ended: new Promise((ended) => answer.on("close", () => ended())),
        close: () => asked.destroy(),
        until: async (count) => {
          const since = performance.now();
          while (stream.heard.length < count && performance.now() - since < 1000) await pause(2);
          return performance.now() - since;
        },
      };
      let text = "";
      answer.on("data", (bytes) => {
        text += bytes;
        stream.heard = eventsOf(text);
      });
      answer.on("error", () => {});
      resolve(stream);
    });
    asked.on("error", reject);
    asked.end();
  });
}

const lives = new Set<ChildProcess>();

/** Ends those that a failed test left behind. */
export function stopLives(): void {
  for (const program of lives) program.kill("SIGKILL");
}

/** A `voordeur live` beside the one of the stack, which may think that it is another time. */
export async function ownLive(more: { [name: string]: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "voordeur-live."));
  const path = join(folder, "live.sock");
  const program = spawn(command, ["live"], { env: { ...process.env, VOORDEUR_RUN: folder, ...more }, stdio: ["ignore", "ignore", "pipe"] });
  lives.add(program);
  let log = "";
  program.stderr.on("data", (bytes) => (log += bytes));
  for (let tries = 0; tries < 500 && !log.includes("most="); tries++) await pause(10);
  if (!existsSync(path)) throw new Error(`voordeur live did not start: ${log}`);
  return {
    path,
    log: () => log,
    stop: async () => {
      program.kill("SIGTERM");
      const [code] = await once(program, "exit");
      lives.delete(program);
      rmSync(folder, { recursive: true });
      return code as number;
    },
  };
}

/** Sends bytes as they are; what came back until the other side closed, or what there was after `wait`. */
export async function send(path: string, bytes: string | Buffer, wait = 2000): Promise<string> {
  const socket: Socket = connect(path);
  let answer = "";
  socket.on("data", (data) => (answer += data));
  socket.on("error", () => {});
  socket.write(bytes);
  await Promise.race([once(socket, "close"), pause(wait)]);
  socket.destroy();
  return answer;
}
