import { monthNames } from '../../src/text/month-names.ts';
import { inRunningText } from './running-text.ts';

const months = Object.values(monthNames).join(' ').replaceAll(' ', '|');
const dayOfMonth = RegExp(`(?<![\\d.,])\\d{1,2} (?:${months})\\b`, 'g');

/** The height of a frame is reckoned with every space as a place where a line may end. */
const isFrame = (html: string) =>
  /^[^<]*(?:<!doctype html>)?<html [^>]*class="ingevoegd/i.test(html);

/** Keeps the day of a date on the line of its month. */
export const keepDates = (html: string): string =>
  isFrame(html)
    ? html
    : inRunningText(html, (text) => text.replace(dayOfMonth, '<span class="bijeen">$&</span>'));
