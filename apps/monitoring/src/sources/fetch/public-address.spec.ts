import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.js';

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'localhost',
  '',
])('%s is not on the public Internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '192.167.255.255', '2a00:1450:4001::1'])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([true, false])(
  'a name that leads to this machine is refused before a connection is opened (all: %p)',
  async (all) => {
    const found = await new Promise<unknown>((resolve) => {
      lookupPublic('localhost', { all }, (error) => resolve(error));
    });
    expect(found).toBeInstanceOf(PrivateAddress);
  },
);
