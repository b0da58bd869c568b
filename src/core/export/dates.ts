/** The parts of a date as far as it was printed: "2025-04-15T21:15:23", "2025-04" and "2025" all have some. */
export interface PrintedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `null` where there is no date, or none that can be read. */
export function readDate(iso: string | null): PrintedDate | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)/.exec(iso ?? '');
  if (match === null) return null;
  const month = match[2] === undefined ? null : Number(match[2]);
  if (month !== null && MONTHS[month - 1] === undefined) return null;
  const day = match[3] === undefined ? null : Number(match[3]);
  const isDay = day === null || (day >= 1 && day <= new Date(Date.UTC(2000, month ?? 1, 0)).getUTCDate());
  return isDay ? { year: Number(match[1]), month, day } : null;
}

/** The day, without the hour: "2025-04-15". */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

export function monthName(date: PrintedDate): string | null {
  return date.month === null ? null : (MONTHS[date.month - 1] ?? null);
}
