/** Stability's Stable Image: https://platform.stability.ai/docs/api-reference#tag/Generate */
import type { Painter } from './painting.ts';
import { post, ServiceError, type Service } from './service.ts';

const service: Service = { name: 'Stability', key: 'STABILITY_API_KEY', url: 'https://api.stability.ai' };

export const stability: Painter = {
  service,
  sizes: ['1:1', '16:9', '21:9', '2:3', '3:2', '4:5', '5:4', '9:16', '9:21'],
  hasSeed: true,
  async paint({ prompt, avoid, size, seed, format, model = 'core' }, reach) {
    const body = new FormData();
    body.set('prompt', prompt);
    if (avoid) body.set('negative_prompt', avoid);
    body.set('aspect_ratio', size);
    if (seed !== undefined) body.set('seed', String(seed));
    body.set('output_format', format);
    const path = `/v2beta/stable-image/generate/${encodeURIComponent(model)}`;
    const { headers, bytes } = await post(service, path, {
      body,
      headers: { accept: 'image/*' },
      authorize: (key) => ({ authorization: `Bearer ${key}` }),
      buys: { model: `stable-image-${model}`, images: 1 },
    }, reach); // prettier-ignore
    if (headers.get('finish-reason') === 'CONTENT_FILTERED')
      throw new ServiceError('Stability filtered the picture: what is asked for is against its rules', false);
    const grown = headers.get('seed');
    return { bytes, seed: grown === null ? (seed ?? null) : Number(grown), by: `Stability ${model}` };
  },
};
