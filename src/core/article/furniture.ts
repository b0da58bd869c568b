import { endsSentence, holdsMark, looksLikeProse, type Part } from './part.ts';
import type { BlockKind } from './types.ts';

/** What a page prints around and between the paragraphs, told by the words of one line. */
interface Furniture {
  readonly kind: BlockKind;
  /** Longest line, in words, that may be one; a longer line is prose whatever it begins with. */
  readonly most: number;
  readonly pattern: RegExp;
  /** False where the line may also be prose: a sentence with its full stop then stays with the article. */
  readonly sure: boolean;
}

const rule = (most: number, pattern: RegExp, sure = true, kind: BlockKind = 'boilerplate'): Furniture => ({
  kind,
  most,
  pattern,
  sure,
});

/** THE list. A new kind of furniture is one line here. */
const FURNITURE: readonly Furniture[] = [
  // credit
  rule(34, /\b(?:contributed(?: reporting)?|contributed to) (?:to |from )?this (?:report|story|article)\.?$/iu),
  // breadcrumb
  rule(40, /^(?:current|you are here|location)\s*:\s*home\b|^home\s*(?:>|›|»|\/|→|::)/iu),
  rule(14, /^[\p{Lu}][\p{L} &-]{1,30}(?:\s*[>›»]\s*[\p{Lu}][\p{L} &'’-]{1,40}){1,4}\s*[>›»]?$/u),
  // counter
  rule(6, /^[\p{L}!]+!?\s*\(\d[\d,.]*[km]?\)$/iu),
  rule(
    8,
    /^(?:\d[\d,.]*[km]?\+?\s*(?:shares?|likes?|comments?|views?|reads?|retweets?|reactions?|followers?)\b[\s|•·,]*)+$/iu,
  ),
  rule(6, /^(?:view )?\d[\d,.]*[km]?\+? (?:view )?(?:comments?|shares|views|likes)(?: so far)?$/iu),
  rule(5, /^(?:shares?|likes?|comments?|views?|reads?|hits)\s*[:(]?\s*\d[\d,.]*[km]?\)?$/iu),
  // button
  rule(
    12,
    /^(?:(?:view|print(?: this(?: page| article)?)?|share(?: this(?: article| story| page)?| on \w+)?|save(?: article| story)?|e-?mail(?: this)?|copy(?: link)?|link copied!?|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|flipboard|messenger|bookmark|comments?|listen|play|pause|mute|unmute|menu|search|log ?in|sign ?in|register|subscribe(?: now)?|donate|follow(?: us)?|close|skip to (?:main )?content|back to (?:top|home)|next(?: article| story)?|previous(?: article| story)?|load more|show more|see more|view (?:all|more|comments|gallery)|read (?:more|full (?:story|article))|more|continue reading|expand|top|home|news|a\+|a-|aa|text size|font size|gift (?:this )?article|add (?:us )?(?:as )?(?:a )?preferred source(?: on google)?|follow on google(?: news)?|google news|toggle \w+|open (?:in|image) \w+|enlarge(?: image)?|tweet|post|like|reply|report|via|or|reuse this content|order reprints|today['’]s paper)(?:\s*[|•·,/&]\s*|\s+(?=\S)|$))+$/iu,
  ),
  rule(34, /^(?:share (?:or|and) comment (?:on )?|share this (?:article|story|page)\s*:)/iu),
  rule(3, /^(?:published|updated|last updated|posted|first published|words|listen|exclusive)$/iu),
  // live
  rule(
    14,
    /^(?:(?:show )?key events(?: only)?|live (?:feed|reporting|updates)|pinned post|please turn on javascript\b.*|filters? \w+)$/iu,
  ),
  // end
  rule(6, /^(?:END|ENDS|\(?ENDS\)?|-+ ?(?:30|ends?) ?-+|# # #|###)(?:\s+\d.*)?$/iu),
  // listen
  rule(
    16,
    /^(?:listen to (?:this|the) (?:article|story)|\d+ ?min(?:ute)?s? (?:read|listen)|(?:estimated )?read(?:ing)? time\b|audio by\b|this audio is|your browser does not support|video player is loading|loading\.{0,3}$|now playing|play video|watch (?:live|now|more)\b|live updates?$)/iu,
    false,
  ),
  // advert
  rule(
    12,
    /^[[(—–·•|\s-]*(?:advertisements?|advertising|adverts?|ads?|sponsored(?: content| links?)?|promoted(?: content)?|paid content|partner content|(?:story|article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|advert|video|promotion))?|(?:scroll|continue) (?:down )?to (?:continue|keep reading)(?: with content)?|continue reading below|remove ads?|skip advertisement)(?:[—–·•|\s\])([-]+(?:advertisements?|advertising|adverts?|ads?|sponsored(?: content| links?)?|promoted(?: content)?|paid content|partner content|(?:story|article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|advert|video|promotion))?|(?:scroll|continue) (?:down )?to (?:continue|keep reading)(?: with content)?|continue reading below|remove ads?|skip advertisement))*[\])—–·•|\s-]*\.?$/iu,
  ),
  // link
  rule(
    34,
    /^(?:READ MORE|READ ALSO|READ NEXT|ALSO READ|MUST READ|SEE ALSO|SEE MORE|MORE ON THIS|MORE|RELATED|WATCH|LISTEN|DON['’]T MISS|RECOMMENDED|TRENDING|EXPLAINER|BACKGROUND|FROM THE ARCHIVES?|POLL|QUIZ|GALLERY|IN PICTURES|PICTURES|PHOTOS)\s*(?:STORY|STORIES|ARTICLES?|NEWS|COVERAGE|VIDEO|HERE)?\s*[:|>»→–—-]\s*\S/u,
  ),
  rule(
    34,
    /^[[(*_]*(?:read more|read also|read next|read (?:the )?(?:full )?(?:story|article|report) here|read|also read|also see|must[- ]read|see also|see more|more on this(?: story)?|more from \S+(?: \S+)?|more|related(?: (?:story|stories|articles?|news|reading|links?|coverage|content))?|further reading|watch(?: (?:live|here|now|also|video))?|watch more|listen(?: here| now)?|don['’]t miss|recommended(?: (?:reading|stories|for you))?|trending(?: now)?|you may (?:also )?like|editors?['’]s? picks?|click here|tap here|find out more|in (?:pictures|photos|pics)|photos|gallery|quiz)\s*[:|>»→]+\**\s*\S/iu,
    false,
  ),
  // newsletter
  rule(
    70,
    /^(?:sign[- ]?up|subscribe|register|get|join|receive|download|follow|like|click|tap|enter your e-?mail|want (?:more|the latest)|stay (?:up to date|informed|updated|connected|ahead)|never miss|for (?:more|the latest|all the latest|breaking)|find (?:us|more)|keep up|support (?:our|independent)|become a (?:member|subscriber)|already a (?:member|subscriber)|thank you for (?:reading|signing|subscribing)|catch all|check out|don['’]t miss|our (?:free )?(?:daily|weekly|morning) (?:newsletter|briefing|email))\b.{0,400}\b(?:newsletters?|inbox|e-?mail (?:alerts?|updates?|address)|subscri(?:be|ption|ber)s?|whatsapp channel|telegram(?: channel)?|facebook|twitter|instagram|youtube|our app|google news|push notifications?|news alerts?|updates and more|latest news (?:and|on|from)|breaking news (?:and|alerts)|on x\b|membership|log in|sign in|app store|google play)\b/iu,
  ),
  rule(
    40,
    /^(?:by (?:signing up|subscribing|submitting|clicking|continuing|providing)\b.{0,200}\b(?:agree|consent|accept|terms|privacy)|you (?:can|may) (?:unsubscribe|opt out)|we['’]ll (?:never )?(?:send|share) |please (?:enter|check|provide) (?:a|your) (?:valid )?e-?mail|invalid e-?mail|thanks for (?:signing up|subscribing)|your (?:e-?mail )?(?:address|subscription) (?:will|has|is)|this site is protected by recaptcha|e-?mail address\s*\*?$|first name$|last name$)/iu,
  ),
  // cookies
  rule(
    90,
    /^(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies|by (?:using|continuing to (?:use|browse)) (?:this|our) (?:web)?site|(?:accept|manage|reject) (?:all )?(?:cookies|preferences)|cookie (?:policy|settings|preferences|notice)|your privacy (?:choices|rights)|we value your privacy|do not sell)/iu,
  ),
  // tags
  rule(
    40,
    /^(?:tags?|topics?|keywords?|filed under|posted in|categor(?:y|ies)|sections?|hashtags|labels?|(?:see )?more on|explore more on(?: these topics)?|in this (?:article|story)|related (?:tags|topics))\s*[:|]\s*\S/iu,
    false,
  ),
  rule(30, /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u),
  rule(6, /^(?:tags?|topics?|keywords?|filed under|explore more on these topics)\s*:?$/iu),
  // copyright
  rule(
    60,
    /^(?:©|\(c\)\s|copyright\b.{0,6}(?:\(c\)|©|\d{4}|by\b)|all rights reserved|(?:this material|material from .{2,60}) may not be (?:published|reproduced))/iu,
  ),
  // provenance
  rule(
    60,
    /^[[(*_]*(?:this (?:story|article|report|piece|post|column|interview|transcript|conversation|content) (?:was|is|has been|first|originally)\b.{0,80}\b(?:published|appeared|produced|republished|syndicated|updated|generated|translated|edited|provided|distributed|corrected|amended)|(?:originally|first) (?:published|appeared) (?:on|in|at|by)\b|the post .{2,200} (?:first )?appeared (?:first )?on|(?:except for the headline,? )?this (?:story|article|report) has not been edited|with (?:inputs?|agency inputs?|reporting|additional reporting) (?:from|by)|disclaimer\s*:|published (?:in|by) arrangement|(?:read|view) the original(?: article)?|(?:source|via)\s*:\s*[\p{Lu}][\p{L}\p{N} .&/-]{1,40}$|republished (?:from|with)|(?:inputs?|with inputs) from)/iu,
  ),
  rule(
    24,
    /^(?:with |— ?|- ?|\()?(?:agency|agencies|afp|reuters|ap|pti|ani|ians|xinhua|pa media|staff|inputs?)(?:[ /,&]+(?:and )?(?:agency|agencies|afp|reuters|ap|pti|ani|ians|xinhua|pa media|staff|inputs?))*\)?\.?$/iu,
  ),
  // sign-off
  rule(
    60,
    /^[[(*_—–-]*\s*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|photography|graphics?|research|produced|edited) by\b|(?:compiled|edited|written|translated|posted|published) by\s*:|contact (?:the (?:reporter|writer|author|editor)|(?:him|her|them|us|me)\b)|(?:reach|e-?mail|follow|contact|write to) [\p{L} .'’-]{2,40} (?:at|on|via) (?:\S+@\S+|@?\w+|twitter|x|facebook|instagram)|follow (?:him|her|them|me|us)\b)/iu,
    true,
  ),
  // handle
  rule(6, /^(?:@[\w.]{2,30}[\s,|•·]*)+$/u),
  rule(6, /^(?:[\w.+-]+@[\w-]+\.[\w.]{2,}(?:[\s,|•·]+|$))+$/u),
  rule(4, /^(?:pic\.twitter\.com\/\S+|https?:\/\/\S+|www\.\S+)$/iu),
  // comments
  rule(
    8,
    /^(?:leave a (?:comment|reply)|post a comment|add a comment|(?:view|show|read|see|load)(?: all)?(?: \d+)? comments?|join the (?:conversation|discussion)|comments? (?:are )?(?:closed|off|disabled)\.?|have your say|be the first to comment|start the conversation|what do you think\?? .{0,40}comments?\b.*|\d+ comments?|your comment)$/iu,
  ),
  // caption
  rule(
    70,
    /^(?:photos?|photograph|pictures?|images?|file (?:photo|picture|image)|pic|credit|photo credit|image credit|picture credit|image source|photo(?:graph)? by|picture by|image by|caption|image caption|video caption|representational image|representative image|illustration|graphic|video|infographic)\s*(?:[:|©]|by\b|(?<=\bimage (?:source|caption)),)\s*\S/iu,
    false,
    'caption',
  ),
  rule(
    70,
    /^(?:FILE|FILE PHOTO|PHOTO|PIC|IMAGE|REUTERS\/|AP Photo\/|AFP\/|Getty Images)\s*(?:[-–—:|/]|$)/u,
    true,
    'caption',
  ),
];

/** "Image caption," alone: the caption is the next line. */
const CAPTION_ABOVE = /^(?:image|video|media|picture|photo) caption\s*[,:]?$/iu;

/** Marks captions that stand under a line which says that they are one. */
export function markCaptions(parts: readonly Part[]): void {
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (part.kind !== null || !CAPTION_ABOVE.test(part.line)) continue;
    part.kind = 'caption';
    if (next?.kind === null) next.kind = 'caption';
  }
}

/** A line that ends in who took the picture. */
const CREDIT =
  /(?:\((?:(?:ap|file|courtesy|handout|pool|stock)?\s*(?:photo|image|picture|pic|illustration|file|screenshot|graphic)s?\b[^()]{0,80}|[^()]{0,60}\b(?:getty images|getty|reuters|afp|ap photo|shutterstock|istock|alamy|epa(?:-efe)?|via ap|pa wire|wikimedia commons|handout|pti photo|file photo)\b[^()]{0,40})\)\.?|\b(?:photo(?:graph)?|picture|image|credit)\s*:\s*[\p{L}\p{N} .,'’/&@()-]{2,70}\.?|(?:getty images|shutterstock|\/ ?(?:afp|reuters|epa|getty|ap)|ap photo\/[\p{L} .'’-]{2,40}|reuters\/[\p{L} .'’-]{2,40}|— (?:afp|reuters|ap|pti)(?: (?:photo|pic))?|\| ?(?:photo|image) credit\b.{0,60}|[©] ?\p{Lu}[\p{L} ./]{2,40}))$/iu;

/** What furniture `part` is; null for what may be the article itself. */
export function furnitureKind(part: Part): BlockKind | null {
  const { line, words, tail } = part;
  if (words === 0) return 'boilerplate';
  if (words > 90) return null;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'boilerplate';
  for (const { kind, most, pattern, sure } of FURNITURE) {
    if (words > most || !pattern.test(line)) continue;
    if (!sure && isSentence(part)) continue;
    if (looksLikeProse(part) && holdsSpeech(part)) continue;
    return kind;
  }
  if (/all rights reserved\.?$/iu.test(tail)) return 'boilerplate';
  // a credit closes with a bracket or a name; what ends as a sentence does is looked at no further
  const might =
    !/[.!?,]["'”’]?$/u.test(tail.replace(/\)\.$/u, ')')) ||
    /(?:photo|image|picture|credit)\s*:[^.!?]*\.?$/iu.test(tail);
  if (words <= 80 && might && CREDIT.test(line)) return 'caption';
  return null;
}

/** "More: he said he would go." goes on as a sentence; "More: Council votes to close pool" does not. */
function isSentence(part: Part): boolean {
  return endsSentence(part) && !/[?!]["'”’)]*$/u.test(part.tail);
}

function holdsSpeech(part: Part): boolean {
  return holdsMark(part) && /["“”].{12,}["“”]/u.test(part.line) && endsSentence(part) && part.words > 14;
}
