import { normaliseScan } from './scan-text.ts';

/** 陈述 — what a document says of one attribute in one of its parts. */
export interface Statement {
  readonly attribute: string;
  readonly value: string;
  readonly place: string;
}

const strength = /(\d+(?:\.\d+)?)\s*(?:[%％]\s*vol|度)/giu;

/** 酒精度 — every strength that a part of a document states: 50%vol, 50％VOL and 50度 are one value. */
export function statedStrengths(text: string, place: string): readonly Statement[] {
  return [...normaliseScan(text).matchAll(strength)].map(([, degrees]) => ({
    attribute: '酒精度',
    value: `${Number(degrees)}%vol`,
    place,
  }));
}

/** A value as it is compared: without the noise of a scan, spaces and differences of case. */
export const comparedValue = (value: string): string => normaliseScan(value).replace(/\s+/gu, '').toLowerCase();
