// Runs voordeur-reader as the programs do: bytes in, one object out.
import { spawnSync } from 'node:child_process';

const program = process.env.VOORDEUR_READER;

/** {status, signal, milliseconds, result}; result is null when it printed no JSON. */
export function read(bytes, args = []) {
  const started = performance.now();
  const child = spawnSync(program, ['read', ...args], { input: bytes, timeout: 20_000, maxBuffer: 1 << 28 });
  let result = null;
  try {
    result = JSON.parse(child.stdout);
  } catch {
    // The caller sees what the program said instead.
  }
  return {
    status: child.status, signal: child.signal, result,
    said: child.stderr.toString(), milliseconds: performance.now() - started,
  };
}

export function expand(question) {
  return JSON.parse(spawnSync(program, ['expand'], { input: JSON.stringify(question) }).stdout);
}
