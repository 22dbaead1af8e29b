import { BlockList, isIPv6 } from 'node:net';

const family = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Tells whether a peer is one of the relays.
 * @param relays addresses and networks, as `10.1.2.3` and `10.2.0.0/16`; throws for anything else
 */
export function allowedRelays(relays: readonly string[]): (peer: string) => boolean {
  const list = new BlockList();
  for (const relay of relays) {
    const [address = '', bits] = relay.split('/');
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return (peer) => list.check(plain(peer), family(plain(peer)));
}
