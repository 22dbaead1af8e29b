import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import type { Page } from '@baspasoz/http';
import { PublicViews } from '@baspasoz/persistence';
import { bodyColumns } from '../../aggregate/body-row.js';
import type { Body } from '../../domain/body.js';

type ListedBody = Omit<Body, 'bodyId'> & { id: string };
type PublicBody = Pick<ListedBody, 'id' | 'slug' | 'name' | 'shortName' | 'kind' | 'region' | 'timeZone'>;

const listed = ({ bodyId: id, ...body }: Body): ListedBody => ({ id, ...body });

/** Bodies are public facts (name, BIN, kind, region), so they are read through the public view by everybody. */
@Injectable()
export class ListBodiesHandler {
  constructor(private readonly publicViews: PublicViews) {}

  async listPublic(): Promise<PublicBody[]> {
    const open = `where end_mode is distinct from 'liquidated' or ended_on > (app_now() at time zone time_zone)::date`;
    return (await this.read(open)).map(({ bodyId: id, slug, name, shortName, kind, region, timeZone }) => ({
      id,
      slug,
      name,
      shortName,
      kind,
      region,
      timeZone,
    }));
  }

  async list(): Promise<Page<ListedBody>> {
    return { items: (await this.read('')).map(listed), nextCursor: null };
  }

  async show(id: string): Promise<ListedBody> {
    const [body] = await this.read('where body_id = $1', [id]);
    if (!body) throw sharedProblems['unknown-body']();
    return listed(body);
  }

  private read(where: string, params: string[] = []): Promise<Body[]> {
    return this.publicViews.run((tx) =>
      tx.query<Body>(`select ${bodyColumns} from public_body ${where} order by slug`, params),
    );
  }
}
