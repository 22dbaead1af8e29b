import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';

/** The open pools of a process. They close in the last stage of the shutdown, when nobody writes any more. */
@Injectable()
export class DataSources implements OnApplicationShutdown {
  readonly #open: DataSource[] = [];

  async connect(options: DataSourceOptions): Promise<DataSource> {
    const dataSource = await new DataSource(options).initialize();
    this.#open.push(dataSource);
    return dataSource;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((dataSource) => dataSource.destroy()));
  }
}
