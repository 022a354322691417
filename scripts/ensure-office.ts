/** Finds LibreOffice for the round trip of the fill-in workbooks, or installs it; without it that test is skipped. */
import { hasCommand, installPackages, isRootOnDebian } from './steps/system-packages';

const isHere = (): boolean => hasCommand('soffice') || hasCommand('libreoffice');

if (!isHere() && isRootOnDebian()) installPackages('libreoffice-calc-nogui');
console.log(isHere() ? 'LibreOffice found' : 'no LibreOffice: the round trip through it is skipped');
