/** The query parameter of a page with which its webmaster has the finder checked. */
const parameter = 'kobb-doctor';

/** Fetches the doctor from beside the script, and lets it look at the whole page, where the address asks for it. */
export function callDoctorIfAsked(): void {
  if (!new URLSearchParams(location.search).has(parameter)) return;
  const examine = async (): Promise<void> => {
    const { showDiagnosis } = await import('./doctor/doctor.ts');
    await showDiagnosis();
  };
  if (document.readyState === 'complete') void examine();
  else window.addEventListener('load', () => void examine(), { once: true });
}
