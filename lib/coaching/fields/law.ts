/** Laws, contracts, courts and those who must comply. */
import type { Field } from './field.ts';

export const law: Field = {
  name: 'law and compliance',
  words:
    'law firm, law school, law student, law degree, lawyer, solicitor, barrister, attorney, paralegal, legal team, legal advice, legal department, legal fees, legalese, in-house counsel, general counsel, judge ruled, high court, supreme court, court case, court hearing, courtroom, in court, county court, small claims, small claims court, tribunal, employment tribunal, lawsuit, sued, suing, sue them, plaintiff, defendant, litigation, litigator, arbitration, mediation session, class action, injunction, jury duty, jury service, legislation, statute, case law, common law, contract law, employment law, family law, copyright, copyright law, copyright claim, trademark, trade mark, patent, patent troll, intellectual property, dmca, fair use, nda, non-disclosure agreement, non-compete, noncompete, terms and conditions, terms of service, small print, fine print, indemnity clause, force majeure, power of attorney, probate, executor, conveyancing, conveyancer, divorce lawyer, notary, gdpr, data protection, data protection officer, dpo, ico fine, hipaa, soc 2, compliance, compliance team, compliance training, compliance officer, regulator, regulatory, regulation, regulated, eu regulation, health and safety, risk assessment, whistleblower, anti-money laundering, kyc, legally binding, legal aid, loophole, case dismissed, bar exam, pro bono, contract clause, the law, a law, new law, laws, by law, breaking the law, notary public, magistrate, magistrates court, crown court, court of appeal, appeal court, district judge, high court judge, public defender, public prosecutor, prosecutor, prosecution, crown prosecution, district attorney, defence barrister, defense attorney, pupillage, trainee solicitor, training contract, sqe, lsat, lpc, inns of court, magic circle firm, biglaw, billable hours, billable hour, time sheets lawyer, legal opinion, legal counsel, legal tech, legaltech, legal drafting, legal aid cuts, legal battle, legal action, legal case, legal threat, legal letter, legal loophole, legal jargon, legal history, legal document, legal costs, cease and desist, letter before action, without prejudice, terms of use, privacy policy, cookie consent, ai act, digital services act, data subject request, subject access request, data controller, right to repair, right to roam, freedom of information, foi request, foia, judicial review, habeas corpus, subpoena, affidavit, deposition, cross-examination, cross-examined, closing argument, opening statement, perjury, manslaughter, misdemeanor, misdemeanour, felony, indictment, indicted, arraignment, plea deal, plea bargain, acquitted, acquittal, mistrial, hung jury, jury summons, jury selection, foreperson, juror, jurors, jury room, sentencing, bail hearing, contempt of court, restraining order, tort, negligence claim, defamation, libel, slander, copyright infringement, patent application, patent attorney, patent office, patent pending, trademark application, prior art, cross-border law, scotus, employment rights, unfair dismissal, constructive dismissal, tenancy law, renters rights, consumer rights, consumer law, equality act, human rights act, human rights law, constitutional law, criminal law, tax law, immigration lawyer, immigration law, planning law, maritime law, contract review, redline, redlining, governing law, limitation of liability, boilerplate clause, hereinafter, break clause, non-solicit, governing body rules, iso 27001, gdpr request, audit trail regulator, sanctions screening, conflict of interest, last will, lasting power, probate court, intestate, deed poll, estate law, solicitors, lawyers, barristers, signed an nda, the small claims, sue over, my lawyer, our lawyers, legally required, law says, law changed, bylaw, bylaws, old law, under the law, court ruling, court order, the fine print, contract says, read the contract, passed the bar, the bar exam, bar exams',
  hints:
    'legal, legally, illegal, court, judge, case, contract, sign, signed, rule, rules, rights, claim, fine, fined, ruling, appeal, witness, jury, oath, guilty, evidence, client, license, licence, consent, policy, audit, bill, act, breach, liability, liable, settlement, settled, agreement, deed, will, government, parliament, enforce, counsel, wig, clause, law, verdict, lawful, unlawful, clauses, contracts, trial, plea, sentence, sentenced, crime, prison, bailiff, damages, dispute, ombudsman, watchdog, consultation, directive, amendment, legislature, tenant, landlord, waiver, disclaimer, precedent, jurisdiction, counterparty, infringement, mediation, robes, gavel, comply, complied, prosecute, prosecuted, permit',
  any: {
    'open-question': 'Which law does everybody around you get wrong?',
    'fill-in-the-blank': '"There should be a law against ____." Fill it in.',
    'tell-me': "Tell me the strangest clause you've ever signed.",
    'name-one': 'Name one rule that makes no sense until you know its story.',
  },
  after: {
    win: {
      'open-question': 'When was it worth reading the small print?',
      'tell-me': 'Tell me about a time when the rules were on your side.',
    },
    mishap: {
      'open-question': "What's the silliest rule you've had to follow?",
      'tell-me': 'Tell me what you wish you had put in writing.',
    },
    opinion: { 'open-question': 'Which law would you rewrite first?' },
    tip: { 'open-question': 'What should everybody know before they sign anything?' },
    news: { 'open-question': 'What would this change for you?' },
    plan: { 'open-question': 'What would you ask a lawyer first?' },
    change: { 'open-question': 'Which rule were you wrong about for years?' },
    scene: { 'open-question': "What's the oddest sign or notice you've seen lately?" },
  },
  subjects: [
    [
      'terms and conditions, terms of service, small print, fine print, terms, unread terms, i agree',
      {
        'open-question': "What's the oddest thing you've agreed to without reading?",
        'fill-in-the-blank': '"I have read and accept ____." Fill it in.',
      },
    ],
    [
      'contract, contract clause, clause, contract law, sign, signed, signature, agreement, indemnity clause, force majeure, read the contract',
      {
        'open-question': 'Which clause will you never sign again?',
        'tell-me': 'Tell me what you read first in a contract.',
      },
    ],
    [
      'gdpr, cookie, cookies, consent, data protection, data protection officer, dpo, personal data, unsubscribe, data breach, data request',
      {
        'choice-question': 'Cookie banner: accept all, or do you go through the list?',
        'open-question': 'Which site made you work hardest to say no?',
      },
    ],
    [
      'jury duty, jury service, jury, juror, jury summons, deliberate',
      {
        'yes-no-question': 'Would you want to be on a jury, and for which kind of case?',
        'open-question': 'Which juror would you be: the talker, the knitter or the last no?',
      },
    ],
    [
      'bar exam, law school, law student, law degree, training contract, qualified, articles',
      {
        'open-question': 'Which exam would you never sit again, for any money?',
        'tell-me': 'Tell me what your degree left out.',
      },
    ],
    [
      'judge, court, high court, supreme court, courtroom, court hearing, court case, wig, witness, verdict, hearing, judge ruled, county court, in court, oath',
      {
        'open-question': "What's the nearest you've come to a courtroom?",
        'fill-in-the-blank': '"Your honor, in my defense, ____." Fill it in.',
      },
    ],
    [
      'lawyer, solicitor, attorney, barrister, law firm, legal advice, counsel, in-house counsel, general counsel, legal team, billable, billable hour, memo',
      {
        'open-question': 'What did the best lawyer you met do differently?',
        'tell-me': 'Tell me the last thing that you had to have explained twice.',
      },
    ],
    [
      'lawsuit, sued, suing, sue them, small claims, small claims court, litigation, class action, settlement, settled, claim, damages',
      {
        'open-question': 'What would you go to court over, as a matter of principle?',
        'tell-me': 'Tell me about the time you stood up to a company.',
      },
    ],
    [
      'copyright, copyright claim, copyright law, dmca, fair use, stolen, plagiarism, copied my, infringement',
      {
        'open-question': 'What was the last thing of yours that somebody copied?',
        'tell-me': 'Tell me how you give credit for what you borrow.',
      },
    ],
    [
      'trademark, trade mark, patent, patent troll, intellectual property, cease and desist, invention, logo',
      {
        'open-question': 'Which idea do you wish you had patented?',
        'name-one': 'Name one invention that should belong to everybody.',
      },
    ],
    [
      'nda, non-disclosure agreement, non-compete, noncompete, confidential, secret',
      {
        'open-question': "What's the silliest thing you've been asked to keep secret?",
        'tell-me': 'Tell me the best-kept secret you may now tell.',
      },
    ],
    [
      'compliance, compliance team, compliance training, compliance officer, audit, auditor, regulator, soc 2, kyc, policy, hipaa, anti-money laundering',
      {
        'open-question': 'Which compliance course could you now teach in your sleep?',
        'name-one': 'Name one form that exists only because of one person.',
      },
    ],
    [
      'health and safety, risk assessment, warning sign, hard hat, fire door, accident book, hi-vis',
      {
        'open-question': "What's the oddest warning sign you've ever seen?",
        'name-one': 'Name one safety rule that you know the reason for.',
      },
    ],
    [
      'probate, executor, will, power of attorney, inheritance, estate, last will, notary, next of kin',
      {
        'open-question': 'Which of your things should be fought over?',
        'tell-me': "Tell me what sorting out somebody's papers taught you.",
      },
    ],
    [
      'employment tribunal, employment law, tribunal, dismissed, unfair dismissal, redundancy, grievance, whistleblower, whistleblowing, zero hours',
      {
        'open-question': 'Which right at work do most people not know they have?',
        'tell-me': 'Tell me when it paid off to have it in writing.',
      },
    ],
    [
      'conveyancing, conveyancer, deed, boundary, boundary dispute, fence, lease, leasehold, landlord, tenant, right of way',
      {
        'open-question': "What's the longest that a bit of paperwork held up a move?",
        'tell-me': 'Tell me about the boundary dispute near you.',
      },
    ],
    [
      'new law, legislation, statute, bill, act, regulation, eu regulation, ban, banned, made illegal, illegal, loophole',
      {
        'open-question': 'Which everyday thing would you make illegal?',
        'fill-in-the-blank': '"It should be illegal to ____." Fill it in.',
      },
    ],
    [
      'legalese, plain english, hereby, jargon, latin, legal writing, page contract',
      {
        'open-question': 'Which sentence of legalese would you translate first?',
        'name-one': 'Name one legal word that everybody pretends to know.',
      },
    ],
  ],
  is: [
    'Read all 61 pages of the terms and conditions. We now own a llama.',
    'GDPR is a good law with a bad pop-up.',
    'Jury duty, day two. I have never wanted to know more and been allowed to say less.',
    'Passed the bar exam! My mother has already asked about the fence.',
    'Lawyers: the client does not want the memo. The client wants to know if they can.',
  ],
  isNot: [
    ['My mother-in-law has a clause about shoes in the house.', 'family'],
    ['Tennis court booked, rain also booked.', 'tennis'],
    ['Murphy and his law visited the barbecue.', 'a barbecue'],
  ],
};
