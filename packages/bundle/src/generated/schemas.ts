/* Generated from schemas/ by scripts/generate.js. Do not edit. */
/** Every schema by its file name, which is also its `$id`. */
export const schemas: Readonly<Record<string, object>> = {
  'actions.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'actions.schema.json',
    title: 'ActionsDocument',
    description: 'A program of actions: one key per element, run first to last.',
    type: 'object',
    properties: { actions: { type: 'array', items: { $ref: '#/definitions/Action' } } },
    required: ['actions'],
    additionalProperties: false,
    definitions: {
      Action: {
        title: 'Action',
        anyOf: [
          { $ref: '#/definitions/SayAction' },
          { $ref: '#/definitions/ShowAction' },
          { $ref: '#/definitions/PlayAction' },
          { $ref: '#/definitions/ListenAction' },
          { $ref: '#/definitions/CollectAction' },
          { $ref: '#/definitions/RedirectAction' },
          { $ref: '#/definitions/RememberAction' },
          { $ref: '#/definitions/HandoffAction' },
        ],
      },
      Link: {
        title: 'Link',
        description: 'task://name, or a URL that answers with an actions document.',
        type: 'string',
        pattern: '^(task://|https?://).+',
      },
      Method: { title: 'Method', enum: ['GET', 'POST'] },
      Redirect: {
        title: 'Redirect',
        anyOf: [
          { $ref: '#/definitions/Link' },
          {
            type: 'object',
            properties: { uri: { $ref: '#/definitions/Link' }, method: { $ref: '#/definitions/Method' } },
            required: ['uri'],
            additionalProperties: false,
          },
        ],
      },
      Speech: {
        title: 'Speech',
        description: 'A text, possibly SSML.',
        anyOf: [
          { type: 'string' },
          {
            type: 'object',
            properties: { speech: { type: 'string' } },
            required: ['speech'],
            additionalProperties: false,
          },
        ],
      },
      SayMessage: {
        title: 'SayMessage',
        type: 'object',
        properties: { say: { $ref: '#/definitions/Speech' } },
        required: ['say'],
        additionalProperties: false,
      },
      SayAction: {
        title: 'SayAction',
        type: 'object',
        properties: { say: { $ref: '#/definitions/Speech' } },
        required: ['say'],
        additionalProperties: false,
      },
      ShowAction: {
        title: 'ShowAction',
        type: 'object',
        properties: {
          show: {
            type: 'object',
            properties: {
              body: { type: 'string' },
              subject: { type: 'string' },
              images: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: { url: { type: 'string' }, label: { type: 'string' } },
                  required: ['url'],
                  additionalProperties: false,
                },
              },
            },
            required: ['body'],
            additionalProperties: false,
          },
        },
        required: ['show'],
        additionalProperties: false,
      },
      PlayAction: {
        title: 'PlayAction',
        type: 'object',
        properties: {
          play: {
            type: 'object',
            properties: { url: { type: 'string' }, loop: { type: 'integer', minimum: 0 } },
            required: ['url'],
            additionalProperties: false,
          },
        },
        required: ['play'],
        additionalProperties: false,
      },
      FinishOnKey: { title: 'FinishOnKey', type: 'string', pattern: '^[0-9#*]?$' },
      ListenAction: {
        title: 'ListenAction',
        type: 'object',
        properties: {
          listen: {
            anyOf: [
              { type: 'boolean' },
              {
                type: 'object',
                properties: {
                  tasks: { type: 'array', items: { type: 'string' } },
                  barge: { type: 'boolean' },
                  voice_digits: {
                    type: 'object',
                    properties: {
                      num_digits: { type: 'integer', minimum: 1 },
                      finish_on_key: { $ref: '#/definitions/FinishOnKey' },
                      redirects: {
                        type: 'object',
                        additionalProperties: { $ref: '#/definitions/Link' },
                      },
                    },
                    additionalProperties: false,
                  },
                },
                additionalProperties: false,
              },
            ],
          },
        },
        required: ['listen'],
        additionalProperties: false,
      },
      RedirectAction: {
        title: 'RedirectAction',
        type: 'object',
        properties: { redirect: { $ref: '#/definitions/Redirect' } },
        required: ['redirect'],
        additionalProperties: false,
      },
      RememberAction: {
        title: 'RememberAction',
        type: 'object',
        properties: {
          remember: {
            type: 'object',
            description: 'Any JSON values; the key twilio belongs to the runtime.',
            properties: { twilio: false },
            additionalProperties: true,
          },
        },
        required: ['remember'],
        additionalProperties: false,
      },
      HandoffAction: {
        title: 'HandoffAction',
        type: 'object',
        properties: {
          handoff: {
            type: 'object',
            properties: {
              channel: { const: 'voice' },
              uri: { type: 'string', minLength: 1 },
              method: { $ref: '#/definitions/Method' },
              voice_status_callback_url: { type: 'string' },
              voice_status_callback_method: { $ref: '#/definitions/Method' },
              wait_url: { type: 'string' },
              wait_url_method: { $ref: '#/definitions/Method' },
              action: { type: 'string' },
              priority: { anyOf: [{ type: 'string' }, { type: 'number' }] },
              timeout: { anyOf: [{ type: 'string' }, { type: 'number' }] },
            },
            required: ['channel', 'uri'],
            additionalProperties: false,
          },
        },
        required: ['handoff'],
        additionalProperties: false,
      },
      CollectAction: {
        title: 'CollectAction',
        type: 'object',
        properties: { collect: { $ref: '#/definitions/Collect' } },
        required: ['collect'],
        additionalProperties: false,
      },
      Collect: {
        title: 'Collect',
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1 },
          questions: { type: 'array', items: { $ref: '#/definitions/Question' } },
          on_complete: {
            type: 'object',
            properties: { redirect: { $ref: '#/definitions/Redirect' } },
            required: ['redirect'],
            additionalProperties: false,
          },
          cancel: {
            description:
              'How people leave on the way: by one of these words alone, and where that leads. Not of the hosted service.',
            type: 'object',
            properties: {
              words: { $ref: '#/definitions/Words' },
              redirect: { $ref: '#/definitions/Redirect' },
            },
            required: ['redirect'],
            additionalProperties: false,
          },
          listen_for: {
            description: 'Tasks that answer in between; then the question is put again. Not of the hosted service.',
            type: 'array',
            items: { type: 'string' },
          },
          corrections: { $ref: '#/definitions/WordsOrFlag' },
          fill_ahead: {
            description: 'Whether an answer may answer later questions too. Not of the hosted service.',
            type: 'boolean',
          },
        },
        required: ['name', 'questions', 'on_complete'],
        additionalProperties: false,
      },
      MaxAttempts: {
        title: 'MaxAttempts',
        type: 'object',
        properties: {
          num_attempts: { type: 'integer', minimum: 1 },
          redirect: { $ref: '#/definitions/Redirect' },
        },
        required: ['num_attempts', 'redirect'],
        additionalProperties: false,
      },
      Words: { title: 'Words', type: 'array', items: { type: 'string', minLength: 1 } },
      WordsOrFlag: {
        title: 'WordsOrFlag',
        description:
          'Whether an answer may correct an earlier one, or leave its question open, and the words for that; the usual ones where true. Not of the hosted service.',
        anyOf: [
          { type: 'boolean' },
          {
            type: 'object',
            properties: { words: { $ref: '#/definitions/Words' } },
            required: ['words'],
            additionalProperties: false,
          },
        ],
      },
      Messages: { title: 'Messages', type: 'array', items: { $ref: '#/definitions/SayMessage' } },
      Question: {
        title: 'Question',
        type: 'object',
        properties: {
          question: { anyOf: [{ type: 'string' }, { $ref: '#/definitions/SayMessage' }] },
          name: { type: 'string', minLength: 1 },
          type: { type: 'string' },
          prefill: { type: 'string' },
          optional: { $ref: '#/definitions/WordsOrFlag' },
          when: {
            description:
              'Asked only where the answer to an earlier question is this, or one of these. Not of the hosted service.',
            type: 'object',
            properties: {
              question: { type: 'string', minLength: 1 },
              is: {
                anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
              },
            },
            required: ['question', 'is'],
            additionalProperties: false,
          },
          barge: { type: 'boolean' },
          voice_digits: {
            type: 'object',
            properties: {
              num_digits: { type: 'integer', minimum: 1 },
              finish_on_key: { $ref: '#/definitions/FinishOnKey' },
            },
            additionalProperties: false,
          },
          validate: {
            type: 'object',
            properties: {
              allowed_values: {
                type: 'object',
                properties: { list: { type: 'array', items: { type: 'string' } } },
                required: ['list'],
                additionalProperties: false,
              },
              webhook: {
                type: 'object',
                properties: { url: { type: 'string' }, method: { $ref: '#/definitions/Method' } },
                required: ['url'],
                additionalProperties: false,
              },
              on_failure: {
                type: 'object',
                properties: {
                  messages: { $ref: '#/definitions/Messages' },
                  repeat_question: { type: 'boolean' },
                },
                additionalProperties: false,
              },
              on_success: { $ref: '#/definitions/SayMessage' },
              max_attempts: { $ref: '#/definitions/MaxAttempts' },
            },
            additionalProperties: false,
          },
          confirm: {
            type: 'object',
            properties: {
              messages: { $ref: '#/definitions/Messages' },
              on_confirm: { $ref: '#/definitions/SayMessage' },
              on_reject: {
                type: 'object',
                properties: { messages: { $ref: '#/definitions/Messages' } },
                required: ['messages'],
                additionalProperties: false,
              },
              max_attempts: { $ref: '#/definitions/MaxAttempts' },
            },
            required: ['messages'],
            additionalProperties: false,
          },
        },
        required: ['question', 'name'],
        additionalProperties: false,
      },
    },
  },
  'assistant.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'assistant.schema.json',
    title: 'AssistantDocument',
    description:
      "The lowered assistant: what the compiler made of the author's modules and what a bundle carries. Samples are not in it.",
    type: 'object',
    properties: {
      name: { $ref: '#/definitions/Name' },
      friendlyName: { type: 'string' },
      modelBuild: { description: 'Name of the model build.', type: 'string' },
      language: { description: 'Default BCP 47 language of samples and queries.', type: 'string' },
      logQueries: { type: 'boolean' },
      defaults: { $ref: '#/definitions/Defaults' },
      styleSheet: { $ref: '#/definitions/StyleSheet' },
      fallback: { $ref: '#/definitions/FallbackSettings' },
      fieldTypes: { type: 'array', items: { $ref: '#/definitions/FieldTypeDocument' } },
      tasks: { type: 'array', items: { $ref: '#/definitions/TaskDocument' } },
    },
    required: ['name', 'modelBuild', 'language', 'logQueries', 'defaults', 'styleSheet', 'fieldTypes', 'tasks'],
    additionalProperties: false,
    definitions: {
      Name: {
        description: 'At most 64 letters, digits, underscores, dots and dashes, not beginning with a dot or a dash.',
        type: 'string',
        pattern: '^[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.-]{0,63}$',
      },
      LinkOrNone: { type: 'string', pattern: '^((task://|https?://).+)?$' },
      Defaults: {
        title: 'Defaults',
        type: 'object',
        properties: {
          assistant_initiation: { $ref: '#/definitions/LinkOrNone' },
          fallback: { $ref: '#/definitions/LinkOrNone' },
          collect: {
            type: 'object',
            properties: { validate_on_failure: { $ref: '#/definitions/LinkOrNone' } },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
      FallbackSettings: {
        title: 'FallbackSettings',
        description:
          "When a query gets no task's answer but the fallback's. At most one of the three; balanced where there is none.",
        type: 'object',
        properties: {
          prefer: {
            description:
              'What matters more in doubt: that nothing wrong is said (cautious), or that what is meant gets its answer (bold).',
            enum: ['cautious', 'balanced', 'bold'],
          },
          price: {
            description:
              'What a right answer is worth: to lose one in a hundred, so many in a hundred of the queries that no task is for must be turned away in exchange. Cautious is 10, balanced 40, bold 160.',
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 10000,
          },
          threshold: {
            description: 'The confidence itself below which the answer is the fallback.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
        },
        maxProperties: 1,
        additionalProperties: false,
      },
      StyleSheet: {
        title: 'StyleSheet',
        description: 'Unknown keys are kept as given.',
        type: 'object',
        properties: {
          name: { type: 'string' },
          voice: {
            type: 'object',
            properties: { say_voice: { type: 'string' } },
            additionalProperties: true,
          },
          collect: {
            type: 'object',
            properties: {
              validate: {
                type: 'object',
                properties: {
                  on_failure: {
                    type: 'object',
                    properties: {
                      messages: { $ref: 'actions.schema.json#/definitions/Messages' },
                      repeat_question: { type: 'boolean' },
                    },
                    additionalProperties: true,
                  },
                  on_success: { $ref: 'actions.schema.json#/definitions/SayMessage' },
                  max_attempts: { type: 'integer', minimum: 1 },
                },
                additionalProperties: true,
              },
            },
            additionalProperties: true,
          },
        },
        additionalProperties: true,
      },
      FieldTypeDocument: {
        title: 'FieldTypeDocument',
        type: 'object',
        properties: {
          name: {
            description: 'Unique name; built-in types keep their wire name, Twilio.DATE.',
            type: 'string',
            minLength: 1,
          },
          kind: { enum: ['builtin', 'list'] },
          open: {
            description: 'Whether words that resolve to none of the values are accepted as they were said.',
            type: 'boolean',
          },
          values: { type: 'array', items: { $ref: '#/definitions/FieldValueDocument' } },
        },
        required: ['name', 'kind', 'open', 'values'],
        additionalProperties: false,
      },
      FieldValueDocument: {
        title: 'FieldValueDocument',
        type: 'object',
        properties: {
          value: { description: 'The canonical value.', type: 'string', minLength: 1 },
          synonyms: { type: 'array', items: { type: 'string', minLength: 1 } },
          languages: {
            description: 'Which of the value and its synonyms belong to a language; the others are of any.',
            type: 'array',
            items: { $ref: '#/definitions/WordsDocument' },
          },
        },
        required: ['value', 'synonyms'],
        additionalProperties: false,
      },
      WordsDocument: {
        title: 'WordsDocument',
        type: 'object',
        properties: {
          language: { description: 'BCP 47.', type: 'string' },
          words: { type: 'array', items: { type: 'string', minLength: 1 } },
        },
        required: ['language', 'words'],
        additionalProperties: false,
      },
      FieldDocument: {
        title: 'FieldDocument',
        type: 'object',
        properties: {
          name: { $ref: '#/definitions/Name' },
          type: { description: 'Name of a field type of this assistant.', type: 'string' },
        },
        required: ['name', 'type'],
        additionalProperties: false,
      },
      TaskDocument: {
        title: 'TaskDocument',
        type: 'object',
        properties: {
          name: { $ref: '#/definitions/Name' },
          friendlyName: { type: 'string' },
          fields: { type: 'array', items: { $ref: '#/definitions/FieldDocument' } },
          actions: { type: 'array', items: { $ref: 'actions.schema.json#/definitions/Action' } },
          actionsUrl: {
            description: 'Asked for the actions instead of them.',
            type: 'string',
            pattern: '^https?://.+',
          },
          sampleCount: { description: '0 for a task that only links reach.', type: 'integer', minimum: 0 },
        },
        required: ['name', 'fields', 'actions', 'sampleCount'],
        additionalProperties: false,
      },
    },
  },
  'autopilot-assistant.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'autopilot-assistant.schema.json',
    title: 'AutopilotAssistant',
    description:
      'An exported Autopilot assistant. An import leaves out what does not fit, part by part; nothing in it is required.',
    type: 'object',
    properties: {
      friendlyName: { type: ['string', 'null'] },
      uniqueName: { type: ['string', 'null'] },
      logQueries: { type: 'boolean' },
      defaults: {
        description: 'The links under a second key `defaults`; exports edited by hand have them here.',
        type: ['object', 'null'],
      },
      styleSheet: {
        description: 'The style sheet under the key `style_sheet`; exports edited by hand have it here.',
        type: ['object', 'null'],
      },
      fieldTypes: {
        type: ['array', 'null'],
        items: {
          title: 'AutopilotFieldType',
          type: 'object',
          properties: {
            uniqueName: { type: 'string' },
            values: {
              type: ['array', 'null'],
              items: {
                title: 'AutopilotFieldValue',
                type: 'object',
                properties: {
                  language: { type: 'string' },
                  value: { type: 'string' },
                  synonymOf: {
                    description: 'The canonical value; null for a canonical value itself.',
                    type: ['string', 'null'],
                  },
                },
                required: ['value'],
                additionalProperties: false,
              },
            },
          },
          required: ['uniqueName'],
          additionalProperties: false,
        },
      },
      tasks: {
        type: ['array', 'null'],
        items: {
          title: 'AutopilotTask',
          type: 'object',
          properties: {
            uniqueName: { type: 'string' },
            friendlyName: { description: 'Not in official exports.', type: ['string', 'null'] },
            actionsUrl: { description: 'Not in official exports.', type: ['string', 'null'] },
            actions: {
              description: 'The list of actions under a second key `actions`, or the list itself.',
              type: ['object', 'array', 'null'],
            },
            fields: {
              type: ['array', 'null'],
              items: {
                title: 'AutopilotField',
                type: 'object',
                properties: { uniqueName: { type: 'string' }, fieldType: { type: 'string' } },
                required: ['uniqueName', 'fieldType'],
                additionalProperties: false,
              },
            },
            samples: {
              type: ['array', 'null'],
              items: {
                title: 'AutopilotSample',
                type: 'object',
                properties: { language: { type: 'string' }, taggedText: { type: 'string' } },
                required: ['taggedText'],
                additionalProperties: false,
              },
            },
          },
          required: ['uniqueName'],
          additionalProperties: false,
        },
      },
      modelBuild: {
        type: ['object', 'null'],
        properties: { uniqueName: { type: 'string' } },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
  'build-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'build-report.schema.json',
    title: 'BuildReport',
    description: 'The document that build --json and check --json print.',
    type: 'object',
    properties: {
      ok: { type: 'boolean' },
      command: { enum: ['build', 'check'] },
      assistant: { type: ['string', 'null'] },
      modelBuild: { type: ['string', 'null'] },
      out: {
        description:
          'The output folder as it was given, else from the working directory with forward slashes; null where none is known.',
        type: ['string', 'null'],
      },
      files: {
        type: 'array',
        items: {
          title: 'EmittedFile',
          type: 'object',
          properties: {
            name: { type: 'string' },
            bytes: { type: 'integer', minimum: 0 },
            written: { description: 'False where the file already had this content.', type: 'boolean' },
          },
          required: ['name', 'bytes', 'written'],
          additionalProperties: false,
        },
      },
      model: {
        description: 'What training made of the samples; null where nothing was trained.',
        anyOf: [{ $ref: 'model-report.schema.json' }, { type: 'null' }],
      },
      diagnostics: { type: 'array', items: { $ref: 'diagnostic.schema.json' } },
      errors: { type: 'integer', minimum: 0 },
      warnings: { type: 'integer', minimum: 0 },
      infos: { type: 'integer', minimum: 0 },
      phases: {
        type: 'array',
        items: {
          title: 'PhaseTime',
          type: 'object',
          properties: { phase: { type: 'string' }, milliseconds: { type: 'number', minimum: 0 } },
          required: ['phase', 'milliseconds'],
          additionalProperties: false,
        },
      },
    },
    required: [
      'ok',
      'command',
      'assistant',
      'modelBuild',
      'out',
      'files',
      'model',
      'diagnostics',
      'errors',
      'warnings',
      'infos',
      'phases',
    ],
    additionalProperties: false,
  },
  'chat-turn.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'chat-turn.schema.json',
    title: 'ChatTurn',
    description:
      'One turn of a dialogue: the document that chat --single --json prints, and one on each line of chat --json.',
    type: 'object',
    properties: {
      result: {
        description: 'How the utterance was understood; null where it was not analysed, as of an answer to a question.',
        anyOf: [{ $ref: 'query-result.schema.json' }, { type: 'null' }],
      },
      outputs: {
        description: 'What the user gets to see or hear, in order.',
        type: 'array',
        items: { $ref: '#/definitions/TurnOutput' },
      },
      path: {
        description: 'The tasks that were gone through: the one understood, then those that redirects led to.',
        type: 'array',
        items: { type: 'string' },
      },
      memory: { description: 'The memory of the dialogue afterwards.', type: 'object' },
      next: { $ref: '#/definitions/TurnEnd' },
      isNew: { description: 'Whether a dialogue began with this turn.', type: 'boolean' },
      errors: {
        description: 'What went wrong, for the author.',
        type: 'array',
        items: { $ref: '#/definitions/TurnError' },
      },
      steps: {
        description: 'What was decided and done, in order.',
        type: 'array',
        items: { $ref: '#/definitions/TurnStep' },
      },
    },
    required: ['result', 'outputs', 'path', 'memory', 'next', 'isNew', 'errors', 'steps'],
    additionalProperties: false,
    definitions: {
      TurnOutput: {
        title: 'TurnOutput',
        oneOf: [
          {
            type: 'object',
            properties: { kind: { const: 'say' }, speech: { type: 'string' } },
            required: ['kind', 'speech'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              kind: { const: 'show' },
              body: { type: 'string' },
              subject: { type: 'string' },
              images: { type: 'array', items: { type: 'object' } },
            },
            required: ['kind', 'body'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: { kind: { const: 'play' }, url: { type: 'string' }, loop: { type: 'integer' } },
            required: ['kind', 'url'],
            additionalProperties: false,
          },
        ],
      },
      TurnEnd: {
        title: 'TurnEnd',
        description:
          'How the turn ends: waiting for any input or for that of some tasks, waiting for an answer to a form, with the call given away, or with the dialogue over.',
        oneOf: [
          {
            type: 'object',
            properties: {
              kind: { const: 'listen' },
              tasks: { type: 'array', items: { type: 'string' } },
              voice: { type: 'object' },
            },
            required: ['kind'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              kind: { const: 'collect' },
              collect: { type: 'string' },
              question: { type: 'string' },
              voice: { type: 'object' },
            },
            required: ['kind', 'collect', 'question'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              kind: { const: 'handoff' },
              handoff: {
                type: 'object',
                properties: { uri: { type: 'string' } },
                required: ['uri'],
                additionalProperties: true,
              },
            },
            required: ['kind', 'handoff'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: { kind: { const: 'end' } },
            required: ['kind'],
            additionalProperties: false,
          },
        ],
      },
      TurnError: {
        title: 'TurnError',
        type: 'object',
        properties: {
          code: { type: 'string' },
          wireCode: { description: 'As the hosted service numbered it.', type: 'integer' },
          message: { type: 'string' },
          path: { description: 'Where in the actions: actions[2].say.', type: 'string' },
          at: { description: 'The task or URL whose actions they were.', type: 'string' },
        },
        required: ['code', 'wireCode', 'message', 'at'],
        additionalProperties: false,
      },
      TurnStep: {
        title: 'TurnStep',
        description: 'One decision or deed; what it tells besides its kind is up to that.',
        type: 'object',
        properties: {
          kind: { enum: ['destination', 'task', 'action', 'answer', 'request', 'error'] },
          rule: { type: 'string' },
          to: { type: 'string' },
          task: { type: 'string' },
          from: { enum: ['actions', 'handler', 'url'] },
          action: { type: 'string' },
          index: { type: 'integer' },
          at: { type: 'string' },
          collect: { type: 'string' },
          question: { type: 'string' },
          outcome: { type: 'string' },
          url: { type: 'string' },
          error: { $ref: '#/definitions/TurnError' },
        },
        required: ['kind'],
        additionalProperties: false,
      },
    },
  },
  'dev-event.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'dev-event.schema.json',
    title: 'DevEventDocument',
    description: 'A line that dev --json prints.',
    anyOf: [
      {
        $ref: '#/definitions/DevBuildStart',
      },
      {
        $ref: '#/definitions/DevOutput',
      },
      {
        $ref: '#/definitions/DevDiagnostic',
      },
      {
        $ref: '#/definitions/DevBuildDone',
      },
      {
        $ref: '#/definitions/DevSwap',
      },
      {
        $ref: '#/definitions/DevReady',
      },
      {
        $ref: '#/definitions/DevChecked',
      },
      {
        $ref: '#/definitions/DevWritten',
      },
      {
        $ref: '#/definitions/DevFailure',
      },
    ],
    definitions: {
      DevBuildStart: {
        title: 'DevBuildStart',
        description: 'A build begins.',
        type: 'object',
        properties: {
          kind: {
            const: 'build-start',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          reason: {
            enum: ['start', 'change', 'request'],
          },
          changed: {
            description: 'Files that are new, gone or different since the build before, relative to the project.',
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        required: ['kind', 'build', 'at', 'reason', 'changed'],
        additionalProperties: false,
      },
      DevOutput: {
        title: 'DevOutput',
        description: "The author's modules have printed something.",
        type: 'object',
        properties: {
          kind: {
            const: 'output',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          text: {
            type: 'string',
          },
        },
        required: ['kind', 'build', 'at', 'text'],
        additionalProperties: false,
      },
      DevDiagnostic: {
        title: 'DevDiagnostic',
        description: 'Something is wrong in the project.',
        type: 'object',
        properties: {
          kind: {
            const: 'diagnostic',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          diagnostic: {
            $ref: 'diagnostic.schema.json',
          },
        },
        required: ['kind', 'build', 'at', 'diagnostic'],
        additionalProperties: false,
      },
      DevBuildDone: {
        title: 'DevBuildDone',
        description:
          'A build is over: good, so that it serves next; broken, so that the last good one goes on; or cancelled, since the project changed meanwhile.',
        type: 'object',
        properties: {
          kind: {
            const: 'build-done',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          outcome: {
            enum: ['good', 'broken', 'cancelled'],
          },
          milliseconds: {
            description: 'Milliseconds.',
            type: 'number',
            minimum: 0,
          },
          phases: {
            description: 'The phases that ran, in their order.',
            type: 'array',
            items: {
              $ref: 'build-report.schema.json#/properties/phases/items',
            },
          },
          steps: {
            description: 'What was done again, what was not, and why.',
            type: 'array',
            items: {
              title: 'DevStep',
              type: 'object',
              properties: {
                step: {
                  enum: ['configure', 'bundle', 'evaluate', 'index', 'train', 'types'],
                },
                reused: {
                  description: 'Whether the result of the build before was taken.',
                  type: 'boolean',
                },
                changed: {
                  description:
                    'Names of the parts of its input that changed, such as a file or a task; empty where it ran for the first time.',
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                },
                milliseconds: {
                  description: 'Milliseconds.',
                  type: 'number',
                  minimum: 0,
                },
              },
              required: ['step', 'reused', 'changed', 'milliseconds'],
              additionalProperties: false,
            },
          },
        },
        required: ['kind', 'build', 'at', 'outcome', 'milliseconds', 'phases', 'steps'],
        additionalProperties: false,
      },
      DevSwap: {
        title: 'DevSwap',
        description: 'From here on this build answers.',
        type: 'object',
        properties: {
          kind: {
            const: 'swap',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          assistant: {
            type: 'string',
          },
          modelBuild: {
            type: 'string',
          },
          bytes: {
            description: 'Size of the bundle.',
            type: 'integer',
            minimum: 0,
          },
        },
        required: ['kind', 'build', 'at', 'assistant', 'modelBuild', 'bytes'],
        additionalProperties: false,
      },
      DevReady: {
        title: 'DevReady',
        description: 'The first build is over, good or not, and the console is open.',
        type: 'object',
        properties: {
          kind: {
            const: 'ready',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          url: {
            type: 'string',
          },
          root: {
            description: 'Absolute path of the project.',
            type: 'string',
          },
        },
        required: ['kind', 'build', 'at', 'url', 'root'],
        additionalProperties: false,
      },
      DevChecked: {
        title: 'DevChecked',
        description: 'Types and samples, which no build waits for, have been looked at.',
        type: 'object',
        properties: {
          kind: {
            const: 'checked',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          milliseconds: {
            description: 'Milliseconds since the build began.',
            type: 'number',
            minimum: 0,
          },
          errors: {
            type: 'integer',
            minimum: 0,
          },
          warnings: {
            type: 'integer',
            minimum: 0,
          },
          infos: {
            type: 'integer',
            minimum: 0,
          },
        },
        required: ['kind', 'build', 'at', 'milliseconds', 'errors', 'warnings', 'infos'],
        additionalProperties: false,
      },
      DevWritten: {
        title: 'DevWritten',
        description: 'The output folder holds this build.',
        type: 'object',
        properties: {
          kind: {
            const: 'written',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          out: {
            description: 'The output folder as it was given, else from the working directory with forward slashes.',
            type: 'string',
          },
          files: {
            $ref: 'build-report.schema.json#/properties/files',
          },
        },
        required: ['kind', 'build', 'at', 'out', 'files'],
        additionalProperties: false,
      },
      DevFailure: {
        title: 'DevFailure',
        description: 'Something could not go on: the disk refuses, or the project is gone. The watch goes on.',
        type: 'object',
        properties: {
          kind: {
            const: 'failure',
          },
          build: {
            description: 'Which build it belongs to, from 1.',
            type: 'integer',
            minimum: 0,
          },
          at: {
            description: 'Milliseconds since the watch was opened.',
            type: 'number',
            minimum: 0,
          },
          code: {
            description: 'Stable name: output_not_writable.',
            type: 'string',
            pattern: '^[a-z][a-z0-9_]*$',
          },
          message: {
            type: 'string',
          },
        },
        required: ['kind', 'build', 'at', 'code', 'message'],
        additionalProperties: false,
      },
    },
  },
  'diagnostic-page.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'diagnostic-page.schema.json',
    title: 'DiagnosticPage',
    description: 'The document that check --explain --json prints.',
    type: 'object',
    properties: {
      code: { description: 'A diagnostic code: field_unknown.', type: 'string' },
      rule: { description: 'Number of the rule that reports it, where one does.', type: 'string' },
      page: { description: 'Markdown: why it is a problem, with a wrong and a right example.', type: 'string' },
    },
    required: ['code', 'page'],
    additionalProperties: false,
  },
  'diagnostic.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'diagnostic.schema.json',
    title: 'Diagnostic',
    description: "Something that is wrong in the author's project.",
    type: 'object',
    properties: {
      code: {
        description: 'Stable name, one spelling everywhere: field_unknown.',
        type: 'string',
        pattern: '^[a-z][a-z0-9_]*$',
      },
      rule: {
        description: 'Number of the rule that found it, where one did.',
        type: 'string',
        pattern: '^L[0-9]{3}$',
      },
      severity: {
        description: 'An error stops a build; a warning is worth a change; an info is worth a look.',
        enum: ['error', 'warning', 'info'],
      },
      message: { description: "One sentence in the author's names.", type: 'string' },
      hint: { description: 'What to do about it.', type: 'string' },
      file: { description: 'Relative to the project, with forward slashes.', type: 'string' },
      start: { $ref: '#/definitions/Position' },
      end: { $ref: '#/definitions/Position' },
      frame: { description: 'The lines around it, marked.', type: 'string' },
      related: { type: 'array', items: { $ref: '#/definitions/RelatedPlace' } },
    },
    required: ['code', 'severity', 'message'],
    additionalProperties: false,
    definitions: {
      Position: {
        title: 'Position',
        type: 'object',
        properties: {
          line: { description: 'From 1.', type: 'integer', minimum: 1 },
          column: { description: 'From 1, in UTF-16 units.', type: 'integer', minimum: 1 },
        },
        required: ['line', 'column'],
        additionalProperties: false,
      },
      RelatedPlace: {
        title: 'RelatedPlace',
        type: 'object',
        properties: {
          message: { type: 'string' },
          file: { type: 'string' },
          start: { $ref: '#/definitions/Position' },
        },
        required: ['message', 'file', 'start'],
        additionalProperties: false,
      },
    },
  },
  'diff-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'diff-report.schema.json',
    title: 'DiffReport',
    description: 'The document that diff --json prints.',
    type: 'object',
    properties: {
      before: { $ref: '#/definitions/DiffSide' },
      after: { $ref: '#/definitions/DiffSide' },
      changes: {
        description:
          'Settings, field types, tasks with their fields, actions and samples, then the model; empty where nothing differs.',
        type: 'array',
        items: { $ref: '#/definitions/AssistantChange' },
      },
      breaking: {
        description: 'How many of them break code that uses the generated types.',
        type: 'integer',
        minimum: 0,
      },
    },
    required: ['before', 'after', 'changes', 'breaking'],
    additionalProperties: false,
    definitions: {
      DiffSide: {
        title: 'DiffSide',
        type: 'object',
        properties: {
          label: { description: 'As it was named on the command line.', type: 'string' },
          kind: { enum: ['project', 'bundle', 'revision'] },
          assistant: { type: 'string' },
          modelBuild: { type: 'string' },
          tasks: { type: 'integer', minimum: 0 },
          samples: { type: 'integer', minimum: 0 },
          hasTexts: {
            description: 'Whether the samples themselves are known; a bundle holds their number only.',
            type: 'boolean',
          },
        },
        required: ['label', 'kind', 'assistant', 'modelBuild', 'tasks', 'samples', 'hasTexts'],
        additionalProperties: false,
      },
      AssistantChange: {
        title: 'AssistantChange',
        type: 'object',
        properties: {
          kind: { enum: ['added', 'removed', 'changed'] },
          what: {
            enum: ['setting', 'type', 'value', 'synonym', 'task', 'field', 'action', 'link', 'sample', 'model'],
          },
          path: { description: 'The names that lead there, with slashes: order-coffee/Size.', type: 'string' },
          task: { description: 'The task that it belongs to, where it belongs to one.', type: 'string' },
          before: { description: 'As it was; absent where it was added.', type: 'string' },
          after: { description: 'As it is; absent where it was removed.', type: 'string' },
          message: { description: 'The change in one sentence.', type: 'string' },
          breaking: {
            description: 'Whether code that compiled against the generated types may no longer do so.',
            type: 'boolean',
          },
          reason: { description: 'Why it breaks.', type: 'string' },
          hint: { description: 'What it may be in truth, such as a new name.', type: 'string' },
        },
        required: ['kind', 'what', 'path', 'message', 'breaking'],
        additionalProperties: false,
      },
    },
  },
  'doctor-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'doctor-report.schema.json',
    title: 'DoctorReport',
    description: 'The document that doctor --json prints.',
    type: 'object',
    properties: {
      ok: { description: 'Whether nothing stands in the way of a build.', type: 'boolean' },
      findings: { type: 'array', items: { $ref: '#/definitions/DoctorFinding' } },
      errors: { type: 'integer', minimum: 0 },
      warnings: { type: 'integer', minimum: 0 },
    },
    required: ['ok', 'findings', 'errors', 'warnings'],
    additionalProperties: false,
    definitions: {
      DoctorFinding: {
        title: 'DoctorFinding',
        type: 'object',
        properties: {
          check: { description: 'What was looked at.', type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
          status: {
            description: 'An error stops work, a warning gets in its way, a note is worth knowing.',
            enum: ['fine', 'note', 'warning', 'error'],
          },
          message: { description: 'What was found, in one sentence.', type: 'string' },
          remedy: { description: 'What to do about it.', type: 'string' },
        },
        required: ['check', 'status', 'message'],
        additionalProperties: false,
      },
    },
  },
  'error-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'error-report.schema.json',
    title: 'ErrorReport',
    description: 'The document that any command prints with --json instead of its own where it cannot go on.',
    type: 'object',
    properties: {
      error: {
        type: 'object',
        properties: {
          code: { description: 'Stable name: bundle_not_found.', type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
          message: { description: 'What is wrong and what to do, in words.', type: 'string' },
        },
        required: ['code', 'message'],
        additionalProperties: false,
      },
    },
    required: ['error'],
    additionalProperties: false,
  },
  'eval-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'eval-report.schema.json',
    title: 'EvalReport',
    description: 'The document that eval --json prints.',
    type: 'object',
    properties: {
      ok: {
        description: 'Whether the project has no errors and the gate passes.',
        type: 'boolean',
      },
      command: {
        const: 'eval',
      },
      assistant: {
        type: ['string', 'null'],
      },
      evaluation: {
        anyOf: [
          {
            $ref: 'evaluation.schema.json',
          },
          {
            type: 'null',
          },
        ],
      },
      changes: {
        description: 'Since the baseline; null without one.',
        anyOf: [
          {
            title: 'EvaluationChanges',
            type: 'object',
            properties: {
              overall: {
                type: 'array',
                items: {
                  $ref: '#/definitions/EvaluationChange',
                },
              },
              tasks: {
                description: 'F1 of tasks, the one that lost most first.',
                type: 'array',
                items: {
                  $ref: '#/definitions/EvaluationChange',
                },
              },
              fields: {
                description: 'F1 of fields, the one that lost most first.',
                type: 'array',
                items: {
                  $ref: '#/definitions/EvaluationChange',
                },
              },
              added: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              removed: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              notes: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
            },
            required: ['overall', 'tasks', 'fields', 'added', 'removed', 'notes'],
            additionalProperties: false,
          },
          {
            type: 'null',
          },
        ],
      },
      gate: {
        description: 'Null without --fail-on.',
        anyOf: [
          {
            title: 'GateVerdict',
            type: 'object',
            properties: {
              passed: {
                type: 'boolean',
              },
              findings: {
                type: 'array',
                items: {
                  title: 'GateFinding',
                  type: 'object',
                  properties: {
                    gate: {
                      description: 'The expression.',
                      type: 'string',
                    },
                    task: {
                      type: ['string', 'null'],
                    },
                    field: {
                      description: 'task.field',
                      type: ['string', 'null'],
                    },
                    comparisons: {
                      description: 'All that hold together.',
                      type: 'array',
                      items: {
                        title: 'GateComparison',
                        type: 'object',
                        properties: {
                          source: {
                            type: 'string',
                          },
                          measure: {
                            type: 'string',
                          },
                          now: {
                            type: 'number',
                          },
                          was: {
                            type: ['number', 'null'],
                          },
                          change: {
                            type: ['number', 'null'],
                          },
                        },
                        required: ['source', 'measure', 'now', 'was', 'change'],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ['gate', 'task', 'field', 'comparisons'],
                  additionalProperties: false,
                },
              },
              notes: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
            },
            required: ['passed', 'findings', 'notes'],
            additionalProperties: false,
          },
          {
            type: 'null',
          },
        ],
      },
      files: {
        description: 'What was written, as it was named.',
        type: 'array',
        items: {
          title: 'EvalFile',
          type: 'object',
          properties: {
            kind: {
              enum: ['html', 'markdown', 'baseline'],
            },
            name: {
              type: 'string',
            },
          },
          required: ['kind', 'name'],
          additionalProperties: false,
        },
      },
      diagnostics: {
        type: 'array',
        items: {
          $ref: 'diagnostic.schema.json',
        },
      },
      errors: {
        type: 'integer',
        minimum: 0,
      },
      warnings: {
        type: 'integer',
        minimum: 0,
      },
      infos: {
        type: 'integer',
        minimum: 0,
      },
      phases: {
        type: 'array',
        items: {
          $ref: 'build-report.schema.json#/properties/phases/items',
        },
      },
    },
    required: [
      'ok',
      'command',
      'assistant',
      'evaluation',
      'changes',
      'gate',
      'files',
      'diagnostics',
      'errors',
      'warnings',
      'infos',
      'phases',
    ],
    additionalProperties: false,
    definitions: {
      EvaluationChange: {
        title: 'EvaluationChange',
        description: 'One figure before and now.',
        type: 'object',
        properties: {
          name: {
            type: 'string',
          },
          was: {
            type: ['number', 'null'],
          },
          now: {
            type: ['number', 'null'],
          },
          change: {
            type: ['number', 'null'],
          },
        },
        required: ['name', 'was', 'now', 'change'],
        additionalProperties: false,
      },
    },
  },
  'evaluation.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'evaluation.schema.json',
    title: 'EvaluationDocument',
    description:
      'The document of an evaluation, which --save-baseline writes: the same for the same project, data and options. Shares and scores go from 0 to 1 with six decimals; null is nothing to measure.',
    type: 'object',
    properties: {
      format: {
        const: 'botwright-evaluation',
      },
      version: {
        const: 1,
      },
      assistant: {
        type: 'string',
      },
      modelBuild: {
        type: 'string',
      },
      method: {
        $ref: '#/definitions/EvaluationMethod',
      },
      data: {
        title: 'EvaluationData',
        type: 'object',
        properties: {
          tasks: {
            description: 'Tasks that the model may choose.',
            type: 'integer',
            minimum: 0,
          },
          samples: {
            description: 'Samples of the project.',
            type: 'integer',
            minimum: 0,
          },
          texts: {
            description: 'Texts that were asked.',
            type: 'integer',
            minimum: 0,
          },
          outOfScope: {
            description: 'Those of them that no task is for.',
            type: 'integer',
            minimum: 0,
          },
        },
        required: ['tasks', 'samples', 'texts', 'outOfScope'],
        additionalProperties: false,
      },
      overall: {
        title: 'EvaluationOverall',
        type: 'object',
        properties: {
          accuracy: {
            description:
              'Share of texts with the right answer; the fallback is right for what is out of scope, and wrong for the rest.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          bestTaskAccuracy: {
            description: 'Share of texts of tasks for which the best task is right, however sure.',
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
          },
          frameAccuracy: {
            description: 'Share of texts with the right task and exactly the right fields.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          micro: {
            $ref: '#/definitions/EvaluationScores',
          },
          macro: {
            $ref: '#/definitions/EvaluationScores',
          },
          weighted: {
            $ref: '#/definitions/EvaluationScores',
          },
          fields: {
            title: 'EvaluationFieldTotals',
            type: 'object',
            properties: {
              precision: {
                type: ['number', 'null'],
                minimum: 0,
                maximum: 1,
              },
              recall: {
                type: ['number', 'null'],
                minimum: 0,
                maximum: 1,
              },
              f1: {
                description: 'Harmonic mean of both.',
                type: ['number', 'null'],
                minimum: 0,
                maximum: 1,
              },
              support: {
                type: 'integer',
                minimum: 0,
              },
            },
            required: ['precision', 'recall', 'f1', 'support'],
            additionalProperties: false,
          },
          inScope: {
            title: 'InScopeShares',
            description: 'Of texts of tasks: answered rightly, answered wrongly, turned away.',
            type: 'object',
            properties: {
              right: {
                type: ['number', 'null'],
                minimum: 0,
                maximum: 1,
              },
              wrong: {
                type: ['number', 'null'],
                minimum: 0,
                maximum: 1,
              },
              refused: {
                type: ['number', 'null'],
                minimum: 0,
                maximum: 1,
              },
            },
            required: ['right', 'wrong', 'refused'],
            additionalProperties: false,
          },
          outOfScope: {
            title: 'OutOfScopeShares',
            description:
              'Of texts that no task is for: turned away; and the area under the ROC curve of the confidence.',
            type: 'object',
            properties: {
              refused: {
                type: ['number', 'null'],
                minimum: 0,
                maximum: 1,
              },
              auroc: {
                type: ['number', 'null'],
                minimum: 0,
                maximum: 1,
              },
            },
            required: ['refused', 'auroc'],
            additionalProperties: false,
          },
          calibrationError: {
            description: 'Expected calibration error.',
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
          },
        },
        required: [
          'accuracy',
          'bestTaskAccuracy',
          'frameAccuracy',
          'micro',
          'macro',
          'weighted',
          'fields',
          'inScope',
          'outOfScope',
          'calibrationError',
        ],
        additionalProperties: false,
      },
      tasks: {
        description: 'By name. The fallback is among them where something was expected of it, or answered with it.',
        type: 'array',
        items: {
          title: 'EvaluationTask',
          type: 'object',
          properties: {
            name: {
              type: 'string',
            },
            precision: {
              type: ['number', 'null'],
              minimum: 0,
              maximum: 1,
            },
            recall: {
              type: ['number', 'null'],
              minimum: 0,
              maximum: 1,
            },
            f1: {
              description: 'Harmonic mean of both.',
              type: ['number', 'null'],
              minimum: 0,
              maximum: 1,
            },
            support: {
              description: 'Texts of the task.',
              type: 'integer',
              minimum: 0,
            },
          },
          required: ['name', 'precision', 'recall', 'f1', 'support'],
          additionalProperties: false,
        },
      },
      fields: {
        description: 'By task, then by name.',
        type: 'array',
        items: {
          title: 'EvaluationField',
          type: 'object',
          properties: {
            task: {
              type: 'string',
            },
            name: {
              type: 'string',
            },
            precision: {
              type: ['number', 'null'],
              minimum: 0,
              maximum: 1,
            },
            recall: {
              type: ['number', 'null'],
              minimum: 0,
              maximum: 1,
            },
            f1: {
              description: 'Harmonic mean of both.',
              type: ['number', 'null'],
              minimum: 0,
              maximum: 1,
            },
            support: {
              description: 'Values of the field in the texts.',
              type: 'integer',
              minimum: 0,
            },
          },
          required: ['task', 'name', 'precision', 'recall', 'f1', 'support'],
          additionalProperties: false,
        },
      },
      confusion: {
        description:
          'How often texts of one task were answered with another, or with their own; the most frequent first.',
        type: 'array',
        items: {
          title: 'EvaluationConfusion',
          type: 'object',
          properties: {
            expected: {
              type: 'string',
            },
            predicted: {
              type: 'string',
            },
            count: {
              type: 'integer',
              minimum: 1,
            },
          },
          required: ['expected', 'predicted', 'count'],
          additionalProperties: false,
        },
      },
      confusedPairs: {
        description: 'Tasks taken for one another, the most confused first.',
        type: 'array',
        items: {
          title: 'ConfusedPair',
          type: 'object',
          properties: {
            tasks: {
              type: 'array',
              items: {
                type: 'string',
              },
              minItems: 2,
              maxItems: 2,
            },
            count: {
              description: 'Texts of the one for which the other was the best task, turned away or not.',
              type: 'integer',
              minimum: 1,
            },
            share: {
              description: 'What part of the texts of both that is.',
              type: 'number',
              minimum: 0,
              maximum: 1,
            },
            causes: {
              type: 'array',
              items: {
                title: 'ConfusionCause',
                type: 'object',
                properties: {
                  asked: {
                    $ref: '#/definitions/SamplePlace',
                  },
                  mistakenFor: {
                    type: 'string',
                  },
                  confidence: {
                    type: 'number',
                    minimum: 0,
                    maximum: 1,
                  },
                  nearest: {
                    description: 'The sample of the other task that is most like it.',
                    anyOf: [
                      {
                        title: 'NearestSample',
                        type: 'object',
                        properties: {
                          task: {
                            type: 'string',
                          },
                          text: {
                            type: 'string',
                          },
                          origin: {
                            type: ['string', 'null'],
                          },
                          similarity: {
                            type: 'number',
                            minimum: 0,
                            maximum: 1,
                          },
                        },
                        required: ['task', 'text', 'origin', 'similarity'],
                        additionalProperties: false,
                      },
                      {
                        type: 'null',
                      },
                    ],
                  },
                },
                required: ['asked', 'mistakenFor', 'confidence', 'nearest'],
                additionalProperties: false,
              },
            },
          },
          required: ['tasks', 'count', 'share', 'causes'],
          additionalProperties: false,
        },
      },
      duplicates: {
        title: 'EvaluationDuplicates',
        type: 'object',
        properties: {
          threshold: {
            description: 'Pairs at least so similar are listed.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          complete: {
            description: 'False where there were more than could be looked for.',
            type: 'boolean',
          },
          total: {
            type: 'integer',
            minimum: 0,
          },
          pairs: {
            description: 'Pairs across tasks first, then the most similar first.',
            type: 'array',
            items: {
              title: 'DuplicatePair',
              type: 'object',
              properties: {
                similarity: {
                  description: 'Jaccard similarity of character trigrams, a tag counting as one character.',
                  type: 'number',
                  minimum: 0,
                  maximum: 1,
                },
                samples: {
                  type: 'array',
                  items: {
                    $ref: '#/definitions/SamplePlace',
                  },
                  minItems: 2,
                  maxItems: 2,
                },
              },
              required: ['similarity', 'samples'],
              additionalProperties: false,
            },
          },
        },
        required: ['threshold', 'complete', 'total', 'pairs'],
        additionalProperties: false,
      },
      mistakes: {
        description: 'Wrong answers, the surest first; then what was turned away.',
        allOf: [
          {
            $ref: '#/definitions/MistakeListing',
          },
        ],
      },
      unsure: {
        description: 'Right answers that were nearly turned away, the least sure first.',
        allOf: [
          {
            $ref: '#/definitions/MistakeListing',
          },
        ],
      },
      learningCurve: {
        description: 'Models that learned from a part of the samples; empty where none were trained.',
        type: 'array',
        items: {
          title: 'LearningPoint',
          type: 'object',
          properties: {
            share: {
              type: 'number',
              minimum: 0,
              maximum: 1,
            },
            samples: {
              type: 'integer',
              minimum: 0,
            },
            accuracy: {
              type: 'number',
              minimum: 0,
              maximum: 1,
            },
            bestTaskAccuracy: {
              type: ['number', 'null'],
              minimum: 0,
              maximum: 1,
            },
          },
          required: ['share', 'samples', 'accuracy', 'bestTaskAccuracy'],
          additionalProperties: false,
        },
      },
      calibration: {
        title: 'EvaluationCalibration',
        type: 'object',
        properties: {
          error: {
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
          },
          bins: {
            type: 'array',
            items: {
              title: 'EvaluationCalibrationBin',
              type: 'object',
              properties: {
                low: {
                  type: 'number',
                  minimum: 0,
                  maximum: 1,
                },
                high: {
                  type: 'number',
                  minimum: 0,
                  maximum: 1,
                },
                count: {
                  type: 'integer',
                  minimum: 0,
                },
                confidence: {
                  type: ['number', 'null'],
                  minimum: 0,
                  maximum: 1,
                },
                accuracy: {
                  type: ['number', 'null'],
                  minimum: 0,
                  maximum: 1,
                },
              },
              required: ['low', 'high', 'count', 'confidence', 'accuracy'],
              additionalProperties: false,
            },
          },
        },
        required: ['error', 'bins'],
        additionalProperties: false,
      },
      threshold: {
        title: 'EvaluationThreshold',
        type: 'object',
        properties: {
          chosen: {
            title: 'ChosenThreshold',
            description: 'What training chose; several models may differ.',
            type: 'object',
            properties: {
              least: {
                type: 'number',
                minimum: 0,
                maximum: 1,
              },
              mean: {
                type: 'number',
                minimum: 0,
                maximum: 1,
              },
              most: {
                type: 'number',
                minimum: 0,
                maximum: 1,
              },
            },
            required: ['least', 'mean', 'most'],
            additionalProperties: false,
          },
          curve: {
            description: 'What other choices would have given, from low to high.',
            type: 'array',
            items: {
              title: 'ThresholdPoint',
              type: 'object',
              properties: {
                threshold: {
                  type: 'number',
                  minimum: 0,
                  maximum: 1,
                },
                right: {
                  type: ['number', 'null'],
                  minimum: 0,
                  maximum: 1,
                },
                wrong: {
                  type: ['number', 'null'],
                  minimum: 0,
                  maximum: 1,
                },
                refused: {
                  type: ['number', 'null'],
                  minimum: 0,
                  maximum: 1,
                },
                outOfScopeRefused: {
                  type: ['number', 'null'],
                  minimum: 0,
                  maximum: 1,
                },
              },
              required: ['threshold', 'right', 'wrong', 'refused', 'outOfScopeRefused'],
              additionalProperties: false,
            },
          },
        },
        required: ['chosen', 'curve'],
        additionalProperties: false,
      },
      notes: {
        description: 'What a reader has to know to trust the figures.',
        type: 'array',
        items: {
          type: 'string',
        },
      },
    },
    required: [
      'format',
      'version',
      'assistant',
      'modelBuild',
      'method',
      'data',
      'overall',
      'tasks',
      'fields',
      'confusion',
      'confusedPairs',
      'duplicates',
      'mistakes',
      'unsure',
      'learningCurve',
      'calibration',
      'threshold',
      'notes',
    ],
    additionalProperties: false,
    definitions: {
      EvaluationMethod: {
        title: 'EvaluationMethod',
        description: 'How the answers came about.',
        type: 'object',
        properties: {
          kind: {
            enum: ['cross-validation', 'held-out', 'tests'],
          },
          source: {
            description: 'The file that was held out, and its split.',
            type: ['string', 'null'],
          },
          folds: {
            type: ['integer', 'null'],
            minimum: 2,
          },
          repeats: {
            type: 'integer',
            minimum: 1,
          },
          seed: {
            type: 'integer',
            minimum: 0,
          },
        },
        required: ['kind', 'source', 'folds', 'repeats', 'seed'],
        additionalProperties: false,
      },
      EvaluationScores: {
        title: 'EvaluationScores',
        type: 'object',
        properties: {
          precision: {
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
          },
          recall: {
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
          },
          f1: {
            description: 'Harmonic mean of both.',
            type: ['number', 'null'],
            minimum: 0,
            maximum: 1,
          },
        },
        required: ['precision', 'recall', 'f1'],
        additionalProperties: false,
      },
      SamplePlace: {
        title: 'SamplePlace',
        description: 'A sample and where it stands.',
        type: 'object',
        properties: {
          task: {
            type: 'string',
          },
          text: {
            description: 'As the author wrote it, with its tags.',
            type: 'string',
          },
          origin: {
            description: 'Project-relative file:line:column; null where it is not known.',
            type: ['string', 'null'],
          },
        },
        required: ['task', 'text', 'origin'],
        additionalProperties: false,
      },
      EvaluationMistake: {
        title: 'EvaluationMistake',
        type: 'object',
        properties: {
          text: {
            type: 'string',
          },
          origin: {
            type: ['string', 'null'],
          },
          expected: {
            type: 'string',
          },
          answered: {
            type: 'string',
          },
          best: {
            description: 'The task that would have won without the fallback.',
            type: 'string',
          },
          confidence: {
            description: 'Of the best task.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          second: {
            description: 'The task after the best.',
            type: ['string', 'null'],
          },
          times: {
            description: 'How often it was asked with this outcome.',
            type: 'integer',
            minimum: 1,
          },
        },
        required: ['text', 'origin', 'expected', 'answered', 'best', 'confidence', 'second', 'times'],
        additionalProperties: false,
      },
      MistakeListing: {
        title: 'MistakeListing',
        type: 'object',
        properties: {
          total: {
            type: 'integer',
            minimum: 0,
          },
          items: {
            description: 'The first of them.',
            type: 'array',
            items: {
              $ref: '#/definitions/EvaluationMistake',
            },
          },
        },
        required: ['total', 'items'],
        additionalProperties: false,
      },
    },
  },
  'explain-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'explain-report.schema.json',
    title: 'ExplainReport',
    description: 'What explain --json prints: why one utterance is answered as it is.',
    type: 'object',
    properties: {
      ok: {
        description: 'Whether the utterance could be asked about: no diagnostic is an error.',
        type: 'boolean',
      },
      command: {
        const: 'explain',
      },
      assistant: {
        description: 'Name of the assistant; null where the project could not be evaluated.',
        type: ['string', 'null'],
      },
      modelBuild: {
        description: 'Name of the model build that answered.',
        type: ['string', 'null'],
      },
      bundle: {
        description:
          'The bundle that answered, from the working directory; null where the project was compiled for the purpose.',
        type: ['string', 'null'],
      },
      comparedSamples: {
        description: 'How many samples were searched for the nearest; null without a project.',
        type: ['integer', 'null'],
        minimum: 0,
      },
      explanation: {
        description: 'Null where a diagnostic is an error.',
        anyOf: [
          {
            $ref: '#/definitions/ExplanationDocument',
          },
          {
            type: 'null',
          },
        ],
      },
      diagnostics: {
        type: 'array',
        items: {
          $ref: 'diagnostic.schema.json',
        },
      },
      errors: {
        type: 'integer',
        minimum: 0,
      },
      warnings: {
        type: 'integer',
        minimum: 0,
      },
    },
    required: [
      'ok',
      'command',
      'assistant',
      'modelBuild',
      'bundle',
      'comparedSamples',
      'explanation',
      'diagnostics',
      'errors',
      'warnings',
    ],
    additionalProperties: false,
    definitions: {
      ExplanationDocument: {
        title: 'ExplanationDocument',
        description: 'The whole way from a text to its answer.',
        type: 'object',
        properties: {
          text: {
            description: 'The utterance as it was given.',
            type: 'string',
          },
          task: {
            description: 'The winning task; fallback when the assistant is not sure.',
            type: 'string',
          },
          confidence: {
            description: 'Of the task; where that is the fallback, that the best task is wrong.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          ranking: {
            description: 'All tasks that could win, best first.',
            type: 'array',
            items: {
              $ref: 'query-result.schema.json#/definitions/RankedTask',
            },
          },
          evidence: {
            $ref: '#/definitions/ConfidenceEvidence',
          },
          comparison: {
            $ref: '#/definitions/TaskComparison',
          },
          neighbours: {
            description: 'Samples most like the text, the most alike first.',
            type: 'array',
            items: {
              $ref: '#/definitions/NeighbourSample',
            },
          },
          fields: {
            $ref: '#/definitions/FieldsExplanation',
          },
        },
        required: ['text', 'task', 'confidence', 'ranking', 'evidence', 'neighbours'],
        additionalProperties: false,
      },
      ConfidenceEvidence: {
        title: 'ConfidenceEvidence',
        description: 'What the confidence rests on. Its log odds are the sum of terms; where nothing is known it is 0.',
        type: 'object',
        properties: {
          reason: {
            description: 'Why the answer is the best task or the fallback.',
            enum: ['sure', 'below-threshold', 'nothing-known', 'no-task-allowed'],
          },
          confidence: {
            description: 'That the best task is right.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          threshold: {
            description: 'The least confidence that is answered.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          probability: {
            description: 'Of the best task among all.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          fallback: {
            description: 'Of the task fallback; 0 without samples of it.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          lead: {
            description: 'Score of the best task less the mean score of all.',
            type: 'number',
            minimum: 0,
          },
          known: {
            description: 'Part of the text that training knows.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
          terms: {
            title: 'ConfidenceTerms',
            type: 'object',
            properties: {
              base: {
                type: 'number',
              },
              probability: {
                type: 'number',
              },
              known: {
                type: 'number',
              },
              lead: {
                type: 'number',
              },
              fallback: {
                type: 'number',
              },
            },
            required: ['base', 'probability', 'known', 'lead', 'fallback'],
            additionalProperties: false,
          },
          unknownWords: {
            description: 'Words that no sample has and that are no values.',
            type: 'array',
            items: {
              type: 'string',
            },
          },
          corrections: {
            description: 'Misspelt values that were put right before the task was sought.',
            type: 'array',
            items: {
              $ref: '#/definitions/SpellingCorrection',
            },
          },
        },
        required: [
          'reason',
          'confidence',
          'threshold',
          'probability',
          'fallback',
          'lead',
          'known',
          'terms',
          'unknownWords',
          'corrections',
        ],
        additionalProperties: false,
      },
      SpellingCorrection: {
        title: 'SpellingCorrection',
        type: 'object',
        properties: {
          text: {
            description: 'As it was written.',
            type: 'string',
          },
          start: {
            description: 'UTF-16 offset into the text.',
            type: 'integer',
            minimum: 0,
          },
          end: {
            description: 'Exclusive.',
            type: 'integer',
            minimum: 0,
          },
          value: {
            description: 'What it was taken for.',
            type: 'string',
          },
        },
        required: ['text', 'start', 'end', 'value'],
        additionalProperties: false,
      },
      TaskComparison: {
        title: 'TaskComparison',
        description:
          "The best task against another one. Scores are natural logarithms of probabilities, up to a constant. The difference is the sum of bias, the features' differences, hiddenLayer, encoder and restriction.",
        type: 'object',
        properties: {
          best: {
            type: 'string',
          },
          rival: {
            type: 'string',
          },
          difference: {
            description: 'Score of the best task less that of its rival.',
            type: 'number',
          },
          bias: {
            description: 'What the two are worth before anything is said.',
            type: 'number',
          },
          features: {
            description: 'Those that matter most first.',
            type: 'array',
            items: {
              $ref: '#/definitions/FeatureContribution',
            },
          },
          hiddenLayer: {
            description: 'Of all words together; 0 where the model has none.',
            type: 'number',
          },
          encoder: {
            description: '0 where the model has none.',
            type: 'number',
          },
          restriction: {
            description: 'What the rival loses where it was not allowed to win.',
            type: 'number',
          },
          words: {
            description:
              'What the difference loses without a word, or without a field value; in the order of the text.',
            type: 'array',
            items: {
              $ref: '#/definitions/WordEffect',
            },
          },
        },
        required: ['best', 'rival', 'difference', 'bias', 'features', 'hiddenLayer', 'encoder', 'restriction', 'words'],
        additionalProperties: false,
      },
      FeatureContribution: {
        title: 'FeatureContribution',
        type: 'object',
        properties: {
          kind: {
            enum: ['word', 'type', 'pair', 'skip-pair', 'piece'],
          },
          text: {
            description:
              'latte, {drinkType}, have a, ^ can at the beginning, menu $ at the end, have … a, capp- as a piece of a word.',
            type: 'string',
          },
          forBest: {
            description: 'Added to the score of the best task.',
            type: 'number',
          },
          forRival: {
            description: 'Added to that of its rival.',
            type: 'number',
          },
          difference: {
            description: 'forBest - forRival.',
            type: 'number',
          },
        },
        required: ['kind', 'text', 'forBest', 'forRival', 'difference'],
        additionalProperties: false,
      },
      WordEffect: {
        title: 'WordEffect',
        type: 'object',
        properties: {
          text: {
            type: 'string',
          },
          difference: {
            type: 'number',
          },
        },
        required: ['text', 'difference'],
        additionalProperties: false,
      },
      NeighbourSample: {
        title: 'NeighbourSample',
        type: 'object',
        properties: {
          task: {
            type: 'string',
          },
          text: {
            description: 'The sample, its fields filled with the words of the utterance.',
            type: 'string',
          },
          sample: {
            description: "The sample as it is trained: 'a {Drink} please'.",
            type: 'string',
          },
          origin: {
            description: 'Project-relative file:line:column, where known.',
            type: 'string',
          },
          similarity: {
            description: 'Cosine over the features of the classifier.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
        },
        required: ['task', 'text', 'sample', 'similarity'],
        additionalProperties: false,
      },
      FieldsExplanation: {
        title: 'FieldsExplanation',
        description: 'What the tagger saw when it looked for the fields of the best task.',
        type: 'object',
        properties: {
          task: {
            type: 'string',
          },
          tokens: {
            type: 'array',
            items: {
              $ref: '#/definitions/ExplainedToken',
            },
          },
          spans: {
            description: 'As the best path of labels has them.',
            type: 'array',
            items: {
              $ref: '#/definitions/ExplainedSpan',
            },
          },
          dropped: {
            description: 'Spans that are no mentions in the end.',
            type: 'array',
            items: {
              $ref: '#/definitions/ExplainedSpan',
            },
          },
          added: {
            description: 'Mentions that the path had left out: listed values of closed types.',
            type: 'array',
            items: {
              $ref: 'query-result.schema.json#/definitions/FieldMention',
            },
          },
          mentions: {
            description: 'What was found in the end; answered where the task wins.',
            type: 'array',
            items: {
              $ref: 'query-result.schema.json#/definitions/FieldMention',
            },
          },
        },
        required: ['task', 'tokens', 'spans', 'dropped', 'added', 'mentions'],
        additionalProperties: false,
      },
      ExplainedToken: {
        title: 'ExplainedToken',
        type: 'object',
        properties: {
          text: {
            type: 'string',
          },
          start: {
            description: 'UTF-16 offset into the text.',
            type: 'integer',
            minimum: 0,
          },
          end: {
            description: 'Exclusive.',
            type: 'integer',
            minimum: 0,
          },
          isKnown: {
            description: 'Whether a sample of a task with fields has the word.',
            type: 'boolean',
          },
          label: {
            description: 'O for no field, B-Drink where a value of Drink begins, I-Drink where it goes on.',
            type: 'string',
          },
          candidates: {
            description: 'The label chosen and the other likely ones, likeliest first.',
            type: 'array',
            items: {
              $ref: '#/definitions/LabelProbability',
            },
          },
          values: {
            description: 'Listed values that it belongs to.',
            type: 'array',
            items: {
              $ref: '#/definitions/ValueHit',
            },
          },
        },
        required: ['text', 'start', 'end', 'isKnown', 'label', 'candidates', 'values'],
        additionalProperties: false,
      },
      LabelProbability: {
        title: 'LabelProbability',
        type: 'object',
        properties: {
          label: {
            type: 'string',
          },
          probability: {
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
        },
        required: ['label', 'probability'],
        additionalProperties: false,
      },
      ValueHit: {
        title: 'ValueHit',
        type: 'object',
        properties: {
          type: {
            type: 'string',
          },
          value: {
            type: 'string',
          },
          text: {
            description: 'The words that it was found in, which may be misspelt.',
            type: 'string',
          },
        },
        required: ['type', 'value', 'text'],
        additionalProperties: false,
      },
      ExplainedSpan: {
        title: 'ExplainedSpan',
        type: 'object',
        properties: {
          field: {
            type: 'string',
          },
          type: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          start: {
            description: 'UTF-16 offset into the text.',
            type: 'integer',
            minimum: 0,
          },
          end: {
            description: 'Exclusive.',
            type: 'integer',
            minimum: 0,
          },
          confidence: {
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
        },
        required: ['field', 'type', 'text', 'start', 'end', 'confidence'],
        additionalProperties: false,
      },
    },
  },
  'init-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'init-report.schema.json',
    title: 'InitReport',
    description: 'The document that init --json prints.',
    type: 'object',
    properties: {
      name: { description: 'Name of the assistant and of the package.', type: 'string' },
      template: { description: 'The template that was taken: minimal.', type: 'string' },
      folder: {
        description: "The project's folder from the working directory, with forward slashes; . for that one.",
        type: 'string',
      },
      files: {
        description: 'What was written, relative to the project, with forward slashes.',
        type: 'array',
        items: { type: 'string' },
      },
      next: {
        description: 'Commands that lead on from here, for the package manager in use.',
        type: 'array',
        items: { type: 'string' },
      },
    },
    required: ['name', 'template', 'folder', 'files', 'next'],
    additionalProperties: false,
  },
  'interchange-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'interchange-report.schema.json',
    title: 'InterchangeReport',
    description: 'The document that import --json and export --json print.',
    type: 'object',
    properties: {
      ok: { type: 'boolean' },
      command: { enum: ['import', 'export'] },
      format: { description: 'Name of the format: autopilot.', type: 'string' },
      assistant: { type: ['string', 'null'] },
      out: {
        description: 'The folder or file written, as it was given; null where none was.',
        type: ['string', 'null'],
      },
      files: {
        description: 'What was written, relative to out, with forward slashes.',
        type: 'array',
        items: { type: 'string' },
      },
      document: { description: 'The exported document, where no file was asked for.', type: 'string' },
      losses: { type: 'array', items: { $ref: '#/definitions/Loss' } },
      warnings: { description: 'How many of the losses are warnings.', type: 'integer', minimum: 0 },
      diagnostics: {
        description: 'What the check of an exported project found.',
        type: 'array',
        items: { $ref: 'diagnostic.schema.json' },
      },
    },
    required: ['ok', 'command', 'format', 'assistant', 'out', 'files', 'losses', 'warnings', 'diagnostics'],
    additionalProperties: false,
    definitions: {
      Loss: {
        title: 'Loss',
        description: 'Something that an import or an export could not carry over as it was.',
        type: 'object',
        properties: {
          path: {
            description:
              'Where it stands in the document that was read, as JavaScript writes it: tasks[3].samples[0]. Empty for the whole.',
            type: 'string',
          },
          severity: {
            description: 'warning: something is left out or has another meaning. info: it has another form.',
            enum: ['warning', 'info'],
          },
          what: { description: 'What happened, one sentence.', type: 'string' },
          why: { description: 'The reason, one sentence.', type: 'string' },
          task: { description: 'Name of the task it belongs to, as imported.', type: 'string' },
        },
        required: ['path', 'severity', 'what', 'why'],
        additionalProperties: false,
      },
    },
  },
  'lowered.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'lowered.schema.json',
    title: 'LoweredProject',
    description: "The compiler's intermediate form: the assistant and the samples that its model is trained on.",
    type: 'object',
    properties: {
      assistant: { $ref: 'assistant.schema.json' },
      samples: { type: 'array', items: { $ref: '#/definitions/SampleDocument' } },
    },
    required: ['assistant', 'samples'],
    additionalProperties: false,
    definitions: {
      SampleDocument: {
        title: 'SampleDocument',
        type: 'object',
        properties: {
          task: { type: 'string' },
          language: { type: 'string' },
          segments: { type: 'array', minItems: 1, items: { $ref: '#/definitions/SampleSegment' } },
          origin: { description: 'Project-relative file:line:column, where known.', type: 'string' },
        },
        required: ['task', 'language', 'segments'],
        additionalProperties: false,
      },
      SampleSegment: {
        title: 'SampleSegment',
        description:
          "Plain text; or a field with the words it was given; or a field alone, filled from its type's values in training.",
        type: 'object',
        properties: { text: { type: 'string' }, field: { type: 'string' } },
        minProperties: 1,
        additionalProperties: false,
      },
    },
  },
  'manifest.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'manifest.schema.json',
    title: 'Manifest',
    description: 'What stands in an output folder and what it was made from; written last.',
    type: 'object',
    properties: {
      assistant: { type: 'string' },
      modelBuild: { type: 'string' },
      compilerVersion: { type: 'string' },
      bundleVersion: { description: 'Format version, major.minor.', type: 'string' },
      bundle: { description: 'File name of the bundle in this folder.', type: 'string' },
      files: {
        description: 'SHA-256 in hexadecimal digits of each other file of the folder.',
        type: 'object',
        additionalProperties: { type: 'string' },
      },
      sources: {
        description: 'SHA-256 of each file that was read, by project-relative path.',
        type: 'object',
        additionalProperties: { type: 'string' },
      },
    },
    required: ['assistant', 'modelBuild', 'compilerVersion', 'bundleVersion', 'bundle', 'files', 'sources'],
    additionalProperties: false,
  },
  'model-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'model-report.schema.json',
    title: 'ModelReport',
    description:
      "What training saw, and how far the model's confidence can be believed: measured on samples that were held out while others were learned. Shares are in [0, 1], rounded to four digits, and null where there was nothing to measure.",
    type: 'object',
    properties: {
      texts: { description: 'Texts learned from, fillings of tags included.', type: 'integer', minimum: 0 },
      tasks: { description: 'Tasks that can win.', type: 'integer', minimum: 0 },
      heldOut: { description: 'Texts of tasks that were held out.', type: 'integer', minimum: 0 },
      accuracy: {
        description: 'Held-out texts whose best task was the right one, sure or not.',
        $ref: '#/definitions/Share',
      },
      threshold: {
        description: 'The confidence below which the answer is the fallback.',
        type: 'number',
        minimum: 0,
        maximum: 1,
      },
      source: {
        description:
          'Whether the author gave the threshold, held-out texts showed it, or a rule gave it because too few could.',
        enum: ['author', 'measured', 'rule'],
      },
      answeredRight: { description: 'Held-out texts that are answered, and rightly.', $ref: '#/definitions/Share' },
      answeredWrong: { description: 'Held-out texts that are answered, and wrongly.', $ref: '#/definitions/Share' },
      unknownTasksRefused: {
        description: 'Texts that are turned away, of tasks held out whole and of the task fallback.',
        $ref: '#/definitions/Share',
      },
      nonsenseRefused: { description: 'Made-up texts that are turned away.', $ref: '#/definitions/Share' },
      reliability: {
        description:
          'From low to high, without gaps: how sure the model was of held-out texts, and how often it was right.',
        type: 'array',
        items: { $ref: '#/definitions/ReliabilityBin' },
      },
    },
    required: [
      'texts',
      'tasks',
      'heldOut',
      'accuracy',
      'threshold',
      'source',
      'answeredRight',
      'answeredWrong',
      'unknownTasksRefused',
      'nonsenseRefused',
      'reliability',
    ],
    additionalProperties: false,
    definitions: {
      Share: { type: ['number', 'null'], minimum: 0, maximum: 1 },
      ReliabilityBin: {
        title: 'ReliabilityBin',
        type: 'object',
        properties: {
          from: { description: 'Least confidence.', type: 'number' },
          to: { description: 'Confidence that belongs to the next bin; the last includes 1.', type: 'number' },
          texts: { type: 'integer', minimum: 0 },
          confidence: { description: 'Its mean.', $ref: '#/definitions/Share' },
          accuracy: { $ref: '#/definitions/Share' },
        },
        required: ['from', 'to', 'texts', 'confidence', 'accuracy'],
        additionalProperties: false,
      },
    },
  },
  'package-settings.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'package-settings.schema.json',
    title: 'PackageSettings',
    description: "What a project's package.json says about Botwright. Other keys of the file are its own.",
    type: 'object',
    properties: {
      botwright: {
        $ref: '#/definitions/Settings',
      },
    },
    definitions: {
      Settings: {
        title: 'BotwrightSettings',
        type: 'object',
        properties: {
          entry: {
            description: "The assistant's module, relative to this file; src/assistant.ts by default.",
            type: 'string',
            minLength: 1,
          },
          out: {
            description: 'Folder of the compiled assistant, relative to this file.',
            type: 'string',
            minLength: 1,
          },
          rules: {
            $ref: '#/definitions/Rules',
          },
        },
        additionalProperties: false,
      },
      Rules: {
        title: 'RuleSettings',
        description: 'A severity for each rule that is not to have its own, by code or number; options come behind it.',
        type: 'object',
        properties: {
          samples_too_few: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      least: {
                        type: 'number',
                        minimum: 1,
                        default: 4,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L101: {
            $ref: '#/definitions/Rules/properties/samples_too_few',
          },
          tasks_imbalanced: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      ratio: {
                        type: 'number',
                        minimum: 2,
                        default: 10,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L102: {
            $ref: '#/definitions/Rules/properties/tasks_imbalanced',
          },
          tasks_overlap: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      share: {
                        type: 'number',
                        minimum: 0.05,
                        maximum: 1,
                        default: 0.5,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L103: {
            $ref: '#/definitions/Rules/properties/tasks_overlap',
          },
          task_linked_only: {
            $ref: '#/definitions/Severity',
          },
          L104: {
            $ref: '#/definitions/Rules/properties/task_linked_only',
          },
          samples_differ_in_value: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      least: {
                        type: 'number',
                        minimum: 2,
                        default: 3,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L201: {
            $ref: '#/definitions/Rules/properties/samples_differ_in_value',
          },
          samples_near_equal: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      share: {
                        type: 'number',
                        minimum: 0.5,
                        maximum: 1,
                        default: 0.9,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L202: {
            $ref: '#/definitions/Rules/properties/samples_near_equal',
          },
          sample_near_other_task: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      share: {
                        type: 'number',
                        minimum: 0.3,
                        maximum: 1,
                        default: 0.7,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L203: {
            $ref: '#/definitions/Rules/properties/sample_near_other_task',
          },
          sample_only_tags: {
            $ref: '#/definitions/Severity',
          },
          L204: {
            $ref: '#/definitions/Rules/properties/sample_only_tags',
          },
          sample_too_long: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      most: {
                        type: 'number',
                        minimum: 1,
                        default: 40,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L205: {
            $ref: '#/definitions/Rules/properties/sample_too_long',
          },
          sample_other_script: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      share: {
                        type: 'number',
                        minimum: 0.5,
                        maximum: 1,
                        default: 0.9,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L206: {
            $ref: '#/definitions/Rules/properties/sample_other_script',
          },
          field_one_position: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      least: {
                        type: 'number',
                        minimum: 2,
                        default: 8,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L301: {
            $ref: '#/definitions/Rules/properties/field_one_position',
          },
          tag_inconsistent: {
            $ref: '#/definitions/Severity',
          },
          L302: {
            $ref: '#/definitions/Rules/properties/tag_inconsistent',
          },
          value_common_word: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      tasks: {
                        type: 'number',
                        minimum: 1,
                        default: 4,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L303: {
            $ref: '#/definitions/Rules/properties/value_common_word',
          },
          field_few_samples: {
            anyOf: [
              {
                $ref: '#/definitions/Severity',
              },
              {
                type: 'array',
                items: [
                  {
                    $ref: '#/definitions/Severity',
                  },
                  {
                    type: 'object',
                    properties: {
                      least: {
                        type: 'number',
                        minimum: 1,
                        default: 2,
                      },
                    },
                    additionalProperties: false,
                  },
                ],
                minItems: 1,
                maxItems: 2,
              },
            ],
          },
          L304: {
            $ref: '#/definitions/Rules/properties/field_few_samples',
          },
          value_never_said: {
            $ref: '#/definitions/Severity',
          },
          L305: {
            $ref: '#/definitions/Rules/properties/value_never_said',
          },
          filling_unknown: {
            $ref: '#/definitions/Severity',
          },
          L306: {
            $ref: '#/definitions/Rules/properties/filling_unknown',
          },
          ignore_unknown: {
            $ref: '#/definitions/Severity',
          },
          L901: {
            $ref: '#/definitions/Rules/properties/ignore_unknown',
          },
          ignore_without_reason: {
            $ref: '#/definitions/Severity',
          },
          L902: {
            $ref: '#/definitions/Rules/properties/ignore_without_reason',
          },
          ignore_unused: {
            $ref: '#/definitions/Severity',
          },
          L903: {
            $ref: '#/definitions/Rules/properties/ignore_unused',
          },
        },
        additionalProperties: false,
      },
      Severity: {
        title: 'Severity',
        enum: ['off', 'info', 'warning', 'error'],
      },
    },
  },
  'query-result.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'query-result.schema.json',
    title: 'QueryResult',
    description: 'One analysed query, for any assistant. A build emits a narrower schema for its own assistant.',
    type: 'object',
    properties: {
      text: { description: 'The query as it was given.', type: 'string' },
      task: { description: 'Name of the winning task; fallback when the assistant is not sure.', type: 'string' },
      confidence: {
        description: 'Calibrated probability that the task is right.',
        type: 'number',
        minimum: 0,
        maximum: 1,
      },
      fields: {
        description: 'The first mention of each recognised field.',
        type: 'object',
        additionalProperties: { $ref: '#/definitions/FieldValue' },
      },
      mentions: {
        description: 'Every recognised field value, in order of appearance.',
        type: 'array',
        items: { $ref: '#/definitions/FieldMention' },
      },
      runnersUp: {
        description: 'The next best tasks, best first; present when asked for.',
        type: 'array',
        items: { $ref: '#/definitions/RankedTask' },
      },
    },
    required: ['text', 'task', 'confidence', 'fields', 'mentions'],
    additionalProperties: false,
    definitions: {
      ValueSource: {
        title: 'ValueSource',
        description:
          'How the value was found: a canonical value, a synonym, a close spelling of either, or the words as they were said.',
        enum: ['value', 'synonym', 'spelling', 'text'],
      },
      FieldValue: {
        title: 'FieldValue',
        type: 'object',
        properties: {
          value: {
            description: 'The canonical value, or the words themselves where the type is open.',
            type: 'string',
          },
          text: { description: 'The words as they were said.', type: 'string' },
          start: { description: 'UTF-16 offset into the query.', type: 'integer', minimum: 0 },
          end: { description: 'UTF-16 offset into the query, exclusive.', type: 'integer', minimum: 0 },
          source: { $ref: '#/definitions/ValueSource' },
          confidence: {
            description: 'Calibrated probability that the field is right.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
        },
        required: ['value', 'text', 'start', 'end', 'source', 'confidence'],
        additionalProperties: false,
      },
      FieldMention: {
        title: 'FieldMention',
        type: 'object',
        properties: {
          field: { description: 'Name of the field.', type: 'string' },
          value: {
            description: 'The canonical value, or the words themselves where the type is open.',
            type: 'string',
          },
          text: { description: 'The words as they were said.', type: 'string' },
          start: { description: 'UTF-16 offset into the query.', type: 'integer', minimum: 0 },
          end: { description: 'UTF-16 offset into the query, exclusive.', type: 'integer', minimum: 0 },
          source: { $ref: '#/definitions/ValueSource' },
          confidence: {
            description: 'Calibrated probability that the field is right.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
        },
        required: ['field', 'value', 'text', 'start', 'end', 'source', 'confidence'],
        additionalProperties: false,
      },
      RankedTask: {
        title: 'RankedTask',
        type: 'object',
        properties: {
          task: { type: 'string' },
          confidence: {
            description: 'Calibrated probability that the task is right.',
            type: 'number',
            minimum: 0,
            maximum: 1,
          },
        },
        required: ['task', 'confidence'],
        additionalProperties: false,
      },
    },
  },
  'test-report.schema.json': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'test-report.schema.json',
    title: 'TestReport',
    description: 'The document that test --json prints; with --watch one on a line of its own for each run.',
    type: 'object',
    properties: {
      ok: { description: 'Whether nothing failed, and no least coverage was missed.', type: 'boolean' },
      command: { const: 'test' },
      assistant: { type: ['string', 'null'] },
      modelBuild: { type: ['string', 'null'] },
      seed: {
        description: 'What the order of the cases was made of; null where it is that of the files.',
        type: ['integer', 'null'],
      },
      files: {
        description: 'The test files that were read, project-relative with forward slashes.',
        type: 'array',
        items: { type: 'string' },
      },
      cases: {
        description: 'In the order in which they ran.',
        type: 'array',
        items: { $ref: '#/definitions/TestCaseReport' },
      },
      totals: {
        title: 'TestTotals',
        type: 'object',
        properties: {
          passed: { type: 'integer', minimum: 0 },
          failed: { type: 'integer', minimum: 0 },
          skipped: {
            description: 'Marked so, or left out because others are marked only.',
            type: 'integer',
            minimum: 0,
          },
          todo: { type: 'integer', minimum: 0 },
          notRun: { description: 'Left after --bail.', type: 'integer', minimum: 0 },
          only: { description: 'How many are marked only.', type: 'integer', minimum: 0 },
        },
        required: ['passed', 'failed', 'skipped', 'todo', 'notRun', 'only'],
        additionalProperties: false,
      },
      coverage: {
        description: 'What the cases that ran touch; null where the bot could not be built.',
        anyOf: [{ $ref: '#/definitions/TestCoverage' }, { type: 'null' }],
      },
      shortfalls: {
        description: 'Kinds of things of which less is covered than --min-coverage asks for.',
        type: 'array',
        items: {
          title: 'CoverageShortfall',
          type: 'object',
          properties: {
            of: { enum: ['tasks', 'fields', 'actions'] },
            least: { description: 'Percent.', type: 'number', minimum: 0, maximum: 100 },
            reached: { description: 'Percent.', type: 'number', minimum: 0, maximum: 100 },
          },
          required: ['of', 'least', 'reached'],
          additionalProperties: false,
        },
      },
      diagnostics: {
        description: 'What is wrong with the project and with the test files themselves.',
        type: 'array',
        items: { $ref: 'diagnostic.schema.json' },
      },
    },
    required: [
      'ok',
      'command',
      'assistant',
      'modelBuild',
      'seed',
      'files',
      'cases',
      'totals',
      'coverage',
      'shortfalls',
      'diagnostics',
    ],
    additionalProperties: false,
    definitions: {
      TestCaseReport: {
        title: 'TestCaseReport',
        type: 'object',
        properties: {
          name: { type: 'string' },
          kind: { enum: ['utterance', 'conversation'] },
          file: { type: 'string' },
          line: { type: 'integer', minimum: 1 },
          column: { type: 'integer', minimum: 1 },
          tags: { type: 'array', items: { type: 'string' } },
          status: { enum: ['passed', 'failed', 'skipped', 'todo'] },
          problems: { type: 'array', items: { $ref: '#/definitions/TestProblem' } },
        },
        required: ['name', 'kind', 'file', 'line', 'column', 'tags', 'status', 'problems'],
        additionalProperties: false,
      },
      TestProblem: {
        title: 'TestProblem',
        type: 'object',
        properties: {
          file: { type: 'string' },
          line: { type: 'integer', minimum: 1 },
          column: { type: 'integer', minimum: 1 },
          text: { description: 'What was said.', type: 'string' },
          differences: {
            type: 'array',
            items: {
              title: 'TestDifference',
              type: 'object',
              properties: {
                what: {
                  description: 'task, confidence, field NAME, memory KEY, says, shows, plays, goes to or then.',
                  type: 'string',
                },
                expected: { type: 'string' },
                got: { type: 'string' },
              },
              required: ['what', 'expected', 'got'],
              additionalProperties: false,
            },
          },
          refusal: { description: 'Why something could not be held against the bot at all.', type: 'string' },
          analysis: { description: 'How the utterance was analysed.', $ref: 'query-result.schema.json' },
        },
        required: ['file', 'line', 'column', 'differences'],
        additionalProperties: false,
      },
      TestCoverage: {
        title: 'TestCoverage',
        type: 'object',
        properties: {
          tasks: { $ref: '#/definitions/CoveredShare' },
          fields: { $ref: '#/definitions/CoveredShare' },
          actions: { $ref: '#/definitions/CoveredShare' },
        },
        required: ['tasks', 'fields', 'actions'],
        additionalProperties: false,
      },
      CoveredShare: {
        title: 'CoveredShare',
        type: 'object',
        properties: {
          total: { type: 'integer', minimum: 0 },
          covered: { type: 'integer', minimum: 0 },
          missing: {
            description: 'What no case touches, in the order of the assistant.',
            type: 'array',
            items: { type: 'string' },
          },
        },
        required: ['total', 'covered', 'missing'],
        additionalProperties: false,
      },
    },
  },
};
