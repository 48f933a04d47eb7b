/** The files of a story: a Zod schema and a type for each. */

export { type Alias, aliasesSchema } from '../schemas/alias.ts';
export { type ArticleFile, type ArticleMeta, articleSchema } from '../schemas/article.ts';
export { type Corrections, correctionsSchema } from '../schemas/correction.ts';
export { type Dismissed, dismissedSchema } from '../schemas/dismissed.ts';
export { type Edit, editSchema, type Flag, flagSchema } from '../schemas/edit.ts';
export { eventSchema, type StoryEvent } from '../schemas/event.ts';
export { type Evidence, evidenceSchema } from '../schemas/evidence.ts';
export { type PersonFile, personSchema } from '../schemas/person.ts';
export { type PlaceFile, placeSchema } from '../schemas/place.ts';
export { type PublisherFile, publisherSchema } from '../schemas/publisher.ts';
export {
  type AgreementFile,
  agreementSchema,
  type QuestionFile,
  questionSchema,
} from '../schemas/question.ts';
export { type QuoteFile, quoteSchema } from '../schemas/quote.ts';
export { type Source, sourceSchema } from '../schemas/source.ts';
export { type StoryFile, storySchema } from '../schemas/story.ts';
export { type TopicFile, topicSchema } from '../schemas/topic.ts';
