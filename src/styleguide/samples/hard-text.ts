/** Text that layouts break on. */
export const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
export const RIGHT_TO_LEFT = 'قال الوزير إن السد صمد.';
