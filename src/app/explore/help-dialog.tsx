import { Link } from 'react-router';
import { OPERATORS, type OperatorName } from '../../core/search/operators.ts';
import { fold } from '../../core/text/fold.ts';
import type { Collection } from '../collection.ts';
import { Dialog } from '../components/dialog.tsx';
import { writeAddress } from './address.ts';
import { KEYS, useSingleKeys } from './keys.ts';

/** What is not an operator and still means something. */
const SYNTAX = [
  { example: 'harbour dues', meaning: 'both words, in any order' },
  { example: '"harbour dues"', meaning: 'these words, side by side' },
  { example: '-harbour', meaning: 'without this word; a phrase or an operator can follow the minus, too' },
  { example: 'harbour OR port', meaning: 'one of them' },
  { example: '(harbour OR port) dues', meaning: 'brackets say what belongs together' },
];

/** An example that finds something here, of the operators that take a name. */
function ownExample({ corpus, quotationsOf }: Collection, operator: OperatorName): string | null {
  if (operator === 'speaker') {
    const quoted = corpus.speakers.find(({ id }) => quotationsOf.has(id));
    return quoted ? `speaker:${fold(quoted.name.split(' ').at(-1) ?? quoted.name)}` : null;
  }
  const outlet = operator === 'outlet' ? corpus.articles.find(({ source }) => source.outlet)?.source.outlet : null;
  return outlet ? `outlet:"${outlet}"` : null;
}

/** The syntax of a query and the keys. */
export default function HelpDialog({ collection, onClose }: { collection: Collection; onClose: () => void }) {
  const [keysOn, switchKeys] = useSingleKeys();
  const rows = [
    ...SYNTAX,
    ...OPERATORS.map(({ name, example, meaning }) => ({ example: ownExample(collection, name) ?? example, meaning })),
  ];
  return (
    <Dialog onClose={onClose} shape="panel" title="Syntax and keys">
      <table className="mt-4 w-full">
        <caption className="pb-1 text-left font-semibold">What can be asked</caption>
        <tbody>
          {rows.map(({ example, meaning }) => (
            <tr className="border-rule border-b align-baseline" key={example}>
              <th className="py-1 pr-4 text-left font-normal font-serif" scope="row">
                <Link
                  className="link"
                  onClick={onClose}
                  to={{ search: writeAddress({ q: example, view: 'list', sort: null }) }}
                >
                  {example}
                </Link>
              </th>
              <td className="py-1 text-soft">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-note text-soft">
        Curly or straight marks, with accents or without, in any script of a speaker’s name: the same hits. Inside marks
        nothing is guessed.
      </p>
      <table className="mt-6 w-full">
        <caption className="pb-1 text-left font-semibold">Keys</caption>
        <tbody>
          {KEYS.map(({ key, does }) => (
            <tr className="border-rule border-b align-baseline" key={key}>
              <th className="w-24 py-1 text-left font-normal" scope="row">
                <kbd className="key">{key}</kbd>
              </th>
              <td className="py-1 text-soft">{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="mt-4 flex items-center gap-3">
        <input
          checked={keysOn}
          className="facet-box"
          onChange={(event) => switchKeys(event.target.checked)}
          type="checkbox"
        />
        Single keys are on, on this device
      </label>
    </Dialog>
  );
}
