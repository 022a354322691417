/** Finds LibreOffice, poppler and zbar for the tests that open, print and read back what is written, or installs them; without them those tests are skipped. */
import { spawnSync } from 'node:child_process';
import { hasCommand, hasPackages, installPackages, isRootOnDebian } from './steps/system-packages';

const PACKAGES = [
  'libreoffice-calc-nogui',
  'libreoffice-writer-nogui',
  'libreoffice-impress-nogui',
  'poppler-utils',
  'zbar-tools',
];
/** poppler's programs tell their version by another switch. */
const hasPoppler = (): boolean => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0;
const hasOffice = (): boolean => hasCommand('soffice') || hasCommand('libreoffice');
const isHere = (): boolean => hasOffice() && hasPoppler() && hasCommand('zbarimg');

if (isRootOnDebian() && !(isHere() && hasPackages(...PACKAGES))) installPackages(...PACKAGES);
console.log(
  isHere()
    ? 'LibreOffice, poppler and zbar found'
    : 'no LibreOffice, poppler or zbar: tests through them are skipped',
);
