import { type Check, isFound, pathsOf } from '../seen.ts';

const isMoved = (status: number) => status >= 300 && status < 400;

/** What pages lead to and load is there, without being sent on. */
export const checkLinks: Check = ({ seen }) => {
  const linked = seen.filter(({ role }) => role === 'link');
  const gone = linked.filter((one) => !isFound(one) && !isMoved(one.status));
  const moved = linked.filter(({ status }) => isMoved(status));
  const told = { check: 'links', level: 'wrong' } as const;
  return [
    ...[...Map.groupBy(gone, ({ status }) => status)].map(([status, some]) => ({
      ...told,
      what: status === 0 ? (some[0]?.why ?? '') : `What pages lead to is answered with ${status}`,
      where: some.map(({ path, from }) => `/${path} (from /${from ?? ''})`),
      todo: 'Publish the whole built folder, folders that begin with _ too',
    })),
    ...(moved.length === 0
      ? []
      : [
          {
            ...told,
            what: `Links are sent on, the first to ${moved[0]?.headers.get('location')}`,
            where: pathsOf(moved),
            todo: 'Have the host serve addresses as they are built, with their slash at the end',
          },
        ]),
  ];
};
