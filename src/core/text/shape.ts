/** Says what is wrong with a value, as a path and a word or two ("speakers[0].name: not text"), or `null`. */
export type Shape = (value: unknown) => string | null;

export const text: Shape = (value) => (typeof value === 'string' ? null : ': not text');
export const number: Shape = (value) => (Number.isFinite(value) ? null : ': not a number');

export function textUpTo(length: number): Shape {
  return (value) => text(value) ?? ((value as string).length <= length ? null : ': too long');
}

export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? null : shape(value));
}

export function oneOf(...values: readonly unknown[]): Shape {
  return (value) => (values.includes(value) ? null : ': not a known value');
}

export function listOf(shape: Shape, fewest = 0, most = Number.POSITIVE_INFINITY): Shape {
  return (value) => {
    if (!Array.isArray(value)) return ': not a list';
    if (value.length < fewest || value.length > most) return ': not the right number of items';
    return firstProblem(value.map((item, index) => within(`[${index}]`, shape(item))));
  };
}

/** An object with these fields; others are let pass, so that a later version may add some. */
export function row(fields: Readonly<Record<string, Shape>>): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ': not an object';
    const own = (name: string) => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
    return firstProblem(Object.entries(fields).map(([name, shape]) => within(`.${name}`, shape(own(name)))));
  };
}

function within(place: string, problem: string | null): string | null {
  return problem === null ? null : place + problem;
}

function firstProblem(problems: readonly (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}
