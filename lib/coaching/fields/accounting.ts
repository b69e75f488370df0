/** Taxes, books and receipts. */
import type { Field } from './field.ts';

export const accounting: Field = {
  name: 'tax and accounting',
  words:
    'tax, tax return, tax returns, tax bill, tax refund, tax season, tax year, tax code, tax office, tax man, taxman, tax bracket, tax relief, tax deductible, tax advisor, tax adviser, tax evasion, tax avoidance, taxpayer, taxpayers, income tax, council tax, corporation tax, capital gains, inheritance tax, payroll tax, sales tax, property tax, wealth tax, national insurance, self assessment, self-assessment, making tax digital, payment on account, hmrc, irs, vat, vat return, vat number, vat registered, accountant, accounting, accountancy, chartered accountant, cpa, bookkeeper, bookkeeping, book-keeping, double-entry, ledger, general ledger, balance sheet, profit and loss, cash flow, cashflow, cash-flow, year-end accounts, year end accounts, annual accounts, month-end, month end close, reconcile, reconciliation, accrual, depreciation, amortisation, amortization, auditor, audit season, internal audit, financial audit, statutory audit, expense claim, expense claims, expense report, expense policy, expenses policy, business expense, company card, per diem, mileage claim, reimbursement, reimburse, receipts, shoebox of receipts, cfo, finance team, finance department, finance director, budget season, budget meeting, annual budget, payroll, payslip, quickbooks, xero, freeagent, sage accounts, companies house, dormant company, write-off, write off, turbotax, p l account, my tax return, your tax return, my taxes, your taxes, hmrc letter, my accountant, pay tax, tax deadline, tax time, tax credit, tax credits, tax hike, tax cut, tax cuts, tax free, tax-free, tax rise, tax allowance, personal allowance, tax rebate, tax haven, tax dodger, tax authority, tax inspector, tax software, tax planning, road tax, stamp duty, business rates, corporation tax return, filing taxes, file taxes, filed my taxes, do my taxes, doing my taxes, tax form, w-2, w2 form, w-9, 1099, schedule c, quarterly taxes, estimated taxes, p45, p60, p11d, paye, ir35, ni contributions, sa302, mtd, hmrc helpline, unique taxpayer reference, utr number, trading allowance, dividend tax, gift aid, vat threshold, vat inspector, reverse charge vat, gst, accounts payable, accounts receivable, accounts department, aged debtors, debtors list, purchase ledger, sales ledger, trial balance, chart of accounts, journal entry, journal entries, bank reconciliation, bank rec, bank feed, bank feeds, petty cash, cash book, cashbook, suspense account, cost centre, cost center, cost code, nominal code, purchase order number, three-way match, gaap, ifrs, ebitda, gross margin, gross profit, net profit, operating profit, operating margin, profit margin, retained earnings, goodwill impairment, working capital, fixed asset, fixed assets, intangible asset, deferred revenue, revenue recognition, prepayment, prepayments, write-down, bad debt, credit note, credit control, credit controller, invoice number, invoice approval, quarter end, quarter-end, quarter close, year-end, financial year, fiscal year, january deadline, 31st of january, 31 january, audit trail, audit fee, auditors, external audit, audit committee, big four firm, deloitte, kpmg, pwc, ernst & young, acca, icaew, cima, aat, aat level, cpa exam, trainee accountant, management accountant, management accounts, finance manager, financial controller, finance business partner, fp&a, financial model, financial modelling, vlookup, xlookup, sumif, concur expenses, expensify, pleo, dext, netsuite, freshbooks, receipt scanning, lost receipt, lost the receipt, keep your receipts, mileage log, home office deduction, sole trader accounts, sole trader, limited company, director loan, forensic accountant, bean counter, bean counters, a penny out, pence out, zero-based budget, budget cut, budget cuts, budget forecast, cash flow forecast, cash basis, accruals',
  hints:
    'expense, expenses, receipt, finance, budget, invoices, account, accounts, audit, deduct, deduction, deductible, penalty, fine, file, filed, filing, january, april, return, claim, owed, owe, revenue, profit, year end, numbers, quarter, taxes, taxed, shoebox, allowance, form, government, rebate, invoice, deadline, excel, column, cell, formula, balance, debit, credit, figures, penny, pence, claimed, refund, forecast, loss, cost, costs, margin, books, spreadsheets, vendor, supplier, approve, approved, cash',
  any: {
    'choice-question': 'Do you do your taxes early, or on the last night?',
    'fill-in-the-blank': '"My accountant sighs whenever I ____." Fill it in.',
    'name-one': "Name one tax rule you'd delete.",
    'open-question': "What's the oddest thing you've seen claimed as an expense?",
  },
  after: {
    win: {
      'open-question': 'How do you reward yourself when the paperwork is done?',
      'tell-me': 'Tell me what you keep your receipts in.',
    },
    mishap: {
      'open-question': "What's the most annoying form you've ever had to file?",
      'fill-in-the-blank': '"I found the missing receipt in ____." Fill it in.',
    },
    opinion: { 'open-question': 'What would you tax more, and what less?' },
    tip: { 'open-question': 'What do you wish somebody had told you about taxes at 20?' },
    news: { 'open-question': 'What would this change for you?' },
    plan: { 'open-question': 'How do you make yourself start?' },
    change: { 'open-question': "If you've handed your books to somebody, was it worth it?" },
    scene: { 'open-question': "What's the best thing an accountant ever said to you?" },
  },
  subjects: [
    [
      'expense claim, expense claims, expense report, expense policy, expenses policy, business expense, expenses, expense, company card, per diem, reimbursement, reimburse, mileage claim, cfo',
      {
        'open-question': "What's the oddest thing you've ever seen on an expense claim?",
        'tell-me': 'Tell me the expense rule that makes no sense.',
      },
    ],
    [
      'receipts, receipt, shoebox, shoebox of receipts, crumpled',
      {
        'open-question': 'Where do your receipts live before you need them?',
        'fill-in-the-blank': '"I found the missing receipt in ____." Fill it in.',
      },
    ],
    [
      'tax return, tax returns, my tax return, your tax return, self assessment, self-assessment, my taxes, your taxes, filed, filing, january, april, tax season, deadline, last day',
      {
        'choice-question': 'Do you do your tax return early, or on the last night?',
        'open-question': "What's the latest you've ever left your taxes?",
      },
    ],
    [
      'accountant, my accountant, cpa, chartered accountant, accountancy, bookkeeper, tax advisor, tax adviser',
      {
        'open-question': "What's the best thing an accountant ever said to you?",
        'fill-in-the-blank': '"My accountant sighs whenever I ____." Fill it in.',
      },
    ],
    [
      'hmrc, irs, tax office, hmrc letter, tax man, taxman, brown envelope, penalty, fine',
      { 'open-question': "What's the strangest letter the tax office ever sent you?" },
    ],
    [
      'tax refund, refund, rebate, overpaid',
      { 'open-question': 'What did you do with the last money that came back to you by surprise?' },
    ],
    [
      'tax bill, owe, owed, payment on account, pay tax, taxed',
      { 'open-question': 'What do you call the money you set aside for tax?' },
    ],
    [
      'vat, vat return, vat number, vat registered, sales tax, threshold, invoices, invoice',
      { 'open-question': 'Which VAT rule would you love to see argued in court?' },
    ],
    [
      'payslip, payroll, payroll tax, national insurance, tax code, pension, deduction',
      {
        'open-question': 'What did you think when you saw what was left of your first payslip?',
        'tell-me': 'Tell me what you bought with your first wages.',
      },
    ],
    [
      'month-end, month end close, year-end accounts, year end accounts, annual accounts, reconcile, reconciliation, balance, ledger, general ledger, trial balance, pence, penny',
      {
        'open-question': "What's the smallest sum you've ever hunted for hours?",
        'fill-in-the-blank': '"The books were out by ____." Fill it in.',
      },
    ],
    [
      'balance sheet, profit and loss, p l account, profit',
      { 'open-question': 'Which one number do you look at first?' },
    ],
    [
      'cash flow, cashflow, cash-flow, runway, late payment, paid late',
      { 'open-question': 'What did a tight month teach you about money?' },
    ],
    [
      'audit, auditor, internal audit, financial audit, statutory audit, audit season',
      { 'open-question': "What's the oddest thing an auditor has ever asked to see?" },
    ],
    [
      'budget, budget season, budget meeting, annual budget, finance team, finance department, finance director, finance',
      { 'open-question': 'Which line in a budget would you defend to the last?' },
    ],
    [
      'quickbooks, xero, freeagent, sage accounts, turbotax, spreadsheet, excel',
      { 'choice-question': 'Spreadsheet, app or shoebox: how do you keep your books?' },
    ],
    [
      'write-off, write off, tax relief, tax deductible, deductible, allowance, claim, home office',
      { 'open-question': 'What do you wish you could write off against tax?' },
    ],
    [
      'council tax, property tax, wealth tax, inheritance tax, income tax, capital gains, tax bracket, tax avoidance, tax evasion, taxpayer',
      { 'open-question': 'Which tax would you drop first, and what would you tax instead?' },
    ],
  ],
  is: [
    'Our CFO reads every expense claim herself.',
    'Tax return filed at 23:52 on the last day. A personal record.',
    'My accountant just asked, very gently, what "misc misc" is.',
    'HMRC has sent back my tax return because of one comma.',
    'Every small company should be able to read its own balance sheet. It takes an afternoon.',
    'Switched from a shoebox to Xero. I miss the shoebox.',
  ],
  isNot: [
    ['Filed down the door so that it finally closes.', 'a door'],
    ['At the expense of my back, the bed is built.', 'furniture'],
    ['On every account the party was a success, even the fire.', 'a party'],
  ],
};
