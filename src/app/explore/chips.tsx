import type { Part } from '../../core/search/query.ts';
import type { Answer, Chip } from '../../core/search/types.ts';
import type { Collection } from '../collection.ts';
import { ShapeMark } from '../components/shape-mark.tsx';

interface Props {
  collection: Collection;
  answer: Answer;
  onRemove: (query: string) => void;
}

/** The parts of the query, each with a cross that takes it out. Words that stand in the field alone need none. */
export function Chips({ collection, answer, onRemove }: Props) {
  const shown = answer.chips.filter(({ part }) => part.kind !== 'word');
  if (shown.length === 0) return null;
  return (
    <ul aria-label="Parts of the search" className="mb-4 flex flex-wrap gap-2">
      {shown.map((chip) => (
        <ChipItem chip={chip} collection={collection} key={chip.label} onRemove={onRemove} />
      ))}
    </ul>
  );
}

interface ChipProps {
  collection: Collection;
  chip: Chip;
  onRemove: (query: string) => void;
}

function ChipItem({ collection, chip, onRemove }: ChipProps) {
  const { part } = chip;
  const speaker =
    part.kind === 'filter' && part.operator === 'speaker' ? collection.speakers.get(part.value) : undefined;
  const words = wordsOf(collection, part, chip.label);
  return (
    <li className="chip">
      {speaker && <ShapeMark speaker={speaker} />}
      <span className="truncate">{words}</span>
      <button
        aria-label={`Take out: ${words}`}
        className="chip-cross"
        onClick={() => onRemove(chip.query)}
        type="button"
      >
        ×
      </button>
    </li>
  );
}

/** One part of a query in the words of the page. */
function wordsOf(collection: Collection, part: Part, label: string): string {
  switch (part.kind) {
    case 'phrase':
      return `“${part.text}”`;
    case 'not':
      return `not ${wordsOf(collection, part.part, label.slice(1))}`;
    case 'any':
      return part.parts.map((each) => wordsOf(collection, each, label)).join(' or ');
    case 'word':
      return `“${part.text}”`;
    case 'filter':
      if (part.operator === 'speaker') return collection.speakers.get(part.value)?.name ?? part.value;
      if (part.operator === 'in') return 'in the context, too';
      if (part.operator === 'before' || part.operator === 'after') return `${part.operator} ${part.value}`;
      return label.includes(':') ? label.slice(label.indexOf(':') + 1).replaceAll('"', '') : part.value;
    case 'all':
      return label;
  }
}
