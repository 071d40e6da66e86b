import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { deflateSync, crc32 } from "node:zlib";
import { ask, get, patch } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";

const images = new URL("../../../../shared/data/images/", import.meta.url);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, sum]);
}

/** A grey PNG; `claims` is what its head says when that is not the truth. */
function png(width: number, height: number, claims = { width, height }): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claims.width, 0);
  head.writeUInt32BE(claims.height, 4);
  head[8] = 8;
  const pixels = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0)),
  ]);
}

async function upload(raw: Buffer, how: { type?: string; headers?: { [name: string]: string } } = {}) {
  return ask("POST", `${N}/pictures`, { token: await tokenOf("organiser"), raw, type: how.type ?? "image/png", headers: how.headers });
}

test("an organiser adds a picture, and everybody sees it in three widths", async () => {
  const made = await upload(png(800, 400));
  assert.equal(made.status, 201);
  assert.equal(made.json.width, 800);
  assert.equal(made.json.height, 400);
  assert.equal(made.json.alt, null);
  for (const width of [320, 640, 1280]) {
    const file = await get(`/pictures/${made.json.id}/${width}.webp`, { unjudged: true });
    assert.equal(file.status, 200);
    assert.equal(file.headers["content-type"], "image/webp");
    assert.match(String(file.headers["cache-control"]), /immutable/);
    assert.equal(file.bytes.subarray(8, 12).toString(), "WEBP");
  }
  const seen = await get(String(made.headers.location));
  assert.deepEqual(seen.json, made.json);
});

test("its words are added by who put it there, and by nobody else", async () => {
  const made = await upload(png(20, 20));
  const address = String(made.headers.location);
  const headers = { "if-match": String(made.headers.etag) };
  const stranger = await patch(address, { alt: "Van mij" }, { token: await tokenOf("resident"), headers });
  assert.equal(stranger.status, 403);
  const token = await tokenOf("organiser");
  assert.equal((await patch(address, { alt: "Zonder versie" }, { token })).status, 428);
  const changed = await patch(address, { alt: "Een grijs vlak" }, { token, headers });
  assert.equal(changed.status, 200);
  assert.equal(changed.json.alt, "Een grijs vlak");
  assert.equal((await patch(address, { alt: "Te laat" }, { token, headers })).status, 412);
  const long = await patch(address, { alt: "a".repeat(301) }, { token, headers: { "if-match": String(changed.headers.etag) } });
  assert.deepEqual(long.json.errors, [{ pointer: "/alt", code: "too_long" }]);
});

test("a visitor may not add a picture", async () => {
  assert.equal((await ask("POST", `${N}/pictures`, { raw: png(2, 2), type: "image/png" })).status, 401);
});

test("what is no picture, is broken, lies or is huge is refused with a reason", async () => {
  const refusals: [Buffer, string][] = [
    [Buffer.from("<!doctype html><title>geen plaatje</title>"), "unsupported"],
    [Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;", "latin1"), "unsupported"],
    [png(200, 200).subarray(0, 90), "invalid"],
    [png(10, 10, { width: 10, height: 4000 }), "invalid"],
    [png(10, 10, { width: 60000, height: 60000 }), "out_of_range"],
  ];
  for (const [bytes, code] of refusals) {
    const refused = await upload(bytes);
    assert.equal(refused.status, 400, code);
    assert.deepEqual(refused.json.errors, [{ pointer: "", code }]);
  }
});

test("another type than those of a picture we take is refused unseen", async () => {
  for (const type of ["image/gif", "image/tiff", "image/svg+xml", "application/octet-stream", "multipart/form-data; boundary=x"])
    assert.equal((await upload(png(2, 2), { type })).status, 415);
});

test("more than 15 MB is refused", async () => {
  assert.equal((await upload(Buffer.alloc(15 * 1024 * 1024 + 1))).status, 413);
});

test("the same key makes one picture, and another file under it is a conflict", async () => {
  const headers = { "idempotency-key": `picture-${Date.now()}` };
  const first = await upload(png(30, 30), { headers });
  const again = await upload(png(30, 30), { headers });
  assert.equal(again.status, 201);
  assert.equal(again.headers.location, first.headers.location);
  assert.equal((await upload(png(31, 30), { headers })).status, 409);
});

test("a photograph stands upright and has forgotten where it was taken", { skip: !existsSync(images) && "../shared is not here" }, async () => {
  const made = await upload(readFileSync(new URL("exif/portrait_8.jpg", images)), { type: "image/jpeg" });
  assert.equal(made.json.width, 450);
  assert.equal(made.json.height, 600);
  const located = await upload(readFileSync(new URL("exif/DSCN0010.jpg", images)), { type: "image/jpeg" });
  const file = await get(`/pictures/${located.json.id}/1280.webp`, { unjudged: true });
  assert.ok(!/EXIF|Exif|NIKON|XMP /.test(file.bytes.toString("latin1")));
});

test("a picture of an iPhone is taken, and served as all others are", { skip: !existsSync(images) && "../shared is not here" }, async () => {
  const made = await upload(readFileSync(new URL("exif/samplefilehub.heif", images)), { type: "image/heic" });
  assert.equal(made.status, 201);
  const file = await get(`/pictures/${made.json.id}/640.webp`, { unjudged: true });
  assert.equal(file.bytes.subarray(8, 12).toString(), "WEBP");
  assert.ok(!/EXIF|Exif|XMP /.test(file.bytes.toString("latin1")));
});

/** A dark picture with a light band at a height, higher than it is wide. */
function banded(at: number): Buffer {
  const [width, height] = [300, 600];
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = at; y < at + 60; y += 1) rows.fill(255, y * (width + 1) + 1, (y + 1) * (width + 1));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

test("a list shows a piece that is chosen by itself, and another when somebody asks for it", async () => {
  const made = await upload(banded(100));
  const { id, crop } = made.json;
  assert.equal(crop.x, 50);
  for (const width of [320, 640])
    assert.equal((await get(`/pictures/${id}/50-${crop.y}-${width}.webp`, { unjudged: true })).status, 200);
  const token = await tokenOf("organiser");
  const address = `${String(made.headers.location)}/_crop`;
  assert.equal((await get(`/pictures/${id}/50-93-320.webp`, { unjudged: true })).status, 404);
  const cut = await ask("POST", address, { token, body: { x: 3, y: 93 } });
  assert.equal(cut.status, 200);
  assert.deepEqual(cut.json, { x: 50, y: 93 }, "from side to side there is nothing to choose");
  assert.equal((await get(`/pictures/${id}/50-93-320.webp`, { unjudged: true })).status, 200);
  assert.deepEqual((await ask("POST", address, { token, body: { x: 50, y: 93 } })).json, { x: 50, y: 93 }, "once more is no other");
  const faults: [object, string, string][] = [
    [{ x: 50 }, "/y", "required"], [{ x: 101, y: 0 }, "/x", "out_of_range"], [{ x: -1, y: 0 }, "/x", "out_of_range"],
    [{ x: 1.5, y: 0 }, "/x", "type"], [{ x: "1", y: 0 }, "/x", "type"], [{ x: 1, y: 1, z: 1 }, "/z", "unknown"],
  ];
  for (const [body, pointer, code] of faults)
    assert.deepEqual((await ask("POST", address, { token, body })).json.errors, [{ pointer, code }]);
  assert.equal((await ask("POST", `${N}/pictures/11111111-1111-4111-8111-111111111111/_crop`, { token, body: { x: 0, y: 0 } })).status, 404);
});

test("what is decoration has no words, and what has words is none", async () => {
  const made = await upload(png(40, 30));
  const token = await tokenOf("organiser");
  const address = String(made.headers.location);
  const change = async (body: object, etag: unknown) => patch(address, body, { token, headers: { "if-match": String(etag) } });
  const decorative = await change({ decorative: true }, made.headers.etag);
  assert.deepEqual([decorative.json.alt, decorative.json.decorative], [null, true]);
  assert.deepEqual((await change({ alt: "Toch iets" }, decorative.headers.etag)).json.errors, [{ pointer: "/alt", code: "invalid" }]);
  const described = await change({ alt: "Toch iets", decorative: false }, decorative.headers.etag);
  assert.deepEqual([described.json.alt, described.json.decorative], ["Toch iets", false]);
});
