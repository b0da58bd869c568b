/** An element as satori reads it: what React would make of JSX, without React. */
export interface Box {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export type Style = Readonly<Record<string, string | number>>;

/** satori knows one kind of layout, and wants every box with several children to name it. */
export function box(style: Style, ...children: readonly (Box | string)[]): Box {
  const content = children.length === 1 ? children[0] : children;
  return {
    type: 'div',
    props: {
      style: { display: 'flex', boxSizing: 'border-box', ...style },
      ...(children.length > 0 && { children: content }),
    },
  };
}

export function textOf(element: Box | string): string {
  if (typeof element === 'string') return element;
  const { children } = element.props;
  return (Array.isArray(children) ? children : [children])
    .filter((child) => child !== undefined)
    .map(textOf)
    .join(' ');
}
