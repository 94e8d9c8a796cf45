export interface ImportFound {
  /** What stands between the quotes. */
  specifier: string;
  /** 1-based. */
  line: number;
  kind: 'value' | 'type' | 'dynamic';
  /** `export … from` without a binding of its own: what makes a barrel. */
  reexport: boolean;
}

// The formatter puts every import at the start of a line, so the shape of the text is enough and no parser is needed.
const staticImport =
  /^(import|export)\s+(type\s+)?(?:(?:[\w$*]+\s*,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?\s*from\s+)?'([^'\n]+)'/gm;
const dynamicImport = /\bimport\(\s*'([^'\n]+)'\s*\)/g;

/** The imports and re-exports of a TypeScript source; dynamic ones only where the name is written out. */
export function readImports(source: string): ImportFound[] {
  const code = blankComments(source).replace(stringOrComment, (part) =>
    part.includes('import(') ? blank(part) : part,
  );
  const found: ImportFound[] = [];
  for (const match of code.matchAll(staticImport)) {
    const [, word, typeOnly, specifier] = match;
    found.push({
      specifier: specifier as string,
      line: lineAt(code, match.index),
      kind: typeOnly === undefined ? 'value' : 'type',
      reexport: word === 'export',
    });
  }
  for (const match of code.matchAll(dynamicImport)) {
    found.push({ specifier: match[1] as string, line: lineAt(code, match.index), kind: 'dynamic', reexport: false });
  }
  return found;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

const stringOrComment = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** Comments become spaces of the same length: an example in a comment is no import, and lines keep their number. */
export function blankComments(source: string): string {
  return source.replace(stringOrComment, (part) => (part.startsWith('/') ? blank(part) : part));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
