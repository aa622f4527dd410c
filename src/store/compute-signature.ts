/** What tells a text's copies: alike texts have most minima, and so at least one band, in common. */
export interface Signature {
  /** Of each bin the least hash of a shingle in it. */
  readonly minima: readonly number[];
  /** A hash of each few neighbouring minima, for finding candidates by an index. */
  readonly bands: readonly number[];
}

/** Words of a shingle: enough that two reports in their own words share few. */
const SHINGLE_WORDS = 4;
export const BINS = 128;
const BAND_BINS = 4;
/** A band rests on at least so many shingles: in a short text one phrase can fill it, which many others have too. */
const FEWEST_SHINGLES = 3;
/** Shorter texts – a caption, a teaser – are alike by chance. */
const FEWEST_WORDS = 40;

/**
 * The MinHash signature of a text by one permutation (Li, Owen, Zhang 2012), its empty bins filled from their
 * neighbours (Shrivastava, Li 2014); null where the text is too short to be judged. Case, punctuation and layout do
 * not count. Hashes are 32-bit integers with a sign.
 */
export function computeSignature(text: string): Signature | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const hashes = words.map(hashWord);
  const least: (number | undefined)[] = Array.from({ length: BINS });
  for (let i = 0; i + SHINGLE_WORDS <= hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE_WORDS; j++) hash = mix(hash ^ (hashes[j] ?? 0));
    const bin = (hash >>> 0) % BINS;
    const known = least[bin];
    if (known === undefined || hash < known) least[bin] = hash;
  }
  const filled = fillBins(least);
  return { minima: filled.map(({ minimum }) => minimum), bands: hashBands(filled) };
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01_00_01_93);
  return hash;
}

/** The finaliser of MurmurHash3: each bit of what goes in moves half of those that come out. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}

/** A bin with its minimum, and the bin of the shingle that it is of. */
interface Filled {
  readonly minimum: number;
  readonly source: number;
}

/** An empty bin takes the next one's minimum, mixed with the distance, so that it is no mere repetition. */
function fillBins(least: readonly (number | undefined)[]): Filled[] {
  return least.map((_, bin) => {
    for (let step = 0; step < BINS; step++) {
      const source = (bin + step) % BINS;
      const found = least[source];
      if (found !== undefined) return { minimum: step === 0 ? found : mix(found + step), source };
    }
    return { minimum: 0, source: bin };
  });
}

function hashBands(filled: readonly Filled[]): number[] {
  const bands: number[] = [];
  for (let start = 0; start < filled.length; start += BAND_BINS) {
    const band = filled.slice(start, start + BAND_BINS);
    if (new Set(band.map(({ source }) => source)).size < FEWEST_SHINGLES) continue;
    let hash = mix(start + 1);
    for (const { minimum } of band) hash = mix(hash ^ minimum);
    bands.push(hash);
  }
  return bands;
}
