import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Each call gives the next number, evenly spread over 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * Each call gives another stream of random numbers; the same whole-number seed gives the same streams in the same order.
 * Streams do not overlap: each begins 2⁶⁴ numbers after the one before.
 * @see D. Blackman, S. Vigna: Scrambled linear pseudorandom number generators (xoroshiro128+).
 */
export function randomStreams(seed: number): () => Random {
  const origin = xoroshiro128plus(seed);
  return () => {
    // The first number right after seeding is the seed itself in disguise; a jump leaves that behind.
    origin.jump();
    const generator = origin.clone();
    return () => uniformFloat64(generator);
  };
}
