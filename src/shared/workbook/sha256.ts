import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits, for fingerprints: this floor has no crypto of the platform. */
export function sha256(text: string): string {
  return bytesToHex(digest(new TextEncoder().encode(text)));
}
