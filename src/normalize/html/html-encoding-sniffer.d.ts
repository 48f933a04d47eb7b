declare module 'html-encoding-sniffer' {
  /** The name of a page's encoding, by the algorithm of the HTML Standard. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      readonly transportLayerEncodingLabel?: string;
      readonly defaultEncoding?: string;
      readonly maxPrescanBytes?: number;
    },
  ): string;
}
