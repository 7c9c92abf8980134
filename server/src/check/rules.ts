import type { Rule } from './finding.ts';
import { form } from './rules/citation-form.ts';
import { ibidAmbiguous } from './rules/citation-ibid-ambiguous.ts';
import { ibidNoAntecedent } from './rules/citation-ibid-no-antecedent.ts';
import { redefined } from './rules/citation-redefined.ts';
import { shortAmbiguous } from './rules/citation-short-ambiguous.ts';
import { shortUnresolved } from './rules/citation-short-unresolved.ts';
import { spelling } from './rules/citation-spelling.ts';
import { unknownAbbreviation } from './rules/citation-unknown-abbreviation.ts';
import { unknownKey } from './rules/citation-unknown-key.ts';
import { unusedDefinition } from './rules/citation-unused-definition.ts';
import { usedBeforeDefinition } from './rules/citation-used-before-definition.ts';
import { pOrPp } from './rules/locator-p-or-pp.ts';
import { pageOutOfRange } from './rules/locator-page-out-of-range.ts';
import { rangeStyle } from './rules/locator-range-style.ts';
import { reversed } from './rules/locator-reversed.ts';
import { volumeForm } from './rules/locator-volume-form.ts';
import { volumeMissing } from './rules/locator-volume-missing.ts';
import { volumeOutOfRange } from './rules/locator-volume-out-of-range.ts';
import { wrongPiece } from './rules/locator-wrong-piece.ts';
import { crossReference } from './rules/note-cross-reference.ts';
import { damagedLabel } from './rules/note-damaged-label.ts';
import { damagedMarker } from './rules/note-damaged-marker.ts';
import { duplicate } from './rules/note-duplicate.ts';
import { empty } from './rules/note-empty.ts';
import { gap } from './rules/note-gap.ts';
import { outOfOrder } from './rules/note-out-of-order.ts';
import { placement } from './rules/note-placement.ts';
import { truncated } from './rules/note-truncated.ts';
import { unreferenced } from './rules/note-unreferenced.ts';
import { unresolved } from './rules/note-unresolved.ts';
import { brokenFile } from './rules/work-broken-file.ts';
import { conflict } from './rules/work-conflict.ts';

/** Every rule, in the order in which the documentation lists them. One file each in rules/. */
export const rules: readonly Rule[] = [
  unresolved,
  unreferenced,
  duplicate,
  outOfOrder,
  gap,
  empty,
  truncated,
  crossReference,
  damagedMarker,
  damagedLabel,
  placement,
  unknownAbbreviation,
  unknownKey,
  shortUnresolved,
  shortAmbiguous,
  spelling,
  ibidNoAntecedent,
  ibidAmbiguous,
  usedBeforeDefinition,
  unusedDefinition,
  redefined,
  form,
  volumeOutOfRange,
  volumeMissing,
  volumeForm,
  pageOutOfRange,
  wrongPiece,
  reversed,
  pOrPp,
  rangeStyle,
  conflict,
  brokenFile,
];
