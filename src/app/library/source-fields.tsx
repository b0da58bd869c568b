import { useId } from 'react';
import { sliceSpan } from '../../core/text/span.ts';
import type { ReadArticle } from '../../library/keeping.ts';
import type { GivenSource } from '../../library/schema.ts';

interface Props {
  read: Pick<ReadArticle, 'content'>;
  given: GivenSource;
  onGive: (given: GivenSource) => void;
}

type Field = keyof GivenSource;

const FIELDS: readonly { readonly name: Field; readonly label: string; readonly type: 'text' | 'url' | 'date' }[] = [
  { name: 'title', label: 'Title', type: 'text' },
  { name: 'outlet', label: 'Outlet', type: 'text' },
  { name: 'byline', label: 'Author', type: 'text' },
  { name: 'published', label: 'Dated', type: 'date' },
  { name: 'url', label: 'Address', type: 'url' },
];

/** What the text says of itself, each field to be added to or put right. */
export function SourceFields({ read: { content }, given, onGive }: Props) {
  const form = useId();
  const { source, text } = content;
  const said = (name: Field): string => {
    if (name === 'byline') return source.byline.join(', ');
    if (name === 'published') return source.published?.slice(0, 10) ?? '';
    return source[name] ?? '';
  };
  const shown = (name: Field): string => {
    const value = given[name];
    if (value === undefined) return said(name);
    return typeof value === 'string' ? value : (value ?? []).join(', ');
  };
  const give = (name: Field, value: string) => {
    const { [name]: _before, ...rest } = given;
    // what the text says anyway is not given
    if (value === said(name)) onGive(rest);
    else if (name === 'byline') onGive({ ...rest, byline: value === '' ? [] : value.split(/,\s*/) });
    else onGive({ ...rest, [name]: value === '' ? null : value });
  };
  return (
    <fieldset>
      <legend className="font-semibold">What the text says of itself</legend>
      <div className="mt-1 grid grid-cols-[5rem_minmax(0,1fr)] items-baseline gap-y-1">
        {FIELDS.map(({ name, label, type }) => {
          const printed = name === 'byline' ? undefined : source.printed[name];
          const mine = given[name] !== undefined;
          return (
            <div className="contents" key={name}>
              <label className="text-soft" htmlFor={`${form}${name}`}>
                {label}
              </label>
              <span>
                <input
                  aria-describedby={`${form}${name}-from`}
                  className="source-field"
                  id={`${form}${name}`}
                  onChange={(event) => give(name, event.target.value)}
                  placeholder="not given"
                  type={type}
                  value={shown(name)}
                />
                <span className="block truncate text-note text-soft empty:hidden" id={`${form}${name}-from`}>
                  {mine
                    ? 'yours, not in the text'
                    : printed && said(name) !== '' && sliceSpan(text, printed) !== said(name)
                      ? `printed as “${sliceSpan(text, printed)}”`
                      : ''}
                </span>
              </span>
            </div>
          );
        })}
      </div>
      <p className="mt-2 text-note text-soft">
        What you add is kept beside the text and marked as yours. The text stays as it came.
      </p>
    </fieldset>
  );
}
