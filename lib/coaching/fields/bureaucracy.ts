/** Forms, hold music, parcels that were "delivered": what it is to be a customer or a case number. */
import type { Field } from './field.ts';

export const bureaucracy: Field = {
  name: 'forms and customer service',
  words:
    'bureaucracy, bureaucrat, bureaucratic, red tape, form to fill, filling in forms, fill in a, in triplicate, proof of address, passport office, passport renewal, driving licence renewal, dvla, dmv, dwp, parking ticket, parking fine, parking machine, parking app, parking charge, your call is, live chat agent, chatbot said, automated reply, automated menu, case number, please hold, capital letters only, wet signature, notarized, notarised, permit office, visa application, home office letter, cancel my subscription, cancel a subscription, cancel subscription, auto-renew, autorenew, cancellation fee, broadband provider, internet provider, comcast, virgin media, british gas, energy supplier, meter reading, water company, traffic light captcha, two-factor code, escalate my complaint, ombudsman, waiting room number, government website, form was rejected, signed it in, waiting on hold, official letter, birth certificate, marriage certificate, notary, apostille, immigration office, residence permit, work permit, blue badge, driving licence, drivers license, driver license, vehicle registration, jury duty letter, national insurance number, social security number, passport photo, passport form, renew my passport, renewed my passport, drowning in paperwork, mountain of paperwork, more paperwork, the form asks, form asks for, form wants, form was returned, form is only, filled in the, form again, tax form, form filling, filled in a, filled out a, wet ink, proof of identity, proof of id, utility bill, certified copy, death certificate, passport application, the dmv, dmv appointment, v5c, logbook dvla, visa appointment, visa office, indefinite leave, settled status, biometric appointment, biometrics appointment, right to remain, green card application, uscis, citizenship test, life in the, naturalisation, naturalization, social security office, ssa, medicaid, snap benefits, universal credit, jobcentre, job centre, pip form, attendance allowance, carers allowance, child benefit, benefits office, means test, means-tested, council tax form, electoral roll, voter registration, polling card, power of attorney, lasting power, probate registry, land registry, registry office, register office, registrar, town clerk, county clerk, government office, government form, gov uk, gov uk verify, government gateway, gateway id, one login, id card, national id, digital id, case worker, caseworker, paper form, form asked, form rejected, application rejected, application pending, processing time, five working days, ten working days, 28 days to, take a number, took a number, queue number, ticket machine queue, counter four, next counter, wrong department, wrong form, another form, different form, another department, different department, computer says no, invalid postcode, invalid date, mandatory field, maiden name, mothers maiden name, name spelled wrong, fax machine, fax it, by fax, by post only, registered post, recorded delivery, carbon copy, rubber stamp, rubber-stamped, stamped form, official stamp, civil servant, civil servants, civil service, bureaucrats, kafkaesque, burgeramt, anmeldung, finanzamt, beamter, prefecture appointment, codice fiscale, nie number, gestor, foi request, freedom of information, subject access request, appeal form, mandatory reconsideration, census form, jury summons, jury duty, customs form, customs declaration, permit application, license renewal, licence renewal, licence fee, parking fine appeal, appointment slot, no appointments, online portal, login portal, original document, supporting documents, upload documents, reference number, fill in the',
  hints:
    'forms, permit, phone, agent, bot, envelope, stamp, signature, account, complaint, delivered, package, subscription, bank, insurance, important, working days, portal, pdf, department, appeal, official, transferred, tracking, on hold, paperwork, password reset, forgot password, security question, press one, online form, pdf form, application form, form, application, apply, applied, appointment, counter, sign, signed, stamped, photocopy, copies, certificate, document, documents, queue, queued, office, clerk, letter, post, licence, license, renew, renewal, expired, deadline, passport, visa, website, online, upload, password, hold, hours, weeks, rejected, approved, fee, reference, address, identity, proof',
  any: {
    'open-question': "What's the silliest rule you've ever had to fight?",
    'tell-me': 'Tell me the longest you have been kept waiting.',
    'fill-in-the-blank': '"Your call is important to us, so ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best service you've had this year?",
      'tell-me': 'Tell me how you finally got through to a human.',
    },
    mishap: {
      'open-question': "What's the longest you have ever been kept on hold?",
      'tell-me': 'Tell me the most absurd reply you ever got from customer service.',
    },
    opinion: {
      'open-question': 'Which company or office actually gets this right?',
      'name-one': 'Name one form that should not exist.',
    },
    tip: { 'open-question': "What's your trick for getting through to a human?" },
    news: { 'open-question': 'What would it spare you?' },
    plan: { 'open-question': "If you've been through it, which document did you forget?" },
    change: { 'open-question': "What's the hardest thing you ever tried to cancel?" },
    scene: { 'tell-me': 'Tell me the oddest thing a form has ever asked you.' },
  },
  subjects: [
    [
      'on hold, waiting on hold, hold music, please hold, your call is, kept waiting, minutes, phone',
      {
        'open-question': "What's the longest you've ever been kept on hold?",
        'fill-in-the-blank': '"Your call is important to us, so ____." Fill it in.',
      },
    ],
    [
      'passport office, passport photo, passport form, passport renewal, renew my passport, renewed my passport, passport',
      { 'open-question': 'What was wrong with your passport photo?' },
    ],
    [
      'form, forms, the form asks, form asks for, form wants, form was returned, form was rejected, form is only, form again, form to fill, fill in the, filled in the, fill in a, pdf form, online form, application form, capital letters only',
      {
        'open-question': "What's the oddest thing a form has ever asked you?",
        'name-one': 'Name one form that should not exist.',
      },
    ],
    [
      'parking fine, parking ticket, parking machine, parking app, parking charge, parking, appeal',
      { 'open-question': "What's the least fair parking fine you ever paid?" },
    ],
    [
      'proof of address, utility bill, proof, bank statement, identity, id',
      { 'open-question': "What's the strangest document you've had to prove yourself with?" },
    ],
    [
      'delivered, parcel, package, tracking, courier, left with',
      { 'open-question': 'Where did the last parcel you were told was "delivered" turn up?' },
    ],
    [
      'chatbot said, live chat agent, bot, automated menu, automated reply, press one, transferred',
      { 'open-question': "What's your trick for getting through to a human?" },
    ],
    [
      'cancel my subscription, cancel a subscription, cancel subscription, subscription, auto-renew, autorenew, cancellation fee, cancel, gym',
      { 'open-question': "What's the hardest thing you ever tried to cancel?" },
    ],
    [
      'dvla, dmv, driving licence, drivers license, driver license, driving licence renewal, vehicle registration',
      { 'open-question': 'What did you take to read the last time you had to sit and wait?' },
    ],
    [
      'visa application, immigration office, residence permit, work permit, home office letter, apostille, permit, embassy, citizenship',
      { 'open-question': 'Which document did they ask you for that nobody on earth has?' },
    ],
    [
      'password reset, forgot password, security question, two-factor code, password, login, log in, traffic light captcha',
      { 'open-question': 'Which security question can you never answer right yourself?' },
    ],
    [
      'signature, signed it in, wet signature, in triplicate, ink, fax, printer, pdf, notary, notarized, notarised',
      { 'open-question': 'When did you last have to print, sign and scan something, and why?' },
    ],
    [
      'broadband provider, internet provider, comcast, virgin media, engineer, router, outage, broadband',
      { 'open-question': "What's the best excuse a broadband company ever gave you?" },
    ],
    [
      'energy supplier, british gas, meter reading, water company, bill, meter, estimated',
      { 'open-question': "What's the maddest bill you ever opened?" },
    ],
    [
      'birth certificate, marriage certificate, certificate, name change, spelled, misspelled, spelling, wrong name',
      { 'open-question': 'How has an office spelled your name wrong?' },
    ],
    [
      'complaint, escalate my complaint, ombudsman, official letter, insurance, claim',
      { 'open-question': 'Which complaint of yours actually got somewhere?' },
    ],
    [
      'reference number, case number, customer number, waiting room number, queue number, ticket number, account',
      { 'open-question': 'Which number do you know by heart that you never wanted to?' },
    ],
    [
      'tax form, government website, portal, dwp, department, website, crashed, session expired',
      { 'open-question': 'Which official website makes you want to move to a hut?' },
    ],
    [
      'jury duty letter, jury, summons',
      { 'open-question': "What's the most alarming envelope you ever opened?" },
    ],
    [
      'red tape, bureaucracy, bureaucrat, bureaucratic, paperwork, more paperwork, drowning in paperwork, mountain of paperwork, rule',
      { 'open-question': "What's the silliest rule you've ever had to fight?" },
    ],
  ],
  is: [
    'The passport office sent my form back because I signed it in the wrong blue.',
    'The form asks for a form that you can only get with the form. Red tape, but circular.',
    'Case number, customer number, reference number: I have all three and no heating.',
    'Parking fine for a car I sold in 2019. The appeal has no box for that.',
    'Proof of address must be posted to your address to prove your address.',
    'Finally renewed my passport. Third passport photo. Apparently I was smiling with my ears.',
  ],
  isNot: [
    ['A new form of poetry, written in an office.', 'poetry'],
    ['Call the function with the account and wait for the letter case.', 'software'],
  ],
};
