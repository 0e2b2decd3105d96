import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Toaster } from '../ui/toaster.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { queryClient } from './query-client.ts';
import type { AppRouter } from './routes.tsx';
import { Appearance } from './theme/appearance.tsx';

export function App({ router }: { readonly router: AppRouter }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Appearance>
        <CrashBoundary>
          <RouterProvider router={router} />
        </CrashBoundary>
        <Toaster />
      </Appearance>
    </QueryClientProvider>
  );
}
