import type { ReactNode } from 'react';
import type { Quotation } from '../../core/quote/types.ts';
import { allWords, type PrintedWords } from './printed-words.ts';

interface Row {
  readonly key: string;
  readonly name: ReactNode;
  readonly words: PrintedWords;
}

interface Props {
  caption: string;
  rows: readonly Row[];
  /** Whose words they are; without one the bars are grey. */
  hue?: number | undefined;
}

const KINDS = ['direct', 'mixed', 'indirect'] as const;
const HEADS: Readonly<Record<Quotation['kind'], string>> = {
  direct: 'direct',
  mixed: 'partial',
  indirect: 'reported',
};

/** How many words are direct, partial and reported: figures, and under each name a bar of the same. */
export function WordsTable({ caption, rows, hue }: Props) {
  const most = Math.max(1, ...rows.map(({ words }) => allWords(words)));
  return (
    <table className="w-full max-w-[41rem] border-collapse" data-hue={hue}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-ink border-b-2 align-bottom text-note sm:text-ui">
          <td />
          {KINDS.map((kind) => (
            <th className="py-1 pl-3 text-right font-semibold" key={kind} scope="col">
              {HEADS[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, words }) => (
          <tr className="border-rule border-b align-top" key={key}>
            <th className="w-full py-1.5 text-left font-normal" scope="row">
              {name}
              <WordsBar most={most} words={words} />
            </th>
            {KINDS.map((kind) => (
              <td className="py-1.5 pl-3 text-right" key={kind}>
                {words[kind]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const HEIGHT = 12;
const LOW = 7;

function WordsBar({ words, most }: { words: PrintedWords; most: number }) {
  let before = 0;
  const parts = KINDS.map((kind) => {
    const part = { kind, x: (100 * before) / most, width: (100 * words[kind]) / most };
    before += words[kind];
    return part;
  });
  return (
    <svg aria-hidden="true" className="words-bar" height={HEIGHT} width="100%">
      {parts
        .filter(({ width }) => width > 0)
        .map(({ kind, x, width }) => (
          <rect
            className={kind === 'indirect' ? 'words-reported' : ''}
            height={kind === 'direct' ? HEIGHT : LOW}
            key={kind}
            width={`${width}%`}
            x={`${x}%`}
            y={kind === 'direct' ? 0 : HEIGHT - LOW}
          />
        ))}
    </svg>
  );
}
