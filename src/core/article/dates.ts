import type { Span } from '../text/span.ts';

export interface PrintedDate {
  /** ISO, with the precision that is printed; null where the text does not say which day (no year, 03/04/2025). */
  readonly iso: string | null;
  readonly span: Span;
  readonly label: DateLabel | null;
  /** True for a time of day without its day. */
  readonly clock: boolean;
}

export type DateLabel = 'published' | 'first-published' | 'updated';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Letters that stand for one offset wherever news is printed; ET, CST and the like stand for several and give none. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EAT: '+03:00',
  SAST: '+02:00',
  WAT: '+01:00',
  PKT: '+05:00',
  IST: '+05:30',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  ET: '',
  CT: '',
  MT: '',
  PT: '',
  CST: '',
  AKST: '',
  HST: '',
};

const WEEKDAY = /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s*/iy;
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const DAY_FIRST = new RegExp(`${DAY}(?:\\s+of)?[\\s-]+(${MONTH}),?[\\s-]+(\\d{4})(?!\\d)`, 'iy');
const MONTH_FIRST = new RegExp(`(${MONTH})\\s+${DAY},?\\s+(\\d{4})(?!\\d)`, 'iy');
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y;
const NO_YEAR = new RegExp(`(?:(?:${MONTH})\\s+${DAY}|${DAY}\\s+(?:${MONTH}))(?![\\d\\p{L}])`, 'iuy');
const CLOCK =
  /(\d{1,2})(?:[:.](\d{2}))(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\b\.?)?|(\d{1,2})\s*([ap])\.?m\b\.?|(\d{2})(\d{2})\s*(?:hrs|hours|h)\b/iy;
const ZONE =
  /\s*\(?\s*(?:(?:GMT|UTC)\s*([+-]\d{1,2})(?::?(\d{2}))?|([+-]\d{2}):?(\d{2})|([A-Z]{1,5})\b)\s*\)?(?:\s*time\b)?/y;

const LABELS: readonly (readonly [RegExp, DateLabel | null])[] = [
  [/(?:first|originally)\s+(?:published|posted|appeared)(?:\s+on)?\s*[:\-–—]?\s*/iy, 'first-published'],
  [/(?:last\s+)?(?:updated|modified|edited|revised)(?:\s+(?:on|at))?\s*[:\-–—]?\s*/iy, 'updated'],
  [
    /(?:published|posted|publication\s+date|publish\s+date|date\s+published|released|created|issued)(?:\s+(?:on|at|date))?\s*[:\-–—]?\s*/iy,
    'published',
  ],
  [/(?:date|dated|time)\s*[:\-–—]\s*/iy, null],
];
/** What may stand between and after dates on a line of dates. */
const BETWEEN =
  /[\s|•·,;()[\]/–—-]+|\b(?:at|on|as of)\b|(?:read(?:ing)?\s+time\s*:?\s*)?\d{1,3}\s*-?\s*min(?:ute)?s?(?:\s+(?:read|ago))?\b|\d{1,2}\s*(?:h|hrs?|hours?|days?|weeks?|months?)\s+ago\b|\b(?:GMT|UTC|BST|CES?T|[AECMP][SD]?T)\b|\bLocal time\b|\bhrs\b|\bIST\b/iy;

/** The dates of a line that holds nothing but dates, their labels and times; null for any other line. */
export function readDateLine(line: string): readonly PrintedDate[] | null {
  if (line.length > 200) return null;
  const dates: PrintedDate[] = [];
  let label: DateLabel | null = null;
  let dated = false;
  let at = 0;
  while (at < line.length) {
    const labelled = labelAt(line, at);
    if (labelled) {
      label = labelled.label;
      at = labelled.end;
      continue;
    }
    const date = dateAt(line, at, label) ?? clockAt(line, at, label);
    if (date) {
      dates.push(date);
      dated = true;
      at = date.span.end;
      continue;
    }
    BETWEEN.lastIndex = at;
    const between = BETWEEN.exec(line);
    if (!between) return null;
    dated ||= /ago/iu.test(between[0]);
    at += between[0].length;
  }
  return dated ? dates : null;
}

/** The first date that `line` prints, wherever it stands. */
export function findDate(line: string): PrintedDate | null {
  const end = Math.min(line.length, 600);
  let label: DateLabel | null = null;
  let labelEnd = 0;
  for (let at = 0; at < end; at++) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(line[at - 1] as string)) continue;
    const labelled = labelAt(line, at);
    if (labelled) {
      label = labelled.label;
      labelEnd = labelled.end;
      at = labelled.end - 1;
      continue;
    }
    const date = dateAt(line, at, label !== null && at - labelEnd <= 12 ? label : null);
    if (date) return date;
  }
  return null;
}

/** An ISO date, or date and time, as meta data gives it; null for anything else. */
export function readMetaDate(value: string): string | null {
  const date = findDate(value.slice(0, 80).trim());
  return date?.iso ?? null;
}

function labelAt(line: string, at: number): { label: DateLabel | null; end: number } | null {
  for (const [pattern, label] of LABELS) {
    pattern.lastIndex = at;
    if (pattern.test(line)) return { label, end: pattern.lastIndex };
  }
  return null;
}

function dateAt(line: string, at: number, label: DateLabel | null): PrintedDate | null {
  WEEKDAY.lastIndex = at;
  const from = WEEKDAY.test(line) ? WEEKDAY.lastIndex : at;
  const clockFirst = from === at ? timeAt(line, at) : null;
  const day = dayAt(line, from) ?? (clockFirst ? dayAfterClock(line, clockFirst.end) : null);
  if (!day) return null;
  let { end } = day;
  let time = '';
  if (clockFirst && day.start > at) {
    time = clockFirst.iso;
  } else {
    const gap = /(?:T|\s*[,|•·–—-]?\s*(?:at\s+)?)/iy;
    gap.lastIndex = end;
    gap.test(line);
    const after = timeAt(line, gap.lastIndex);
    if (after) {
      time = after.iso;
      end = after.end;
    }
  }
  return { iso: day.iso === null ? null : day.iso + time, span: { start: at, end }, label, clock: false };
}

/** "21:15, 15 April 2025": a clock and then the day. */
function dayAfterClock(line: string, at: number): { iso: string | null; start: number; end: number } | null {
  const gap = /[\s,|•·–—-]*(?:on\s+)?/iy;
  gap.lastIndex = at;
  gap.test(line);
  WEEKDAY.lastIndex = gap.lastIndex;
  return dayAt(line, WEEKDAY.test(line) ? WEEKDAY.lastIndex : gap.lastIndex);
}

function dayAt(line: string, at: number): { iso: string | null; start: number; end: number } | null {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(line);
  };
  const found = (groups: RegExpExecArray, iso: string | null) => ({ iso, start: at, end: at + groups[0].length });
  let groups = match(YEAR_FIRST);
  if (groups) return found(groups, isoDay(Number(groups[1]), Number(groups[3]), Number(groups[4])));
  groups = match(DAY_FIRST);
  if (groups) return found(groups, isoDay(Number(groups[3]), monthOf(groups[2]), Number(groups[1])));
  groups = match(MONTH_FIRST);
  if (groups) return found(groups, isoDay(Number(groups[3]), monthOf(groups[1]), Number(groups[2])));
  groups = match(NUMERIC);
  if (groups) {
    const [first, second, year] = [Number(groups[1]), Number(groups[3]), Number(groups[4])];
    // 03/04/2025 is two different days on two sides of an ocean; 15/04/2025 and 04/15/2025 are one each
    if (first > 12) return found(groups, isoDay(year, second, first));
    if (second > 12 || first === second) return found(groups, isoDay(year, first, second));
    return found(groups, null);
  }
  groups = match(NO_YEAR);
  return groups ? found(groups, null) : null;
}

function clockAt(line: string, at: number, label: DateLabel | null): PrintedDate | null {
  const time = timeAt(line, at);
  return time ? { iso: null, span: { start: at, end: time.end }, label, clock: true } : null;
}

/** A time of day at `at`, as what follows the date in ISO. */
function timeAt(line: string, at: number): { iso: string; end: number } | null {
  CLOCK.lastIndex = at;
  const groups = CLOCK.exec(line);
  if (!groups) return null;
  let hour = Number(groups[1] ?? groups[5] ?? groups[7]);
  const minute = groups[2] ?? groups[8] ?? '00';
  const half = (groups[4] ?? groups[6])?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(minute) > 59 || Number(groups[3] ?? 0) > 59) return null;
  let end = at + groups[0].length;
  let iso = `T${two(hour)}:${minute}${groups[3] ? `:${groups[3]}` : ''}`;
  ZONE.lastIndex = end;
  const zone = ZONE.exec(line);
  if (zone) {
    const [, shift, shiftMinutes, plain, plainMinutes, letters] = zone;
    const offset =
      shift !== undefined
        ? `${shift.slice(0, 1)}${two(Number(shift.slice(1)))}:${shiftMinutes ?? '00'}`
        : plain !== undefined
          ? `${plain}:${plainMinutes}`
          : ZONES[letters ?? ''];
    if (offset !== undefined) {
      iso += offset;
      end += zone[0].length;
    }
  }
  return { iso, end };
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
