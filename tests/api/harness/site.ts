// A web site of somebody else, good and bad: one answer per path, on a port of this machine.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Site { url: string; stop: () => void }

/** Answers until it is stopped. With a certificate it speaks TLS. */
export async function site(answer: RequestListener, tls?: { key: Buffer; cert: Buffer }): Promise<Site> {
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => { server.closeAllConnections(); server.close(); },
  };
}

const settings = "[ca]\ndefault_ca=own\n[own]\ndatabase=index\nnew_certs_dir=.\ndefault_md=sha256\nrand_serial=yes\npolicy=any\n[any]\ncommonName=supplied\n";

/** A certificate that was good for one day, years ago. */
export function expired(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "voordeur-tls-"));
  const openssl = (...words: string[]) => execFileSync("openssl", words, { cwd: folder, stdio: "ignore" });
  writeFileSync(join(folder, "index"), "");
  writeFileSync(join(folder, "settings"), settings);
  openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "key", "-out", "request", "-subj", "/CN=127.0.0.1");
  openssl("ca", "-batch", "-config", "settings", "-selfsign", "-keyfile", "key", "-in", "request",
    "-out", "cert", "-startdate", "20200101000000Z", "-enddate", "20200102000000Z", "-notext");
  return { key: readFileSync(join(folder, "key")), cert: readFileSync(join(folder, "cert")) };
}
