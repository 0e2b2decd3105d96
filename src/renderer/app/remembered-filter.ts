import type { SearchSchemaInput } from '@tanstack/react-router';

/** Reads a page's filter from its address; what the address leaves out stays as it was when the page was last open. */
export function rememberedFilter<Filter extends object>(schema: { parse(search: unknown): Filter }) {
  let last: Partial<Filter> = {};
  return (search: Partial<Filter> & SearchSchemaInput): Filter => {
    const filter = schema.parse({ ...last, ...search });
    last = filter;
    return filter;
  };
}
