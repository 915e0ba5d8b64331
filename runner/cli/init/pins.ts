/**
 * Actions that workflows use, each by commit: a tag can be moved to other code. Our own is set with each
 * release, to a commit of it that holds the bundle.
 */
export const ACTION = pin('97layer/strata', '5c882e3c91a7c676245dbba122d24e49adeb7b29', 'v0.1.0');
export const CHECKOUT = pin('actions/checkout', 'de0fac2e4500dabe0009e67214ff5f5447ce83dd', 'v6.0.2');
export const CACHE = pin('actions/cache', 'cdf6c1fa76f9f475f3d7449005a359c84ca0f306', 'v5.0.3');

function pin(action: string, commit: string, release: string): string {
  return `${action}@${commit} # ${release}`;
}
