/** Given names and their short forms or other spellings, one name a line. */
const FORMS = `
  anthony antony tony
  matthew matt
  mathew matthew
  joseph joe
  james jim jimmy
  john jon johnny jack
  jonathan jon
  william bill will billy
  robert bob rob bobby
  richard rick dick
  thomas tom tommy
  michael mike mick
  daniel dan danny
  david dave
  steven stephen steve
  edward ed eddie ted
  charles charlie chuck
  christopher chris
  nicholas nick nicolas
  andrew andy
  benjamin ben
  samuel sam
  alexander alex sasha
  alexandra alex
  gregory greg
  jeffrey jeff geoffrey geoff
  kenneth ken
  ronald ron
  donald don
  timothy tim
  patrick pat
  peter pete
  philip phillip phil
  lawrence laurence larry
  frederick fred
  gerald gerry jerry
  katherine catherine kathryn kate katie kathy cathy
  elizabeth elisabeth liz beth
  margaret maggie meg
  jennifer jenny jen
  susan sue
  deborah debbie
  patricia pat
  victoria vicky
  rebecca becky
  samantha sam
  sara sarah
  ann anne
  mohammed muhammad mohamed mohammad
  volodymyr vladimir
  sergei sergey
  dmitri dmitry
  yuri yury`;

const rows = FORMS.trim()
  .split('\n')
  .map((row) => row.trim().split(' '));

const known = new Map<string, Set<string>>();
for (const row of rows) {
  for (const name of row) known.set(name, (known.get(name) ?? new Set()).union(new Set(row)));
}

/** Whether one given name is a usual form of another: `Matt` of `Matthew`. */
export const isFormOfGivenName = (one: string, other: string): boolean =>
  known.get(one.toLowerCase())?.has(other.toLowerCase()) ?? false;
