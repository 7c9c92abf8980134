import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { notesIn, pairs } from './paired.ts';

// How other languages set the marks of their notes: blanks before stops, other quotation marks, numbers before the stop.

const findings = (content: string): string[] =>
  analyse(content, { dialect: 'plaintext', library: bundledLibrary }).findings.map(({ code }) => code);

test('French sets a blank before a semicolon and before the mark that ends a quotation', () => {
  const blanks = [' ', '\u00a0', '\u202f'];
  for (const blank of blanks) {
    const text =
      `Le moulin fut vendu${blank};1 la digue ne le fut pas.2 «${blank}Le meunier, dit-il, est seul.${blank}»3 ` +
      `Était-ce vrai${blank}?4 On parlait du «${blank}bon meunier${blank}»5 au bourg.\n\n` +
      '1 Le prix en est perdu.\n2 Elle tomba.\n3 Lettre au fils.\n4 On en douta.\n5 Ainsi la chanson.\n';
    expect(pairs(text)).toEqual([
      '1 → Le prix en est perdu.',
      '2 → Elle tomba.',
      '3 → Lettre au fils.',
      '4 → On en douta.',
      '5 → Ainsi la chanson.',
    ]);
  }
});

test('German closes a quotation with «, and with ‘ the one within', () => {
  const text =
    'Die »Mühle«1 stand leer. »Der Müller«, hieß es, »geht nie fort.«2 Man nannte ihn ‚Vetter‘.3\n\n' +
    '1 Ein Werk mit zwei Rädern.\n2 Brief an den Sohn.\n3 So noch heute.\n';
  expect(pairs(text)).toEqual(['1 → Ein Werk mit zwei Rädern.', '2 → Brief an den Sohn.', '3 → So noch heute.']);
});

test('a number behind the mark that opens a quotation is none of a note', () => {
  const text =
    'Das Buch heißt »3 Mühlen am Bach«, das andere »2 Wehre«. Er schrieb1 es im Herbst.\n\n' +
    '1 Gedruckt in Kell.\n2 Gebaut aus Holz.\n3 Gedeckt mit Stroh.\n';
  expect(notesIn(text).markers.map(({ text: marker }) => marker)).not.toContain('3');
});

test('old German books call notes with a number and half a bracket behind a blank', () => {
  const text =
    'Die Mühle ruhte auf dem Recht der Gemeinde, wie es der Rat\nverliehen hatte 1). Nicht anders das Wehr 2), das\n' +
    'noch im vorigen Jahrhundert stand. Der Müller, der beides besaß 3), ist\nunbekannt (vgl. oben, Seite 4).\n\n' +
    '1) Die Urkunde ist verloren.\n2) Es wurde nie erneuert.\n3) Er starb früh.\n';
  expect(pairs(text)).toEqual(['1 → Die Urkunde ist verloren.', '2 → Es wurde nie erneuert.', '3 → Er starb früh.']);
});

test('French pages call notes with (1) behind a blank and before the stop, however few there are on a page', () => {
  const text =
    'Le meunier ne gardait que l’apparence du pouvoir (1). On le voyait encore au bourg le dimanche (2).\n\n' +
    '(1) Son bail était échu.\n(2) Il y tenait un banc.\n\n— 58 —\n\n' +
    'Le fils vendit la digue (1) ; elle tomba avant l’hiver (2).\n\n(1) L’acte est daté du 3 mai.\n(2) On la voit encore.\n\n' +
    '— 59 —\n\nOn ne saurait dire ce qu’il devint (1).\n\n(1) La chanson le dit mort.\n\n— 60 —\n';
  expect(pairs(text)).toEqual([
    '(1) → Son bail était échu.',
    '(2) → Il y tenait un banc.',
    '(1) → L’acte est daté du 3 mai.',
    '(2) → On la voit encore.',
    '(1) → La chanson le dit mort.',
  ]);
});

test('formulas that the text names by number are no notes', () => {
  const text =
    'We use the bound (2). It follows from the estimate (3), by the inequality (4), and so does the claim (5).\n\n' +
    '(1) Let f be whole.\n(2) Let g be small.\n(3) Let h be smooth.\n(4) Then f and g meet.\n(5) Then h is nought.\n';
  expect(notesIn(text)).toMatchObject({ markers: [], notes: [] });
  expect(findings(text)).toEqual([]);
});

test('scans of Russian books have the number behind a blank and before the stop', () => {
  const text =
    'Мельник указывал, что вода стояла высоко вообще 1. Это повторил и сын в письме «О плотине» 2. Старая\n' +
    'дорога была размыта 3. О главе 4. и о томе 5. речи не было.\n\n' +
    '1 См. письма.\n2 Там же, стр. 20.\n3 Карта утрачена.\n';
  expect(pairs(text)).toEqual(['1 → См. письма.', '2 → Там же, стр. 20.', '3 → Карта утрачена.']);
});

test('steps that a Russian text names by number are no notes', () => {
  const text =
    'В нашем опыте 1. Мы измеряли давление. В опыте 2. Давление росло. Смотри прибор 3. Он стоял в углу.\n\n' +
    '1. Нагреть воду.\n2. Открыть клапан.\n3. Записать показания.\n4. Закрыть клапан.\n';
  expect(notesIn(text)).toMatchObject({ markers: [], notes: [] });
});

test.each(['{#}', '[#]'])('%s alone in its line has its note in the paragraph below, the last one too', brackets => {
  const call = (number: number): string => brackets.replace('#', String(number));
  const text =
    `Граф не любил вспоминать об этом ${call(1)}. Он держался независимо ${call(2)}. Сын писал письма ${call(3)}.\n\n` +
    'Примечания\n\n1\n\nЗаписки, тетрадь вторая.\n\n2\n\nДневник не издан.\n\n3\n\nОни хранятся в семье.\n';
  expect(pairs(text)).toEqual([
    `${call(1)} → Записки, тетрадь вторая.`,
    `${call(2)} → Дневник не издан.`,
    `${call(3)} → Они хранятся в семье.`,
  ]);
  expect(findings(text)).toEqual([]);
});
