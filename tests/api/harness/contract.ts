// Judges exchanges by the contract: what was asked, what was answered.
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { load } from "js-yaml";
import type { Exchange } from "./http.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export interface Parameter { name: string; in: string; required?: boolean; schema: { [key: string]: Json } }
export interface Operation {
  id: string;
  method: string;
  path: string;
  pointer: string;
  roles: string[];
  module: string | null;
  scope: string | null;
  parameters: Parameter[];
  body: string[];
  responses: { [status: string]: any };
  fits: RegExp;
}

const file = new URL("../../../backend/api/voordeur.openapi.yaml", import.meta.url);
export const document = load(readFileSync(file, "utf8")) as any;

const ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
for (const format of ["int32", "double", "password", "binary"]) ajv.addFormat(format, true);
ajv.addSchema(document, "contract");

const compiled = new Map<string, ValidateFunction>();
function schemaAt(pointer: string): ValidateFunction {
  let found = compiled.get(pointer);
  if (!found) compiled.set(pointer, (found = ajv.compile({ $ref: `contract#${pointer}` })));
  return found;
}

/** What is wrong with this value, by the schema at this place in the contract. */
export function faultsOf(pointer: string, value: unknown): string[] {
  const validate = schemaAt(pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((e) => `${e.instancePath || "/"} ${e.message} ${JSON.stringify(e.params)}`);
}

const escape = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Follows a $ref; gives the place it ends at too. */
export function resolve(part: any, pointer: string): { value: any; pointer: string } {
  while (part?.$ref) {
    pointer = part.$ref.slice(1);
    part = pointer.slice(1).split("/").reduce((at: any, key: string) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
  }
  return { value: part, pointer };
}

function pattern(path: string): RegExp {
  const text = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace("{id}", "[^/_][^/]*").replace(/\{[a-z]+\}/gi, "[^/]+");
  return new RegExp(`^/api/v1${text}$`);
}

const methods = ["get", "put", "post", "patch", "delete"];
export const operations: Operation[] = Object.entries<any>(document.paths).flatMap(([path, item]) =>
  methods.filter((method) => item[method]).map((method) => {
    const it = item[method];
    return {
      id: it.operationId,
      method: method.toUpperCase(),
      path,
      pointer: `/paths/${escape(path)}/${method}`,
      roles: it["x-roles"],
      module: it["x-module"],
      scope: it["x-scope"] ?? null,
      parameters: [...(item.parameters ?? []), ...(it.parameters ?? [])].map((p: any) => resolve(p, "").value),
      body: Object.keys(it.requestBody?.content ?? {}),
      responses: it.responses,
      fits: pattern(path),
    };
  }),
);

/** The operation at this address: one whose path has no variable there goes first. */
export function operationAt(method: string, path: string): Operation | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  const fitting = operations.filter((operation) => operation.method === wanted && operation.fits.test(path));
  return fitting.sort((a, b) => variables(a.path) - variables(b.path))[0];
}
const variables = (path: string) => path.split("{").length;

function headerFaults(response: any, exchange: Exchange): string[] {
  return Object.entries<any>(response.headers ?? {}).flatMap(([name, header]) => {
    const { value, pointer } = resolve(header, "");
    const given = exchange.headers[name.toLowerCase()];
    if (given === undefined) return value.required ? [`the header ${name} is missing`] : [];
    const type = resolve(value.schema, "").value.type;
    const typed = type === "integer" ? Number(given) : String(given);
    return faultsOf(`${pointer}/schema`, typed).map((fault) => `header ${name}: ${fault}`);
  });
}

function bodyFaults(operation: Operation, exchange: Exchange): string[] {
  const { value, pointer } = resolve(operation.responses[exchange.status], `${operation.pointer}/responses/${exchange.status}`);
  if (exchange.method === "HEAD") return exchange.bytes.length ? ["HEAD was answered with a body"] : [];
  if (!value.content) return exchange.bytes.length ? [`${exchange.status} has a body`] : [];
  const type = String(exchange.headers["content-type"] ?? "").split(";")[0]!.trim();
  if (!value.content[type]) return [`the type of the answer is ${type}`];
  if (!type.endsWith("json")) return [];
  return faultsOf(`${pointer}/content/${escape(type)}/schema`, exchange.json);
}

/* A request that was taken must be one that the contract allows. */
function requestFaults(operation: Operation, exchange: Exchange): string[] {
  const query = new URLSearchParams(exchange.query);
  const faults: string[] = [];
  for (const parameter of operation.parameters.filter((one) => one.in === "query")) {
    const given = query.getAll(parameter.name);
    query.delete(parameter.name);
    if (given.length === 0) {
      if (parameter.required) faults.push(`taken without ${parameter.name}`);
      continue;
    }
    const { value: schema } = resolve(parameter.schema, "");
    const one = given[0]!;
    const typed = schema.type === "array" ? given : schema.type === "integer" ? Number(one)
      : schema.type === "boolean" ? ({ true: true, false: false } as any)[one] ?? one : one;
    const validate = ajv.compile(parameter.schema.$ref ? { $ref: `contract${parameter.schema.$ref}` } : rooted(parameter.schema));
    if (!validate(typed)) faults.push(`taken with ${parameter.name}=${one}`);
  }
  for (const key of query.keys()) faults.push(`taken with the unknown key ${key}`);
  if (exchange.sent !== undefined && operation.body.length > 0) {
    const type = exchange.sentType?.split(";")[0] ?? "";
    if (!operation.body.includes(type)) faults.push(`taken as ${type}`);
    else if (type.endsWith("json") && type !== "application/ld+json") // a stranger's file is bytes, well-formed or not
      faults.push(...faultsOf(`${operation.pointer}/requestBody/content/${escape(type)}/schema`, JSON.parse(exchange.sent))
        .map((fault) => `taken with a body in which ${fault}`));
  }
  return faults;
}

const rooted = (schema: any): any =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"contract#'));

/* nginx itself says these, before the program sees the request. */
const fromNginx = [400, 408, 413, 414, 431];

/** Everything in this exchange that the contract does not allow. */
export function judge(exchange: Exchange): string[] {
  if (!exchange.path.startsWith("/api/v1/") || exchange.method === "OPTIONS") return [];
  const faults: string[] = [];
  if (exchange.status >= 400) {
    if (exchange.headers["content-type"] !== "application/problem+json") faults.push("a refusal is not a problem document");
    else if (exchange.method !== "HEAD") faults.push(...faultsOf("/components/schemas/Problem", exchange.json));
    if (exchange.method !== "HEAD" && exchange.json?.status !== exchange.status) faults.push("status in the document differs");
  }
  if (!/^1\.\d+\.\d+$/.test(String(exchange.headers["api-version"]))) faults.push("API-Version is missing");
  const operation = operationAt(exchange.method, exchange.path);
  if (!operation) {
    if (![404, 405, ...fromNginx].includes(exchange.status)) faults.push(`${exchange.status} at an address without operation`);
    return faults;
  }
  exchange.operation = operation.id;
  const response = operation.responses[exchange.status];
  if (!response) {
    if (!fromNginx.includes(exchange.status)) faults.push(`${operation.id} answered ${exchange.status}, which is not documented`);
    return faults;
  }
  faults.push(...headerFaults(resolve(response, "").value, exchange), ...bodyFaults(operation, exchange));
  if (exchange.status < 300 && exchange.method !== "HEAD") faults.push(...requestFaults(operation, exchange));
  return faults;
}
