import { type Analysis, analyseText } from '../../analyse.ts';
import { editedText } from '../../check/repairs/edits.ts';
import type { Citation } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { type Plan, type Refusal, refuse } from '../managing/plan.ts';
import { thingAt } from '../place.ts';
import { placeStart } from './place-start.ts';

/**
 * Writes *ibid.* for the citation at an offset (UTF-16) that repeats the work and volume of the one before it; its place
 * stays. Refused unless the *ibid.*, read anew, means exactly what stood there, and every other citation what it did.
 */
export function shortenToIbid(analysis: Analysis, offset: number): Plan | Refusal {
  const index = repeatAt(analysis, offset);
  if (index === null)
    return refuse(t('Put the cursor on a citation that repeats the work and volume of the one before it.'));
  const plan = { edits: [shortened(analysis, index)] };
  return meansTheSame(analysis, index, plan) ? plan : refuse(t('An ibid. here could be taken for another citation.'));
}

/** The citation at an offset if it seems to repeat the one before it, as an index into citations; null otherwise. */
export function repeatAt(analysis: Analysis, offset: number): number | null {
  const { citations } = analysis.apparatus;
  const thing = thingAt(analysis, offset);
  if (thing?.kind !== 'citation') return null;
  const citation = citations[thing.index];
  const previous = citations.slice(0, thing.index).findLast(({ note }) => (note === null) === (citation.note === null));
  return previous && repeats(citation, previous) ? thing.index : null;
}

/** A definition can't be spared, nor the name of another piece. */
const repeats = (citation: Citation, previous: Citation): boolean =>
  REPEATABLE.has(citation.kind) &&
  citation.form !== null &&
  citation.work !== null &&
  citation.work === previous.work &&
  citation.volume === previous.volume &&
  (citation.title === null || citation.title === previous.title);

const REPEATABLE = new Set<Citation['kind']>(['abbreviated', 'short', 'full']);

function shortened({ text, apparatus }: Analysis, index: number) {
  const citation = apparatus.citations[index];
  const { start, end } = citation.span;
  const place = citation.locators[0] ? placeStart(text.content, start, citation.locators[0].span.start) : end;
  const word = ibidWord(text.content, apparatus.citations, start);
  const atEnd = place === end && text.content[end] === '.';
  return { span: { start, end: place }, text: atEnd ? word.replace(/\.$/, '') : word };
}

/** As the text writes it elsewhere, else *Ibid.*; small behind a semicolon or a word. */
function ibidWord(content: string, citations: readonly Citation[], start: number): string {
  const model = citations.find(({ kind, form }) => kind === 'ibid' && form !== null && /^\p{L}+$/u.test(form.text));
  const stands = model?.form ? content.slice(model.form.span.start, model.form.span.end) : 'Ibid';
  const stop = !model?.form || content[model.form.span.end] === '.' ? '.' : '';
  const before = content.slice(Math.max(0, start - 3), start).trimEnd();
  const small = /[\p{L},;]$/u.test(before);
  return (small ? stands.toLowerCase() : stands[0].toUpperCase() + stands.slice(1)) + stop;
}

/** Whether the text, read anew with the plan carried out, cites the same works and volumes. */
function meansTheSame({ text, layout, library, apparatus }: Analysis, index: number, plan: Plan): boolean {
  const after = analyseText(editedText(text, plan.edits), layout.dialects, { library }).apparatus.citations;
  const ibid = after[index];
  return (
    after.length === apparatus.citations.length &&
    ibid.kind === 'ibid' &&
    ibid.candidates.length === 0 &&
    apparatus.citations.every((each, i) => each.work === after[i].work && each.volume === after[i].volume)
  );
}
