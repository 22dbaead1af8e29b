import { RouteConfig } from '@nestjs/platform-fastify';

/** Of a route whose body is `multipart/form-data`. It gets the body unread and reads it in bounds; no other route takes such a body. */
export const TakesUpload = () => RouteConfig({ takesUpload: true });
