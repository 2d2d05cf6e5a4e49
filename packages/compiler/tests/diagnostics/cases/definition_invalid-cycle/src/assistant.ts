const assistant: Record<string, unknown> = { kind: 'assistant', name: 'owl-cafe-bot', tasks: [] };
assistant.self = assistant;
export default assistant;
