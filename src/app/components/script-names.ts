import type { Speaker } from '../../core/quote/types.ts';

/** A speaker's name in a script other than Latin, with what tells a browser and a screen reader how to take it. */
export interface ScriptName {
  readonly name: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Which script a name is in, and the language tag for it: that of the script alone where many languages write it. */
const SCRIPTS: readonly { readonly holds: RegExp; readonly lang: string; readonly dir: 'ltr' | 'rtl' }[] = [
  { holds: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, lang: 'ja', dir: 'ltr' },
  { holds: /\p{Script=Hangul}/u, lang: 'ko', dir: 'ltr' },
  { holds: /\p{Script=Han}/u, lang: 'zh', dir: 'ltr' },
  { holds: /\p{Script=Cyrillic}/u, lang: 'und-Cyrl', dir: 'ltr' },
  { holds: /\p{Script=Greek}/u, lang: 'el', dir: 'ltr' },
  { holds: /\p{Script=Arabic}/u, lang: 'und-Arab', dir: 'rtl' },
  { holds: /\p{Script=Hebrew}/u, lang: 'he', dir: 'rtl' },
  { holds: /\p{Script=Devanagari}/u, lang: 'und-Deva', dir: 'ltr' },
  { holds: /\p{Script=Thai}/u, lang: 'th', dir: 'ltr' },
];

/** One name for each script that the aliases hold, the first listed, so that simplified and traditional characters do not both stand there. */
export function scriptNames(speaker: Pick<Speaker, 'aliases'>): readonly ScriptName[] {
  const names = new Map<string, ScriptName>();
  for (const name of speaker.aliases) {
    const script = SCRIPTS.find(({ holds }) => holds.test(name));
    if (script && !names.has(script.lang)) names.set(script.lang, { name, lang: script.lang, dir: script.dir });
  }
  return [...names.values()];
}
