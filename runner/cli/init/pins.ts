/**
 * Actions that workflows use, each by commit: a tag can be moved to other code. Our own is set with each
 * release, to a commit of it that holds the bundle.
 */
export const ACTION = pin('97layer/strata', 'a1162077072c5306a16e5ab5b3013f7b70d52597', 'v0.1.0');
export const CHECKOUT = pin('actions/checkout', 'de0fac2e4500dabe0009e67214ff5f5447ce83dd', 'v6.0.2');
export const CACHE = pin('actions/cache', 'cdf6c1fa76f9f475f3d7449005a359c84ca0f306', 'v5.0.3');

function pin(action: string, commit: string, release: string): string {
  return `${action}@${commit} # ${release}`;
}
