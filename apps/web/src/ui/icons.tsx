const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

function Icon({ path, size = 16 }: { path: string; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d={path} />
    </svg>
  );
}

export const ChevronDown = () => <Icon path="m6 9 6 6 6-6" size={14} />;
export const Check = () => <Icon path="m5 12 5 5 9-10" size={12} />;
export const Alert = () => <Icon path="M12 5v9m0 4v.5" size={12} />;
export const Search = () => <Icon path="M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm9 16-4-4" />;
