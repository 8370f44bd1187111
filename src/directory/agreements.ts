import type { Agreement } from './composite-shape.ts';
import type { Area, Directory, PublicHolidays, SpecialHours, WeeklyHours } from './directory.ts';

/** No two entries of a list have the same `field`, upper and lower case alike. */
export function unique<T>(field: string, valueOf: (entry: T) => string): Agreement<readonly T[]> {
  return (entries, path, report) => {
    const values = entries.map((entry) => valueOf(entry).toLowerCase());
    values.forEach((found, index) => {
      if (values.indexOf(found) < index) report('duplicate', `${path}[${index}]${field}`, { found });
    });
  };
}

/** The end, where both are given, does not come before the start; with `apart` it comes after it. */
export function inOrder<K extends string>(
  start: K,
  end: K,
  apart?: true,
): Agreement<{ readonly [key in K]?: string }> {
  return ({ [start]: from, [end]: found }, path, report) => {
    if (from && found && (found < from || (apart && found === from))) {
      report('order', `${path}.${end}`, { from, found });
    }
  };
}

/** No two weekly hours share a minute. */
export const apart: Agreement<readonly WeeklyHours[]> = (hours, path, report) => {
  hours.forEach((one, index) => {
    for (const { dayOfWeek, opens: from, closes: to } of hours.slice(0, index)) {
      if (dayOfWeek === one.dayOfWeek && from < one.closes && one.opens < to) {
        report('overlap', `${path}[${index}]`, { from, to });
      }
    }
  });
};

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
  dates.forEach((found, index) => {
    if (found < from || found > to) report('outside', `${path}.dates[${index}]`, { found, from, to });
  });
};

/** Somebody works in the area or its post is expressly vacant; nobody stands in for a stranger or a substitute. */
export const staffed: Agreement<Area> = ({ officers, vacancies }, path, report) => {
  if (!officers.length && !vacancies?.length) report('nobody', `${path}.officers`);
  officers.forEach(({ standsInFor: found }, index) => {
    if (found && !officers.some(({ name, standsInFor }) => name === found && !standsInFor)) {
      report('unknown-officer', `${path}.officers[${index}].standsInFor`, { found });
    }
  });
};

/** Every district has an area of the list or none, and every area a district. */
export const covered: Agreement<Directory> = ({ areas, districts }, _path, report) => {
  const ids = areas.map(({ id }) => id);
  const used = districts.map(({ area }) => area);
  used.forEach((found, index) => {
    if (found !== null && !ids.includes(found)) {
      report('unknown-area', `districts[${index}].area`, { found, known: ids.slice(0, 20).join(', ') });
    }
  });
  ids.forEach((id, index) => {
    if (!used.includes(id)) report('unused-area', `areas[${index}]`);
  });
};
