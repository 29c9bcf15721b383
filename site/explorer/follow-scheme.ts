import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** GraphiQL chooses its editors' colours once: when the reader's system turns dark, they would stay dark on dark. */
export function useFollowScheme(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    const follow = (): void => {
      monaco.editor.setTheme(dark.matches ? 'graphiql-DARK' : 'graphiql-LIGHT');
    };
    dark.addEventListener('change', follow);
    return () => {
      dark.removeEventListener('change', follow);
    };
  }, [monaco]);
}
