/** What the user gave cannot be used: the sentence to show, in the end with exit code 2. */
export class InputFault extends Error {}
