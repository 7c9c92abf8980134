import type { Marker, Note, NoteStyle } from '../../resolve/apparatus.ts';
import { fromRoman, toRoman } from '../../scan/locators/numerals.ts';
import { dressedAt } from '../../scan/notes/dressed.ts';
import { TYPED_FORMS } from '../../scan/notes/typed-forms.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

// How markers and labels are written in each style, and where the number or name stands in one that is written.

/** A marker that calls the note of that number or name. */
export const markerText = (style: NoteStyle, name: string): string => (WRITTEN[style] ?? WRITTEN.bare).marker(name);

/** A label with the blank behind it, and what closes the note. */
export const labelText = (style: NoteStyle, name: string): LabelText => (WRITTEN[style] ?? WRITTEN.bare).label(name);

export interface LabelText {
  readonly before: string;
  readonly after: string;
}

interface Writing {
  marker(name: string): string;
  label(name: string): LabelText;
}

const closed = (before: string, after = ''): LabelText => ({ before, after });

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (name: string): string => name.replace(/\d/g, digit => SUPERSCRIPTS[Number(digit)]);

const BARE: Writing = { marker: name => name, label: name => closed(`${name}. `) };

const WRITTEN: Readonly<Partial<Record<NoteStyle, Writing>> & { bare: Writing }> = {
  bare: BARE,
  bracket: { marker: name => `[${name}]`, label: name => closed(`[${name}] `) },
  paren: { marker: name => `(${name})`, label: name => closed(`(${name}) `) },
  brace: { marker: name => `{${name}}`, label: name => closed(`{${name}} `) },
  caret: { marker: name => `[^${name}]`, label: name => closed(`[^${name}]: `) },
  superscript: { marker: raised, label: name => closed(`${raised(name)} `) },
  markup: { marker: name => `<sup>${name}</sup>`, label: name => closed(`<sup>${name}</sup> `) },
  footnote: { marker: name => `[${name}]`, label: name => closed(`[Footnote ${name}: `, ']') },
  worded: { marker: name => `[note ${name}]`, label: name => closed(`[note ${name}] `) },
};

/** Where the number or name stands within a marker or label; null if it is written in a way that isn't known. */
function nameWithin(text: Text, span: Span, style: NoteStyle, kind: 'marker' | 'label'): Span | null {
  const written = text.slice(span);
  const dressed = style === 'markup' ? dressedAt(written, 0, kind === 'label') : null;
  if (dressed) return { start: span.start + dressed.names[0].start, end: span.start + dressed.names[0].end };
  const match = (kind === 'label' ? LABEL_NAMES : MARKER_NAMES)[style]?.exec(written);
  if (!match) return null;
  const start = span.start + match[1].length;
  return { start, end: start + match[2].length };
}

type Names = Readonly<Partial<Record<NoteStyle, RegExp>>>;

/** Group 1 is what stands before the name, group 2 the name. */
const ENCLOSED: Names = {
  bracket: /^(\[?\s*)([^\s[\]]+)/,
  paren: /^(\(\s*)([^\s)]+)/,
  brace: /^(\{\s*)([^\s}]+)/,
  caret: /^(\[\^)([^\]]+)/,
  superscript: /^()([⁰¹²³⁴-⁹]+)/,
  sign: /^()([*†‡§‖¶|]{1,6})/,
  worded: /^([^\d]+)(\d+)/,
  markup: /^((?:<sup>\s*|\$(?:\{ ?\})?\^\{?|\^\[?)?)(\d+)/,
  ...Object.fromEntries(TYPED_FORMS.map(({ style }) => [style, /^(\D*)(\d+)/])),
};

/** `[Footnote 2:` within a line is marker and label at once, as `(2.` is. */
const WORDED = /^(\[.+ |\()([^\s:.]+)[:.]/;

const MARKER_NAMES: Names = { ...ENCLOSED, bare: /^()(.+)$/s, inline: WORDED };

const LABEL_NAMES: Names = {
  ...ENCLOSED,
  bare: /^([*_]*)([\dlIOSo|!BZ]+)/,
  footnote: WORDED,
  inline: WORDED,
};

/** Styles with several ways to write a marker. */
const VARIED: ReadonlySet<NoteStyle> = new Set([
  'bracket',
  'markup',
  'worded',
  ...TYPED_FORMS.map(({ style }) => style),
]);

/** A marker for that number or name, written like another of its style where its style has several ways. */
export function markerLike(text: Text, model: Marker | undefined, style: NoteStyle, name: string): string {
  const within = VARIED.has(style) && model?.style === style ? nameInMarker(text, model) : null;
  if (!within || !model || within.start === model.span.start) return markerText(style, name);
  const number = nameText(style, name, text.slice(within));
  return text.content.slice(model.span.start, within.start) + number + text.content.slice(within.end, model.span.end);
}

export const nameInMarker = (text: Text, { span, style }: Marker): Span | null =>
  nameWithin(text, span, style, 'marker');

export const nameInLabel = (text: Text, { labelSpan, style }: Note): Span | null =>
  labelSpan && nameWithin(text, labelSpan, style, 'label');

/**
 * A number or name as it stands in place of the one that is written in a marker or label of that style: raised, or Roman where
 * that one is (`iv`).
 */
export const nameText = (style: NoteStyle, name: string, written: string): string =>
  style === 'superscript' ? raised(name) : ROMAN_STYLES.has(style) && isRoman(written) ? inRoman(name) : name;

/** In others, `l` is a one that a scan has bent. */
const ROMAN_STYLES: ReadonlySet<NoteStyle> = new Set(['bracket', 'markup']);

const isRoman = (written: string): boolean => fromRoman(written) !== null && written === written.toLowerCase();

const inRoman = (name: string): string => (/^[1-9]\d{0,2}$/.test(name) ? toRoman(Number(name)) : name);
