/** A post for each editor of the playground; none of them asks anything yet. */
export const drafts = {
  tiptap:
    'We moved our whole billing to Postgres last month. Three things broke: invoices, refunds and the Friday report.',
  draft: 'Just shipped dark mode for our invoicing app. It took three weeks longer than planned.',
  textarea:
    'Standups are a waste of time for teams under five people. We dropped ours in March and nothing got slower.',
} as const;

export type EditorName = keyof typeof drafts;
