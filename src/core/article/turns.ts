import { holdsMark, type Part, partOf } from './part.ts';

/** The colon after a label, with the emphasis that Markdown may put round it. */
const COLON = String.raw`\s*[*_]{0,3}:[*_]{0,3}\s*(?=\S)`;
const BRACKETS = String.raw`(?:\s*\([^)]{1,40}\)){0,2}`;
/** "MS. HALE:", "INTERVIEWER:", "SEN. TOM HALE (D-Ohio):" */
const CAPITALS = new RegExp(
  String.raw`^((?:[\p{Lu}][\p{Lu}\p{M}.'’-]*|Mc[\p{Lu}]+|Mac[\p{Lu}]+)(?:[ ,]+(?:[\p{Lu}\p{M}\d.'’&-]+|Mc[\p{Lu}]+)){0,5})${BRACKETS}${COLON}`,
  'u',
);
/** "Q: Why?", "A. Because.", and "Q    Thank you, Tom", as briefings print who asks. */
const QUESTION = /^(?:([QA])\s*(?:[:.)][*_]{0,3}|[–—-]\s)\s*(?=\S)|(Q)\s+(?=["“‘']?[\p{Lu}(]))/u;
/** "Tom Hale:", "Interviewer:", "Mr. Hale:", "Tom Hale (Fordham East) (Lab):" */
const TITLE_CASE = new RegExp(
  String.raw`^([\p{Lu}][\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|da|van|von|der|bin|al|el)\s+)?[\p{Lu}][\p{L}\p{M}.'’-]*){0,3})${BRACKETS}${COLON}`,
  'u',
);
/** "The Minister for Rail (Tom Hale):" */
const OFFICE = new RegExp(String.raw`^The\s[\p{Lu}][\p{L} ,'’-]{3,70}\(([\p{Lu}][^)]{3,40})\)${COLON}`, 'u');
/** "[00:04:12] ", "04:12 - ", "**": the time of a turn, and emphasis, before its label. */
const LEAD = /^(?:(?:[[(]\d{1,2}(?::\d{2}){1,2}[\])]|\d{1,2}(?::\d{2}){1,2})\s+(?:[–—-]\s+)?)?(?:[*_]{1,3}(?=\p{L}))?/u;

/** What stands before a colon in an article and is nobody's name. */
const NOT_A_SPEAKER =
  /^(?:am|pm|gmt|bst|update|updated|note|correction|editor|breaking|exclusive|photos?|video|watch|read|more|related|source|sources|date|time|where|when|what|why|how|who|location|place|price|cost|tickets?|contact|e-?mail|phone|tel|address|opinion|analysis|review|verdict|fact|facts|background|summary|conclusion|result|results|score|scores|first|second|third|finally|also|example|warning|tip|step|part|chapter|day|week|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|pros|cons|the|a|an|headline|title|author|published|live|file|image|credit|caption|advertisement|tags?|topics?|faq|wicket|goal|weather|high|low|total|name|age|occupation|party|born|died|born|education|cast|director|starring|rating|ingredients|method|serves|http|https)\b/iu;

/** A stage direction: "(Applause.)", "[Laughter]", "(BEGIN VIDEO CLIP)". */
const DIRECTION = /^[([][^)\]]{1,80}[)\]]\.?$/u;

/** What heads a turn; offsets are into the line it was read from. */
export interface Label {
  /** The name without titles of constituency, office or party in brackets; "Q" or "A". */
  readonly key: string;
  readonly capitals: boolean;
  readonly question: boolean;
  /** Where the name begins and ends, and where the speech begins. */
  readonly from: number;
  readonly to: number;
  readonly speech: number;
}

/**
 * Finds the turns of a transcript or interview: paragraphs that open with the name of who speaks, where the labels come
 * again as they do in a conversation. One colon does not make a conversation.
 */
export function turnsAmong(parts: readonly Part[]): boolean[] {
  const labels = parts.map((part) => (isOpen(part) ? labelOf(part.line) : null));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const capitals = labels.filter((label) => label?.capitals).length;
  const asked = counts.get('Q') ?? 0;
  const questions = asked > 0 && ((counts.get('A') ?? 0) > 0 || capitals >= 2);
  const mixed = labels.filter((label) => label && !label.question);
  const repeated = mixed.some((label) => label && (counts.get(label.key) ?? 0) >= 2);
  const conversation = mixed.length >= 4 && repeated && new Set(mixed.map((label) => label?.key)).size >= 2;

  return labels.map((label) => {
    if (!label) return false;
    if (label.question) return questions;
    if (label.capitals) return capitals >= 2;
    return conversation && ((counts.get(label.key) ?? 0) >= 2 || label.key.split(' ').length <= 3);
  });
}

/** Marks the turns, and joins what goes on with them. */
export function markTurns(text: string, parts: readonly Part[]): Part[] {
  const isTurn = turnsAmong(parts);
  const turns = isTurn.filter(Boolean).length;
  if (turns < 2) return [...parts];
  const first = isTurn.indexOf(true);
  const rest = parts.slice(first).filter(isOpen).length;
  return joinTurns(text, parts, isTurn, turns * 2 >= rest);
}

/** In a transcript a paragraph without a label goes on with the turn before it; in a report it is the reporter's. */
function joinTurns(text: string, parts: readonly Part[], isTurn: readonly boolean[], transcript: boolean): Part[] {
  const out: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const before = out[out.length - 1];
    if (isTurn[index]) {
      part.kind = 'turn';
      out.push(part);
    } else if (transcript && before?.kind === 'turn' && isOpen(part) && goesOn(part)) {
      const span = { start: before.span.start, end: part.span.end };
      out[out.length - 1] = partOf(text, { span, markup: before.markup, kind: 'turn' });
    } else {
      out.push(part);
    }
  }
  return out;
}

function goesOn(part: Part): boolean {
  return (
    part.markup !== 'heading' &&
    part.markup !== 'title' &&
    !DIRECTION.test(part.line) &&
    !holdsMark(part) &&
    part.words >= 3
  );
}

function isOpen(part: Part): boolean {
  return part.kind === null || part.kind === 'paragraph';
}

/** How much of a line is looked at for its label. */
const LABEL_REACH = 160;

/** The label that heads `line`, as it would head a turn; null where there is none. */
export function labelOf(line: string): Label | null {
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const head = line.slice(lead, lead + LABEL_REACH);
  const found = QUESTION.exec(head) ?? CAPITALS.exec(head) ?? TITLE_CASE.exec(head) ?? OFFICE.exec(head);
  const key = found?.[1] ?? found?.[2];
  if (!found || key === undefined) return null;
  const from = lead + found[0].indexOf(key);
  const label = { key, from, to: from + key.length, speech: lead + found[0].length };
  if (QUESTION.test(head)) return { ...label, capitals: false, question: true };
  // "Hale: 46" is a count of votes
  if (NOT_A_SPEAKER.test(key) || /^[\d.,%$£€ -]+$/u.test(line.slice(label.speech))) return null;
  // a capital by itself is no name: a name has at least two letters
  if (key.replace(/[^\p{L}]/gu, '').length < 2) return null;
  return { ...label, capitals: CAPITALS.test(head), question: false };
}
