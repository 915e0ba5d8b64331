/** ElevenLabs: https://elevenlabs.io/docs/api-reference/text-to-speech/convert */
import { post, type Service } from './service.ts';
import type { Voice } from './speech.ts';
import { readWav, writeWav } from './wav.ts';

const service: Service = { name: 'ElevenLabs', key: 'ELEVENLABS_API_KEY', url: 'https://api.elevenlabs.io' };

/** One of the voices that every account has, and a model that speaks Korean and English. */
const usual = { voice: 'JBFqnCBsd6RMkjVDRZzb', model: 'eleven_multilingual_v2' };

/** WAV of a rate that every plan may ask for. */
const formats = { wav: 'wav_24000', mp3: 'mp3_44100_128' };

export const elevenLabs: Voice = {
  service,
  async say({ text, language, speed, format, ...wish }, reach) {
    const { voice = usual.voice, model = usual.model } = wish;
    const path = `/v1/text-to-speech/${encodeURIComponent(voice)}?output_format=${formats[format]}`;
    const body = {
      text,
      model_id: model,
      // This family tells the language itself, and does not take it.
      ...(model.includes('multilingual_v2') ? {} : { language_code: language }),
      voice_settings: { speed },
    };
    const { bytes } = await post(service, path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', accept: format === 'wav' ? 'audio/wav' : 'audio/mpeg' },
      authorize: (key) => ({ 'xi-api-key': key }),
      buys: { model, characters: [...text].length },
    }, reach); // prettier-ignore
    const by = `ElevenLabs ${voice} (${model})`;
    return format === 'wav'
      ? { bytes: writeWav(readWav(bytes)), medium: 'audio/wav', by }
      : { bytes, medium: 'audio/mpeg', by };
  },
};
