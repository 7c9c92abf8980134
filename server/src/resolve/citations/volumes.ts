import type { Library } from '../../library/model.ts';
import { onesAsRoman } from '../../scan/locators/numerals.ts';
import { t } from '../../wording/wording.ts';
import { type Draft, note } from './draft.ts';
import type { WorkEntry } from './works.ts';

/**
 * Reads `11` as II where the evidence says so: the work has fewer volumes, or the text cites its volume II elsewhere and
 * never one in arabic. A scan makes this of roman numerals; nothing else is ever changed.
 */
export function mendVolumes(drafts: readonly Draft[], library: Library): void {
  const roman = volumesWritten(drafts, /^[IVXLC]+$/);
  const arabic = volumesWritten(drafts, /^(?!1+$)\d+$/);
  for (const draft of drafts) {
    const written = draft.volumeAt?.text;
    const meant = written === undefined ? null : onesAsRoman(written);
    if (meant === null || !draft.work || draft.volume !== Number(written)) continue;
    const count = volumeCount(draft.work, library);
    const elsewhere = (roman.get(draft.work)?.has(meant) ?? false) && !arabic.has(draft.work);
    if (count !== null && Number(written) > count && meant <= count)
      mend(draft, meant, t('“{0}” is read as {1}: the work has {2} volumes', written!, ones(meant), count));
    else if (count === null && elsewhere)
      mend(
        draft,
        meant,
        t('“{0}” is read as {1}: the text cites this volume in roman numerals elsewhere', written!, ones(meant)),
      );
  }
}

const ones = (count: number): string => 'I'.repeat(count);

function mend(draft: Draft, meant: number, because: string): void {
  note(draft, because);
  draft.volume = meant;
}

function volumesWritten(drafts: readonly Draft[], pattern: RegExp): Map<WorkEntry, Set<number | string>> {
  const written = new Map<WorkEntry, Set<number | string>>();
  for (const { work, volume, volumeAt } of drafts) {
    if (!work || volume === null || !volumeAt || !pattern.test(volumeAt.text)) continue;
    const volumes = written.get(work) ?? new Set();
    written.set(work, volumes.add(volume));
  }
  return written;
}

/** Volumes of the edition with those of its indexes, where the library is certain or the text says it. */
function volumeCount(work: WorkEntry, library: Library): number | null {
  const known = work.libraryId === null ? undefined : library.byId(work.libraryId)?.volumeCount;
  return known?.confidence === 'high' ? known.count + (known.indexes ?? 0) : statedVolumes(work);
}

/** How many volumes the text gives the work in the citation that defines it (`9 vols.`); null where it does not say. */
export function statedVolumes({ definition }: WorkEntry): number | null {
  if (!definition) return null;
  const m = VOLUMES.exec(definition.unit.reading.text.slice(definition.start, definition.end));
  return m ? Number(m[1]) : null;
}

const VOLUMES = /(?<![\d.])(\d{1,3}) (?:vols|volumes|Bde|Bände|Bänden|tomes|томов|тт)(?!\p{L})/u;
