/** "张敏、林浩", or "张敏、林浩…" of more. */
export function namesAtMost(names: readonly string[], most: number): string {
  return names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}…`;
}
