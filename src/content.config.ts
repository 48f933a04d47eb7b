import { defineCollection } from 'astro:content';
import { contentLoader } from './content-folder/content-loader.ts';
import { articleSchema } from './schemas/article.ts';
import { eventSchema } from './schemas/event.ts';
import { personSchema } from './schemas/person.ts';
import { placeSchema } from './schemas/place.ts';
import { publisherSchema } from './schemas/publisher.ts';
import { agreementSchema, questionSchema } from './schemas/question.ts';
import { quoteSchema } from './schemas/quote.ts';
import { storySchema } from './schemas/story.ts';
import { topicSchema } from './schemas/topic.ts';

export const collections = {
  story: defineCollection({ loader: contentLoader('story'), schema: storySchema }),
  articles: defineCollection({ loader: contentLoader('articles'), schema: articleSchema }),
  publishers: defineCollection({ loader: contentLoader('publishers'), schema: publisherSchema }),
  people: defineCollection({ loader: contentLoader('people'), schema: personSchema }),
  places: defineCollection({ loader: contentLoader('places'), schema: placeSchema }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: topicSchema }),
  events: defineCollection({ loader: contentLoader('events'), schema: eventSchema }),
  questions: defineCollection({ loader: contentLoader('questions'), schema: questionSchema }),
  agreements: defineCollection({ loader: contentLoader('agreements'), schema: agreementSchema }),
  quotes: defineCollection({ loader: contentLoader('quotes'), schema: quoteSchema }),
};
