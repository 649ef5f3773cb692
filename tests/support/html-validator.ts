import { HtmlValidate } from 'html-validate';

/** The recommended rules but those of taste, which a compiler's output does not share. */
export const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    // Phone numbers and hours are tied by spaces that do not break where the text needs it.
    'tel-non-breaking': 'off',
    // Titles that name a lieu and its commune are as long as these.
    'long-title': 'off',
    // The boxes of one question share its name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A list of suggestions under a text field has no native element.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The list stays a list when its marks are taken away by style (VoiceOver).
    'no-redundant-role': 'off',
  },
});
