// The contract as one page for people who write programs.
import { html, prose, raw } from "./html.mjs";

const methods = ["get", "post", "put", "patch", "delete"];

function resolver(document) {
  return (part) => (part?.$ref ? part.$ref.slice(2).split("/").reduce((at, key) => at[key], document) : part);
}

const nameOf = (ref) => ref.split("/").at(-1);

/* A type in a few words, with a link where it has a name of its own. */
function typeOf(schema) {
  if (!schema) return "";
  if (schema.$ref) return raw(html`<a href="#schema-${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>`);
  if (schema.oneOf) return raw(schema.oneOf.map((one) => typeOf(one)).join(" of "));
  const types = [schema.type].flat().filter(Boolean);
  if (types.includes("array")) return raw(html`lijst van ${typeOf(schema.items)}`);
  return raw(html`${types.join(" of ")}${schema.format ? ` (${schema.format})` : ""}`);
}

function limitsOf(schema) {
  const words = {
    minLength: "minstens # tekens", maxLength: "hoogstens # tekens", minimum: "minstens #", maximum: "hoogstens #",
    maxItems: "hoogstens # stuks", default: "anders #",
  };
  const limits = Object.entries(words)
    .filter(([key]) => schema[key] !== undefined)
    .map(([key, word]) => word.replace("#", schema[key]));
  if (schema.enum) limits.unshift(schema.enum.map((value) => String(value)).join(" · "));
  return limits.join(", ");
}

function rowsOf(entries) {
  return raw(entries.map(([name, schema, text, required]) => html`
<tr><th scope="row"><code>${name}</code>${required ? "" : " (mag)"}</th>
<td>${typeOf(schema)}${raw(limitsOf(schema) && html`<br><small>${limitsOf(schema)}</small>`)}</td>
<td>${raw(prose(text ?? schema.description ?? ""))}</td></tr>`).join(""));
}

function table(caption, entries) {
  if (entries.length === 0) return "";
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">Naam</th><th scope="col">Soort</th><th scope="col">Betekenis</th></tr></thead>
<tbody>${rowsOf(entries)}</tbody></table></div>`;
}

function whoOf(roles, everyone) {
  return roles.length === everyone.length ? "iedereen" : roles.join(", ");
}

function answersOf(responses, resolve) {
  return Object.entries(responses).sort().map(([status, answer]) => {
    const content = Object.values(resolve(answer).content ?? {})[0];
    return html`<li><code>${status}</code> ${raw(prose(resolve(answer).description))} ${
      content?.schema?.$ref ? typeOf(content.schema) : ""}</li>`;
  }).join("");
}

function operation(document, path, method, shared) {
  const resolve = resolver(document);
  const it = document.paths[path][method];
  const parameters = [...shared, ...(it.parameters ?? [])].map(resolve);
  const bodies = Object.entries(it.requestBody?.content ?? {});
  const example = bodies.map(([, body]) => resolve(body.schema).example).find(Boolean);
  return html`<section class="operation" id="${it.operationId}">
<h3>${it.summary}</h3>
<p><code class="call">${method.toUpperCase()} ${path}</code></p>
${raw(prose(it.description))}
<p><small>Wie: ${whoOf(it["x-roles"], document["x-who"].everyone)}${
  it["x-module"] ? ` · module ${it["x-module"]}` : ""}${
  it["x-scope"] ? ` · bereik ${it["x-scope"]}` : ""} · <code>${it.operationId}</code></small></p>
${raw(table("Vragen", parameters.map((one) => [one.name, one.schema, one.description, one.required])))}
${raw(bodies.length ? html`<p>Inhoud: ${raw(bodies.map(([type, body]) =>
  html`<code>${type}</code> ${body.schema.$ref ? typeOf(body.schema) : ""}`).join(", "))}</p>` : "")}
${raw(example ? html`<pre tabindex="0">${JSON.stringify(example, null, 2)}</pre>` : "")}
<details><summary>Antwoorden</summary><ul>${raw(answersOf(it.responses, resolve))}</ul></details>
</section>`;
}

function group(document, tag) {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method]?.tags.includes(tag.name))
      .map((method) => operation(document, path, method, item.parameters ?? [])));
  return html`<section id="${tag.name}"><h2>${tag.name[0].toUpperCase() + tag.name.slice(1)}</h2>
<p>${tag.description}</p>${raw(operations.join(""))}</section>`;
}

function schema(name, it) {
  const required = new Set(it.required ?? []);
  const members = Object.entries(it.properties ?? {}).map(([key, value]) => [key, value, value.description, required.has(key)]);
  return html`<section id="schema-${name}"><h3><code>${name}</code></h3>${raw(prose(it.description ?? ""))}
${raw(members.length ? table(`Velden van ${name}`, members) : html`<p>${typeOf({ ...it, $ref: undefined })} ${limitsOf(it)}</p>`)}</section>`;
}

export function page(document, example) {
  const tags = document.tags.map((tag) => html`<li><a href="#${tag.name}">${tag.name}</a></li>`);
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${document.info.title}: voor wie programmeert</title>
<link rel="stylesheet" href="/api/page.css">
</head>
<body>
<main>
<h1>${document.info.title}: voor wie programmeert</h1>
${raw(prose(document.info.description))}
<p>Versie ${document.info.version}. Het hele document als JSON: <a href="/api/v1/openapi.json">openapi.json</a>.
Voor iedere fout is er een <a href="/problems/invalid">pagina met uitleg</a>.</p>
<h2 id="voorbeeld">Een voorbeeld</h2>
<pre tabindex="0">${example}</pre>
<nav aria-label="Onderdelen"><ul>${raw(tags.join(""))}<li><a href="#velden">velden</a></li></ul></nav>
${raw(document.tags.map((tag) => group(document, tag)).join(""))}
<section id="velden"><h2>Velden</h2>
${raw(Object.entries(document.components.schemas).map(([name, it]) => schema(name, it)).join(""))}
</section>
</main>
</body>
</html>
`;
}
