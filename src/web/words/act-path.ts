/** 行为的地址 — the name of an act as a part of an address: `PenaltyDecided` is `penalty-decided`. */
export const actPath = (act: string): string => act.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
