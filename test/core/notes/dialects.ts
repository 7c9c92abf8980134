/** A way to write markers and labels, as a person would: independent of the engine's own tables. */
export interface Written {
  readonly name: string;
  marker(number: number): string;
  /** What stands before the note's text. */
  label(number: number): string;
  /** What stands behind it. */
  readonly close?: string;
  readonly language?: 'markdown';
  /** Whether a marker follows only where a sentence or clause ends: `dying. 16`. */
  readonly afterStops?: boolean;
}

const raised = (number: number): string => Array.from(String(number), digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

/** Names of notes in Markdown. */
const NAMES = ['arnold', 'wade1917', 'fn-3', 'tide', 'x2', 'ledger_a', 'müller', 'n', 'q.v', 'lock'];
const nameOf = (number: number): string => `${NAMES[number % NAMES.length]}${number >= NAMES.length ? number : ''}`;

export const DIALECTS: readonly Written[] = [
  { name: 'glued digit, `2. `', marker: n => `${n}`, label: n => `${n}. ` },
  { name: 'glued digit, `2 `', marker: n => `${n}`, label: n => `${n} ` },
  { name: 'glued digit, `2) `', marker: n => `${n}`, label: n => `${n}) ` },
  { name: 'glued digit, `[2] `', marker: n => `${n}`, label: n => `[${n}] ` },
  { name: 'glued digit, `(2) `', marker: n => `${n}`, label: n => `(${n}) ` },
  { name: 'glued digit, raised', marker: n => `${n}`, label: n => `${raised(n)} ` },
  { name: 'parted digit, `2. `', marker: n => ` ${n}`, label: n => `${n}. `, afterStops: true },
  { name: 'raised, raised', marker: raised, label: n => `${raised(n)} ` },
  { name: 'raised, raised and glued', marker: raised, label: raised },
  { name: 'raised, `2. `', marker: raised, label: n => `${n}. ` },
  { name: 'raised, `2 `', marker: raised, label: n => `${n} ` },
  { name: '<sup>2</sup>, <sup>2</sup>', marker: n => `<sup>${n}</sup>`, label: n => `<sup>${n}</sup> ` },
  {
    name: '<sup>2</sup> in Markdown, `2. `',
    marker: n => `<sup>${n}</sup>`,
    label: n => `${n}. `,
    language: 'markdown',
  },
  {
    name: 'raised as a formula, raised as a formula',
    marker: n => `\${}^{${n}}$`,
    label: n => `\${}^{${n}}$ `,
    language: 'markdown',
  },
  { name: '^[2], ^[2]', marker: n => `^[${n}]`, label: n => `^[${n}] ` },
  { name: '^2^, `2. `', marker: n => `^${n}^`, label: n => `${n}. `, language: 'markdown' },
  { name: '[2], [2]', marker: n => `[${n}]`, label: n => `[${n}] ` },
  { name: ' [2], [2]', marker: n => ` [${n}]`, label: n => `[${n}] ` },
  { name: '[2], `2. `', marker: n => `[${n}]`, label: n => `${n}. ` },
  { name: '[2], `2 `', marker: n => `[${n}]`, label: n => `${n} ` },
  { name: '(2), `(2) `', marker: n => `(${n})`, label: n => `(${n}) ` },
  { name: ' (2), `2. `', marker: n => ` (${n})`, label: n => `${n}. `, afterStops: true },
  { name: '{2}, {2}', marker: n => `{${n}}`, label: n => `{${n}} ` },
  { name: '{2}, `2. `', marker: n => `{${n}}`, label: n => `${n}. ` },
  { name: '[2], [Footnote 2: ]', marker: n => `[${n}]`, label: n => `[Footnote ${n}: `, close: ']' },
  { name: 'glued digit, [Footnote 2: ]', marker: n => `${n}`, label: n => `[Footnote ${n}: `, close: ']' },
  { name: '[2], [Note 2: ]', marker: n => `[${n}]`, label: n => `[Note ${n}: `, close: ']' },
  { name: '[2], [2: ]', marker: n => `[${n}]`, label: n => `[${n}: `, close: ']' },
  { name: '[FN2], [FN2]', marker: n => `[FN${n}]`, label: n => `[FN${n}] ` },
  { name: '<FN2>, <FN2>', marker: n => `<FN${n}>`, label: n => `<FN${n}> ` },
  { name: '[note 2], [note 2]', marker: n => `[note ${n}]`, label: n => `[note ${n}] ` },
  { name: '[2], `Note 2. `', marker: n => `[${n}]`, label: n => `Note ${n}. ` },
  { name: '[2], `NOTE 2.--`', marker: n => `[${n}]`, label: n => `NOTE ${n}.--` },
  { name: '[^2], [^2]:', marker: n => `[^${n}]`, label: n => `[^${n}]: `, language: 'markdown' },
  { name: '[^name], [^name]:', marker: n => `[^${nameOf(n)}]`, label: n => `[^${nameOf(n)}]: `, language: 'markdown' },
  { name: '[^2] in plain text', marker: n => `[^${n}]`, label: n => `[^${n}]: ` },
];

/** The dialect of that name. */
export function dialect(name: string): Written {
  const found = DIALECTS.find(written => written.name === name);
  if (!found) throw new Error(`no dialect ${name}`);
  return found;
}
