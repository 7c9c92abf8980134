import type { Analysis } from '../analyse.ts';
import type { Edit } from '../check/finding.ts';
import type { Citation, CitedWork } from '../resolve/apparatus.ts';
import { type Span, touches } from '../text/span.ts';
import { t } from '../wording/wording.ts';
import type { Refusal } from './managing/plan.ts';
import { thingAt } from './place.ts';
import { noteName } from './rename-note.ts';
import { workOf } from './works.ts';

/** What would be renamed: its place and how it is called now. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/**
 * What a rename at an offset (UTF-16) would rename: the abbreviation of a work, or the number or name of a note. Null where
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
  return refused === null ? subject.edits(name) : { refused };
}

/** A name with every place where it stands. `refuse` says why another name cannot be taken, or null. */
interface Subject {
  readonly name: string;
  readonly places: readonly Span[];
  refuse(newName: string): string | null;
  edits(newName: string): Edit[];
}

function subjectAt(analysis: Analysis, offset: number): Subject | Refusal | null {
  const { apparatus } = analysis;
  const thing = thingAt(analysis, offset);
  if (thing?.kind === 'citation') return abbreviationSubject(analysis, apparatus.citations[thing.index], offset);
  if (thing?.kind === 'label') return noteName(analysis, thing.index);
  const note = thing?.kind === 'marker' ? apparatus.markers[thing.index].note : null;
  return note === null ? null : noteName(analysis, note);
}

function abbreviationSubject(analysis: Analysis, citation: Citation, offset: number): Subject | null {
  const { form } = citation;
  const work = workOf(analysis, citation);
  if (!work || !form || form.text !== work.abbreviation || !touches(form.span, offset)) return null;
  const forms = analysis.apparatus.citations.map(each => (each.work === work.id ? each.form : null));
  const places = forms.filter(each => each?.text === work.abbreviation).map(each => each!.span);
  return {
    name: work.abbreviation,
    places,
    refuse: name => refuseAbbreviation(analysis, work, name),
    edits: name => places.map(span => ({ span, text: name })),
  };
}

function refuseAbbreviation({ apparatus }: Analysis, work: CitedWork, name: string): string | null {
  if (!/^\p{L}[^\r\n,;()[\]]*$/u.test(name)) {
    return t('An abbreviation begins with a letter and holds no comma, semicolon, bracket or line break.');
  }
  const other = apparatus.works.find(each => each.abbreviation === name && each.id !== work.id);
  if (!other) return null;
  return other.title === null
    ? t('“{0}” already stands for another work in this text.', name)
    : t('“{0}” already stands for {1} in this text.', name, other.title);
}
