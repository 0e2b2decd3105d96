const emailForm = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
const phoneForm = /^[+\d][\d\s().,/;*#+-]*(?:(?:ext|x|转|分机)\.?\s*\d+)?[\d\s().,/;*#+-]*$/i;
const leastPhoneDigits = 5;

/** A phone number as it is kept: half-width, single spaces, without the apostrophe by which Excel marks text. */
export function plainPhone(text: string): string {
  return text.normalize('NFKC').trim().replace(/^'/, '').replace(/\s+/g, ' ');
}

/** Whether a text reads as one or more phone numbers, an extension included. */
export function isPhone(text: string): boolean {
  const phone = plainPhone(text);
  return phoneForm.test(phone) && phone.replace(/\D/g, '').length >= leastPhoneDigits;
}

/** Whether a text reads as one e-mail address. */
export function isEmail(text: string): boolean {
  return emailForm.test(text.normalize('NFKC').trim());
}

/** What of a person's contact fields does not read as such; an empty one says nothing. */
export function contactDoubt(field: string, text: string): 'phone' | 'email' | null {
  if (text.trim() === '') return null;
  if (field === 'phone') return isPhone(text) ? null : 'phone';
  return field === 'email' && !isEmail(text) ? 'email' : null;
}
