/** On paper a page has to say by itself where it can be found. */
export function PrintedAddress({ address }: { address: string }) {
  return <p className="mt-8 hidden break-all border-ink border-t pt-2 print:block">On Record, {address}</p>;
}
