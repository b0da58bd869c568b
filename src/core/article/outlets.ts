import { fold } from '../text/fold.ts';

/** A publication that `seeds/outlets.json` lists. */
export interface ListedOutlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

/** Words that the names of publications are made of, and few other names. */
const MASTHEAD =
  /\b(?:news|times|post|herald|tribune|gazette|chronicle|courier|mail|mirror|express|telegraph|guardian|observer|examiner|journal|ledger|standard|star|sun|globe|record|register|reporter|review|monitor|mercury|argus|echo|press|bulletin|dispatch|sentinel|inquirer|enquirer|advertiser|advocate|independent|daily|weekly|today|magazine|media|network|broadcasting|tv|television|radio|online|wire|newswire|agency|insider|digest|finance|business|politico|reuters|bloomberg|citizen|republic|democrat|leader|messenger|pioneer|statesman|patriot|banner|beacon|intelligencer|spectator|week|world|post-gazette|line|report|outlook|voice|fm)\b|\.(?:com|org|net|news|co\.uk|in|io)\b/iu;

/** Words that stand after a bar in a title and name a part of the site, not the site. */
const SECTION =
  /^(?:home|(?:latest|breaking|local|national|world|international|us|uk|india|business|sports?|politics?|tech|technology)?\s*news|world|politics|business|sports?|football|cricket|opinion|comment|culture|arts?|entertainment|lifestyle|life|style|travel|food|health|science|technology|tech|education|environment|climate|markets?|money|finance|economy|india|uk|us|usa|europe|asia|africa|americas?|middle east|china|russia|video|videos|live|analysis|explained|editorial|weather|crime|courts?|society|media|region|local|national|international|nation|cities|states|photos|podcasts?|features?|interviews?|transcripts?|reviews?|blogs?|live blog|top stories|headlines)$/iu;

/** Finds listed outlets by name, alias or domain; without a list every look-up is null. */
export interface OutletList {
  byName(name: string): string | null;
  byUrl(url: string): string | null;
}

export function outletList(outlets: readonly ListedOutlet[]): OutletList {
  const names = new Map<string, string>();
  const domains = new Map<string, string>();
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) names.set(keyOf(name), outlet.name);
    for (const domain of outlet.domains) domains.set(domain, outlet.name);
  }
  return {
    byName: (name) => names.get(keyOf(name)) ?? null,
    byUrl: (url) => {
      let host = /^(?:https?:)?\/\/([^/?#:\s]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '';
      while (host.includes('.')) {
        const listed = domains.get(host);
        if (listed !== undefined) return listed;
        host = host.slice(host.indexOf('.') + 1);
      }
      return null;
    },
  };
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True where `name`, by its words alone, could be a publication's. */
export function looksLikeOutlet(name: string, outlets: OutletList): boolean {
  if (isSection(name)) return false;
  if (outlets.byName(name) !== null) return true;
  const words = name.split(/\s+/u);
  if (words.length > 7 || !isTitleCase(words)) return false;
  return MASTHEAD.test(name) || /^[A-Z]{2,5}$/u.test(name);
}

export function isSection(name: string): boolean {
  return SECTION.test(name.trim());
}

/** Every word with a capital, but for small ones: how a name is written, and a clause is not. */
export function isTitleCase(words: readonly string[]): boolean {
  return words.every(
    (word) =>
      /^[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|for|in|de|la|le|el|on|veryGood|i[A-Z]\w*|e[A-Z]\w*)$/u.test(word),
  );
}
