/** Headings over lists of works in languages of which Loccit knows nothing else yet, in small letters. */
export const OTHER_WORKS_HEADINGS: readonly string[] = [
  // Portuguese
  'referências',
  'referências bibliográficas',
  'obras citadas e consultadas',
  // Dutch, Swedish, Danish, Norwegian
  'literatuur',
  'literatuurlijst',
  'bibliografie',
  'litteratur',
  'litteraturlista',
  'litteraturliste',
  // Polish, Czech, Ukrainian
  'bibliografia i źródła',
  'literatura',
  'література',
];
