/** A stretch of a document: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** Whether `offset` lies in the span or touches its end, as a text cursor does. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
