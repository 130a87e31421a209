import './coding/coding-desk.ts';
import './preview/atlas-preview.ts';
