export const FIRST: string;
export const SECOND: string;
export function argsOf(id: string, focus: string): { readonly data: object };
