import type { Citation } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';
import type { Edit } from '../finding.ts';

/**
 * The edit that writes a name, with its volume, for an *ibid.*; `place` is written behind it where no place stands there
 * (`, p. 83`).
 */
export function writtenOut(content: string, ibid: Citation, name: string, place: string): Edit {
  const word = wordSpan(content, ibid);
  if (ibid.locators.length > 0 || ibid.volumeAt) {
    const joint = /^[\s,:;]/.test(content.slice(word.end)) && !/^\s/.test(content.slice(word.end)) ? '' : ',';
    return { span: word, text: name + joint };
  }
  // An ibid. alone at the end of a sentence lends the sentence its stop.
  const stop = content[word.end - 1] === '.' && !/^\s*[,;:)\]]/.test(content.slice(word.end, word.end + 4)) ? '.' : '';
  return { span: word, text: name + place + stop };
}

/** The word with its emphasis marks and its stop. */
function wordSpan(content: string, { form, span }: Citation): Span {
  let { start, end } = form?.span ?? span;
  if (content[end] === '.') end++;
  const mark = content[start - 1] ?? '';
  if (/[*_]/.test(mark) && content[end] === mark) {
    start--;
    end++;
    if (content[end] === '.' && content[end - 2] !== '.') end++;
  }
  return { start, end };
}
