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
      Messages: { title: 'Messages', type: 'array', items: { $ref: '#/definitions/SayMessage' } },
      Question: {
        title: 'Question',
        type: 'object',
        properties: {
          question: { anyOf: [{ type: 'string' }, { $ref: '#/definitions/SayMessage' }] },
          name: { type: 'string', minLength: 1 },
          type: { type: 'string' },
          prefill: { type: 'string' },
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
        },
        required: ['value', 'synonyms'],
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
      'diagnostics',
      'errors',
      'warnings',
      'infos',
      'phases',
    ],
    additionalProperties: false,
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
      rule: { description: 'Number of the rule that found it, where one did.', type: 'string', pattern: '^L[0-9]{3}$' },
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
};
