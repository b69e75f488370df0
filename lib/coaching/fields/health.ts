/** One's own body: how it ages, aches and is looked after. Asked gently. */
import type { Field } from './field.ts';

export const health: Field = {
  name: 'health',
  words:
    'menopause, perimenopause, hot flush, hot flash, hrt, endometriosis, pcos, adhd, adhd diagnosis, late-diagnosed, autistic, autism, neurodiversity, dyslexia, dyslexic, dyspraxia, migraine, chronic pain, chronic illness, chronic fatigue, long covid, fibromyalgia, arthritis, crohns, coeliac, celiac, ibs, diabetes, diabetic, insulin, asthma, inhaler, eczema, psoriasis, pollen count, antihistamine, allergy season, tinnitus, hearing loss, varifocals, bifocals, reading glasses, new glasses, optician, optometrist, contact lenses, eye test, dentist, dental hygienist, root canal, wisdom tooth, invisalign, toothache, gp appointment, doctors appointment, doctors waiting room, blood test, blood pressure, cholesterol, mri scan, smear test, mammogram, colonoscopy, my physio, my knee, my knees, my hip, bad back, sciatica, slipped disc, frozen shoulder, broken ankle, broken arm, broken leg, broken wrist, sprained, crutches, hip replacement, knee replacement, my therapist, therapy session, in therapy, mental health, anxiety, panic attack, depression, antidepressant, ssri, burnout recovery, self care, self-care, walking stick, flu jab, vaccine, covid test, common cold, flu, man flu, norovirus, vitamin d, my hormones, going grey, my hay fever, my hearing aid, my hearing aids, my wheelchair, wheelchair user, hurt my back, my back hurts, my back went, put my back, back pain, my bad back, disabled people, disabled person, nhs, gp surgery, my gp, the gp, doctors surgery, waiting list surgery, a-and-e, urgent care, ambulance, paramedic, nurse, nurses, midwife, consultant appointment, surgeon, surgery date, keyhole surgery, hernia, appendix out, appendicitis, gallbladder, gallstones, kidney stone, kidney stones, physiotherapist, physiotherapy, osteopath, chiropractor, blood tests, statins, mri, ct scan, ultrasound, biopsy, cervical screening, endoscopy, prostate, cancer, chemo, chemotherapy, radiotherapy, in remission, tumour, tumor, misdiagnosed, repeat prescription, pharmacist, antibiotics, paracetamol, ibuprofen, painkiller, painkillers, antidepressants, sertraline, citalopram, hrt patches, hot flushes, hot flashes, period pain, period cramps, migraines, hay fever, hayfever, allergy, allergies, epipen, anaphylaxis, colitis, acid reflux, heartburn, type 1 diabetes, type 2 diabetes, insulin pump, glucose monitor, dexcom, libre sensor, ozempic, wegovy, mounjaro, covid booster, flu shot, vaccination, shingles, stomach bug, tonsillitis, sinusitis, chest infection, pneumonia, bronchitis, sore throat, lurgy, sprained ankle, plaster cast, tendonitis, plantar fasciitis, carpal tunnel, me-cfs, pots diagnosis, lupus, ehlers-danlos, multiple sclerosis, parkinsons, epilepsy, stroke survivor, heart attack, pacemaker, concussion, stitches out, tetanus, wisdom teeth, tooth extraction, filling at the, braces off, cataract, hearing test, vertigo attack, earwax, ear infection, panic attacks, cbt therapy, autism assessment, ocd, insomnia, postnatal depression, pelvic floor, ivf, blood donor, give blood, gave blood, donate blood, donated blood, organ donor, stem cell donor',
  hints:
    'knee, knees, back, hip, ache, aches, pain, cough, cold, sneeze, symptoms, diagnosis, diagnosed, doctor, gp, appointment, prescription, pills, physio, therapy, therapist, glasses, teeth, tooth, hearing, eyes, sleep, tired, fatigue, hormones, ageing, aging, age, health, healthy, surgery, x-ray, scan, recovery, stretch, noises, stand up, wellness, braces, my back, my shoulder, my body, getting old, disabled, doctors, hospital, ward, clinic, painful, symptom, treatment, patient, patients, operation, recover, recovering, dose, tablets, medication, meds, fever, coughing, virus, injury, infection, specialist, waiting room, needle, plaster, stitches, illness, ill, poorly, sick, wheelchair',
  any: {
    'open-question': 'If you know this one, what helped you most?',
    'tell-me': 'Tell me the small thing that makes a bad day easier.',
    'fill-in-the-blank': '"I wish I had known sooner that ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the small health victory you quietly celebrated?",
      'tell-me': 'Tell me what kept you going.',
    },
    mishap: {
      'open-question': "What's the least heroic way you've ever hurt yourself?",
      'tell-me': 'Tell me what got you through a rough patch.',
    },
    opinion: {
      'open-question': 'What do you wish more people understood about it?',
      'name-one': 'Name one thing that people should stop saying about it.',
    },
    tip: {
      'open-question': "What's the advice that actually worked for you?",
      'name-one': 'Name one small thing that made a difference for you.',
    },
    news: { 'open-question': 'What would have helped you when you needed it?' },
    plan: {
      'open-question': "If you've been through this, what would you want to know beforehand?",
      'tell-me': 'Tell me what to bring to a waiting room.',
    },
    change: { 'open-question': 'What changed for you once you knew?' },
    scene: { 'open-question': 'What noise do you make now when you stand up?' },
  },
  subjects: [
    [
      'adhd, adhd diagnosis, late-diagnosed, autistic, autism, neurodiversity, school reports, executive function, dyslexia, dyslexic, dyspraxia',
      { 'open-question': 'If you were diagnosed late, what suddenly made sense?' },
    ],
    [
      'menopause, perimenopause, hot flush, hot flash, hrt, my hormones, hormones, night sweats, fan',
      { 'open-question': 'What do you wish somebody had told you about menopause?' },
    ],
    [
      'reading glasses, new glasses, varifocals, bifocals, glasses, optician, optometrist, eye test, contact lenses, small print',
      { 'open-question': 'Where did you last find the glasses you were looking for?' },
    ],
    [
      'dentist, dental hygienist, root canal, teeth, tooth, wisdom tooth, toothache, filling, floss, invisalign, braces',
      {
        'open-question': "What do you think about in the dentist's chair?",
        'fill-in-the-blank': '"I always tell the dentist that I ____." Fill it in.',
      },
    ],
    [
      'gp appointment, doctors appointment, appointment, doctors waiting room, waiting room, receptionist, 8am, on hold, gp',
      { 'open-question': "What's the longest you've waited for an appointment?" },
    ],
    [
      'my knee, my knees, knee, knees, noises, stand up, creak, stairs, knee replacement, hip replacement, my hip',
      { 'open-question': 'What noise do you make now when you stand up?' },
    ],
    [
      'bad back, my back, hurt my back, my back hurts, my back went, put my back, back pain, my bad back, sciatica, slipped disc, sock, sneezed, bent down',
      { 'open-question': 'What tiny movement put your back out?' },
    ],
    [
      'my physio, physio, exercises, stretch, stretching, frozen shoulder, shoulder, my shoulder',
      { 'choice-question': 'Do you do your exercises, or only the day before physio?' },
    ],
    [
      'crutches, broken ankle, broken leg, broken arm, broken wrist, sprained, plaster cast, cast, step, tripped',
      { 'open-question': "What's the least heroic way you've ever broken or sprained something?" },
    ],
    [
      'migraine, headache, aura, dark room, chronic pain, fibromyalgia, arthritis, pain',
      { 'open-question': 'If you live with it, what makes a bad day a little easier?' },
    ],
    [
      'chronic illness, chronic fatigue, long covid, fatigue, crohns, endometriosis, pcos, ibs',
      {
        'open-question': "What should people stop saying to someone who's ill?",
        'name-one': 'Name one thing a friend did that really helped.',
      },
    ],
    [
      'common cold, flu, man flu, cough, sneeze, covid test, norovirus, soup, bug going, runny nose, lemsip',
      { 'open-question': "What do you eat and watch when you're ill on the sofa?" },
    ],
    [
      'hay fever, my hay fever, pollen count, pollen, antihistamine, allergy season, sneezing, itchy',
      { 'open-question': 'What does your hay fever make impossible each summer, if you have it?' },
    ],
    [
      'sleep, insomnia, 3am, awake, nap, tired, slept',
      { 'open-question': "What do you think about when you're awake at three?" },
    ],
    [
      'my therapist, therapy, therapist, therapy session, in therapy, anxiety, panic attack, depression, antidepressant, mental health',
      { 'open-question': "What's the sentence that helped you most on a bad day?" },
    ],
    [
      'my hearing aid, my hearing aids, hearing, hearing loss, tinnitus, deaf',
      { 'open-question': "What's the best thing you've ever misheard?" },
    ],
    [
      'going grey, grey hair, gray hair, aging, ageing, getting old, age, 50, wrinkles, birthday',
      {
        'open-question': "What told you that you weren't twenty anymore?",
        'fill-in-the-blank': '"I knew I was getting old when ____." Fill it in.',
      },
    ],
    [
      'blood test, blood pressure, needle, jab, vaccine, flu jab, cholesterol, scan, mri scan, x-ray, veins',
      { 'choice-question': 'Do you look at the needle or at the wall?' },
    ],
    [
      'smear test, mammogram, colonoscopy, screening, checkup, check-up, putting off',
      { 'open-question': 'Which appointment have you been putting off?' },
    ],
    [
      'my wheelchair, wheelchair user, walking stick, disabled people, disabled person, access, ramp, accessible, blue badge, lift',
      { 'open-question': 'Which place near you is the worst to get into on wheels?' },
    ],
    [
      'coeliac, celiac, gluten, diabetes, diabetic, insulin, asthma, inhaler, eczema, psoriasis, allergy',
      { 'open-question': 'If you live with it, what do people get wrong most often?' },
    ],
    [
      'self care, self-care, burnout recovery, rest, vitamin d, wellness, walk, bath, supplements',
      { 'open-question': 'What do you do that counts as rest and costs nothing?' },
    ],
    [
      'surgery, operation, anaesthetic, anesthetic, hospital food, recovery, discharged, ward, stitches',
      { 'open-question': "What got you through the first week after an operation, if you've had one?" },
    ],
    [
      'nurse, surgeon, nhs, consultant, doctor',
      { 'open-question': 'Which nurse or doctor will you never forget?' },
    ],
  ],
  is: [
    'Diagnosed with ADHD at 44. My school reports read very differently now.',
    'Hurt my back putting on a sock. I am not taking questions.',
    'New glasses. Trees have leaves. Individual ones.',
    'Menopause tip: keep a fan in every bag and an opinion ready.',
    'Dentist said my teeth are "fine for their age". They are the same age as me.',
    'Six weeks on crutches has taught me which shops have a step.',
  ],
  isNot: [
    ['The build is back and the cold start is down to 50 ms.', 'software'],
    ['I glanced back at the age of the brain-teaser.', 'a puzzle'],
  ],
};
