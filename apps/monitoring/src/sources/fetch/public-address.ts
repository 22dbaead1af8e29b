import { lookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import networks from './non-public-networks.json' with { type: 'json' };

const notPublic = new BlockList();
for (const [network, prefix] of networks.ipv4) notPublic.addSubnet(String(network), Number(prefix), 'ipv4');
for (const [network, prefix] of networks.ipv6) notPublic.addSubnet(String(network), Number(prefix), 'ipv6');
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address belongs to the public Internet. Loopback, private, link-local and metadata addresses do not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic.check(address, 'ipv4');
  return isIPv6(address) && publicSix.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/** A name led to an address that is not public. */
export class PrivateAddress extends Error {
  constructor(readonly host: string) {
    super(`${host} is not on the public Internet`);
    this.name = 'PrivateAddress';
  }
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Resolves a name for a connection that is about to be opened, and refuses it when one of its addresses is not public. The
 * connection goes to exactly the addresses that were looked at, so a name that changes its mind between two questions gains nothing.
 */
export function lookupPublic(host: string, options: LookupOptions, found: Found): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, []);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => !isPublicAddress(address)))
      return found(new PrivateAddress(host), []);
    return options.all ? found(null, addresses) : found(null, first.address, first.family);
  });
}
