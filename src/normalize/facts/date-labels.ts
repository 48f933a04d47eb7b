/** What the word beside a date says of it: the day of publication, of a later change, or of something else. */
export type DateLabel = 'published' | 'changed' | 'other';

/** Words that stand before a date on a page, in lower case, each kind with lines that show it. */
export const DATE_LABELS: Readonly<
  Record<DateLabel, { readonly words: readonly string[]; readonly examples: readonly string[] }>
> = {
  published: {
    words: [
      ...['first published', 'originally published', 'published', 'posted', 'created', 'filed'],
      ...['issued', 'released', 'submitted', 'added', 'uploaded', 'date', 'publication date'],
      ...['publié', 'publiée', 'mis en ligne', 'publicado', 'publicada', 'publicação'],
      ...['veröffentlicht', 'publiziert', 'erstellt', 'erschienen', 'pubblicato', 'pubblicata'],
      ...['gepubliceerd', 'geplaatst', 'publicerad', 'publisert', 'publiceret', 'opublikowano'],
      ...[
        'опубликовано',
        'дата публикации',
        'опубліковано',
        'diterbitkan',
        'yayınlanma',
        'julkaistu',
      ],
      ...['تاريخ النشر', 'نشر في', 'نُشر في', 'نشرت في', 'نُشرت في', 'نشر', 'نُشر', 'تاريخ'],
      ...['発行日', '公開日', '発行', '发布', '發布', '发布时间', '發表'],
    ],
    examples: ['Published: 27/11/2017 01:57', 'Posted on March 3, 2020', 'Publié le 3 mars 2020'],
  },
  changed: {
    words: [
      ...['last updated', 'updated', 'last modified', 'modified', 'last edited', 'edited'],
      ...[
        'last changed',
        'changed',
        'revised',
        'last revised',
        'corrected',
        'amended',
        'last reviewed',
      ],
      ...[
        'reviewed',
        'mis à jour',
        'mise à jour',
        'modifié',
        'actualisé',
        'actualizado',
        'actualizada',
      ],
      ...['modificado', 'atualizado', 'atualizada', 'aktualisiert', 'geändert', 'zuletzt geändert'],
      ...[
        'aggiornato',
        'aggiornata',
        'modificato',
        'bijgewerkt',
        'laatst bijgewerkt',
        'uppdaterad',
      ],
      ...[
        'oppdatert',
        'opdateret',
        'zaktualizowano',
        'aktualizacja',
        'обновлено',
        'изменено',
        'оновлено',
      ],
      ...['آخر تحديث', 'اخر تحديث', 'تم التحديث', 'حُدث', 'تحديث', 'عُدل في'],
      ...['diperbarui', 'güncelleme', 'päivitetty', '更新日', '更新', '最終更新日', '更新时间'],
    ],
    examples: ['Last updated: January 2, 2023', 'Edited on 3 March 2020, 10:15'],
  },
  other: {
    words: [
      ...[
        'accessed',
        'retrieved',
        'archived',
        'printed',
        'copied',
        'scraped',
        'crawled',
        'captured',
      ],
      ...['expires', 'valid until', 'closes', 'deadline', 'until', 'since', 'before', 'after'],
      ...[
        'born',
        'founded',
        'established',
        'joined',
        'member since',
        'taken',
        'file photo',
        'photo',
      ],
      ...[
        'copyright',
        '©',
        'next',
        'upcoming',
        'event',
        'starts',
        'ends',
        'last visit',
        'last login',
      ],
    ],
    examples: ['Retrieved 3 March 2020', 'Member since March 3, 2009', 'File photo, March 4, 2019'],
  },
};
