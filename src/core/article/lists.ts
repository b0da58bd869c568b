import { isSection } from './outlets.ts';
import { endsSentence, looksLikeHeadline, looksLikeProse, type Part } from './part.ts';

/** A line that heads a list of other stories, and nothing else. */
const HEADING =
  /^[>»›*#\s]*(?:(?:(?:related|recommended|trending|popular|latest|top|more|other|featured|similar|also|further|our|today['’]s|this week['’]s|best of|hot|sponsored|promoted|partner|paid)\s+)*(?:related|recommended|recommendations?|rankings?|trending|popular|latest|featured|(?:most|best)[- ](?:read|popular|viewed|shared|commented|watched|recent)|stor(?:y|ies)|articles?|news|headlines?|videos?|posts?|reads?|reading|content|links?|coverage|topics?|picks?|galler(?:y|ies)|podcasts?|offers?|editors?['’]?s?['’]? (?:picks?|choices?)|must[- ]reads?|also (?:read|see|in the news|on [\p{Lu}]\w+)|read (?:more|next|also)|more (?:on|about) this|more from|explore more|see also|what to (?:read|watch) next|up next|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|around the web|from the web|from our (?:partners?|sponsors?|network)|sponsored|promoted|in other news|don['’]t miss|keep reading|in case you missed it|icymi)(?:\s+(?:stor(?:y|ies)|articles?|news|headlines?|videos?|posts?|reads?|content|links?|coverage|topics?|items?|now|today|this (?:week|month|hour)|right now|next|for you|here|(?:in|from|on|about|by|around|across|with|to|these|this|the)\s[\p{L}\p{N} '’&.-]{1,36}))*)\s*[:>»›]*$/iu;

/** "READ MORE CELEBRITY NEWS" */
const CAPITALS_HEADING =
  /^(?:READ MORE|READ NEXT|ALSO READ|MUST[ -]READ|MORE|LATEST|RELATED|TRENDING|TOP|DON['’]T MISS)(?: [\p{Lu}\d&'’:-]+){1,5}:?$/u;

/** The comments, the sign-off of a page: from here on nothing is the article's, unless prose proves otherwise. */
const TAIL_HEADING =
  /^(?:comments?|\d+ comments?|leave a (?:reply|comment)|join the conversation|about the authors?|most (?:read|popular)|footer|sources|references|(?:external|sister) links|foot ?notes|bibliography)\s*:?$/iu;

/** Longest list in the middle of an article, in lines. */
const LONGEST_BOX = 12;

/** Marks headed lists of other stories, and runs of headlines that close the page. */
export function markLists(parts: readonly Part[]): void {
  const body = lastProse(parts);
  markHeadedLists(parts, body);
  markClosingRun(parts);
}

/** Index of the last piece that is beyond doubt the article's prose; -1 where there is none. */
function lastProse(parts: readonly Part[]): number {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] as Part;
    if (part.kind === null && !part.bullet && looksLikeProse(part) && part.words >= 6) return index;
  }
  return -1;
}

function markHeadedLists(parts: readonly Part[], lastBody: number): void {
  let index = 0;
  while (index < parts.length) {
    const part = parts[index] as Part;
    if (part.kind !== null && part.kind !== 'boilerplate') {
      index++;
      continue;
    }
    if (part.framed || !isListHeading(part) || !(index > lastBody || headsList(parts, index))) {
      index++;
      continue;
    }
    const end = index > lastBody ? parts.length : endOfBox(parts, index + 1);
    part.kind ??= 'boilerplate';
    index++;
    while (index < end) {
      const item = parts[index] as Part;
      if (item.kind === null && !item.bullet && (item.markup === 'heading' || looksLikeProse(item))) break;
      item.kind ??= 'boilerplate';
      index++;
    }
  }
}

function isListHeading(part: Part): boolean {
  return (
    part.words <= 9 &&
    (HEADING.test(part.line) || CAPITALS_HEADING.test(part.line) || TAIL_HEADING.test(part.line)) &&
    !endsSentence(part)
  );
}

/** True where at least one headline follows: "Related" above a paragraph is not a list. */
function headsList(parts: readonly Part[], heading: number): boolean {
  const next = parts[heading + 1];
  return next !== undefined && isItem(next);
}

function endOfBox(parts: readonly Part[], from: number): number {
  let end = from;
  while (end < parts.length && end - from < LONGEST_BOX && isItem(parts[end] as Part)) end++;
  return end;
}

function isItem(part: Part): boolean {
  if (part.kind === 'boilerplate' || part.kind === 'date') return true;
  if (part.kind !== null || part.markup === 'heading') return false;
  return looksLikeHeadline(part) && !looksLikeProse(part) && part.words >= 3;
}

/**
 * Headlines of other stories that close a page with no heading over them: three or more lines that stand like headlines
 * after the last sentence. A list that the text announces ("The demands are:") is the article's own.
 */
function markClosingRun(parts: readonly Part[]): void {
  let end = parts.length;
  while (end > 0 && isPassed(parts[end - 1] as Part)) end--;
  let start = end;
  while (start > 0) {
    const part = parts[start - 1] as Part;
    if (!(isPassed(part) || (part.kind === null && standsLikeHeadline(part)))) break;
    start--;
  }
  const lead = parts[start - 1];
  if (!lead || /[:;,—–-]["'”’]?$/u.test(lead.tail)) return;
  const run = parts.slice(start, end).filter((part) => part.kind === null);
  const follows = parts.slice(start, end).some((part) => part.kind !== null);
  if (run.length < (follows ? 2 : 3)) return;
  // headlines by themselves are a page of news in brief; only under an article do they lead away from it
  if (parts.slice(0, start).filter((part) => part.kind === null && endsSentence(part) && part.words >= 8).length < 3)
    return;
  for (const part of run) part.kind = 'boilerplate';
}

function isPassed(part: Part): boolean {
  return part.kind === 'boilerplate' || part.kind === 'date' || part.kind === 'caption';
}

function standsLikeHeadline(part: Part): boolean {
  if (isSection(part.line)) return true;
  return (
    looksLikeHeadline(part) &&
    part.words >= 4 &&
    !endsSentence(part) &&
    !/^["“‘'].*["”’']$/u.test(part.line) &&
    /^[\p{Lu}\d'‘"“]/u.test(part.line)
  );
}
