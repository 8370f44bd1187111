import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';

const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };

/** Prints a page on A4 to `file`.pdf, and its first sheet to `file`.png where pdftoppm is installed. */
export async function printPage(page: Page, file: string): Promise<void> {
  const pdf = `${file}.pdf`;
  await page.pdf({ path: pdf, format: 'A4', margin, printBackground: false, preferCSSPageSize: true });
  try {
    execFileSync('pdftoppm', ['-png', '-r', '96', '-singlefile', pdf, file]);
  } catch {
    console.log(`pdftoppm is not installed: see ${pdf}`);
  }
}
