import { useState } from 'preact/hooks';

import type { Api } from '../api/api';
import type { Problem } from '../api/problem';
import type { PictureUse } from '../api/types';

/** What an iPhone calls its photos many a computer does not know: by the end of its name it is still one. */
const named: Record<string, string> = { heic: 'image/heic', heif: 'image/heif', avif: 'image/avif' };
const kinds = ['image/jpeg', 'image/png', 'image/webp', ...Object.values(named)];
const LARGEST = 15 * 1024 * 1024;

/** What a control that chooses a file offers. */
export const accepted = [...kinds, ...Object.keys(named).map(end => `.${end}`)].join(',');

/** Sends a photo, which is kept at once. `fault` is the code of what was wrong with it, for the words of `picture-fault-CODE`. */
export function useUpload(api: Api) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [fault, setFault] = useState<string | undefined>();

  async function upload(file: File): Promise<PictureUse | null> {
    const photo = file.type === '' ? file.slice(0, file.size, typeOf(file.name)) : file;
    setProblem(null);
    setFault(refusal(photo));
    if (refusal(photo)) return null;
    setBusy(true);
    const result = await api.upload('/neighbourhoods/{neighbourhood}/pictures', photo);
    setBusy(false);
    if (result.ok) return { ...result.value, focus: null };
    const known = pictureFault(result.problem);
    setFault(known);
    setProblem(known ? null : result.problem);
    return null;
  }

  return { busy, problem, fault, upload };
}

const typeOf = (name: string) => named[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';

/** What can be seen without asking the server. */
function refusal(file: Blob): string | undefined {
  if (!kinds.includes(file.type)) return 'unsupported';
  return file.size > LARGEST ? 'too_long' : undefined;
}

/** Broken, too large or not what it says it is: the server says which. */
function pictureFault(problem: Problem): string | undefined {
  if (problem.status === 413) return 'too_long';
  if (problem.status === 415) return 'unsupported';
  return problem.status === 400 ? (problem.errors?.[0]?.code ?? 'invalid') : undefined;
}
