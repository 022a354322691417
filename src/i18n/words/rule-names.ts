/** English names of the rules that ship, by id: what they are called and what they rest on. */
export const RULE_NAMES_EN: Readonly<Record<string, { readonly label: string; readonly source: string }>> = {
  time_progress: {
    label: 'By elapsed time',
    source:
      'This system’s own: yellow when behind the elapsed share, red from 10 points; not from a document, may be changed',
  },
  points_10_30: {
    label: '10 / 30 points behind (said to be a city’s published rule, city not verified)',
    source:
      'Said to be a city’s published rule: yellow from 10 points behind, red from 30; city and text not verified; the other lights are this system’s own',
  },
  default: {
    label: 'red for 1 / 3 / 6 months in a row',
    source:
      'Order: document A, clause 22; the numbers of months are this system’s own, not from a document, may be changed',
  },
};
