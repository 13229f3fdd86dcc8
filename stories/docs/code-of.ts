import { dti } from "@chiso/data/dti";
import { ict } from "@chiso/data/ict";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sipas } from "@chiso/data/sipas";
import { sonLaDepartments, sonLaDistricts, sonLaInspection2021 } from "@chiso/data/son-la";

/** Data sets by what they are imported as. */
const DATA: readonly (readonly [data: unknown, name: string, entry: string])[] = [
  [papi, "papi", "papi"],
  [par, "par", "par"],
  [pci, "pci", "pci"],
  [dti, "dti", "dti"],
  [ict, "ict", "ict"],
  [sipas, "sipas", "sipas"],
  [sonLaDepartments, "sonLaDepartments", "son-la"],
  [sonLaDistricts, "sonLaDistricts", "son-la"],
  [sonLaInspection2021, "sonLaInspection2021", "son-la"],
];

/**
 * What a developer writes for a figure with these props.
 *
 * @example codeOf("trend", "TrendChart", { data: papi, focus: "son-la" })
 */
export function codeOf(stem: string, component: string, args: Readonly<Record<string, unknown>>): string {
  const imports = new Map([[`@chiso/react/${stem}`, new Set([component])]]);
  const props = Object.entries(args)
    .filter(([, value]) => value !== undefined && typeof value !== "function")
    .map(([name, value]) => {
      const known = DATA.find(([data]) => data === value);
      if (known) {
        const [, as, entry] = known;
        imports.set(`@chiso/data/${entry}`, new Set([...(imports.get(`@chiso/data/${entry}`) ?? []), as]));
        return `${name}={${as}}`;
      }
      return propOf(name, value);
    });
  const lines = Array.from(
    imports,
    ([entry, names]) => `import { ${[...names].join(", ")} } from "${entry}";`,
  ).toSorted();
  const inOne = `<${[component, ...props].join(" ")} />`;
  const element =
    inOne.length <= 80 ? inOne : `<${component}\n${props.map((prop) => `  ${prop}\n`).join("")}/>`;
  return `${lines.join("\n")}\nimport "@chiso/react/styles.css";\n\n${element}`;
}

function propOf(name: string, value: unknown): string {
  if (typeof value === "string")
    return /["\\\n{}<>]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;
  if (value === true) return name;
  // a data set of one's own is longer than an example
  if (typeof value === "object" && JSON.stringify(value).length > 200) return `${name}={${name}}`;
  return `${name}={${JSON.stringify(value)}}`;
}
