/** Nurses, doctors, paramedics, carers and pharmacists, from the side of those who do the work. */
import type { Field } from './field.ts';

export const careWork: Field = {
  name: 'nursing and care',
  words:
    'nurse, student nurse, charge nurse, ward sister, registered nurse, night shift on, icu, picu, nicu, er doctor, emergency department, bank shift, on call tonight, junior doctor, resident doctor, consultant physician, gp surgery, general practitioner, physician, paramedic, emt, ambulance crew, midwife, midwives, midwifery, pharmacy, dispensary, physiotherapist, occupational therapist, speech therapist, radiographer, healthcare assistant, healthcare worker, health care, healthcare, hca, care worker, care home, care assistant, home care, home carer, carer, unpaid carer, young carer, caregiver, caregiving, social worker, social care, hospice, palliative, district nurse, theatre nurse, nhs, nhs staff, my patients, our patients, patient safety, stethoscope, cannula, drip stand, obs round, crash call, crash bell, clinician, foundation year doctor, understaffed ward, safe staffing, mental health nurse, psychiatrist, hospital porter, blood bank, vaccination clinic, medtwitter, rcn, nmc, bedpan, compression socks, on the ward, my ward, our ward, hospital ward, a patient of, ward round, night nurse, patient told me, patient asked me, nhs pay, nurses, staff nurse, agency nurse, icu nurse, er nurse, community nurse, school nurse, paediatric nurse, palliative care, end of life, hospice nurse, hospice care, health care assistant, cna, ward manager, nights on the, long day shift, twelve-hour shift, 12-hour shift, 12 hour shift, 13-hour shift, handover sheet, agency shift, shift pattern hospital, crash team, crash trolley, news2, drug round, meds round, medication round, care homes, nursing home, residential home, care plan, care workers, live-in carer, domiciliary care, social workers, social work, support worker, support workers, safeguarding, case conference, child protection, foster care, foster carer, fostering, foster parent, family carer, respite care, dementia, dementia care, alzheimers, sundowning, memory care, activities coordinator, care inspection, cqc, bed bath, commode, pressure sore, pressure ulcer, incontinence pad, catheter, cannulate, venepuncture, phlebotomist, iv drip, bloods taken, blood pressure cuff, lanyard nurse, fob watch, paramedics, a&e, triage nurse, corridor care, trolley wait, bed manager, bed shortage, discharge summary, discharge lounge, junior doctors, resident doctors, foundation doctor, f1 doctor, consultant ward, locum, locum shift, anaesthetist, anesthesiologist, gp partner, general practice, practice nurse, pharmacy technician, radiologist, sonographer, speech and language, dietitian, podiatrist, dental nurse, dental hygienist, health visitor visits, midwife shift, student midwife, operating theatre, scrub nurse, recovery nurse, hospital chaplain, hospital pharmacist, hospital canteen, medical student, med school, medical school, osce, osces, clinical placement, nursing placement, nmc pin, revalidation, gmc, nhs trust, nhs worker, nurses strike, residency match, attending physician, first-year resident, clinical nurse, nurse practitioner, bedside manner, patient ratio, patient notes, my patient, nursing degree, psychotherapist, clinical psychologist, childcare worker, vet nurse, veterinary nurse, bariatric, resuscitation, chest compressions, defibrillator, time of death, last offices, death rattle, service user, service users, compassion fatigue, carers week, nursing, surgeon, ambulance, pharmacist, med student',
  hints:
    'patient, patients, doctor, shift, night shift, twelve hours, hospital, medicine, staffing, understaffed, rota, break, clinic, surgery, medication, prescription, dose, therapist, charts, observations, bed, bay, canteen, bank holiday, union, strike, uniform, comfy shoes, carers, staff, ward, triage, handover, bedside, scrubs, registrar, a patient, bleep, clinical, wards, shifts, nights, beds, doctors, medical, meds, discharge, admission, hold, held, hand, hands, resident, residents, elderly, dying, died, death, care, caring, cared, cpr, short-staffed, families, visit, visits, visitor, wash, feed, toast, tea, bell, buzzer, bloods, drip, theatre, consultant, sister, matron, placement',
  any: {
    'open-question': 'If you work in care, what keeps you coming back?',
    'tell-me': 'Tell me about somebody in care who deserves more thanks than they got.',
    'fill-in-the-blank': '"Nobody outside this work would believe that ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Who has looked after you or yours in a way you never forgot?',
      'tell-me': 'Tell me the small thing that made a hard shift worth it.',
    },
    mishap: {
      'open-question': 'What would make the next shift easier where you work?',
      'tell-me': 'Tell me what you do to switch off after a hard shift.',
    },
    opinion: {
      'open-question': 'What would you change first if you ran the ward?',
      'name-one': 'Name one thing that would keep people in the job.',
    },
    tip: {
      'open-question': "What's the advice you'd give somebody on their first shift?",
      'name-one': 'Name one thing you never start a shift without.',
    },
    news: { 'open-question': 'What would you want to know about it on a busy shift?' },
    plan: {
      'open-question': 'What do you wish somebody had told you before you began?',
      'name-one': 'Name one thing to pack for nights.',
    },
    change: { 'open-question': 'If you changed jobs in care, what made the difference?' },
    scene: { 'tell-me': 'Tell me the kindest thing you have seen on a ward.' },
  },
  subjects: [
    [
      'night shift, night shift on, nights, night nurse, 3am, 4am, nightshift',
      {
        'open-question': 'What gets you through the small hours?',
        'name-one': 'Name one thing to pack for nights.',
      },
    ],
    [
      'canteen, biscuits, biscuit tin, chocolates',
      {
        'open-question': 'Which snack has saved a shift of yours?',
        'tell-me': "Tell me what's in the drawer that everybody pretends not to know.",
      },
    ],
    [
      'staffing, understaffed, understaffed ward, safe staffing, short, rota, shift, bank shift, agency',
      { 'open-question': 'What would one more pair of hands change where you work?' },
    ],
    [
      'patient, patients, a patient, a patient of, my patients, our patients, patient told me, patient asked me, bed, bay',
      {
        'open-question': "What's the best advice an old person ever gave you?",
        'tell-me': 'Tell me about somebody you looked after and never forgot.',
      },
    ],
    [
      'student nurse, first shift, placement, first day, new starter, newly qualified, preceptorship, med student, foundation year doctor',
      { 'open-question': 'Who looked after you on your first day?' },
    ],
    [
      'qualified, graduated, pin, registered nurse',
      { 'open-question': 'Who did you ring first when you qualified in anything?' },
    ],
    [
      'ambulance, paramedic, ambulance crew, emt, 999, call out, siren',
      { 'open-question': 'Who came when you once had to call an ambulance?' },
    ],
    [
      'emergency department, er doctor, triage, waiting room, four hours, trolley, corridor',
      { 'open-question': "What's the silliest reason you ever ended up in A&E?" },
    ],
    [
      'midwife, midwives, midwifery, birth, labour ward',
      { 'open-question': 'What did the best midwife you ever met say to you?' },
    ],
    [
      'pharmacist, pharmacy, dispensary, prescription, medication, dose, tablets',
      { 'open-question': 'What did a pharmacist once spot that nobody else had?' },
    ],
    [
      'care home, resident, residents, home care, home carer, care assistant, care worker, dementia',
      { 'open-question': 'Which song should they play you in your care home?' },
    ],
    [
      'carer, carers, unpaid carer, young carer, caregiver, caregiving, respite',
      {
        'open-question': 'Who looks after the carer in your family?',
        'tell-me': 'Tell me the kindest offer of help you got when you needed it.',
      },
    ],
    [
      'hospice, palliative, end of life, last days, goodbye',
      { 'open-question': "What's the kindest thing you've seen at somebody's bedside?" },
    ],
    [
      'handover, ward round, bleep, obs round, charts, handwriting, crash bell, crash call',
      {
        'open-question': "What's the one thing a good handover never leaves out?",
        'fill-in-the-blank': '"I\'d just sat down when ____." Fill it in.',
      },
    ],
    [
      'uniform, scrubs, compression socks, comfy shoes, pens, badge',
      {
        'open-question': 'Which shoes have survived you the longest?',
        'name-one': "Name one thing that's always in your pockets.",
      },
    ],
    ['thank you, clapping', { 'open-question': "What's the best thank-you you've ever been given?" }],
    [
      'strike, union, pay, nhs pay, rcn, payslip, pay rise, banding',
      { 'open-question': 'What would keep people in the job?' },
    ],
    [
      'porter, hospital porter, cleaner, cleaners, healthcare assistant, hca, ward clerk, receptionist',
      { 'open-question': 'Who really runs the place where you work?' },
    ],
    [
      'surgeon, theatre nurse, surgery, consultant physician, anaesthetist, scalpel',
      { 'open-question': 'What do you remember saying as you came round?' },
    ],
    [
      'cannula, blood bank, vaccination clinic, vaccine, injection',
      { 'open-question': 'How do you behave around needles?' },
    ],
    [
      'physiotherapist, occupational therapist, speech therapist, radiographer, therapist, exercises',
      { 'open-question': 'Which exercise did you promise to do every day, and for how long did it last?' },
    ],
    [
      'district nurse, gp surgery, general practitioner, doctor, receptionist said, home visit',
      { 'open-question': 'What did the best doctor you ever had do differently?' },
    ],
    [
      'burnout, tired, exhausted, cried, car park, switch off',
      { 'open-question': 'What do you do to switch off after a hard shift?' },
    ],
  ],
  is: [
    "I'm a nurse of 22 years and I have never seen staffing this bad.",
    'Night shift survival kit: compression socks, toast, and the healthcare assistant who knows everything.',
    'A patient of 96 asked if I was courting. I said no. She said "good, eat first."',
    'Qualified! After four years, two jobs and one very patient family, I am a paramedic.',
    'Pharmacists should be asked before the rule is written, not after.',
  ],
  isNot: [
    ['Be patient with your dough, and let it break the rules of your shift key.', 'baking'],
    ['Our care instructions: wash cold, no break from the bleach.', 'clothes'],
  ],
};
