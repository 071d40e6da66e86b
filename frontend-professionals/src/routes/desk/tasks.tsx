import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Neighbourhood, OwnHit } from 'shared-ui/api/types';

import { CorrectTask } from './CorrectTask';
import { ExchangeTask } from './ExchangeTask';
import { NewTask } from './NewTask';
import { Noted, type Note } from './Noted';
import { SignUpTask } from './SignUpTask';
import type { House } from './useHouse';

export const tasks = ['sign-up', 'correct', 'exchange', 'new'] as const;
export type Task = (typeof tasks)[number];

/** Whether it is about something that has to be found first. */
export const needsWhat = (task: Task) => task === 'sign-up' || task === 'correct';

export interface TaskProps {
  api: Api;
  neighbourhood: Neighbourhood;
  house: House;
  onNoted: (note: Note) => void;
  /** Nothing is noted, or everything was: the next visitor. */
  onOver: () => void;
}

interface TaskOfProps extends Omit<TaskProps, 'onNoted'> {
  task: Task;
  about: OwnHit | null;
}

/** The form of what is wanted, and then the slip. */
export function TaskOf({ task, about, ...props }: TaskOfProps) {
  const [note, setNote] = useState<Note | null>(null);
  if (note) return <Noted note={note} house={props.house} onNext={props.onOver} />;
  const shared = { ...props, onNoted: setNote };
  if (task === 'exchange') return <ExchangeTask {...shared} />;
  if (task === 'new' || about === null) return <NewTask {...shared} />;
  return task === 'sign-up' ? <SignUpTask {...shared} about={about} /> : <CorrectTask {...shared} about={about} />;
}
