/** The texts of a form field: its label, a sentence about where to find its value, and its choices. */
export type FieldText = { readonly label: string; readonly hint: string; readonly choices?: Readonly<Record<string, string>> };

/** The texts of a kind of destination: its name, what arrives there and how, and the fields of its form. */
export type DestinationTexts = { readonly label: string; readonly about: string; readonly fields: Readonly<Record<string, FieldText>> };
