import { z } from 'astro/zod';

// Imported before any schema is made: the policy of the site allows no code made from text, and
// reports a module that only tries whether it may.
z.config({ jitless: true });
