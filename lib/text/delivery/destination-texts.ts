/** What stands beside a field of a destination's form: its name, in a sentence where to find its value, and its choices by their values. */
export type FieldText = { readonly label: string; readonly hint: string; readonly choices?: Readonly<Record<string, string>> };

/** What is said of a kind of destination: its name, what arrives there and how, and its form's fields by their names. */
export type DestinationTexts = { readonly label: string; readonly about: string; readonly fields: Readonly<Record<string, FieldText>> };
