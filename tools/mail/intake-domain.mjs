/** Where the bodies of the demonstration take in mail: `moh@…`. */
export const intakeDomain = 'intake.baspasoz.example';
