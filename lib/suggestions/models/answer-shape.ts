/**
 * The JSON Schema of a model's answer, for the dimensions that it may name. It uses only what llama.cpp, Ollama, OpenAI's structured output and the
 * browser's model all support.
 */
export const answerShape = (dimensions: readonly string[]) =>
  ({
    type: 'object',
    properties: {
      dimension: { type: ['string', 'null'], enum: [...dimensions, null] },
      stance: { type: 'string', enum: ['for', 'against'] },
      confidence: { type: 'number' },
      words: { type: 'array', items: { type: 'string' }, maxItems: 3 },
    },
    required: ['dimension', 'stance', 'confidence', 'words'],
    additionalProperties: false,
  }) as const;
