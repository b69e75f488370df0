/** What money does in a household: earning, saving, prices. */
import type { Field } from './field.ts';

export const money: Field = {
  name: 'money',
  words:
    'personal finance, financial independence, financial advice, financial advisor, financial adviser, financially, money advice, money saving, money-saving, save money, saving money, spend money, spending money, make money, budget app, budgeting, household budget, monthly budget, no-spend month, no spend month, no-buy year, no buy year, frugal, frugality, overdraft, credit card, credit card debt, credit score, debit card, direct debit, bank account, current account, savings account, savings rate, emergency fund, rainy day fund, joint account, payday, pay day, payday loan, student loan, student loans, student debt, paid off, debt-free, debt free, mortgage, mortgage rate, remortgage, interest rate, interest rates, inflation, cost of living, price rise, price hike, price increase, weekly shop, grocery bill, shrinkflation, energy bill, electricity bill, gas bill, heating bill, water bill, phone bill, rent increase, rent went up, my rent, our rent, pension, pension pot, workplace pension, roth ira, lifetime isa, index fund, index funds, stock market, shares portfolio, dividend, dividends, compound interest, premium bonds, bitcoin, minimum wage, living wage, pocket money, piggy bank, inheritance, monzo, revolut, starling bank, klarna, ynab, latte factor, net worth, millionaire, billionaire, cashback, coupon, supermarket prices, tipping culture, service charge, house prices, child benefit, first-time buyer, now pay later, no-spend, a budget, my budget, credit check, crypto, rent in, rent is, my salary, pay rise, payrise, pay packet, payslip, pay slip, paycheck, pay cheque, paycheque, paycheck to paycheck, take-home pay, take home pay, net pay, salary sacrifice, sick pay, overtime pay, side income, passive income, budgeting app, budget spreadsheet, nationwide account, barclays, hsbc, natwest, lloyds bank, chase account, venmo, paypal, zelle, cash app, clearpay, afterpay, buy now pay, standing order, direct debits, overdrawn, credit cards, credit card bill, credit rating, credit report, credit union, bank accounts, bank balance, bank statement, bank transfer, bank charges, bank branch, checking account, savings goal, savings pot, rainy-day fund, sinking fund, loose change, isa, lisa account, cash isa, stocks and shares, roth, 401k, 401 k, index tracker, etf, etfs, vanguard, s p 500, base rate, bank of england, federal reserve, mortgages, mortgage rates, mortgage broker, mortgage payment, fixed rate deal, remortgaging, house deposit, down payment, stamp duty, house price, rent rise, council tax bill, energy bills, heating bills, food bill, grocery bills, food shop cost, price of butter, price of eggs, price of milk, price of olive, price of coffee, price of bread, price increases, inflation rate, cost-of-living, cost of childcare, nursery fees, childcare costs, car insurance, home insurance, life insurance, travel insurance, insurance premium, insurance renewal, renewal quote, no-claims bonus, comparison site, moneysavingexpert, martin lewis, dave ramsey, debt snowball, debt avalanche, pay off debt, paying off, personal loan, car finance, loan shark, interest-free, apr, balance transfer, minimum payment, financial planner, financial literacy, finances, early retirement, retire early, fire movement, barista fire, pensions, pension contribution, pension contributions, pension statement, state pension, pensioner, triple lock, sipp, auto-enrolment, social security, tax return, tax returns, tax bill, tax refund, tax rebate, tax bracket, income tax, national insurance, hmrc, irs, turbotax, capital gains, inheritance tax, self-assessment, universal credit, winter fuel payment, benefits system, food bank, food banks, frugal living, thrifty, penny-pinching, skint, broke until payday, tight budget, no-spend january, spending habits, impulse spending, lifestyle creep, lifestyle inflation, subscription creep, cancelled subscriptions, unused subscription, subscriptions a month, free trial charged, cash stuffing, envelope budgeting, clubcard, nectar points, coupons, couponing, voucher code, vinted money, saved money, waste of money, money talk, earn money, money worries, money mindset, lend money, lent money, borrow money, split the bill, splitwise, dogecoin, ethereum, day trading, share price, robinhood, wallet share, cash machine, atm, cashless, banknote, banknotes, wealth gap, scratchcard, lottery ticket, lottery win',
  hints:
    'money, price, prices, cost, costs, expensive, cheap, cheaper, afford, budget, save, saved, saving, savings, spend, spent, spending, pay, paid, bill, bills, rent, debt, loan, bank, salary, wage, wages, income, rich, poor, invest, invested, investing, investment, interest, fund, deposit, subscription, fee, receipt, supermarket, groceries, pounds, euros, dollars, quid, doubled, tip, discount, landlord, shares, wallet, cash, paying, debts, owe, owed, account, tax, taxes, refund, insurance, bargain, fees, overpaid, pound, pence, pennies, cent, broke, wealth, retire, retirement, contactless, benefits, childcare, cancelled',
  any: {
    'open-question': 'What did you learn about money at home, and was it right?',
    'fill-in-the-blank': '"I never look at the price of ____." Fill it in.',
    'tell-me': 'Tell me about the best money you ever spent.',
    'name-one': "Name one thing you'd still buy if it cost twice as much.",
  },
  after: {
    win: {
      'open-question': 'Which money goal felt best to reach?',
      'tell-me': 'Tell me what you treated yourself to.',
    },
    mishap: {
      'open-question': 'Which bill annoys you most every month?',
      'name-one': 'Name one thing you stopped buying this year.',
    },
    opinion: {
      'open-question': 'Which money rule does not work anymore?',
      'unpopular-opinion': "What's your unpopular opinion about money?",
    },
    tip: { 'open-question': 'Which small habit has saved you the most?' },
    news: { 'open-question': 'What would this change for you?' },
    plan: { 'open-question': 'What are you saving for?' },
    change: { 'open-question': 'What did you give up, and do you miss it?' },
    scene: { 'open-question': "What's the silliest thing you've seen get expensive?" },
  },
  subjects: [
    [
      'student loan, student loans, student debt, paid off, debt-free, debt free, credit card debt, debt, loan, overdraft',
      {
        'open-question': 'What would you do first with a month free of debt?',
        'name-one': "Name one payment you'll celebrate when it ends.",
      },
    ],
    [
      'weekly shop, grocery bill, groceries, supermarket, supermarket prices, olive oil, butter, eggs, shrinkflation, freddo, trolley, receipt, till',
      {
        'open-question': 'What made you look twice at the price this month?',
        'fill-in-the-blank': '"I knew things had changed when ____ cost more than ____." Fill it in.',
      },
    ],
    [
      'price rise, price hike, price increase, inflation, prices, cost of living, doubled, gone up, went up, more expensive, pint, raising prices',
      {
        'open-question': 'What has gone up most where you are?',
        'name-one': 'Name one thing you have stopped buying.',
      },
    ],
    [
      'rent, rent increase, rent went up, my rent, our rent, rent in, rent is, landlord, deposit, flat, tenant',
      {
        'open-question': "What's the oddest thing you've put up with for a low rent?",
        'tell-me': 'Tell me what your first place cost, and what was wrong with it.',
      },
    ],
    [
      'mortgage, mortgage rate, remortgage, house prices, first-time buyer, buying a house, house deposit, offer accepted, fixed rate',
      {
        'open-question': 'What would you tell anybody who is buying a first home?',
        'tell-me': 'Tell me what you gave up for a deposit.',
      },
    ],
    [
      'pension, pension pot, workplace pension, retire, retirement, financial independence, savings rate',
      {
        'open-question': 'What would you do on your first Monday without work?',
        'tell-me': 'Tell me when you first thought about a pension.',
      },
    ],
    [
      'savings account, savings, saving, emergency fund, rainy day fund, premium bonds, lifetime isa, interest rate, interest rates, compound interest, saved',
      {
        'open-question': 'What are you saving for right now?',
        'tell-me': 'Tell me where your family hid the rainy day money.',
      },
    ],
    [
      'budget, budget app, a budget, my budget, household budget, monthly budget, ynab, spreadsheet, envelopes, spending, envelope',
      {
        'open-question': 'Which line of your budget never behaves?',
        'fill-in-the-blank': '"I can give up anything except ____." Fill it in.',
      },
    ],
    [
      'no-spend month, no spend month, no-spend, no-buy year, no buy year, frugal, frugality, money saving, money-saving, save money, saving money, stopped buying, bargain, thrifty',
      {
        'open-question': 'What did you stop buying and never miss?',
        'tell-me': 'Tell me your most ridiculous way to save money.',
      },
    ],
    [
      'pocket money, kids, my son, seven-year-old, tooth fairy, children, first wage, allowance',
      {
        'open-question': 'What did you spend your pocket money on?',
        'tell-me': 'Tell me the going rate for a tooth where you live.',
      },
    ],
    [
      'payday, pay day, salary, my salary, wage, wages, pay rise, raise, minimum wage, living wage, payslip, first pay',
      {
        'open-question': 'What did you buy from your first pay?',
        'choice-question': "Should everybody's pay be known: yes or no?",
      },
    ],
    [
      'subscription, subscriptions, direct debit, free trial, streaming service, cancelled, canceled, cancel, app fee',
      {
        'open-question': 'Which subscription are you paying for and not using?',
        'name-one': "Name one subscription you'd keep to the last.",
      },
    ],
    [
      'energy bill, electricity bill, gas bill, heating bill, water bill, phone bill, heating, thermostat, smart meter, bill, bills, boiler',
      {
        'open-question': 'When do you allow yourself to turn the heating on?',
        'name-one': 'Name one bill that you always open last.',
      },
    ],
    [
      'tip, tipping culture, service charge, tipping, tips, split the bill, splitting the bill, card machine, round up, bill by item',
      {
        'choice-question': 'Split the bill evenly, or by what you had?',
        'open-question': 'Where do you always leave a tip?',
      },
    ],
    [
      'bank account, bank, current account, joint account, bank branch, monzo, revolut, starling bank, switched bank, hold music, credit score, credit check, debit card, cash, cashless, contactless',
      {
        'open-question': 'When did you last pay for something in coins?',
        'tell-me': 'Tell me the best or worst thing a bank has done for you.',
      },
    ],
    [
      'stock market, index fund, index funds, shares portfolio, dividend, dividends, invest, investing, invested, investment, roth ira, shares, portfolio, bitcoin, crypto, market crash',
      {
        'open-question': 'What did your worst investment teach you?',
        'fill-in-the-blank': '"If I had put 100 into ____ back then." Fill it in.',
      },
    ],
    [
      'credit card, klarna, now pay later, impulse buy, shopping, bought, spent, online shopping, treat, treat myself, late night shopping',
      {
        'open-question': "What's the silliest thing you've bought at midnight?",
        'tell-me': 'Tell me about the best money you ever spent.',
      },
    ],
    [
      'millionaire, billionaire, lottery, lottery ticket, rich, net worth, inheritance, won the, wealth, windfall',
      {
        'open-question': 'What would you do first with a small lottery win?',
        'name-one': 'Name one luxury that you would never get used to.',
      },
    ],
    [
      'cheap, expensive, worth it, worth every, cost per wear, boots, quality, coupon, discount, cashback, sale, half price, secondhand',
      {
        'open-question': 'What cheap thing has outlasted your expensive one?',
        'name-one': 'Name one thing that is worth paying more for.',
      },
    ],
    [
      'gran, grandma, dad, mum, mom, parents, piggy bank, jar, money advice, financial advice, grew up, poor, at home',
      {
        'open-question': 'What did you learn about money at home, and was it right?',
        'tell-me': 'Tell me the money saying your family lives by.',
      },
    ],
    [
      'tax, taxes, hmrc, refund, irs',
      { 'open-question': 'What would you put on your tax return as a necessary expense?' },
    ],
  ],
  is: [
    'Paid off my student loan today. I am 46.',
    'The price of olive oil now requires a credit check.',
    'A budget is a diary about the person I meant to be.',
    'Moved our savings account after eleven years of 0.1% interest. It took nine minutes.',
    'My gran kept her emergency fund in a biscuit tin and beat the stock market.',
  ],
  isNot: [
    ['Showed no interest in the ball, great interest in the ball pit.', 'a dog'],
    ['A rich stew that tastes like it cost more than an onion.', 'food'],
    ['At what cost did we win the pub quiz? We lost Dave.', 'a quiz'],
  ],
};
