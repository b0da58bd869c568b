import { Tokenizer } from 'htmlparser2';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set(
  'area base br col embed frame hr img input link meta param source track wbr basefont bgsound keygen'.split(' '),
);

/** What an opening tag closes before it opens: a paragraph has no end tag on half of the web. */
const BLOCK =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul'.split(
    ' ',
  );
const CLOSES = new Map<string, ReadonlySet<string>>([
  ...BLOCK.map((name): [string, ReadonlySet<string>] => [name, new Set(['p'])]),
  ['li', new Set(['li', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['option', new Set(['option'])],
]);
/** What such a closing never reaches beyond. */
const FENCE = new Set(
  'table ul ol dl div section article main aside header footer nav figure blockquote body button template'.split(' '),
);

/** Elements that nobody reads, whatever stands in them; JSON-LD is kept, for it says where the article is from. */
const UNREAD = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select'.split(' '),
);

/** Deeper elements become children of the one at this depth: no page needs more, and a hostile one shall not overflow. */
const DEEPEST = 256;

/** Reads a page into a tree, in one pass over its tokens. Nothing is fetched, nothing is run, no depth overflows. */
export function readTree(html: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attributes: {}, children: [] };
  const stack: HtmlElement[] = [root];
  /** How often each name stands on the stack, so that a stray end tag costs nothing. */
  const open = new Map<string, number>();
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  let name = '';
  let buried = 0;

  const top = () => stack[stack.length - 1] as HtmlElement;
  const pop = () => {
    const { name: closed } = stack.pop() as HtmlElement;
    open.set(closed, (open.get(closed) ?? 1) - 1);
  };
  const closeImplied = (closed: ReadonlySet<string>) => {
    for (let at = stack.length - 1; at > 0 && at > stack.length - 12; at--) {
      const { name: candidate } = stack[at] as HtmlElement;
      if (closed.has(candidate)) {
        while (stack.length > at) pop();
        at = stack.length;
      } else if (FENCE.has(candidate)) return;
    }
  };
  const addText = (text: string) => {
    const { children } = top();
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  };
  const openElement = () => {
    const closed = CLOSES.get(name);
    if (closed) closeImplied(closed);
    const element: HtmlElement = { name, attributes, children: [] };
    top().children.push(element);
    if (VOID.has(name)) return;
    if (stack.length >= DEEPEST) {
      buried++;
      return;
    }
    stack.push(element);
    open.set(name, (open.get(name) ?? 0) + 1);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codepoint) => {
        value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (KEPT_ATTRIBUTES.has(attribute) && !(attribute in attributes)) attributes[attribute] = value;
      },
      onopentagend: openElement,
      onselfclosingtag: openElement,
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).toLowerCase();
        if (closed === 'br') top().children.push({ name: 'br', attributes: {}, children: [] });
        else if ((open.get(closed) ?? 0) > 0) {
          while (top().name !== closed) pop();
          pop();
        } else if (buried > 0) buried--;
      },
      ontext: (start, end) => addText(html.slice(start, end)),
      ontextentity: (codepoint) => addText(String.fromCodePoint(codepoint)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

const KEPT_ATTRIBUTES = new Set(
  'id class role type rel href src name property itemprop itemtype content datetime lang hidden aria-hidden aria-label style title alt cite'.split(
    ' ',
  ),
);

/** What the fast pages of a mobile site put between the words. */
const MACHINERY =
  /^amp-(?:ad|sticky-ad|analytics|sidebar|embed|iframe|consent|user-notification|social-share|list|youtube|twitter)$/;

export function isUnread(element: HtmlElement): boolean {
  return UNREAD.has(element.name) || MACHINERY.test(element.name) || isFootnoteSign(element);
}

/** `<sup><a href="#n1">1</a></sup>` and `<sup>[1]</sup>`: it points at a note, and is no part of the word before it. */
function isFootnoteSign({ name, children }: HtmlElement): boolean {
  if (name !== 'sup') return false;
  const [only] = children;
  return typeof only === 'object' ? only.name === 'a' : /^\s*\[/u.test(only ?? '');
}

/** Every element below `root`, in the order of the page. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (typeof child === 'object') waiting.push(child);
    }
  }
}

/** The words of an element with every run of white space as one space. */
export function wordsOf(element: HtmlElement): string {
  const words: string[] = [];
  const walk = (node: HtmlElement | string) => {
    if (typeof node === 'string') words.push(node);
    else if (node.name === 'br') words.push(' ');
    else if (!isUnread(node)) node.children.forEach(walk);
  };
  walk(element);
  return words.join('').replace(/\s+/gu, ' ').trim();
}
