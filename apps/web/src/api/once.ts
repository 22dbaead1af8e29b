import { useState } from 'react';

/** Under one key the services do a thing once, however often it is sent. */
export const once = (key: string) => ({ header: { 'idempotency-key': key } });

/** A key for each opened form: whatever is sent from it again is the same sending. */
export const useFormKey = (): string => useState(() => crypto.randomUUID())[0];
