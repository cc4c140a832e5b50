import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type OfficialDocument, plain } from '../document.ts';
import { type PaperTable, paperTable } from './chart-table.ts';
import { lineHeight, margins, red, sizes } from './page.ts';

/** Names of the fonts of the standard: whoever opens the file has them, or sees the nearest that he has. */
const fonts = { body: '仿宋_GB2312', title: '方正小标宋简体', first: '黑体', second: '楷体_GB2312' } as const;

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const half = (points: number): number => points * 2;
const exactly = { line: Math.round(lineHeight * 20), lineRule: LineRuleType.EXACT } as const;
const indent = { firstLine: sizes.body * 2 * 20 };

/** 报告的 DOCX — the same official document as the PDF, to be worked on in a word processor. */
export async function reportDocx(document: OfficialDocument): Promise<Buffer> {
  const { top, left, right, bottom } = margins;
  const file = new Document({
    title: document.title,
    creator: document.issuer,
    description: document.seal,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fonts.body, size: half(sizes.body) } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(top),
              left: twips(left),
              right: twips(right),
              bottom: twips(bottom),
              footer: twips(25),
            },
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [...headOf(document), ...document.blocks.flatMap(blockOf), ...endOf(document)],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function pageNumber(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: half(sizes.small), font: '宋体' });
  return new Footer({ children: [new Paragraph({ alignment, children: [run] })] });
}

function headOf({ mark, number, title, addressees }: OfficialDocument): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER };
  return [
    new Paragraph({
      ...centred,
      spacing: { after: 480 },
      children: [new TextRun({ text: mark, font: fonts.title, color: red.slice(1), size: half(markSize(mark)) })],
    }),
    new Paragraph({
      ...centred,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red.slice(1), space: 8 } },
      children: [new TextRun(number ?? '（草稿，未编号）')],
    }),
    new Paragraph({
      ...centred,
      heading: HeadingLevel.TITLE,
      spacing: { before: 720, after: 480 },
      children: [new TextRun({ text: title, font: fonts.title, color: '000000', size: half(sizes.title) })],
    }),
    ...(addressees === null ? [] : [new Paragraph({ spacing: exactly, children: [new TextRun(`${addressees}：`)] })]),
  ];
}

/** The mark stands on one line of 156 mm. */
const markSize = (mark: string): number => Math.min(sizes.mark, Math.floor(((156 / 25.4) * 72) / mark.length));

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const headingFonts = { 1: fonts.first, 2: fonts.second, 3: fonts.body } as const;

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const { level, text } = block;
      const run = new TextRun({
        text,
        font: headingFonts[level],
        size: half(sizes.body),
        color: '000000',
        bold: level === 3,
      });
      return [new Paragraph({ heading: headingLevels[level], spacing: exactly, indent, children: [run] })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          spacing: exactly,
          indent,
          alignment: AlignmentType.BOTH,
          children: [new TextRun(plain(block.runs))],
        }),
      ];
    case 'table':
    case 'chart':
      return tableOf(paperTable(block));
  }
}

function tableOf({ title, head, rows, numeric }: PaperTable): (Paragraph | Table)[] {
  const cell = (text: string, column: number, bold: boolean): TableCell =>
    new TableCell({
      children: [
        new Paragraph({
          alignment: numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold, size: half(sizes.table) })],
        }),
      ],
    });
  const line = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, column) => cell(text, column, isHead)),
    });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 160 },
      keepNext: true,
      children: [new TextRun({ text: title, font: fonts.first, size: half(sizes.small) })],
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [line(head, true), ...rows.map((row) => line(row, false))],
    }),
    new Paragraph({ children: [] }),
  ];
}

function endOf({ issuer, dated, note, imprint, seal }: OfficialDocument): (Paragraph | Table)[] {
  const signed = (text: string): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: exactly,
      indent: { right: sizes.body * 4 * 20 },
      children: [new TextRun(text)],
    });
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000', space: 2 });
  const small = (text: string, border: object): Paragraph =>
    new Paragraph({
      border,
      indent: { left: 280, right: 280 },
      children: [new TextRun({ text, size: half(sizes.small) })],
    });
  const copies = imprint.copies === null ? [] : [small(`抄送：${imprint.copies}。`, { top: rule(8) })];
  return [
    new Paragraph({ spacing: exactly, children: [] }),
    signed(issuer),
    signed(dated ?? '（未印发）'),
    ...(note === null ? [] : [new Paragraph({ spacing: exactly, indent, children: [new TextRun(note)] })]),
    new Paragraph({ spacing: exactly, children: [] }),
    ...copies,
    small(`${imprint.printedBy}　　　　${imprint.printedOn === null ? '（未印发）' : `${imprint.printedOn}印发`}`, {
      top: rule(copies.length > 0 ? 4 : 8),
      bottom: rule(8),
    }),
    new Paragraph({ children: [new TextRun({ text: seal, size: half(sizes.table) })] }),
  ];
}
