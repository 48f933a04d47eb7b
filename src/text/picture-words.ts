import type { Catalogue } from './en.ts';

/** What is said before a line that belongs to a picture: the copy has its words alone. Nothing before other lines. */
export function pictureWords(
  { role }: { readonly role: string },
  { reading }: Pick<Catalogue, 'reading'>,
): string | undefined {
  if (role === 'caption') return reading.caption;
  return role === 'credit' ? reading.credit : undefined;
}
