/** Finds LibreOffice and poppler for the tests that open and print what is written, or installs them; without them those tests are skipped. */
import { spawnSync } from 'node:child_process';
import { hasCommand, hasPackages, installPackages, isRootOnDebian } from './steps/system-packages';

const PACKAGES = [
  'libreoffice-calc-nogui',
  'libreoffice-writer-nogui',
  'libreoffice-impress-nogui',
  'poppler-utils',
];
/** poppler's programs tell their version by another switch. */
const hasPoppler = (): boolean => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;
const isHere = (): boolean => (hasCommand('soffice') || hasCommand('libreoffice')) && hasPoppler();

if (isRootOnDebian() && !(isHere() && hasPackages(...PACKAGES))) installPackages(...PACKAGES);
console.log(
  isHere() ? 'LibreOffice and poppler found' : 'no LibreOffice or no poppler: tests through them are skipped',
);
