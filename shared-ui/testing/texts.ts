import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { parse, Visitor, type Message, type VariableReference } from '@fluent/syntax';

/** One message of one language: which arguments it asks for. */
type Messages = Map<string, string[]>;

export interface Area {
  folder: string;
  languages: Map<string, Messages>;
}

class Variables extends Visitor {
  names = new Set<string>();
  override visitVariableReference(node: VariableReference) {
    this.names.add(node.id.name);
  }
}

function messagesOf(file: string): Messages {
  const resource = parse(readFileSync(file, 'utf8'), {});
  const junk = resource.body.find(entry => entry.type === 'Junk');
  if (junk) throw new Error(`${file}: ${JSON.stringify(junk.content)} is not Fluent`);
  const messages: Messages = new Map();
  for (const entry of resource.body.filter((found): found is Message => found.type === 'Message')) {
    if (messages.has(entry.id.name)) throw new Error(`${file}: ${entry.id.name} stands there twice`);
    const variables = new Variables();
    variables.visit(entry);
    messages.set(entry.id.name, [...variables.names].sort());
  }
  return messages;
}

/** All files under a folder whose name ends so. */
export const filesUnder = (folder: string, end: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => end.test(name))
    .map(name => join(folder, name));

/** Every folder with text files under a source folder. */
export function areasUnder(source: string): Area[] {
  const areas = new Map<string, Area>();
  for (const file of filesUnder(source, /\.ftl$/)) {
    const folder = dirname(file);
    const area = areas.get(folder) ?? { folder, languages: new Map() };
    area.languages.set(basename(file, '.ftl'), messagesOf(file));
    areas.set(folder, area);
  }
  return [...areas.values()];
}

/** What is missing, too much or asks for other arguments than the Dutch source: one line each. */
export function differences(area: Area, language: string): string[] {
  const source = area.languages.get('nl') ?? new Map<string, string[]>();
  const other = area.languages.get(language);
  if (!other) return [`${area.folder}: no ${language}.ftl`];
  const missing = [...source.keys()].filter(id => !other.has(id)).map(id => `${language} lacks ${id}`);
  const extra = [...other.keys()].filter(id => !source.has(id)).map(id => `${language} has ${id}, nl has not`);
  const changed = [...source].filter(([id, names]) => other.has(id) && other.get(id)?.join() !== names.join());
  return [...missing, ...extra, ...changed.map(([id]) => `${language} ${id} has other arguments`)];
}

/** The names of texts that the code under a folder asks for literally: t('name') and <Rich id="name">. */
export function usedUnder(source: string): Map<string, string> {
  const used = new Map<string, string>();
  for (const file of filesUnder(source, /(?<!\.test)\.tsx?$/)) {
    const code = readFileSync(file, 'utf8');
    for (const call of code.matchAll(/\bt\(([^)]*)\)/g))
      for (const name of call[1]?.matchAll(/(?<![\w$`{(.])'([a-z][a-z0-9_-]*)'/g) ?? []) used.set(name[1] as string, file);
    for (const name of code.matchAll(/<Rich\s+id="([a-z0-9_-]+)"/g)) used.set(name[1] as string, file);
  }
  return used;
}
