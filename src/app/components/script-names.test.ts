import { describe, expect, it } from 'vitest';
import { scriptNames } from './script-names.ts';

describe('names in other scripts', () => {
  it('are one for each script, the first listed', () => {
    const aliases = ['A. Hale', '海尔', '海爾', 'Ада Хейл', 'Хейл'];
    expect(scriptNames({ aliases })).toEqual([
      { name: '海尔', lang: 'zh', dir: 'ltr' },
      { name: 'Ада Хейл', lang: 'und-Cyrl', dir: 'ltr' },
    ]);
  });

  it('tell Japanese and Korean from Chinese, and run from right to left where they do', () => {
    const aliases = ['ヘイル', '헤일', 'هيل', 'הייל'];
    expect(scriptNames({ aliases }).map(({ lang, dir }) => `${lang} ${dir}`)).toEqual([
      'ja ltr',
      'ko ltr',
      'und-Arab rtl',
      'he rtl',
    ]);
  });

  it('are none where every name is in Latin letters', () => {
    expect(scriptNames({ aliases: ['A. Hale', 'Adèle Hale'] })).toEqual([]);
  });
});
