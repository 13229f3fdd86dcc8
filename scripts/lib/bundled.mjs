// What of others stands in a bundle: the licence that each of them brings, and a bill of materials (CycloneDX) for a portal's own
// audit. Both are made of the modules that are really in it, so that neither names what was left out.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { root } from "./shell.mjs";

/** Fonts are copied, not imported: no module tells of them. */
const FONT = {
  name: "Source Sans 3",
  license: "OFL-1.1",
  text: readFileSync(join(root, "packages/react/fonts/OFL.txt"), "utf8").trim(),
};

const FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)|^.*\/packages\/[^/]+(?=\/(?:src|script|dist)\/)/;

/**
 * Packages whose modules are in the chunks of a bundle, by name: `{ name, version, license, text }`.
 *
 * @throws Error for a package of others without a text of its licence: it may not be passed on without
 */
export function bundledPackages(bundle) {
  const ids = Object.values(bundle).flatMap(({ modules }) => Object.keys(modules ?? {}));
  // a module that a plugin makes of a file has the name of the plugin before it
  const paths = ids.map((id) => id.replace(/^\0[^/]*:/, "").replaceAll("\\", "/"));
  const folders = new Set(paths.flatMap((path) => FOLDER.exec(path)?.[0] ?? []));
  return [...folders].map(packageIn).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const own = !folder.includes("/node_modules/");
  const file = readdirSync(own ? root : folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  if (!file) throw new Error(`${name} ${version} is bundled and brings no text of its licence (${license}).`);
  return { name, version, license, own, text: readFileSync(join(own ? root : folder, file), "utf8").trim() };
}

/** The licences of what is bundled, one after the other, our own first. */
export function licencesText(packages) {
  const others = packages.filter(({ own }) => !own);
  const ours = packages.find(({ own }) => own);
  return [
    ...(ours ? [`Chiso ${ours.version} (${ours.license})\n\n${ours.text}\n`] : []),
    ...others.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`),
    `${FONT.name} (${FONT.license})\n\n${FONT.text}\n`,
  ].join("\n---\n\n");
}

/** CycloneDX 1.6 as JSON: the same bytes for the same bundle, so neither a date nor a serial number. */
export function billOfMaterials({ name, version, description, license }, packages) {
  const subject = component({ name, version, license }, Enums.ComponentType.Application);
  subject.description = description;
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: subject }) });
  for (const one of [...packages.filter((part) => part.name !== name), FONT]) {
    const part = component(one, one === FONT ? Enums.ComponentType.File : Enums.ComponentType.Library);
    bom.components.add(part);
    subject.dependencies.add(part.bomRef);
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component({ name, version, license }, type) {
  const [, group, plain] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name);
  const npm = type !== Enums.ComponentType.File;
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ""}${plain}@${version}`;
  return new Models.Component(type, plain, {
    bomRef: npm ? purl : plain,
    group,
    version,
    purl: npm ? purl : undefined,
    licenses: new Models.LicenseRepository([licenceOf(license)]),
  });
}

/** One id of SPDX, or an expression of several. */
function licenceOf(license) {
  return / (?:OR|AND|WITH) /.test(license)
    ? new Models.LicenseExpression(license)
    : new Models.SpdxLicense(license);
}
