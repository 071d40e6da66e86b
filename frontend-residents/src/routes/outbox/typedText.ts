import { t } from 'shared-ui/i18n/text';
import type { Entry } from 'shared-ui/offline/entry';

type Words = Record<string, string | null>;

/** What was typed, in the words of the buttons and fields it was typed with: a line each. */
export function typedText({ kind, body }: Entry): string[] {
  const said = (body ?? {}) as Words;
  const { code, answer } = said;
  const lines: Record<Entry['kind'], (string | null | undefined)[]> = {
    correction: [said['note'] ?? t(`correct-${code}`)],
    round: [t(`round-${answer}`), said['note']],
    proposal: [said['when'], said['place'], said['telephone'] ?? said['email']],
  };
  return lines[kind].filter(line => typeof line === 'string');
}
