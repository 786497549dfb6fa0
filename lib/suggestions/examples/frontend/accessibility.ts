import { examples } from '../examples';

/** Accessibility & Usability of a frontend engineer: keyboard, screen readers, the right elements. */
export const accessibility = examples({
  questions: `
How do you make sure that your pages are accessible?
How would a blind person use this?
What about keyboard users?
When do you use ARIA?
How do you test accessibility?
What happens with the focus when the dialog opens?
Tell me about a usability problem you noticed.
How do you write an error message in a form?
Which WCAG criteria matter in your work?
How do you choose colours?
What does the screen reader announce here?
Could somebody use that without seeing it?
How do you get there with only the keys?
What did you try it out with?
Put the mouse away. Where are you now?
What would I hear there?
How do you build a menu that anyone can use?
Tell me about somebody who couldn't use what you made.
What did you change for them?
Which element is that, and why?
And if I zoom in to two hundred percent?
Who tested that?
Did anybody struggle with it?
How do you know it works for everyone?`,
  strong: `
in the dark theme the contrast failed in many places, so the build measures the colours now
we had two blind people try it for an afternoon, that changed the plan
I watched three people use it, two of them never saw the button, it was only a grey icon
it's a real button, so it gets focus and enter and space for free, a div would need all of that by hand
when the dialog opens the focus goes to its heading, and on escape it's back on the button that opened it
I put the mouse away for a day each release and go through checkout with the tab key
with NVDA it just said edit blank, the label wasn't tied to the input
errors are announced in a live region and linked to the field with described by
at two hundred percent zoom the footer covered the form, so I made it static
contrast was three to one, so we picked a darker grey with design, four and a half is the minimum
red and green alone don't tell a colour blind person anything, so there's an icon and a word
I sat with a user who has a tremor, the targets were too small, we went to forty four pixels
axe runs in the build and fails it, but it catches maybe a third so we test by hand as well
the menu follows the pattern, arrows move, escape closes, and it says how many items
I asked the designer what the disabled state should tell people, and we dropped it for a message
skip link at the top, and the headings are in order so you can jump
I respect reduced motion, the carousel stands still then
people didn't see that it was saved, so now it says saved with the time
I removed aria roles that contradicted the element, no aria is better than bad aria
the language attribute was wrong so the reader spoke German with an English voice
we made the accessible combobox the default in our library so teams get it without thinking
autocomplete attributes on the address form, that helps everybody
a captions track and a transcript for the video
I unplugged my mouse and couldn't get out of the menu, so I fixed that first
a colleague who's nearly blind tried it and got stuck in the filter, we watched and changed the order
the error is read out the moment it appears and the cursor goes to the field
a list of links is a list of links, so I use the element for this and get the rest for free
text can be made twice as large and nothing's cut off
we put the check into the component kit so nobody has to think about it
forty engineers, so it's in the components and in the template of the pull request, a talk alone didn't help
I refuse to build menus that open on hover, I offer one with a click, the brand people insisted
someone with one hand can't use the drag so there's a move button as well`,
  weak: `
we don't have blind users
I use a div with an onclick, it looks the same
I removed the focus outline because the designer didn't like it
accessibility we do at the end if there's time
I never tried it with a screen reader
I've put aria labels on everything to be safe
it works with the mouse, keyboard I haven't tried
placeholder is enough, you don't need a label
the contrast checker complains, but that's our brand colour
some tool gave us a score of ninety so it's fine
if people don't understand the icon there's a tooltip on hover
I don't know what happens to the focus
we'll do that when a customer complains
I tried it with my mouse and it was easy
I thought the framework takes care of that
I made the outline go away because it's ugly
I don't know who couldn't use it
it's on the list for next year`,
  words: `
accessible, accessibility, a11y, WCAG, screen reader, VoiceOver, NVDA, JAWS, tab key, tab order, focus, focus trap, focus ring, outline,
skip link, escape closes, arrow keys, aria, aria label, role, live region, announce, semantic html, button element, native element, label,
fieldset, heading order, landmark, alt text, contrast, colour blind, zoom, two hundred percent, text size, reduced motion, touch target,
blind, deaf, tremor, disability, disabled users, impaired, captions, transcript, axe, lighthouse accessibility, audit, usability,
usability test, users got lost, confusing, error message wording, form errors, hint, placeholder, tooltip, readable text,
plain words in the interface, elderly, one hand, dyslexia, magnifier, high contrast, menu everybody can use, without a mouse, access,
everyone, everybody, anyone, nearly blind, low vision, hard of hearing, motor, old people, dyslexic, colour, colours, bright, dark, zoomed,
large text, bigger, font size, magnify, keys, tab, tabbing, arrows, enter, space, escape, mouse, without mouse, touch, target size,
focused, lost focus, ring, order, jump, skip, heading, headings, landmarks, labels, labelled, name, read out, reads, announces, announced,
says, voice, speech, reader, readers, semantic, real button, real link, list, table headers, native select, div, attribute, hidden, alt,
image description, icon only, text beside icon, error, errors, message, required, instructions, language, plain, simple words, understand,
confused, lost, stuck, struggle, struggled, tried with, tested with, user with, colleague, volunteers, standard, law, double A, criteria,
checker, lint, template, component by default, menu, combobox, dialog, carousel, video, motion, animation off, timeout, drag alternative,
hover only, obvious, discover, feedback, saved message`,
});
