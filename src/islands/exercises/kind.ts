import type { Component } from 'solid-js';
import type { ExerciseType, Item, ItemResponse } from '../../core/exercises/types.ts';

/** How an option came out: picked and right, picked and not, not picked but right. */
export type Mark = 'right' | 'wrong' | 'answer';

/** What the drawing of one item is given. */
export interface BodyProps<T extends ExerciseType> {
  item: Item<T>;
  /** What the names of its controls begin with, and its ids. */
  name: string;
  /** How an option came out; undefined before an answer. */
  mark: (question: string, value: string) => Mark | undefined;
}

/** One exercise type as an island: what is drawn for an item, and what follows its feedback. */
export interface ExerciseKind<T extends ExerciseType> {
  readonly Body: Component<BodyProps<T>>;
  /** The item's own question, where it has one beside the exercise's. */
  readonly question?: (ask: Item<T>['ask']) => string;
  /** The passages that describe its controls to a screen reader, by the ends of their ids. */
  readonly passages?: (ask: Item<T>['ask']) => readonly string[];
  /** Whether nothing can be right, so that the button says so. */
  readonly survey?: (ask: Item<T>['ask']) => boolean;
  readonly After?: Component<{ item: Item<T>; response: ItemResponse; solved: boolean }>;
}
