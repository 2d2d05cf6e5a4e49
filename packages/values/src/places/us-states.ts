/** The states of the USA and the District of Columbia: `postal English|other names`, `~` before a doubtful one. */
const STATES = `
AL Alabama
AK Alaska
AZ Arizona
AR Arkansas
CA California|Calif|Kalifornien|Californie
CO Colorado
CT Connecticut
DE Delaware
FL Florida|Floride
GA Georgia|Géorgie|Geórgia
HI Hawaii|Hawai'i|Hawái|Havaí
ID Idaho
IL Illinois
IN Indiana
IA Iowa
KS Kansas
KY Kentucky
LA Louisiana|Louisiane|Luisiana
ME ~Maine
MD Maryland
MA Massachusetts
MI Michigan
MN Minnesota
MS Mississippi|Misisipi|Misisipí
MO Missouri|Misuri
MT Montana
NE Nebraska
NV Nevada
NH New Hampshire|Nuevo Hampshire
NJ New Jersey|Nueva Jersey|Nova Jersey
NM New Mexico|Nuevo México|Nouveau-Mexique|Novo México|Nuovo Messico
NY New York|New York State|Nueva York|Nova York|Nova Iorque
NC North Carolina|Carolina del Norte|Caroline du Nord|Carolina do Norte|Carolina del Nord
ND North Dakota|Dakota del Norte|Dakota du Nord|Dakota do Norte|Dakota del Nord
OH Ohio
OK Oklahoma
OR Oregon|Oregón
PA Pennsylvania|Penn|Pensilvania|Pennsylvanie|Pensilvânia
RI Rhode Island
SC South Carolina|Carolina del Sur|Caroline du Sud|Carolina do Sul|Carolina del Sud
SD South Dakota|Dakota del Sur|Dakota du Sud|Dakota do Sul|Dakota del Sud
TN Tennessee
TX Texas|Tejas
UT Utah
VT Vermont
VA Virginia|Virginie|Virgínia
WA Washington|Washington State
WV West Virginia|Virginia Occidental|Virginie-Occidentale|Virgínia Ocidental
WI Wisconsin
WY Wyoming
DC District of Columbia|Washington D.C.|Washington DC|D.C.`;

export interface UsState {
  /** The two letters of the postal service. */
  readonly code: string;
  /** The English name first, which is the value. */
  readonly names: readonly string[];
}

export const usStates: readonly UsState[] = /* @__PURE__ */ STATES.trim()
  .split('\n')
  .map((row) => ({ code: row.slice(0, 2), names: row.slice(3).split('|') }));
