import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isArabicAgency, isArabicLabel } from './arabic-labels.ts';

test('sources, labels, clocks and dates of the page are no headlines', () => {
  for (const line of [
    'رويترز',
    '(وكالات)',
    'المصدر: فرانس برس',
    'بيروت - رويترز',
    'وكالة المنارة',
    'أ ف ب + رويترز',
    'تصوير: سامي النجار',
    'آخر تحديث: أمس',
    'مدة القراءة: ٣ دقائق',
    'منذ 3 ساعات',
    'عاجل',
    'الأحد ٢٦ جمادى الآخرة ١٤٤٠ هـ',
    'الساعة ١٦:٣٠ بتوقيت بيروت',
    'الوسوم',
  ]) {
    assert.ok(isArabicLabel(line), line);
  }
});

test('headlines that begin as labels do are left', () => {
  for (const line of [
    'رويترز تنفي نبأ إغلاق مكتبها',
    'وكالة المنارة تفتتح مكتبا جديدا في الميناء',
    'صورة الجسر تفوز بجائزة',
    'منذ الفجر والأهالي ينتظرون العبارة',
    'تاريخ الجزيرة في معرض',
    'خاص بالصيادين: رصيف جديد في الميناء',
    'تعليقات الأهالي على الجسر',
    'عاجل: إغلاق الجسر بسبب الرياح',
  ]) {
    assert.ok(!isArabicLabel(line), line);
  }
});

test('an agency is known by its name, with or without vowel signs', () => {
  for (const name of ['رويترز', 'وكالات', 'أ.ف.ب', 'د ب أ', 'وكالةُ المنارة']) {
    assert.ok(isArabicAgency(name), name);
  }
  assert.ok(!isArabicAgency('صحيفة المرسى'));
});
