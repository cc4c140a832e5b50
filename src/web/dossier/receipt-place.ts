/** Where the receipt of an act waits for the dossier page that shows it. */
export const receiptPlace = (stream: number): readonly [string, number] => ['receipt', stream];
