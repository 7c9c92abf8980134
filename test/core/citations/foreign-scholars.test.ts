import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

// French and German scholars of the nineteenth century.

/** What the last citation of a note means, as it stands there; null where it is none. */
const means = (cited: string, ...notes: string[]): string | null => meaning(withNotes(...notes), cited);

describe('what stands between the volume and the page', () => {
  it.each([
    ['Horn, Geschichte der Mühlen, Bd. V, 2. Aufl., S. 358 ff.', 'Horn, Geschichte der Mühlen, 5, page 358'],
    ['Horn, Geschichte der Mühlen, Bd. I (Kell 1869), S. 22 f.', 'Horn, Geschichte der Mühlen, 1, page 22'],
    ['Horn, Geschichte der Mühlen, Bd. I (Kell u. Bergen 1869), S. 22', 'Horn, Geschichte der Mühlen, 1, page 22'],
    ['Vestre, *Les Moulins*, t. II, 1re partie, p. 123 et suiv.', 'Vestre, Les Moulins, 2, page 123'],
    ['Vestre, *Los molinos*, t. XXXII, apénd. IV, pág. 310', 'Vestre, Los molinos, 32, page 310'],
    [
      '*Histoire du moulin*, par MM. Vestre et Roux, t. XV, p. 320',
      'MM. Vestre et Roux, Histoire du moulin, 15, page 320',
    ],
    ['Vestre, *Les Moulins*, t. I, appendice, p. 463', 'Vestre, Les Moulins, 1, page 463'],
    ['Anne Vestre, *Les Moulins*, 5e édit., Paris, 1838, t. I, p. 310', 'Anne Vestre, Les Moulins, 1, page 310'],
  ])('%s', (note, meant) => expect(means(note, `${note}.`)).toBe(meant));

  it('a month with its year is that of a journal, and its pages follow', () => {
    expect(
      means('Vestre, *Revue du Nord*, t. III (mai 1901), p. 12', 'Vestre, *Revue du Nord*, t. III (mai 1901), p. 12.'),
    ).toBe('Revue du Nord, 3, page 12');
  });
});

describe('editions and years of journals are no part of the title', () => {
  it.each([
    ['»Das Elend der Mühlen«, 2. Aufl., S. 181', 'Das Elend der Mühlen, page 181'],
    ['Horn, Die Mühlen, 3. Auflage, Bd. II, S. 287', 'Horn, Die Mühlen, 2, page 287'],
    ['Horn, Die Mühlen, 4. Aufl., II, S. 14', 'Horn, Die Mühlen, 2, page 14'],
    ['Vestre, *Les Moulins*, 5e éd., p. 14', 'Vestre, Les Moulins, page 14'],
    ['*Annuaire des moulins*, 15e vol., p. 43', 'Annuaire des moulins, 15, page 43'],
    ['Horn, Geschichte der Mühlen, II. Band, S. 28', 'Horn, Geschichte der Mühlen, 2, page 28'],
    ['Vestre, *Lettres sur le moulin*, lettre XIII, p. 12', 'Vestre, Lettres sur le moulin, page 12'],
    ['Horns Jahrbuch, 23. Jahrg., S. 242', 'Horns Jahrbuch, 23, page 242'],
  ])('%s', (note, meant) => expect(means(note, `${note}.`)).toBe(meant));

  it('an edition alone before a page names no work', () => {
    const note = 'Horn, Die Mühlen, S. 3; Pelz sagt es (3. Aufl., S. 631) auch.';
    expect(resolved(withNotes(note)).works.map(({ title }) => title)).toEqual(['Die Mühlen']);
  });
});

describe('what stands for the work cited before', () => {
  const HORN = 'K. W. Horn, Geschichte der Mühlen, Bd. I, S. 12.';
  const VESTRE = 'Anne Vestre, *Les Moulins*, t. I, p. 12.';
  it.each([
    [HORN, 'Ebendas. S. 14', 'K. W. Horn, Geschichte der Mühlen, 1, page 14'],
    [HORN, 'Ebendaselbst S. 14', 'K. W. Horn, Geschichte der Mühlen, 1, page 14'],
    [HORN, 'Horn, am angeführten Orte, S. 14', 'K. W. Horn, Geschichte der Mühlen, page 14'],
    [HORN, 'Horn, a. a. Orte, S. 14', 'K. W. Horn, Geschichte der Mühlen, page 14'],
    [VESTRE, 'Même ouvrage, p. 14', 'Anne Vestre, Les Moulins, 1, page 14'],
  ])('%s %s', (full, cited, meant) => expect(means(cited, full, `${cited}.`)).toBe(meant));

  it.each(['Er starb ebendaselbst im Mai.', 'C’est le même ouvrage que le nôtre.'])(
    'but not in a sentence: %s',
    sentence => expect(resolved(`${VESTRE}\n\n${sentence}\n`).citations).toHaveLength(1),
  );
});

describe('initials that look like *loco citato* and *opere citato*', () => {
  it.each(['L. C. Norden, *The Mills*, p. 3', 'O. C. Norden, *The Mills*, p. 3', 'A. W. Norden, *The Mills*, p. 3'])(
    '%s',
    cited => expect(means(cited, `${cited}.`)).toBe(cited.replace(/\*/g, '').replace('p. 3', 'page 3')),
  );

  it.each(['Horn, l. c. p. 14', 'Horn, L. c. p. 14'])('but %s', cited =>
    expect(means(cited, 'K. W. Horn, Die Mühlen, S. 12.', `${cited}.`)).toBe('K. W. Horn, Die Mühlen, page 14'),
  );
});

describe('an author parted from the title by a stop', () => {
  it.each([
    ['Vestre. *Histoire du moulin*, t. II, p. 207', 'Vestre, Histoire du moulin, 2, page 207'],
    ['Saint-Ange. *Essais*, t. V, p. 100', 'Saint-Ange, Essais, 5, page 100'],
  ])('%s', (cited, meant) => expect(means(cited, `${cited}.`)).toBe(meant));

  it('but no sentence that ends before the title', () =>
    expect(means('*Moulins*, p. 4', 'Il n’écrivit jamais à Vestre. *Moulins*, p. 4.')).toBe('Moulins, page 4'));
});

describe('words that German titles shorten', () => {
  it.each([
    ['Horn, Bevölkerung der griech.-röm. Welt (Kell 1886) S. 343', 'Horn, Bevölkerung der griech.-röm. Welt, page 343'],
    ['Horn, System der röm. Staatsverf., Bd. I, S. 12', 'Horn, System der röm. Staatsverf., 1, page 12'],
    [
      'Horn, Geschichte des deutschen u. franz. Rechts, S. 12',
      'Horn, Geschichte des deutschen u. franz. Rechts, page 12',
    ],
    ['Kr. d. r. V., S. 131', 'Kr. d. r. V., page 131'],
  ])('%s', (note, meant) => expect(means(note, `${note}.`)).toBe(meant));
});

describe('*voir* and *siehe* in one letter', () => {
  it.each([
    ['V. *Annuaire des moulins*, p. 43.', '*Annuaire des moulins*, p. 43'],
    ['S. „Mühlen im Norden“, S. 12.', '„Mühlen im Norden“, S. 12'],
  ])('%s', (note, cited) => expect(means(cited, note)).not.toBeNull());

  it('before a name it is an initial', () => {
    expect(means('V. Dahl, *Les Moulins*, p. 4', 'V. Dahl, *Les Moulins*, p. 4.')).toBe('V. Dahl, Les Moulins, page 4');
  });

  it.each(['V. livre II, chap. V, § 3.', 'V. plus haut, p. 12.', 'S. oben S. 12.'])('%s is a place of the text', note =>
    expect(resolved(withNotes(note)).citations).toEqual([]),
  );
});

describe('words before a name', () => {
  it.each([
    ['Dagegen Horn, Die Mühlen, S. 12.', 'Horn, Die Mühlen, S. 12'],
    ['Vgl. z. B. Horn, Die Mühlen, S. 12.', 'Horn, Die Mühlen, S. 12'],
    ['Vgl. u. A. Horn, Die Mühlen, S. 12.', 'Horn, Die Mühlen, S. 12'],
    ['Anders v. Below, Die Mühlen, S. 12.', 'Below, Die Mühlen, S. 12'],
    ['Vgl. Below, Die Mühlen, S. 12.', 'Below, Die Mühlen, S. 12'],
  ])('%s', (note, cited) => expect(means(cited, note)).toBe(`${cited.split(', S.')[0]}, page 12`));

  it('Z. B. Horn is somebody', () =>
    expect(means('Z. B. Horn, *Mills*, p. 3', 'Z. B. Horn, *Mills*, p. 3.')).toBe('Z. B. Horn, Mills, page 3'));
});
