import type { Agreement } from './composite-shape.ts';
import type { Area, Directory, PublicHolidays, SpecialHours } from './directory.ts';

/** No two entries of a list have the same value, upper and lower case alike; `field` is where it stands in an entry. */
export function unique<T>(field: string, valueOf: (entry: T) => string): Agreement<readonly T[]> {
  return (entries, path, report) => {
    const known = new Set<string>();
    entries.forEach((entry, index) => {
      const value = valueOf(entry).toLowerCase();
      if (known.has(value)) report('duplicate', `${path}[${index}]${field}`, value);
      known.add(value);
    });
  };
}

/** The end, where both are given, does not come before the start; with `apart` it comes after it. */
export function inOrder<K extends string>(
  start: K,
  end: K,
  apart?: true,
): Agreement<Readonly<Partial<Record<K, string>>>> {
  return ({ [start]: from, [end]: to }, path, report) => {
    if (from && to && (to < from || (apart && to === from))) report('order', `${path}.${end}`, to, { from });
  };
}

/**
 * No two hours share a minute; those without times take the whole of their days. `first` and `last` are where the days
 * stand in an entry, `from` and `to` what is told of the earlier one.
 */
export function apart<K extends string>(
  first: K,
  last: K,
  from: K,
  to: K,
): Agreement<readonly Readonly<Record<K, string>>[]> {
  return (hours, path, report) => {
    // Not every entry has times, but none of these comparisons is true of a time that is not there.
    (hours as readonly Readonly<Record<'opens' | 'closes' | K, string>>[]).forEach((late, index, all) => {
      for (const early of all.slice(0, index)) {
        if (
          early[first] <= late[last] &&
          late[first] <= early[last] &&
          !(late.closes <= early.opens || early.closes <= late.opens)
        )
          report('overlap', `${path}[${index}]`, late[first], { from: early[from], to: early[to] });
      }
    });
  };
}

/** Special hours name both of their times or neither. */
export const paired: Agreement<SpecialHours> = ({ opens, closes }, path, report) => {
  if (!opens !== !closes) report('missing', `${path}.${opens ? 'closes' : 'opens'}`);
};

/** Holidays lie within the days that the list claims to know. */
export const within: Agreement<PublicHolidays> = (
  { validFrom: from, validThrough: to, dates },
  path,
  report,
) => {
  dates.forEach((date, index) => {
    if (date < from || date > to) report('range', `${path}.dates[${index}]`, date, { from, to });
  });
};

/** Somebody works in the area or its post is expressly vacant. */
export const staffed: Agreement<Area> = ({ officers, vacancies }, path, report) => {
  if (!officers.length && !vacancies?.length) report('nobody', `${path}.officers`, officers);
};

/** Every district has an area of the list or none, and every area a district. */
export const covered: Agreement<Directory> = ({ areas, districts }, _path, report) => {
  const ids = new Set(areas.map(({ id }) => id));
  const used = new Set(districts.map(({ area }) => area));
  districts.forEach(({ area: id }, index) => {
    if (id && !ids.has(id)) report('unknown-area', `.districts[${index}].area`, id);
  });
  areas.forEach(({ id }, index) => {
    if (!used.has(id)) report('unused-area', `.areas[${index}]`, id);
  });
};
