/** A folded nickname as compared: without article and spaces, so that « Le Rubio », « el rubio » and « Rubio » are one; Creole `gwo` is gros. */
export function aliasCore(alias: string): string {
  return alias
    .replace(/^(?:le|la|les|l|el|il|the|der) /, '')
    .replace(/^gwo /, 'gros ')
    .replaceAll(' ', '');
}
