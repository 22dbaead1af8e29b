import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client';

/** Waves of coverage that are under way or were lately, the latest first. */
export const useSpikes = () =>
  useQuery({ queryKey: ['stories', 'spikes'], queryFn: () => answered(api.GET('/api/monitoring/spikes')) });

export const useSpike = (id: string) =>
  useQuery({
    queryKey: ['stories', 'spike', id],
    queryFn: () => answered(api.GET('/api/monitoring/spikes/{id}', { params: { path: { id } } })),
  });
