/** Horses, ponies and riding. */
import type { Field } from './field.ts';

export const horses: Field = {
  name: 'horses',
  words:
    'horse, pony, ponies, foal, gelding, stallion, filly, thoroughbred, shetland pony, clydesdale, cob mare, equestrian, equine, dressage, show jumping, showjumping, eventing, gymkhana, pony club, bridle, stirrup, girth strap, hoof, hooves, livery yard, tack room, canter, cantering, gallop, haylage, hay net, mucking out, muck out, bareback, riding lesson, riding school, horse riding, horseback, horsebox, jockey, horse racing, racehorse, steeplechase, grand national, cheltenham festival, kentucky derby, lunge line, jodhpurs, dressage test, first canter, old horse, got a horse, bought a horse, appaloosa, arabian, palomino, warmblood, quarter horse, connemara pony, welsh cob, section d, dartmoor pony, exmoor pony, fell pony, gypsy cob, friesian horse, andalusian, lusitano, lipizzaner, percheron, shire horse, suffolk punch, haflinger, icelandic horse, mustang horse, yearling, colt and filly, broodmare, piebald, skewbald, dapple grey, chestnut mare, bay gelding, farrier, horseshoe, blacksmith shoeing, numnah, saddle pad, saddle fitter, girth, snaffle, pelham bit, bitless, headcollar, lead rope, lunging, long reining, cavesson, martingale, hoof pick, hoof boots, curry comb, dandy brush, fly rug, turnout rug, turnout, rugs on, mud fever, laminitis, colic, sweet itch, sarcoid, equine vet, box rest, poo picking, poo-picking, mucked out, mucked-out, hard feed, chaff, bran mash, livery, full livery, diy livery, yard owner, horse box, horse trailer, horsey, horse girl, horse people, horse mum, horse riding lesson, hacking out, hack out, trail ride, trail riding, rising trot, sitting trot, half halt, half-halt, leg yield, shoulder-in, flying change, piaffe, passage dressage, canter transition, cross country fence, cross-country fence, show jumper, clear round, working hunter, le trec, endurance riding, polo pony, barrel racing, rodeo, badminton horse trials, burghley, olympia horse show, hickstead, charlotte dujardin, valegro, black beauty, red rum, royal ascot, epsom derby, aintree, point-to-point, furlong, riding hat, riding boots, body protector, air vest, western saddle, side saddle, donkey, donkey sanctuary, mule train',
  hints:
    'mare, saddle, halter, stables, paddock, trot, riding, rider, hay, mane, reins, rosette, trojan horse, high horse, dead horse, dark horse, rocking horse, wild horses, horse around, one-trick pony, yard, stable, lunge, hack, hacked, jumps, bolted, spooked, spook, groom, fell off, instructor, bit, tack, rug, carrots, neigh, whinny, bucked, hoofprint, lesson, mount, mounted, jump, show',
  any: {
    'open-question': 'Which horse taught you the most?',
    'tell-me': 'Tell me about the first horse or pony you ever sat on.',
    'fill-in-the-blank': '"The horse spooked at a ____." Fill it in.',
    'share-yours': 'Show me your favorite pair of ears to look through.',
  },
  after: {
    win: { 'open-question': "What's the ride you still talk about?" },
    mishap: {
      'open-question': "What's your most undignified fall?",
      'tell-me': 'Tell me what your horse is afraid of that makes no sense.',
    },
    opinion: { 'open-question': 'What have horses taught you about people?' },
    tip: { 'open-question': "What's the best thing an instructor ever said to you?" },
    plan: { 'open-question': "If you ride, what do you wish you'd known when you began?" },
    change: { 'open-question': 'If you came back to riding, what brought you?' },
  },
  subjects: [
    [
      'escaped, bolt, undo, got out, gate, stable door, houdini, loose',
      { 'open-question': "What's the cleverest thing you've known a horse or pony to do?" },
    ],
    [
      'spook, spooked, plastic bag, scared, terrified, flapping, bolted, puddle',
      {
        'open-question': "What's the silliest thing you've seen a horse be afraid of?",
        'fill-in-the-blank': '"The horse spooked at a ____." Fill it in.',
      },
    ],
    [
      'fell off, fall, bucked, bucking, thrown, ditch, hit the ground, dumped',
      { 'open-question': "What's your most undignified fall, if you ride?" },
    ],
    [
      'mucking out, muck out, wheelbarrow, muck heap, sleet, straw, 6am, frozen taps, mud',
      { 'open-question': "What do you do for an animal in weather you'd do for nobody else?" },
    ],
    [
      'show jumping, showjumping, clear round, rosette, jump, pole down, dressage, eventing, gymkhana, pony club, cross country, dressage test, stressage',
      { 'open-question': 'Which rosette, prize or certificate have you kept the longest?' },
    ],
    [
      'riding lesson, riding school, instructor, beginner, lesson, heels down, canter, trot, first canter, lunge line',
      { 'open-question': "What's the best thing an instructor ever shouted at you?" },
    ],
    [
      'old horse, retired, 28, twenty-eight, teeth, pensioner, field ornament',
      { 'open-question': "Who's the oldest horse you know, and what's the secret?" },
    ],
    [
      'farrier, vet, vet bill, lame, abscess, hoof, poultice, colic, expensive, shoe',
      { 'open-question': "What's the most you've ever spent on an animal in one week?" },
    ],
    [
      'shetland pony, shetland, pony, ponies, tiny, attitude, stubborn, child, one-trick pony',
      { 'open-question': 'Which pony was the worst teacher and the best?' },
    ],
    [
      'livery yard, livery, yard, tack room, other liveries, feed room, yard owner',
      { 'open-question': "What's the best note you've ever seen in a tack room or barn?" },
    ],
    [
      'saddle, bridle, girth strap, stirrup, tack, rug, rugs, jodhpurs, boots, halter',
      {
        'open-question': 'How many rugs does your horse own, if you have one?',
        'name-one': 'Name one piece of kit that was worth the money.',
      },
    ],
    [
      'foal, mare, born, newborn, filly, stallion, foaling, cob mare',
      { 'open-question': "What's the best name you've ever heard for a horse?" },
    ],
    [
      'hay, haylage, hay net, feed, carrot, polo, treat, fat, grass, diet, mint',
      { 'open-question': 'What would a horse find in your pockets?' },
    ],
    [
      'horse racing, grand national, jockey, racehorse, kentucky derby, cheltenham festival, bet, sweepstake',
      { 'open-question': 'How do you pick a horse when you know nothing at all?' },
    ],
    [
      'hack, hacking, road, driver, gallop, beach, horseback, bareback, horse riding, ears',
      { 'open-question': 'Where would you go for one long gallop?' },
    ],
    [
      'horsebox, trailer, load, loading, wont load, box',
      { 'open-question': "What's the longest it's ever taken you to load an animal?" },
    ],
    [
      'riding again, came back, 47, adult rider, after 30 years, years later, got a horse, bought a horse',
      { 'open-question': 'What have you gone back to after years away?' },
    ],
  ],
  is: [
    "The pony has learned to undo the bolt. And then the other ponies' bolts.",
    'First clear round in show jumping at 47! The pony has told everyone at the livery yard.',
    "Horses are terrified of two things: things that move and things that don't.",
    'Mucking out in horizontal sleet before work. Living the dream.',
  ],
  isNot: [['The Trojan horse got in through an attachment and saddled us with a ransom note.', 'security']],
};
