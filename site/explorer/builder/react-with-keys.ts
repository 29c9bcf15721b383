import * as React from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

interface LineProps {
  onClick?: (event: MouseEvent | KeyboardEvent) => void;
  children?: ReactNode;
  [other: string]: unknown;
}

/**
 * React as the query builder is given it (`build/keyboard-builder.mjs`): a `span` that can be clicked is a button for a
 * keyboard and a screen reader as well, and its unnamed buttons have names.
 */
export function createElement(type: unknown, props: LineProps | null, ...children: ReactNode[]) {
  const create = React.createElement as (type: unknown, props: LineProps | null, ...children: ReactNode[]) => ReactNode;
  if (type === 'span' && props?.onClick) return create(type, { ...props, ...asButton(props.onClick) }, ...children);
  if (type === 'button' && props && !props.title)
    return create(type, { ...props, title: 'Agir sur cette requête' }, ...children);
  return create(type, props, ...children);
}

const asButton = (onClick: NonNullable<LineProps['onClick']>) => ({
  role: 'button',
  tabIndex: 0,
  onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onClick(event);
  },
});

export const { PureComponent, Component, Fragment } = React;
export default { ...React, createElement };
