import type { Analysis } from '../analyse.ts';
import type { Edit } from '../check/finding.ts';
import type { Citation, CitedWork, Note } from '../resolve/apparatus.ts';
import { type Span, touches } from '../text/span.ts';
import { thingAt } from './place.ts';
import { workOf } from './works.ts';

/** Why something cannot be renamed, as a sentence for the user. */
export interface Refusal {
  readonly refused: string;
}

/** What would be renamed: its place and how it is called now. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/**
 * What a rename at an offset (UTF-16) would rename: the abbreviation of a work, or the label of a Markdown note. Null where
 * nothing stands that has a name.
 */
export function renamableAt(analysis: Analysis, offset: number): Renamable | Refusal | null {
  const subject = subjectAt(analysis, offset);
  if (!subject || 'refused' in subject) return subject;
  const place = subject.places.find(each => touches(each, offset));
  return place ? { span: place, name: subject.name } : null;
}

/** The edits that give the thing at an offset another name wherever it is used; null where nothing has a name. */
export function rename(analysis: Analysis, offset: number, newName: string): Edit[] | Refusal | null {
  const subject = subjectAt(analysis, offset);
  if (!subject || 'refused' in subject) return subject;
  const name = newName.trim();
  const refused = subject.refuse(name);
  return refused === null ? subject.places.map(span => ({ span, text: name })) : { refused };
}

/** A name with every place where it stands. `refuse` says why another name cannot be taken, or null. */
interface Subject {
  readonly name: string;
  readonly places: readonly Span[];
  refuse(newName: string): string | null;
}

function subjectAt(analysis: Analysis, offset: number): Subject | Refusal | null {
  const { apparatus } = analysis;
  const thing = thingAt(analysis, offset);
  if (thing?.kind === 'citation') return abbreviationSubject(analysis, apparatus.citations[thing.index], offset);
  if (thing?.kind === 'label') return labelSubject(analysis, thing.index);
  const note = thing?.kind === 'marker' ? apparatus.markers[thing.index].note : null;
  return note === null ? null : labelSubject(analysis, note);
}

function abbreviationSubject(analysis: Analysis, citation: Citation, offset: number): Subject | null {
  const { form } = citation;
  const work = workOf(analysis, citation);
  if (!work || !form || form.text !== work.abbreviation || !touches(form.span, offset)) return null;
  const forms = analysis.apparatus.citations.map(each => (each.work === work.id ? each.form : null));
  const places = forms.filter(each => each?.text === work.abbreviation).map(each => each!.span);
  return { name: work.abbreviation, places, refuse: name => refuseAbbreviation(analysis, work, name) };
}

function refuseAbbreviation({ apparatus }: Analysis, work: CitedWork, name: string): string | null {
  if (!/^\p{L}[^\r\n,;()[\]]*$/u.test(name)) {
    return 'An abbreviation begins with a letter and holds no comma, semicolon, bracket or line break.';
  }
  const other = apparatus.works.find(each => each.abbreviation === name && each.id !== work.id);
  return other ? `“${name}” already stands for ${other.title ?? 'another work'} in this text.` : null;
}

function labelSubject(analysis: Analysis, index: number): Subject | Refusal {
  const { notes, markers, crossReferences } = analysis.apparatus;
  const note = notes[index];
  if (note.style !== 'caret')
    return { refused: 'Only notes written as [^name] can be renamed; a number belongs to a row of numbers.' };
  if (crossReferences.some(reference => reference.notes.includes(index))) {
    return { refused: `The text refers to note ${note.label} by its number, so the number must stay.` };
  }
  const spans = [note.labelSpan, ...note.markers.map(marker => markers[marker].span)];
  const places = spans.map(span => nameWithin(analysis, span, note.label));
  if (places.some(place => place === null)) return { refused: 'Some markers of this note are written in another way.' };
  return { name: note.label, places: places as Span[], refuse: name => refuseLabel(notes, note, name) };
}

/** Where the name stands in `[^name]` or `[^name]:`; null if the stretch is written otherwise. */
function nameWithin({ text }: Analysis, span: Span | null, name: string): Span | null {
  const opening = `[^${name}]`;
  if (!span || !text.slice(span).startsWith(opening)) return null;
  return { start: span.start + 2, end: span.start + opening.length - 1 };
}

function refuseLabel(notes: readonly Note[], note: Note, name: string): string | null {
  if (!/^[^\s[\]^]+$/.test(name)) return 'The name of a note holds no blank, bracket or caret.';
  const taken = notes.some(other => other !== note && other.style === 'caret' && other.label === name);
  return taken ? `There is already a note [^${name}].` : null;
}
