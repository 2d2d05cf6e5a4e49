export declare const drinkSize: import("@botwright/sdk").FieldTypeDefinition<"drinkSize", "large" | "small">;
export declare const greeting: import("@botwright/sdk").TaskDefinition<"greeting", {}, never, never>;
export declare const orderCoffee: import("@botwright/sdk").TaskDefinition<"order-coffee", {
    readonly Size: import("@botwright/sdk").FieldTypeDefinition<"drinkSize", "large" | "small">;
    readonly PickupTime: import("@botwright/sdk").BuiltinTypeDefinition<"Twilio.TIME">;
    readonly Kind: "kind";
}, "greeting", "Twilio.NUMBER">;
export declare const toGreeting: import("@botwright/sdk").RedirectAction<"task://greeting">;
export declare const wait: import("@botwright/sdk").ListenAction<"task://greeting" | "task://order-coffee", "greeting" | "order-coffee">;
export declare const mixed: import("@botwright/sdk").TaskDefinition<"mixed", {}, "a" | "greeting" | "order-coffee", never>;
export declare const kind: import("@botwright/sdk").FieldTypeDefinition<"kind", "latte">;
declare const _default: import("@botwright/sdk").AssistantDefinition<import("@botwright/sdk").TaskDefinition<"greeting", {}, never, never> | import("@botwright/sdk").TaskDefinition<"order-coffee", {
    readonly Size: import("@botwright/sdk").FieldTypeDefinition<"drinkSize", "large" | "small">;
    readonly PickupTime: import("@botwright/sdk").BuiltinTypeDefinition<"Twilio.TIME">;
    readonly Kind: "kind";
}, "greeting", "Twilio.NUMBER">>;
export default _default;
