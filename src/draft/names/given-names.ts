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
  .map((row) => new Set(row.trim().split(' ')));

/** Whether one given name is a usual form of another: `Matt` of `Matthew`. */
export function isFormOfGivenName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return rows.some((row) => row.has(a) && row.has(b));
}
