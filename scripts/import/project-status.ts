const stated = /\s*\((lopend|gepland|afgerond)\)$/i;

/** The name of a project without the status behind it. */
export const withoutStatus = (project: string): string => project.replace(stated, '');

/** The status that stands behind the name of a project; undefined where there is none. */
export const statusIn = (project: string): string | undefined =>
  stated.exec(project)?.[1]?.toLowerCase();
