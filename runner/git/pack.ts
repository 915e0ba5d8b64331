/**
 * Writes a pack and its index in process: two files and two fsyncs for a whole batch of objects,
 * where loose objects cost one of each apiece (docs/decisions/0003-objects-as-packs.md has the figures).
 * Formats: gitformat-pack(5), version 2 of both.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { killPoint } from '../killpoint.ts';
import type { GitObject, Oid } from './objects.ts';

export interface PackObject extends GitObject {
  oid: Oid;
  /** An object earlier in the same pack that this one differs little from. */
  base?: Oid | undefined;
}

const TYPE_BITS = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;
const OFS_DELTA = 6;
/** Git reads chains of up to 50 quickly; longer ones cost every reader. */
const MAX_DELTA_CHAIN = 40;

interface Placed {
  oid: Oid;
  offset: number;
  crc: number;
}

/** Writes `pack-<hash>.pack` and `.idx` into `folder`; resolves when both are on disk. */
export async function writePack(folder: string, objects: readonly PackObject[]): Promise<string> {
  const { pack, placed } = encodePack(objects);
  const checksum = pack.subarray(pack.length - 20);
  const name = join(folder, `pack-${checksum.toString('hex')}`);
  await mkdir(folder, { recursive: true });
  killPoint('before-write');
  await writeDurably(`${name}.pack`, pack);
  // Git looks for .idx files: the pack must be there before its index is.
  await writeDurably(`${name}.idx`, encodeIndex(placed, checksum));
  await syncFolder(folder);
  killPoint('after-write');
  return name;
}

export function encodePack(objects: readonly PackObject[]): { pack: Buffer; placed: Placed[] } {
  const header = Buffer.alloc(12);
  header.write('PACK');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(objects.length, 8);
  const chunks: Buffer[] = [header];
  const placed: Placed[] = [];
  const written = new Map<Oid, { offset: number; bytes: Buffer; chain: number }>();
  let offset = 12;
  for (const object of objects) {
    const base = object.base === undefined ? undefined : written.get(object.base);
    const delta = base && base.chain < MAX_DELTA_CHAIN ? encodeDelta(base.bytes, object.bytes) : undefined;
    const parts =
      base && delta && delta.length < object.bytes.length / 2
        ? [entryHeader(OFS_DELTA, delta.length), offsetBack(offset - base.offset), deflate(delta)]
        : [entryHeader(TYPE_BITS[object.type], object.bytes.length), deflate(object.bytes)];
    const isDelta = parts.length === 3;
    const entry = Buffer.concat(parts);
    placed.push({ oid: object.oid, offset, crc: crc32(entry) });
    written.set(object.oid, { offset, bytes: object.bytes, chain: isDelta && base ? base.chain + 1 : 0 });
    chunks.push(entry);
    offset += entry.length;
  }
  const body = Buffer.concat(chunks);
  return { pack: Buffer.concat([body, createHash('sha1').update(body).digest()]), placed };
}

/** Below this, what deflate saves is less than its own header; trees of ids do not shrink anyway. */
const STORED_MOST = 160;

/** Small objects are stored, or get a small window: setting one up costs more than compressing them. */
function deflate(bytes: Buffer): Buffer {
  if (bytes.length <= STORED_MOST) return storedStream(bytes);
  return deflateSync(bytes, bytes.length < 2048 ? { level: 1, windowBits: 11, memLevel: 3 } : { level: 1 });
}

/** A zlib stream of one stored block (RFC 1950 and 1951): header, block, Adler-32. */
function storedStream(bytes: Buffer): Buffer {
  const stream = Buffer.alloc(bytes.length + 11);
  stream.writeUInt16BE(0x7801, 0);
  stream[2] = 1;
  stream.writeUInt16LE(bytes.length, 3);
  stream.writeUInt16LE(~bytes.length & 0xffff, 5);
  bytes.copy(stream, 7);
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  stream.writeUInt32BE(b * 65536 + a, bytes.length + 7);
  return stream;
}

/** Type and size: 4 bits of size in the first byte, then 7 a byte, least significant first. */
function entryHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1]! |= 0x80;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}

/** Distance to the base: 7 bits a byte, most significant first, with git's plus-one at each step. */
function offsetBack(distance: number): Buffer {
  const bytes = [distance & 127];
  for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128)) {
    rest -= 1;
    bytes.unshift(0x80 | (rest & 127));
  }
  return Buffer.from(bytes);
}

/** Copy what both begin with, insert the middle, copy what both end with: all that editing a tree needs. */
export function encodeDelta(base: Buffer, target: Buffer): Buffer {
  const limit = Math.min(base.length, target.length);
  const prefix = commonPrefix(base, target, limit);
  const suffix = commonSuffix(base, target, limit - prefix);
  const parts: Buffer[] = [varint(base.length), varint(target.length)];
  copyFrom(parts, 0, prefix);
  for (let at = prefix; at < target.length - suffix; at += 127) {
    const piece = target.subarray(at, Math.min(at + 127, target.length - suffix));
    parts.push(Buffer.from([piece.length]), piece);
  }
  copyFrom(parts, base.length - suffix, suffix);
  return Buffer.concat(parts);
}

function commonPrefix(a: Buffer, b: Buffer, limit: number): number {
  let at = 0;
  // Native comparison of blocks first: trees of a thousand entries differ in one.
  while (at + 1024 <= limit && a.compare(b, at, at + 1024, at, at + 1024) === 0) at += 1024;
  while (at < limit && a[at] === b[at]) at += 1;
  return at;
}

function commonSuffix(a: Buffer, b: Buffer, limit: number): number {
  let n = 0;
  const same = (size: number) =>
    a.compare(b, b.length - n - size, b.length - n, a.length - n - size, a.length - n) === 0;
  while (n + 1024 <= limit && same(1024)) n += 1024;
  while (n < limit && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

/** Copy instructions of at most 64 KiB: a bit mask tells which bytes of offset and size follow. */
function copyFrom(parts: Buffer[], from: number, length: number): void {
  for (let at = from; at < from + length; at += 0xffff) {
    const size = Math.min(0xffff, from + length - at);
    const bytes = [0x80];
    for (let i = 0; i < 4; i += 1) {
      const byte = Math.floor(at / 2 ** (8 * i)) & 0xff;
      if (byte === 0) continue;
      bytes[0]! |= 1 << i;
      bytes.push(byte);
    }
    for (let i = 0; i < 2; i += 1) {
      const byte = (size >> (8 * i)) & 0xff;
      if (byte === 0) continue;
      bytes[0]! |= 1 << (4 + i);
      bytes.push(byte);
    }
    parts.push(Buffer.from(bytes));
  }
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 0x80);
  bytes.push(rest);
  return Buffer.from(bytes);
}

/** Fan-out of 256 counts, then ids, CRCs and offsets, all sorted by id; packs here stay below 2 GiB. */
function encodeIndex(placed: readonly Placed[], packChecksum: Buffer): Buffer {
  const sorted = [...placed].sort((a, b) => (a.oid < b.oid ? -1 : 1));
  const body = Buffer.alloc(8 + 1024 + sorted.length * 28);
  body.writeUInt32BE(0xff744f63, 0);
  body.writeUInt32BE(2, 4);
  const counts = new Uint32Array(256);
  for (const { oid } of sorted) counts[Number.parseInt(oid.slice(0, 2), 16)]! += 1;
  for (let i = 0, sum = 0; i < 256; i += 1) body.writeUInt32BE((sum += counts[i]!), 8 + i * 4);
  const ids = 1032;
  const crcs = ids + sorted.length * 20;
  const offsets = crcs + sorted.length * 4;
  sorted.forEach((object, i) => {
    body.write(object.oid, ids + i * 20, 'hex');
    body.writeUInt32BE(object.crc, crcs + i * 4);
    body.writeUInt32BE(object.offset, offsets + i * 4);
  });
  const content = Buffer.concat([body, packChecksum]);
  return Buffer.concat([content, createHash('sha1').update(content).digest()]);
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  // `git prune` clears away `tmp_*` that a crash left here.
  const temporary = join(dirname(path), `tmp_strata_${randomUUID()}`);
  const file = await open(temporary, 'wx', 0o444);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
