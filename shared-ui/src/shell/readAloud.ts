const blocks = 'h1, h2, h3, h4, p, li, dt, dd, label, button, summary';

/** The page as sentences: every block once, hidden parts and pictures left out. */
export function spokenText(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>(blocks)]
    .filter(block => !block.querySelector(blocks) && block.closest('[hidden], [aria-hidden="true"]') === null)
    .map(block => wordsOf(block))
    .filter(text => text !== '');
}

function wordsOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach(hidden => hidden.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Resolves when the last sentence has been read, or when somebody stopped it. */
export async function readAloud(root: Element | null, lang: string) {
  if (!root) return;
  for (const text of spokenText(root)) {
    const heard = await new Promise<boolean>(done => {
      const sentence = new SpeechSynthesisUtterance(text);
      sentence.lang = lang;
      sentence.onend = () => done(true);
      sentence.onerror = () => done(false);
      speechSynthesis.speak(sentence);
    });
    if (!heard) return;
  }
}
