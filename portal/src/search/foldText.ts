/** Lower case and without accents, so that `Bjorn` need not know whether it is `Bjørn`. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
}
