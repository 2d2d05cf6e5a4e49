import type { DoctorCheck } from '../check.js';

/** Oldest Node that the packages run on, as their manifests say. */
const OLDEST = [20, 19] as const;

/** The Node that runs this. */
export const node: DoctorCheck = {
  name: 'node',
  examine: () => {
    const { node: version } = process.versions;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isNew = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
    if (isNew) return [{ status: 'fine', message: `Node ${version}` }];
    const remedy = `Install Node ${OLDEST.join('.')} or newer.`;
    return [{ status: 'error', message: `Node ${version} is older than ${OLDEST.join('.')}`, remedy }];
  },
};
