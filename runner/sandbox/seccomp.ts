/**
 * System calls that no agent needs and that have broken out of sandboxes before: denied by a filter in
 * classic BPF, the form that the kernel takes. What is denied answers EPERM, so that programs go on.
 */

/** Numbers on x86_64 and on arm64; null: there is none. */
const DENIED: Record<string, readonly [number, number | null]> = {
  mount: [165, 40], umount2: [166, 39], pivot_root: [155, 41], chroot: [161, 51], move_mount: [429, 429],
  fsopen: [430, 430], fsconfig: [431, 431], fsmount: [432, 432], fspick: [433, 433], open_tree: [428, 428],
  mount_setattr: [442, 442], open_by_handle_at: [304, 265], name_to_handle_at: [303, 264],
  ptrace: [101, 117], process_vm_readv: [310, 270], process_vm_writev: [311, 271], kcmp: [312, 272],
  pidfd_getfd: [438, 438], keyctl: [250, 219], add_key: [248, 217], request_key: [249, 218],
  bpf: [321, 280], unshare: [272, 97], setns: [308, 268], kexec_load: [246, 104], kexec_file_load: [320, 294],
  io_uring_setup: [425, 425], io_uring_enter: [426, 426], io_uring_register: [427, 427],
  init_module: [175, 105], finit_module: [313, 273], delete_module: [176, 106], perf_event_open: [298, 241],
  userfaultfd: [323, 282], fanotify_init: [300, 262], reboot: [169, 142], swapon: [167, 224],
  swapoff: [168, 225], acct: [163, 89], quotactl: [179, 60], quotactl_fd: [443, 443], syslog: [103, 116],
  settimeofday: [164, 170], clock_settime: [227, 112], adjtimex: [159, 171], clock_adjtime: [305, 266],
  sethostname: [170, 161], setdomainname: [171, 162], iopl: [172, null], ioperm: [173, null],
  lookup_dcookie: [212, 18], vhangup: [153, 58],
}; // prettier-ignore

export const DENIED_CALLS: readonly string[] = Object.keys(DENIED);

interface Machine {
  /** AUDIT_ARCH_* of linux/audit.h: a call by another machine's numbers would slip through. */
  audit: number;
  column: 0 | 1;
  clone: number;
  /** From this number on calls go by other tables (x32). */
  foreign: number | null;
}

const CLONE3 = 435;
const MACHINES: Partial<Record<NodeJS.Architecture, Machine>> = {
  x64: { audit: 0xc000003e, column: 0, clone: 56, foreign: 0x40000000 },
  arm64: { audit: 0xc00000b7, column: 1, clone: 220, foreign: null },
};

/** CLONE_NEW* of linux/sched.h: cgroup, uts, ipc, user, pid, net, and mount. */
const NEW_NAMESPACES = 0x7e020000;
const EPERM = 1;
const ENOSYS = 38;

const LOAD = 0x20;
const JUMP_EQUAL = 0x15;
const JUMP_AT_LEAST = 0x35;
const JUMP_ANY_BIT = 0x45;
const RETURN = 0x06;
const RETURN_ALLOW = 0x7fff0000;
const RETURN_ERROR = 0x00050000;
/** Offsets in struct seccomp_data. */
const NUMBER = 0;
const ARCHITECTURE = 4;
const FIRST_ARGUMENT = 16;

/** The filter for this machine; null for one whose numbers are not known. */
export function seccompFilter(architecture: NodeJS.Architecture = process.arch): Buffer | null {
  const machine = MACHINES[architecture];
  if (!machine) return null;
  const numbers = Object.values(DENIED).flatMap((columns) => columns[machine.column] ?? []);
  const denied = returns(RETURN_ERROR | EPERM);
  const program = [
    step(LOAD, 0, 0, ARCHITECTURE),
    ...unless(JUMP_EQUAL, machine.audit, denied),
    step(LOAD, 0, 0, NUMBER),
    ...(machine.foreign === null ? [] : when(JUMP_AT_LEAST, machine.foreign, denied)),
    // Its flags lie in memory, where no filter can look; without it libraries fall back on `clone`.
    ...when(JUMP_EQUAL, CLONE3, returns(RETURN_ERROR | ENOSYS)),
    ...numbers.flatMap((number) => when(JUMP_EQUAL, number, denied)),
    ...unless(JUMP_EQUAL, machine.clone, returns(RETURN_ALLOW)),
    step(LOAD, 0, 0, FIRST_ARGUMENT),
    ...when(JUMP_ANY_BIT, NEW_NAMESPACES, denied),
    returns(RETURN_ALLOW),
  ];
  return Buffer.concat(program);
}

/** Whether the calls of this machine's processors are known. */
export function filtersCalls(): boolean {
  return seccompFilter() !== null;
}

/** struct sock_filter: what to do, how many steps to jump if true and if false, and with what. */
function step(code: number, ifTrue: number, ifFalse: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(ifTrue, 2);
  bytes.writeUInt8(ifFalse, 3);
  bytes.writeUInt32LE(value >>> 0, 4);
  return bytes;
}

const when = (jump: number, value: number, then: Buffer) => [step(jump, 0, 1, value), then];
const unless = (jump: number, value: number, then: Buffer) => [step(jump, 1, 0, value), then];
const returns = (value: number) => step(RETURN, 0, 0, value);
