import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { enquiryViews } from '../../enquiry/enquiry-view.js';
import type { EnquiryView } from '../../enquiry/enquiry-view.js';
import { readerOf } from '../../enquiry/reader.js';
import { problems } from '../../problems.js';

@Injectable()
export class ShowEnquiryHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal, id: string): Promise<EnquiryView> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [view] = await enquiryViews(tx, readerOf(principal), 'and e.id = $4', [id]);
      if (!view) throw problems['enquiry-not-found']();
      return view;
    });
  }
}
