import { parseSync } from 'vite';

/** A literal of a source file: where it stands and what it holds; `compared` where it is set against words of a text. */
export interface Literal {
  readonly line: number;
  readonly kind: 'regex' | 'string' | 'template';
  readonly text: string;
  readonly compared: boolean;
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes right below one. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

const nameOf = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : undefined);

/** The tree of a TypeScript file. */
export function treeOf(code: string): Node {
  const { program, errors } = parseSync('file.ts', code);
  if (errors.length > 0 || !isNode(program)) throw new Error(`not TypeScript: ${errors[0]?.message}`);
  return program;
}

/** What holds words of a text, wherever the engine has them: the fields of a token. */
const ofText = /\.(?:lower|text|base)(?: \?\? '')?\)?$/u;

/** Every string, template and regular expression that runs; types, imports and names of fields are left out. */
export function literalsOf(code: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: Node, above: readonly Node[]): void => {
    const parent = above.at(-1);
    if (node.type.startsWith('Import') || (node.type.startsWith('Export') && isNode(node.source))) return;
    if (node.type.startsWith('TS') && !isNode(node.expression)) return;
    const regex = isNode(node) && typeof node.regex === 'object' && node.regex !== null;
    const other =
      parent?.type === 'BinaryExpression' ? [parent.left, parent.right].find((side) => side !== node) : undefined;
    const compared = isNode(other) && ofText.test(code.slice(other.start, other.end));
    const line = code.slice(0, node.start).split('\n').length;
    const inPattern = above.slice(-2).some((over) => over.type === 'NewExpression' && nameOf(over.callee) === 'RegExp');
    // The name of a form of Unicode.
    const ofUnicode = parent?.type === 'CallExpression' && nameOf(Object(parent.callee).property) === 'normalize';
    if (ofUnicode && node.type === 'Literal') return;
    const add = (kind: Literal['kind'], text: string) =>
      found.push({ line, kind: inPattern ? 'regex' : kind, text, compared });
    if (node.type === 'Literal' && regex && 'pattern' in Object(node.regex))
      add('regex', String(Object(node.regex).pattern));
    else if (node.type === 'Literal' && typeof node.value === 'string') add('string', node.value);
    else if (node.type === 'TemplateElement') add('template', String(Object(node.value).cooked));
    for (const child of childrenOf(node)) {
      const isFieldName = (node.type === 'Property' || node.type === 'MemberExpression') && node.computed === false;
      if (isFieldName && (child === node.key || child === node.property)) continue;
      visit(child, [...above, node]);
    }
  };
  visit(treeOf(code), []);
  return found;
}
