/** Snow and ice with something on the feet. */
import type { Field } from './field.ts';

export const skiing: Field = {
  name: 'winter sports',
  words:
    'ski, skier, skiing, snowboard, snowboarder, snowboarding, chairlift, ski lift, drag lift, piste, off-piste, apres ski, apres-ski, ski resort, ski trip, ski holiday, ski season, ski school, ski instructor, ski pass, lift pass, ski boots, ski slope, dry slope, powder day, fresh powder, black run, green run, nursery slope, bunny slope, moguls, slalom, salopettes, nordic skiing, cross-country skiing, backcountry skiing, ski touring, splitboard, chamonix, verbier, val thorens, courchevel, zermatt, ice skating, ice rink, figure skating, speed skating, sledging, sledding, toboggan, luge, bobsleigh, biathlon, winter olympics, learn to ski, ski jump, skis, skied, skiers, skiing holiday, ski slopes, ski run, ski bus, ski hire, ski rental, ski poles, ski goggles, ski jacket, ski pants, ski suit, ski socks, ski wax, ski edges, ski bindings, ski helmet, ski mask, ski chalet, chalet girl, chalet host, ski area, ski town, ski week, ski day, ski bum, ski patrol, ski patroller, ski lesson, ski lessons, ski club, ski race, ski racing, ski racer, ski cross, ski mountaineering, skimo, ski tour, ski tourers, ski lodge, ski bunny, ski train, ski touring skins, skins and crampons, ski jumper, ski jumping, eddie the eagle, ski sunday, freeski, freestyle skiing, freeride, heli-skiing, heliskiing, telemark, telemarking, cross country skiing, xc skiing, langlauf, skate skiing, classic skiing, roller skis, roller skiing, vasaloppet, birkebeiner, uphill skinning, snowplough turn, snowplow turn, pizza and french, parallel turns, carving skis, carving turns, powder skiing, powder skis, powder snow, champagne powder, pow day, bluebird day, corduroy piste, groomed piste, piste basher, piste map, pistes, black piste, red piste, blue piste, double black diamond, blue slope, red slope, black slope, bunny hill, nursery slopes, magic carpet lift, t-bar, button lift, poma lift, gondola lift, bubble lift, six-man chair, lift queue, lift line, lift ticket, lift operator, liftie, ski-in ski-out, first lift, first chair, last lift, epic pass, ikon pass, season pass ski, vin chaud, glühwein, gluhwein, jagertee, raclette, tartiflette, folie douce, après, après ski, après-ski, alpine skiing, alpine ski, alpine racing, downhill racer, downhill race, downhill skiing, giant slalom, super-g, super g, hahnenkamm, kitzbuhel, streif, lauberhorn, wengen, mikaela shiffrin, shiffrin, lindsey vonn, marcel hirscher, marco odermatt, odermatt, bode miller, hermann maier, chloe kim, shaun white, halfpipe, half-pipe, superpipe, slopestyle, big air, terrain park, snow park, snowboards, snowboarders, snowboarding lesson, catch an edge, caught an edge, goofy foot, burton board, jones board, avalanche transceiver, avalanche beacon, avalanche course, avalanche risk, avalanche airbag, avalanche forecast, recco, snow chains, snow cannon, snow cannons, snowmaking, artificial snow, snow dome, snowdome, indoor slope, indoor ski, hemel snow centre, chill factore, dry ski slope, glenshee, cairngorm ski, aviemore ski, glencoe mountain resort, nevis range, whistler blackcomb, jackson hole, breckenridge, telluride, steamboat springs, big sky montana, mammoth mountain, killington, stowe vermont, palisades tahoe, lake tahoe, alta utah, snowbird utah, banff sunshine, revelstoke, niseko, hakuba, furano, val disere, tignes, meribel, three valleys, les arcs, la plagne, morzine, avoriaz, les gets, alpe dhuez, les deux alpes, serre chevalier, st anton, ischgl, mayrhofen, obergurgl, saalbach, zell am see, davos klosters, saas fee, crans montana, cervinia, courmayeur, cortina, livigno, sestriere, val gardena, baqueira, grandvalira, bansko, borovets, trysil, lillehammer, holmenkollen, figure skater, figure skaters, ice skate, ice skates, ice skater, outdoor rink, skating rink, triple axel, quad axel, triple lutz, salchow, torvill and dean, bolero torvill, zamboni, short track, speed skater, ice dance, ice dancing, curling stone, curling stones, curling club, curling rink, skip and sweep, sledge, sledges, sleds, bobsled, skeleton race, cool runnings, snowmobile, snowshoe, snowshoes, snowshoeing, winter sports, winter paralympics',
  hints:
    'slope, alps, skate, fondue, chalet, avalanche, wipeout, red run, blue run, whistler, vail, aspen, curling, snow, powder, resort, lift, gondola, goggles, poles, bindings, edges, carving, mountain, mountains, rental boots, moguls field, thigh burn, thighs, knee, acl, helmet, crash, yard sale, rink, skating, skates, off piste, instructor, faceplant, hot chocolate, transfer, schnapps, snowplough, snowplow, austria, dolomites, pyrenees, vermont, colorado, utah, ice, olympic, aspen trip',
  any: {
    'open-question': "What's the best run you've ever come down?",
    'tell-me': 'Tell me about your first day on snow or ice.',
    recommend: 'Recommend one place I should go next winter.',
    'fill-in-the-blank': '"I was doing so well until ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'When did it finally click for you?' },
    mishap: { 'open-question': "What's your most spectacular wipeout?" },
    opinion: { 'choice-question': 'Skis or snowboard: which side are you on?' },
    tip: { 'open-question': "What do you wish you'd known on your first day?" },
    plan: { 'open-question': "If you've been, which run shouldn't I miss?" },
    news: { 'open-question': 'Which run would you do first?' },
    change: { 'open-question': 'If you started late, what got you on the slopes?' },
  },
  subjects: [
    [
      'chairlift, ski lift, drag lift, lift, gondola, button lift, t-bar, cable car',
      {
        'open-question': "What's your worst moment on a ski lift?",
        'fill-in-the-blank': '"I got stuck on the lift with ____." Fill it in.',
      },
    ],
    [
      'nursery slope, bunny slope, beginner, lesson, ski school, ski instructor, instructor, snowplough, first day, toddler, learn to ski, dry slope, indoor',
      { 'open-question': 'How many times did you fall on your first day?' },
    ],
    [
      'wipeout, fell, fall, crash, crashed, tumble, broke my, injury, knee, face first, plaster cast',
      {
        'open-question': "What's your most spectacular wipeout?",
        'fill-in-the-blank': '"I was doing so well until ____." Fill it in.',
      },
    ],
    [
      'powder day, fresh powder, powder, snowfall, off-piste, backcountry skiing, splitboard, ski touring, fresh tracks, conditions',
      {
        'open-question': 'What would you cancel for a powder day?',
        'tell-me': 'Tell me about the best snow you ever stood in.',
      },
    ],
    [
      'black run, red run, blue run, green run, moguls, piste, slope, steep, first black',
      { 'open-question': 'Which run scared you most, and did you get down?' },
    ],
    [
      'apres-ski, apres ski, bar, gluhwein, schnapps, hot chocolate, fondue, raclette, lunch, mountain hut',
      {
        'choice-question': 'Last run, or first drink?',
        'open-question': "What's the best thing you ever ate up a mountain?",
      },
    ],
    [
      'ski boots, boots, rental, hire shop, salopettes, goggles, gloves, helmet, jacket, kit, gear, wax',
      {
        'open-question': 'Which bit of kit do you lose every winter?',
        'one-word': 'Describe ski boots in one word.',
      },
    ],
    [
      'ski pass, lift pass, price, expensive, cost, budget, season pass, cheap',
      { 'open-question': "What's the cheapest day you ever had on snow?" },
    ],
    [
      'snowboard, snowboarder, snowboarding, board, edge, carve',
      { 'choice-question': 'Skis or snowboard: which side are you on?' },
    ],
    [
      'ski resort, resort, chalet, chamonix, verbier, val thorens, courchevel, zermatt, alps, whistler, vail, aspen, dolomites, village',
      {
        recommend: 'Recommend one place I should go next winter.',
        'open-question': 'Which resort would you go back to tomorrow?',
      },
    ],
    [
      'ski trip, ski holiday, ski season, train to, transfer, packing, group, half term, last day, first snow, chalet girl, seasonaire',
      {
        'open-question': 'What goes wrong on every ski trip?',
        'tell-me': 'Tell me about the best week you ever had in the snow.',
      },
    ],
    [
      'ice skating, ice rink, skate, skating, figure skating, speed skating, penguin, frozen lake, rink, zamboni',
      { 'open-question': 'How long do you hold on to the side of an ice rink?' },
    ],
    [
      'sledging, sledding, toboggan, sledge, sled, tea tray, bin lid, hill',
      {
        'open-question': "What's the best thing you ever slid down a hill on?",
        'name-one': "Name one hill that's made for sledging.",
      },
    ],
    [
      'winter olympics, curling, luge, bobsleigh, biathlon, slalom, ski jump, skeleton, downhill, medal',
      { 'open-question': 'Which winter sport would you be least terrible at?' },
    ],
    [
      'cross-country skiing, nordic skiing, langlauf, tracks',
      { 'open-question': 'Where have you had a whole winter forest to yourself?' },
    ],
    [
      'avalanche, whiteout, closed, cancelled, rain, slush, wind, visibility, melted',
      { 'open-question': "What do you do when there's no snow?" },
    ],
    [
      'skier, ski, skiing, ski slope',
      {
        'open-question': 'Which run would you do again right now?',
        'tell-me': 'Tell me about your first day on snow.',
      },
    ],
  ],
  is: [
    'Took up skiing at 50. The nursery slope is full of toddlers who pity me.',
    "Powder day and I'm in a budget meeting. This is what regret looks like.",
    'Came off the chairlift backwards, took out a ski school. All survived except my reputation.',
    "Apres-ski is the only sport I've ever been good at.",
  ],
  isNot: [
    ["It's a slippery slope from one meeting a week to a mountain of them.", 'work'],
    ['The Python bindings are now on a slippery slope too.', 'software'],
  ],
};
