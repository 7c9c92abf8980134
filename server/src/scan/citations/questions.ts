import type { LocatorLabel } from '../../resolve/apparatus.ts';
import type { PlacePart } from '../locators/place.ts';
import type { Anchor } from './anchors.ts';
import { isInBracket, isNested, opensBefore, sighting } from './context.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/**
 * `S. T. I-II, q. 94, a. 2`, `Summa Theologiae I, q. 1, a. 1, ad 2`, `ST I-II 94.2`, `SCG III, c. 25`: the books of Thomas Aquinas by
 * part, question and article. Letters alone (`ST 94`) are anything.
 */
export function readQuestion(scan: Scan, { start: at, end: from, text: name }: Anchor): Sighting | null {
  const { text } = scan;
  const place = placeAt(text, from, /\p{Ll}{4}/u.test(name));
  if (!place) return null;
  const words = name.replace(/,? ?$/, '');
  const end = at + words.length;
  const author = AUTHOR.exec(text.slice(Math.max(scan.floor, at - LONGEST_AUTHOR), at))?.[0].trimStart() ?? '';
  const start = at - author.length;
  const bracketed = opensBefore(text, start) || isInBracket(text, start);
  return sighting('headed', start, place.end, {
    parts: {
      start,
      end,
      chunks: [{ text: words, start: at, end, style: 'plain' }],
      ...{ author: null, piece: null, title: null, sole: words },
      peeled: [],
      imprint: false,
    },
    place: place.parts,
    ancient: true,
    bracketed,
    nested: isNested(scan, start),
  });
}

const AUTHOR =
  /(?:^|[^\p{L}])(?:St\.? )?(?:Thomas (?:of )?)?(?:Aquinas|Thomas|Aquin|Thomas von Aquin|Thomas d’Aquin),? $/u;
const LONGEST_AUTHOR = 30;

const PART = String.raw`(I{1,3}a?(?:[-–— ]{1,2}I{1,3}(?:ae)?)?|[123](?:a ?2ae|a|[-–]2)?|Suppl(?:ement)?\.?)`;
/** What of an article is meant: an answer, the body, an objection. */
const WITHIN = String.raw`(?:,? ?(?:ad\.? ?\d{1,2}(?:um|m)?|obj\. ?\d{1,2}|arg\. ?\d{1,2}|(?:co|corp|resp|prol|s\. ?c|c)\.))?`;
const WORDED = new RegExp(
  String.raw`^${PART},? ?(?:qq?|quaest)\. ?(\d{1,3}(?:[-–]\d{1,3})?)(?:,? ?(?:aa?|artt?)\. ?(\d{1,2}(?:[-–]\d{1,2})?))?${WITHIN}`,
  'du',
);
const NUMBERED = new RegExp(String.raw`^${PART},? ?(\d{1,3})[.,:] ?(\d{1,2})(?![\d\p{L}])${WITHIN}`, 'du');
const CHAPTER = /^(I{1,3}|IV|[1-4]),? ?(?:cap|ch|c)\. ?(\d{1,3})(?![\d\p{L}])/du;

const LABELS: readonly LocatorLabel[] = ['part', 'chapter', 'section'];

/** The place that begins at `from`; in numbers alone only behind a name written out, or in a part of a part (`I-II 94.2`). */
function placeAt(text: string, from: number, isWhole: boolean): { parts: PlacePart[]; end: number } | null {
  const words = text.slice(from, from + 48);
  const numbered = NUMBERED.exec(words);
  const isTold = isWhole || /^[IVX123]+a?[-– ]|2ae/.test(numbered?.[1] ?? '');
  const m = WORDED.exec(words) ?? CHAPTER.exec(words) ?? (isTold ? numbered : null);
  if (!m) return null;
  const labels: readonly LocatorLabel[] = m[3] === undefined && CHAPTER.test(words) ? ['book', 'chapter'] : LABELS;
  const parts = m.slice(1).flatMap((value, i): PlacePart[] => {
    const [start, end] = m.indices?.[i + 1] ?? [0, 0];
    if (value === undefined) return [];
    const [first, last = first] = i === 0 ? [value] : value.split(/[-–]/);
    const values = [{ from: first, to: last, start: from + start, end: from + end }];
    return [{ kind: 'locator', label: labels[i], values }];
  });
  return { parts, end: from + m[0].length };
}
