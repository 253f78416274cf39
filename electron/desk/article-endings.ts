export { articleEndings } from '../importing/article-names.ts';
