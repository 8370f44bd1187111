import fc from 'fast-check';
import type {
  Area,
  CalendarDate,
  DayOfWeek,
  PublicHolidays,
  SpecialHours,
  WallTime,
  WeeklyHours,
} from '../../src/directory/directory.ts';

/** An area of a city that does not exist, with these hours. */
export function madeUpArea(openingHours: WeeklyHours[], specialOpeningHours?: SpecialHours[]): Area {
  return {
    id: 'entenhausen',
    name: { de: 'Entenhausen' },
    office: {
      streetAddress: 'Gänseblümchenweg 1',
      postalCode: '00000',
      addressLocality: 'Entenhausen',
      latitude: 0,
      longitude: 0,
    },
    telephone: '+4930000000',
    openingHours,
    ...(specialOpeningHours && { specialOpeningHours }),
    officers: [{ name: 'Erika Muster', telephones: [] }],
  };
}

const DAYS: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const wallTime: fc.Arbitrary<WallTime> = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((units) => units.map((unit) => String(unit).padStart(2, '0')).join(':'));

const hours = fc
  .uniqueArray(wallTime, { minLength: 2, maxLength: 2 })
  .map((times) => times.sort())
  .map(([opens = '', closes = '']) => ({ opens, closes }));

const date: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 729 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

const special: fc.Arbitrary<SpecialHours> = fc
  .tuple(date, fc.constantFrom(0, 0, 1, 20), fc.option(hours, { nil: {} }))
  .map(([validFrom, days, times]) => ({
    validFrom,
    validThrough: new Date(Date.parse(validFrom) + days * 864e5).toISOString().slice(0, 10),
    ...times,
  }));

/** All kinds of offices, also ones that open in the middle of the night, overlap themselves or never open. */
export const anyArea: fc.Arbitrary<Area> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...DAYS), hours), { maxLength: 8 }),
    fc.option(fc.array(special, { maxLength: 6 }), { nil: undefined }),
  )
  .map(([weekly, specials]) =>
    madeUpArea(
      weekly.map(([dayOfWeek, times]) => ({ dayOfWeek, ...times })),
      specials,
    ),
  );

/** Any public holidays of 2026 and 2027, known for a part of these years. */
export const anyHolidays: fc.Arbitrary<PublicHolidays> = fc
  .tuple(
    fc.constantFrom('2025-01-01', '2026-01-01', '2026-03-29', '2026-08-01'),
    fc.constantFrom('2027-12-31', '2027-10-31', '2027-03-28'),
    fc.array(date, { maxLength: 60 }),
  )
  .map(([validFrom, validThrough, dates]) => ({ validFrom, validThrough, dates }));

/** Offices that keep daytime hours, one a day and apart from each other, as the parser of the directory accepts them. */
export const anyOfficeHours: fc.Arbitrary<Area> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...DAYS), { maxLength: 4 }),
    fc.uniqueArray(fc.integer({ min: 5, max: 19 }), { minLength: 4, maxLength: 4 }),
    fc.uniqueArray(special, { maxLength: 4, selector: ({ validFrom }) => validFrom }),
  )
  .map(([days, hours, specials]) => {
    const [opens = 0, closes = 0, opensAgain = 0, closesAgain = 0] = hours.sort((a, b) => a - b);
    const time = (hour: number): WallTime => `${String(hour).padStart(2, '0')}:15`;
    return madeUpArea(
      days.flatMap((dayOfWeek) => [
        { dayOfWeek, opens: time(opens), closes: time(closes) },
        { dayOfWeek, opens: time(opensAgain), closes: time(closesAgain) },
      ]),
      specials.map(({ validFrom, opens: isOpen }) => ({
        validFrom,
        validThrough: validFrom,
        ...(isOpen && { opens: '05:30', closes: '21:00' }),
      })),
    );
  });
