import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Content, ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Block, type OfficialDocument, plain } from '../document.ts';
import { type PaperTable, paperTable } from './chart-table.ts';
import { type Fonts, lineHeight, margins, millimetres, red, sizes } from './page.ts';

const font = (path: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif-sc/${path}`);

/** 思源宋体 — a free font with every character of GB 18030 names that we tried. */
const freeFonts = (): Fonts => ({
  body: font('400Regular/NotoSerifSC_400Regular.ttf'),
  bold: font('700Bold/NotoSerifSC_700Bold.ttf'),
});

/** 报告的 PDF — an official document with red head, number, title, body, signature, imprint and page numbers. */
export async function reportPdf(document: OfficialDocument, fonts: Fonts = freeFonts()): Promise<Buffer> {
  const files = new Set<string>([fonts.body, fonts.bold]);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path: string) => files.has(path));
  pdfmake.setFonts({
    official: { normal: fonts.body, bold: fonts.bold, italics: fonts.body, bolditalics: fonts.bold },
  });
  return pdfmake.createPdf(definitionOf(document)).getBuffer();
}

const width = 210 - margins.left - margins.right;
/** Two characters. */
const indent = sizes.body * 2;

function definitionOf(document: OfficialDocument): TDocumentDefinitions {
  const { top, left, right, bottom } = margins;
  return {
    pageSize: 'A4',
    pageMargins: [millimetres(left), millimetres(top), millimetres(right), millimetres(bottom)],
    info: { title: document.title, author: document.issuer, creator: '准绳 Plumbline' },
    defaultStyle: { font: 'official', fontSize: sizes.body, lineHeight: lineHeight / (sizes.body * 1.437) },
    footer: (page) => ({
      text: `— ${page} —`,
      fontSize: sizes.small,
      alignment: page % 2 === 1 ? 'right' : 'left',
      margin: [millimetres(left + 5), millimetres(7), millimetres(right + 5), 0],
    }),
    content: [...headOf(document), ...document.blocks.map(blockOf), ...endOf(document)],
  };
}

function headOf({ mark, number, title, addressees }: OfficialDocument): Content[] {
  const rule = (thickness: number, colour: string): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: millimetres(width), y2: 0, lineWidth: thickness, lineColor: colour }],
  });
  return [
    { text: mark, color: red, bold: true, fontSize: markSize(mark), alignment: 'center', margin: [0, 0, 0, 24] },
    { text: number ?? '（草稿，未编号）', alignment: 'center', margin: [0, 0, 0, 6] },
    rule(1.5, red),
    { text: title, bold: true, fontSize: sizes.title, alignment: 'center', margin: [0, 36, 0, 24], lineHeight: 1.1 },
    ...(addressees === null ? [] : [{ text: `${addressees}：` }]),
  ];
}

/** The mark stands on one line. */
const markSize = (mark: string): number => Math.min(sizes.mark, Math.floor(millimetres(width) / mark.length));

function blockOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, bold: block.level < 3, headlineLevel: block.level, leadingIndent: indent };
    case 'paragraph':
      return { text: plain(block.runs), leadingIndent: indent, alignment: 'justify' };
    case 'table':
    case 'chart':
      return tableOf(paperTable(block));
  }
}

function tableOf({ title, head, rows, numeric }: PaperTable): Content {
  const cell = (text: string, column: number, bold: boolean) => ({
    text,
    bold,
    fontSize: sizes.table,
    lineHeight: 1,
    alignment: numeric.includes(column) ? ('right' as const) : ('left' as const),
  });
  const table: ContentTable = {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: head.map((_, column) => (numeric.includes(column) ? 'auto' : '*')),
      body: [
        head.map((text, column) => cell(text, column, true)),
        ...rows.map((row) => row.map((text, column) => cell(text, column, false))),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
    margin: [0, 2, 0, 10],
  };
  return { stack: [{ text: title, bold: true, fontSize: sizes.small, alignment: 'center', lineHeight: 1.1 }, table] };
}

function endOf({ issuer, dated, note, imprint, seal }: OfficialDocument): Content[] {
  const line = (thickness: number) => ({
    canvas: [{ type: 'line' as const, x1: 0, y1: 0, x2: millimetres(width), y2: 0, lineWidth: thickness }],
  });
  const small = (text: string) => ({
    text,
    fontSize: sizes.small,
    lineHeight: 1.2,
    margin: [14, 2, 14, 2] as [number, number, number, number],
  });
  return [
    { text: issuer, alignment: 'right', margin: [0, 36, 64, 0] },
    { text: dated ?? '（未印发）', alignment: 'right', margin: [0, 0, 64, 12] },
    ...(note === null ? [] : [{ text: note, leadingIndent: indent }]),
    {
      unbreakable: true,
      margin: [0, 24, 0, 0],
      stack: [
        line(1),
        ...(imprint.copies === null ? [] : [small(`抄送：${imprint.copies}。`), line(0.5)]),
        {
          columns: [
            { text: imprint.printedBy, fontSize: sizes.small },
            {
              text: imprint.printedOn === null ? '（未印发）' : `${imprint.printedOn}印发`,
              fontSize: sizes.small,
              alignment: 'right',
            },
          ],
          margin: [14, 2, 14, 2],
        },
        line(1),
        { text: seal, fontSize: sizes.table, lineHeight: 1.1, margin: [0, 4, 0, 0] },
      ],
    },
  ];
}
