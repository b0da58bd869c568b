import { elementsOf, type HtmlElement, isUnread, wordsOf } from './html-tree.ts';

/** What stands on a page for other reasons than the article, whatever it is called there. */
const FURNITURE_NAME = new Set('nav aside footer form dialog menu button input label textarea'.split(' '));
const FURNITURE_ROLE =
  /^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|form|alert|tablist|button)$/iu;
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|rail|related|recommend(?:ed|ations?)?|recirc(?:ulation)?|more-(?:on|from|stories|news)|read-?more|read-?next|also-?read|up-?next|trending|popular|most-(?:read|popular|viewed)|share|sharing|social|follow|newsletter|subscribe|subscription|signup|sign-up|promo|promotion|paywall|advert|adverts|advertisement|ads?|ad-(?:slot|unit|container|wrapper)|sponsor(?:ed)?|outbrain|taboola|comments?|comment-(?:list|section)|disqus|cookies?|consent|gdpr|popup|pop-up|modal|overlay|toast|toolbar|tags?|tag-list|topics|footer|masthead|site-header|skip-(?:link|to|nav|navigation)|hidden|visually-hidden|sr-only|screen-reader-text|print-only|widget|teaser|author-bio|about-author|bio|jump-link|button|btn|rating|poll|quiz|carousel|slider)(?:$|[\s_-])/iu;

const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section table tbody td tfoot th thead tr ul summary #root'.split(
    ' ',
  ),
);

export function isBlock(element: HtmlElement): boolean {
  return BLOCK.has(element.name);
}

export function isHidden({ attributes }: HtmlElement): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes.style ?? '')
  );
}

interface Weight {
  /** Characters of prose below the element, outside furniture. */
  readonly prose: number;
  /** Characters of text below the element, and how many of them are links. */
  readonly text: number;
  readonly links: number;
}

/** Where the article stands on its page. */
export interface Content {
  readonly root: HtmlElement;
  readonly headline: HtmlElement | null;
  /** Elements below the root that are not the article's. */
  readonly furniture: ReadonlySet<HtmlElement>;
}

/**
 * The article is where the prose is: the smallest element that holds nearly all sentences standing outside navigation,
 * sidebars, forms and the like. What looks like furniture by its class but holds most of the page's prose is not.
 */
export function findContent(page: HtmlElement, title: string | null): Content {
  const furniture = new Set([...elementsOf(page)].filter(looksLikeFurniture));
  const weights = new Map<HtmlElement, Weight>();
  weigh(page, false, weights, furniture);
  const prose = (element: HtmlElement) => weights.get(element)?.prose ?? 0;
  // a class that sounds like furniture does not outweigh the words: <div class="article with-sidebar">
  const misnamed = [...furniture].filter(
    (element) => !isFurnitureByName(element) && prose(element) > 2 * prose(page) && prose(element) > 0,
  );
  for (const element of misnamed) furniture.delete(element);
  if (misnamed.length > 0) weigh(page, false, weights, furniture);
  const total = prose(page);

  let root = page;
  const parents = parentsOf(page);
  const marked = markedArticle(page, prose);
  if (marked && prose(marked) >= total * 0.5) root = marked;
  else {
    for (;;) {
      const child = root.children.find(
        (node): node is HtmlElement =>
          typeof node === 'object' && isBlock(node) && node.name !== 'p' && prose(node) >= total * 0.93 && total > 0,
      );
      if (!child) break;
      root = child;
    }
  }
  const headline = findHeadline(page, title, furniture, parents);
  if (headline) root = commonAncestor(root, headline, parents);
  return { root, headline, furniture };
}

/** The element with the most prose of those that the page itself marks as an article. */
function markedArticle(page: HtmlElement, prose: (element: HtmlElement) => number): HtmlElement | null {
  let best: HtmlElement | null = null;
  for (const element of elementsOf(page)) {
    const { name, attributes } = element;
    const marked =
      name === 'article' ||
      /\barticleBody\b/iu.test(attributes.itemprop ?? '') ||
      /^article$/iu.test(attributes.role ?? '');
    if (marked && (best === null || prose(element) > prose(best))) best = element;
  }
  return best;
}

function weigh(
  element: HtmlElement,
  inLink: boolean,
  weights: Map<HtmlElement, Weight>,
  furniture: ReadonlySet<HtmlElement>,
): Weight {
  let prose = 0;
  let text = 0;
  let links = 0;
  /** The words that stand in this element itself, in no block of its own. */
  let own = 0;
  let ownLinks = 0;
  for (const child of element.children) {
    if (typeof child === 'string') {
      const length = child.trim().length;
      own += length;
      if (inLink) ownLinks += length;
      continue;
    }
    if (isUnread(child) || isHidden(child)) continue;
    const below = weigh(child, inLink || child.name === 'a', weights, furniture);
    if (isBlock(child)) {
      if (!furniture.has(child)) prose += below.prose;
      text += below.text;
      links += below.links;
    } else {
      own += below.text;
      ownLinks += below.links;
    }
  }
  text += own;
  links += ownLinks;
  if (isBlock(element) && own >= 60 && ownLinks * 2 < own && !/^h[1-6]$/u.test(element.name)) prose += own - ownLinks;
  const weight = { prose, text, links };
  weights.set(element, weight);
  return weight;
}

/** Readers' comments can be longer than the article, and are never it. */
const NEVER = /(?:^|[\s_-])(?:comments?|disqus|cookies?|consent|newsletter|nav|menu)(?:$|[\s_-])/iu;

function isFurnitureByName({ name, attributes }: HtmlElement): boolean {
  return (
    FURNITURE_NAME.has(name) ||
    FURNITURE_ROLE.test(attributes.role ?? '') ||
    NEVER.test(attributes.class ?? '') ||
    NEVER.test(attributes.id ?? '')
  );
}

function looksLikeFurniture({ name, attributes }: HtmlElement): boolean {
  if (FURNITURE_NAME.has(name)) return true;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main' || name === '#root') return false;
  return (
    FURNITURE_ROLE.test(attributes.role ?? '') ||
    FURNITURE_CLASS.test(attributes.class ?? '') ||
    FURNITURE_CLASS.test(attributes.id ?? '')
  );
}

/** The h1 that says what the page's title says; else the first that no furniture holds and that is more than a name. */
function findHeadline(
  page: HtmlElement,
  title: string | null,
  furniture: Set<HtmlElement>,
  parents: ReadonlyMap<HtmlElement, HtmlElement>,
): HtmlElement | null {
  const wanted = wordsKey(title ?? '');
  let first: HtmlElement | null = null;
  for (const element of elementsOf(page)) {
    if (element.name !== 'h1' || isHidden(element)) continue;
    const words = wordsKey(wordsOf(element));
    const above = ancestors(element, parents).filter((outer) => furniture.has(outer));
    if (words.length > 12 && wanted !== '' && (wanted.includes(words) || words.includes(wanted))) {
      // <header class="masthead"> may well hold the article's own headline
      for (const outer of above) if (!FURNITURE_NAME.has(outer.name)) furniture.delete(outer);
      return element;
    }
    if (first === null && above.length === 0 && words.split(' ').length >= 3) first = element;
  }
  return first;
}

function wordsKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function ancestors(element: HtmlElement, parents: ReadonlyMap<HtmlElement, HtmlElement>): HtmlElement[] {
  const above: HtmlElement[] = [];
  for (let at: HtmlElement | undefined = element; at; at = parents.get(at)) above.push(at);
  return above;
}

function parentsOf(page: HtmlElement): Map<HtmlElement, HtmlElement> {
  const parents = new Map<HtmlElement, HtmlElement>();
  for (const element of elementsOf(page)) {
    for (const child of element.children) if (typeof child === 'object') parents.set(child, element);
  }
  return parents;
}

function commonAncestor(a: HtmlElement, b: HtmlElement, parents: ReadonlyMap<HtmlElement, HtmlElement>): HtmlElement {
  const above = new Set(ancestors(a, parents));
  return ancestors(b, parents).find((element) => above.has(element)) ?? a;
}
