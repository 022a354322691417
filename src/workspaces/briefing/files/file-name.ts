/** A title as a part of a file's name, on any system. */
export const fileName = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 40);
