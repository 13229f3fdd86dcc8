import type { ClassMethod } from "@chiso/core";
import { useState } from "react";

interface Asked {
  /** The first of the edition when absent. */
  readonly classes: ClassMethod | undefined;
  readonly region: string | undefined;
}

/** What a reader chose of a map; a page that asks for something else begins anew with it. */
export function useMapChoices(first: Asked) {
  const [asked, setAsked] = useState({ first, ...first });
  const changed = asked.first.classes !== first.classes || asked.first.region !== first.region;
  if (changed) setAsked({ first, ...first });
  return {
    classes: changed ? first.classes : asked.classes,
    region: changed ? first.region : asked.region,
    setClasses: (classes: ClassMethod) => setAsked({ ...asked, classes }),
    setRegion: (region: string | undefined) => setAsked({ ...asked, region }),
  };
}
