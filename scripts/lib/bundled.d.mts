export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly own: boolean;
  readonly text: string;
}

export function bundledPackages(bundle: Readonly<Record<string, unknown>>): readonly BundledPackage[];
export function licencesText(packages: readonly BundledPackage[]): string;
export function billOfMaterials(
  subject: { readonly name: string; readonly version: string; readonly license: string },
  packages: readonly BundledPackage[],
): string;
