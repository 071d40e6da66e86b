import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { Markdown } from './markdown';

const html = (text: string) => render(<Markdown text={text} />).container.innerHTML;

describe('A look at marked text', () => {
  it('shows paragraphs, headings, lists, bold, slanted and links', () => {
    expect(html('Kom **gezellig** *langs*.\nNeem [iets](https://x.nl/a) mee.')).toBe(
      '<p>Kom <b>gezellig</b> <em>langs</em>. Neem <a href="https://x.nl/a">iets</a> mee.</p>',
    );
    expect(html('## Kop\n\n- een\n- **twee**')).toBe('<h4>Kop</h4><ul class="bullets"><li>een</li><li><b>twee</b></li></ul>');
  });

  it('shows a mark inside a mark', () => {
    expect(html('**zeer *scheef* vet**')).toBe('<p><b>zeer <em>scheef</em> vet</b></p>');
  });

  it('makes no page of what was typed', () => {
    expect(html('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(html('[klik](javascript:alert(1))')).toBe('<p>[klik](javascript:alert(1))</p>');
  });
});
