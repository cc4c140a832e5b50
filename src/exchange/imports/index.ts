import { businessesKind } from './businesses.ts';
import type { ImportKind } from './import-kind.ts';
import { penaltiesKind } from './penalties.ts';
import { powersKind } from './powers.ts';

/** 可以导入的 — every kind of file, for the command line and for the screens. */
export const importKinds: readonly ImportKind[] = [businessesKind, powersKind, penaltiesKind];

export const findImportKind = (id: string): ImportKind | undefined => importKinds.find((kind) => kind.id === id);
