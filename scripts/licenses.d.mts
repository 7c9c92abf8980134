export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

export function bundledPackages(): BundledPackage[];
export function isCompatible(licence: string | undefined): boolean;
