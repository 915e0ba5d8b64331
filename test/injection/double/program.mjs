#!/usr/bin/env node
/** The double as a program: it reads what it was given as bytes. */
import { readFileSync } from 'node:fs';
import { filesRead, get, obey } from './obey.mjs';

const event = JSON.parse(readFileSync(0, 'utf8'));
const { page, feed } = event.payload;
const read = [JSON.stringify(event), String(event.payload.body ?? ''), ...filesRead(event.files)];
for (const url of [page, feed]) if (url !== undefined) read.push(await get(url));
process.stdout.write(`\n${await obey(event, read, process.env.STRATA_AGENT_DIR)}\n`);
