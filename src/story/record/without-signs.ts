/** The words of a title before the signs that the edition put behind it; brackets of its own stay. */
export function withoutSigns(title: string, signs: readonly string[]): string {
  const sign = signs.find((one) => title.endsWith(` ${one}`));
  return sign === undefined ? title : withoutSigns(title.slice(0, -sign.length - 1), signs);
}
