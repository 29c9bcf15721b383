import type { Shape } from './answer-shape.js';

/** The shape as a TypeScript type; a scalar of the graph is the text or number that JSON carries. */
export function writeTypescript(shape: Shape, indent = ''): string {
  switch (shape.kind) {
    case 'scalar':
      return scalars[shape.name] ?? 'string';
    case 'enum':
      return shape.values.length > 0 ? shape.values.map((value) => `'${value}'`).join(' | ') : 'string';
    case 'list': {
      const of = `${writeTypescript(shape.of, indent)}${shape.isNullableInside ? ' | null' : ''}`;
      return / \| /.test(of) && !of.endsWith('}') ? `(${of})[]` : `${of}[]`;
    }
    case 'object': {
      const inner = `${indent}  `;
      const lines = [...shape.fields].map(
        ([name, field]) =>
          `${inner}${name}${field.isOptional ? '?' : ''}: ${writeTypescript(field.shape, inner)}${field.isNullable ? ' | null' : ''};`,
      );
      return `{\n${lines.join('\n')}\n${indent}}`;
    }
  }
}

const scalars: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };
