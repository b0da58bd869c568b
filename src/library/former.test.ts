import { beforeEach, expect, test } from 'vitest';
import { keptArticlesOf } from './articles.ts';
import { formerQuotations, withFormer } from './former.ts';
import { keepArticle, renewReading } from './keeping.ts';
import { BRIDGE, BRIDGE_LATER, DAY, freshLibrary, NEXT_DAY, readAs } from './library.fixture.ts';
import type { Library } from './open.ts';
import type { KeptArticle, Reading } from './schema.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

async function keptBridge(): Promise<KeptArticle> {
  const { id } = await keepArticle(library, readAs(BRIDGE), DAY);
  return (await keptArticlesOf(library, [id]))[0] as KeptArticle;
}

/** As an edition reads it that takes the first quotation of `reading` for none. */
function withoutFirst(reading: Reading): Reading {
  return { ...reading, edition: 'second', quotations: reading.quotations.slice(1) };
}

test('what an older text had under an id is known by its words as they stood there', async () => {
  const before = await keptBridge();
  await keepArticle(library, readAs(BRIDGE_LATER, before.id), NEXT_DAY);
  const former = await formerQuotations(library, before.id);
  const spring = before.reading.quotations[0]?.id as string;
  expect(former[spring]?.exact).toEqual(['The bridge will open in the spring,', expect.stringContaining('ten years')]);
});

test('what a newer reading no longer has under its id keeps its words, over a third reading too', async () => {
  const before = await keptBridge();
  const gone = before.reading.quotations[0]?.id as string;
  await renewReading(library, before, withoutFirst(before.reading));
  const [second] = await keptArticlesOf(library, [before.id]);
  expect(second?.reading.former?.map(({ id }) => id)).toEqual([gone]);
  await renewReading(library, second as KeptArticle, { ...withoutFirst(before.reading), edition: 'third' });
  expect((await formerQuotations(library, before.id))[gone]?.exact[0]).toBe('The bridge will open in the spring,');
});

test('what a newer reading has again is no longer a former one', async () => {
  const { reading } = await keptBridge();
  const lost = withFormer(withoutFirst(reading), reading);
  expect(lost.former).toHaveLength(1);
  expect(withFormer(reading, lost).former).toBeUndefined();
});
