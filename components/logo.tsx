/** Chorus: a voice, and the one that comes back. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M15.5 5.2A7 7 0 1 0 15.5 14.8" />
      <path d="M12.6 7.8a3.2 3.2 0 1 0 0 4.4" />
      <circle cx="16.6" cy="10" r="1.3" />
    </svg>
  );
}
