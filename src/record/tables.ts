/** The tables that the kernel writes, as data: one list of columns for appending, projecting and rebuilding alike. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  /** The key, and what to do with a row that is there already. Absent: a second row is an error. */
  readonly key?: readonly string[];
  readonly onConflict?: 'replace' | 'keep' | 'add';
}

export const actTable: Table = {
  name: 'act',
  columns: {
    bureau: 'integer',
    position: 'bigint',
    stream: 'bigint',
    version: 'integer',
    procedure: 'text',
    type: 'text',
    done_on: 'date',
    done_at: 'text',
    recorded_at: 'text',
    actor: 'text',
    key: 'text',
    body: 'text',
    previous: 'text',
    hash: 'text',
  },
};

export const sealedTable: Table = {
  name: 'sealed_value',
  columns: { bureau: 'integer', id: 'text', stream: 'bigint', salt: 'bytea', nonce: 'bytea', cipher: 'bytea' },
};

export const matterTable: Table = {
  name: 'matter',
  key: ['bureau', 'stream'],
  onConflict: 'replace',
  columns: {
    bureau: 'integer',
    stream: 'bigint',
    procedure: 'text',
    version: 'integer',
    position: 'bigint',
    state: 'text',
    number: 'text',
    numbers: 'text[]',
    title: 'text',
    about: 'bigint',
    party: 'text',
    party_code: 'text',
    cause: 'text',
    source: 'text',
    unit: 'text',
    joint_unit: 'text',
    handing_over: 'text[]',
    officers: 'text[]',
    opened_on: 'date',
    state_since: 'date',
    closed_on: 'date',
    next_due: 'date',
    next_clock: 'text',
    provisional: 'boolean',
    waiting: 'text[]',
    observed: 'boolean',
    organ: 'text',
    links: 'bigint[]',
  },
};

export const wordsTable: Table = {
  name: 'matter_words',
  key: ['bureau', 'stream'],
  onConflict: 'replace',
  columns: { bureau: 'integer', stream: 'bigint', words: 'text', grams: 'integer[]' },
};

export const clockTable: Table = {
  name: 'clock',
  key: ['bureau', 'stream', 'number'],
  onConflict: 'replace',
  columns: {
    bureau: 'integer',
    stream: 'bigint',
    number: 'integer',
    clock: 'text',
    zh: 'text',
    key: 'text',
    rule: 'text',
    rule_from: 'date',
    nature: 'text',
    started_on: 'date',
    started_at: 'text',
    lengths: 'json',
    stopped: 'json',
    due: 'date',
    due_at: 'text',
    rolled: 'boolean',
    provisional: 'boolean',
    paused: 'boolean',
    moves: 'json',
    ended_on: 'date',
    late: 'boolean',
  },
};

export const alertTable: Table = {
  name: 'alert',
  key: ['bureau', 'stream', 'clock_number'],
  onConflict: 'keep',
  columns: {
    bureau: 'integer',
    stream: 'bigint',
    clock_number: 'integer',
    kind: 'text',
    zh: 'text',
    raised_on: 'date',
    due: 'date',
    position: 'bigint',
  },
};

export const figureTable: Table = {
  name: 'figure_row',
  columns: {
    bureau: 'integer',
    position: 'bigint',
    ordinal: 'integer',
    stream: 'bigint',
    indicator: 'text',
    day: 'date',
    value: 'bigint',
    unit: 'text',
    category: 'text',
    source: 'text',
    cause: 'text',
    power: 'text',
    org_unit: 'text',
  },
};

/** 月计 — what `figure_row` adds up to, once by unit and once by cause: one table of both would have nearly as many cells as rows. */
const monthsBy = (name: string, last: 'org_unit' | 'cause'): Table => ({
  name,
  key: ['bureau', 'indicator', 'month', 'category', 'source', last],
  onConflict: 'add',
  columns: {
    bureau: 'integer',
    indicator: 'text',
    month: 'date',
    category: 'text',
    source: 'text',
    [last]: 'text',
    row_count: 'bigint',
    total: 'bigint',
  },
});

export const monthsByUnit = monthsBy('figure_month', 'org_unit');
export const monthsByCause = monthsBy('figure_month_cause', 'cause');

export const publicationTable: Table = {
  name: 'publication',
  key: ['bureau', 'stream', 'key'],
  onConflict: 'replace',
  columns: {
    bureau: 'integer',
    stream: 'bigint',
    key: 'text',
    channel: 'text',
    title: 'text',
    published_on: 'date',
    until: 'date',
    withdrawn_on: 'date',
    content: 'json',
  },
};

export const certificateTable: Table = {
  name: 'held_certificate',
  key: ['bureau', 'stream', 'number'],
  onConflict: 'replace',
  columns: {
    bureau: 'integer',
    stream: 'bigint',
    number: 'text',
    person: 'text',
    valid_from: 'date',
    valid_until: 'date',
    recalled_on: 'date',
    suspended: 'json',
  },
};

export const powerTable: Table = {
  name: 'power',
  key: ['bureau', 'stream', 'code', 'listed_from'],
  onConflict: 'replace',
  columns: {
    bureau: 'integer',
    stream: 'bigint',
    code: 'text',
    listed_from: 'date',
    listed_until: 'date',
    name: 'text',
    kind: 'text',
    procedure: 'text',
    valid_until: 'date',
    active: 'boolean',
    excluded: 'text',
    content: 'json',
  },
};

export const numberTable: Table = {
  name: 'document_number',
  key: ['bureau', 'word', 'year'],
  onConflict: 'replace',
  columns: { bureau: 'integer', word: 'text', year: 'integer', last: 'integer' },
};

export const tallyTable: Table = {
  name: 'tally',
  key: ['bureau', 'tally', 'key', 'year'],
  onConflict: 'replace',
  columns: { bureau: 'integer', tally: 'text', key: 'text', year: 'integer', count: 'integer' },
};

/** What both the business and each entry of its history hold. */
const registeredColumns = {
  uscc: 'text',
  internal_number: 'text',
  name: 'text',
  kind: 'text',
  address: 'text',
  established_on: 'date',
  deregistered_on: 'date',
  credit_class: 'text',
  in_register: 'boolean',
  valid_from: 'date',
  source: 'text',
  as_of: 'date',
} as const;

export const businessTable: Table = {
  name: 'business',
  key: ['bureau', 'id'],
  onConflict: 'replace',
  columns: {
    bureau: 'integer',
    id: 'text',
    ...registeredColumns,
    acted: 'boolean',
    stream: 'bigint',
    position: 'bigint',
  },
};

export const businessEntryTable: Table = {
  name: 'business_entry',
  columns: {
    bureau: 'integer',
    position: 'bigint',
    ordinal: 'integer',
    stream: 'bigint',
    business: 'text',
    effect: 'text',
    how: 'text',
    ...registeredColumns,
    cleared: 'text[]',
  },
};

export const businessWordsTable: Table = {
  name: 'business_words',
  key: ['bureau', 'id'],
  onConflict: 'replace',
  columns: { bureau: 'integer', id: 'text', words: 'text', grams: 'integer[]' },
};

/** The projections, in the order in which they are written. */
export const projectionTables: readonly Table[] = [
  matterTable,
  wordsTable,
  clockTable,
  alertTable,
  figureTable,
  monthsByUnit,
  monthsByCause,
  publicationTable,
  powerTable,
  certificateTable,
  numberTable,
  tallyTable,
  businessEntryTable,
  businessTable,
  businessWordsTable,
];

/** What names a publication that is no longer there. */
export const unpublishedTable: Table = {
  name: 'unpublished',
  columns: { bureau: 'integer', stream: 'bigint', key: 'text' },
};

/** What an append brings rows of. */
export const appendedTables: readonly Table[] = [actTable, sealedTable, ...projectionTables, unpublishedTable];

/** The names of a table's columns, as a statement lists them. */
export function columnList(table: Table): string {
  return Object.keys(table.columns)
    .map((name) => `"${name}"`)
    .join(', ');
}

export type Row = Readonly<Record<string, unknown>>;
