// What a host writes against the packed packages. Type-checked only; see scripts/check-pack.mjs.
import { wordsOf } from "@chiso/react";

export function Consumer({ locale }: { locale: "vi" | "en" }) {
  return <p>{typeof wordsOf(locale)}</p>;
}
