import { describe, expect, it } from 'vitest';

import { spokenText } from './readAloud';

describe('Reading aloud', () => {
  it('says every block once, in order, and nothing that is hidden', () => {
    document.body.innerHTML = `
      <main>
        <h1>Samen eten</h1>
        <ul><li><p>Om <b>17.30</b> uur</p></li><li>De Haard</li></ul>
        <p aria-hidden="true">do 19</p>
        <p><svg aria-hidden="true"><title>x</title></svg>Gratis</p>
        <div hidden><p>Niet nu</p></div>
        <p> </p>
      </main>`;
    const main = document.querySelector('main') as Element;
    expect(spokenText(main)).toEqual(['Samen eten', 'Om 17.30 uur', 'De Haard', 'Gratis']);
  });
});
