import { readFile } from 'node:fs/promises';
import type { Role } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { RegisterBodyDto } from '../features/register-body/register-body.dto.js';

export type DemoBody = Omit<RegisterBodyDto, 'parentId'> & {
  id: string;
  parentId: string | null;
  units: { id: string; name: LocalizedText; authorized: boolean }[];
};

export interface DemoPerson {
  id: string;
  name: string;
  email: string;
  language: Language;
  title: LocalizedText;
  bodies: { id: string; roles: Role[] }[];
}

export interface Demo {
  bodies: DemoBody[];
  people: DemoPerson[];
}

/** The demo installation, from files that the identity provider reads too. Their shape is proven by the seed's spec. */
export async function readDemo(folder = new URL('../../../../tools/demo/', import.meta.url)): Promise<Demo> {
  const read = async <T>(name: string) => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as T;
  return { bodies: await read<DemoBody[]>('bodies.json'), people: await read<DemoPerson[]>('people.json') };
}
