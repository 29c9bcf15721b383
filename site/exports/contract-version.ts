/** The version of the contract: the newest entry of its changelog, « 0.2.0 — 2026-11-22 ». */
export const contractVersion = (changelog: string): string => /^## (.+)$/m.exec(changelog)?.[1]?.trim() ?? 'inconnue';
