import { BundleRefused } from './envelope.ts';
import type { ReadBundle } from './open-bundle.ts';

/** The store of contents, as far as taking in needs it. */
export interface ContentTaker {
  has(sha256: string): boolean;
  begin(): { append(bytes: Uint8Array): void; finish(): { readonly sha256: string }; cancel(): void };
}

/** Puts the contents that are not here yet into the store, before any record names them. @throws BundleRefused */
export async function takeContents(bundle: ReadBundle, store: ContentTaker, signal?: AbortSignal): Promise<void> {
  const named = (bundle.rows.get('attachments') ?? []).map(({ sha256 }) => String(sha256));
  if (named.every((sha256) => store.has(sha256))) return;
  type Incoming = { readonly content: string; readonly target: ReturnType<ContentTaker['begin']> };
  const under: { way: Incoming | null } = { way: null };
  const finish = () => {
    const { way } = under;
    under.way = null;
    if (way !== null && way.target.finish().sha256 !== way.content) throw new BundleRefused('damaged');
  };
  try {
    for await (const { content, part } of bundle.contents()) {
      signal?.throwIfAborted();
      if (under.way !== null && under.way.content !== content) finish();
      if (under.way === null && store.has(content)) continue;
      under.way ??= { content, target: store.begin() };
      under.way.target.append(part);
    }
    finish();
  } catch (error) {
    under.way?.target.cancel();
    throw error;
  }
}
