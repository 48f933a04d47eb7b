/** The value of a fact about an article, whatever its provenance. */
export function knownValue<Value>(
  fact: { readonly status: string; readonly value?: Value } | { readonly status: 'unknown' },
): Value | undefined {
  return 'value' in fact ? fact.value : undefined;
}
