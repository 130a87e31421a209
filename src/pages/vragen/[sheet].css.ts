import type { APIRoute } from 'astro';
import { survey } from '../../content/index.ts';
import { questionColumnsCss } from '../../listing/question-columns-css.ts';
import { questionsIn } from '../../site/questions.ts';

const { length } = questionsIn(survey.id);

export const getStaticPaths = () => (length > 0 ? [{ params: { sheet: 'kolommen' } }] : []);

export const GET: APIRoute = () =>
  new Response(questionColumnsCss(length), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
