import { eventSchema } from '../schemas/event.ts';
import { personSchema } from '../schemas/person.ts';
import { placeSchema } from '../schemas/place.ts';
import { publisherSchema } from '../schemas/publisher.ts';
import { agreementSchema, questionSchema } from '../schemas/question.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { topicSchema } from '../schemas/topic.ts';

/** The folders of the content folder that hold one YAML file an entry, with the schema of each. */
export const yamlCollections = {
  publishers: publisherSchema,
  people: personSchema,
  places: placeSchema,
  topics: topicSchema,
  events: eventSchema,
  questions: questionSchema,
  agreements: agreementSchema,
  quotes: quoteSchema,
} as const;

export type YamlCollection = keyof typeof yamlCollections;
