import type { Confidence, Piece, Work } from './model.ts';

/** A list of contents as it stands in library/contents; library/schemas/contents.schema.json is its schema. */
export interface ContentsFile {
  readonly work: string;
  /** What every URL of the list begins with. */
  readonly urlBase?: string;
  /** Volumes of which every piece is listed. */
  readonly complete?: readonly string[];
  readonly volumes: Readonly<Record<string, readonly ContentsRow[]>>;
}

/** First page, last page, title, date, the URL's end (both empty where unknown), confidence. */
export type ContentsRow = readonly [number, number, string, string, string, Confidence];

/** The work with its contents, whose pieces are made when they are first asked for: most texts never need them. */
export function contentsOf(work: Work, file: ContentsFile): Work {
  let pieces: readonly Piece[] | undefined;
  return {
    ...work,
    completeContents: file.complete ?? [],
    get contents() {
      return (pieces ??= piecesOf(file));
    },
  };
}

function piecesOf(file: ContentsFile): Piece[] {
  return Object.entries(file.volumes).flatMap(([volume, rows]) =>
    rows.map(([firstPage, lastPage, title, date, url, confidence]) => ({
      title,
      volume,
      firstPage,
      lastPage,
      confidence,
      ...(date && { date }),
      ...(url && { url: (file.urlBase ?? '') + url }),
    })),
  );
}
