import { holdsMark, type Part, partOf } from './part.ts';

/** "MS. HALE:", "Q.", "INTERVIEWER:", "SEN. TOM HALE (D-Ohio):" */
const CAPITALS =
  /^((?:[\p{Lu}][\p{Lu}\p{M}.'’-]*|Mc[\p{Lu}]+|Mac[\p{Lu}]+)(?:[ ,]+(?:[\p{Lu}\p{M}\d.'’&-]+|Mc[\p{Lu}]+)){0,5}(?:\s*\([^)]{1,40}\))?)\s*:\s*(?=\S)/u;
const QUESTION = /^([QA])\s*(?:[:.)]|[–—-]\s)\s*(?=\S)/u;
/** "Tom Hale:", "Interviewer:", "Mr. Hale:" */
const TITLE_CASE =
  /^([\p{Lu}][\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|da|van|von|der|bin|al|el)\s+)?[\p{Lu}][\p{L}\p{M}.'’-]*){0,3}(?:\s*\([^)]{1,40}\))?)\s*:\s*(?=\S)/u;

/** What stands before a colon in an article and is nobody's name. */
const NOT_A_SPEAKER =
  /^(?:am|pm|gmt|bst|update|updated|note|correction|editor|breaking|exclusive|photos?|video|watch|read|more|related|source|sources|date|time|where|when|what|why|how|who|location|place|price|cost|tickets?|contact|e-?mail|phone|tel|address|opinion|analysis|review|verdict|fact|facts|background|summary|conclusion|result|results|score|scores|first|second|third|finally|also|example|warning|tip|step|part|chapter|day|week|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|pros|cons|the|a|an|headline|title|author|published|live|file|image|credit|caption|advertisement|tags?|topics?|faq|wicket|goal|weather|high|low|total|name|age|occupation|party|born|died|born|education|cast|director|starring|rating|ingredients|method|serves|http|https)\b/iu;

/** A stage direction: "(Applause.)", "[Laughter]", "(BEGIN VIDEO CLIP)". */
const DIRECTION = /^[([][^)\]]{1,80}[)\]]\.?$/u;

interface Label {
  readonly key: string;
  readonly capitals: boolean;
  readonly question: boolean;
}

/**
 * Finds the turns of a transcript or interview: paragraphs that open with the name of who speaks, where the labels come
 * again as they do in a conversation. One colon does not make a conversation.
 */
export function markTurns(text: string, parts: readonly Part[]): Part[] {
  const labels = parts.map((part) => (isOpen(part) ? labelOf(part.line) : null));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const capitals = labels.filter((label) => label?.capitals).length;
  const asked = counts.get('Q') ?? 0;
  const questions = asked > 0 && ((counts.get('A') ?? 0) > 0 || capitals >= 2);
  const mixed = labels.filter((label) => label && !label.question);
  const repeated = mixed.some((label) => label && (counts.get(label.key) ?? 0) >= 2);
  const conversation = mixed.length >= 4 && repeated && new Set(mixed.map((label) => label?.key)).size >= 2;

  const isTurn = labels.map((label) => {
    if (!label) return false;
    if (label.question) return questions;
    if (label.capitals) return capitals >= 2;
    return conversation && ((counts.get(label.key) ?? 0) >= 2 || label.key.split(' ').length <= 3);
  });
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

function labelOf(line: string): Label | null {
  const head = line.slice(0, 120);
  const question = QUESTION.exec(head);
  if (question) return { key: question[1] as string, capitals: false, question: true };
  const capitals = CAPITALS.exec(head);
  const found = capitals ?? TITLE_CASE.exec(head);
  const name = found?.[1];
  if (!name || NOT_A_SPEAKER.test(name)) return null;
  // "Hale: 46" is a count of votes
  if (/^[\d.,%$£€ -]+$/u.test(line.slice((found as RegExpExecArray)[0].length))) return null;
  // "HALE" by itself could be a word set in capitals; a name has at least two letters
  return name.replace(/[^\p{L}]/gu, '').length < 2 ? null : { key: name, capitals: capitals !== null, question: false };
}
