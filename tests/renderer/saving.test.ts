import { beforeEach, describe, expect, test } from 'vitest';
import { changeSent, markUnsaved, saving, savingState, whenAnswered } from '../../renderer/desk/saving.ts';

const state = () => savingState(saving.get()).state;

beforeEach(() => saving.set({ pending: 0, unsaved: new Map() }));

describe('what the foot line says of the user’s work', () => {
  test('"saved" is said only where nothing is under way', () => {
    expect(state()).toBe('saved');
    const answered = changeSent();
    expect(state()).toBe('typing');
    markUnsaved('note', { state: 'typing' });
    answered();
    expect(state()).toBe('typing');
    markUnsaved('note', null);
    expect(state()).toBe('saved');
  });

  test('a failure outweighs all else until its words are saved', () => {
    markUnsaved('note', { state: 'failed', reason: 'the disk is full' });
    const answered = changeSent();
    markUnsaved('other', { state: 'typing' });
    expect(savingState(saving.get())).toEqual({ state: 'failed', reason: 'the disk is full' });
    answered();
    markUnsaved('other', null);
    expect(state()).toBe('failed');
    markUnsaved('note', null);
    expect(state()).toBe('saved');
  });

  test('an open edit is not called saved', () => {
    markUnsaved('fact-form', { state: 'open' });
    expect(state()).toBe('open');
  });

  test('what waits for answers runs once, after the last', () => {
    let runs = 0;
    const [one, two] = [changeSent(), changeSent()];
    whenAnswered(() => {
      runs += 1;
    });
    one();
    expect(runs).toBe(0);
    two();
    changeSent()();
    expect(runs).toBe(1);
  });
});
